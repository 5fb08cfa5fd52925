import { type Runner, runRows } from './runner.ts';

/** A thing or a document that a run brought or took away. */
export interface Changed {
  readonly of: string;
  readonly display: string | null;
}

/** Notes which things (ENTITY) and documents a run added or withdrew; of both in one run nothing remains. */
export async function recordChanges(
  runner: Runner,
  run: string,
  what: 'ENTITY' | 'DOCUMENT',
  { added, withdrawn }: { readonly added: readonly Changed[]; readonly withdrawn: readonly Changed[] },
): Promise<void> {
  for (const [change, opposite, rows] of [
    ['WITHDRAWN', 'ADDED', withdrawn],
    ['ADDED', 'WITHDRAWN', added],
  ] as const) {
    await runRows(runner, RECORD, rows, { run, what, change, opposite });
  }
}

const RECORD = `
  UNWIND $rows AS row
  OPTIONAL MATCH (undone:Change {id: $run + ' ' + $opposite + ' ' + row.of})
  CALL (row, undone) {
    WITH * WHERE undone IS NOT NULL
    DELETE undone
    UNION
    WITH * WHERE undone IS NULL
    MERGE (c:Change {id: $run + ' ' + $change + ' ' + row.of})
    SET c.run = $run, c.change = $change, c.what = $what, c.of = row.of, c.display = row.display
  }`;

/** What a new Fact carries, beside the label Change, so that it is the record of its own beginning. */
export const FACT_ADDED = `f:Change, f.run = $run, f.change = 'ADDED', f.what = 'FACT'`;

/** Deletes facts, and keeps in their place when they began and ended; of one that began in this run nothing remains. */
export async function withdrawFacts(runner: Runner, run: string, facts: readonly string[]): Promise<void> {
  await runRows(runner, KEEP_RECORD, facts, { run });
  await runRows(runner, 'UNWIND $rows AS id MATCH (f:Fact {id: id}) DETACH DELETE f', facts);
}

const KEEP_RECORD = `
  UNWIND $rows AS id
  MATCH (f:Fact {id: id})
  WHERE f.run <> $run
  WITH f, f {.kind, .subject, .predicate, .object, .display, .rank, .shown, .conflicting, .documents, what: 'FACT', of: f.id,
    value: CASE WHEN f.kind = 'OBSERVATION' THEN f.value END} AS told
  MERGE (began:Change {id: f.run + ' ADDED ' + f.id})
  SET began += told, began.run = f.run, began.change = 'ADDED'
  MERGE (ended:Change {id: $run + ' WITHDRAWN ' + f.id})
  SET ended += told, ended.run = $run, ended.change = 'WITHDRAWN', ended.added = f.run`;
