import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { exportGraph } from '../../../import/exchange/export.ts';
import { applyDecisions, importPaths, removeSources } from '../../../import/importer.ts';
import { readerOf } from '../../../import/load/runner.ts';
import { type Human, NOBODY } from '../../../import/resolve/types.ts';
import { model, TestLedger } from '../../kit/ledger.ts';
import { temporaryFolder } from '../../kit/throwAway.ts';

const samples = fileURLToPath(new URL('../../../samples', import.meta.url));
let ledger: TestLedger;
let folder: string;
/** As csv, before and after the first document was withdrawn. */
let before: string;
let after: string;

/** Run 1 imports the samples, run 2 makes two firms one that no rule compares, run 3 withdraws a document. */
beforeAll(async () => {
  folder = await temporaryFolder();
  ledger = await TestLedger.open();
  await importPaths(ledger.database, model, { paths: [samples] });
  const firms = await ledger.rows<{ id: string; thing: string }>(
    `MATCH (n:Name {type: 'Company'}) WHERE n.entity IS NOT NULL
     RETURN min(n.id) AS id, n.entity AS thing ORDER BY thing LIMIT 2`,
  );
  const [a, b] = firms.map(({ id }) => id).sort();
  const pair = { a: a!, b: b!, verdict: 'same', rule: 'human', score: 1, by: 'tester' } as const;
  const human: Human = { ...NOBODY, pairs: [pair] };
  expect((await applyDecisions(ledger.database, model, human)).counts.entitiesDeleted).toBe(1);
  before = await exported();
  const [first] = await ledger.rows<{ uri: string }>('MATCH (s:Source) RETURN s.uri AS uri ORDER BY uri');
  await removeSources(ledger.database, model, [first!.uri], { human });
  after = await exported();
}, 120_000);
afterAll(async () => {
  await ledger.close();
  await rm(folder, { recursive: true, force: true });
});

async function exported(asOf?: string, statementsPerPart?: number): Promise<string> {
  let text = '';
  for await (const piece of exportGraph(readerOf(ledger.database), model, {
    format: 'csv',
    ...(asOf && { asOf }),
    ...(statementsPerPart && { statementsPerPart }),
  }))
    text += piece;
  return text;
}

describe('an export as of a run', () => {
  it.each([
    20_000, 700, 40,
  ])('is the graph that stood then, projected %i statements at a time', async (size) => {
    expect(after).not.toBe(before);
    expect(await exported('000002', size)).toBe(before);
    expect(await exported('000003', size)).toBe(after);
  });

  it('leaves nothing on disk, also when its reader stops', async () => {
    const temporary = join(folder, 'temporary');
    await mkdir(temporary);
    vi.stubEnv('TMPDIR', temporary);
    const pieces = exportGraph(readerOf(ledger.database), model, { format: 'csv', asOf: '000002' });
    await pieces.next();
    expect((await pieces.next()).value).toContain('node,');
    expect(await readdir(temporary)).toHaveLength(1);
    await pieces.return(undefined);
    expect(await readdir(temporary)).toEqual([]);
    vi.unstubAllEnvs();
  });
});
