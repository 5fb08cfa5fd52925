import neo4j, { type Plan } from 'neo4j-driver';
import { pino } from 'pino';
import { loadModel } from '../../src/model/index.ts';
import { applySchema, connect, type Database, type Sent } from '../../src/neo4j/index.ts';
import { createServer, type Server } from '../../src/server.ts';
import { loadGraph } from './graph.ts';
import { freshDatabase, PATIENT, type TestNeo4j } from './neo4j.ts';

export const model = loadModel();

// biome-ignore lint/suspicious/noExplicitAny: tests read into answers freely.
export type Json = any;

export interface Answered {
  readonly status: number;
  readonly data: Json;
  readonly errors?: readonly { message: string; path?: readonly (string | number)[]; extensions: Json }[];
  readonly extensions?: Json;
  /** Statements that the driver sent for this request. */
  readonly statements: readonly Sent[];
}

export interface Service {
  readonly database: Database;
  readonly server: Server;
  /** Sends a query as a client would, without a port. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answered>;
  /** The operators of the plan that Neo4j makes for a statement. */
  explain(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The service over the run's Neo4j, which it empties first; `load` fills it (default: the graph of ./graph.ts). */
export async function startService(
  load: (database: Database) => Promise<void> = loadGraph,
): Promise<Service> {
  const fresh = await freshDatabase({ keepSchema: true });
  await fresh.close();
  const database = connect(fresh, PATIENT);
  await applySchema(database, model);
  await load(database);
  const config = { host: '127.0.0.1', port: 0 };
  const server = await createServer({ database, model, config, logger: pino({ level: 'silent' }) });
  return {
    database,
    server,
    ask: (query, variables) => ask(server, database, query, variables),
    explain: async (cypher, parameters) => explain(fresh, cypher, parameters),
    async close() {
      await server.close();
      await database.close();
    },
  };
}

/** Whether a statement was sent to have it planned: EXPLAIN, or a part for no node. */
export function plansOnly({ cypher, parameters }: Sent): boolean {
  const { ids } = (parameters.p ?? {}) as { readonly ids?: readonly unknown[] };
  return cypher.startsWith('EXPLAIN ') || (cypher.startsWith('UNWIND $p.ids ') && ids?.length === 0);
}

/** EXPLAIN by the driver, since the database room shows no plans. */
async function explain(
  at: TestNeo4j,
  cypher: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const driver = neo4j.driver(at.uri, neo4j.auth.basic(at.user, at.password));
  const session = driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${cypher}`, { ...parameters });
    return summary.plan ? operatorsOf(summary.plan) : [];
  } finally {
    await session.close();
    await driver.close();
  }
}

function operatorsOf(plan: Plan): readonly string[] {
  return [plan.operatorType.replace(/@.*$/u, ''), ...plan.children.flatMap((child) => operatorsOf(child))];
}

async function ask(
  server: Server,
  database: Database,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<Answered> {
  const statements: Sent[] = [];
  const stop = database.observe((sent) => statements.push(sent));
  const response = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query, variables }),
  });
  stop();
  return { status: response.statusCode, statements, ...response.json() };
}
