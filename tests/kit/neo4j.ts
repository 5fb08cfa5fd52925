/**
 * The real Neo4j for tests. Before the first of them each worker gets a throw-away server (./setup.ts); test files take
 * theirs with `freshDatabase()`.
 *
 * Community has one user database, so a test file gets its isolation by wiping it: files that use the same server must
 * not run at the same time. A worker runs its files one after the other.
 *
 * With POLICY_GRAPH_TEST_NEO4J_URI (and …_USER, …_PASSWORD) set, that server is used in place of our own, by one worker.
 * Everything in it is deleted; when it is not empty, POLICY_GRAPH_TEST_NEO4J_WIPE=1 must say that this is meant.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import { startThrowAwayNeo4j } from './throwAway.ts';

export { startThrowAwayNeo4j, temporaryFolder } from './throwAway.ts';

export interface TestNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker. */
    neo4j: readonly TestNeo4j[];
  }
}

/** Returns what stops it. A single file needs a single server. */
export async function startNeo4j(project: TestProject, files: number): Promise<() => Promise<void>> {
  const external = externalServer();
  if (external) {
    await assertMayBeWiped(external);
    project.provide('neo4j', [external]);
    return () => withDriver(external, wipe);
  }
  const length = Math.max(1, Math.min(project.config.maxWorkers, files));
  const servers = await Promise.all(Array.from({ length }, () => startThrowAwayNeo4j()));
  project.provide(
    'neo4j',
    servers.map(({ uri, user, password }) => ({ uri, user, password })),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.stop()));
  };
}

/** Tests of what is answered wait for an answer, however busy the machine is; those of time limits set their own. */
export const PATIENT = { readTimeMs: 90_000 };

export interface FreshDatabase extends TestNeo4j {
  readonly driver: Driver;
  close(): Promise<void>;
}

/**
 * The worker's server with no nodes in it, and no constraints and indexes but the token lookup indexes; with `keepSchema` those
 * of the file before stay: making them takes longer than many a test.
 */
export async function freshDatabase({ keepSchema = false } = {}): Promise<FreshDatabase> {
  const server = await workersNeo4j();
  const driver = driverFor(server);
  await (keepSchema ? wipeData(driver) : wipe(driver));
  return { ...server, driver, close: () => driver.close() };
}

/** Where this worker's server is. */
export async function workersNeo4j(): Promise<TestNeo4j> {
  // Not at the top: as global setup this file is loaded outside of vitest's workers, where vitest cannot be imported.
  const { inject } = await import('vitest');
  const servers = inject('neo4j');
  const number = Number(process.env.VITEST_POOL_ID) - 1;
  const server = servers[servers.length === 1 ? 0 : number];
  if (!server) throw new Error(`Worker ${number + 1} has no Neo4j: ${servers.length} were started`);
  return server;
}

/** Deletes the whole schema, then all data in batches, so that a large test graph does not need a large heap. */
export async function wipe(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    const names = async (query: string) =>
      (await session.run(query)).records.map((row) => String(row.get('name')));
    const quoted = (name: string) => `\`${name.replaceAll('`', '``')}\``;
    for (const name of await names('SHOW CONSTRAINTS YIELD name'))
      await session.run(`DROP CONSTRAINT ${quoted(name)}`);
    for (const name of await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
      await session.run(`DROP INDEX ${quoted(name)}`);
    }
  } finally {
    await session.close();
  }
  await wipeData(driver);
}

/** Deletes all nodes and relationships. */
export async function wipeData(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    // Relationships first: a hub with a million of them would not fit into the transaction that deletes its node.
    await session.run('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
    await session.run('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
  } finally {
    await session.close();
  }
}

function externalServer(): TestNeo4j | null {
  const { POLICY_GRAPH_TEST_NEO4J_URI: uri } = process.env;
  if (!uri) return null;
  const { POLICY_GRAPH_TEST_NEO4J_USER: user = 'neo4j', POLICY_GRAPH_TEST_NEO4J_PASSWORD: password = '' } =
    process.env;
  return { uri, user, password };
}

async function assertMayBeWiped(server: TestNeo4j): Promise<void> {
  if (process.env.POLICY_GRAPH_TEST_NEO4J_WIPE === '1') return;
  await withDriver(server, async (driver) => {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1');
    if (records.length === 0) return;
    throw new Error(
      `The Neo4j at ${server.uri} is not empty, and tests delete everything in it. If that is meant, set ` +
        'POLICY_GRAPH_TEST_NEO4J_WIPE=1; else leave POLICY_GRAPH_TEST_NEO4J_URI unset and tests start their own.',
    );
  });
}

async function withDriver(server: TestNeo4j, work: (driver: Driver) => Promise<void>): Promise<void> {
  const driver = driverFor(server);
  try {
    await work(driver);
  } finally {
    await driver.close();
  }
}

function driverFor({ uri, user, password }: TestNeo4j): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
}
