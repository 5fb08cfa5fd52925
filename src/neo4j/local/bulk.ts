import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAdmin } from './admin.ts';
import { readMemory, writeConfig } from './config.ts';
import { LocalNeo4jError } from './errors.ts';
import { exists, writeWhole } from './files.ts';
import { prepareHome } from './home.ts';
import { defaultHome, ensureLocalNeo4j, stopLocalNeo4j } from './index.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { withLock } from './lock.ts';
import { ensurePassword } from './password.ts';
import { type HomePaths, homePaths, readPom } from './paths.ts';
import { liveServer } from './state.ts';
import type { EnsureOptions, LocalNeo4j } from './types.ts';

/** A file of rows without header, and the one with the header, as `neo4j-admin database import` reads them. */
export interface BulkFile {
  /** Labels joined by `:`, or the relationship type; empty when a column says them. */
  readonly type: string;
  readonly header: string;
  readonly data: string;
}

export interface BulkFiles {
  readonly nodes: readonly BulkFile[];
  readonly relationships: readonly BulkFile[];
  /** Between the elements of a list. */
  readonly separator: string;
  /** Bytes of the longest field. */
  readonly longest: number;
}

/** A database in the making, beside the one that it is to replace. */
export interface BulkSite {
  /** An empty folder for the files to be loaded; it is gone in the end. */
  readonly folder: string;
  /** Makes the store of the new database from files. */
  load(files: BulkFiles): Promise<void>;
  /** Starts a server on the new database, for constraints, indexes and what files cannot say. */
  finish<T>(work: (server: LocalNeo4j) => Promise<T>): Promise<T>;
}

export interface BulkOptions extends Pick<EnsureOptions, 'home' | 'log' | 'onProgress' | 'env'> {
  /** Whether the database that is there may be replaced. */
  readonly isEmpty: (server: LocalNeo4j) => Promise<boolean>;
}

/** Off the heap, for the ids of nodes and the degrees of relationships. */
const OFF_HEAP = '2g';
/** Page cache while indexes are made, unless the environment says another one. */
const INDEX_CACHE = '1g';
const READ_BUFFER = 4 << 20;
const DATABASE = 'neo4j';

/**
 * Builds a new database beside the empty one of a home, and puts it in its place when it is complete: killed at any
 * moment, the home holds the empty database or the whole new one. The server must be stopped; nobody can start it
 * meanwhile. Throws RUNNING or NOT_EMPTY.
 */
export async function inPlaceOfEmpty<T>(
  options: BulkOptions,
  build: (site: BulkSite) => Promise<T>,
): Promise<T> {
  const paths = homePaths(options.home ?? defaultHome);
  await prepareHome(paths);
  await assertEmpty(paths, options);
  return withLock({ file: paths.lock }, async () => {
    await assertStopped(paths);
    const staging = homePaths(join(paths.bulk, 'home'));
    await clear(paths, staging);
    try {
      const result = await build(await openSite(paths, staging, options));
      await takePlace(paths, staging);
      return result;
    } finally {
      await clear(paths, staging);
    }
  });
}

async function assertStopped(paths: HomePaths): Promise<void> {
  const live = await liveServer(paths);
  if (!live) return;
  throw new LocalNeo4jError(
    'RUNNING',
    `Neo4j is running on ${paths.home} (pid ${live.id.pid}, ${live.uri}), and whoever started it uses it. A bulk load ` +
      'builds the files of a stopped database: stop it (npm run db -- stop, or Ctrl-C of npm start) and run the same command again.',
  );
}

async function assertEmpty(paths: HomePaths, { isEmpty, home, log, onProgress, env }: BulkOptions) {
  await assertStopped(paths);
  if (!(await exists(paths.databases))) return;
  const server = await ensureLocalNeo4j({
    ...(home === undefined ? {} : { home }),
    ...(log && { log }),
    ...(onProgress && { onProgress }),
    ...(env && { env }),
  });
  try {
    if (await isEmpty(server)) return;
  } finally {
    await server.stop();
  }
  throw new LocalNeo4jError(
    'NOT_EMPTY',
    `The database on ${paths.home} is not empty; a bulk load builds a fresh one. Import without --bulk, or start anew: ` +
      `npm run db -- reset --yes --home ${paths.home}`,
  );
}

/** Also what a load that was killed left behind. */
async function clear(paths: HomePaths, staging: HomePaths): Promise<void> {
  await stopLocalNeo4j(staging.home);
  await rm(paths.bulk, { recursive: true, force: true });
}

async function openSite(paths: HomePaths, staging: HomePaths, options: BulkOptions): Promise<BulkSite> {
  const { env = process.env, log = { info: () => undefined, warn: () => undefined } } = options;
  const onProgress = options.onProgress ?? (() => undefined);
  const java = await findJava(env);
  const jars = await ensureJars({ pom: readPom(), java, env, minFreeBytes: 300e6, log, onProgress });
  const folder = join(paths.bulk, 'files');
  await mkdir(folder, { recursive: true });
  return {
    folder,
    load: async (files) => {
      await prepareHome(staging);
      await writeConfig(staging, 0, readMemory(env));
      // The home's password, before and after.
      const password = await ensurePassword(paths, java, jars, env);
      await writeWhole(staging.password, `${password}\n`, 0o600);
      await ensurePassword(staging, java, jars, env);
      await runAdmin({ paths: staging, java, jars, env }, importArguments(files), {
        jvm: [`-Xmx${readMemory(env).heap}`, '-XX:+UseParallelGC'],
        onLine: (line) => {
          const percent = /(\d+)% ∆/.exec(line)?.[1];
          const stage = /^(\(\d\/\d\) .*?) \d{4}-/.exec(line)?.[1];
          if (percent) onProgress({ step: 'load', message: `neo4j-admin: ${percent} % of a stage` });
          if (stage) onProgress({ step: 'load', message: `neo4j-admin ${stage}` });
        },
      });
      await rm(folder, { recursive: true, force: true });
    },
    finish: async (work) => {
      const roomy = { POLICY_GRAPH_NEO4J_PAGECACHE: INDEX_CACHE, ...env };
      const server = await ensureLocalNeo4j({ home: staging.home, port: 0, log, onProgress, env: roomy });
      try {
        return await work(server);
      } finally {
        await server.stop();
      }
    },
  };
}

function importArguments({ nodes, relationships, separator, longest }: BulkFiles): string[] {
  const of = (kind: string) => (file: BulkFile) =>
    `--${kind}=${file.type && `${file.type}=`}${file.header},${file.data}`;
  const code = separator.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return [
    'database',
    'import',
    'full',
    DATABASE,
    '--id-type=string',
    '--multiline-fields=true',
    `--array-delimiter=U+${code}`,
    `--read-buffer-size=${Math.max(READ_BUFFER, 2 * longest)}`,
    `--max-off-heap-memory=${OFF_HEAP}`,
    ...nodes.map(of('nodes')),
    ...relationships.map(of('relationships')),
  ];
}

/** A crash between the two renames leaves a home without data, whose next start makes an empty database. */
async function takePlace(paths: HomePaths, staging: HomePaths): Promise<void> {
  if (await exists(paths.data)) await rename(paths.data, join(paths.bulk, 'replaced'));
  await rename(staging.data, paths.data);
}
