import type { Projection } from './plan.ts';
import type { Planning, Selected } from './planning.ts';

/** The planner of edges for connections whose edges have no fields of their own but `cursor` and `node`. */
export function noEdge(_planning: Planning, { field }: Selected): Projection {
  throw new Error(`The edge has no field ${field.name} of its own`);
}
