import type { Database } from '../../src/neo4j/index.ts';
import type { NameKey } from '../ledger/key.ts';
import { bucketsOf } from '../resolve/verdict.ts';
import { inTransaction } from './commit.ts';
import { readerOf, runRows } from './runner.ts';

const NAMES_AT_A_TIME = 5000;

/** Puts every name into the buckets of today's rules, some names a transaction; those that are right stay. */
export async function rebuildBuckets(database: Database): Promise<void> {
  const reader = readerOf(database, { timeoutMs: 600_000 });
  for (let after = ''; ; ) {
    const names = await reader.run<NameKey & { buckets: string[] }>(PAGE, { after, size: NAMES_AT_A_TIME });
    if (names.length === 0) break;
    const wrong = names
      .map((key) => ({ id: key.id, wanted: bucketsOf(key), stored: key.buckets }))
      .filter(({ wanted, stored }) => [...wanted].sort().join('\n') !== [...stored].sort().join('\n'));
    if (wrong.length > 0) await inTransaction(database, (runner) => runRows(runner, PUT, wrong));
    after = names.at(-1)!.id;
  }
  await database.execute(SWEEP);
}

const PAGE = `
  MATCH (n:Name) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $size
  RETURN n.id AS id, n.type AS type, n.normal AS normal, n.scope AS scope, [(n)-[:IN_BUCKET]->(b) | b.id] AS buckets
  ORDER BY id`;

const PUT = `
  UNWIND $rows AS row
  MATCH (n:Name {id: row.id})
  CALL (n, row) {
    MATCH (n)-[x:IN_BUCKET]->(b) WHERE NOT b.id IN row.wanted
    DELETE x
  }
  UNWIND row.wanted AS bucket
  MERGE (b:Bucket {id: bucket})
  MERGE (n)-[:IN_BUCKET]->(b)`;

const SWEEP = `
  MATCH (b:Bucket) WHERE NOT EXISTS { (b)<-[:IN_BUCKET]-() }
  CALL (b) { DELETE b } IN TRANSACTIONS OF 20000 ROWS`;
