import { pairId } from './pair-id.ts';
import type { Binding, Decision, Human } from './types.ts';

/**
 * What people say about pairs of names: what they decided, and that a name which is bound to a scope of its own is not the
 * one it was; unless they decided that pair too.
 */
export function pairsOf({ pairs, bindings }: Human): readonly Decision[] {
  const decided = new Set(pairs.map((decision) => pairId(decision.a, decision.b)));
  const implied = new Map<string, Decision>();
  for (const binding of bindings) {
    const decision = apart(binding);
    const id = pairId(decision.a, decision.b);
    if (!decided.has(id)) implied.set(id, decision);
  }
  return [...pairs, ...implied.values()];
}

function apart({ key, bound, by, when, reason }: Binding): Decision {
  const [a, b] = [key.id, bound.id].sort();
  return {
    a: a!,
    b: b!,
    verdict: 'different',
    rule: 'bound',
    score: 1,
    by,
    ...(when && { when }),
    ...(reason && { reason }),
  };
}
