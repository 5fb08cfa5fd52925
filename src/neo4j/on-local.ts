import { connect } from './connect.ts';
import type { Database } from './database.ts';
import { type EnsureOptions, ensureLocalNeo4j, type LocalNeo4j } from './local/index.ts';

/** Runs work on the database of a home (`EnsureOptions`): its server is started where none runs, and stopped again. */
export async function onLocalNeo4j<T>(
  options: EnsureOptions,
  work: (database: Database, server: LocalNeo4j) => Promise<T>,
): Promise<T> {
  const server = await ensureLocalNeo4j(options);
  const database = connect(server);
  try {
    return await work(database, server);
  } finally {
    await database.close();
    await server.stop();
  }
}
