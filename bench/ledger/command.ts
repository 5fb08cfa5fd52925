import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchLedger } from './measure.ts';
import { report } from './report.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/ledger-cost.md', import.meta.url));

export interface LedgerCommand {
  readonly documents: readonly number[];
  readonly sizes: readonly number[];
  readonly write?: boolean;
}

/** Measures on databases of its own, which are gone in the end. */
export async function runLedgerBench({ documents, sizes, write }: LedgerCommand): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-graph-bench-'));
  try {
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    const text = report(await benchLedger({ documents, sizes, folder, say }));
    console.log(text);
    if (write) await writeFile(DOCUMENT, `${text}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
