import { OperationTypeNode, type ValidationRule } from 'graphql';
import { refusal } from './rule.ts';

/** The graph is read here and written by imports: only queries are answered, and decisions where the server takes them. */
export function operations(decisions: boolean): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      if (operation.operation === OperationTypeNode.QUERY) return;
      if (operation.operation === OperationTypeNode.MUTATION && decisions) return;
      const message = `A ${operation.operation} is not answered here; only queries are. The graph is written by \`npm run import\`; decisions of people by \`npm run identity\`, or here when the server has a token (POLICY_GRAPH_TOKEN).`;
      context.reportError(refusal('BAD_USER_INPUT', message, operation));
    },
  });
}
