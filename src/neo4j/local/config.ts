import { mkdir } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { LocalNeo4jError } from './errors.ts';
import { writeWhole } from './files.ts';
import type { HomePaths } from './paths.ts';

export interface Memory {
  readonly heap: string;
  readonly pageCache: string;
}

/** The heap begins small and grows as far as this: what a transaction changes stands in it. The environment says otherwise. */
export function readMemory(env: NodeJS.ProcessEnv): Memory {
  return {
    heap: memorySetting(env, 'POLICY_GRAPH_NEO4J_HEAP', defaultHeap(memoryHere())),
    pageCache: memorySetting(env, 'POLICY_GRAPH_NEO4J_PAGECACHE', '256m'),
  };
}

const MEGABYTE = 1024 ** 2;
const LEAST_HEAP = 512;
const MOST_HEAP = 4096;

/** A quarter of the machine's memory (bytes), as Java itself would take, but at least 512 MB and at most 4 GB. */
export function defaultHeap(memory: number): string {
  const quarter = Math.floor(memory / MEGABYTE / 4);
  return `${Math.min(MOST_HEAP, Math.max(LEAST_HEAP, quarter))}m`;
}

/** What this process may use: the machine's memory, or less in a container that has less. */
function memoryHere(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
}

function memorySetting(env: NodeJS.ProcessEnv, name: string, fallback: string): string {
  const value = env[name] || fallback;
  if (/^[1-9]\d*[kmg]$/i.test(value)) return value.toLowerCase();
  throw new LocalNeo4jError(
    'BAD_SETTING',
    `${name} is ${JSON.stringify(value)}; write a size like 512m or 2g.`,
  );
}

/** Written at each start: the file is ours, and what it says is a function of the port and the memory. */
export async function writeConfig(paths: HomePaths, port: number, memory: Memory): Promise<void> {
  for (const folder of [paths.conf, paths.logs]) await mkdir(folder, { recursive: true });
  await writeWhole(paths.confFile, `${neo4jConf(port, memory).join('\n')}\n`, 0o600);
}

function neo4jConf(port: number, memory: Memory): string[] {
  return [
    '# Written by src/neo4j/local at each start; changes made here are lost.',
    'server.default_listen_address=127.0.0.1',
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${memory.pageCache}`,
    '# A fresh home takes 2 MB in place of 516.',
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.retention_policy=2 days 256M',
    '# Stopping takes 0.2 s in place of 10: without it Bolt waits twice 5 s for threads that have nothing left to do,',
    '# after the databases are closed and checkpointed.',
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
  ];
}

/** The flags of Neo4j's own launcher that matter here: the opened packages are used by its page cache and Netty. */
export function jvmFlags(memory: Memory, shortLived: boolean): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
  return [
    `-Xmx${memory.heap}`,
    // A server that ran out of memory is worse than none: it ends, and the next start recovers the data.
    '-XX:+ExitOnOutOfMemoryError',
    ...(shortLived ? ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : ['-XX:+UseG1GC']),
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+DisableExplicitGC',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
}

/** Java 17 reads file names by the locale: under LANG=C a home with 中文 in its path would not be found. */
export function javaEnvironment(env: NodeJS.ProcessEnv, paths: HomePaths): NodeJS.ProcessEnv {
  const utf8 = /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');
  const locale = process.platform === 'linux' && !utf8 ? { LC_ALL: 'C.UTF-8' } : {};
  return { ...env, ...locale, NEO4J_HOME: paths.home, NEO4J_CONF: paths.conf };
}

export const classPath = (jars: string): string => join(jars, '*');
