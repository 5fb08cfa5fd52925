import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import type { Neo4jConfig } from '../config.ts';
import type { Database } from '../neo4j/index.ts';
import { databaseEnvironment, runCommand } from './child.ts';
import type { Shutdown } from './shutdown.ts';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const COMMAND = 'import/cli/import.ts';

/** Imports samples/ when the graph has no document, by the command that a user would run. */
export async function importSamples(
  database: Database,
  neo4j: Neo4jConfig,
  logger: Logger,
  shutdown: Shutdown,
): Promise<void> {
  const { rows } = await database.read('MATCH (d:Document) RETURN d.id AS id LIMIT 1');
  if (rows.length > 0 || !existsSync(SAMPLES) || shutdown.begun) return;
  logger.info('The graph is empty: importing samples/');
  const code = await runCommand([COMMAND, 'samples'], shutdown, databaseEnvironment(neo4j));
  if (code !== 0) logger.warn(`The import of samples/ ended with code ${code}; see its report above`);
}
