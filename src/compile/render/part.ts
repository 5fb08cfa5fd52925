import Cypher from '@neo4j/cypher-builder';
import { IDS } from '../holes.ts';
import type { PartPlan, ProjectedField } from '../plan.ts';
import { groupsOf, renderConnection } from './connection.ts';
import { COLUMN, cy, param } from './cypher.ts';
import { renderProjection } from './projection.ts';
import { type Rows, returned } from './rows.ts';

/** The statement of a part: a row `[element id, [field …]]` for each node among `$p.ids`. */
export function renderPart({ fields }: PartPlan): string {
  const id = new Cypher.Variable();
  const node = new Cypher.Node();
  const found = new Cypher.Unwind([param(IDS), id])
    .match(new Cypher.Pattern(node))
    .where(Cypher.eq(cy`elementId(${node})`, id));
  const rendered = fields.map((field) => renderField(field, node));
  const shown = new Cypher.List(rendered.map(({ value }) => value));
  const shownBy = new Cypher.Return([new Cypher.List([id, shown]), COLUMN]);
  return Cypher.utils.concat(found, ...rendered.flatMap(({ calls }) => calls), shownBy).build().cypher;
}

/** Groups are found by CALL, since they cannot stand in an expression (src/compile/split.ts). */
function renderField(
  { value }: ProjectedField,
  node: Cypher.Node,
): { readonly calls: readonly Cypher.Clause[]; readonly value: Cypher.Expr } {
  if (value.kind !== 'connection') return { calls: [], value: renderProjection(value, { node }) };
  const connection = { plan: value.connection, outer: { node }, show: renderProjection };
  const found = groupsOf(connection).map((rows) => ({
    rows,
    groups: new Cypher.Variable(),
  }));
  return {
    calls: found.map(({ rows, groups }) => gathered(rows, groups, node)),
    value: renderConnection(
      connection,
      found.map(({ groups }) => groups),
    ),
  };
}

/** The rows of a subquery as one list, in their order. */
function gathered(groups: Rows, list: Cypher.Variable, node: Cypher.Node): Cypher.Clause {
  const row = new Cypher.NamedVariable(COLUMN);
  const rows = new Cypher.Call(returned(groups), [node]);
  return new Cypher.Call(Cypher.utils.concat(rows, new Cypher.Return([cy`collect(${row})`, list])), [node]);
}
