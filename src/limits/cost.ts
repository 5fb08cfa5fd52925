import { GraphQLError, getNamedType, isCompositeType } from 'graphql';
import { LIMITS } from './bounds.ts';
import { fieldOf, rowsOf, type Scene, weighOperation } from './rows.ts';

/**
 * Rows that an operation may read: each connection, list or lookup costs its page size times what one row costs. It is
 * an upper bound by page sizes, before anything runs. Needs the variables, since `first` is often one.
 */
export function estimatedCost(scene: Scene): number {
  return weighOperation(scene, (node, parent, rows, inside) => {
    const field = fieldOf(node, parent);
    if (!field) return 0;
    const type = getNamedType(field.type);
    const inner = node.selectionSet && isCompositeType(type) ? inside(node.selectionSet, type, rows) : 0;
    const own = rowsOf(field, node, scene);
    return own === undefined ? inner : own * (1 + inner);
  });
}

/** Throws TOO_EXPENSIVE with both figures. */
export function checkCost(scene: Scene): void {
  const cost = estimatedCost(scene);
  if (cost <= LIMITS.cost) return;
  throw new GraphQLError(
    `The operation may read ${cost} rows (page sizes multiplied through the nesting); at most ${LIMITS.cost} are answered. Ask for smaller pages with "first".`,
    { nodes: [scene.operation], extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } } },
  );
}
