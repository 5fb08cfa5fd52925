import type { Database } from '../../src/neo4j/index.ts';

/** What the loader needs of a database: rows as plain objects. src/neo4j provides it. */
export interface Runner {
  run<Row = Record<string, unknown>>(
    cypher: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<Row[]>;
}

/** Reads on a database, each in a transaction of its own. */
export function readerOf(
  database: Pick<Database, 'read'>,
  options: { readonly timeoutMs?: number } = {},
): Runner {
  return {
    run: async <Row>(cypher: string, parameters: Readonly<Record<string, unknown>> = {}) =>
      (await database.read(cypher, parameters, options)).rows as Row[],
  };
}

/** Rows are sent in pieces of this size: a statement's parameters stay small. */
export const ROWS_PER_STATEMENT = 2000;

/** Runs a statement once for every piece of `rows` (parameter `$rows`) and gathers what comes back. */
export async function runRows<Row = Record<string, unknown>>(
  runner: Runner,
  cypher: string,
  rows: readonly unknown[],
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<Row[]> {
  const results: Row[] = [];
  for (let at = 0; at < rows.length; at += ROWS_PER_STATEMENT) {
    for (const row of await runner.run<Row>(cypher, {
      ...parameters,
      rows: rows.slice(at, at + ROWS_PER_STATEMENT),
    }))
      results.push(row);
  }
  return results;
}
