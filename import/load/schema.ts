import type { GraphModel } from '../../src/model/types.ts';
import { applySchema, type Database } from '../../src/neo4j/index.ts';
import { LOCKS } from './lock.ts';

/** Constraints and indexes of the ledger's bookkeeping; those of the graph come from the model. */
const BOOKKEEPING: readonly (readonly [name: string, cypher: string])[] = [
  ['unique_Block_id', 'CREATE CONSTRAINT unique_Block_id IF NOT EXISTS FOR (n:Block) REQUIRE n.id IS UNIQUE'],
  [
    'unique_Bucket_id',
    'CREATE CONSTRAINT unique_Bucket_id IF NOT EXISTS FOR (n:Bucket) REQUIRE n.id IS UNIQUE',
  ],
  [
    'unique_Decision_id',
    'CREATE CONSTRAINT unique_Decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE',
  ],
  [
    'unique_Binding_id',
    'CREATE CONSTRAINT unique_Binding_id IF NOT EXISTS FOR (n:Binding) REQUIRE n.id IS UNIQUE',
  ],
  ['range_Decision_by', 'CREATE RANGE INDEX range_Decision_by IF NOT EXISTS FOR (n:Decision) ON (n.by)'],
  ['unique_Meta_id', 'CREATE CONSTRAINT unique_Meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE'],
  ['unique_Lock_id', 'CREATE CONSTRAINT unique_Lock_id IF NOT EXISTS FOR (n:Lock) REQUIRE n.id IS UNIQUE'],
  [
    'range_Statement_subject',
    'CREATE RANGE INDEX range_Statement_subject IF NOT EXISTS FOR (n:Statement) ON (n.subject)',
  ],
  [
    'range_Statement_object',
    'CREATE RANGE INDEX range_Statement_object IF NOT EXISTS FOR (n:Statement) ON (n.object)',
  ],
];

/** Makes what is missing; run again, it changes nothing. */
export async function applyLedgerSchema(
  database: Database,
  model: GraphModel,
  waitSeconds?: number,
): Promise<void> {
  await applySchema(database, model, waitSeconds);
  const { rows } = await database.read<{ name: string }>('SHOW INDEXES YIELD name');
  const present = new Set(rows.map((row) => row.name));
  for (const [name, cypher] of BOOKKEEPING) if (!present.has(name)) await database.execute(cypher);
  const locks = await database.read('MATCH (l:Lock) WHERE l.id IN $ids RETURN l.id AS id', { ids: LOCKS });
  if (locks.rows.length < LOCKS.length)
    await database.execute('UNWIND $ids AS id MERGE (:Lock {id: id})', { ids: LOCKS });
}
