import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPaths } from '../../../import/importer.ts';
import { profiling } from '../../kit/counting.ts';
import { model, TestLedger } from '../../kit/ledger.ts';
import { temporaryFolder } from '../../kit/throwAway.ts';

let ledger: TestLedger;
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  ledger = await TestLedger.open();
}, 60_000);
afterAll(async () => {
  await ledger.close();
  await rm(folder, { recursive: true, force: true });
});

/** Policies of one body, and figures of one city. */
const textOf = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => from + i)
    .map(
      (n) =>
        `2020年7月，国务院印发《氢能产业发展第${n}号规划》。\n\n截至2020年底，广州的区块链公司数量为${n}家。\n`,
    )
    .join('\n');

/** How often the store is asked by one edit, beside a document that says so much of the same body and the same city. */
async function hitsOfOneEdit(beside: number): Promise<number> {
  await ledger.clear();
  const papers = join(folder, String(beside));
  await mkdir(papers);
  const edited = join(papers, 'edited.md');
  await writeFile(join(papers, 'beside.md'), textOf(10_000, beside));
  await writeFile(edited, textOf(1, 1));
  await importPaths(ledger.database, model, { paths: [papers] });
  await writeFile(edited, textOf(2, 1));
  const { database, hits } = profiling(ledger.database);
  const { counts } = await importPaths(database, model, { paths: [papers] });
  expect(counts).toMatchObject({ entitiesCreated: 1, entitiesDeleted: 1, relationshipsDeleted: 1 });
  expect((await ledger.verify()).faults).toEqual([]);
  return hits();
}

describe('one edit', () => {
  it('asks the store about as often beside 400 policies of its body and 400 figures of its city as beside 20', async () => {
    const few = await hitsOfOneEdit(20);
    const many = await hitsOfOneEdit(400);
    expect(few).toBeGreaterThan(100);
    // In graphs as small as these the planner may scan a label once where it would seek; reading all others took 6,000 more.
    expect(many - few).toBeLessThan(1000);
  }, 120_000);
});
