import { displayValue } from '../../src/model/stored-value.ts';
import type { GraphModel } from '../../src/model/types.ts';
import { canonicalJson } from '../ledger/hash.ts';
import { type MeantRejection, meantBy, type RejectionOf, rejectionLookup } from '../project/rejection.ts';
import type { Rejection } from '../resolve/types.ts';
import { entitiesOfKeys, type IdentityChange } from './identity.ts';
import { type Runner, runRows } from './runner.ts';
import { liveStatements, type StoredStatement } from './statements.ts';

/** What people reject after a change, and what of it is new. */
export interface RejectionChange {
  readonly of: RejectionOf;
  /** Rejections that are no more, or that mean another fact now. */
  readonly lifted: readonly string[];
  /** Facts that are rejected now and were not, or not by these. */
  readonly facts: readonly string[];
}

export const NO_REJECTIONS: RejectionChange = { of: () => undefined, lifted: [], facts: [] };

interface Stored {
  readonly id: string;
  readonly fact: string | null;
  readonly text: string;
}

/** Writes the rejections as they stand now, with the facts that they mean under the new identity. */
export async function changeRejections(
  runner: Runner,
  model: GraphModel,
  rejections: readonly Rejection[],
  identity: IdentityChange,
): Promise<RejectionChange> {
  const stored = new Map((await standing(runner)).map((row) => [row.id, row]));
  if (rejections.length === 0 && stored.size === 0) return NO_REJECTIONS;
  const meant = await meantNow(runner, model, rejections, identity);
  const now = new Map(meant.map((each) => [each.rejection.id, each.fact?.id ?? null]));
  const moved = [...now].filter(([id, fact]) => (stored.get(id)?.fact ?? null) !== fact);
  const rows = meant.map(rejectionRow).filter((row) => stored.get(row.id)?.text !== row.text);
  await runRows(runner, WRITE, rows);
  return {
    of: rejectionLookup(meant),
    lifted: [...stored.keys()].filter((id) => !now.has(id) || moved.some(([other]) => other === id)),
    facts: moved.flatMap(([, fact]) => (fact ? [fact] : [])),
  };
}

async function meantNow(
  runner: Runner,
  model: GraphModel,
  rejections: readonly Rejection[],
  identity: IdentityChange,
): Promise<readonly MeantRejection[]> {
  const ends = new Set(rejections.flatMap(({ subject, object }) => [subject, ...(object ? [object] : [])]));
  const outside = await entitiesOfKeys(
    runner,
    [...ends].filter((key) => !identity.keys.has(key)),
  );
  return meantBy(
    rejections,
    (key) => identity.after.get(key) ?? outside.get(key)?.entity ?? undefined,
    model,
  );
}

/** The rejections that stand in the database. */
export async function storedRejections(runner: Runner): Promise<Rejection[]> {
  return (await standing(runner)).map(({ line }) => JSON.parse(line) as Rejection);
}

function standing(runner: Runner): Promise<(Stored & { readonly line: string })[]> {
  return runner.run('MATCH (r:Rejection) RETURN r.id AS id, r.fact AS fact, r.text AS text, r.line AS line');
}

function lineOf(rejection: Rejection): string {
  return canonicalJson(rejection);
}

function rejectionRow({ rejection, fact }: MeantRejection) {
  const { id, predicate, value, document, by, when, reason } = rejection;
  const properties = {
    id,
    predicate,
    fact: fact?.id ?? null,
    subject: fact?.subject ?? null,
    object: fact?.object ?? null,
    display: value ? displayValue(value) : null,
    document: document ?? null,
    by,
    when: when ?? null,
    reason: reason ?? null,
    line: lineOf(rejection),
  };
  return { id, text: canonicalJson(properties), properties };
}

const WRITE = `
  UNWIND $rows AS row
  MERGE (r:Rejection {id: row.id})
  SET r = row.properties, r.text = row.text`;

/** Takes out rejections that people took back; their statements support facts again by then. */
export async function sweepRejections(runner: Runner, rejections: readonly Rejection[]): Promise<void> {
  await runner.run('MATCH (r:Rejection) WHERE NOT r.id IN $kept DETACH DELETE r', {
    kept: rejections.map((rejection) => rejection.id),
  });
}

/** Statements that a change of rejections concerns: marked by one that is lifted, or stating what is rejected now. */
export function concernedStatements(
  runner: Runner,
  { lifted, facts }: RejectionChange,
): Promise<StoredStatement[]> {
  if (lifted.length === 0 && facts.length === 0) return Promise.resolve([]);
  return liveStatements(runner, CONCERNED, { lifted, facts });
}

const CONCERNED = `
  CALL () {
    MATCH (r:Rejection)<-[:REJECTED_BY]-(s:Statement) WHERE r.id IN $lifted OR r.fact IN $facts RETURN s
    UNION
    UNWIND $facts AS id MATCH (:Fact {id: id})<-[:SUPPORTS]-(s:Statement) RETURN s
  }
  WITH s`;

/** Marks the statements that are rejected, among those touched; unmarks the others. */
export async function markRejected(
  runner: Runner,
  touched: readonly string[],
  marks: readonly { readonly statement: string; readonly rejection: string }[],
): Promise<void> {
  const wanted = new Set(marks.map(({ statement, rejection }) => `${statement}|${rejection}`));
  const stored = await runRows<{ statement: string; rejection: string }>(
    runner,
    'UNWIND $rows AS id MATCH (s:Statement {id: id})-[:REJECTED_BY]->(r) RETURN s.id AS statement, r.id AS rejection',
    touched,
  );
  await runRows(
    runner,
    'UNWIND $rows AS row MATCH (:Statement {id: row.statement})-[x:REJECTED_BY]->({id: row.rejection}) DELETE x',
    stored.filter(({ statement, rejection }) => !wanted.has(`${statement}|${rejection}`)),
  );
  const known = new Set(stored.map(({ statement, rejection }) => `${statement}|${rejection}`));
  await runRows(
    runner,
    'UNWIND $rows AS row MATCH (s:Statement {id: row.statement}) MATCH (r:Rejection {id: row.rejection}) MERGE (s)-[:REJECTED_BY]->(r)',
    marks.filter(({ statement, rejection }) => !known.has(`${statement}|${rejection}`)),
  );
}
