import type { ValidationRule } from 'graphql';
import { LIMITS } from './bounds.ts';
import { limitRule } from './rule.ts';
import { sum } from './walk.ts';

/** The fields through which a connection or a list of evidence is read. */
const READS = new Set(['edges', 'nodes', 'evidence', 'values', 'context', 'names', 'decisions', 'rejected']);

/**
 * Nested connections of the whole operation: each is a subquery that the database plans anew for a new shape, at some
 * 30 ms, whatever the page sizes.
 */
export const connections: ValidationRule = limitRule(
  'TOO_EXPENSIVE',
  LIMITS.connections,
  {
    field: (node, inner) => inner + (node.selectionSet && READS.has(node.name.value) ? 1 : 0),
    combine: sum,
  },
  (found) =>
    `The operation reads ${found} connections and lists; at most ${LIMITS.connections} are answered. Split it.`,
);
