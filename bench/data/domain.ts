import { type Division, divisions } from '../../import/gazetteer/index.ts';
import type { EntityType, NameRef, Value } from '../../import/types.ts';
import { date, money } from '../../import/values/index.ts';
import { Random } from './random.ts';

/** What documents of the bench state, with the sentence that states it. */
export interface Stated {
  readonly subject: NameRef;
  readonly predicate: string;
  readonly object?: NameRef;
  readonly value?: Value;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly sentence: string;
}

/** Shares of the nodes by noun; divisions come on top. */
const SHARES = { policies: 0.43, companies: 0.41, parks: 0.08, funds: 0.05, bodies: 0.03 } as const;

/** One place and one body that a large share of everything belongs to: at 10^5 nodes, hubs of degree 15,000. */
const HUB_SHARE = 0.18;
const HUB_BODY_SHARE = 0.3;

/**
 * Everything the documents of a graph of `size` nodes state, a thing after the other. Lazy, since at 10^6 it would not
 * fit into memory.
 */
export function* domain(size: number): Generator<readonly Stated[]> {
  const random = new Random(size);
  const name = namer(random);
  const places = placesOf(size);
  const refs = (type: EntityType, share: number, suffixes: readonly string[]): readonly NameRef[] =>
    Array.from({ length: Math.max(2, Math.round(size * share)) }, () => ({
      type,
      name: `${name()}${random.pick(suffixes)}`,
    }));
  const bodies = refs('IssuingBody', SHARES.bodies, ['委员会', '管理局', '办公室']);
  const parks = refs('Park', SHARES.parks, ['产业园', '科技园']);
  const companies = refs('Company', SHARES.companies, ['科技有限公司', '信息技术有限公司']);
  const funds = refs('Fund', SHARES.funds, ['产业投资基金', '创业投资基金']);
  const policies = refs('Policy', SHARES.policies, ['管理办法', '发展规划', '实施意见']);
  const place = (): NameRef => (random.chance(HUB_SHARE) ? places[0]! : random.pick(places));
  const body = (): NameRef => (random.chance(HUB_BODY_SHARE) ? bodies[0]! : random.pick(bodies));
  for (const park of parks) yield parkFacts(park, place());
  for (const company of companies) {
    const inPark = random.chance(0.6) ? random.pick(parks) : undefined;
    yield companyFacts(company, place(), inPark, random);
  }
  for (const fund of funds) yield fundFacts(fund, random.pick(parks), random.pick(companies), random);
  for (const policy of policies) yield policyFacts(policy, place(), [body(), body()], random);
}

/** Names of four characters that no two things share. */
function namer(random: Random): () => string {
  const taken = new Set<string>();
  return () => {
    for (;;) {
      const name = [FIRST, CHARACTERS, CHARACTERS, CHARACTERS].map((of) => random.pick(of)).join('');
      if (!taken.has(name)) {
        taken.add(name);
        return name;
      }
    }
  };
}

const CHARACTERS = [
  ...'安柏灿辰澄驰川淳达典鼎东恩帆方飞丰福富岗高格冠光广贵瀚豪昊和恒弘宏泓华辉汇慧吉佳嘉建江杰捷金锦晋京经晶景璟炯君俊凯康科昆蓝澜朗乐磊力立利联良林临凌领隆路绿伦迈茂美蒙弥敏明铭宁诺欧鹏平普奇启谦乾强清庆泉仁荣融锐瑞润睿森尚申深晟圣盛师时世舒顺硕思松苏素泰腾天通同图拓万维伟文沃西熙鑫欣新信星兴雄秀旭轩雅阳耀业怡义易逸益盈颖永优友宇裕元远越云运泽展兆哲真振正知志致智中忠舟卓子紫宗尊',
];

/** The others begin no name: words that begin with one of them stand inside of names only, however many there are. */
const FIRST = CHARACTERS.slice(0, -16);

/** Cities and districts of so many provinces that each has some tens of things; the first city is the hub. */
function placesOf(size: number): readonly NameRef[] {
  const provinces = divisions.filter((each) => each.level === 'PROVINCE' && each.code < '700000');
  const wanted = new Set(provinces.slice(2, 2 + Math.min(26, Math.max(3, Math.round(size / 1000)))));
  const cities = divisions.filter((each) => each.level === 'CITY' && each.parent && wanted.has(each.parent));
  const kept = new Set(cities);
  const districts = divisions.filter(
    (each) => each.level === 'DISTRICT' && each.parent && kept.has(each.parent),
  );
  const some = districts.filter((_, index) => index % 4 === 0);
  return [...cities, ...some].filter((each) => each.code !== '').map(regionRef);
}

function regionRef(division: Division): NameRef {
  return { type: 'Region', name: division.name, scope: division.code };
}

function parkFacts(park: NameRef, place: NameRef): readonly Stated[] {
  return [located(park, place)];
}

function companyFacts(
  company: NameRef,
  place: NameRef,
  park: NameRef | undefined,
  random: Random,
): readonly Stated[] {
  return [
    located(company, place),
    day(company, 'founded', '成立于', random),
    ...(park
      ? [
          {
            subject: company,
            predicate: 'IN_PARK',
            object: park,
            sentence: `${company.name}入驻${park.name}。`,
          },
        ]
      : []),
  ];
}

function fundFacts(fund: NameRef, park: NameRef, backer: NameRef, random: Random): readonly Stated[] {
  const text = `${1 + random.below(999)}亿元`;
  return [
    { subject: fund, predicate: 'amount', value: money.parse(text)!, sentence: `${fund.name}规模${text}。` },
    { subject: fund, predicate: 'FUND_OF', object: park, sentence: `${fund.name}服务于${park.name}。` },
    {
      subject: fund,
      predicate: 'BACKED_BY',
      object: backer,
      qualifiers: { role: 'MANAGES' },
      sentence: `${fund.name}由${backer.name}管理。`,
    },
  ];
}

function policyFacts(
  policy: NameRef,
  place: NameRef,
  [lead, joint]: readonly [NameRef, NameRef],
  random: Random,
): readonly Stated[] {
  const issuers = joint.name !== lead.name && random.chance(0.4) ? [lead, joint] : [lead];
  // One sentence names them all: two places with different issuers would be a conflict.
  const sentence = `《${policy.name}》由${issuers.map((by) => by.name).join('、')}发布。`;
  const level = random.pick(['国家级', '省级', '市级']);
  return [
    ...issuers.map(
      (by, index): Stated => ({
        subject: policy,
        predicate: 'ISSUED_BY',
        object: by,
        qualifiers: { role: index === 0 ? 'LEAD' : 'JOINT' },
        sentence,
      }),
    ),
    {
      subject: policy,
      predicate: 'APPLIES_TO',
      object: place,
      sentence: `《${policy.name}》适用于${place.name}。`,
    },
    day(policy, 'date', '发布于', random),
    {
      subject: policy,
      predicate: 'level',
      value: { kind: 'text', text: level },
      sentence: `《${policy.name}》为${level}政策。`,
    },
  ];
}

function located(thing: NameRef, place: NameRef): Stated {
  return {
    subject: thing,
    predicate: 'LOCATED_IN',
    object: place,
    sentence: `${thing.name}位于${place.name}。`,
  };
}

function day(thing: NameRef, predicate: string, verb: string, random: Random): Stated {
  const text = `${2000 + random.below(24)}年${1 + random.below(12)}月${1 + random.below(28)}日`;
  return { subject: thing, predicate, value: date.parse(text)!, sentence: `${thing.name}${verb}${text}。` };
}
