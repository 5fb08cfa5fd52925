import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { bulkImport } from '../../import/bulk/import.ts';
import { importPaths } from '../../import/importer.ts';
import { readerOf } from '../../import/load/runner.ts';
import { applyLedgerSchema } from '../../import/load/schema.ts';
import { read } from '../../import/reading.ts';
import { loadModel } from '../../src/model/index.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { ensureLocalNeo4j, resetLocalNeo4j } from '../../src/neo4j/local/index.ts';
import { loadByHand, stored, wipe } from './by-hand.ts';
import { textOf, writeCorpus } from './corpus.ts';

export interface LedgerBench {
  readonly when: string;
  /** Cores, and the load average at the end: above the cores, other work shared the machine. */
  readonly machine: { readonly cores: number; readonly load: number };
  readonly loading: Loading;
  readonly growth: readonly Grown[];
}

/** Seconds to write the same nodes and relationships: by an import (without reading documents), and by hand. */
export interface Loading {
  readonly documents: number;
  readonly items: number;
  readonly reading: number;
  readonly ours: number;
  readonly byHand: number;
}

/** A graph that a bulk load built, all its documents again, and one edited document in it. */
export interface Grown {
  readonly documents: number;
  readonly statements: number;
  /** Seconds. */
  readonly bulk: number;
  /** Seconds to import all documents again as they are, and to read and hash their files. */
  readonly again: number;
  readonly hashing: number;
  /** Milliseconds, median and worst of `EDITS`. */
  readonly edit: { readonly median: number; readonly worst: number };
  /** Of this process while it edits, in MB. */
  readonly memory: number;
}

export interface LedgerBenchOptions {
  /** For loading. */
  readonly documents: number;
  /** Documents of the grown graphs. */
  readonly sizes: readonly number[];
  readonly folder: string;
  readonly say: (line: string) => void;
}

const EDITS = 7;
const model = loadModel();

export async function benchLedger(options: LedgerBenchOptions): Promise<LedgerBench> {
  const growth: Grown[] = [];
  const loading = await onDatabase(join(options.folder, 'neo4j'), (database) =>
    measureLoad(database, options),
  );
  for (const size of options.sizes) growth.push(await measureGrown(size, options));
  const when = new Date().toISOString().slice(0, 10);
  return { when, machine: { cores: cpus().length, load: loadavg()[0]! }, loading, growth };
}

async function measureLoad(
  database: Database,
  { documents, folder, say }: LedgerBenchOptions,
): Promise<Loading> {
  const papers = join(folder, 'papers');
  const files = await writeCorpus(papers, documents);
  // The first files warm up what runs once: compilation here, plans in the database.
  await importPaths(database, model, { paths: files.slice(0, 20) });
  await wipe(database);
  await applyLedgerSchema(database, model);
  const reading = await seconds(async () => {
    for (const file of files) read(await readFile(file), model);
  });
  const whole = await seconds(() => importPaths(database, model, { paths: [papers] }));
  say(`loading: import ${whole.toFixed(1)} s, of it reading ${reading.toFixed(1)} s`);
  const { nodes, edges } = await stored(database);
  await wipe(database);
  const byHand = await seconds(() => loadByHand(database, nodes, edges));
  const items = nodes.length + edges.length;
  say(`by hand: ${byHand.toFixed(1)} s for ${items} nodes and relationships`);
  return { documents, items, reading, ours: whole - reading, byHand };
}

async function measureGrown(size: number, { folder, say }: LedgerBenchOptions): Promise<Grown> {
  const home = join(folder, `grown-${size}`);
  const papers = join(folder, `papers-${size}`);
  const files = await writeCorpus(papers, size);
  const bulk = await seconds(() => bulkImport(model, { home, paths: [papers] }));
  const measured = await onDatabase(home, async (database) => {
    const again = await seconds(() => importPaths(database, model, { paths: [papers] }));
    const hashing = await seconds(() => hashAll(files));
    const times: number[] = [];
    let memory = 0;
    for (let k = 0; k <= EDITS; k++) {
      const at = Math.floor((size * (k + 1)) / (EDITS + 2));
      await writeFile(files[at]!, textOf(at, 1));
      times.push(1000 * (await seconds(() => importPaths(database, model, { paths: [files[at]!] }))));
      memory = Math.max(memory, process.memoryUsage().rss / 1e6);
    }
    // The first one warms up the plans of the database.
    const sorted = times.slice(1).sort((a, b) => a - b);
    const [count] = await readerOf(database, { timeoutMs: 600_000 }).run<{ n: number }>(
      'MATCH (s:Statement) RETURN count(s) AS n',
    );
    const edit = { median: sorted[Math.floor(EDITS / 2)]!, worst: sorted.at(-1)! };
    return { statements: count!.n, again, hashing, edit, memory };
  });
  await resetLocalNeo4j({ home });
  await rm(papers, { recursive: true });
  const grown = { documents: size, bulk, ...measured };
  say(
    `${size} documents, ${grown.statements} statements: bulk ${bulk.toFixed(0)} s, edit ${grown.edit.median.toFixed(0)} ms`,
  );
  return grown;
}

async function hashAll(files: readonly string[]): Promise<void> {
  for (const file of files)
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
}

async function onDatabase<T>(home: string, work: (database: Database) => Promise<T>): Promise<T> {
  const server = await ensureLocalNeo4j({ home, port: 0 });
  const database = connect(server);
  try {
    return await work(database);
  } finally {
    await database.close();
    await server.stop();
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
