import type { GraphModel } from '../../src/model/types.ts';
import type { EntityType } from '../types.ts';

/** Whether at most one value of a noun's field is true at a time. */
export function isSingle(model: GraphModel, noun: EntityType | undefined, predicate: string): boolean {
  for (const type of model.nodeTypes.values()) {
    if (type.noun !== noun) continue;
    const field = type.properties.find((property) => property.name === predicate);
    return field?.origin === 'stated' && field.cardinality === 'SINGLE';
  }
  return false;
}
