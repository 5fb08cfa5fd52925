import { GraphQLError, type GraphQLField, getNamedType, isCompositeType } from 'graphql';
import type { Degree } from '../compile/index.ts';
import { LIMITS } from './bounds.ts';
import { fieldOf, rowsOf, type Scene, weigher, weighOperation } from './rows.ts';

/** The degree of a field of a type as it was when it was last asked; undefined: no relationship, or not known. */
export type DegreeOf = (type: string, field: string) => Degree | undefined;

/**
 * Relationships that an operation may read. To show the first of what is behind a node is to put all of it in order, so a
 * nested connection costs the degree, whatever its page; for the different nodes of one list together no more than there are.
 */
export function estimatedReads(scene: Scene, degreeOf: DegreeOf): number {
  // A total alone is a degree, which is stored.
  const shown = weigher(scene, ({ name }) => (['totalCount', '__typename'].includes(name.value) ? 0 : 1));
  return weighOperation(scene, (node, parent, rows, inside) => {
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
}

function isByIds({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'ids');
}

/** Throws TOO_EXPENSIVE with both figures. */
export function checkReads(scene: Scene, degreeOf: DegreeOf): void {
  const reads = estimatedReads(scene, degreeOf);
  if (reads <= LIMITS.reads) return;
  throw new GraphQLError(
    `The operation may read ${reads} relationships (a connection of a node reads all that the node has, to put them in order); at most ${LIMITS.reads} are. Ask for fewer nodes above with "first", or begin at one of them.`,
    { nodes: [scene.operation], extensions: { code: 'TOO_EXPENSIVE', http: { status: 400 } } },
  );
}
