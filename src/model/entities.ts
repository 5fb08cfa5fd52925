import type { GraphModel, NodeType } from './types.ts';

/** The types of things that documents are read for: all but observations, documents and the like. */
export function entityTypes(model: GraphModel): readonly NodeType[] {
  return [...model.nodeTypes.values()].filter((type) => type.entity);
}

/** Their nouns, in the order of the alphabet: one for all types of regions. */
export function entityNouns(model: GraphModel): readonly string[] {
  return [...new Set(entityTypes(model).map((type) => type.noun))].sort();
}
