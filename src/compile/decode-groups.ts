import { type Decoded, record } from './decoded.ts';
import type { GroupField, GroupKeyField, GroupsPlan, Projection, SumField } from './plan.ts';

/** A group as the statement returns it: its keys (value, then what is shown of the node), its size, its sums. */
export type GroupRow = readonly [
  keys: readonly (readonly unknown[])[],
  count: number,
  ...sums: (readonly unknown[])[],
];

type Decode = (projection: Projection, value: unknown) => unknown;

export function decodeGroups(
  plan: GroupsPlan,
  rows: readonly GroupRow[],
  decode: Decode,
): readonly Decoded[] {
  return rows.map((row) => {
    const [keys, count, ...sums] = row;
    let sum = 0;
    return record(plan.fields, (field: GroupField) => {
      switch (field.kind) {
        case 'keys':
          return keys.map((values, index) =>
            record(field.fields, (part) => keyPart(part, plan, index, values, decode)),
          );
        case 'count':
          return count;
        case 'sums':
          return record(field.fields, (each) => sumValue(each, sums[sum++]!));
      }
    });
  });
}

function keyPart(
  field: GroupKeyField,
  plan: GroupsPlan,
  index: number,
  [value, ...nodes]: readonly unknown[],
  decode: Decode,
): unknown {
  switch (field.part) {
    case 'field':
      return plan.by[index]!.name;
    case 'value':
      return value ?? null;
    case 'node': {
      const node = nodes[field.index] ?? null;
      return node === null ? null : decode(plan.nodes[field.index]!, node);
    }
  }
}

/** One sum, or one a currency. */
function sumValue(field: SumField, raw: readonly unknown[]): unknown {
  if (field.currency === undefined) {
    const [value, count] = raw;
    return record(field.parts, ({ part }) => (part === 'count' ? count : value));
  }
  return (raw as readonly (readonly [string, number, number])[]).map(([currency, amount, count]) =>
    record(field.parts, ({ part }) => ({ currency, amount, count })[part]),
  );
}
