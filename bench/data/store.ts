import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphModel } from '../../src/model/index.ts';
import { ensureLocalNeo4j, type LocalNeo4j, resetLocalNeo4j } from '../../src/neo4j/local/index.ts';
import type { Shutdown } from '../../src/start/shutdown.ts';
import { loadBySize } from './load.ts';
import { loadPlain } from './plain.ts';

/** The databases, loaded once. */
const BENCH_HOME = fileURLToPath(new URL('../../.data/bench/', import.meta.url));

/** The two databases of a size: ours, with the whole ledger, and the plain copy of its domain nodes for the peer. */
export interface Stores {
  readonly ours: LocalNeo4j;
  readonly plain: LocalNeo4j;
}

const MEMORY = { POLICY_GRAPH_NEO4J_HEAP: '2g', POLICY_GRAPH_NEO4J_PAGECACHE: '1g' };

/** Starts both servers, loading what is not loaded yet. A load that was cut off is begun again. */
export async function openStores(
  size: number,
  model: GraphModel,
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<Stores> {
  const place = { size, shutdown, say };
  const ours = await openStore('ours', place, {
    async beforeStart(home) {
      const began = Date.now();
      const statements = await loadBySize(model, { home, env, size, say });
      return { size, statements, seconds: Math.round((Date.now() - began) / 1000) };
    },
  });
  const plain = await openStore('plain', place, {
    async afterStart(server) {
      await loadPlain(ours, server, say);
      return { size };
    },
  });
  return { ours, plain };
}

const env = { ...process.env, ...MEMORY };

interface Place {
  readonly size: number;
  readonly shutdown: Shutdown;
  readonly say: (line: string) => void;
}

/** What fills an empty database; the result is kept as the mark that it is full. */
interface Load {
  readonly beforeStart?: (home: string) => Promise<object>;
  readonly afterStart?: (server: LocalNeo4j) => Promise<object>;
}

async function openStore(
  name: keyof Stores,
  { size, shutdown, say }: Place,
  { beforeStart, afterStart }: Load,
): Promise<LocalNeo4j> {
  const folder = join(BENCH_HOME, String(size), name);
  const mark = join(folder, 'loaded.json');
  const home = join(folder, 'neo4j');
  const loaded = existsSync(mark);
  if (!loaded) {
    if (existsSync(home)) await resetLocalNeo4j({ home, stopRunning: true });
    await mkdir(folder, { recursive: true });
    say(`Loading ${folder} …`);
  }
  const before = loaded ? undefined : await beforeStart?.(home);
  const server = await ensureLocalNeo4j({ home, port: 0, env });
  shutdown.add(`Neo4j (${name})`, () => server.stop());
  const figures = before ?? (loaded ? undefined : await afterStart?.(server));
  if (figures) await writeFile(mark, `${JSON.stringify(figures)}\n`);
  return server;
}

/** Statements of the graph and the seconds that its load took; for the report. */
export async function loadedFigures(size: number): Promise<{ statements: number; seconds: number }> {
  const text = await readFile(join(BENCH_HOME, String(size), 'ours', 'loaded.json'), 'utf8');
  return JSON.parse(text) as { statements: number; seconds: number };
}

/** Deletes what a size keeps on disk. */
export async function dropStores(size: number): Promise<void> {
  for (const name of ['ours', 'plain'])
    await resetLocalNeo4j({ home: join(BENCH_HOME, String(size), name, 'neo4j'), stopRunning: true });
  await rm(join(BENCH_HOME, String(size)), { recursive: true, force: true });
}
