import type { IncomingDocument } from '../incoming.ts';
import type { StagedReading } from '../load/stage.ts';
import type { Names } from '../whole/names.ts';
import type { StatementLog, StoredRow } from '../whole/statement-log.ts';
import type { Tables } from './tables.ts';

/** Writes down documents with their blocks and statements, and counts what supports each name. */
export class Collector {
  readonly #documents = new Set<string>();
  /** Statements of reference sources, which documents share. */
  readonly #shared = new Set<string>();
  readonly #sources = new Set<string>();
  readonly #tables: Tables;
  readonly #names: Names;
  readonly #log: StatementLog;
  readonly #run: string;

  constructor(parts: { tables: Tables; names: Names; log: StatementLog; run: string }) {
    this.#tables = parts.tables;
    this.#names = parts.names;
    this.#log = parts.log;
    this.#run = parts.run;
  }

  add({ uri, staged, properties }: IncomingDocument): void {
    if (!this.#documents.has(properties.id)) this.#document(staged, properties);
    if (this.#sources.has(uri)) throw new Error(`bulk fault: the source ${uri} comes twice`);
    this.#sources.add(uri);
    this.#tables.of('Source').write([uri]);
    this.#tables.of('POINTS_AT').write([uri, properties.id]);
  }

  #document(staged: StagedReading, { id, ...properties }: IncomingDocument['properties']): void {
    this.#documents.add(id);
    const { reading, version } = staged;
    this.#tables.of('Content').write([id], properties);
    this.#tables.of('Reading').write([reading], { version, document: id, liveFrom: [this.#run] });
    this.#tables.of('OF').write([reading, id]);
    this.#change(id, properties.title);
    for (const { id: block, ...row } of staged.blocks)
      this.#tables.of('Block').write([block as string], { ...row, reading });
    for (const key of staged.names) this.#names.add(key);
    for (const statement of staged.statements) this.#statement(statement, reading);
  }

  #statement({ id, ...row }: Readonly<Record<string, unknown>>, reading: string): void {
    const statement = id as string;
    this.#tables.of('IN').write([statement, reading]);
    if (row.document === undefined) {
      if (this.#shared.has(statement)) return;
      this.#shared.add(statement);
    } else this.#tables.of('FROM').write([statement, row.document as string]);
    this.#tables.of('Statement').write([statement], row);
    const stored = { id, ...row } as unknown as StoredRow;
    this.#names.support(stored);
    this.#log.write(stored);
  }

  #change(of: string, display: unknown): void {
    const row = { run: this.#run, change: 'ADDED', what: 'DOCUMENT', of, display };
    this.#tables.of('Change').write([`${this.#run} ADDED ${of}`], row);
  }
}
