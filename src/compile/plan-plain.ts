import type { ProjectedField, Projection } from './plan.ts';
import { below, type Planning, type Selected, selections } from './planning.ts';

/** How one field of a plain type (Evidence, StatedValue, Conflict, Block) is read. */
export type FieldPlanner = (planning: Planning, selected: Selected) => Projection;

export const stored =
  (property: string): FieldPlanner =>
  () => ({ kind: 'property', of: 'node', property });

export const storedList =
  (property: string): FieldPlanner =>
  () => ({ kind: 'property', of: 'node', property, otherwise: [] });

/** The entity whose id a property holds. */
export const entityOf =
  (property: string): FieldPlanner =>
  (planning, selected) => ({
    kind: 'first',
    source: { kind: 'entityOf', property },
    item: planning.planNode(planning, selected, 'Entity'),
  });

/** The entity to which the name key leads whose id a property holds. */
export const named =
  (property: string): FieldPlanner =>
  (planning, selected) => ({
    kind: 'first',
    source: { kind: 'named', property },
    item: planning.planNode(planning, selected, 'Entity'),
  });

/** The selected fields of a plain type, each by its planner. */
export function planPlain(
  planning: Planning,
  selected: Selected,
  typeName: string,
  planners: Readonly<Record<string, FieldPlanner>>,
): Projection {
  const inside = below(planning, selected.key);
  const fields = selections(inside, typeName, selected.nodes).map(
    (each): ProjectedField => ({ key: each.key, value: planners[each.field.name]!(inside, each) }),
  );
  return { kind: 'object', fields };
}
