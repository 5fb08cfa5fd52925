import type { GraphModel, PropertyField } from '../../src/model/types.ts';
import type { EntityType } from '../types.ts';

type Fields = ReadonlyMap<string, PropertyField>;

/** Of each model by noun and name; a noun of several node types has the fields of the first. */
const known = new WeakMap<GraphModel, ReadonlyMap<string, Fields>>();

/** The field of a noun that documents state under this name. */
export function statedField(model: GraphModel, noun: EntityType, name: string): PropertyField | undefined {
  let nouns = known.get(model);
  if (!nouns) {
    nouns = fieldsOf(model);
    known.set(model, nouns);
  }
  return nouns.get(noun)?.get(name);
}

function fieldsOf(model: GraphModel): ReadonlyMap<string, Fields> {
  const nouns = new Map<string, Fields>();
  for (const { noun, properties } of model.nodeTypes.values()) {
    if (nouns.has(noun)) continue;
    const stated = properties.filter(({ origin }) => origin === 'stated');
    nouns.set(noun, new Map(stated.map((field) => [field.name, field])));
  }
  return nouns;
}
