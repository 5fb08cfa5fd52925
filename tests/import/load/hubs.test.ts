import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../../import/reading.ts';
import { counting } from '../../kit/counting.ts';
import { type Claim, readingOf, ref, TestLedger } from '../../kit/ledger.ts';

const body = ref('IssuingBody', '科学技术部');

/** Grants of one body to firms, each of an amount of its own. */
const granting = (title: string, numbers: readonly number[]): Reading =>
  readingOf(
    title,
    numbers.map(
      (n): Claim => ({
        subject: body,
        predicate: 'GRANTED',
        object: ref('Company', `甲${n}科技有限公司`),
        qualifiers: { amount: `${n}万元` },
      }),
    ),
  );

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await TestLedger.open();
}, 60_000);
afterAll(() => ledger.close());

/** What the database changes when a document that states one grant comes, and when it goes, beside so many others. */
async function changesOfOneGrant(beside: number): Promise<readonly number[]> {
  await ledger.clear();
  await ledger.apply({ a: granting('甲', numbers(1000, beside)) });
  const { database, changes } = counting(ledger.database);
  await ledger.apply({ b: granting('乙', [1]) }, database);
  const came = changes();
  await ledger.apply({ b: null }, database);
  expect((await ledger.verify()).faults).toEqual([]);
  return [came, changes() - came];
}

describe('a grant of a body', () => {
  it('changes the same whether the body has 4 others or 400', async () => {
    const few = await changesOfOneGrant(4);
    expect(few[0]).toBeGreaterThan(10);
    expect(await changesOfOneGrant(400)).toEqual(few);
  }, 120_000);

  it('is shown beside the others, first of its own: no other is a value instead of it', async () => {
    await ledger.clear();
    await ledger.apply({ a: granting('甲', [1, 2, 3]), b: granting('乙', [2, 4]) });
    const facts = await ledger.rows<{ n: number; documents: number; rank: number; shown: boolean }>(
      `MATCH (f:Fact {predicate: 'GRANTED'}) RETURN f.documents AS documents, f.rank AS rank, f.shown AS shown,
         f.conflicting AS conflicting ORDER BY documents DESC`,
    );
    const first = { rank: 1, shown: true, conflicting: false };
    expect(facts).toEqual([2, 1, 1, 1].map((documents) => ({ documents, ...first })));
  });
});
