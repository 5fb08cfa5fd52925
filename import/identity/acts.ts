import type { GraphModel } from '../../src/model/types.ts';
import type { Runner } from '../load/runner.ts';
import { pairId } from '../resolve/pair-id.ts';
import type { Signature } from '../resolve/types.ts';
import type { DecisionLine } from './decision-line.ts';
import { type FactMeant, factById, findFact } from './facts.ts';
import { describeName, findName, lineName } from './names.ts';

/** What a decision needs to know of the graph, and who takes it. */
export interface Deciding {
  readonly runner: Runner;
  readonly model: GraphModel;
  readonly signature: Signature;
}

/** Two names are one thing (same), or two (different). */
export async function decidePair(
  { runner, signature }: Deciding,
  verdict: 'same' | 'different',
  a: string,
  b: string,
): Promise<DecisionLine> {
  const [left, right] = [await findName(runner, a), await findName(runner, b)];
  return { a: lineName(left), b: lineName(right), verdict, ...signature };
}

/** In a document, a name has a scope of its own. */
export async function decideBinding(
  { runner, signature }: Deciding,
  document: string,
  name: string,
  scope: string,
): Promise<DecisionLine> {
  const id = await documentMeant(runner, document);
  const found = await findName(runner, name);
  const rows = await runner.run(
    `MATCH (s:Statement {document: $id}) WHERE s.start >= 0 AND (s.subject = $key OR s.object = $key)
     RETURN s.id AS id LIMIT 1`,
    { id, key: found.id },
  );
  if (rows.length === 0)
    throw new Error(`document ${document} states nothing of ${describeName(found)}; nothing would change`);
  return { verdict: 'bind', document: id, name: lineName(found), scope, ...signature };
}

/** A fact is wrong: everywhere, or as one document states it. The fact is told by its id, or by thing, field and value. */
export async function decideRejection(
  { runner, model, signature }: Deciding,
  thingOrFact: string,
  meant: FactMeant | undefined,
  document?: string,
): Promise<DecisionLine> {
  const fact = meant
    ? await findFact(runner, model, await findName(runner, thingOrFact), meant)
    : await factById(runner, model, thingOrFact);
  const id = document === undefined ? undefined : await documentMeant(runner, document);
  return { verdict: 'wrong', ...fact, ...(id && { document: id }), ...signature };
}

/** The id of a decision: as given, or of the one about two names. */
export async function decisionMeant(runner: Runner, first: string, second?: string): Promise<string> {
  if (second === undefined) return first;
  const [left, right] = [await findName(runner, first), await findName(runner, second)];
  return pairId(left.id, right.id);
}

async function documentMeant(runner: Runner, typed: string): Promise<string> {
  const rows = await runner.run<{ id: string; title: string | null }>(
    'MATCH (d:Document) WHERE d.id = $typed OR d.title = $typed RETURN d.id AS id, d.title AS title ORDER BY id',
    { typed },
  );
  if (rows.length === 1) return rows[0]!.id;
  if (rows.length === 0) throw new Error(`no live document has the id or the title "${typed}"`);
  throw new Error(
    `"${typed}" is the title of several documents; take one by its id:\n${rows.map((row) => `  ${row.id}`).join('\n')}`,
  );
}
