import Cypher from '@neo4j/cypher-builder';
import { IDS } from '../holes.ts';
import type { PartPlan } from '../plan.ts';
import { COLUMN, cy, param } from './cypher.ts';
import { renderProjection } from './projection.ts';

/** The statement of a part: a row `[element id, [field …]]` for each node among `$ids`. */
export function renderPart({ fields }: PartPlan): string {
  const id = new Cypher.Variable();
  const node = new Cypher.Node();
  const shown = new Cypher.List(fields.map((field) => renderProjection(field.value, { node })));
  return new Cypher.Unwind([param(IDS), id])
    .match(new Cypher.Pattern(node))
    .where(Cypher.eq(cy`elementId(${node})`, id))
    .return([new Cypher.List([id, shown]), COLUMN])
    .build().cypher;
}
