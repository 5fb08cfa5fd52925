import { type GraphModel, schemaStatements } from '../model/index.ts';
import type { Database } from './database.ts';

/**
 * Makes the constraints and indexes that the model asks for and that are missing, and waits until they serve. Running
 * it again changes nothing. Returns the names of what it made.
 */
export async function applySchema(
  database: Database,
  model: GraphModel,
  waitSeconds = 120,
): Promise<readonly string[]> {
  const present = await existing(database);
  const missing = schemaStatements(model).filter((statement) => !present.has(statement.name));
  if (missing.length === 0) return [];
  // One transaction for all: each schema transaction costs about 0.1 s.
  await database.write(async (transaction) => {
    for (const statement of missing) await transaction.run(statement.cypher);
  });
  await database.execute('CALL db.awaitIndexes($seconds)', { seconds: waitSeconds });
  return missing.map((statement) => statement.name);
}

/** Index names; a unique constraint has an index of its own name. */
async function existing(database: Database): Promise<ReadonlySet<string>> {
  const { rows } = await database.read<{ name: string }>('SHOW INDEXES YIELD name');
  return new Set(rows.map((row) => row.name));
}
