import { createHash } from 'node:crypto';
import type { GraphModel } from '../../src/model/types.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { canonicalJson } from '../ledger/hash.ts';
import type { Fault } from './fault.ts';
import { type Runner, readerOf } from './runner.ts';
import { projectionFaults } from './verify-projection.ts';
import { textFaults } from './verify-texts.ts';

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
  const runner = readerOf(database, { timeoutMs: 600_000 });
  const { hash, counts } = await graphHash(runner);
  const faults = [
    ...(await unfinished(runner)),
    ...(await textFaults(runner)),
    ...(await projectionFaults(runner, model)),
  ];
  return { hash, counts, faults };
}

/** What an import in parts that was cut off left to do is no fault of what it did. */
async function unfinished(runner: Runner): Promise<Fault[]> {
  const rows = await runner.run<{ id: string }>(
    'MATCH (r:Arriving|Leaving) RETURN DISTINCT r.document AS id ORDER BY id',
  );
  return rows.map(({ id }) => ({
    code: 'UNFINISHED',
    message: `not all that document ${id} states is projected yet: an import is under way, or was cut off and the next one finishes it`,
  }));
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
  ['binding', 'MATCH (b:Binding) RETURN [b.document, b.key, b.bound] AS row ORDER BY b.id'],
  ['rejection', 'MATCH (r:Rejection) RETURN [r.id, r.fact] AS row ORDER BY r.id'],
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
