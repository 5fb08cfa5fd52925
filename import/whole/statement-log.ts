import { join } from 'node:path';
import { parseStatement, type StoredStatement } from '../load/statements.ts';
import { LineFile } from './line-file.ts';

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

/** A statement as it is staged, or read back: what is looked at before it is projected. */
export type StoredRow = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly subject: string;
  readonly object?: string;
  readonly predicate: string;
  readonly document?: string;
  readonly confidence: number;
};

/** Statements in the order in which they came, then by their subject: each part holds all that is said of its subjects. */
export class StatementLog {
  readonly #folder: string;
  readonly #all: LineFile;
  count = 0;

  constructor(folder: string) {
    this.#folder = folder;
    this.#all = new LineFile(join(folder, 'statements.log'), 1 << 20);
  }

  write(row: StoredRow): void {
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
