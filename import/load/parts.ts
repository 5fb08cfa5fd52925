import type { GraphModel } from '../../src/model/types.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { addCounts, NO_COUNTS } from '../report.ts';
import type { Human } from '../resolve/types.ts';
import { projectionVersion } from '../version.ts';
import type { Change, CommitCounts } from './change.ts';
import { commit, hideDocuments, inTransaction, project } from './commit.ts';
import { type Runner, readerOf, runRows } from './runner.ts';
import { recordRun } from './runs.ts';
import { parseStatement, STATEMENT_COLUMNS } from './statements.ts';
import type { TurningStatements } from './turning.ts';

/** A change that turns more statements than this is made true in parts. */
const WHOLE = 10_000;
/** About so many statements a part; a part ends with a thing, unless that alone has twice as many. */
const PART = 6000;

export interface PartOptions {
  /** How many statements the change turns, at most. */
  readonly statements: number;
  /** In parts of about this size, however small the change; for tests. */
  readonly part?: number | undefined;
}

/** Makes a change true: in one transaction, or in parts where one would not fit into the memory of the database. */
export async function makeTrue(
  database: Database,
  model: GraphModel,
  change: Change,
  run: string,
  { statements, part }: PartOptions,
): Promise<CommitCounts> {
  const turns = change.goLive.length + change.withdraw.length > 0;
  if (!turns || (part === undefined && statements <= WHOLE)) return commit(database, model, change, run);
  const begun = await inTransaction(database, (runner) => begin(runner, model, change, run));
  return addCounts(begun, await finishTurning(database, model, { human: change.human, run, part }));
}

/** Documents turn as a whole, in one small transaction; what they state waits, marked by its readings. */
async function begin(runner: Runner, model: GraphModel, change: Change, run: string): Promise<CommitCounts> {
  const { counts } = await project(runner, model, { ...change, part: NOTHING }, run);
  const arriving = change.goLive.map(({ id }) => id);
  await runRows(runner, 'UNWIND $rows AS id MATCH (r:Reading {id: id}) SET r:Arriving', arriving);
  await runRows(runner, 'UNWIND $rows AS id MATCH (r:Reading {id: id}) SET r:Leaving', change.withdraw);
  await recordRun(runner, run, projectionVersion());
  return counts;
}

const NOTHING = { born: [], dying: [] };

interface Turning {
  readonly human: Human;
  readonly run: string;
  readonly part?: number | undefined;
}

/**
 * Projects what documents that turned state, part by part, whichever of it is left to do: names begin first and end last, so
 * that what leads to a thing finds it. At last the documents that left are hidden: until then facts of theirs may stand.
 */
export async function finishTurning(
  database: Database,
  model: GraphModel,
  { human, run, part = PART }: Turning,
): Promise<CommitCounts> {
  const reader = readerOf(database, { timeoutMs: 600_000 });
  let counts = NO_COUNTS;
  for (const phase of PHASES) {
    const waiting = await reader.run<Waiting>(phase);
    for (const ids of partsOf(waiting, part)) {
      const statements = await loaded(reader, ids);
      const done = await inTransaction(database, async (runner) => {
        const change = { ...NO_CHANGE, human, part: statements };
        const { counts } = await project(runner, model, change, run);
        await recordRun(runner, run);
        return counts;
      });
      counts = addCounts(counts, done);
    }
  }
  await inTransaction(database, async (runner) => {
    const left = await runner.run<{ id: string }>('MATCH (r:Leaving) RETURN r.id AS id');
    const ids = left.map(({ id }) => id);
    await hideDocuments(runner, ids, run);
    await runner.run('MATCH (r:Arriving|Leaving) REMOVE r:Arriving:Leaving');
    await recordRun(runner, run);
  });
  return counts;
}

const NO_CHANGE: Omit<Change, 'human'> = { goLive: [], withdraw: [], sources: [], decided: [] };

/** A statement that is still to turn, and the thing it speaks of. */
interface Waiting {
  readonly id: string;
  readonly thing: string;
}

/** Supporting a fact, or being rejected, is what a statement does that was projected as living. */
const COUNTED = 'EXISTS { (s)-[:SUPPORTS|REJECTED_BY]->() }';
const LIVES = 'EXISTS { (s)-[:IN]->(:Live) }';
const OF_NAMES = "(s.predicate IN ['name', 'alsoNamed'] OR s.kind = 'REFERENCE')";
const BORN = `MATCH (:Arriving)<-[:IN]-(s:Statement) WHERE NOT ${COUNTED} AND ${LIVES}`;
const DYING = `MATCH (:Leaving)<-[:IN]-(s:Statement) WHERE ${COUNTED} AND NOT ${LIVES}`;
/** What is stated of a document itself has no name as its subject. */
const OF_THINGS = `
  WITH DISTINCT s OPTIONAL MATCH (n:Name {id: s.subject})
  RETURN s.id AS id, coalesce(n.entity, s.subject) AS thing ORDER BY thing, id`;

const PHASES: readonly string[] = [
  // Which thing a name will lead to is not known yet: names that begin alike often lead to the same.
  `${BORN} AND ${OF_NAMES}
   WITH DISTINCT s OPTIONAL MATCH (n:Name {id: s.subject})
   RETURN s.id AS id, s.subject AS thing ORDER BY n.type, n.normal, thing, id`,
  `CALL () { ${BORN} RETURN s UNION ${DYING} AND NOT ${OF_NAMES} RETURN s } ${OF_THINGS}`,
  `${DYING} ${OF_THINGS}`,
];

/** Pieces of about `size`, cut between things. */
function partsOf(waiting: readonly Waiting[], size: number): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let last: string | undefined;
  for (const { id, thing } of waiting) {
    const part = parts.at(-1);
    if (!part || part.length >= 2 * size || (part.length >= size && thing !== last)) parts.push([id]);
    else part.push(id);
    last = thing;
  }
  return parts;
}

async function loaded(reader: Runner, ids: readonly string[]): Promise<TurningStatements> {
  const rows = await runRows<{ s: Record<string, unknown>; lives: boolean }>(
    reader,
    `UNWIND $rows AS id MATCH (s:Statement {id: id}) RETURN ${STATEMENT_COLUMNS}, ${LIVES} AS lives`,
    ids,
  );
  const of = (born: boolean) => rows.filter(({ lives }) => lives === born).map(({ s }) => parseStatement(s));
  return { born: of(true), dying: of(false) };
}
