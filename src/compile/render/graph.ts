import Cypher from '@neo4j/cypher-builder';
import { MAX_MATCHES } from '../../model/index.ts';
import type { Reference, SubgraphPlan } from '../plan-roots.ts';
import { COLUMN, cy, param } from './cypher.ts';
import { entityIds } from './named.ts';
import { hasAnyLabel } from './predicate.ts';
import { renderProjection } from './projection.ts';
import { anyType } from './source.ts';

const VALUE = new Cypher.NamedVariable(COLUMN);

/** The stored types as a label expression of a relationship, through the builder's door for identifiers. */
export function edges(
  edge: Cypher.Relationship,
  names: Readonly<Record<string, string>>,
  from: Cypher.Node,
  to: Cypher.Node,
) {
  return new Cypher.Pattern(from)
    .related(edge, { type: anyType(Object.keys(names)), direction: 'undirected' })
    .to(to);
}

/** The things an id or a name can mean, one more than an AMBIGUOUS lists. */
export function meant(reference: Reference, nouns: readonly string[]): Cypher.Expr {
  const id = new Cypher.Variable();
  const node = new Cypher.Node();
  return cy`COLLECT {
${entityIds({ ...reference, nouns }, id)}
MATCH (${node}:Entity { id: ${id} })
RETURN ${node} AS ${VALUE} LIMIT ${new Cypher.Literal(MAX_MATCHES + 1)}
}`;
}

export function named(list: Cypher.Variable): Cypher.Expr {
  return cy`[each IN ${list} | [each.id, each.name]]`;
}

/** `[starts, [[id, depth, counts, items …] …], [[fact, from, to, type, items …] …]]`. */
export function renderSubgraph(plan: SubgraphPlan): Cypher.Clause {
  const starts = new Cypher.Variable();
  const [nodes, frontier, depths] = [new Cypher.Variable(), new Cypher.Variable(), new Cypher.Variable()];
  const around = !('ids' in plan.start);
  const first = 'ids' in plan.start ? byIds(plan.start.ids) : meant(plan.start, plan.nouns);
  const kept = around ? cy`CASE WHEN size(${starts}) = 1 THEN ${starts} ELSE [] END` : starts;
  const levels = Array.from({ length: plan.depth }, (_, index) =>
    level(plan, index + 1, { starts, nodes, frontier, depths }),
  );
  const head = cy`WITH ${first} AS ${starts}
WITH ${starts}, ${kept} AS ${nodes}
WITH ${starts}, ${nodes}, ${nodes} AS ${frontier}, [each IN ${nodes} | 0] AS ${depths}`;
  const walked = levels.reduce((left, right) => cy`${left}\n${right}`, head);
  return cy`${walked}
RETURN [${named(starts)}, ${shownNodes(plan, nodes, depths)}, ${shownEdges(plan, nodes)}] AS ${VALUE}` as unknown as Cypher.Clause;
}

function byIds(ids: string): Cypher.Expr {
  const key = new Cypher.Node();
  const node = new Cypher.Node();
  return cy`COLLECT {
UNWIND ${param(ids)} AS id
MATCH (${key}:Name { id: id })
MATCH (${node}:Entity { id: ${key}.entity })
RETURN DISTINCT ${node} AS ${VALUE}
}`;
}

interface Walk {
  readonly starts: Cypher.Variable;
  readonly nodes: Cypher.Variable;
  readonly frontier: Cypher.Variable;
  readonly depths: Cypher.Variable;
}

/** One step outwards: of each node, type and direction the best `cap`; each type gets its turn until the budget is used. */
function level(plan: SubgraphPlan, depth: number, { starts, nodes, frontier, depths }: Walk): Cypher.Expr {
  const [from, to] = [new Cypher.Node(), new Cypher.Node()];
  const edge = new Cypher.Relationship();
  const found = new Cypher.Variable();
  const kept = new Cypher.Variable();
  return cy`CALL (${nodes}, ${frontier}) {
UNWIND ${frontier} AS ${from}
MATCH ${edges(edge, plan.types, from, to)}
WHERE ${hasAnyLabel(to, plan.labels)} AND NOT ${to} IN ${nodes}
WITH DISTINCT ${from}, type(${edge}) AS type, startNode(${edge}) = ${from} AS out, ${to}
WITH ${from}, type, out, ${to}, COUNT { (${to})--() } AS degree
ORDER BY degree DESC, ${to}.id
WITH ${from}, type, out, collect(${to})[0..${param(plan.cap)}] AS best
UNWIND range(0, size(best) - 1) AS turn
WITH best[turn] AS ${to}, min(turn) AS turn
ORDER BY turn, ${to}.id
RETURN collect(${to}) AS ${found}
}
WITH ${starts}, ${nodes}, ${depths}, ${found}[0..toInteger(${param(plan.budget)}) - size(${nodes})] AS ${kept}
WITH ${starts}, ${nodes} + ${kept} AS ${nodes}, ${kept} AS ${frontier}, ${depths} + [each IN ${kept} | ${new Cypher.Literal(depth)}] AS ${depths}`;
}

/** Each with its counts by type and direction, which tell what is left out. */
function shownNodes(plan: SubgraphPlan, nodes: Cypher.Variable, depths: Cypher.Variable): Cypher.Expr {
  const node = new Cypher.Node();
  const wanted = plan.fields.some((field) => field.kind === 'omitted' || field.kind === 'complete');
  const counts = wanted
    ? renderProjection({ kind: 'relationshipCounts', names: plan.types, fields: [] }, { node })
    : cy`[]`;
  const items = plan.nodes.map((item) => renderProjection(item, { node }));
  return cy`COLLECT {
UNWIND range(0, size(${nodes}) - 1) AS place
WITH place, ${nodes}[place] AS ${node}
ORDER BY place
RETURN ${new Cypher.List([node.property('id'), cy`${depths}[place]`, counts, ...items])} AS ${VALUE}
}`;
}

/** Found from the end that is no hub; between two hubs by looking for just that pair. */
function shownEdges(plan: SubgraphPlan, nodes: Cypher.Variable): Cypher.Expr {
  const [from, to] = [new Cypher.Node(), new Cypher.Node()];
  const edge = new Cypher.Relationship();
  const [big, other] = [new Cypher.Node(), new Cypher.Node()];
  const items = plan.edges.map((item) => renderProjection(item, { node: to, edge, from }));
  const row = new Cypher.List([
    edge.property('fact'),
    cy`startNode(${edge}).id`,
    cy`endNode(${edge}).id`,
    cy`type(${edge})`,
    ...items,
  ]);
  return cy`COLLECT {
CALL (${nodes}) {
UNWIND ${nodes} AS ${from}
WITH ${from}, ${nodes} WHERE COUNT { (${from})--() } <= ${param(plan.hub)}
MATCH ${edges(edge, plan.types, from, to)}
WHERE ${to} IN ${nodes}
RETURN ${edge}
UNION
WITH [each IN ${nodes} WHERE COUNT { (each)--() } > ${param(plan.hub)}] AS hubs
UNWIND hubs AS ${big}
UNWIND hubs AS ${other}
WITH ${big}, ${other} WHERE elementId(${big}) < elementId(${other})
MATCH ${edges(edge, plan.types, big, other)}
RETURN ${edge}
}
WITH ${edge}, startNode(${edge}) AS ${from}, endNode(${edge}) AS ${to}
ORDER BY ${edge}.fact
RETURN ${row} AS ${VALUE}
}`;
}
