import { canonicalJson } from '../ledger/hash.ts';
import type { NameKey } from '../ledger/key.ts';
import type { Binding } from '../resolve/types.ts';
import { type Runner, runRows } from './runner.ts';
import { stageNames } from './stage.ts';
import { parseStatement, type Rekeyed, STATEMENT_COLUMNS } from './statements.ts';

/** In a document, what was stated of `key` is about `target`. */
interface Target {
  readonly document: string;
  readonly key: string;
  readonly target: string;
}

/**
 * Gives the statements of documents the keys to which people bound their names, and takes back what they no longer do.
 * The key that was read stays beside it (`statedSubject`, `statedObject`). Returns the live statements that changed.
 */
export async function applyBindings(
  runner: Runner,
  bindings: readonly Binding[],
  arriving: readonly string[],
): Promise<readonly Rekeyed[]> {
  const stored = new Map((await storedBindings(runner)).map((binding) => [binding.id, binding]));
  if (bindings.length === 0 && stored.size === 0) return [];
  const wanted = new Map(bindings.map((binding) => [placeOf(binding), binding]));
  const documents = new Set(arriving);
  const targets = new Map<string, Target>();
  for (const binding of stored.values()) {
    if (!wanted.has(placeOf(binding))) targets.set(placeOf(binding), targetOf(binding, binding.key));
  }
  for (const binding of bindings) {
    if (stored.get(binding.id)?.line !== lineOf(binding) || documents.has(binding.document))
      targets.set(placeOf(binding), targetOf(binding, binding.bound));
  }
  await stageNames(
    runner,
    [...bindings, ...stored.values()].flatMap(({ key, bound }) => [key, bound]),
  );
  const rekeyed = await rekey(runner, [...targets.values()]);
  await writeBindings(runner, bindings, stored);
  return rekeyed;
}

function placeOf({ document, key }: Pick<Binding, 'document' | 'key'>): string {
  return `${document}|${key.id}`;
}

function targetOf({ document, key }: Binding, target: NameKey): Target {
  return { document, key: key.id, target: target.id };
}

interface Row {
  readonly s: Record<string, unknown>;
  readonly subject: string | null;
  readonly object: string | null;
  readonly live: boolean;
}

async function rekey(runner: Runner, targets: readonly Target[]): Promise<readonly Rekeyed[]> {
  const rows = await runRows<Row>(runner, CONCERNED, targets);
  const after = rows.map(({ s, subject, object }) => ({
    ...s,
    subject: subject ?? s.subject,
    object: object ?? s.object,
  }));
  await runRows(
    runner,
    REKEY,
    after.map((s) => ({ id: (s as { id?: unknown }).id, subject: s.subject, object: s.object ?? null })),
  );
  return rows.flatMap(({ s, live }, i) =>
    live ? [{ before: parseStatement(s), after: parseStatement(after[i]!) }] : [],
  );
}

/** One row a statement, with the keys that it should have where they are others. */
const CONCERNED = `
  UNWIND $rows AS row
  MATCH (s:Statement {document: row.document})
  WHERE s.start >= 0
  WITH s,
    CASE WHEN coalesce(s.statedSubject, s.subject) = row.key AND s.subject <> row.target THEN row.target END AS subject,
    CASE WHEN coalesce(s.statedObject, s.object) = row.key AND s.object <> row.target THEN row.target END AS object
  WHERE subject IS NOT NULL OR object IS NOT NULL
  WITH s, max(subject) AS subject, max(object) AS object
  RETURN ${STATEMENT_COLUMNS}, subject, object, EXISTS { (s)-[:SUPPORTS|REJECTED_BY]->() } AS live`;

const REKEY = `
  UNWIND $rows AS row
  MATCH (s:Statement {id: row.id})
  WITH s, row, coalesce(s.statedSubject, s.subject) AS subject, coalesce(s.statedObject, s.object) AS object
  SET s.statedSubject = CASE WHEN subject = row.subject THEN null ELSE subject END,
    s.statedObject = CASE WHEN object = row.object THEN null ELSE object END,
    s.subject = row.subject,
    s.object = row.object`;

type StoredBinding = Binding & { readonly line: string };

async function storedBindings(runner: Runner): Promise<StoredBinding[]> {
  const rows = await runner.run<{ line: string }>('MATCH (b:Binding) RETURN b.line AS line');
  return rows.map(({ line }) => ({ ...(JSON.parse(line) as Binding), line }));
}

function lineOf(binding: Binding): string {
  return canonicalJson(binding);
}

async function writeBindings(
  runner: Runner,
  bindings: readonly Binding[],
  stored: ReadonlyMap<string, StoredBinding>,
): Promise<void> {
  const changed = bindings.filter((binding) => stored.get(binding.id)?.line !== lineOf(binding));
  await runRows(
    runner,
    'UNWIND $rows AS row MERGE (b:Binding {id: row.id}) SET b = row',
    changed.map((binding) => ({
      id: binding.id,
      document: binding.document,
      key: binding.key.id,
      bound: binding.bound.id,
      by: binding.by,
      when: binding.when ?? null,
      reason: binding.reason ?? null,
      line: lineOf(binding),
    })),
  );
  await runner.run('MATCH (b:Binding) WHERE NOT b.id IN $kept DELETE b', {
    kept: bindings.map((binding) => binding.id),
  });
}
