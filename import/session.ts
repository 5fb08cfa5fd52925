import { lstat, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { GraphModel } from '../src/model/types.ts';
import type { Database } from '../src/neo4j/index.ts';
import type { DocumentLine } from './exchange/ledger-lines.ts';
import { explain, isFileFault, type SourceFile } from './files.ts';
import { hashesOf } from './hashes.ts';
import { incomingFile, incomingLine, type ReportedDocument } from './incoming.ts';
import { projectAnew } from './load/anew.ts';
import type { Change, CommitCounts, LiveReading } from './load/change.ts';
import { runnerOf } from './load/commit.ts';
import { humanChange } from './load/human.ts';
import { type KeptReading, keptReadings } from './load/kept.ts';
import { takeTurn } from './load/lock.ts';
import { finishTurning, makeTrue } from './load/parts.ts';
import { erasable, erase } from './load/purge.ts';
import { type Runner, readerOf } from './load/runner.ts';
import { nextRun } from './load/runs.ts';
import { type KnownSource, knownSources, sourcesUnder, staleReadings, sweepStaged } from './load/sources.ts';
import { type FreshReadings, stageAll } from './load/stage.ts';
import { standing } from './load/standing.ts';
import { freshPending, keptPending, type Pending } from './pending.ts';
import { documentIdOf, readingIdOf } from './reading-id.ts';
import {
  addCounts,
  type FileReport,
  failedReport,
  type ImportReport,
  NO_COUNTS,
  refusedReport,
  unchangedReport,
} from './report.ts';
import { type Human, NOBODY } from './resolve/types.ts';
import { isUnchanged } from './unchanged.ts';
import { projectionVersion } from './version.ts';

export interface SessionOptions {
  /** Report what would change; write nothing. */
  readonly dryRun?: boolean;
  /** Sources under the given folders whose file is gone are withdrawn. */
  readonly prune?: boolean;
  /** All decisions of people. */
  readonly human?: Human;
  readonly onProgress?: (progress: Progress) => void;
  /** Asked between files: true stops cleanly after what is done. */
  readonly stopped?: () => boolean;
  /** However little turns, it does in parts of about so many statements; for tests. */
  readonly part?: number;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly path: string;
}

/** A transaction projects at most about this many statements, unless one document alone has more. */
const STATEMENTS_PER_COMMIT = 6000;
const DOCUMENTS_PER_COMMIT = 100;

/** A file, and what its hash tells. */
interface LookedAt {
  readonly file: SourceFile;
  readonly known: KnownSource | undefined;
  /** The document, where the graph has it from this file. */
  readonly unchanged?: string;
  /** Its reading, where it was read before: the file was moved, or is what it was once. */
  readonly kept?: KeptReading | undefined;
}

/** What one command does to the ledger, step by step, and the report of it. */
export class ImportSession {
  readonly #files: FileReport[] = [];
  #pending: Pending[] = [];
  #notReached = 0;
  #pendingStatements = 0;
  #writing: Promise<void> = Promise.resolve();
  #counts: CommitCounts = NO_COUNTS;
  #run: string | null = null;
  readonly #database: Database;
  readonly #model: GraphModel;
  readonly #options: SessionOptions;

  constructor(database: Database, model: GraphModel, options: SessionOptions) {
    this.#database = database;
    this.#model = model;
    this.#options = options;
  }

  /** Adds to the report. */
  tell(reports: readonly FileReport[]): void {
    this.#files.push(...reports);
  }

  /** When identity rules or people's decisions changed since the last commit, projects what they touch first; then what an import that was cut off left to do. */
  async catchUp(): Promise<void> {
    const human = this.#options.human ?? NOBODY;
    const { projection, decisions, turning } = await standing(this.#reader(), human);
    if (projection === null) return;
    const anew = projection !== projectionVersion();
    if (anew) await this.#projectAnew(human);
    const current = anew ? (await standing(this.#reader(), human)).decisions : decisions;
    const { decided, differs } = humanChange(current, human);
    if (differs) await this.#commit({ decided });
    if (turning) await this.#finishTurning(human);
  }

  /** An import that was cut off left documents of which not all is projected. */
  async #finishTurning(human: Human): Promise<void> {
    this.#run ??= await nextRun(this.#reader());
    const { part } = this.#options;
    const counts = await finishTurning(this.#database, this.#model, { human, run: this.#run, part });
    this.#counts = addCounts(this.#counts, counts);
  }

  async #projectAnew(human: Human): Promise<void> {
    this.#run ??= await nextRun(this.#reader());
    const counts = await projectAnew(this.#database, this.#model, {
      human,
      run: this.#run,
      onProgress: (done, total) =>
        this.#options.onProgress?.({ done, total, path: 'names under the rules of now' }),
    });
    this.#counts = addCounts(this.#counts, counts);
  }

  /** Imports files. While the database makes one batch live, the next one is read. */
  async takeFiles(files: readonly SourceFile[]): Promise<void> {
    const found = await this.#look(files);
    await this.#inBatches(async () => {
      for (const [i, { file, known, unchanged, kept }] of found.entries()) {
        if (this.#options.stopped?.()) {
          this.#notReached = files.length - i;
          return;
        }
        this.#options.onProgress?.({ done: i, total: files.length, path: file.path });
        if (unchanged !== undefined) this.tell([unchangedReport(file.path, unchanged)]);
        else if (kept) await this.#accept(keptPending(file, known, kept));
        else await this.#readFile(file, known);
      }
    });
    const last = files.at(-1);
    if (last && this.#notReached === 0)
      this.#options.onProgress?.({ done: files.length, total: files.length, path: last.path });
  }

  /** What is known of each file by its hash: only those that are new to the ledger, or cannot be hashed, are read. */
  async #look(files: readonly SourceFile[]): Promise<readonly LookedAt[]> {
    const uris = files.map((file) => file.uri);
    const known = await knownSources(this.#reader(), uris);
    const hashes = await hashesOf(files);
    const looked = files.map((file, i): LookedAt & { readonly reading?: string } => {
      const [hash, source] = [hashes[i], known.get(file.uri)];
      const seen = { file, known: source };
      if (hash === undefined) return seen;
      if (source && isUnchanged(source, hash)) return { ...seen, unchanged: documentIdOf(hash) };
      return { ...seen, reading: readingIdOf(hash) };
    });
    const asked = new Set(looked.flatMap(({ reading }) => reading ?? []));
    const kept = await keptReadings(this.#reader(), [...asked]);
    return looked.map((each) => ({ ...each, kept: each.reading ? kept.get(each.reading) : undefined }));
  }

  async #readFile(file: SourceFile, known: KnownSource | undefined): Promise<void> {
    let incoming: ReportedDocument;
    try {
      incoming = incomingFile(file, await readFile(file.path), this.#model);
    } catch (error) {
      if (!isFileFault(error)) throw error;
      this.tell([failedReport(file.path, error)]);
      return;
    }
    await this.#accept(freshPending(incoming, known));
  }

  /** Takes in the documents of an export. */
  async takeExported(documents: AsyncIterable<DocumentLine>): Promise<void> {
    await this.#inBatches(async () => {
      for await (const line of documents) await this.#takeLine(line);
    });
  }

  async #takeLine(line: DocumentLine): Promise<void> {
    const incoming = incomingLine(line);
    const { uri, staged, properties } = incoming;
    const known = (await knownSources(this.#reader(), [uri])).get(uri);
    if (known?.reading === staged.reading) this.tell([unchangedReport(uri, properties.id)]);
    else await this.#accept(freshPending(incoming, known));
  }

  async #accept(pending: Pending): Promise<void> {
    this.#pending.push(pending);
    this.#pendingStatements += pending.statements;
    if (this.#pendingStatements >= STATEMENTS_PER_COMMIT || this.#pending.length >= DOCUMENTS_PER_COMMIT)
      await this.#flush();
  }

  /** Withdraws sources under the folders whose file is gone; one that merely cannot be looked at stays, and is named. */
  async prune(folders: readonly string[], present: ReadonlySet<string>): Promise<void> {
    const known = await sourcesUnder(this.#reader(), folders);
    const gone: string[] = [];
    for (const uri of known.filter((each) => !present.has(each))) {
      const fault = await absence(uri);
      if (fault === 'gone') gone.push(uri);
      else if (fault) this.tell([refusedReport(uri, 'FILE_UNREADABLE', `${fault}; it was not pruned`)]);
    }
    await this.remove(gone, 'pruned');
  }

  async remove(uris: readonly string[], outcome: 'removed' | 'pruned'): Promise<void> {
    if (uris.length > 0 && !this.#options.dryRun)
      await this.#commit({ sources: uris.map((uri) => ({ uri, document: null })) });
    for (const uri of uris) this.#files.push({ path: uri, outcome, issues: [] });
  }

  /** Erases withdrawn documents, and says what can no longer be told; one that another source keeps alive stays. */
  async purge(documents: readonly string[]): Promise<void> {
    for (const { document, live, from, to } of await erasable(this.#reader(), documents)) {
      if (live && !this.#options.dryRun) {
        const message = 'another source holds the same document; remove that, too';
        this.tell([refusedReport(document, 'STILL_LIVE', message)]);
        continue;
      }
      if (!this.#options.dryRun) await erase(this.#stager(), document);
      const lost = from
        ? `its text and quotes are erased; as of runs ${from} to before ${to || 'now'}, evidence and exports can no longer show what it stated`
        : 'its text and quotes are erased';
      this.#files.push({ path: document, outcome: 'purged', issues: [{ code: 'PURGED', message: lost }] });
    }
  }

  /** Leaves nothing staged behind that did not go live (a file that changed between two attempts). */
  async finish(): Promise<void> {
    if (!this.#options.dryRun) await sweepStaged(this.#stager());
  }

  /** Hands what waits to the database once that is done with what it got before; one batch is written at a time. */
  async #flush(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    this.#pendingStatements = 0;
    await this.#writing;
    this.#writing = this.#makeLive(pending);
    // Whoever waits for it next is told; until then a fault is no unhandled one.
    this.#writing.catch(() => undefined);
  }

  /** Work that accepts documents. It ends when all are live; also when it fails, nothing is being written behind it. */
  async #inBatches(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      await this.#flush();
      await this.#writing;
    } finally {
      await this.#writing.catch(() => undefined);
    }
  }

  /** What a file became is reported when it is true: once its transaction is committed. */
  async #makeLive(pending: readonly Pending[]): Promise<void> {
    if (pending.length > 0 && !this.#options.dryRun) {
      const readings = new Map(pending.map((each) => [each.reading, each]));
      const fresh = await stageAll(
        this.#stager(),
        [...readings.values()].flatMap(({ staged }) => staged ?? []),
      );
      const statements = [...readings.values()].reduce((total, each) => total + each.statements, 0);
      const goLive = [...readings].map(([id, { properties }]) => liveReading(id, properties, fresh));
      await this.#commit({ goLive, sources: pending.map(({ source }) => source) }, statements);
    }
    this.#files.push(...pending.map(({ report }) => report));
  }

  /** `statements`: those that the readings bring which go live. */
  async #commit(what: Partial<Change>, statements = 0): Promise<void> {
    this.#run ??= await nextRun(this.#reader());
    const change: Change = {
      goLive: [],
      withdraw: [],
      sources: [],
      decided: [],
      human: this.#options.human ?? NOBODY,
      ...what,
    };
    const stale = await staleReadings(this.#reader(), change);
    const whole = { ...change, withdraw: stale.withdraw };
    const counts = await makeTrue(this.#database, this.#model, whole, this.#run, {
      statements: statements + stale.statements,
      part: this.#options.part,
    });
    this.#counts = addCounts(this.#counts, counts);
  }

  #reader(): Runner {
    return readerOf(this.#database, { timeoutMs: 600_000 });
  }

  /** Each statement of staging in a transaction of its own, so that memory stays flat. */
  #stager(): Runner {
    const database = this.#database;
    return {
      run: (cypher, parameters) =>
        database.write(async (work) => {
          // The database answers the second when it has done the first.
          const [, rows] = await Promise.all([takeTurn(work), runnerOf(work).run(cypher, parameters)]);
          return rows as never;
        }),
    };
  }

  report(seconds: number): ImportReport {
    return {
      run: this.#run,
      dryRun: this.#options.dryRun ?? false,
      notReached: this.#notReached,
      files: this.#files,
      counts: this.#counts,
      seconds,
    };
  }
}

function liveReading(id: string, document: LiveReading['document'], fresh: FreshReadings): LiveReading {
  const statements = fresh.get(id);
  return { id, document, ...(statements && { fresh: statements }) };
}

/** Whether a source's file is gone, there (undefined), or cannot be looked at (why). */
async function absence(uri: string): Promise<'gone' | string | undefined> {
  const path = fileURLToPath(uri);
  try {
    await lstat(path);
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'gone' : explain(path, error);
  }
}
