import type { ValidationRule } from 'graphql';
import { aliases } from './aliases.ts';
import { depth } from './depth.ts';
import { directives } from './directives.ts';
import { roots } from './roots.ts';

export { LIMITS } from './bounds.ts';
export { checkCost, estimatedCost } from './cost.ts';

/** The limits that a document alone can break, in order; cost needs variables and runs after them (./cost.ts). */
export const LIMIT_RULES: readonly ValidationRule[] = [depth, roots, aliases, directives];
