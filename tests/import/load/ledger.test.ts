import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nameKey } from '../../../import/ledger/key.ts';
import type { Reading } from '../../../import/reading.ts';
import type { Binding, Human, Rejection } from '../../../import/resolve/types.ts';
import type { NameRef } from '../../../import/types.ts';
import { type Claim, dateValue, decision, readingOf, ref, TestLedger } from '../../kit/ledger.ts';

const plan = ref('Policy', '“十三五”国家信息化规划');
const notice = ref('Policy', '“十三五”国家信息化规划的通知');
const council = ref('IssuingBody', '国务院');
const miit = ref('IssuingBody', '工信部');
const ministry = ref('IssuingBody', '工业和信息化部');
const tencent = ref('Company', '腾讯');
const guangdong = ref('Region', '广东省', '440000');
const shenzhen = ref('Region', '深圳', '440300');
const hangzhou = ref('Region', '杭州市', '330100');

const first = readingOf('甲', [
  { subject: plan, predicate: 'ISSUED_BY', object: council },
  { subject: plan, predicate: 'date', value: dateValue('2016年12月') },
  { subject: tencent, predicate: 'LOCATED_IN', object: shenzhen },
]);
const second = readingOf('乙', [
  { subject: notice, predicate: 'ISSUED_BY', object: miit },
  { subject: notice, predicate: 'date', value: dateValue('2018年10月') },
  { subject: tencent, predicate: 'LOCATED_IN', object: guangdong },
]);
const third = readingOf('丙', [
  { subject: ref('Policy', '甲办法'), predicate: 'ISSUED_BY', object: ministry },
]);

const HISTORIES = Number(process.env.POLICY_GRAPH_HISTORIES ?? 10);

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await TestLedger.open();
});
afterAll(() => ledger.close());

/** Withdraws everything that earlier cases left. */
beforeEach(async () => {
  ledger.part = undefined;
  await ledger.decide([]);
  const sources = await ledger.rows<{ uri: string }>('MATCH (s:Source) RETURN s.uri AS uri');
  if (sources.length > 0) await ledger.apply(Object.fromEntries(sources.map(({ uri }) => [uri, null])));
});

describe('projection', () => {
  it('unites names by rule, keeps both attributions and lists them as conflicts', async () => {
    await ledger.apply({ a: first, b: second, c: third });
    const policies = await ledger.rows<{ name: string; aliases: string[]; date: string; issuers: string[] }>(
      `MATCH (p:Policy) WHERE p.name CONTAINS '十三五'
       RETURN p.name AS name, p.aliases AS aliases, p.date AS date,
         COLLECT { MATCH (p)-[:ISSUED_BY]->(b) RETURN b.name ORDER BY b.name } AS issuers`,
    );
    expect(policies).toEqual([
      { name: notice.name, aliases: [plan.name], date: '2018-10', issuers: ['国务院', '工业和信息化部'] },
    ]);
    const conflicts = await ledger.rows<{ predicate: string }>(
      'MATCH (c:Conflict) RETURN c.predicate AS predicate ORDER BY predicate',
    );
    expect(conflicts.map((row) => row.predicate)).toEqual(['ISSUED_BY', 'date']);
    const bodies = await ledger.rows<{ name: string; aliases: string[] }>(
      "MATCH (b:IssuingBody {name: '工业和信息化部'}) RETURN b.name AS name, b.aliases AS aliases",
    );
    expect(bodies).toEqual([{ name: '工业和信息化部', aliases: ['工信部'] }]);
  });

  it('takes a city and its province for a refinement, two cities for a conflict', async () => {
    await ledger.apply({ a: first, b: second });
    expect(await conflictsOf('LOCATED_IN')).toEqual([]);
    await ledger.apply({
      d: readingOf('丁', [{ subject: tencent, predicate: 'LOCATED_IN', object: hangzhou }]),
    });
    expect(await conflictsOf('LOCATED_IN')).toEqual(['腾讯']);
  });

  it('tells by counts whether places that come and go disagree, and reads the places that stand only where a conflict may end', async () => {
    const stated = (title: string, ...bodies: NameRef[]): Reading =>
      readingOf(
        title,
        bodies.map((object) => ({ subject: plan, predicate: 'ISSUED_BY', object })),
      );
    const read: string[] = [];
    const forget = ledger.database.observe(
      ({ cypher }) => void (cypher.includes('.place') && read.push(cypher)),
    );
    await ledger.apply({ a: stated('甲', council, miit), b: stated('乙', council, miit) });
    await ledger.apply({ c: stated('丙', council) });
    expect(await conflictsOf('ISSUED_BY')).toEqual([]);
    await ledger.apply({ d: stated('丁', council), e: stated('戊', council, miit) });
    expect(await conflictsOf('ISSUED_BY')).toEqual([]);
    await ledger.apply({ e: stated('戊，改', council, miit) });
    await ledger.apply({ d: null, c: stated('丙，改', council, miit) });
    expect(await conflictsOf('ISSUED_BY')).toEqual([]);
    await ledger.apply({ f: stated('己', miit) });
    await ledger.apply({ c: stated('丙', council) });
    forget();
    const places = () => read.filter((cypher) => cypher.includes('collect(object)'));
    // 丙 disagrees with 己 now; that the place which it leaves does not, only reading tells.
    expect(places()).toHaveLength(1);
    expect(await conflictsOf('ISSUED_BY')).toEqual([plan.name]);
    await ledger.apply({ f: null });
    expect(await conflictsOf('ISSUED_BY')).toEqual([]);
    expect((await ledger.verify()).faults).toEqual([]);
  });

  it('states code, level and PART_OF of named regions and their ancestors from the gazetteer', async () => {
    await ledger.apply({ a: first });
    const regions = await ledger.rows(
      'MATCH (r:Region) OPTIONAL MATCH (r)-[:PART_OF]->(up) RETURN r.name AS name, r.code AS code, r.level AS level, up.name AS up ORDER BY r.code',
    );
    expect(regions).toEqual([
      { name: '广东省', code: '440000', level: 'PROVINCE', up: null },
      { name: '深圳市', code: '440300', level: 'CITY', up: '广东省' },
    ]);
    const reference = await ledger.rows<{ kind: string; quote: string | null }>(
      "MATCH (f:Fact {predicate: 'PART_OF'})<-[:SUPPORTS]-(s) RETURN s.kind AS kind, s.quote AS quote",
    );
    expect(reference).toEqual([{ kind: 'REFERENCE', quote: null }]);
  });

  it('keeps former ids leading to the entity, and releases them when nothing supports them', async () => {
    const short = nameKey(miit).id;
    await ledger.apply({ b: second });
    const [name] = await ledger.rows<{ entity: string }>(
      'MATCH (n:Name {id: $short}) RETURN n.entity AS entity',
      { short },
    );
    expect(name).toEqual({ entity: nameKey(ministry).id });
    await ledger.apply({ b: null });
    const [gone] = await ledger.rows<{ entity: string | null }>(
      'MATCH (n:Name {id: $short}) RETURN n.entity AS entity',
      { short },
    );
    expect(gone).toEqual({ entity: null });
  });
});

async function conflictsOf(predicate: string): Promise<string[]> {
  const rows = await ledger.rows<{ name: string }>(
    'MATCH (c:Conflict {predicate: $predicate}) MATCH (e:Entity {id: c.subject}) RETURN e.name AS name',
    { predicate },
  );
  return rows.map((row) => row.name);
}

describe('same graph, same hash', () => {
  it('ends at one hash in every order and batching, and each removal at the hash of the rest', async () => {
    const all = { a: first, b: second, c: third };
    await ledger.apply(all);
    const full = await hash();
    for (const order of [
      ['a', 'b', 'c'],
      ['a', 'c', 'b'],
      ['b', 'a', 'c'],
      ['b', 'c', 'a'],
      ['c', 'a', 'b'],
      ['c', 'b', 'a'],
    ] as const) {
      await ledger.apply({ a: null, b: null, c: null });
      for (const source of order) await ledger.apply({ [source]: all[source] });
      expect(await hash()).toBe(full);
    }
    for (const source of ['a', 'b', 'c'] as const) {
      await ledger.apply({ [source]: null });
      const without = await hash();
      await ledger.apply({ a: null, b: null, c: null });
      const rest = Object.fromEntries(Object.entries(all).filter(([name]) => name !== source));
      await ledger.apply(rest);
      expect(await hash()).toBe(without);
      await ledger.apply(all);
    }
  });

  it('projects everything anew to the graph that is there', async () => {
    await ledger.apply({ a: first, b: second, c: third });
    const before = await hash();
    const counts = await ledger.projectEverything();
    expect(counts).toMatchObject({
      entitiesCreated: 0,
      entitiesDeleted: 0,
      relationshipsCreated: 0,
      relationshipsDeleted: 0,
    });
    expect(await hash()).toBe(before);
  });

  it('follows a person: separates what a rule united, unites what no rule did, and goes back', async () => {
    await ledger.apply({ a: first, b: second, c: third });
    const before = await hash();
    const apart = decision(plan, notice, 'different');
    await ledger.decide([apart, decision(tencent, ref('Company', '腾讯'), 'same')].slice(0, 1));
    expect(await names('Policy')).toEqual([
      '“十三五”国家信息化规划',
      '“十三五”国家信息化规划的通知',
      '甲办法',
    ]);
    await ledger.decide([decision(plan, ref('Policy', '甲办法'), 'same')]);
    expect(await names('Policy')).toEqual(['“十三五”国家信息化规划的通知']);
    await ledger.decide([]);
    expect(await hash()).toBe(before);
  });
});

describe('a stated alias', () => {
  it('follows its names when a person says that they are two things', async () => {
    const goose = ref('Company', '鹅厂');
    const alias = readingOf('丁', [{ subject: tencent, predicate: 'alsoNamed', object: goose }]);
    await ledger.apply({ a: alias });
    const before = await hash();
    await ledger.decide([decision(tencent, goose, 'different')]);
    await hash();
    const facts = await ledger.rows(
      "MATCH (f:Fact {predicate: 'alsoNamed'}) RETURN f.subject AS subject, f.object AS object, f.display AS display",
    );
    const ids = { subject: nameKey(tencent).id, object: nameKey(goose).id };
    expect(facts).toEqual([{ ...ids, display: '鹅厂' }]);
    await ledger.decide([]);
    expect(await hash()).toBe(before);
  });
});

describe('a fact that is wrong', () => {
  const wrong = () => rejection(plan, { predicate: 'date', value: dateValue('2016年12月') });
  const date = async () => {
    const rows = await ledger.rows<{ date: string }>(
      "MATCH (p:Policy) WHERE p.name CONTAINS '十三五' RETURN p.date AS date",
    );
    return rows.map((row) => row.date);
  };
  const marked = () =>
    ledger.rows(
      'MATCH (s:Statement)-[:REJECTED_BY]->(r) RETURN s.predicate AS field, r.by AS by, EXISTS { (s)-[:SUPPORTS]->() } AS supports',
    );

  it('is shown no more, its statement stays and is marked, and undoing brings the same graph back', async () => {
    await ledger.apply({ a: first });
    const before = await hash();
    await ledger.decide([], { rejections: [wrong()] });
    await hash();
    expect(await date()).toEqual([null]);
    expect(await marked()).toEqual([{ field: 'date', by: 'tester', supports: false }]);
    await ledger.decide([]);
    expect(await marked()).toEqual([]);
    expect(await hash()).toBe(before);
  });

  it('ends a conflict, takes a relationship away, and is wrong under every name of the thing', async () => {
    await ledger.apply({ a: first, b: second });
    await ledger.decide([], {
      rejections: [
        rejection(notice, { predicate: 'date', value: dateValue('2016-12') }),
        rejection(plan, { predicate: 'ISSUED_BY', object: nameKey(ministry).id }),
      ],
    });
    await hash();
    expect(await date()).toEqual(['2018-10']);
    expect(await ledger.rows('MATCH (c:Conflict) RETURN c.predicate AS predicate')).toEqual([]);
    expect(await ledger.rows('MATCH (:Policy)-[:ISSUED_BY]->(b) RETURN b.name AS name')).toEqual([
      { name: '国务院' },
    ]);
  });

  it('outlives imports, and holds for a document that states it later', async () => {
    await ledger.decide([], { rejections: [wrong()] });
    await ledger.apply({ a: first });
    expect(await date()).toEqual([null]);
    await ledger.apply({ a: null });
    expect(await marked()).toEqual([]);
    await ledger.apply({ b: second, a: first });
    await hash();
    expect(await date()).toEqual(['2018-10']);
  });

  it('may be wrong in one document only', async () => {
    const again = readingOf('再', [{ subject: plan, predicate: 'date', value: dateValue('2016年12月') }]);
    await ledger.apply({ a: first, c: again });
    await ledger.decide([], { rejections: [{ ...wrong(), document: first.documentId }] });
    await hash();
    expect(await date()).toEqual(['2016-12']);
    expect(await marked()).toHaveLength(1);
  });

  it('follows its names when they are split', async () => {
    await ledger.apply({ a: first, b: second });
    await ledger.decide([], {
      rejections: [rejection(notice, { predicate: 'date', value: dateValue('2016年12月') })],
    });
    expect(await date()).toEqual(['2018-10']);
    await ledger.decide([decision(plan, notice, 'different')], {
      rejections: [rejection(notice, { predicate: 'date', value: dateValue('2016年12月') })],
    });
    await hash();
    expect((await date()).sort()).toEqual(['2016-12', '2018-10']);
  });
});

describe('a name bound in a document', () => {
  const bindings = () => [binding(first.documentId, tencent, '深圳')];
  const firms = () =>
    ledger.rows(
      'MATCH (c:Company)-[:COMPANY_LOCATED_IN]->(r) RETURN c.name AS name, r.name AS place ORDER BY place',
    );

  it('splits two things of one name, and undoing brings the same graph back', async () => {
    await ledger.apply({ a: first, b: second });
    const before = await hash();
    expect(await names('Company')).toEqual(['腾讯']);
    await ledger.decide([], { bindings: bindings() });
    await hash();
    expect(await names('Company')).toEqual(['腾讯', '腾讯']);
    const ids = await ledger.rows<{ id: string }>(
      'MATCH (c:Company)-[:COMPANY_LOCATED_IN]->(:City) RETURN c.id AS id',
    );
    expect(ids).toEqual([{ id: nameKey({ ...tencent, scope: '深圳' }).id }]);
    await ledger.decide([]);
    expect(await hash()).toBe(before);
    expect(await firms()).toHaveLength(2);
  });

  it('outlives imports: it holds when the document comes back, and ids of both names answer', async () => {
    await ledger.apply({ a: first, b: second });
    await ledger.decide([], { bindings: bindings() });
    const bound = await hash();
    await ledger.apply({ a: null });
    expect(await names('Company')).toEqual(['腾讯']);
    await ledger.apply({ a: first });
    expect(await hash()).toBe(bound);
  });

  it('may be united with the other by a person all the same', async () => {
    await ledger.apply({ a: first, b: second });
    await ledger.decide([decision(tencent, { ...tencent, scope: '深圳' }, 'same')], { bindings: bindings() });
    await hash();
    expect(await names('Company')).toEqual(['腾讯']);
  });
});

describe('random histories', () => {
  it('always end at the hash of a clean build of the same documents and decisions', async () => {
    await fc.assert(
      fc.asyncProperty(
        documents(),
        fc.array(step(), { minLength: 1, maxLength: 7 }),
        PART,
        async (pool, steps, part) => {
          ledger.part = part;
          const sources = new Map<string, Reading>();
          let human: Partial<Human> = {};
          for (const { source, document, decide } of steps) {
            if (decide !== null) {
              human = decide(pool);
              await ledger.decide(human.pairs ?? [], human);
            } else if (document === null) {
              if (sources.delete(source)) await ledger.apply({ [source]: null });
            } else {
              const reading = pool[document % pool.length]!;
              sources.set(source, reading);
              await ledger.apply({ [source]: reading });
            }
          }
          const grown = await ledger.verify();
          expect(grown.faults).toEqual([]);
          ledger.part = undefined;
          await ledger.clear();
          // A clean build: the decisions are there before the documents.
          await ledger.apply(Object.fromEntries(sources));
          expect(await hash()).toBe(grown.hash);
          await ledger.clear();
          await ledger.decide([]);
          await ledger.apply(Object.fromEntries(sources));
          await ledger.decide(human.pairs ?? [], human);
          expect(await hash()).toBe(grown.hash);
          await ledger.clear();
          await ledger.decide([]);
        },
      ),
      { numRuns: HISTORIES },
    );
  }, 300_000);
});

function rejection(
  subject: NameRef,
  said: Omit<Rejection, 'id' | 'by' | 'subject' | 'qualifiers'>,
): Rejection {
  const key = nameKey(subject).id;
  return { id: JSON.stringify([key, said]), subject: key, qualifiers: {}, by: 'tester', ...said };
}

function binding(document: string, name: NameRef, scope: string): Binding {
  const key = nameKey(name);
  return { id: `${document} ${key.id}`, document, key, bound: nameKey({ ...name, scope }), by: 'tester' };
}

async function hash(): Promise<string> {
  const result = await ledger.verify();
  expect(result.faults).toEqual([]);
  return result.hash;
}

async function names(label: string): Promise<string[]> {
  const rows = await ledger.rows<{ name: string }>(
    'MATCH (e:Entity) WHERE $label IN labels(e) RETURN e.name AS name ORDER BY name',
    { label },
  );
  return rows.map((row) => row.name);
}

/** Whether what turns does at once, or in parts of so many statements. */
const PART = fc.constantFrom(undefined, 1, 3);

interface Step {
  readonly source: string;
  readonly document: number | null;
  /** Null: no decision in this step. */
  readonly decide: ((pool: readonly Reading[]) => Partial<Human>) | null;
}

function step(): fc.Arbitrary<Step> {
  return fc
    .record({
      source: fc.constantFrom('x', 'y', 'z'),
      document: fc.option(fc.nat(5), { freq: 4 }),
      decide: fc.option(fc.subarray([...DECISIONS]).map(decisionsOf), { freq: 1 }),
    })
    .map((made) =>
      made.decide !== null && made.document !== null && made.document > 1 ? { ...made, decide: null } : made,
    );
}

/** What people may say: that two titles are two policies, that a date is wrong, that 腾讯 is another firm in a document. */
const DECISIONS = ['split', 'splitAlias', 'reject', 'rejectInOne', 'bind'] as const;

function decisionsOf(kinds: readonly (typeof DECISIONS)[number][]) {
  return (pool: readonly Reading[]): Partial<Human> => {
    const document = pool[0]!.documentId;
    const wrong = rejection(plan, { predicate: 'date', value: dateValue('2018年10月') });
    return {
      pairs: [
        ...(kinds.includes('split') ? [decision(plan, notice, 'different')] : []),
        ...(kinds.includes('splitAlias') ? [decision(tencent, ref('Company', '鹅厂'), 'different')] : []),
      ],
      rejections: [
        ...(kinds.includes('reject') ? [wrong] : []),
        ...(kinds.includes('rejectInOne')
          ? [rejection(notice, { predicate: 'ISSUED_BY', object: nameKey(miit).id, document })]
          : []),
      ],
      bindings: kinds.includes('bind') ? [binding(document, tencent, '上海')] : [],
    };
  };
}

function documents(): fc.Arbitrary<Reading[]> {
  const policies = [plan, notice, ref('Policy', '甲办法'), ref('Policy', '关于印发甲办法的通知')];
  const bodies = [council, miit, ministry];
  const regions = [guangdong, shenzhen, hangzhou, ref('Region', '深圳市', '440300')];
  const companies = [tencent, ref('Company', '腾讯公司'), ref('Company', '鹅厂')];
  const claim: fc.Arbitrary<Claim> = fc.oneof(
    fc.record({
      subject: fc.constantFrom(...policies),
      predicate: fc.constant('ISSUED_BY'),
      object: fc.constantFrom(...bodies),
    }),
    fc.record({
      subject: fc.constantFrom(...policies),
      predicate: fc.constant('date'),
      value: fc.constantFrom(...['2016年', '2016年12月', '2018年10月'].map(dateValue)),
    }),
    fc.record({
      subject: fc.constantFrom(...companies),
      predicate: fc.constant('LOCATED_IN'),
      object: fc.constantFrom(...regions),
    }),
    fc.record({
      subject: fc.constant(tencent),
      predicate: fc.constant('alsoNamed'),
      object: fc.constant(ref('Company', '鹅厂')),
    }),
    fc.record({ subject: fc.constantFrom(...companies, ...bodies), predicate: fc.constant('name') }),
  );
  return fc
    .array(fc.array(claim, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
    .map((all) => all.map((claims, i) => readingOf(`文${i}`, claims)));
}
