import { displayValue } from '../../src/model/stored-value.ts';
import { canonicalJson } from '../ledger/hash.ts';
import type { Fact, SupportedFact } from '../project/fact.ts';
import type { Value } from '../types.ts';
import type { Change } from './change.ts';
import { withdrawFacts } from './changes.ts';
import { type Runner, runRows } from './runner.ts';
import type { StoredStatement } from './statements.ts';

export interface FactChange {
  /** Touched facts that live statements support now. */
  readonly supported: readonly SupportedFact[];
  /** Touched facts that nothing supports any more; deleted. */
  readonly vanished: readonly Fact[];
  /** Touched facts → statements that support them now and did not. */
  readonly gained: ReadonlyMap<string, readonly StoredStatement[]>;
}

/** The statements that a fact gains and loses. */
export interface SupporterChange {
  readonly id: string;
  readonly gained: StoredStatement[];
  readonly lost: StoredStatement[];
}

/** Documents that stated nothing before the change, and those that state nothing after it. */
export interface TurnedDocuments {
  readonly arriving: ReadonlySet<string>;
  readonly leaving: ReadonlySet<string>;
}

export async function turnedDocuments(runner: Runner, change: Change): Promise<TurnedDocuments> {
  const rows = await runRows<{ id: string }>(
    runner,
    'UNWIND $rows AS id MATCH (r:Reading {id: id}) RETURN r.document AS id',
    change.withdraw,
  );
  const leaving = new Set(rows.map((row) => row.id));
  const arriving = new Set(change.goLive.map((reading) => reading.document.id));
  return { arriving: without(arriving, leaving), leaving: without(leaving, arriving) };
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((each) => !some.has(each)));
}

interface Recounting {
  readonly facts: readonly SupporterChange[];
  readonly turned: TurnedDocuments;
  /** Count everything again, whatever is stored. */
  readonly fromScratch: boolean;
  readonly run: string;
}

/** A fact with what supports it: as stored, or as counted. `best` is its most confident statement, then the first by id. */
interface FactRow extends Fact {
  readonly value: string | null;
  readonly qualifiers: string | null;
  readonly documents: number | null;
  readonly published: string | null;
  readonly supporters: number | null;
  readonly best: string | null;
  readonly confidence: number | null;
}

/**
 * Counts what supports each fact, writes what differs, deletes what nothing supports. The cost is that of the change: what a
 * fact has is taken from the fact, and its statements are read again only where the change cannot tell (see `counted`).
 */
export async function recount(
  runner: Runner,
  { facts, turned, fromScratch, run }: Recounting,
): Promise<FactChange> {
  const byId = new Map(facts.map((each) => [each.id, each]));
  const stored = await runRows<FactRow>(runner, STORED, [...byId.keys()]);
  const known = stored.map((row) => (fromScratch ? undefined : counted(row, byId.get(row.id)!, turned)));
  const unknown = stored.filter((_, i) => known[i] === undefined).map((row) => row.id);
  const rows = [
    ...known.filter((row) => row !== undefined),
    ...(await runRows<FactRow>(runner, COUNT_SUPPORT, unknown)),
  ];
  const alive = rows.filter((row) => row.supporters !== 0);
  const vanished = rows.filter((row) => row.supporters === 0).map(toFact);
  await runRows(runner, UPDATE_FACTS, alive.map(countsRow));
  await withdrawFacts(
    runner,
    run,
    vanished.map((fact) => fact.id),
  );
  const gained = new Map(facts.map((each) => [each.id, each.gained]));
  return { supported: alive.map(toSupported), vanished, gained };
}

/**
 * What supports a fact after the change, as far as the change tells; undefined when the statements must be read: the best or
 * the latest one is lost, or a document that gains or loses a statement may have others.
 */
export function counted(
  row: FactRow,
  { gained, lost }: SupporterChange,
  { arriving, leaving }: TurnedDocuments,
): FactRow | undefined {
  const isNew = row.supporters === null;
  const documentsTell =
    (isNew || gained.every(({ document }) => document === undefined || arriving.has(document))) &&
    lost.every(({ document }) => document === undefined || leaving.has(document));
  const supporters = (row.supporters ?? 0) + gained.length - lost.length;
  if (supporters === 0) return { ...row, supporters };
  const topLost = lost.some((s) => s.id === row.best || (s.published && s.published === row.published));
  if (!documentsTell || topLost) return undefined;
  const best = gained.reduce<{ id: string | null; confidence: number; statement?: StoredStatement }>(
    (top, s) =>
      top.id === null || s.confidence > top.confidence || (s.confidence === top.confidence && s.id < top.id)
        ? { id: s.id, confidence: s.confidence, statement: s }
        : top,
    { id: row.best, confidence: row.confidence ?? 0 },
  );
  const published = [row.published ?? '', ...gained.map((s) => s.published ?? '')].sort().at(-1)!;
  return {
    ...row,
    supporters,
    documents: (row.documents ?? 0) + documentsOf(gained) - documentsOf(lost),
    published,
    best: best.id,
    confidence: best.confidence,
    ...(best.statement && {
      value: best.statement.value ? canonicalJson(best.statement.value) : null,
      qualifiers: canonicalJson(best.statement.qualifiers),
    }),
  };
}

function documentsOf(statements: readonly StoredStatement[]): number {
  return new Set(statements.flatMap(({ document }) => document ?? [])).size;
}

const FACT = `f.id AS id, f.kind AS kind, f.subject AS subject, f.predicate AS predicate, f.object AS object, f.key AS key`;

const STORED = `
  UNWIND $rows AS id
  MATCH (f:Fact {id: id})
  RETURN ${FACT}, f.value AS value, f.qualifiers AS qualifiers, f.documents AS documents, f.published AS published,
    f.supporters AS supporters, f.best AS best, f.confidence AS confidence`;

const COUNT_SUPPORT = `
  UNWIND $rows AS id
  MATCH (f:Fact {id: id})
  CALL (f) {
    OPTIONAL MATCH (f)<-[:SUPPORTS]-(s:Statement)
    WITH s ORDER BY s.confidence DESC, s.id
    RETURN collect(s)[0] AS best, count(s) AS supporters, count(DISTINCT s.document) AS documents, max(s.published) AS published
  }
  RETURN ${FACT}, best.value AS value, best.qualifiers AS qualifiers, documents, published, supporters, best.id AS best,
    best.confidence AS confidence`;

/** Sets what differs, and nothing else: equal values are no change. */
export const UPDATE_FACTS = `
  UNWIND $rows AS row
  MATCH (f:Fact {id: row.id})
  WITH f, row.set AS new
  WHERE any(name IN keys(new) WHERE f[name] IS NULL OR f[name] <> new[name])
  SET f += new`;

function countsRow(row: FactRow): Record<string, unknown> {
  const { documents, published, supporters, best, confidence, qualifiers, value } = row;
  const set: Record<string, unknown> = {
    documents,
    supporters,
    best,
    confidence,
    qualifiers: qualifiers ?? '{}',
    published: published ?? '',
  };
  if (value) Object.assign(set, { value, display: displayValue(JSON.parse(value) as Value) });
  return { id: row.id, set };
}

function toFact(row: Fact): Fact {
  const { id, kind, subject, predicate, object, key } = row;
  return { id, kind, subject, predicate, ...(object && { object }), ...(key && { key }) };
}

/** A Fact node's row as the projection reads it. */
export function toSupported(
  row: Fact & Pick<FactRow, 'value' | 'qualifiers' | 'documents' | 'published'>,
): SupportedFact {
  return {
    ...toFact(row),
    ...(row.value && { value: JSON.parse(row.value) as Value }),
    qualifiers: JSON.parse(row.qualifiers ?? '{}') as Record<string, string>,
    documents: row.documents ?? 0,
    ...(row.published && { published: row.published }),
  };
}
