import type { GraphModel } from '../../src/model/types.ts';
import { type Fact, factOf } from '../project/fact.ts';
import type { Change } from './change.ts';
import { entitiesOfKeys, type IdentityChange } from './identity.ts';
import { type FactChange, recount, type SupporterChange, turnedDocuments } from './recount.ts';
import { concernedStatements, markRejected, type RejectionChange } from './rejections.ts';
import { type Runner, runRows } from './runner.ts';
import {
  type ChangedStatements,
  liveStatementsAbout,
  liveStatementsOf,
  type StoredStatement,
} from './statements.ts';

/** What moves the support of facts. */
export interface SupportChange {
  readonly change: Change;
  readonly changed: ChangedStatements;
  readonly identity: IdentityChange;
  readonly rejections: RejectionChange;
  readonly run: string;
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
  const born = new Set(change.changed.born.map((statement) => statement.id));
  // What begins to live supports nothing so far, and nobody rejected it.
  const moving = [...[...statements.keys()].filter((id) => !born.has(id)), ...dying];
  const before = await factsBefore(runner, moving);
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
  await markRejected(runner, moving, marks);
  const known = new Map([...change.changed.dying.map((each) => [each.id, each] as const), ...statements]);
  const { anew } = change.change;
  const touched = anew
    ? new Set([...before.values(), ...[...after.values()].map((fact) => fact.id)])
    : moves.touched;
  const supporters = supporterChanges(moves, known);
  return recount(runner, {
    facts: [...touched].map((id) => supporters.get(id) ?? { id, gained: [], lost: [] }),
    turned: await turnedDocuments(runner, change.change),
    arrived: change.identity.arrived,
    fromScratch: anew !== undefined,
    run: change.run,
  });
}

async function affectedStatements(
  runner: Runner,
  { changed, identity, rejections, change: { anew } }: SupportChange,
): Promise<Map<string, StoredStatement>> {
  const statements = new Map<string, StoredStatement>();
  const led = [...identity.remapped].filter(([, { before }]) => before !== null).map(([key]) => key);
  const moved = await liveStatementsAbout(runner, led);
  const again = anew ? await liveStatementsOf(runner, [...new Set([...identity.keys.keys(), ...anew])]) : [];
  const concerned = await concernedStatements(runner, rejections);
  const rekeyed = changed.rekeyed.map(({ after }) => after);
  for (const statement of [...moved, ...again, ...concerned, ...rekeyed, ...changed.born])
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

/** Fact → the statements that it gains and loses. */
function supporterChanges(
  { gained, lost }: Moves,
  known: ReadonlyMap<string, StoredStatement>,
): ReadonlyMap<string, SupporterChange> {
  const changes = new Map<string, SupporterChange>();
  const of = (id: string): SupporterChange => {
    const change = changes.get(id) ?? { id, gained: [], lost: [] };
    changes.set(id, change);
    return change;
  };
  for (const { statement, fact } of gained) {
    const change = of(fact.id);
    change.fact = fact;
    change.gained.push(known.get(statement)!);
  }
  for (const { statement, fact } of lost) of(fact).lost.push(known.get(statement)!);
  return changes;
}

/** Without the label of the fact it can only begin at the statement, which supports one; a fact may have thousands. */
const UNSUPPORT = `
  UNWIND $rows AS row
  MATCH (:Statement {id: row.statement})-[x:SUPPORTS]->(f)
  WHERE f.id = row.fact
  DELETE x`;
