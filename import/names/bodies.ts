/**
 * Public bodies by structure: a place (region, zone) followed by department words and a function word (局, 委员会, 人民政府);
 * national bodies from the lexicon; local short forms (市科委, 省工信厅) completed from the context.
 */
import { type Division, lineage, Phrases } from '../gazetteer/index.ts';
import { alternation, departmentEnd, endsWell, foreign, bodies as lexicon } from '../lexicons/index.ts';
import { matchesOf } from '../text/matches.ts';
import type { Range } from '../types.ts';
import { body } from './body-mention.ts';
import { findInstitutes, findUniversities } from './institutes.ts';
import { type Mention, type NameContext, overlaps } from './mention.ts';
import { isStop, tokens } from './segment.ts';
import {
  behindLocal,
  besideLocal,
  isOfEachPlace,
  jointDepartments,
  type Place,
  type SharedDepartment,
  sharedDepartments,
} from './shared-departments.ts';

const national = new Phrases<boolean>();
for (const group of lexicon.synonyms)
  for (const name of group) national.add(name, lexicon.needCapital.includes(name));

const BRANCH = /^(中国人民银行|人民银行|人行|央行|国家税务总局|国家外汇管理局|中国证监会|中国银保监会)$/;
const BRANCH_END = /^(?:市|省)?(?:中心支行|分行|营业管理部|总部|税务局|分局|监管局|证监局|银保监局|海关)/;
/** 工业和信息化部办公厅, 中央军委办公厅: the office of a national body issues under its own name. */
const OFFICE = /(?:办公厅|办公室|办)$/;
const OFFICE_AFTER = /^(?:办公厅|办公室|秘书局)/;
/** Bodies that many sentences only mention (党中央的部署, 中国科学院院士): of interest where they issue, found or approve. */
const ACTS_ONLY = new Set(lexicon.actsOnly);
/** 中科院|兰州分院, 中国科学院|某某研究所 */
const UNIT_AFTER = /^[\u4e00-\u9fa5]{2,18}?(?:分院|研究院|研究所|科学院|研究中心)/;
/** 住建部|智能工程中心, 工信部|赛迪研究院 in a list of who does something. */
const CENTRE_AFTER =
  /^(?!支持|批准|认定|授予|建设|设立|发布|组织|推动|公布|批复|同意|联合|会同|指导|主办|有关|相关|直属|下属|将|已)[\u4e00-\u9fa5]{2,8}?(?:研究院|研究所|科学院|情报所|火炬中心|研究中心|工程中心|实验室|促进中心|发展中心)(?=[、，；]|共同|联合|签约|[与和](?!的)|等单位|等机构|牵头|发起)/;
const LEFT_OF_SHORT =
  /[次\s"'|】》·，。；：、！？“”（）()《》,;:和与及由经受从向在被据委府局厅办会同联合以至对请将报商交]$|^$/;

/** Bodies in `text`; `places` are the regions and zones already found there, in order. */
export function findBodies(
  text: string,
  range: Range,
  places: readonly Place[],
  context: NameContext,
): Mention[] {
  const anchored = findAnchored(text, range, places);
  const found = [
    ...findNational(text, range, places).flatMap((each) => {
      if (isOfEachPlace(text, each)) return [];
      const division = behindLocal(text, each, anchored);
      if (!division) return each;
      const name = `${division.name}${text.slice(each.start, each.end)}`;
      return body(text, each.start, each.end, {
        rule: 'shared-department',
        division,
        name,
        confidence: 0.85,
      });
    }),
    ...findCentralGroups(text, range),
    ...anchored,
    ...findShort(text, range, places, context),
    ...findInstitutes(text, range, places),
  ];
  found.push(
    ...findBeside(text, found),
    ...besideLocal(text, range.end, found, places).map((each) => sharedBody(text, each)),
  );
  const more = [...findActing(text, range, places), ...findUniversities(text, range)].filter(
    (each) => !found.some((other) => overlaps(each, other)),
  );
  return [...found, ...more].sort((a, b) => a.start - b.start);
}

/** 陕西省|秦创原建设促进局|印发: whatever words stand between a place and the ending of an office, when it issues or approves. */
const ACTING =
  /(?<words>[\u4e00-\u9fa5]{2,14}?(?<![布格结全大当邮]|供电|工程)(?:局|厅|(?<![签部])署|委员会|办公室))(?=(?:近日|日前|(?:\d{1,2}月)?\d{1,2}日)?(?:正式|联合)?(?:印发|发布|出台|公布|下发|颁布|制定|批准|批复|认定|授予|关于))/y;
const NOT_IN_ACTING =
  /[的了在由与和及被把将向对从以为给经报是等]|联合|会同|印发|发布|设立|成立|有限公司|批准|授予|认定|同意|要求|通过|支持/;

function findActing(text: string, range: Range, places: readonly Place[]): Mention[] {
  return places.flatMap((place) => {
    ACTING.lastIndex = place.end;
    const words = ACTING.exec(text)?.groups?.words;
    const end = place.end + (words?.length ?? 0);
    return !words || end > range.end || NOT_IN_ACTING.test(words)
      ? []
      : [body(text, place.start, end, { rule: 'place-and-office', confidence: 0.8 })];
  });
}

/** 中央公务用车制度改革领导小组办公室: a group of the centre, by what it is for. */
const CENTRAL_GROUP =
  /(?<=^|[\s《、，。；：（(和与及由据])中央(?:(?![的了在由与和及企业])[\u4e00-\u9fa5]){3,18}领导小组(?:办公室)?/g;

function findCentralGroups(text: string, { start, end }: Range): Mention[] {
  return matchesOf(text.slice(start, end), CENTRAL_GROUP).map(({ 0: words, index }) =>
    body(text, start + index, start + index + words.length, { rule: 'central-group' }),
  );
}

const FOREIGN_BEFORE = new RegExp(`(?:${alternation(foreign.countries)})$`);

function findNational(text: string, range: Range, places: readonly Place[]): Mention[] {
  const found: Mention[] = [];
  for (const hit of national.scan(text, range.start, range.end)) {
    const name = text.slice(hit.start, hit.end);
    if (
      !endsWell(text, hit.end) ||
      (hit.value &&
        found.at(-1)?.end !== hit.start &&
        !/(?:[、，,\s原]|中国|国家)$/.test(text.slice(Math.max(0, hit.start - 2), hit.start)))
    )
      continue;
    // 国务院|交通运输主管部门, 国务院|各部委: a class of its bodies.
    if (name === '国务院' && CLASS_OF_BODIES.test(text.slice(hit.end, hit.end + 14))) continue;
    // 广州市公安部门, 海南省商务部: after a place these are no national bodies.
    if (places.some((p) => p.end === hit.start) || /[省市区县]/.test(text.slice(hit.start - 1, hit.start)))
      continue;
    // 远程|教育部, 总后|卫生部: a part of something else.
    if (/(?:远程|继续|成人|国际|总后|总政|后勤)$/.test(text.slice(Math.max(0, hit.start - 2), hit.start)))
      continue;
    // 柬埔寨|商务部, 美国|卫生部
    if (FOREIGN_BEFORE.test(text.slice(Math.max(range.start, hit.start - 6), hit.start))) continue;
    // 中央行政事业单位: no central bank.
    if (name === '央行' && text[hit.start - 1] === '中') continue;
    const region = BRANCH.test(name) ? places.find((p) => p.start === hit.end) : undefined;
    const tail = region ? BRANCH_END.exec(text.slice(region.end, region.end + 8))?.[0] : undefined;
    if (region && tail) {
      found.push(
        body(text, hit.start, region.end + tail.length, {
          rule: 'national-branch',
          ...(region.division ? { division: region.division } : {}),
        }),
      );
    } else {
      if (name === '人行') continue;
      const party = text.slice(hit.start - 2, hit.start) === '中共' && name === '中央' ? 2 : 0;
      const group = groupEnd(text, hit.end, range.end);
      if (group !== undefined) {
        found.push(body(text, hit.start, group, { rule: 'national' }));
        continue;
      }
      const office = OFFICE.test(name)
        ? ''
        : (OFFICE_AFTER.exec(text.slice(hit.end, hit.end + 4))?.[0] ?? '');
      const issues =
        ISSUES.test(text.slice(hit.end, hit.end + 16)) &&
        /^[《\s[\]]?$/.test(text[hit.start - party - 1] ?? '');
      const weak = office === '' && ACTS_ONLY.has(name) && !issues;
      const unit = (weak ? UNIT_AFTER : CENTRE_AFTER).exec(text.slice(hit.end, hit.end + 24))?.[0] ?? '';
      found.push(
        body(text, hit.start - party, hit.end + office.length + unit.length, {
          rule: 'national',
          ...(weak || unit ? { weak: true } : {}),
        }),
      );
    }
  }
  return found;
}

/** 工信部、|发改委|《…》: beside a national body the bare name of a department is the national one. */
const BESIDE = new RegExp(
  `^[、和与](${alternation(Object.keys(lexicon.besideNational))})(?=[《、，和与等联印发出共会]|$)`,
);

function findBeside(text: string, found: readonly Mention[]): Mention[] {
  return found
    .filter((mention) => mention.rule === 'national')
    .flatMap(({ end }) => {
      const words = BESIDE.exec(text.slice(end, end + 12))?.[1];
      const start = end + 1;
      if (!words || found.some((other) => other.start === start)) return [];
      const name = lexicon.besideNational[words]!;
      return [
        { ...body(text, start, start + words.length, { rule: 'beside-national', confidence: 0.85 }), name },
      ];
    });
}

/** 《中共中央|、国务院关于…》: a title begins with who issues it. */
const ISSUES = /^(?:[、\s]{0,2}国务院)?(?:[、\s]{0,2}中央军委)?关于/;

const CLASS_OF_BODIES =
  /^(?:有关|各|其他|相关)|^[\u4e00-\u9fa5]{2,12}?(?:主管部门|行政部门|管理部门|监督部门|监督管理机构|联席会议)/;

/** 广州市黄埔区 + 人民政府办公室, 长沙经济技术开发区 + 管委会; 中共 may stand in front. */
const COURT = /(?:法院|中院|高院|检察院|政协)$/;

/** 推进海南全面深化改革开放领导小组办公室: what the group is to do begins its name. */
const LEADING_GROUP = /领导小组(?:办公室)?$/;
const GROUP_VERB = /(?:^|[^\u4e00-\u9fa5])((?:推进|促进|支持|推动))$/;

const GROUP = /^[\u4e00-\u9fa5“”]{2,16}?领导小组(?:办公室)?/;

function groupEnd(text: string, at: number, limit: number): number | undefined {
  const group = GROUP.exec(text.slice(at, Math.min(limit, at + 24)))?.[0];
  return group && !/[的了由在与和及对]|成立|设立|组建|建立|召开|决定/.test(group)
    ? at + group.length
    : undefined;
}

function findAnchored(text: string, range: Range, places: readonly Place[]): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    found.push(...jointDepartments(text, i, range.end, places).map((each) => sharedBody(text, each)));
    // 浙江省|第十二届|人民代表大会常务委员会
    const term = TERM.exec(text.slice(place.end, place.end + 6))?.[0].length ?? 0;
    const end = departmentEnd(text, place.end + term, range.end) ?? groupEnd(text, place.end, range.end);
    if (
      end === undefined ||
      OTHERS_AFTER.test(text.slice(end, end + 3)) ||
      // 北京市公安局海淀分局备案号: the foot of a page.
      /^[^，。；\s]{0,6}备案/.test(text.slice(end, end + 10)) ||
      // 北京市政府合作办|了一件大事, 给北京办|大事
      (text[end - 1] === '办' && /^[了大成好完事]/.test(text.slice(end, end + 1))) ||
      // 安顺市办|的子公司
      (text[end - 1] === '办' && end === place.end + 1) ||
      NO_BODY.test(text.slice(place.end, end)) ||
      KIND_AFTER.test(text.slice(end, end + 4)) ||
      (text.slice(end - 2, end) === '政府' && SITE_AFTER.test(text.slice(end, end + 8)))
    )
      continue;
    // 广州市规划和自然资源局|南沙区分局
    const branch = /局$/.test(text.slice(end - 1, end))
      ? places.find((other) => other.start === end)
      : undefined;
    const tail = branch && /^(?:区|县|市)?分局/.exec(text.slice(branch.end, branch.end + 3))?.[0];
    // 上海市公安局|静安分局
    const ward = /公安局$/.test(text.slice(end - 3, end))
      ? /^[\u4e00-\u9fa5]{2,4}分局/.exec(text.slice(end, end + 6))?.[0]
      : undefined;
    const last = branch && tail ? branch.end + tail.length : end + (ward?.length ?? 0);
    let start = place.start;
    for (let j = i - 1; j >= 0 && places[j]!.end === start; j--) start = places[j]!.start;
    if (text.slice(Math.max(range.start, start - 2), start) === '中共') start -= 2;
    // 中国铁路|乌鲁木齐局: a firm that runs its trains.
    if (text.slice(place.end, end) === '局' && text.slice(0, start).endsWith('铁路')) continue;
    // 共青团|辽宁省沈阳市委, 民建|河南省委会 are no committees of the party.
    if (/共青团|民[盟建进革]|农工党|致公党|九三学社|台盟$/.test(text.slice(Math.max(0, start - 4), start)))
      continue;
    if (LEADING_GROUP.test(text.slice(place.end, end)))
      start -= GROUP_VERB.exec(text.slice(Math.max(range.start, start - 3), start))?.[1]?.length ?? 0;
    found.push(
      body(text, start, last, {
        rule: 'place-and-department',
        ...(place.division ? { division: place.division } : {}),
        ...(term > 0 ? { name: text.slice(start, place.end) + text.slice(place.end + term, last) } : {}),
        // Courts judge; they are of interest only where they issue or found.
        ...(COURT.test(text.slice(start, end)) ? { weak: true } : {}),
      }),
      ...governmentBeside(text, last, place),
      ...sharedDepartments(text, i, { start, end }, places).map((each) => sharedBody(text, each)),
    );
  }
  return found;
}

/** 甲市委、|政府: the government of the place whose committee stands before it. */
function governmentBeside(text: string, at: number, { division }: Place): Mention[] {
  return division &&
    text[at - 1] === '委' &&
    /^、政府(?!部门|机关|各|投资|引导|性)/.test(text.slice(at, at + 5))
    ? [
        body(text, at + 1, at + 3, {
          name: `${division.name}政府`,
          rule: 'shared-department',
          division,
          confidence: 0.85,
        }),
      ]
    : [];
}

function sharedBody(text: string, { start, end, division, name }: SharedDepartment): Mention {
  return { ...body(text, start, end, { rule: 'shared-department', division, confidence: 0.85 }), name };
}

/** The term of a congress is no part of its name. */
const TERM = /^第[一二三四五六七八九十]+届/;

/** 包头市|组织|政府官员, 北京|办公室: what a place did, and an office of whom. */
const NO_BODY = /^(?:组织|邀请|要求|协调|联合|配合)(?:政府|部门)|^办公室$/;
/** 自贸试验区|海关特殊监管区域: a kind of zone. */
const KIND_AFTER = /^特殊监管/;

const OTHERS_AFTER = /^(?:各|有关)(?:部门|单位)?/;
/** 广州市人民政府|门户网站, 天河政府|网, 固安县政府|驻地镇: a site that does nothing by itself. */
const SITE_AFTER =
  /^(?:所在地|驻地|(?:门户)?网(?!络|信|格)(?!站?(?:\d|发布|公布|公开|刊|消息|披露|近日|日前|发文|通报|公示)))/;

const LEVEL_WORDS: Readonly<Record<string, Division['level']>> = {
  省: 'PROVINCE',
  自治区: 'PROVINCE',
  市: 'CITY',
  区: 'DISTRICT',
  县: 'DISTRICT',
  州: 'CITY',
};

/** 市科委, 省工信厅, 区政府: the place comes from the nearest region of that level before, in the text or in its scope. */
function findShort(text: string, range: Range, places: readonly Place[], context: NameContext): Mention[] {
  const found: Mention[] = [];
  const levels = /自治区|[省市区县州]/g;
  levels.lastIndex = range.start;
  for (let m = levels.exec(text); m && m.index + 1 < range.end; m = levels.exec(text)) {
    const { 0: word, index: at } = m;
    if (places.some((p) => p.start <= at && at < p.end)) continue;
    const end = departmentEnd(text, at + word.length, range.end);
    if (end === undefined) continue;
    const free = LEFT_OF_SHORT.test(text.slice(Math.max(range.start, at - 1), at));
    if (!free && !followsWord(text, Math.max(range.start, at - 4), at)) continue;
    const division = placeOfLevel(word, at, places, context);
    if (!division) continue;
    // 抄送：市委各部门，市法院: whom a notice reaches.
    if (OTHERS_AFTER.test(text.slice(end, end + 3))) continue;
    const name = `${division.name}${text.slice(at + word.length, end)}`;
    found.push(
      body(text, at, end, {
        name,
        rule: 'short-form-completed',
        division,
        confidence: 0.85,
        ...(COURT.test(name) ? { weak: true } : {}),
      }),
    );
    levels.lastIndex = end;
  }
  return found;
}

/** 日前|省财政厅, 报|市政府: a verb or another word of running text ends there, and no name of a place (某|县财政局). */
function followsWord(text: string, from: number, at: number): boolean {
  const before = tokens(text, from, Math.min(text.length, at + 3)).find(({ end }) => end === at);
  return before !== undefined && isStop(before) && !/[某各每外邻他别多几两全]$|^代表$/.test(before.text);
}

function placeOfLevel(
  word: string,
  at: number,
  places: readonly Place[],
  context: NameContext,
): Division | undefined {
  const before = places.filter((p) => p.end <= at && p.division).map((p) => p.division!);
  for (const division of [...before.reverse(), ...context.outer]) {
    for (const upper of lineage(division))
      if (upper.name.endsWith(word) && (fits(word, upper) || isOwnCity(upper, context))) return upper;
  }
  // 省政府印发《河北省…办法》: the place that follows, where none went before.
  const next = places.find(({ start, division }) => start > at && start - at <= NEXT && division)?.division;
  return next && lineage(next).find((upper) => upper.name.endsWith(word) && fits(word, upper));
}

/** So many characters behind 省政府 a place may say whose it is. */
const NEXT = 24;

/** 市科技局 in a text about 靖江市, which names 泰州市 nowhere, is that of the county-level city. */
function isOwnCity(division: Division, { outer }: NameContext): boolean {
  return (
    division.level === 'DISTRICT' &&
    division.name.endsWith('市') &&
    outer.includes(division) &&
    !(division.parent && outer.includes(division.parent))
  );
}

function fits(word: string, division: Division): boolean {
  if (word === '市') return division.level === 'CITY' || division.level === 'PROVINCE';
  return division.level === LEVEL_WORDS[word];
}
