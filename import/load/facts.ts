import { displayValue } from '../../src/model/stored-value.ts';
import type { GraphModel } from '../../src/model/types.ts';
import { canonicalJson } from '../ledger/hash.ts';
import { type Fact, factOf, type SupportedFact } from '../project/fact.ts';
import type { Value } from '../types.ts';
import { entitiesOfKeys, type IdentityChange } from './identity.ts';
import { concernedStatements, markRejected, type RejectionChange } from './rejections.ts';
import { type Runner, runRows } from './runner.ts';
import {
  allLiveStatements,
  type ChangedStatements,
  liveStatementsAbout,
  type StoredStatement,
} from './statements.ts';

export interface FactChange {
  /** Touched facts that live statements support now. */
  readonly supported: readonly SupportedFact[];
  /** Touched facts that nothing supports any more; deleted. */
  readonly vanished: readonly Fact[];
}

/** What moves the support of facts. */
export interface SupportChange {
  readonly changed: ChangedStatements;
  readonly identity: IdentityChange;
  readonly rejections: RejectionChange;
  readonly everything: boolean;
}

/**
 * Moves the support of facts: statements that begin or cease to live, whose ends lead to other entities now, or which
 * people rejected. Facts are recounted from what supports them after that, so nothing depends on what was counted before.
 */
export async function changeFacts(
  runner: Runner,
  model: GraphModel,
  change: SupportChange,
): Promise<FactChange> {
  const statements = await affectedStatements(runner, change);
  const entityOf = await entityLookup(runner, change.identity, [...statements.values()]);
  const dying = change.changed.dying.map((statement) => statement.id);
  const touched = [...statements.keys(), ...dying];
  const before = await factsBefore(runner, touched);
  const after = new Map<string, Fact>();
  const marks: { statement: string; rejection: string }[] = [];
  for (const [id, statement] of statements) {
    const fact = factOf(statement, entityOf, model);
    const rejection = change.rejections.of(statement, fact.id);
    if (rejection === undefined) after.set(id, fact);
    else marks.push({ statement: id, rejection });
  }
  const moves = supportMoves(before, after);
  await runRows(runner, UNSUPPORT, moves.lost);
  await runRows(runner, SUPPORT, moves.gained);
  await markRejected(runner, touched, marks);
  const recounted = change.everything
    ? new Set([...before.values(), ...[...after.values()].map((fact) => fact.id)])
    : moves.touched;
  return recount(runner, [...recounted]);
}

async function affectedStatements(
  runner: Runner,
  { changed, identity, rejections, everything }: SupportChange,
): Promise<Map<string, StoredStatement>> {
  const statements = new Map<string, StoredStatement>();
  const moved = everything
    ? await allLiveStatements(runner)
    : await liveStatementsAbout(runner, [...identity.remapped.keys()]);
  const concerned = await concernedStatements(runner, rejections);
  const rekeyed = changed.rekeyed.map(({ after }) => after);
  for (const statement of [...moved, ...concerned, ...rekeyed, ...changed.born])
    statements.set(statement.id, statement);
  for (const statement of changed.dying) statements.delete(statement.id);
  return statements;
}

async function entityLookup(
  runner: Runner,
  identity: IdentityChange,
  statements: readonly StoredStatement[],
): Promise<(key: string) => string> {
  const ends = new Set(
    statements.flatMap((statement) => [statement.subject, ...(statement.object ? [statement.object] : [])]),
  );
  const outside = [...ends].filter((key) => !identity.after.has(key));
  const stored = await entitiesOfKeys(runner, outside);
  return (key) => {
    const entity = identity.after.get(key) ?? stored.get(key)?.entity;
    if (!entity) throw new Error(`ledger fault: the live key ${key} leads to no entity`);
    return entity;
  };
}

async function factsBefore(runner: Runner, statements: readonly string[]): Promise<Map<string, string>> {
  const rows = await runRows<{ statement: string; fact: string }>(
    runner,
    'UNWIND $rows AS id MATCH (s:Statement {id: id})-[:SUPPORTS]->(f:Fact) RETURN s.id AS statement, f.id AS fact',
    statements,
  );
  return new Map(rows.map((row) => [row.statement, row.fact]));
}

interface Moves {
  readonly lost: readonly { readonly statement: string; readonly fact: string }[];
  readonly gained: readonly { readonly statement: string; readonly fact: Fact }[];
  readonly touched: ReadonlySet<string>;
}

function supportMoves(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, Fact>): Moves {
  const lost: { statement: string; fact: string }[] = [];
  const gained: { statement: string; fact: Fact }[] = [];
  const touched = new Set<string>();
  for (const [statement, fact] of before) {
    if (after.get(statement)?.id === fact) continue;
    lost.push({ statement, fact });
    touched.add(fact);
  }
  for (const [statement, fact] of after) {
    if (before.get(statement) === fact.id) continue;
    gained.push({ statement, fact });
    touched.add(fact.id);
  }
  return { lost, gained, touched };
}

const UNSUPPORT = `
  UNWIND $rows AS row
  MATCH (:Statement {id: row.statement})-[x:SUPPORTS]->(:Fact {id: row.fact})
  DELETE x`;

const SUPPORT = `
  UNWIND $rows AS row
  MATCH (s:Statement {id: row.statement})
  MERGE (f:Fact {id: row.fact.id})
  ON CREATE SET f += row.fact
  MERGE (s)-[:SUPPORTS]->(f)`;

interface FactRow extends Fact {
  readonly best: string | null;
  readonly qualifiers: string | null;
  readonly documents: number;
  readonly published: string | null;
  readonly supporters: number;
}

/** Counts what supports each fact, writes what differs, deletes what nothing supports. */
async function recount(runner: Runner, facts: readonly string[]): Promise<FactChange> {
  const rows = await runRows<FactRow>(runner, COUNT_SUPPORT, facts);
  const alive = rows.filter((row) => row.supporters > 0);
  const vanished = rows.filter((row) => row.supporters === 0).map(toFact);
  const supported = alive.map(toSupported);
  await runRows(runner, UPDATE_FACTS, supported.map(countsRow));
  await runRows(
    runner,
    'UNWIND $rows AS id MATCH (f:Fact {id: id}) DETACH DELETE f',
    vanished.map((fact) => fact.id),
  );
  return { supported, vanished };
}

/** The best statement of a fact: the most confident, then by id; its words are shown. */
const COUNT_SUPPORT = `
  UNWIND $rows AS id
  MATCH (f:Fact {id: id})
  CALL (f) {
    OPTIONAL MATCH (f)<-[:SUPPORTS]-(s:Statement)
    WITH s ORDER BY s.confidence DESC, s.id
    RETURN collect(s)[0] AS best, count(s) AS supporters, count(DISTINCT s.document) AS documents, max(s.published) AS published
  }
  RETURN f.id AS id, f.kind AS kind, f.subject AS subject, f.predicate AS predicate, f.object AS object, f.key AS key,
    best.value AS best, best.qualifiers AS qualifiers, supporters, documents, published`;

/** Sets what differs, and nothing else: equal values are no change. */
export const UPDATE_FACTS = `
  UNWIND $rows AS row
  MATCH (f:Fact {id: row.id})
  WITH f, row.set AS new
  WHERE any(name IN keys(new) WHERE f[name] IS NULL OR f[name] <> new[name])
  SET f += new`;

function countsRow(fact: SupportedFact): Record<string, unknown> {
  const set: Record<string, unknown> = {
    documents: fact.documents,
    qualifiers: canonicalJson(fact.qualifiers),
    published: fact.published ?? '',
  };
  if (fact.value) Object.assign(set, { value: canonicalJson(fact.value), display: displayValue(fact.value) });
  return { id: fact.id, set };
}

function toFact(row: Fact): Fact {
  const { id, kind, subject, predicate, object, key } = row;
  return { id, kind, subject, predicate, ...(object && { object }), ...(key && { key }) };
}

/** A Fact node's row (with `best` or `value` as its JSON) as the projection reads it. */
export function toSupported(
  row: Fact & { best: string | null; qualifiers: string | null; documents: number; published: string | null },
): SupportedFact {
  return {
    ...toFact(row),
    ...(row.best && { value: JSON.parse(row.best) as Value }),
    qualifiers: JSON.parse(row.qualifiers ?? '{}') as Record<string, string>,
    documents: row.documents,
    ...(row.published && { published: row.published }),
  };
}
