import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { BulkFile } from '../../src/neo4j/local/bulk.ts';

export type Row = Readonly<Record<string, unknown>>;

export interface TableOptions {
  readonly folder: string;
  readonly name: string;
  /** Labels joined by `:`, or the relationship type; without it a column says them. */
  readonly type?: string;
  /** Columns that neo4j-admin reads itself: `id:ID(Fact)`, `:START_ID(Statement)`, `:LABEL`. */
  readonly ids: readonly string[];
  /** Properties, by the names under which they are stored. */
  readonly columns: readonly string[];
}

/** Between elements of a list; no text that is stored in a list holds it. */
export const SEPARATOR = '\u001f';
const FLUSH_AT = 1 << 20;

type Kind = 'string' | 'long' | 'double' | 'boolean' | 'string[]';

/** A column whose empty lists the file cannot say: they are read as missing. */
export interface EmptyLists {
  readonly table: string;
  readonly column: string;
}

/** A file of rows for neo4j-admin. A column's type is that of the values that were written to it. */
export class Table {
  readonly #options: TableOptions;
  readonly #data: string;
  readonly #file: number;
  readonly #known: ReadonlySet<string>;
  readonly #kinds = new Map<string, Kind>();
  readonly #missing = new Set<string>();
  readonly #empty = new Set<string>();
  #buffer = '';
  #longest = 0;
  rows = 0;

  constructor(options: TableOptions) {
    this.#options = options;
    this.#known = new Set(options.columns);
    this.#data = join(options.folder, `${options.name}.csv`);
    this.#file = openSync(this.#data, 'w');
  }

  /** Bytes of the longest field, at most. */
  get longest(): number {
    return this.#longest * 3;
  }

  write(ids: readonly string[], properties: Row = {}): void {
    for (const name in properties)
      if (!this.#known.has(name)) throw new Error(`bulk fault: ${this.#options.name} has no column ${name}`);
    const cells = ids.map((id) => this.#quoted(id));
    for (const column of this.#options.columns) cells.push(this.#cell(column, properties[column]));
    this.#buffer += `${cells.join(',')}\n`;
    this.rows += 1;
    if (this.#buffer.length >= FLUSH_AT) this.#flush();
  }

  #cell(column: string, value: unknown): string {
    if (value === undefined || value === null) {
      this.#missing.add(column);
      return '';
    }
    if (Array.isArray(value)) return this.#list(column, value as string[]);
    const kind = kindOf(value);
    const known = this.#kinds.get(column);
    if (known !== kind)
      this.#kinds.set(column, known === undefined ? kind : this.#common(column, known, kind));
    return kind === 'string' ? this.#quoted(value as string) : String(value);
  }

  #list(column: string, values: readonly string[]): string {
    this.#kinds.set(column, 'string[]');
    if (values.length === 0) {
      this.#empty.add(column);
      return '';
    }
    const held = values.find((value) => value.includes(SEPARATOR) || (value === '' && values.length === 1));
    if (held !== undefined)
      throw new Error(
        `bulk fault: the list ${column} holds ${JSON.stringify(held)}, which a bulk load cannot write; import without --bulk`,
      );
    return this.#quoted(values.join(SEPARATOR));
  }

  #common(column: string, a: Kind, b: Kind): Kind {
    if ([a, b].every((kind) => kind === 'long' || kind === 'double')) return 'double';
    throw new Error(`bulk fault: ${this.#options.name}.${column} is ${a} in one row and ${b} in another`);
  }

  #quoted(text: string): string {
    if (text.length > this.#longest) this.#longest = text.length;
    return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
  }

  #flush(): void {
    writeSync(this.#file, this.#buffer);
    this.#buffer = '';
  }

  /** Ends the file and writes its header; undefined for a table without rows. */
  close(): BulkFile | undefined {
    this.#flush();
    closeSync(this.#file);
    if (this.rows === 0) return undefined;
    const { folder, name, ids, columns, type = '' } = this.#options;
    const header = join(folder, `${name}.header.csv`);
    const typed = columns.map((column) => `${column}:${this.#kinds.get(column) ?? 'string'}`);
    writeFileSync(header, `${[...ids, ...typed].join(',')}\n`);
    return { type, header, data: this.#data };
  }

  /** Columns in which a missing value means an empty list. */
  emptyLists(): readonly EmptyLists[] {
    const both = [...this.#empty].find((column) => this.#missing.has(column));
    if (both !== undefined)
      throw new Error(`bulk fault: ${this.#options.name}.${both} is missing in one row and empty in another`);
    return [...this.#empty].map((column) => ({ table: this.#options.name, column }));
  }
}

function kindOf(value: unknown): Kind {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  throw new Error(`bulk fault: ${JSON.stringify(value)} is no value of a property`);
}
