import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

export const defaultHome = join(projectRoot, '.data', 'neo4j');
export const defaultPomFile = fileURLToPath(new URL('./pom.xml', import.meta.url));

/** Everything this room ever writes into a home; `reset` deletes these and nothing else. */
export function homePaths(folder: string) {
  const home = resolve(folder);
  return {
    home,
    conf: join(home, 'conf'),
    confFile: join(home, 'conf', 'neo4j.conf'),
    data: join(home, 'data'),
    databases: join(home, 'data', 'databases'),
    logs: join(home, 'logs'),
    neo4jLog: join(home, 'logs', 'neo4j.log'),
    consoleLog: join(home, 'logs', 'console.log'),
    password: join(home, 'password'),
    state: join(home, 'server.json'),
    lock: join(home, 'start.lock'),
    /** Where a database is built before it takes the place of an empty one. */
    bulk: join(home, 'bulk'),
    /** Folders that Neo4j itself makes. */
    byNeo4j: ['run', 'import', 'plugins', 'certificates', 'licenses', 'metrics', 'products'].map((name) =>
      join(home, name),
    ),
  } as const;
}

export type HomePaths = ReturnType<typeof homePaths>;

/** The cache is outside the project so that clones share it. */
export function cacheRoot(env: NodeJS.ProcessEnv): string {
  if (env.POLICY_GRAPH_CACHE) return resolve(env.POLICY_GRAPH_CACHE);
  const base = env.XDG_CACHE_HOME || join(env.HOME || homedir(), '.cache');
  return join(resolve(base), 'policy-graph');
}

export interface Pom {
  readonly file: string;
  readonly version: string;
  readonly hash: string;
}

/** The pom says which Neo4j; its hash names the cache folder, so two poms never share jars. */
export function readPom(file: string = defaultPomFile): Pom {
  const text = readFileSync(file, 'utf8');
  const version = /<neo4j\.version>([^<]+)<\/neo4j\.version>/.exec(text)?.[1]?.trim();
  if (!version) throw new Error(`${file} has no <neo4j.version> property`);
  return { file, version, hash: createHash('sha256').update(text).digest('hex').slice(0, 10) };
}
