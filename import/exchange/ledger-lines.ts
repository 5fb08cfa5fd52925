import { groupBy } from '../collections.ts';
import type { NameKey } from '../ledger/key.ts';
import { storedRejections } from '../load/rejections.ts';
import type { Runner } from '../load/runner.ts';
import type { Binding, Decision, Human } from '../resolve/types.ts';

/** The first line of an export in JSON lines: what it is, so that another graph can take it in. */
export interface HeaderLine {
  readonly kind: 'policy-graph';
  readonly version: 1;
  /** The run after which the graph was exported; null for the graph of now. */
  readonly asOf: string | null;
}

/** Everything the ledger needs to know about a document. Names as they were read, before people bound any. */
export interface DocumentLine {
  readonly kind: 'document';
  readonly document: Readonly<Record<string, unknown>> & { readonly id: string };
  readonly reading: { readonly id: string; readonly version: string };
  readonly blocks: readonly Readonly<Record<string, unknown>>[];
  readonly names: readonly NameKey[];
  readonly statements: readonly Readonly<Record<string, unknown>>[];
}

export interface HumanLine extends Human {
  readonly kind: 'decisions';
}

/** Readings that live, or that lived after a run (`$run`). */
export function livedAfter(run: string | null): string {
  return run === null
    ? 'r:Live'
    : "any(i IN range(0, size(r.liveFrom) - 1) WHERE r.liveFrom[i] <= $run AND (r.liveTo[i] = '' OR $run < r.liveTo[i]))";
}

/** What one piece of documents holds at most, unless one alone has more: asked one by one, each would cost four statements. */
const PIECE = { statements: 2000, text: 2_000_000 };

interface Sized {
  readonly reading: string;
  readonly statements: number;
  /** Length of the text in UTF-16 code units. */
  readonly text: number;
}

/** The documents one by one, in the order of their ids: memory holds a piece of them at a time. `blocks: false`: without text. */
export async function* documentLines(
  runner: Runner,
  run: string | null,
  { blocks = true } = {},
): AsyncGenerator<DocumentLine> {
  const readings = await runner.run<Sized>(
    `MATCH (r:Reading)-[:OF]->(c:Content) WHERE ${livedAfter(run)}
     RETURN r.id AS reading, COUNT { (:Statement)-[:IN]->(r) } AS statements, coalesce(c.textLength, 0) AS text
     ORDER BY c.id, r.id`,
    { run },
  );
  for (const piece of pieces(readings)) yield* linesOf(runner, piece, blocks);
}

function* pieces(readings: readonly Sized[]): Generator<readonly string[]> {
  let piece: string[] = [];
  let [statements, text] = [0, 0];
  for (const each of readings) {
    const full = statements + each.statements > PIECE.statements || text + each.text > PIECE.text;
    if (full && piece.length > 0) {
      yield piece;
      piece = [];
      [statements, text] = [0, 0];
    }
    piece.push(each.reading);
    statements += each.statements;
    text += each.text;
  }
  if (piece.length > 0) yield piece;
}

type Properties = Record<string, unknown>;

async function* linesOf(
  runner: Runner,
  readings: readonly string[],
  withBlocks: boolean,
): AsyncGenerator<DocumentLine> {
  const heads = await runner.run<{ reading: string; document: DocumentLine['document']; version: string }>(
    `UNWIND $readings AS reading MATCH (r:Reading {id: reading})-[:OF]->(c:Content)
     RETURN reading, properties(c) AS document, r.version AS version`,
    { readings },
  );
  const blocks = withBlocks ? await blocksIn(runner, readings) : [];
  const statements = await runner.run<{
    reading: string;
    s: Properties & { subject: string; object?: string };
  }>(
    `UNWIND $readings AS reading MATCH (s:Statement)-[:IN]->(:Reading {id: reading})
     RETURN reading, s {.*, subject: coalesce(s.statedSubject, s.subject), object: coalesce(s.statedObject, s.object),
       statedSubject: null, statedObject: null} AS s ORDER BY reading, s.id`,
    { readings },
  );
  const keys = [...new Set(statements.flatMap(({ s }) => namedBy(s)))];
  const names = await runner.run<NameKey>(
    'UNWIND $keys AS id MATCH (n:Name {id: id}) RETURN n.id AS id, n.type AS type, n.normal AS normal, n.scope AS scope ORDER BY id',
    { keys },
  );
  const headOf = new Map(heads.map((head) => [head.reading, head]));
  const blocksOf = groupBy(blocks, ({ reading }) => reading);
  const statementsOf = groupBy(statements, ({ reading }) => reading);
  for (const reading of readings) {
    const { document, version } = headOf.get(reading)!;
    const stated = (statementsOf.get(reading) ?? []).map(({ s }) => s);
    const named = new Set(stated.flatMap(namedBy));
    yield {
      kind: 'document',
      document: { ...document, live: true },
      reading: { id: reading, version },
      blocks: (blocksOf.get(reading) ?? []).map(({ block }) => known(block)),
      names: names.filter(({ id }) => named.has(id)),
      statements: stated.map((s) => known<Properties>(s)),
    };
  }
}

async function blocksIn(runner: Runner, readings: readonly string[]) {
  return runner.run<{ reading: string; block: Properties }>(
    `UNWIND $readings AS reading MATCH (b:Block {reading: reading}) WHERE b.start >= 0
     RETURN reading, b {.*, reading: null} AS block ORDER BY reading, b.start`,
    { readings },
  );
}

function namedBy({ subject, object }: { readonly subject: string; readonly object?: string }): string[] {
  return [subject, ...(object ? [object] : [])];
}

/** Without what is null: a line says what there is. */
function known<T>(row: T): T {
  return Object.fromEntries(Object.entries(row as object).filter(([, value]) => value !== null)) as T;
}

/** The decisions of people that stand in the graph. */
export async function humanLine(runner: Runner): Promise<HumanLine> {
  const pairs = await runner.run<{ d: Decision }>(
    `MATCH (d:Decision) WHERE d.by <> 'rule' AND d.rule <> 'bound'
     RETURN d {.a, .b, .verdict, .rule, .score, .by, .when, .reason} AS d ORDER BY d.id`,
  );
  const bindings = await runner.run<{ line: string }>(
    'MATCH (b:Binding) RETURN b.line AS line ORDER BY b.id',
  );
  const rejections = await storedRejections(runner);
  return {
    kind: 'decisions',
    pairs: pairs.map(({ d }) => known(d)),
    bindings: bindings.map(({ line }) => JSON.parse(line) as Binding),
    rejections: [...rejections].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
