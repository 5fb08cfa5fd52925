import { type ASTNode, GraphQLError, type ValidationRule } from 'graphql';
import type { ErrorCode } from '../errors.ts';
import { type Measure, measureThrough, operationsOf } from './walk.ts';

/** A limit on what a document measures, as a validation rule: refused with 400, the code, and the way out. */
export function limitRule(
  code: ErrorCode,
  limit: number,
  measure: Measure,
  message: (found: number) => string,
): ValidationRule {
  return (context) => ({
    Document(document) {
      const measured = measureThrough(document, measure);
      for (const operation of operationsOf(document)) {
        const found = measured(operation.selectionSet);
        if (found > limit) context.reportError(refusal(code, message(found), operation));
      }
    },
  });
}

/** Apollo gives every validation error its own code; `limit` lets the error table put ours back. */
export function refusal(code: ErrorCode, message: string, node: ASTNode): GraphQLError {
  return new GraphQLError(message, { nodes: [node], extensions: { limit: code } });
}
