import type { GraphModel } from '../../src/model/types.ts';
import type { Fact } from './fact.ts';

/**
 * Whether a fact is ranked with no other. An observation is a node of its own, whose one value it is; and a relationship whose day
 * is part of what it is (a grant) happens each time anew. A thing may have thousands, and none is read for another.
 */
export function standsAlone(
  { kind, predicate }: Pick<Fact, 'kind' | 'predicate'>,
  model: GraphModel,
): boolean {
  if (kind === 'OBSERVATION') return true;
  const properties = model.relationshipTypes.get(predicate)?.properties ?? [];
  return properties.some(({ identity, valueType }) => identity && valueType === 'PartialDate');
}
