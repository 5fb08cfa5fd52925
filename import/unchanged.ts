import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../src/neo4j/index.ts';
import { type Discovery, isFileFault, type SourceFile } from './files.ts';
import { sha256 } from './ledger/hash.ts';
import { humanChange } from './load/human.ts';
import { readerOf } from './load/runner.ts';
import type { KnownSource } from './load/sources.ts';
import { standing } from './load/standing.ts';
import { documentIdOf, readingIdOf } from './reading-id.ts';
import { type ImportReport, NO_COUNTS, skippedReport, unchangedReport } from './report.ts';
import { type Human, NOBODY } from './resolve/types.ts';
import { projectionVersion } from './version.ts';

/** Files that are hashed before other work of the process gets its turn. */
const HASHED_AT_A_TURN = 50;

/**
 * The report of an import that has nothing to do, because all files are in the graph as they are, under the rules and the
 * decisions of now. It costs one statement, and hashing while the database answers; nothing that reads documents is loaded,
 * and no lock is taken, since nothing is written. Undefined when there is something to do.
 */
export async function nothingToDo(
  database: Database,
  { files, skipped, unreadable }: Discovery,
  human: Human = NOBODY,
): Promise<Omit<ImportReport, 'seconds'> | undefined> {
  if (unreadable.length > 0) return undefined;
  const asked = standing(
    readerOf(database, { timeoutMs: 600_000 }),
    human,
    files.map((file) => file.uri),
  );
  const [{ projection, staged, decisions, sources }, hashes] = await Promise.all([asked, hashesOf(files)]);
  if (projection !== projectionVersion() || staged || sources.size < files.length) return undefined;
  if (humanChange(decisions, human).differs) return undefined;
  const reports = skipped.map(({ path, message }) => skippedReport(path, message));
  for (const [i, { path, uri }] of files.entries()) {
    const hash = hashes[i];
    if (hash === undefined || !isUnchanged(sources.get(uri)!, hash)) return undefined;
    reports.push(unchangedReport(path, documentIdOf(hash)));
  }
  return { run: null, dryRun: false, notReached: 0, files: reports, counts: NO_COUNTS };
}

/**
 * SHA-256 of each file. A file that cannot be read is for those to tell who read it. Small files are read ten times
 * faster in one call than by promises, which need four turns and threads for each.
 */
async function hashesOf(files: readonly SourceFile[]): Promise<readonly (string | undefined)[]> {
  const hashes: (string | undefined)[] = [];
  for (const [i, file] of files.entries()) {
    if (i % HASHED_AT_A_TURN === 0) await nextTurn();
    hashes.push(hashOf(file.path));
  }
  return hashes;
}

function hashOf(path: string): string | undefined {
  try {
    return sha256(readFileSync(path));
  } catch (error) {
    if (isFileFault(error)) return undefined;
    throw error;
  }
}

function isUnchanged(known: KnownSource, hash: string): boolean {
  return known.document === documentIdOf(hash) && known.reading === readingIdOf(hash);
}
