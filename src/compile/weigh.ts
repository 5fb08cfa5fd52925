import type { ConnectionPlan, Projection } from './plan.ts';

/** How many subqueries a projection becomes: what the database takes to plan it grows with their number. */
export function weightOf(projection: Projection): number {
  switch (projection.kind) {
    case 'object':
      return sum(projection.fields.map((field) => weightOf(field.value)));
    case 'variants':
      return sum(projection.variants.map((variant) => weightOf(variant.object)));
    case 'connection':
      return weightOfConnection(projection.connection);
    case 'list':
      return 1 + weightOf(projection.list.item);
    case 'first':
      return 1 + weightOf(projection.item);
    case 'context':
    case 'formerIds':
    case 'movedFacts':
      return 1;
    default:
      return 0;
  }
}

/** The page, the total unless it is a degree, and each kind of group are reads of their own. */
function weightOfConnection({ fields, items, source, where }: ConnectionPlan): number {
  const has = (...kinds: readonly string[]): boolean => fields.some((field) => kinds.includes(field.kind));
  const page = has('edges', 'nodes', 'pageInfo') ? 1 + sum(items.map(weightOf)) : 0;
  const total = has('totalCount') && (where !== undefined || source.kind !== 'related') ? 1 : 0;
  const groups = fields.map((field) =>
    field.kind === 'groups' ? 1 + sum(field.groups.nodes.map(weightOf)) : 0,
  );
  return page + total + sum(groups);
}

/** Whether a connection is counted by groups, which only a statement of its own can: see render/part.ts. */
export function isGrouped(projection: Projection): boolean {
  return (
    projection.kind === 'connection' && projection.connection.fields.some((field) => field.kind === 'groups')
  );
}

/** Whether groups are asked for at this place or below. */
export function holdsGroups(projection: Projection): boolean {
  switch (projection.kind) {
    case 'object':
      return projection.fields.some((field) => holdsGroups(field.value));
    case 'variants':
      return projection.variants.some((variant) => holdsGroups(variant.object));
    case 'connection':
      return isGrouped(projection) || projection.connection.items.some(holdsGroups);
    case 'list':
      return holdsGroups(projection.list.item);
    case 'first':
      return holdsGroups(projection.item);
    default:
      return false;
  }
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
