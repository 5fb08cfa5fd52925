import type { ValidationRule } from 'graphql';
import { LIMITS } from './bounds.ts';
import { limitRule } from './rule.ts';
import { sum } from './walk.ts';

/** Aliases ask for a field again and again; counted through fragments. */
export const aliases: ValidationRule = limitRule(
  'TOO_MANY_ALIASES',
  LIMITS.aliases,
  { field: (node, inner) => inner + (node.alias ? 1 : 0), combine: sum },
  (found) => `The selection has ${found} aliases; at most ${LIMITS.aliases} are answered.`,
);
