import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMemory } from '../../src/neo4j/local/config.ts';
import { benchDense } from './dense.ts';
import { benchLedger } from './measure.ts';
import { denseSection, report } from './report.ts';
import { withSections } from './sections.ts';

const DOCUMENT = fileURLToPath(new URL('../../docs/ledger-cost.md', import.meta.url));

export interface LedgerCommand {
  readonly documents: readonly number[];
  readonly sizes: readonly number[];
  readonly write?: boolean;
}

export interface DenseCommand {
  readonly report: string;
  readonly megabytes: readonly number[];
  readonly write?: boolean;
}

/** Measures on databases of its own, which are gone in the end. */
export async function runLedgerBench({ documents, sizes, write }: LedgerCommand): Promise<void> {
  await measured(write, async (folder) => report(await benchLedger({ documents, sizes, folder, say })));
}

/** The same for documents of which each is one dense one. */
export async function runDenseBench({ report: path, megabytes, write }: DenseCommand): Promise<void> {
  await measured(write, async (folder) => {
    const dense = await benchDense({ report: path, megabytes, folder, say });
    const day = new Date().toISOString().slice(0, 10);
    const { heap } = readMemory(process.env);
    return denseSection(
      dense,
      `${day}, ${cpus().length} cores, load average ${loadavg()[0]!.toFixed(1)}, heap of the database at most ${heap}.`,
    );
  });
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Prints what is measured; `write`: it stands in the page then, in place of its sections of the same headings. */
async function measured(
  write: boolean | undefined,
  work: (folder: string) => Promise<string>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'policy-graph-bench-'));
  try {
    const text = await work(folder);
    console.log(text);
    if (write) await writeFile(DOCUMENT, withSections(await readFile(DOCUMENT, 'utf8'), text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
