import type { ValidationRule } from 'graphql';
import { LIMITS } from './bounds.ts';
import { limitRule } from './rule.ts';
import { sum } from './walk.ts';

/** Directives cost work each; counted through fragments, on fields and on spreads. */
export const directives: ValidationRule = limitRule(
  'TOO_MANY_DIRECTIVES',
  LIMITS.directives,
  { field: (_, inner) => inner, selection: (node) => node.directives?.length ?? 0, combine: sum },
  (found) => `The selection has ${found} directives; at most ${LIMITS.directives} are answered.`,
);
