import type { Neo4jConfig } from '../../src/config.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';

/** Labels of the peer's graph, and what it would index. */
const LABELS = ['Policy', 'IssuingBody', 'Region', 'Park', 'Company', 'Fund'] as const;
const INDEXES = [
  ...LABELS.map((label) => `CREATE CONSTRAINT id_${label} FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
  ...LABELS.map((label) => `CREATE RANGE INDEX name_${label} FOR (n:${label}) ON (n.name, n.id)`),
  'CREATE RANGE INDEX date_Policy FOR (n:Policy) ON (n.date_start, n.id)',
  'CREATE RANGE INDEX amount_Fund FOR (n:Fund) ON (n.amount)',
  `CREATE FULLTEXT INDEX fulltext_names FOR (n:${LABELS.join('|')}) ON EACH [n.name, n.aliases] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
];

const BATCH = 20_000;

/** Copies domain nodes and relationships, and nothing of the ledger: the graph that a user of the peer would have. */
export async function loadPlain(
  from: Neo4jConfig,
  to: Neo4jConfig,
  say: (line: string) => void,
): Promise<void> {
  const [source, target] = [connect(from), connect(to)];
  for (const index of INDEXES) await target.execute(index);
  for (const label of LABELS) say(`  ${await copyNodes(source, target, label)} ${label}`);
  say(`  ${await copyRelationships(source, target)} relationships`);
  await target.read('CALL db.awaitIndexes(600)', {}, { timeoutMs: 600_000 });
  await Promise.all([source.close(), target.close()]);
}

async function copyNodes(source: Database, target: Database, label: string): Promise<number> {
  let [last, count] = ['', 0];
  for (;;) {
    const { rows } = await source.read<{ id: string; labels: string[]; properties: Record<string, unknown> }>(
      `MATCH (n:${label}) WHERE n.id > $last WITH n ORDER BY n.id LIMIT ${BATCH}
       RETURN n.id AS id, [each IN labels(n) WHERE each <> 'Entity'] AS labels, properties(n) AS properties ORDER BY id`,
      { last },
      { timeoutMs: 600_000 },
    );
    if (rows.length === 0) return count;
    await target.execute('UNWIND $rows AS row CREATE (n:$(row.labels)) SET n = row.properties', { rows });
    last = rows.at(-1)!.id;
    count += rows.length;
  }
}

/** By the label of the start, so that an index serves both ends. */
async function copyRelationships(source: Database, target: Database): Promise<number> {
  let count = 0;
  for (const label of LABELS) {
    for (let skip = 0; ; skip += BATCH) {
      const { rows } = await source.read(
        `MATCH (a:${label}) WITH a ORDER BY a.id SKIP $skip LIMIT ${BATCH} MATCH (a)-[r]->(b:Entity)
         RETURN a.id AS from, b.id AS to, type(r) AS type, [each IN labels(b) WHERE each IN $labels][0] AS label,
           properties(r) AS properties`,
        { skip, labels: LABELS },
        { timeoutMs: 600_000 },
      );
      const { rows: left } = await source.read<{ n: number }>(
        `MATCH (a:${label}) RETURN count(a) - $skip AS n`,
        { skip },
      );
      for (const to of LABELS) {
        const piece = rows.filter((row) => row.label === to);
        await target.execute(
          `UNWIND $rows AS row MATCH (a:${label} {id: row.from}) MATCH (b:${to} {id: row.to})
           CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
          { rows: piece },
        );
      }
      count += rows.length;
      if (left[0]!.n <= BATCH) break;
    }
  }
  return count;
}
