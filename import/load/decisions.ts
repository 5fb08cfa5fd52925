import { pairId } from '../resolve/pair-id.ts';
import type { Decision } from '../resolve/types.ts';
import type { IdentityChange } from './identity.ts';
import { type Runner, runRows } from './runner.ts';

/**
 * Records the decisions about pairs of the touched components: which rule or person decided what, with which score.
 * Those that no longer hold (a key died, a rule decides otherwise) go; those that stand are not written again.
 */
export async function writeDecisions(runner: Runner, identity: IdentityChange): Promise<void> {
  const wanted = new Map(identity.decisions.map((decision) => [pairId(decision.a, decision.b), decision]));
  // Decisions are about live names: of one that led nowhere so far there are none.
  const before = [...identity.keys.values()].filter((key) => key.entity !== null).map((key) => key.id);
  const stored = await runRows<{ id: string; text: string }>(runner, STORED, before);
  const known = new Map(stored.map((row) => [row.id, row.text]));
  const stale = [...known.keys()].filter((id) => !wanted.has(id));
  const fresh = [...wanted].filter(([id, decision]) => known.get(id) !== textOf(decision));
  await runRows(runner, 'UNWIND $rows AS id MATCH (d:Decision {id: id}) DELETE d', stale);
  await runRows(
    runner,
    'UNWIND $rows AS row MERGE (d:Decision {id: row.id}) SET d = row.properties',
    fresh.map(([id, decision]) => ({ id, properties: decisionRow(decision) })),
  );
}

/** A decision as it stands in Neo4j. */
export function decisionRow(decision: Decision): Record<string, unknown> & { readonly id: string } {
  return { id: pairId(decision.a, decision.b), ...decision, text: textOf(decision) };
}

/** Equal texts, equal decisions. */
function textOf(decision: Decision): string {
  const { verdict, rule, score, by, when, reason } = decision;
  return JSON.stringify([verdict, rule, score, by, when ?? null, reason ?? null]);
}

const STORED = `
  UNWIND $rows AS key
  CALL (key) {
    MATCH (d:Decision {a: key}) RETURN d
    UNION
    MATCH (d:Decision {b: key}) RETURN d
  }
  RETURN DISTINCT d.id AS id, d.text AS text`;
