import { canonicalJson } from '../ledger/hash.ts';
import type { Fact, SupportedFact } from '../project/fact.ts';
import type { Change } from './change.ts';
import { withdrawFacts } from './changes.ts';
import { countedProperties, type FactRow, toFact, toSupported, unsupported } from './fact-row.ts';
import { CREATE_SUPPORT, NewFacts } from './new-facts.ts';
import { type Runner, runRows } from './runner.ts';
import type { StoredStatement } from './statements.ts';

export interface FactChange {
  /** Touched facts that live statements support now. */
  readonly supported: readonly SupportedFact[];
  /** Of these, the ones that begin with the change; not written yet. */
  readonly created: NewFacts;
  /** Touched facts that nothing supports any more; deleted. */
  readonly vanished: readonly Fact[];
  /** Touched fact → the statements that it gained and lost, and at how many places it stood before. */
  readonly moves: ReadonlyMap<string, FactMove>;
  /** Whether a document is read by another pipeline version. */
  readonly reread: boolean;
}

export interface FactMove {
  readonly gained: readonly StoredStatement[];
  readonly lost: readonly StoredStatement[];
  readonly placesBefore: number;
}

/** The statements that a fact gains and loses. */
export interface SupporterChange {
  readonly id: string;
  /** Where it gains any. */
  fact?: Fact;
  readonly gained: StoredStatement[];
  readonly lost: StoredStatement[];
}

/** Documents that stated nothing before the change, and those that state nothing after it. */
export interface TurnedDocuments {
  readonly arriving: ReadonlySet<string>;
  readonly leaving: ReadonlySet<string>;
  /** Whether a document states something before and after it, in another reading. */
  readonly reread: boolean;
}

export async function turnedDocuments(runner: Runner, change: Change): Promise<TurnedDocuments> {
  // A part of what a document states tells nothing of the rest.
  if (change.part) return { arriving: new Set(), leaving: new Set(), reread: true };
  const rows = await runRows<{ id: string }>(
    runner,
    'UNWIND $rows AS id MATCH (r:Reading {id: id}) RETURN r.document AS id',
    change.withdraw,
  );
  const leaving = new Set(rows.map((row) => row.id));
  const arriving = new Set(change.goLive.map((reading) => reading.document.id));
  const reread = [...leaving].some((document) => arriving.has(document));
  return { arriving: without(arriving, leaving), leaving: without(leaving, arriving), reread };
}

function without(all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((each) => !some.has(each)));
}

interface Recounting {
  readonly facts: readonly SupporterChange[];
  readonly turned: TurnedDocuments;
  /** Entities of which nothing is stored yet. */
  readonly arrived: ReadonlySet<string>;
  /** Count everything again, whatever is stored. */
  readonly fromScratch: boolean;
  readonly run: string;
}

/**
 * Counts what supports each fact, writes what differs of those that stand, deletes what nothing supports. The cost is that of
 * the change: what a fact has is taken from the fact, and its statements are read again only where the change cannot tell
 * (see `counted`).
 */
export async function recount(
  runner: Runner,
  { facts, turned, arrived, fromScratch, run }: Recounting,
): Promise<FactChange> {
  const byId = new Map(facts.map((each) => [each.id, each]));
  const known = facts.filter(({ fact }) => !fact || !arrived.has(fact.subject)).map(({ id }) => id);
  const stored = await runRows<FactRow>(runner, STORED, known);
  const standing = new Set(stored.map((row) => row.id));
  const begun = facts.filter(({ id }) => !standing.has(id));
  const created = new NewFacts();
  const fresh = begun.map((each) => counted(unsupported(each.fact!), each, turned)!);
  for (const row of fresh)
    created.add(
      row,
      byId.get(row.id)!.gained.map((statement) => statement.id),
    );
  await runRows(
    runner,
    CREATE_SUPPORT,
    [...standing].flatMap((fact) => byId.get(fact)!.gained.map(({ id }) => ({ statement: id, fact }))),
  );
  const told = stored.map((row) => (fromScratch ? undefined : counted(row, byId.get(row.id)!, turned)));
  const untold = stored.filter((_, i) => told[i] === undefined).map((row) => row.id);
  const rows = [
    ...told.filter((row) => row !== undefined),
    ...(await runRows<FactRow>(runner, COUNT_SUPPORT, untold)),
  ];
  const alive = rows.filter((row) => row.supporters !== 0);
  const vanished = rows.filter((row) => row.supporters === 0).map(toFact);
  await runRows(
    runner,
    UPDATE_FACTS,
    alive.map((row) => ({ id: row.id, set: countedProperties(row) })),
  );
  await withdrawFacts(
    runner,
    run,
    vanished.map((fact) => fact.id),
  );
  const places = new Map(stored.map((row) => [row.id, row.places ?? 0]));
  const moves = new Map(
    facts.map(({ id, gained, lost }) => [id, { gained, lost, placesBefore: places.get(id) ?? 0 }]),
  );
  const supported = [...fresh, ...alive].map(toSupported);
  return { supported, created, vanished, moves, reread: turned.reread };
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
    places: (row.places ?? 0) + placesOf(gained) - placesOf(lost),
    published,
    best: best.id,
    confidence: best.confidence,
    ...(best.statement && {
      value: best.statement.value ? canonicalJson(best.statement.value) : null,
      qualifiers: canonicalJson(best.statement.qualifiers),
    }),
  };
}

/** Places are those of documents: whoever brings a document brings its places. */
export function placesOf(statements: readonly StoredStatement[]): number {
  return new Set(statements.flatMap(({ document, place }) => (document ? [place] : []))).size;
}

function documentsOf(statements: readonly StoredStatement[]): number {
  return new Set(statements.flatMap(({ document }) => document ?? [])).size;
}

const FACT = `f.id AS id, f.kind AS kind, f.subject AS subject, f.predicate AS predicate, f.object AS object, f.key AS key`;

const STORED = `
  UNWIND $rows AS id
  MATCH (f:Fact {id: id})
  RETURN ${FACT}, f.value AS value, f.qualifiers AS qualifiers, f.documents AS documents,
    f.places AS places, f.published AS published,
    f.supporters AS supporters, f.best AS best, f.confidence AS confidence`;

const COUNT_SUPPORT = `
  UNWIND $rows AS id
  MATCH (f:Fact {id: id})
  CALL (f) {
    OPTIONAL MATCH (f)<-[:SUPPORTS]-(s:Statement)
    WITH s ORDER BY s.confidence DESC, s.id
    RETURN collect(s)[0] AS best, count(s) AS supporters, count(DISTINCT s.document) AS documents,
      count(DISTINCT CASE WHEN s.document IS NOT NULL THEN s.place END) AS places, max(s.published) AS published
  }
  RETURN ${FACT}, best.value AS value, best.qualifiers AS qualifiers, documents, places, published, supporters, best.id AS best,
    best.confidence AS confidence`;

/** Sets what differs, and nothing else: equal values are no change. */
export const UPDATE_FACTS = `
  UNWIND $rows AS row
  MATCH (f:Fact {id: row.id})
  WITH f, row.set AS new
  WHERE any(name IN keys(new) WHERE f[name] IS NULL OR f[name] <> new[name])
  SET f += new`;
