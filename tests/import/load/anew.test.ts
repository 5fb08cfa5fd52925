import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nameKey } from '../../../import/ledger/key.ts';
import type { Decision } from '../../../import/resolve/types.ts';
import type { NameRef } from '../../../import/types.ts';
import type { Database } from '../../../src/neo4j/index.ts';
import { dateValue, readingOf, ref, TestLedger } from '../../kit/ledger.ts';

const policies = Array.from({ length: 12 }, (_, i) =>
  ref('Policy', `关于第${'甲乙丙丁戊己庚辛壬癸子丑'[i]}类产业的办法`),
);
const council = ref('IssuingBody', '国务院');
const miit = ref('IssuingBody', '工信部');
const ministry = ref('IssuingBody', '工业和信息化部');

const papers = Object.fromEntries(
  policies.map((policy, i) => [
    String(i),
    readingOf(`文${i}`, [
      { subject: policy, predicate: 'ISSUED_BY', object: [council, miit, ministry][i % 3]! },
      { subject: policy, predicate: 'date', value: dateValue(`20${10 + i}年`) },
    ]),
  ]),
);

let ledger: TestLedger;
let wanted: string;
beforeAll(async () => {
  ledger = await TestLedger.open();
  await ledger.apply(papers);
  wanted = await hash();
});
afterAll(() => ledger.close());

async function hash(): Promise<string> {
  const { hash: found, faults } = await ledger.verify();
  expect(faults).toEqual([]);
  return found;
}

/** What other rules would have left: two pairs of policies united, the two names of a ministry not, other buckets. */
async function makeOld(): Promise<void> {
  const same = (a: NameRef, b: NameRef, verdict: Decision['verdict']): Decision => {
    const [left, right] = [nameKey(a).id, nameKey(b).id].sort();
    return { a: left!, b: right!, verdict, rule: 'human', score: 1, by: 'tester' };
  };
  await ledger.decide([
    same(policies[0]!, policies[1]!, 'same'),
    same(policies[2]!, policies[3]!, 'same'),
    same(miit, ministry, 'different'),
  ]);
  expect(await hash()).not.toBe(wanted);
  const write = (cypher: string) => ledger.database.execute(cypher);
  await write("MATCH (d:Decision {by: 'tester'}) SET d.by = 'rule', d.rule = 'old-rule'");
  await write('MATCH (:Name)-[x:IN_BUCKET]->() DELETE x');
  await write("MATCH (n:Name) MERGE (b:Bucket {id: 'old ' + n.type}) MERGE (n)-[:IN_BUCKET]->(b)");
  ledger.forgetDecisions();
}

/** The same database, whose transactions fail once so many were begun. */
function failingAfter(transactions: number): Database {
  let begun = 0;
  return {
    ...ledger.database,
    transaction: (options) => {
      if (++begun > transactions) return Promise.reject(new Error('cut off'));
      return ledger.database.transaction(options);
    },
  };
}

describe('everything under other rules', () => {
  beforeEach(makeOld);

  it('becomes what a clean build would be, in one batch', async () => {
    await ledger.projectEverything();
    expect(await hash()).toBe(wanted);
    expect(await ledger.rows("MATCH (b:Bucket) WHERE b.id STARTS WITH 'old ' RETURN b")).toEqual([]);
  });

  it('and in many', async () => {
    await ledger.projectEverything({ namesPerCommit: 1 });
    expect(await hash()).toBe(wanted);
    expect(await ledger.rows("MATCH (m:Meta {id: 'projecting'}) RETURN m")).toEqual([]);
  });

  it.each([1, 3, 6, 9])('goes on where it was cut off (in transaction %i)', async (moment) => {
    const database = failingAfter(moment);
    await expect(ledger.projectEverything({ namesPerCommit: 2, database })).rejects.toThrow('cut off');
    const [mark] = await ledger.rows<{ after: string }>(
      "MATCH (m:Meta {id: 'projecting'}) RETURN m.after AS after",
    );
    await ledger.projectEverything({ namesPerCommit: 2 });
    expect(await hash()).toBe(wanted);
    // The buckets are one transaction, and the mark's own another: so many batches were done.
    if (moment > 3) expect(mark!.after).not.toBe('');
  });
});
