import type { GraphModel } from '../../src/model/types.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { addCounts, NO_COUNTS } from '../report.ts';
import type { Human } from '../resolve/types.ts';
import { DOCUMENT_FIELDS } from '../types.ts';
import { projectionVersion } from '../version.ts';
import { rebuildBuckets } from './buckets.ts';
import type { Change, CommitCounts } from './change.ts';
import { inTransaction, project } from './commit.ts';
import { type Runner, readerOf } from './runner.ts';
import { recordRun } from './runs.ts';

export interface AnewOptions {
  readonly human: Human;
  readonly run: string;
  /** At most so many names begin a transaction; default 1,000. */
  readonly namesPerCommit?: number;
  /** Names that are done, of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A transaction projects at most about this many statements anew, unless one component alone has more. */
const STATEMENTS_PER_COMMIT = 6000;
const NAMES_PER_COMMIT = 1000;

/**
 * Projects everything under the rules of now: component by component of the candidate graph, some a transaction, in the
 * order of the names. Readers see each component as it was or as it is. What is done is noted in the same transaction, so
 * that a run which was cut off goes on where it stopped; other rules since then begin again.
 */
export async function projectAnew(
  database: Database,
  model: GraphModel,
  { human, run, namesPerCommit = NAMES_PER_COMMIT, onProgress }: AnewOptions,
): Promise<CommitCounts> {
  const reader = readerOf(database, { timeoutMs: 600_000 });
  const version = projectionVersion();
  let after = await doneUntil(reader, version);
  if (after === undefined) {
    await rebuildBuckets(database);
    after = '';
    await inTransaction(database, (runner) => note(runner, version, ''));
  }
  const [count] = await reader.run<{ n: number }>('RETURN COUNT { (:Name) } + COUNT { (:Document) } AS n');
  const done = new Set<string>();
  let passed = 0;
  let counts = NO_COUNTS;
  for (;;) {
    const page = await nextNames(reader, after, namesPerCommit);
    if (page.length === 0) break;
    const last = page.at(-1)!;
    const keys = page.filter((key) => !done.has(key));
    const change = { ...NO_CHANGE, human, anew: keys };
    const projected = await inTransaction(database, async (runner) => {
      const result = keys.length > 0 ? await project(runner, model, change, run) : undefined;
      await note(runner, version, last);
      if (result) await recordRun(runner, run);
      return result;
    });
    if (projected) counts = addCounts(counts, projected.counts);
    for (const key of projected?.keys ?? []) if (key > last) done.add(key);
    after = last;
    passed += page.length;
    onProgress?.(passed, count!.n);
  }
  await inTransaction(database, async (runner) => {
    await recordRun(runner, run, version);
    await runner.run("MATCH (m:Meta {id: 'projecting'}) DELETE m");
  });
  return counts;
}

const NO_CHANGE: Omit<Change, 'human'> = { goLive: [], withdraw: [], sources: [], decided: [] };

/** The last name that is done under these rules; undefined when nothing is. */
async function doneUntil(runner: Runner, version: string): Promise<string | undefined> {
  const rows = await runner.run<{ after: string }>(
    "MATCH (m:Meta {id: 'projecting', version: $version}) RETURN m.after AS after",
    { version },
  );
  return rows[0]?.after;
}

async function note(runner: Runner, version: string, after: string): Promise<void> {
  await runner.run("MERGE (m:Meta {id: 'projecting'}) SET m.version = $version, m.after = $after", {
    version,
    after,
  });
}

/** The names behind `after` that lead somewhere or should, and documents, which state something of themselves; with about as many statements as a transaction may take. */
async function nextNames(runner: Runner, after: string, size: number): Promise<string[]> {
  const rows = await runner.run<{ id: string; support: number }>(
    `CALL () {
       MATCH (n:Name) WHERE n.id > $after AND (n.support > 0 OR n.entity IS NOT NULL)
       RETURN n.id AS id, n.support AS support ORDER BY n.id LIMIT $size
       UNION ALL
       MATCH (d:Document) WHERE d.id > $after
       RETURN d.id AS id, ${DOCUMENT_FIELDS.length} AS support ORDER BY d.id LIMIT $size
     }
     RETURN id, support ORDER BY id LIMIT $size`,
    { after, size },
  );
  let statements = 0;
  const fits = rows.findIndex(({ support }) => {
    statements += support;
    return statements > STATEMENTS_PER_COMMIT;
  });
  return rows.slice(0, fits === -1 ? rows.length : fits + 1).map(({ id }) => id);
}
