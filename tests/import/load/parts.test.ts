import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applyDecisions } from '../../../import/importer.ts';
import { nameKey } from '../../../import/ledger/key.ts';
import { type Human, NOBODY } from '../../../import/resolve/types.ts';
import type { Database } from '../../../src/neo4j/index.ts';
import { type Claim, dateValue, decision, model, readingOf, ref, TestLedger } from '../../kit/ledger.ts';

const park = ref('Park', '甲产业园');
const council = ref('IssuingBody', '国务院');
const miit = ref('IssuingBody', '工信部');
const shenzhen = ref('Region', '深圳', '440300');
const firms = ['乙', '丙', '丁'].map((name) => ref('Company', `${name}科技有限公司`));

const claims = (day: string): Claim[] => [
  { subject: ref('Policy', '甲办法'), predicate: 'ISSUED_BY', object: council },
  { subject: ref('Policy', '甲办法'), predicate: 'ISSUED_BY', object: miit },
  { subject: ref('Policy', '甲办法'), predicate: 'date', value: dateValue(day) },
  { subject: park, predicate: 'LOCATED_IN', object: shenzhen },
  ...firms.map((subject): Claim => ({ subject, predicate: 'IN_PARK', object: park })),
  {
    subject: park,
    predicate: 'observation',
    value: { kind: 'observation', metric: 'COUNT', value: firms.length, unit: '家', scope: '企业' },
  },
];

const before = readingOf('一', claims('2016年'));
/** The same with another day, one firm less and another more: an edit. */
const after = readingOf('一', [
  ...claims('2018年10月').filter(({ subject }) => subject !== firms[0]),
  { subject: ref('Company', '戊科技有限公司'), predicate: 'IN_PARK', object: park },
]);
const beside = readingOf('二', claims('2016年12月').slice(0, 4));

let ledger: TestLedger;
beforeAll(async () => {
  ledger = await TestLedger.open();
});
afterAll(() => ledger.close());
beforeEach(() => ledger.clear());

async function hash(): Promise<string> {
  const { hash: found, faults } = await ledger.verify();
  expect(faults).toEqual([]);
  return found;
}

/** The same database, which is gone when one transaction more than so many begins. */
function goneAfter(transactions: number): Database {
  let left = transactions;
  return {
    ...ledger.database,
    transaction: (options) => {
      left -= 1;
      if (left < 0) throw new Error('cut off');
      return ledger.database.transaction(options);
    },
  };
}

/** What readers rely on, however far an import has come. */
async function expectReadable(): Promise<void> {
  const [found] = await ledger.rows(
    `RETURN COUNT { MATCH (f:Fact) WHERE NOT EXISTS { (f)<-[:SUPPORTS]-() } } AS withoutEvidence,
       COUNT { MATCH (s:Statement)-[:SUPPORTS]->() WHERE s.document IS NOT NULL AND NOT EXISTS { (s)-[:FROM]->(:Document) } } AS withoutDocument,
       COUNT { MATCH (e:Entity) WHERE e.name IS NULL } AS withoutName,
       COUNT { MATCH (n:Name) WHERE n.entity IS NOT NULL AND NOT EXISTS { MATCH (:Entity {id: n.entity}) } } AS leadingNowhere,
       COUNT { MATCH ()-[r]->() WHERE r.fact IS NOT NULL AND NOT EXISTS { MATCH (:Fact {id: r.fact}) } } AS withoutFact,
       COUNT { MATCH (f:Fact) WHERE f.kind = 'RELATIONSHIP' AND NOT EXISTS { MATCH (:Entity {id: f.subject})-[{fact: f.id}]->(:Entity {id: f.object}) } } AS withoutEdge,
       COUNT { MATCH (c:Document) WHERE NOT EXISTS { (c)<-[:OF]-(:Live|Leaving) } } AS unread,
       COUNT { MATCH (s:Source)-[:POINTS_AT]->(c) WHERE NOT EXISTS { (c)<-[:OF]-(:Live) } } AS pointingNowhere`,
  );
  for (const [what, count] of Object.entries(found!)) expect([what, count]).toEqual([what, 0]);
}

describe.each([
  { part: 1, every: 9 },
  { part: 4, every: 1 },
])('a change in parts of $part statements', ({ part, every }) => {
  const inParts = async (sources: Parameters<TestLedger['apply']>[0], database?: Database) => {
    ledger.part = part;
    try {
      return await ledger.apply(sources, database);
    } finally {
      ledger.part = undefined;
    }
  };

  it('ends where one transaction does: a new document, an edit, a removal', async () => {
    const wanted: string[] = [];
    for (const reading of [before, after]) {
      await ledger.clear();
      await ledger.apply({ b: beside, a: reading });
      wanted.push(await hash());
    }
    await ledger.apply({ a: null });
    wanted.push(await hash());
    await ledger.clear();
    await ledger.apply({ b: beside });
    const found: string[] = [];
    for (const reading of [before, after, null]) {
      await inParts({ a: reading });
      found.push(await hash());
    }
    expect(found).toEqual(wanted);
  });

  it('that is cut off anywhere can be read, and the next command of any kind finishes it', async () => {
    await ledger.apply({ b: beside, a: after });
    const wanted = await hash();
    const [seen, transactions] = [new Set<string>(), [0]];
    for (let n = 0; ; n += n === 0 ? 1 : every) {
      await ledger.clear();
      await ledger.apply({ b: beside, a: before });
      const old = await hash();
      let cut = true;
      try {
        await inParts({ a: after }, goneAfter(n));
        cut = false;
      } catch (error) {
        expect((error as Error).message).toBe('cut off');
      }
      await expectReadable();
      const { hash: now, faults } = await ledger.verify();
      seen.add(now);
      if (n === 0) expect([now, faults]).toEqual([old, []]);
      else if (cut) expect(faults.map(({ code }) => code)).toContain('UNFINISHED');
      const report = await applyDecisions(ledger.database, model, NOBODY);
      expect(report.run === null).toBe(n === 0 || !cut);
      expect(await hash()).toBe(n === 0 ? old : wanted);
      transactions.push(n);
      if (!cut) break;
    }
    expect(seen.size).toBeGreaterThan(4);
    expect(transactions.length).toBeGreaterThan(4);
  }, 240_000);

  it('that is cut off is finished under what people have decided since', async () => {
    const key = nameKey(firms[1]!);
    const human: Human = {
      pairs: [decision(firms[1]!, firms[2]!, 'same')],
      bindings: [
        {
          id: 'bound',
          document: after.documentId,
          key,
          bound: nameKey({ ...firms[1]!, scope: '深圳' }),
          by: 'tester',
        },
      ],
      rejections: [
        {
          id: 'wrong',
          subject: nameKey(ref('Policy', '甲办法')).id,
          predicate: 'date',
          value: dateValue('2018年10月'),
          qualifiers: {},
          by: 'tester',
        },
      ],
    };
    await ledger.apply({ b: beside, a: after });
    await applyDecisions(ledger.database, model, human);
    const wanted = await hash();
    for (const n of [1, 2, 4]) {
      await ledger.clear();
      await ledger.apply({ b: beside, a: before });
      await inParts({ a: after }, goneAfter(n)).catch((error: Error) =>
        expect(error.message).toBe('cut off'),
      );
      await applyDecisions(ledger.database, model, human);
      expect(await hash()).toBe(wanted);
    }
  }, 240_000);

  it('shows a document whole from the first transaction on, and hides one with the last', async () => {
    await ledger.apply({ a: before });
    await expect(inParts({ a: after }, goneAfter(1))).rejects.toThrow('cut off');
    const documents = () =>
      ledger.rows<{ id: string; statements: number }>(
        'MATCH (d:Document) RETURN d.id AS id, COUNT { MATCH (d)<-[:OF]-(:Live)<-[:IN]-(s) WHERE s.document = d.id } AS statements ORDER BY id',
      );
    const own = ({ statements }: typeof after) => statements.filter(({ document }) => document).length;
    expect(await documents()).toEqual(
      [
        { id: before.documentId, statements: 0 },
        { id: after.documentId, statements: own(after) },
      ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
    await applyDecisions(ledger.database, model, NOBODY);
    expect(await documents()).toEqual([{ id: after.documentId, statements: own(after) }]);
  });
});
