/**
 * What the ledger costs, side by side in one run on a Neo4j of its own:
 * - loading (stage and commit) against a hand-written UNWIND/MERGE loader that writes the same nodes and relationships;
 * - importing unchanged documents again, against hashing them;
 * - one edited document, as the graph grows.
 *
 *   npm run bench:ledger -- [documents=1000]
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPaths } from '../import/importer.ts';
import { readerOf } from '../import/load/runner.ts';
import { applyLedgerSchema } from '../import/load/schema.ts';
import { read } from '../import/reading.ts';
import { loadModel } from '../src/model/index.ts';
import { connect, type Database } from '../src/neo4j/index.ts';
import { ensureLocalNeo4j } from '../src/neo4j/local/index.ts';

const model = loadModel();
const documents = Number(process.argv[2] ?? 1000);
const BATCH = 2000;

const BODIES = ['国务院', '工业和信息化部', '国家能源局', '科学技术部', '财政部', '商务部', '教育部'];
const TOPICS = ['氢能', '区块链', '人工智能', '集成电路', '生物医药', '新材料'];

/** A made-up policy notice; every document names some of the same bodies, so that there are hubs. */
function textOf(i: number, revision = 0): string {
  const lines = Array.from({ length: 5 }, (_, k) => {
    const n = i * 5 + k;
    const body = BODIES[n % BODIES.length];
    const topic = TOPICS[(n + revision) % TOPICS.length];
    return `${2015 + (n % 9)}年${1 + (n % 12)}月，${body}印发《${topic}产业发展第${n}号行动计划（20${20 + (n % 9)}-2030年）》。`;
  });
  return `# 第${i}期政策汇编\n\n${lines.join('\n\n')}\n`;
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

interface StoredNode {
  readonly key: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

interface StoredEdge {
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
async function stored(database: Database): Promise<{ nodes: StoredNode[]; edges: StoredEdge[] }> {
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
async function loadByHand(database: Database, nodes: StoredNode[], edges: StoredEdge[]): Promise<void> {
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

async function wipe(database: Database): Promise<void> {
  await database.execute('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await database.execute('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
}

const folder = await mkdtemp(join(tmpdir(), 'policy-graph-bench-'));
const server = await ensureLocalNeo4j({
  home: join(folder, 'neo4j'),
  port: 0,
  throwAway: true,
  log: { info: () => undefined, warn: console.warn },
});
const database = connect(server);
try {
  const papers = join(folder, 'papers');
  await mkdir(papers);
  const files = Array.from({ length: documents }, (_, i) => join(papers, `${i}.md`));
  for (const [i, file] of files.entries()) await writeFile(file, textOf(i));

  const grow = async (from: number, to: number) =>
    importPaths(database, model, { paths: files.slice(from, to) });
  const edits: string[] = [];

  let done = 0;
  for (const size of [documents / 10, documents / 3, documents].map(Math.round)) {
    await grow(done, size);
    done = size;
    const times: number[] = [];
    for (let k = 1; k <= 5; k++) {
      const at = Math.floor((size * k) / 6);
      await writeFile(files[at]!, textOf(at, k));
      times.push(await seconds(() => importPaths(database, model, { paths: [files[at]!] })));
    }
    const [count] = await readerOf(database).run<{ n: number }>('MATCH (s:Statement) RETURN count(s) AS n');
    edits.push(`${size} documents, ${count!.n} statements: ${(times.sort()[2]! * 1000).toFixed(0)} ms`);
  }
  console.log(`one edited document (median of 5):\n  ${edits.join('\n  ')}`);

  const again = await seconds(() => importPaths(database, model, { paths: [papers] }));
  const hashing = await seconds(async () => {
    for (const file of files)
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
  });
  console.log(
    `${documents} unchanged documents again: ${again.toFixed(2)} s (reading and hashing the files alone: ${hashing.toFixed(2)} s)`,
  );

  await wipe(database);
  await applyLedgerSchema(database, model);
  const whole = await seconds(() => importPaths(database, model, { paths: [papers] }));
  const reading = await seconds(async () => {
    for (const file of files) read(await readFile(file), model);
  });
  const { nodes, edges } = await stored(database);
  await wipe(database);
  const byHand = await seconds(() => loadByHand(database, nodes, edges));
  const items = nodes.length + edges.length;
  const ours = whole - reading;
  console.log(
    [
      `${nodes.length} nodes and ${edges.length} relationships of ${documents} documents:`,
      `  import ${whole.toFixed(1)} s, of it reading documents ${reading.toFixed(1)} s, loading ${ours.toFixed(1)} s: ${Math.round(items / ours)} a second`,
      `  by hand (UNWIND/MERGE, the same indexes): ${byHand.toFixed(1)} s: ${Math.round(items / byHand)} a second`,
      `  ratio ${((100 * byHand) / ours).toFixed(0)} %`,
    ].join('\n'),
  );
} finally {
  await database.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
