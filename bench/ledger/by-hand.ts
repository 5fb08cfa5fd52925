import { readerOf } from '../../import/load/runner.ts';
import type { Database } from '../../src/neo4j/index.ts';

const BATCH = 2000;

export interface StoredNode {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StoredEdge {
  readonly from: string;
  readonly fromLabel: string;
  readonly to: string;
  readonly toLabel: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The label whose id has a unique index, for each kind of node. */
const KEYED = [
  'Entity',
  'Observation',
  'Fact',
  'Statement',
  'Conflict',
  'Name',
  'Reading',
  'Content',
  'Block',
  'Bucket',
];
const LABEL = `[label IN labels(n) WHERE label IN $keyed][0]`;

/** Everything that an import wrote, read back. */
export async function stored(database: Database): Promise<{ nodes: StoredNode[]; edges: StoredEdge[] }> {
  const reader = readerOf(database, { timeoutMs: 600_000 });
  const nodes = await reader.run<StoredNode>(
    `MATCH (n) WITH n, ${LABEL} AS label WHERE label IS NOT NULL
     RETURN label AS key, labels(n) AS labels, properties(n) AS properties`,
    { keyed: KEYED },
  );
  const edges = await reader.run<StoredEdge>(
    `MATCH (n)-[r]->(m) WITH n, r, m, ${LABEL} AS fromLabel, [label IN labels(m) WHERE label IN $keyed][0] AS toLabel
     WHERE fromLabel IS NOT NULL AND toLabel IS NOT NULL
     RETURN n.id AS from, fromLabel, m.id AS to, toLabel, type(r) AS type, properties(r) AS properties`,
    { keyed: KEYED },
  );
  return { nodes, edges };
}

/** What a person would write to load exactly these nodes and relationships. */
export async function loadByHand(
  database: Database,
  nodes: StoredNode[],
  edges: StoredEdge[],
): Promise<void> {
  for (const group of grouped(nodes, ({ labels }) => [...labels].sort().join(':'))) {
    const { key, labels } = group[0]!;
    const others = labels
      .filter((label) => label !== key)
      .map((label) => `:\`${label}\``)
      .join('');
    const rows = group.map(({ properties }) => properties);
    const set = others ? `SET n += row, n${others}` : 'SET n += row';
    await batches(database, rows, `UNWIND $rows AS row MERGE (n:\`${key}\` {id: row.id}) ${set}`);
  }
  for (const group of grouped(edges, ({ type, fromLabel, toLabel }) => `${fromLabel} ${type} ${toLabel}`)) {
    const { type, fromLabel, toLabel } = group[0]!;
    // Several facts may stand between the same two things.
    const own = group[0]!.properties.fact === undefined ? '' : ' {fact: row.properties.fact}';
    await batches(
      database,
      group,
      `UNWIND $rows AS row MATCH (a:\`${fromLabel}\` {id: row.from}) MATCH (b:\`${toLabel}\` {id: row.to})
       MERGE (a)-[r:\`${type}\`${own}]->(b) SET r += row.properties`,
    );
  }
}

function grouped<T>(all: readonly T[], key: (each: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return [...groups.values()];
}

async function batches(database: Database, rows: readonly unknown[], cypher: string): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH)
    await database.write((work) => work.run(cypher, { rows: rows.slice(at, at + BATCH) }));
}

export async function wipe(database: Database): Promise<void> {
  await database.execute('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await database.execute('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
}
