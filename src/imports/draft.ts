import { CodedError } from '../errors.ts';
import { LIMITS } from '../limits/index.ts';
import type { ImportCommands, PrintedReport } from './commands.ts';
import type { DocumentFolder } from './files.ts';
import type {
  DraftFile,
  DraftPreview,
  DraftProgress,
  DraftReport,
  DraftState,
  FileReport,
  FileText,
  ImportDraft,
} from './wire.ts';

const READ: readonly string[] = ['imported', 'unchanged'];

/** One import on its way. Nothing is written to the graph before `keep`. */
export class Draft {
  readonly id: string;
  readonly #folder: DocumentFolder;
  readonly #commands: ImportCommands;
  readonly #gone = new AbortController();
  readonly #files = new Map<string, DraftFile>();
  #state: DraftState = 'COLLECTING';
  #progress: DraftProgress | null = null;
  #problem: ImportDraft['problem'] = null;
  #preview: DraftPreview | null = null;
  #kept: DraftReport | null = null;
  /** What is under way; never rejects. */
  #work: Promise<void> = Promise.resolve();

  constructor(id: string, folder: DocumentFolder, commands: ImportCommands) {
    this.id = id;
    this.#folder = folder;
    this.#commands = commands;
  }

  get isBusy(): boolean {
    return this.#state === 'CHECKING' || this.#state === 'KEEPING';
  }

  view(): ImportDraft {
    return {
      id: this.id,
      state: this.#state,
      files: [...this.#files.values()],
      progress: this.#progress,
      problem: this.#problem,
      preview: this.#preview,
      kept: this.#kept,
    };
  }

  async add(name: string, bytes: Uint8Array): Promise<void> {
    this.#mustBe('take files', 'COLLECTING', 'CHECKED');
    const { files: most, bytes: mostBytes } = LIMITS.imports;
    const total = [...this.#files.values()].reduce((sum, file) => sum + file.bytes, bytes.length);
    if (this.#files.size >= most || total > mostBytes)
      throw new CodedError(
        'BODY_TOO_LARGE',
        `${name}: one import takes at most ${most} files of ${mostBytes / 2 ** 20} MiB together; keep these first, or use \`npm run import\``,
      );
    const file = await this.#folder.put(this.id, name, bytes);
    this.#files.set(file.id, this.#files.get(file.id) ?? file);
    this.#collectAgain();
  }

  async drop(file: string): Promise<void> {
    this.#mustBe('give files back', 'COLLECTING', 'CHECKED');
    await this.#folder.drop(this.id, this.#file(file));
    this.#files.delete(file);
    this.#collectAgain();
  }

  text(file: string): Promise<FileText> {
    this.#mustBe('show texts', 'COLLECTING', 'CHECKED', 'CHECKING');
    const path = this.#folder.incoming(this.id, this.#file(file));
    return this.#commands.read(path, { signal: this.#gone.signal });
  }

  /** Begins to find out what keeping would change. */
  check(): void {
    this.#mustBe('be checked', 'COLLECTING', 'CHECKED');
    if (this.#files.size === 0) throw new CodedError('IMPORT_STATE', 'There is no file yet; add one first');
    this.#begin('CHECKING', 'COLLECTING', async () => {
      const files = [...this.#files.values()];
      const paths = new Map(files.map((file) => [this.#folder.incoming(this.id, file), file]));
      const { report, changes } = await this.#commands.preview([...paths.keys()], {
        onProgress: (progress) => this.#advance(progress),
        signal: this.#gone.signal,
      });
      this.#preview = { ...reportOf(report, paths), changes };
      this.#state = 'CHECKED';
    });
  }

  /** Begins to write what was checked. What could not be read stays out. */
  keep(): void {
    this.#mustBe('be kept', 'CHECKED');
    const readable = this.#preview!.files.filter(({ outcome }) => READ.includes(outcome));
    if (readable.length === 0)
      throw new CodedError('IMPORT_STATE', 'None of the files could be read, so there is nothing to keep');
    this.#begin('KEEPING', 'CHECKED', async () => {
      const files = readable.map(({ file }) => this.#file(file));
      const moved = await this.#folder.keep(this.id, files);
      const paths = new Map(files.map((file) => [this.#folder.kept(file), file]));
      const imported = new Set<string>();
      try {
        const report = await this.#commands.keep([...paths.keys()], {
          onProgress: (progress) => this.#advance(progress),
        });
        this.#kept = reportOf(report, paths);
        for (const { file, outcome } of this.#kept.files) if (READ.includes(outcome)) imported.add(file);
        this.#state = 'KEPT';
      } finally {
        await this.#folder.takeBack(
          this.id,
          moved.filter(({ id }) => !imported.has(id)),
        );
      }
      await this.#folder.discard(this.id);
    });
  }

  /** Ends a check that is under way, waits for a keep, and deletes the files that were not kept. */
  async discard(): Promise<void> {
    this.#gone.abort();
    await this.#work;
    await this.#folder.discard(this.id);
  }

  #begin(during: DraftState, otherwise: DraftState, work: () => Promise<void>): void {
    this.#state = during;
    this.#problem = null;
    this.#progress = { done: 0, total: this.#files.size };
    this.#work = work()
      .catch((error: unknown) => {
        this.#state = otherwise;
        this.#problem = problemOf(error);
      })
      .finally(() => {
        this.#progress = null;
      });
  }

  #advance({ done, total }: DraftProgress): void {
    this.#progress = { done, total };
  }

  /** What was found out is about other files. */
  #collectAgain(): void {
    this.#state = 'COLLECTING';
    this.#preview = null;
    this.#problem = null;
  }

  #file(id: string): DraftFile {
    const file = this.#files.get(id);
    if (!file) throw new CodedError('NO_SUCH_IMPORT', `This import has no file ${id}`);
    return file;
  }

  #mustBe(what: string, ...states: readonly DraftState[]): void {
    if (states.includes(this.#state)) return;
    throw new CodedError(
      'IMPORT_STATE',
      `An import that is ${this.#state} cannot ${what}; it must be ${states.join(' or ')}`,
    );
  }
}

function problemOf(error: unknown): NonNullable<ImportDraft['problem']> {
  const code = error instanceof CodedError ? error.code : 'IMPORT_FAILED';
  return { code, message: error instanceof Error ? error.message : String(error) };
}

/** The command's report, which speaks of paths, as one that speaks of the files. */
function reportOf(
  { run, files, counts, seconds }: PrintedReport,
  byPath: ReadonlyMap<string, DraftFile>,
): DraftReport {
  return {
    run,
    counts,
    seconds,
    files: files.flatMap(
      ({ path, outcome, documentId, title, statements, issues, coverage }): FileReport[] => {
        const file = byPath.get(path);
        if (!file) return [];
        return [
          {
            file: file.id,
            outcome,
            documentId: documentId ?? null,
            title: title ?? null,
            statements: statements ?? null,
            issues: issues.map((issue) => ({ ...issue, message: issue.message.replaceAll(path, file.name) })),
            coverage: coverage ?? null,
          },
        ];
      },
    ),
  };
}
