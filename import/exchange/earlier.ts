import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphModel } from '../../src/model/types.ts';
import { groupBy } from '../collections.ts';
import { byCodePoint } from '../ledger/hash.ts';
import { edgeRow, observationRow } from '../load/show.ts';
import { entityNode } from '../project/entity.ts';
import type { Identified } from '../project/everything.ts';
import { factOf } from '../project/fact.ts';
import { meantBy, rejectionLookup } from '../project/rejection.ts';
import { pairsOf } from '../resolve/human.ts';
import type { Human } from '../resolve/types.ts';
import { resolveNames } from '../whole/identity.ts';
import { LineFile } from '../whole/line-file.ts';
import { Names } from '../whole/names.ts';
import { IdRanges, identifiedBy, projectParts } from '../whole/parts.ts';
import { StatementLog, type StoredRow } from '../whole/statement-log.ts';
import { aboutEdge, type ExportItem, edgeItem, nodeItem, type StoredEdge } from './items.ts';
import type { DocumentLine } from './ledger-lines.ts';

export interface EarlierOptions {
  readonly model: GraphModel;
  readonly human: Human;
  /** So many statements are projected at a time. */
  readonly statementsPerPart?: number;
}

const STATEMENTS_PER_PART = 20_000;
const FLUSH_AT = 1 << 16;

/**
 * The graph of some documents under some decisions of people: of an earlier run, whose projection is not stored any more.
 * Statements and the words of names wait on disk; memory holds a part of the statements, and some bytes a name.
 */
export class EarlierGraph {
  readonly #names: Names;
  readonly #log: StatementLog;
  /** Statements of reference sources, which documents share. */
  readonly #shared = new Set<string>();
  readonly #folder: string;
  readonly #options: Required<EarlierOptions>;

  private constructor(folder: string, options: EarlierOptions) {
    this.#folder = folder;
    this.#options = { statementsPerPart: STATEMENTS_PER_PART, ...options };
    this.#names = new Names(join(folder, 'names.log'));
    this.#log = new StatementLog(folder);
  }

  static async open(options: EarlierOptions): Promise<EarlierGraph> {
    return new EarlierGraph(await mkdtemp(join(tmpdir(), 'policy-graph-export-')), options);
  }

  async close(): Promise<void> {
    this.#names.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  add({ document, names, statements }: Pick<DocumentLine, 'document' | 'names' | 'statements'>): void {
    for (const name of names) this.#names.add(name);
    const bindings = this.#options.human.bindings.filter((binding) => binding.document === document.id);
    for (const { bound } of bindings) this.#names.add(bound);
    const boundTo = new Map(bindings.map(({ key, bound }) => [key.id, bound.id]));
    for (const row of statements as readonly StoredRow[]) {
      if (row.document === undefined) {
        if (this.#shared.has(row.id)) continue;
        this.#shared.add(row.id);
      }
      const { subject, object } = row;
      const statement = {
        ...row,
        subject: boundTo.get(subject) ?? subject,
        ...(object && { object: boundTo.get(object) ?? object }),
      };
      this.#names.support(statement);
      this.#log.write(statement);
    }
  }

  /** Passes the documents on, and adds them. */
  async *taking(documents: AsyncIterable<DocumentLine>): AsyncGenerator<DocumentLine> {
    for await (const each of documents) {
      this.add(each);
      yield each;
    }
  }

  /** What was added, in the order of `storedGraph`. */
  async *items(): AsyncGenerator<ExportItem> {
    const { model, human, statementsPerPart } = this.#options;
    await resolveNames(this.#names, { folder: this.#folder, human: pairsOf(human) });
    const identity = identifiedBy(this.#names);
    const ranges = new IdRanges(this.#log.count, statementsPerPart);
    const observed = Array.from({ length: ranges.count }, (_, i) => this.#file(`observed-${i}`));
    const edges = this.#file('edges');
    for await (const { entities, facts } of projectParts(this.#whole(identity), identity)) {
      const bySubject = groupBy(facts, (fact) => fact.subject);
      for (const entity of entities) {
        const about = (bySubject.get(entity.id) ?? []).sort((a, b) => byCodePoint(a.id, b.id));
        const { labels, properties } = entityNode(entity, about, model);
        yield nodeItem(labels, { ...properties, id: entity.id }, model);
        for (const fact of about) {
          if (fact.kind === 'RELATIONSHIP')
            edges.write(JSON.stringify(edgeRow(fact, model, identity.typeOf)));
          if (fact.kind === 'OBSERVATION')
            observed[ranges.of(fact.id)]!.write(JSON.stringify(observationRow(fact, model)));
        }
      }
    }
    const abouts = this.#file('about');
    for (const file of observed) yield* observations(file, abouts, model);
    for (const file of [edges, abouts])
      for await (const edge of parsed<StoredEdge>(file)) yield edgeItem(edge, model);
  }

  #file(name: string): LineFile {
    return new LineFile(join(this.#folder, `${name}.log`), FLUSH_AT);
  }

  #entityOf(key: string): string | undefined {
    const number = this.#names.numberOf(key);
    return number === undefined ? undefined : (this.#names.ledTo(number) ?? undefined);
  }

  #whole({ entityOf }: Identified) {
    const { model, human, statementsPerPart } = this.#options;
    const meant = meantBy(human.rejections, (key) => this.#entityOf(key), model);
    const rejected = rejectionLookup(meant);
    return {
      ...{ model, names: this.#names, log: this.#log, folder: this.#folder, statementsPerPart },
      stands: (statement: Parameters<typeof factOf>[0] & { readonly document?: string }) =>
        rejected(statement, factOf(statement, entityOf, model).id) === undefined,
    };
  }
}

type Observed = ReturnType<typeof observationRow> & { readonly properties: { readonly id: string } };

/** Observations of one range of ids; what they are about is noted for later. */
async function* observations(
  file: LineFile,
  abouts: LineFile,
  model: GraphModel,
): AsyncGenerator<ExportItem> {
  const found: Observed[] = [];
  for await (const each of parsed<Observed>(file)) found.push(each);
  for (const { about, properties } of found.sort((a, b) => byCodePoint(a.properties.id, b.properties.id))) {
    yield nodeItem(['Observation'], properties, model);
    abouts.write(JSON.stringify(aboutEdge(properties.id, about)));
  }
}

async function* parsed<Row>(file: LineFile): AsyncGenerator<Row> {
  file.end();
  for await (const line of file.lines()) yield JSON.parse(line) as Row;
}
