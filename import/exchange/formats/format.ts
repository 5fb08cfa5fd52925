import type { GraphModel } from '../../../src/model/types.ts';
import type { ExportItem } from '../items.ts';

/** Writes a graph as text, piece by piece: all nodes come before all relationships. */
export type GraphFormat = (items: AsyncIterable<ExportItem>, model: GraphModel) => AsyncIterable<string>;

/** Every property that a node or a relationship can have, under the names that exports use, with its sort of value. */
export function columnsOf(
  model: GraphModel,
  of: 'node' | 'relationship',
): ReadonlyMap<string, 'number' | 'text'> {
  const fields =
    of === 'node'
      ? [...model.nodeTypes.values()]
          .filter(({ name }) => name !== 'Document')
          .flatMap((type) => type.properties)
      : [...model.relationshipTypes.values()].flatMap((type) => type.properties);
  const columns = new Map<string, 'number' | 'text'>();
  for (const field of fields) {
    if (field.name === 'id') continue;
    for (const [i, name] of field.stored.entries()) {
      const number = i === 0 && ['Money', 'Area', 'Float', 'Int'].includes(field.valueType);
      columns.set(name, number ? 'number' : 'text');
    }
  }
  return new Map([...columns].sort());
}
