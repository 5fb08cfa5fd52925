import { OperationTypeNode, type ValidationRule } from 'graphql';
import { refusal } from './rule.ts';

/** The graph is read here and written by imports: only queries are answered. */
export const operations: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (operation.operation === OperationTypeNode.QUERY) return;
    const message = `A ${operation.operation} is not answered here; only queries are. The graph is written by \`npm run import\`.`;
    context.reportError(refusal('BAD_USER_INPUT', message, operation));
  },
});
