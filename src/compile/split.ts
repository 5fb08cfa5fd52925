import type { PartPlan, ProjectedField, Projection } from './plan.ts';
import type { RootRead } from './plan-roots.ts';
import { holdsGroups, isGrouped, sum, weightOf } from './weigh.ts';

/**
 * From this many subqueries on, a root field is read by several statements. Measured (docs/decisions/0012): the database
 * plans 25 to 30 ms a subquery, so fewer keep a new shape below 0.4 s; a further statement costs a warm request 1 to 3 ms.
 */
export const MAX_SUBQUERIES = 16;

/** A read of which no statement is too wide, and what later statements read. */
export interface Split {
  readonly read: RootRead;
  readonly parts: readonly PartPlan[];
}

/**
 * Takes fields that are reads of their own out of objects that have too many, and puts them into parts: statements that
 * read these fields of all nodes that an earlier one found. So it does with connections counted by groups: Cypher takes an
 * aggregation inside of a subquery expression for one over the rows outside, which only a part can keep apart. How many
 * parts there are depends on the selection alone.
 */
export function splitRead(read: RootRead, most = MAX_SUBQUERIES): Split {
  const parts: PartPlan[] = [];
  const light = (projection: Projection): Projection => lighten(projection, most, parts);
  return { read: lightRead(read, light), parts };
}

function lightRead(read: RootRead, light: (projection: Projection) => Projection): RootRead {
  switch (read.kind) {
    case 'connection':
      return { ...read, connection: { ...read.connection, items: read.connection.items.map(light) } };
    case 'lookup':
      return { ...read, lookup: { ...read.lookup, object: light(read.lookup.object) } };
    case 'search':
      return { ...read, search: { ...read.search, items: read.search.items.map(light) } };
    case 'nodes': {
      const branches = read.branches.map((branch) => ({ ...branch, object: light(branch.object) }));
      return { ...read, branches };
    }
    // Their statements are walks through the graph, which show little of each node.
    case 'paths':
    case 'subgraph':
      return read;
  }
}

/** The same with objects of less than `most` subqueries each, which leaves room for the read that leads to them. */
function lighten(projection: Projection, most: number, parts: PartPlan[]): Projection {
  const inner = (each: Projection): Projection => lighten(each, most, parts);
  if (weightOf(projection) < most && !holdsGroups(projection)) return projection;
  switch (projection.kind) {
    case 'object':
      return lightObject(projection, most, parts);
    case 'variants': {
      const share = Math.max(2, Math.floor(most / projection.variants.length));
      const variants = projection.variants.map((variant) => ({
        ...variant,
        object: lighten(variant.object, share, parts),
      }));
      return { ...projection, variants };
    }
    case 'connection': {
      const { connection } = projection;
      return { ...projection, connection: { ...connection, items: connection.items.map(inner) } };
    }
    case 'list':
      return { ...projection, list: { ...projection.list, item: inner(projection.list.item) } };
    case 'first':
      return { ...projection, item: inner(projection.item) };
    default:
      return projection;
  }
}

function lightObject(
  { fields }: Extract<Projection, { kind: 'object' }>,
  most: number,
  parts: PartPlan[],
): Projection {
  const light = fields.map((field) => ({ ...field, value: lighten(field.value, most, parts) }));
  const moved = movedFields(light, most);
  if (moved.length === 0) return { kind: 'object', fields: light };
  const places = new Map(
    moved.flatMap((of) => {
      const part = parts.push({ fields: of }) - 1;
      return of.map((field, item) => [field, { part, item }] as const);
    }),
  );
  const kept = light.map((field): ProjectedField => {
    const place = places.get(field);
    return place ? { key: field.key, value: { kind: 'later', ...place, value: field.value } } : field;
  });
  return { kind: 'object', fields: kept };
}

/** The fields that do not stay: groups, and what is too much, in shares of about equal weight, planned side by side. */
function movedFields(
  fields: readonly ProjectedField[],
  most: number,
): readonly (readonly ProjectedField[])[] {
  const grouped = fields.filter((field) => isGrouped(field.value));
  return [
    ...shares(
      fields.filter((field) => !isGrouped(field.value)),
      most,
    ),
    ...(grouped.length > 0 ? [grouped] : []),
  ];
}

/** What does not fit beside the rest, in shares of less than `most`; none, when all fits. */
function shares(fields: readonly ProjectedField[], most: number): readonly (readonly ProjectedField[])[] {
  const heavy = fields.filter((field) => weightOf(field.value) > 0);
  const weights = heavy.map((field) => weightOf(field.value));
  const total = sum(weights);
  if (total < most) return [];
  const share = Math.ceil(total / Math.ceil((total + 1) / most));
  const bins: { readonly room: number; readonly fields: ProjectedField[] }[] = [
    { room: Math.min(share, most - 1), fields: [] },
  ];
  for (const field of heavy) {
    const weight = weightOf(field.value);
    const fits = bins.find((bin) => sum(bin.fields.map((each) => weightOf(each.value))) + weight <= bin.room);
    if (fits) fits.fields.push(field);
    else bins.push({ room: share, fields: [field] });
  }
  return bins.slice(1).map((bin) => bin.fields);
}
