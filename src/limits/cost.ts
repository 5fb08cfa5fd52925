import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  type OperationDefinitionNode,
} from 'graphql';
import { LIMITS } from './bounds.ts';
import { fieldOf, rowsOf, sceneOf, weigher } from './rows.ts';

/**
 * Rows that an operation may read: each connection, list or lookup costs its page size times what one row costs. It is
 * an upper bound by page sizes, before anything runs. Needs the variables, since `first` is often one.
 */
export function estimatedCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const scene = sceneOf(schema, document, variables);
  const weigh = weigher(scene, (node, parent, rows, inside) => {
    const field = fieldOf(node, parent);
    if (!field) return 0;
    const type = getNamedType(field.type);
    const inner = node.selectionSet && isCompositeType(type) ? inside(node.selectionSet, type, rows) : 0;
    const own = rowsOf(field, node, scene);
    return own === undefined ? inner : own * (1 + inner);
  });
  return weigh(operation.selectionSet, schema.getRootType(operation.operation)!, 1);
}

/** Throws TOO_EXPENSIVE with both figures. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const cost = estimatedCost(schema, document, operation, variables);
  if (cost <= LIMITS.cost) return;
  throw new GraphQLError(
    `The operation may read ${cost} rows (page sizes multiplied through the nesting); at most ${LIMITS.cost} are answered. Ask for smaller pages with "first".`,
    { nodes: [operation], extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } } },
  );
}
