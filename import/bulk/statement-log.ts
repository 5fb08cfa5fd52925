import { closeSync, createReadStream, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseStatement, type StoredStatement } from '../load/statements.ts';

/** What the projection reads of a statement (import/load/statements.ts). */
const FIELDS = [
  'id',
  'subject',
  'predicate',
  'object',
  'value',
  'qualifiers',
  'kind',
  'document',
  'published',
  'confidence',
  'place',
] as const;

/** Lines on disk; they are read back once the file is ended. */
export class LineFile {
  readonly #path: string;
  readonly #file: number;
  #buffer = '';
  readonly #flushAt: number;

  constructor(path: string, flushAt: number) {
    this.#path = path;
    this.#flushAt = flushAt;
    this.#file = openSync(path, 'w');
  }

  write(line: string): void {
    this.#buffer += `${line}\n`;
    if (this.#buffer.length >= this.#flushAt) this.#flush();
  }

  #flush(): void {
    writeSync(this.#file, this.#buffer);
    this.#buffer = '';
  }

  end(): void {
    this.#flush();
    closeSync(this.#file);
  }

  /** The lines of the ended file, which is deleted after them. */
  async *lines(): AsyncGenerator<string> {
    for await (const line of createInterface({ input: createReadStream(this.#path, 'utf8') })) yield line;
    rmSync(this.#path);
  }
}

/** Statements in the order in which they came, then by their subject: each part holds all that is said of its subjects. */
export class StatementLog {
  readonly #folder: string;
  readonly #all: LineFile;
  count = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#all = new LineFile(join(folder, 'statements.log'), 1 << 20);
  }

  write(row: Readonly<Record<string, unknown>>): void {
    this.#all.write(JSON.stringify(FIELDS.map((field) => row[field] ?? null)));
    this.count += 1;
  }

  /** Sorts the statements into so many parts; `partOf` says which, by the key of the subject. */
  async *parts(count: number, partOf: (subject: string) => number): AsyncGenerator<StoredStatement[]> {
    this.#all.end();
    const parts = Array.from(
      { length: count },
      (_, i) => new LineFile(join(this.#folder, `part-${i}.log`), 1 << 16),
    );
    for await (const line of this.#all.lines())
      parts[partOf((JSON.parse(line) as string[])[1]!)]!.write(line);
    for (const part of parts) part.end();
    for (const part of parts) {
      const statements: StoredStatement[] = [];
      for await (const line of part.lines()) statements.push(parsed(line));
      yield statements;
    }
  }
}

function parsed(line: string): StoredStatement {
  const values = JSON.parse(line) as unknown[];
  return parseStatement(Object.fromEntries(FIELDS.map((field, i) => [field, values[i]])));
}
