import { e, f, g, hAround, hPath, k } from './explore.ts';
import type { Operation } from './operation.ts';
import { a, b, bWithEvidence, c, d1, d2 } from './read.ts';

export type { Json, Operation, Shape, Variables } from './operation.ts';

/** What is measured, in the order of the report. */
export const OPERATIONS: readonly Operation[] = [a, b, bWithEvidence, c, d1, d2, e, f, g, hPath, hAround, k];
