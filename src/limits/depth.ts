import type { ValidationRule } from 'graphql';
import { LIMITS } from './bounds.ts';
import { limitRule } from './rule.ts';

/** Fields below each other, through fragments. Introspection is bounded by graphql-js itself. */
export const depth: ValidationRule = limitRule(
  'TOO_DEEP',
  LIMITS.depth,
  {
    field: (node, inner) => (node.name.value.startsWith('__') ? 0 : inner + 1),
    combine: Math.max,
  },
  (found) =>
    `The selection is ${found} fields deep; at most ${LIMITS.depth} are answered. Split it, or start nearer.`,
);
