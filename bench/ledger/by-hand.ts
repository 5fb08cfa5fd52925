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

/** The label by which each kind of node is found, and its unique key. A Fact is a Change, too; it comes first. */
const KEYED: Readonly<Record<string, string>> = {
  Entity: 'id',
  Observation: 'id',
  Fact: 'id',
  Change: 'id',
  Statement: 'id',
  Conflict: 'id',
  Decision: 'id',
  Name: 'id',
  Reading: 'id',
  Content: 'id',
  Block: 'id',
  Bucket: 'id',
  Source: 'uri',
};
const keyedLabel = (node: string): string => `[label IN $keyed WHERE label IN labels(${node})][0]`;

/** Everything that an import wrote, read back. */
export async function stored(database: Database): Promise<{ nodes: StoredNode[]; edges: StoredEdge[] }> {
  const reader = readerOf(database, { timeoutMs: 600_000 });
  const nodes = await reader.run<StoredNode>(
    `MATCH (n) WITH n, ${keyedLabel('n')} AS label WHERE label IS NOT NULL
     RETURN label AS key, labels(n) AS labels, properties(n) AS properties`,
    { keyed: Object.keys(KEYED) },
  );
  const edges = await reader.run<StoredEdge>(
    `MATCH (n)-[r]->(m) WITH n, r, m, ${keyedLabel('n')} AS fromLabel, ${keyedLabel('m')} AS toLabel
     WHERE fromLabel IS NOT NULL AND toLabel IS NOT NULL
     RETURN coalesce(n.id, n.uri) AS from, fromLabel, m.id AS to, toLabel, type(r) AS type, properties(r) AS properties`,
    { keyed: Object.keys(KEYED) },
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
    await batches(
      database,
      rows,
      `UNWIND $rows AS row MERGE (n:\`${key}\` {${KEYED[key]}: row.${KEYED[key]}}) ${set}`,
    );
  }
  for (const group of grouped(edges, ({ type, fromLabel, toLabel }) => `${fromLabel} ${type} ${toLabel}`)) {
    const { type, fromLabel, toLabel } = group[0]!;
    // Several facts may stand between the same two things.
    const own = group[0]!.properties.fact === undefined ? '' : ' {fact: row.properties.fact}';
    await batches(
      database,
      group,
      `UNWIND $rows AS row MATCH (a:\`${fromLabel}\` {${KEYED[fromLabel]}: row.from}) MATCH (b:\`${toLabel}\` {id: row.to})
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
