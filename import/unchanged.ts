import type { Database } from '../src/neo4j/index.ts';
import type { Discovery } from './files.ts';
import { hashesOf } from './hashes.ts';
import { humanChange } from './load/human.ts';
import { readerOf } from './load/runner.ts';
import type { KnownSource } from './load/sources.ts';
import { standing } from './load/standing.ts';
import { documentIdOf, readingIdOf } from './reading-id.ts';
import { type ImportReport, leftOutReports, NO_COUNTS, unchangedReport } from './report.ts';
import { type Human, NOBODY } from './resolve/types.ts';
import { projectionVersion } from './version.ts';

/**
 * The report of an import that has nothing to do, because all files are in the graph as they are, under the rules and the
 * decisions of now. It costs one statement, and hashing while the database answers; nothing that reads documents is loaded,
 * and no lock is taken, since nothing is written. Undefined when there is something to do.
 */
export async function nothingToDo(
  database: Database,
  discovery: Discovery,
  human: Human = NOBODY,
): Promise<Omit<ImportReport, 'seconds'> | undefined> {
  const { files, unreadable } = discovery;
  if (unreadable.length > 0) return undefined;
  const asked = standing(
    readerOf(database, { timeoutMs: 600_000 }),
    human,
    files.map((file) => file.uri),
  );
  const [{ projection, staged, turning, decisions, sources }, hashes] = await Promise.all([
    asked,
    hashesOf(files),
  ]);
  if (projection !== projectionVersion() || staged || turning || sources.size < files.length)
    return undefined;
  if (humanChange(decisions, human).differs) return undefined;
  const reports = [...leftOutReports(discovery)];
  for (const [i, { path, uri }] of files.entries()) {
    const hash = hashes[i];
    if (hash === undefined || !isUnchanged(sources.get(uri)!, hash)) return undefined;
    reports.push(unchangedReport(path, documentIdOf(hash)));
  }
  return { run: null, dryRun: false, notReached: 0, files: reports, counts: NO_COUNTS };
}

/** Whether a source's document has these bytes, and lives as the pipeline of now reads them. */
export function isUnchanged(known: KnownSource, hash: string): boolean {
  return known.document === documentIdOf(hash) && known.reading === readingIdOf(hash);
}
