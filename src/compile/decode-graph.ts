import { type Decoded, record } from './decoded.ts';
import type { Projection, StoredNames } from './plan.ts';
import type { PathsPlan, SubgraphPlan } from './plan-roots.ts';

type List = readonly unknown[];
type Decode = (projection: Projection, value: unknown) => unknown;

/** A thing that a reference can mean. */
export type Meant = readonly [id: string, name: string];
/** Relationships of a node by stored type: pointing out, pointing in. */
type Counts = readonly (readonly [type: string, out: number, into: number])[];

export interface Count {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
  readonly count: number;
}

/** By public type and direction; what is none is not listed. */
export function countsOf(raw: unknown, names: StoredNames): readonly Count[] {
  const sums = new Map<string, Count>();
  for (const [stored, out, into] of raw as Counts) {
    const type = names[stored]!;
    for (const [direction, count] of [
      ['OUT', out],
      ['IN', into],
    ] as const) {
      const key = `${type} ${direction}`;
      sums.set(key, { type, direction, count: count + (sums.get(key)?.count ?? 0) });
    }
  }
  return [...sums.values()]
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
}

/** The fields of an edge that have a value, as text. */
export function edgeProperties(
  projection: Extract<Projection, { kind: 'edgeProperties' }>,
  raw: unknown,
): readonly Decoded[] {
  const [type, properties] = raw as readonly [string, Readonly<Record<string, unknown>>];
  const fields = projection.stored[projection.names[type] ?? ''] ?? [];
  return fields.flatMap(([name, stored]) => {
    const value = properties[stored];
    if (value === undefined || value === null) return [];
    return [record(projection.fields, ({ part }) => (part === 'name' ? name : String(value)))];
  });
}

/** Steps from each end to the nearest hub; empty when nobody asked. */
export type HubSteps = readonly number[];

/** Whether a way through a hub, which was not looked for, could be one of those asked for. */
export function hubsMatter(plan: PathsPlan, rows: readonly List[], hubs: HubSteps): boolean {
  if (hubs.length === 0) return false;
  const most = rows.length < plan.first ? plan.maxLength : Number(rows.at(-1)![0]) - 1;
  return hubs.reduce((sum, steps) => sum + steps, 0) <= most;
}

export function decodePaths(
  plan: PathsPlan,
  rows: readonly List[],
  complete: boolean,
  decode: Decode,
): Decoded {
  const hopsAt = 1 + plan.nodes.length;
  return record(plan.fields, (field) => {
    if (field.kind === 'complete') return complete;
    return rows.map((row) =>
      record(field.fields, (part) => {
        switch (part.kind) {
          case 'length':
            return row[0];
          case 'nodes':
            return (row[1 + part.item] as List).map((each) => decode(plan.nodes[part.item]!, each));
          case 'hops':
            return (row[hopsAt + part.item] as List).map((each) => decode(plan.hops[part.item]!, each));
        }
      }),
    );
  });
}

type NodeRow = readonly [id: string, depth: number, counts: Counts, ...items: List];
type EdgeRow = readonly [fact: string, from: string, to: string, type: string, ...items: List];

export function decodeSubgraph(
  plan: SubgraphPlan,
  nodes: readonly NodeRow[],
  edges: readonly EdgeRow[],
  decode: Decode,
): Decoded {
  const omitted = omissions(plan, nodes, edges);
  return record(plan.fields, (field) => {
    switch (field.kind) {
      case 'complete':
        return omitted.length === 0;
      case 'omitted':
        return omitted.map((each) => record(field.fields, ({ part }) => each[part as keyof Omission]));
      case 'nodes':
        return nodes.map((row) =>
          record(field.fields, ({ item }) =>
            item === undefined ? row[1] : decode(plan.nodes[item]!, row[item + 3]),
          ),
        );
      case 'edges':
        return edges.map((row) =>
          record(field.fields, ({ part, item }) => {
            if (item !== undefined) return decode(plan.edges[item]!, row[item + 4]);
            const [id, from, to, type] = row;
            return { id, from, to, type: plan.types[type] }[part];
          }),
        );
    }
  });
}

interface Omission extends Count {
  readonly node: string;
}

/** What nodes that were expanded have besides what is shown; nodes at the rim were not expanded. */
function omissions(
  plan: SubgraphPlan,
  nodes: readonly NodeRow[],
  edges: readonly EdgeRow[],
): readonly Omission[] {
  const shown = new Map<string, number>();
  const add = (node: string, stored: string, direction: string): void => {
    const key = `${node} ${plan.types[stored]} ${direction}`;
    shown.set(key, (shown.get(key) ?? 0) + 1);
  };
  for (const [, from, to, type] of edges) {
    add(from, type, 'OUT');
    add(to, type, 'IN');
  }
  return nodes
    .filter(([, depth]) => depth < plan.depth)
    .flatMap(([node, , raw]) =>
      countsOf(raw, plan.types).map((each) => ({
        ...each,
        node,
        count: each.count - (shown.get(`${node} ${each.type} ${each.direction}`) ?? 0),
      })),
    )
    .filter(({ count }) => count > 0);
}
