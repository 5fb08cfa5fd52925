import type { StatementKind } from '../ledger/statement.ts';
import type { Value } from '../types.ts';
import type { Change } from './change.ts';
import { type Runner, runRows } from './runner.ts';
import type { StagedRow } from './stage.ts';
import type { StoredStatement, TurningStatements } from './turning.ts';

export type { StoredStatement } from './turning.ts';

export interface ChangedStatements extends TurningStatements {
  /** Live before, with other names. */
  readonly rekeyed: readonly Rekeyed[];
}

/** A live statement before and after people bound a name of it. */
export interface Rekeyed {
  readonly before: StoredStatement;
  readonly after: StoredStatement;
}

interface Row {
  readonly s: Record<string, unknown>;
  readonly after: boolean;
}

/** Columns of a statement for parseStatement. */
export const STATEMENT_COLUMNS = `s {.id, .subject, .predicate, .object, .value, .qualifiers, .kind, .document, .published, .confidence, .place} AS s`;

/** The statements whose liveness the change turns; shared ones (reference) only when their last or first reading moves. */
export async function changedStatements(runner: Runner, change: Change): Promise<TurningStatements> {
  const goLive = change.goLive.map((reading) => reading.id);
  // What people bound has other names in the database than it was read with.
  const told = change.human.bindings.length === 0 ? change.goLive.filter((reading) => reading.fresh) : [];
  const asked = change.goLive.filter((reading) => !told.includes(reading)).map((reading) => reading.id);
  const among = [...asked, ...change.withdraw];
  const rows =
    among.length === 0 ? [] : await runner.run<Row>(CHANGED, { among, goLive, withdraw: change.withdraw });
  const born = [
    ...rows.filter((row) => row.after).map((row) => parseStatement(row.s)),
    ...(await bornFresh(
      runner,
      told.flatMap((reading) => reading.fresh!),
    )),
  ];
  return {
    born: [...new Map(born.map((statement) => [statement.id, statement])).values()],
    dying: rows.filter((row) => !row.after).map((row) => parseStatement(row.s)),
  };
}

/** Of fresh readings everything begins to live, but what other live readings hold as well (reference). */
async function bornFresh(runner: Runner, staged: readonly StagedRow[]): Promise<StoredStatement[]> {
  const shared = new Set(staged.filter((row) => row.document === undefined).map((row) => row.id as string));
  const alive = new Set((await runRows<{ id: string }>(runner, ALIVE, [...shared])).map(({ id }) => id));
  return staged.filter((row) => !alive.has(row.id as string)).map(parseStatement);
}

const ALIVE = `
  UNWIND $rows AS id
  MATCH (s:Statement {id: id}) WHERE EXISTS { (s)-[:IN]->(:Live) }
  RETURN s.id AS id`;

const CHANGED = `
  MATCH (r:Reading) WHERE r.id IN $among
  MATCH (s:Statement)-[:IN]->(r)
  WITH DISTINCT s
  WITH s,
    EXISTS { (s)-[:IN]->(:Live) } AS before,
    EXISTS { MATCH (s)-[:IN]->(x:Reading) WHERE x.id IN $goLive OR (x:Live AND NOT x.id IN $withdraw) } AS after
  WHERE before <> after
  RETURN ${STATEMENT_COLUMNS}, after`;

/** Live statements about any of these keys. */
export async function liveStatementsAbout(
  runner: Runner,
  keys: readonly string[],
): Promise<StoredStatement[]> {
  const rows = [
    ...(await runRows<Row>(runner, liveAbout('subject'), keys)),
    ...(await runRows<Row>(runner, liveAbout('object'), keys)),
  ];
  const byId = new Map(rows.map((row) => [row.s.id as string, parseStatement(row.s)]));
  return [...byId.values()];
}

/** Live statements whose subject is one of these keys. */
export async function liveStatementsOf(runner: Runner, keys: readonly string[]): Promise<StoredStatement[]> {
  const rows = await runRows<Row>(runner, liveAbout('subject'), keys);
  return rows.map((row) => parseStatement(row.s));
}

function liveAbout(end: 'subject' | 'object'): string {
  return `
    UNWIND $rows AS key
    MATCH (s:Statement {${end}: key})
    WHERE EXISTS { (s)-[:SUPPORTS|REJECTED_BY]->() }
    RETURN DISTINCT ${STATEMENT_COLUMNS}`;
}

/** Live statements that a statement finds (column s). */
export async function liveStatements(
  runner: Runner,
  finding: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<StoredStatement[]> {
  const rows = await runner.run<Row>(`${finding} RETURN DISTINCT ${STATEMENT_COLUMNS}`, parameters);
  return rows.map((row) => parseStatement(row.s));
}

/** Every live statement: for a verification of everything. */
export async function allLiveStatements(runner: Runner): Promise<StoredStatement[]> {
  const rows = await runner.run<Row>(
    `MATCH (s:Statement) WHERE EXISTS { (s)-[:IN]->(:Live) } RETURN ${STATEMENT_COLUMNS}`,
  );
  return rows.map((row) => parseStatement(row.s));
}

export function parseStatement(row: Record<string, unknown>): StoredStatement {
  const text = (name: string) => row[name] as string;
  return {
    id: text('id'),
    subject: text('subject'),
    predicate: text('predicate'),
    ...(row.object ? { object: text('object') } : {}),
    ...(row.value ? { value: JSON.parse(text('value')) as Value } : {}),
    qualifiers: JSON.parse((row.qualifiers as string | null) ?? '{}') as Record<string, string>,
    kind: row.kind as StatementKind,
    ...(row.document ? { document: text('document') } : {}),
    ...(row.published ? { published: text('published') } : {}),
    confidence: row.confidence as number,
    place: text('place'),
  };
}
