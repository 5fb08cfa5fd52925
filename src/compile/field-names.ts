import { entityTypes, type GraphModel, type NodeType } from '../model/index.ts';
import type { Arguments } from './planning.ts';

/** Names under which the facts of types are stored: stated fields, `name` of things, relationships by public name; an observation is one fact. */
export function statedFields(types: readonly NodeType[]): readonly string[] {
  return sorted(types, (each) =>
    each.name === 'Observation'
      ? ['observation']
      : [
          ...(each.entity ? ['name'] : []),
          ...each.properties
            .filter((property) => property.origin === 'stated')
            .map((property) => property.name),
          ...outgoing(each).map((field) => field.type),
        ],
  );
}

/** Names of the fields about which sources can disagree, of the type that `conflicts` is asked for or of all. */
export function conflictingFields(model: GraphModel, { values }: Arguments): readonly string[] {
  const asked = entityTypes(model).filter((type) => !values.type || type.noun === values.type);
  return sorted(asked, (each) => [
    ...each.properties
      .filter((property) => property.origin === 'stated' && property.cardinality === 'SINGLE')
      .map((property) => property.name),
    ...outgoing(each)
      .filter((field) => model.relationshipTypes.get(field.type)!.complete)
      .map((field) => field.type),
  ]);
}

/** Facts stand with the subject of a relationship. */
function outgoing(type: NodeType): NodeType['relationships'] {
  return type.relationships.filter((field) => field.direction === 'OUT');
}

function sorted(types: readonly NodeType[], names: (type: NodeType) => readonly string[]): readonly string[] {
  return [...new Set(types.flatMap(names))].sort();
}
