import { readFile } from 'node:fs/promises';
import type { Database } from '../src/neo4j/index.ts';
import type { Discovery, SourceFile } from './files.ts';
import { sha256 } from './ledger/hash.ts';
import { humanChange } from './load/human.ts';
import { readerOf } from './load/runner.ts';
import type { KnownSource } from './load/sources.ts';
import { standing } from './load/standing.ts';
import { documentIdOf, readingIdOf } from './reading-id.ts';
import { type ImportReport, NO_COUNTS, skippedReport, unchangedReport } from './report.ts';
import { type Human, NOBODY } from './resolve/types.ts';
import { projectionVersion } from './version.ts';

/**
 * The report of an import that has nothing to do, because all files are in the graph as they are, under the rules and the
 * decisions of now. It costs one statement and hashing; nothing that reads documents is loaded, and no lock is taken, since
 * nothing is written. Undefined when there is something to do.
 */
export async function nothingToDo(
  database: Database,
  { files, skipped, unreadable }: Discovery,
  human: Human = NOBODY,
): Promise<Omit<ImportReport, 'seconds'> | undefined> {
  if (unreadable.length > 0) return undefined;
  const { projection, staged, decisions, sources } = await standing(
    readerOf(database, { timeoutMs: 600_000 }),
    human,
    files.map((file) => file.uri),
  );
  if (projection !== projectionVersion() || staged || sources.size < files.length) return undefined;
  if (humanChange(decisions, human).differs) return undefined;
  const reports = skipped.map(({ path, message }) => skippedReport(path, message));
  for (const file of files) {
    const documentId = await unchangedDocument(file, sources.get(file.uri)!);
    if (documentId === undefined) return undefined;
    reports.push(unchangedReport(file.path, documentId));
  }
  return { run: null, dryRun: false, notReached: 0, files: reports, counts: NO_COUNTS };
}

/** A file that cannot be read is for those to tell who read it. */
async function unchangedDocument(file: SourceFile, known: KnownSource): Promise<string | undefined> {
  const hash = await readFile(file.path).then(sha256, () => undefined);
  if (hash === undefined) return undefined;
  const same = known.document === documentIdOf(hash) && known.reading === readingIdOf(hash);
  return same ? known.document : undefined;
}
