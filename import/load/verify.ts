import { createHash } from 'node:crypto';
import type { GraphModel } from '../../src/model/types.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { canonicalJson, sha256 } from '../ledger/hash.ts';
import type { NameKey } from '../ledger/key.ts';
import { factOf } from '../project/fact.ts';
import { partition, type StatedAlias } from '../resolve/partition.ts';
import type { Decision } from '../resolve/types.ts';
import { type Runner, runRows } from './runner.ts';
import { differingNodes, loadEntities } from './show.ts';
import { parseStatement, STATEMENT_COLUMNS, type StoredStatement } from './statements.ts';

/** Something in the database that is not as it must be; names the thing. */
export interface Fault {
  readonly code: string;
  readonly message: string;
}

export interface Verification {
  /** Equal graphs, equal hashes: over live statements, entities with their key sets, relationships and shown values. */
  readonly hash: string;
  readonly counts: {
    readonly documents: number;
    readonly statements: number;
    readonly entities: number;
    readonly relationships: number;
  };
  readonly faults: readonly Fault[];
}

/**
 * Checks that every stored quote is verbatim, that every text is the one that was read, and that the stored projection
 * is what the live statements and decisions say; and hashes the graph.
 */
export async function verify(database: Database, model: GraphModel): Promise<Verification> {
  const runner: Runner = {
    async run<Row>(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
      return (await database.read(cypher, parameters, { timeoutMs: 600_000 })).rows as Row[];
    },
  };
  const { hash, counts } = await graphHash(runner);
  const faults = [...(await textFaults(runner)), ...(await projectionFaults(runner, model))];
  return { hash, counts, faults };
}

/** Without runs, times, paths, logs and GONE ids (DESIGN.md, section 2, point 9). */
export const HASHED: readonly (readonly [tag: string, cypher: string])[] = [
  ['statement', 'MATCH (s:Statement) WHERE EXISTS { (s)-[:IN]->(:Live) } RETURN s.id AS row ORDER BY s.id'],
  ['document', 'MATCH (d:Document) RETURN properties(d) AS row ORDER BY d.id'],
  [
    'key',
    'MATCH (n:Name) WHERE n.entity IS NOT NULL RETURN [n.id, n.type, n.normal, n.scope, n.text, n.entity] AS row ORDER BY n.id',
  ],
  [
    'entity',
    'MATCH (e:Entity) RETURN [e.id, COLLECT { UNWIND labels(e) AS label RETURN label ORDER BY label }, properties(e)] AS row ORDER BY e.id',
  ],
  ['observation', 'MATCH (o:Observation)-[:ABOUT]->(e) RETURN [properties(o), e.id] AS row ORDER BY o.id'],
  [
    'relationship',
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN [a.id, type(r), b.id, properties(r)] AS row ORDER BY r.fact',
  ],
  [
    'fact',
    'MATCH (f:Fact) RETURN [f.id, f.subject, f.predicate, f.object, f.value, f.display, f.rank, f.shown, f.conflicting, f.documents] AS row ORDER BY f.id',
  ],
  ['conflict', 'MATCH (c:Conflict) RETURN [c.id, c.subject, c.predicate] AS row ORDER BY c.id'],
  ['decision', 'MATCH (d:Decision) RETURN [d.a, d.b, d.verdict, d.rule, d.score] AS row ORDER BY d.id'],
];

async function graphHash(runner: Runner): Promise<Pick<Verification, 'hash' | 'counts'>> {
  const hash = createHash('sha256');
  const counted: Record<string, number> = {};
  for (const [tag, cypher] of HASHED) {
    const rows = await runner.run<{ row: unknown }>(cypher);
    counted[tag] = rows.length;
    for (const { row } of rows) {
      const text = canonicalJson(row);
      hash.update(`${tag}:${text.length}:${text};`);
    }
  }
  const { document = 0, statement = 0, entity = 0, relationship = 0 } = counted;
  return {
    hash: hash.digest('hex'),
    counts: { documents: document, statements: statement, entities: entity, relationships: relationship },
  };
}

/** Texts document by document: the sum of their blocks, its hash, and every quote in it. */
async function textFaults(runner: Runner): Promise<Fault[]> {
  const documents = await runner.run<{
    reading: string;
    document: string;
    title: string | null;
    textSha256: string;
  }>(
    'MATCH (r:Live)-[:OF]->(d:Document) RETURN r.id AS reading, d.id AS document, d.title AS title, d.textSha256 AS textSha256 ORDER BY d.id',
  );
  const faults: Fault[] = [];
  for (const { reading, document, title, textSha256 } of documents) {
    const blocks = await runner.run<{ text: string }>(
      'MATCH (b:Block {reading: $reading}) RETURN b.text AS text ORDER BY b.index',
      { reading },
    );
    const text = blocks.map((block) => block.text).join('');
    const name = `document ${document}${title ? ` 《${title}》` : ''}`;
    if (sha256(text) !== textSha256)
      faults.push({
        code: 'TEXT_CHANGED',
        message: `${name}: its stored text is not the text that was read (SHA-256 differs). Import its source again after \`--remove ${document}\`.`,
      });
    faults.push(...(await quoteFaults(runner, document, name, text)));
  }
  return faults;
}

async function quoteFaults(runner: Runner, document: string, name: string, text: string): Promise<Fault[]> {
  const rows = await runner.run<{ id: string; spans: string }>(
    'MATCH (s:Statement {document: $document}) WHERE EXISTS { (s)-[:IN]->(:Live) } RETURN s.id AS id, s.spans AS spans ORDER BY s.id',
    { document },
  );
  const faults: Fault[] = [];
  for (const { id, spans } of rows) {
    for (const { quote, start, end } of JSON.parse(spans) as {
      quote: string;
      start: number;
      end: number;
    }[]) {
      if (text.slice(start, end) !== quote)
        faults.push({
          code: 'QUOTE_NOT_VERBATIM',
          message: `${name}, statement ${id}: "${quote.slice(0, 40)}" does not stand at ${start}–${end}; the text there is "${text.slice(start, Math.min(end, start + 40))}"`,
        });
    }
  }
  return faults;
}

/** Projects the live statements anew, in memory, and compares who is who and which fact each statement supports. */
async function projectionFaults(runner: Runner, model: GraphModel): Promise<Fault[]> {
  const live = (
    await runner.run<{ s: Record<string, unknown> }>(
      `MATCH (s:Statement) WHERE EXISTS { (s)-[:IN]->(:Live) } RETURN ${STATEMENT_COLUMNS}`,
    )
  ).map((row) => parseStatement(row.s));
  const entityOf = await expectedEntities(runner, live);
  const faults: Fault[] = [];
  const stored = await runner.run<{ id: string; entity: string | null }>(
    'MATCH (n:Name) RETURN n.id AS id, n.entity AS entity',
  );
  for (const { id, entity } of stored) {
    const expected = entityOf.get(id) ?? null;
    if (entity !== expected)
      faults.push({
        code: 'IDENTITY_DIFFERS',
        message: `name ${id} leads to ${entity ?? 'nothing'}, but the statements and decisions say ${expected ?? 'nothing'}`,
      });
  }
  faults.push(...(await supportFaults(runner, live, (key) => entityOf.get(key) ?? '', model)));
  return faults;
}

async function expectedEntities(
  runner: Runner,
  live: readonly StoredStatement[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [
    ...new Set(
      live.flatMap((statement) => [statement.subject, ...(statement.object ? [statement.object] : [])]),
    ),
  ];
  const keys = await runRows<NameKey>(
    runner,
    'UNWIND $rows AS id MATCH (n:Name {id: id}) RETURN n.id AS id, n.type AS type, n.normal AS normal, n.scope AS scope',
    ids,
  );
  const human = await runner.run<Decision>(
    "MATCH (d:Decision) WHERE d.by <> 'rule' RETURN d.a AS a, d.b AS b, d.verdict AS verdict, d.rule AS rule, d.score AS score, d.by AS by",
  );
  const aliases: StatedAlias[] = live
    .filter((s) => s.predicate === 'alsoNamed')
    .map((s) => ({ a: s.subject, b: s.object!, score: s.confidence }));
  const { entities } = partition(keys, human, aliases);
  return new Map(entities.flatMap((entity) => entity.keys.map((key) => [key.id, entity.id])));
}

/** Every entity shows what its facts say: name, aliases, values, sort keys, labels. */
async function shownFaults(runner: Runner, model: GraphModel): Promise<Fault[]> {
  const rows = await runner.run<{ id: string }>('MATCH (e:Entity) RETURN e.id AS id ORDER BY e.id');
  const entities = await loadEntities(
    runner,
    rows.map((row) => row.id),
  );
  const wrong = await differingNodes(runner, model, entities);
  return wrong.map((node) => ({
    code: 'SHOWN_DIFFERS',
    message: `${node.labels.at(-1)} ${node.id} (${String(node.properties.name)}) does not show what its facts say`,
  }));
}

async function supportFaults(
  runner: Runner,
  live: readonly StoredStatement[],
  entityOf: (key: string) => string,
  model: GraphModel,
): Promise<Fault[]> {
  const rows = await runner.run<{ statement: string; fact: string }>(
    'MATCH (s:Statement)-[:SUPPORTS]->(f:Fact) RETURN s.id AS statement, f.id AS fact',
  );
  const supports = new Map(rows.map((row) => [row.statement, row.fact]));
  const faults: Fault[] = [];
  for (const statement of live) {
    const expected = factOf(statement, entityOf, model).id;
    const actual = supports.get(statement.id);
    if (actual !== expected)
      faults.push({
        code: 'SUPPORT_DIFFERS',
        message: `statement ${statement.id} supports ${actual ?? 'nothing'}, but says ${expected}`,
      });
    supports.delete(statement.id);
  }
  for (const id of supports.keys())
    faults.push({
      code: 'SUPPORT_DIFFERS',
      message: `statement ${id} is not live and still supports a fact`,
    });
  faults.push(...(await shownFaults(runner, model)));
  const dangling = await runner.run<{ id: string }>(
    "MATCH (f:Fact {kind: 'RELATIONSHIP'}) WHERE NOT EXISTS { (:Entity {id: f.subject})-[{fact: f.id}]->(:Entity {id: f.object}) } RETURN f.id AS id",
  );
  return [
    ...faults,
    ...dangling.map(({ id }) => ({
      code: 'RELATIONSHIP_MISSING',
      message: `fact ${id} has no relationship`,
    })),
  ];
}
