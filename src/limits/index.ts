import type { ValidationRule } from 'graphql';
import { aliases } from './aliases.ts';
import { connections } from './connections.ts';
import { depth } from './depth.ts';
import { directives } from './directives.ts';
import { operations } from './operations.ts';
import { roots } from './roots.ts';

export { LIMITS } from './bounds.ts';
export { checkCost, estimatedCost } from './cost.ts';
export { checkReads, type DegreeOf, estimatedReads } from './reads.ts';
export { type Scene, sceneOf } from './rows.ts';

/**
 * The limits that a document alone can break, in order; cost needs variables and runs after them (./cost.ts).
 * `decisions`: whether the server answers mutations.
 */
export const limitRules = (decisions: boolean): readonly ValidationRule[] => [
  operations(decisions),
  depth,
  roots,
  connections,
  aliases,
  directives,
];
