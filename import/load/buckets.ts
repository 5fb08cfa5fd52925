import type { NameKey } from '../ledger/key.ts';
import { bucketsOf } from '../resolve/verdict.ts';
import { type Runner, runRows } from './runner.ts';

/** Puts every name into the buckets of today's rules: part of projecting everything anew. */
export async function rebuildBuckets(runner: Runner): Promise<void> {
  const keys = await runner.run<NameKey>(
    'MATCH (n:Name) RETURN n.id AS id, n.type AS type, n.normal AS normal, n.scope AS scope',
  );
  await runner.run('MATCH (:Name)-[x:IN_BUCKET]->(:Bucket) DELETE x');
  await runner.run('MATCH (b:Bucket) DELETE b');
  await runRows(
    runner,
    PUT,
    keys.map((key) => ({ id: key.id, buckets: bucketsOf(key) })),
  );
}

const PUT = `
  UNWIND $rows AS row
  MATCH (n:Name {id: row.id})
  UNWIND row.buckets AS bucket
  MERGE (b:Bucket {id: bucket})
  MERGE (n)-[:IN_BUCKET]->(b)`;
