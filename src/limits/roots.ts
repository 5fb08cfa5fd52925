import type { ValidationRule } from 'graphql';
import { LIMITS } from './bounds.ts';
import { refusal } from './rule.ts';
import { measureThrough, operationsOf, sum } from './walk.ts';

/** Each root field is a statement; how many, through fragments. */
export const roots: ValidationRule = (context) => ({
  Document(document) {
    const count = measureThrough(document, { field: () => 1, combine: sum });
    for (const operation of operationsOf(document)) {
      const found = count(operation.selectionSet);
      if (found <= LIMITS.roots) continue;
      const message = `The operation has ${found} root fields; at most ${LIMITS.roots} are answered. Split it.`;
      context.reportError(refusal('TOO_EXPENSIVE', message, operation));
    }
  },
});
