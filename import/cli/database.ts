import { type Neo4jConfig, readConfig } from '../../src/config.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { ensureLocalNeo4j } from '../../src/neo4j/local/index.ts';

export interface OpenDatabase {
  readonly database: Database;
  close(): Promise<void>;
}

/**
 * The database that the environment names, or the local server: started when it is not running, and stopped again at
 * the end when this command started it.
 */
export async function openDatabase(log: (line: string) => void): Promise<OpenDatabase> {
  const config = readConfig();
  if (config.neo4j) return opened(config.neo4j, async () => undefined);
  const local = await ensureLocalNeo4j({ log: { info: log, warn: log } });
  return opened({ uri: local.uri, user: local.user, password: local.password }, () => local.stop());
}

async function opened(config: Neo4jConfig, stop: () => Promise<void>): Promise<OpenDatabase> {
  const database = connect(config);
  const close = async (): Promise<void> => {
    await database.close();
    await stop();
  };
  try {
    await database.ping(5_000);
    return { database, close };
  } catch (error) {
    await close();
    throw new Error(
      `Neo4j at ${config.uri} does not answer as user ${config.user}: ${(error as Error).message} Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD, or unset NEO4J_URI to use the local server.`,
    );
  }
}
