import { readFile } from 'node:fs/promises';
import type { GraphModel } from '../src/model/types.ts';
import type { Database } from '../src/neo4j/index.ts';
import { discover, explain, type SourceFile } from './files.ts';
import { sha256 } from './ledger/hash.ts';
import type { Change, CommitCounts } from './load/change.ts';
import { commit, runnerOf } from './load/commit.ts';
import { documentProperties } from './load/document.ts';
import { decidedKeys } from './load/human.ts';
import { withImportLock } from './load/lock.ts';
import { nextRun, storedProjection } from './load/runs.ts';
import { applyLedgerSchema } from './load/schema.ts';
import { type KnownSource, knownSources, sourcesUnder, staleReadings, sweepStaged } from './load/sources.ts';
import { stage } from './load/stage.ts';
import { documentIdOf, type Reading, read, readingIdOf } from './reading.ts';
import { addCounts, type FileReport, type ImportReport, NO_COUNTS } from './report.ts';
import type { Decision } from './resolve/types.ts';
import { projectionVersion } from './version.ts';

export interface ImportOptions {
  readonly paths: readonly string[];
  /** Report what would change; write nothing. */
  readonly dryRun?: boolean;
  /** Sources under the given folders whose file is gone are withdrawn. */
  readonly prune?: boolean;
  /** All decisions of people. */
  readonly human?: readonly Decision[];
  readonly onProgress?: (progress: Progress) => void;
  /** Asked between files: true stops cleanly after what is done. */
  readonly stopped?: () => boolean;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly path: string;
}

/** A transaction projects at most about this many statements, unless one document alone has more. */
const STATEMENTS_PER_COMMIT = 6000;
const FILES_PER_COMMIT = 100;

/**
 * Imports files and folders: reads what is new or changed, stages it, and makes it live batch by batch, each batch in
 * one transaction. Importing the same again changes nothing. Throws ImportLocked; a file that cannot be read becomes an
 * entry of the report.
 */
export async function importPaths(
  database: Database,
  model: GraphModel,
  options: ImportOptions,
): Promise<ImportReport> {
  const started = performance.now();
  const discovery = await discover(options.paths);
  if (!options.dryRun) await applyLedgerSchema(database, model);
  const session = new ImportSession(database, model, options);
  for (const path of discovery.unreadable) session.fail(path.path, 'FILE_UNREADABLE', path.message);
  const work = async () => {
    if (!options.dryRun) await session.catchUp();
    await session.takeFiles(discovery.files);
    if (options.prune)
      await session.prune(discovery.folders, new Set(discovery.files.map((file) => file.uri)));
    await session.finish();
  };
  await (options.dryRun ? work() : withImportLock(database, work));
  return session.report((performance.now() - started) / 1000);
}

/** Withdraws sources, by path, file URL or document id. */
export async function removeSources(
  database: Database,
  model: GraphModel,
  uris: readonly string[],
  options: Omit<ImportOptions, 'paths'> = {},
): Promise<ImportReport> {
  const started = performance.now();
  await applyLedgerSchema(database, model);
  const session = new ImportSession(database, model, { ...options, paths: [] });
  await withImportLock(database, async () => {
    await session.catchUp();
    await session.remove(uris, 'removed');
    await session.finish();
  });
  return session.report((performance.now() - started) / 1000);
}

/** Makes people's decisions true without reading any file; nothing changes when they are true already. */
export async function applyDecisions(
  database: Database,
  model: GraphModel,
  human: readonly Decision[],
): Promise<ImportReport> {
  const started = performance.now();
  await applyLedgerSchema(database, model);
  const session = new ImportSession(database, model, { paths: [], human });
  await withImportLock(database, () => session.catchUp());
  return session.report((performance.now() - started) / 1000);
}

class ImportSession {
  readonly #files: FileReport[] = [];
  #pending: { file: SourceFile; reading: Reading | null; documentId: string }[] = [];
  #pendingStatements = 0;
  #counts: CommitCounts = NO_COUNTS;
  #run: string | null = null;
  readonly #database: Database;
  readonly #model: GraphModel;
  readonly #options: ImportOptions;

  constructor(database: Database, model: GraphModel, options: ImportOptions) {
    this.#database = database;
    this.#model = model;
    this.#options = options;
  }

  fail(path: string, code: string, message: string): void {
    this.#files.push({ path, outcome: 'failed', issues: [{ code, message }] });
  }

  /** When identity rules or people's decisions changed since the last commit, projects what they touch first. */
  async catchUp(): Promise<void> {
    const runner = this.#reader();
    const stored = await storedProjection(runner);
    const everything = stored !== undefined && stored !== projectionVersion();
    const decided = stored === undefined ? [] : await decidedKeys(runner, this.#options.human ?? []);
    if (everything || decided.length > 0) await this.#commit({ everything, decided });
  }

  async takeFiles(files: readonly SourceFile[]): Promise<void> {
    for (let at = 0; at < files.length; at += FILES_PER_COMMIT) {
      const slice = files.slice(at, at + FILES_PER_COMMIT);
      const known = await knownSources(
        this.#reader(),
        slice.map((file) => file.uri),
      );
      for (const [i, file] of slice.entries()) {
        if (this.#options.stopped?.()) return;
        this.#options.onProgress?.({ done: at + i, total: files.length, path: file.path });
        await this.#takeFile(file, known.get(file.uri));
      }
      await this.#flush();
    }
  }

  async #takeFile(file: SourceFile, known: KnownSource | undefined): Promise<void> {
    try {
      const bytes = await readFile(file.path);
      const hash = sha256(bytes);
      const documentId = documentIdOf(hash);
      const current = await this.#isCurrent(known, documentId, readingIdOf(hash));
      if (current === 'unchanged') {
        this.#files.push({ path: file.path, outcome: 'unchanged', documentId, issues: [] });
        return;
      }
      const reading = read(bytes, this.#model);
      this.#accept(file, reading);
      if (!this.#options.dryRun) await stage(this.#stager(), reading);
      if (this.#pendingStatements >= STATEMENTS_PER_COMMIT) await this.#flush();
    } catch (error) {
      this.fail(file.path, codeOf(error), explain(file.path, error));
      if (!isFileFault(error)) throw error;
    }
  }

  async #isCurrent(
    known: KnownSource | undefined,
    documentId: string,
    readingId: string,
  ): Promise<'unchanged' | 'changed'> {
    return known?.document === documentId && known.reading === readingId ? 'unchanged' : 'changed';
  }

  #accept(file: SourceFile, reading: Reading): void {
    this.#pending.push({ file, reading, documentId: reading.documentId });
    this.#pendingStatements += reading.statements.length;
    const { title } = reading.document.metadata;
    this.#files.push({
      path: file.path,
      outcome: 'imported',
      documentId: reading.documentId,
      ...(title && { title }),
      statements: reading.statements.filter((statement) => statement.kind === 'DOCUMENT').length,
      issues: reading.issues,
    });
  }

  async prune(folders: readonly string[], present: ReadonlySet<string>): Promise<void> {
    const uris = await sourcesUnder(this.#reader(), folders);
    await this.remove(
      uris.filter((uri) => !present.has(uri)),
      'pruned',
    );
  }

  async remove(uris: readonly string[], outcome: 'removed' | 'pruned'): Promise<void> {
    for (const uri of uris) this.#files.push({ path: uri, outcome, issues: [] });
    if (uris.length > 0 && !this.#options.dryRun)
      await this.#commit({ sources: uris.map((uri) => ({ uri, document: null })) });
  }

  /** Leaves nothing staged behind that did not go live (a file that changed between two attempts). */
  async finish(): Promise<void> {
    if (!this.#options.dryRun) await sweepStaged(this.#stager());
  }

  async #flush(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    this.#pendingStatements = 0;
    if (pending.length === 0 || this.#options.dryRun) return;
    const readings = new Map(
      pending.flatMap(({ reading }) => (reading ? [[reading.id, reading] as const] : [])),
    );
    await this.#commit({
      goLive: [...readings.values()].map((reading) => ({
        id: reading.id,
        document: documentProperties(reading),
      })),
      sources: pending.map(({ file, documentId }) => ({ uri: file.uri, document: documentId })),
    });
  }

  async #commit(part: Partial<Change>): Promise<void> {
    this.#run ??= await nextRun(this.#reader());
    const change: Change = {
      goLive: [],
      withdraw: [],
      sources: [],
      decided: [],
      everything: false,
      human: this.#options.human ?? [],
      ...part,
    };
    const withdraw = await staleReadings(this.#reader(), change);
    const counts = await commit(this.#database, this.#model, { ...change, withdraw }, this.#run);
    this.#counts = addCounts(this.#counts, counts);
  }

  #reader() {
    const database = this.#database;
    return {
      async run<Row>(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
        return (await database.read(cypher, parameters, { timeoutMs: 600_000 })).rows as Row[];
      },
    };
  }

  /** Each statement of staging in a transaction of its own, so that memory stays flat. */
  #stager() {
    const database = this.#database;
    return {
      run: <Row>(cypher: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> =>
        database.write((work) => runnerOf(work).run<Row>(cypher, parameters)),
    };
  }

  report(seconds: number): ImportReport {
    return {
      run: this.#run,
      dryRun: this.#options.dryRun ?? false,
      files: this.#files,
      counts: this.#counts,
      seconds,
    };
  }
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : 'FAILED';
}

/** Faults of one file do not stop the others; faults of the database or of the program do. */
function isFileFault(error: unknown): boolean {
  if ((error as Error).name === 'UnreadableDocument') return true;
  return typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
