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

/** The documents one by one, in the order of their ids: memory holds one at a time. */
export async function* documentLines(runner: Runner, run: string | null): AsyncGenerator<DocumentLine> {
  const readings = await runner.run<{ reading: string }>(
    `MATCH (r:Reading)-[:OF]->(c:Content) WHERE ${livedAfter(run)} RETURN r.id AS reading ORDER BY c.id, r.id`,
    { run },
  );
  for (const { reading } of readings) yield await documentLine(runner, reading);
}

async function documentLine(runner: Runner, reading: string): Promise<DocumentLine> {
  const [head] = await runner.run<{ document: DocumentLine['document']; version: string }>(
    'MATCH (r:Reading {id: $reading})-[:OF]->(c:Content) RETURN properties(c) AS document, r.version AS version',
    { reading },
  );
  const blocks = await runner.run<{ block: Readonly<Record<string, unknown>> }>(
    'MATCH (b:Block {reading: $reading}) WHERE b.start >= 0 RETURN b {.*, reading: null} AS block ORDER BY b.start',
    { reading },
  );
  const statements = await runner.run<{ s: Record<string, unknown> }>(
    `MATCH (s:Statement)-[:IN]->(:Reading {id: $reading})
     RETURN s {.*, subject: coalesce(s.statedSubject, s.subject), object: coalesce(s.statedObject, s.object),
       statedSubject: null, statedObject: null} AS s ORDER BY s.id`,
    { reading },
  );
  const keys = statements.flatMap(({ s }) => [s.subject, ...(s.object ? [s.object] : [])]);
  const names = await runner.run<NameKey>(
    'UNWIND $keys AS id MATCH (n:Name {id: id}) RETURN DISTINCT n.id AS id, n.type AS type, n.normal AS normal, n.scope AS scope ORDER BY id',
    { keys },
  );
  return {
    kind: 'document',
    document: { ...head!.document, live: true },
    reading: { id: reading, version: head!.version },
    blocks: blocks.map(({ block }) => known(block)),
    names,
    statements: statements.map(({ s }) => known(s)),
  };
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
