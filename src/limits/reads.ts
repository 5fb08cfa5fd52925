import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  type OperationDefinitionNode,
} from 'graphql';
import type { Degree } from '../compile/index.ts';
import { LIMITS } from './bounds.ts';
import { fieldOf, rowsOf, sceneOf, weigher } from './rows.ts';

/** The degree of a field of a type as it was when it was last asked; undefined: no relationship, or not known. */
export type DegreeOf = (type: string, field: string) => Degree | undefined;

/** What an operation is asked with. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Relationships that an operation may read. To show the first of what is behind a node is to put all of it in order, so a
 * nested connection costs the degree, whatever its page; for the different nodes of one list together no more than there are.
 */
export function estimatedReads(
  { schema, document, operation, variables }: Asked,
  degreeOf: DegreeOf,
): number {
  const scene = sceneOf(schema, document, variables);
  // A total alone is a degree, which is stored.
  const shown = weigher(scene, ({ name }) => (['totalCount', '__typename'].includes(name.value) ? 0 : 1));
  const weigh = weigher(scene, (node, parent, rows, inside) => {
    const field = fieldOf(node, parent);
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return 0;
    const page = rowsOf(field, node, scene);
    if (page === undefined) return inside(node.selectionSet, type, rows);
    const degree = degreeOf(parent.name, field.name);
    // Ids can be the same one many times over.
    if (isByIds(field)) return page * inside(node.selectionSet, type, 1);
    if (!degree) return rows * inside(node.selectionSet, type, page);
    const read = shown(node.selectionSet, type, 1) > 0 ? Math.min(rows * degree.most, degree.all) : 0;
    return read + rows * inside(node.selectionSet, type, Math.min(page, degree.most));
  });
  return weigh(operation.selectionSet, schema.getRootType(operation.operation)!, 1);
}

function isByIds({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'ids');
}

/** Throws TOO_EXPENSIVE with both figures. */
export function checkReads(asked: Asked, degreeOf: DegreeOf): void {
  const reads = estimatedReads(asked, degreeOf);
  if (reads <= LIMITS.reads) return;
  throw new GraphQLError(
    `The operation may read ${reads} relationships (a connection of a node reads all that the node has, to put them in order); at most ${LIMITS.reads} are. Ask for fewer nodes above with "first", or begin at one of them.`,
    { nodes: [asked.operation], extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } } },
  );
}
