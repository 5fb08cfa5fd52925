import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { bulkImport } from '../../import/bulk/import.ts';
import { importPaths } from '../../import/importer.ts';
import { readerOf } from '../../import/load/runner.ts';
import { applyLedgerSchema } from '../../import/load/schema.ts';
import { read } from '../../import/reading.ts';
import { loadModel } from '../../src/model/index.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { resetLocalNeo4j } from '../../src/neo4j/local/index.ts';
import { onLocalNeo4j } from '../../src/neo4j/on-local.ts';
import { loadByHand, stored, wipe } from './by-hand.ts';
import { textOf, writeCorpus } from './corpus.ts';
import { type Exported, exportEach } from './exporting.ts';
import { processorMs } from './processor.ts';

export interface LedgerBench {
  readonly when: string;
  /** Cores, and the load average at the end: above the cores, other work shared the machine. */
  readonly machine: { readonly cores: number; readonly load: number };
  readonly loading: readonly Loading[];
  readonly growth: readonly Grown[];
}

/** Seconds to write the same nodes and relationships: by an import (without reading documents), and by hand; medians. */
export interface Loading {
  readonly documents: number;
  readonly items: number;
  readonly reading: number;
  readonly ours: number;
  readonly byHand: number;
  /** Seconds of processor time of this process and the database, whatever else the machine does. */
  readonly processor: { readonly ours: number; readonly byHand: number };
  /** What the first import took, by a database that had just started. */
  readonly first: number;
}

type Round = Pick<Loading, 'items' | 'ours' | 'byHand' | 'processor'>;

/** A graph that a bulk load built, all its documents again, and one edited document in it. */
export interface Grown {
  readonly documents: number;
  readonly statements: number;
  /** Seconds. */
  readonly bulk: number;
  /** Seconds to import all documents again as they are: by a database that had just started, and after that (median). */
  readonly againFirst: number;
  readonly again: number;
  /** Seconds to read and hash their files. */
  readonly hashing: number;
  readonly edit: Edited;
  /** Of this process while it edits, in MB. */
  readonly memory: number;
  readonly exported: readonly Exported[];
}

/** Milliseconds, over `EDITS`. */
export interface Edited {
  readonly median: number;
  readonly worst: number;
  /** Of processor time of this process and the database, whatever else the machine does; median. */
  readonly processor: number;
}

export interface LedgerBenchOptions {
  /** For loading. */
  readonly documents: readonly number[];
  /** Documents of the grown graphs. */
  readonly sizes: readonly number[];
  readonly folder: string;
  readonly say: (line: string) => void;
}

/** The first edits warm up the plans and the code of the database. */
const WARM_UP = 5;
const EDITS = 15;
/** Rounds in which the import and the loader by hand take turns, behind one that warms up both. */
export const ROUNDS = 3;
const model = loadModel();

export async function benchLedger(options: LedgerBenchOptions): Promise<LedgerBench> {
  const growth: Grown[] = [];
  const loading: Loading[] = [];
  for (const documents of options.documents)
    loading.push(
      await onLocalNeo4j({ home: join(options.folder, `load-${documents}`), port: 0 }, (database, server) =>
        measureLoad(database, server.pid, documents, options),
      ),
    );
  for (const size of options.sizes) growth.push(await measureGrown(size, options));
  const when = new Date().toISOString().slice(0, 10);
  return { when, machine: { cores: cpus().length, load: loadavg()[0]! }, loading, growth };
}

async function measureLoad(
  database: Database,
  server: number,
  documents: number,
  { folder, say }: LedgerBenchOptions,
): Promise<Loading> {
  const papers = join(folder, `loaded-${documents}`);
  const files = await writeCorpus(papers, documents);
  const readAll = async (): Promise<void> => {
    for (const file of files) read(await readFile(file), model);
  };
  await readAll();
  const reading = await seconds(readAll);
  const rounds: Round[] = [];
  for (let i = 0; i <= ROUNDS; i++) {
    const round = await loadBothWays(database, server, papers, reading);
    say(
      `${documents} documents, round ${i}: import ${round.ours.toFixed(1)} s (reading, ${reading.toFixed(1)} s, taken off), by hand ${round.byHand.toFixed(1)} s for ${round.items} nodes and relationships`,
    );
    rounds.push(round);
  }
  const [first, ...warm] = rounds;
  return {
    documents,
    items: first!.items,
    reading,
    first: first!.ours,
    ours: median(warm.map(({ ours }) => ours)),
    byHand: median(warm.map(({ byHand }) => byHand)),
    processor: {
      ours: median(warm.map(({ processor }) => processor.ours)),
      byHand: median(warm.map(({ processor }) => processor.byHand)),
    },
  };
}

async function loadBothWays(
  database: Database,
  server: number,
  papers: string,
  reading: number,
): Promise<Round> {
  await wipe(database);
  await applyLedgerSchema(database, model);
  const imported = await spent(server, () => importPaths(database, model, { paths: [papers] }));
  const { nodes, edges } = await stored(database);
  await wipe(database);
  const byHand = await spent(server, () => loadByHand(database, nodes, edges));
  return {
    items: nodes.length + edges.length,
    ours: imported.seconds - reading,
    byHand: byHand.seconds,
    processor: { ours: imported.processor - reading, byHand: byHand.processor },
  };
}

/** Seconds, and seconds of processor time of this process and the database. */
async function spent(server: number, work: () => Promise<unknown>) {
  const before = processorMs(server);
  const took = await seconds(work);
  return { seconds: took, processor: (processorMs(server) - before) / 1000 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function measureGrown(size: number, { folder, say }: LedgerBenchOptions): Promise<Grown> {
  const home = join(folder, `grown-${size}`);
  const papers = join(folder, `papers-${size}`);
  const files = await writeCorpus(papers, size);
  const bulk = await seconds(() => bulkImport(model, { home, paths: [papers] }));
  const measured = await onLocalNeo4j({ home, port: 0 }, async (database, server) => {
    const unchanged = () => seconds(() => importPaths(database, model, { paths: [papers] }));
    const againFirst = await unchanged();
    const again = median([await unchanged(), await unchanged(), await unchanged()]);
    const hashing = median([hashAll(files), hashAll(files), hashAll(files)]);
    const { edit, memory } = await measureEdits(database, server.pid, files);
    const [count] = await readerOf(database, { timeoutMs: 600_000 }).run<{ n: number }>(
      'MATCH (s:Statement) RETURN count(s) AS n',
    );
    const exported = await exportEach(server);
    return { statements: count!.n, againFirst, again, hashing, edit, memory, exported };
  });
  await resetLocalNeo4j({ home });
  await rm(papers, { recursive: true });
  const grown = { documents: size, bulk, ...measured };
  say(
    `${size} documents, ${grown.statements} statements: bulk ${bulk.toFixed(0)} s, edit ${grown.edit.median.toFixed(0)} ms`,
  );
  return grown;
}

/** One document after the other is edited and imported, all over the collection. */
async function measureEdits(
  database: Database,
  server: number,
  files: readonly string[],
): Promise<Pick<Grown, 'edit' | 'memory'>> {
  const times: number[] = [];
  const processor: number[] = [];
  let memory = 0;
  for (let k = 0; k < WARM_UP + EDITS; k++) {
    const at = Math.floor((files.length * (k + 1)) / (WARM_UP + EDITS + 1));
    await writeFile(files[at]!, textOf(at, 1));
    const took = await spent(server, () => importPaths(database, model, { paths: [files[at]!] }));
    memory = Math.max(memory, process.memoryUsage().rss / 1e6);
    if (k < WARM_UP) continue;
    times.push(1000 * took.seconds);
    processor.push(1000 * took.processor);
  }
  return { edit: { median: median(times), worst: Math.max(...times), processor: median(processor) }, memory };
}

function hashAll(files: readonly string[]): number {
  const started = performance.now();
  for (const file of files) createHash('sha256').update(readFileSync(file)).digest('hex');
  return (performance.now() - started) / 1000;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
