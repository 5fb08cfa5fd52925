import { variantOf } from './decode.ts';
import type { ConnectionPlan, Projection } from './plan.ts';
import type { RootRead } from './plan-roots.ts';

/** The parameter that gives a part the element ids of its nodes; plans name theirs `p0`, `p1` … */
export const IDS = 'ids';

/** A place in the rows of a statement that a part fills: `row[at]` holds the element id of the node to read it of. */
export interface Hole {
  readonly part: number;
  readonly item: number;
  readonly row: unknown[];
  readonly at: number;
}

type Row = unknown[];

/** What the statement of a root field left out. `raw` is its one value. */
export function holesOf(read: RootRead, raw: unknown): readonly Hole[] {
  switch (read.kind) {
    case 'connection':
      return inConnection(read.connection, raw as Row);
    case 'lookup': {
      const [, found] = raw as [boolean, readonly Row[]];
      return found.flatMap((row) => holesIn(read.lookup.object, row[3]));
    }
    case 'search': {
      const [page] = raw as [readonly Row[]];
      return page.flatMap((row) => read.search.items.flatMap((item, index) => holesIn(item, row[index + 2])));
    }
    case 'nodes':
      return (raw as readonly Row[]).flatMap(([, ...found]) =>
        read.branches.flatMap(({ object }, index) =>
          (found[index] as Row).flatMap((each) => holesIn(object, each)),
        ),
      );
    case 'paths':
    case 'subgraph':
      return [];
  }
}

/** What is left out of the value of a projection. */
export function holesIn(projection: Projection, raw: unknown): readonly Hole[] {
  if (raw === null || raw === undefined) return [];
  switch (projection.kind) {
    case 'object':
      return projection.fields.flatMap(({ value }, at) => {
        const row = raw as Row;
        return value.kind === 'later'
          ? [{ part: value.part, item: value.item, row, at }]
          : holesIn(value, row[at]);
      });
    case 'variants': {
      const [labels, object] = raw as [readonly string[], unknown];
      const variant = variantOf(projection, labels);
      return variant ? holesIn(variant.object, object) : [];
    }
    case 'connection':
      return inConnection(projection.connection, raw as Row);
    case 'list':
      return (raw as Row).flatMap((each) => holesIn(projection.list.item, each));
    case 'first':
      return holesIn(projection.item, raw);
    default:
      return [];
  }
}

function inConnection({ items }: ConnectionPlan, [page]: Row): readonly Hole[] {
  const rows = (page ?? []) as readonly Row[];
  return rows.flatMap((row) => items.flatMap((item, index) => holesIn(item, row[index + 1])));
}
