import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nameKey } from '../../../import/ledger/key.ts';
import type { Reading } from '../../../import/reading.ts';
import type { Decision } from '../../../import/resolve/types.ts';
import type { EntityType, NameRef } from '../../../import/types.ts';
import { type Claim, dateValue, readingOf, TestLedger } from '../../kit/ledger.ts';

const ref = (type: EntityType, name: string, scope = ''): NameRef => ({ type, name, scope });
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

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await TestLedger.open();
});
afterAll(() => ledger.close());

/** Withdraws everything that earlier cases left. */
beforeEach(async () => {
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

describe('random histories', () => {
  it('always end at the hash of a clean build of the same documents and decisions', async () => {
    await fc.assert(
      fc.asyncProperty(documents(), fc.array(step(), { minLength: 1, maxLength: 7 }), async (pool, steps) => {
        const sources = new Map<string, Reading>();
        let human: readonly Decision[] = [];
        for (const { source, document, decide } of steps) {
          if (decide !== null) {
            human = decide ? [decision(plan, notice, 'different')] : [];
            await ledger.decide(human);
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
        await ledger.apply(Object.fromEntries(['x', 'y', 'z'].map((source) => [source, null])));
        await ledger.apply(Object.fromEntries(sources));
        expect(await hash()).toBe(grown.hash);
        await ledger.apply(Object.fromEntries(['x', 'y', 'z'].map((source) => [source, null])));
        await ledger.decide([]);
      }),
      { numRuns: 12 },
    );
  }, 240_000);
});

function decision(a: NameRef, b: NameRef, verdict: Decision['verdict']): Decision {
  const [left, right] = [nameKey(a).id, nameKey(b).id].sort();
  return { a: left!, b: right!, verdict, rule: 'human', score: 1, by: 'tester' };
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

interface Step {
  readonly source: string;
  readonly document: number | null;
  readonly decide: boolean | null;
}

function step(): fc.Arbitrary<Step> {
  return fc
    .record({
      source: fc.constantFrom('x', 'y', 'z'),
      document: fc.option(fc.nat(5), { freq: 4 }),
      decide: fc.option(fc.boolean(), { freq: 1 }).map((value) => (value === null ? null : value)),
    })
    .map((made) =>
      made.decide !== null && made.document !== null && made.document > 1 ? { ...made, decide: null } : made,
    );
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
