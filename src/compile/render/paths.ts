import Cypher from '@neo4j/cypher-builder';
import type { Projection } from '../plan.ts';
import type { PathsPlan } from '../plan-roots.ts';
import { COLUMN, condition, cy, param } from './cypher.ts';
import { edges, meant, named } from './graph.ts';
import { hasAnyLabel } from './predicate.ts';
import { renderProjection } from './projection.ts';
import { anyType } from './source.ts';

const VALUE = new Cypher.NamedVariable(COLUMN);

/** `[starts, ends, [[length, nodes …, hops …] …], [steps to a hub …]]`. */
export function renderPaths(plan: PathsPlan): Cypher.Clause {
  const [starts, ends] = [new Cypher.Variable(), new Cypher.Variable()];
  const [from, to] = [new Cypher.Node(), new Cypher.Node()];
  const path = new Cypher.Variable();
  const asked = plan.fields.some((field) => field.kind === 'complete');
  const hubs = asked ? cy`[${stepsToHub(plan, starts, ends)}, ${stepsToHub(plan, ends, starts)}]` : cy`[]`;
  const row = new Cypher.List([
    cy`length(${path})`,
    ...plan.nodes.map((node) => pathNodes(path, node)),
    ...plan.hops.map((hop) => pathHops(path, hop)),
  ]);
  return cy`WITH ${meant(plan.from, plan.nouns)} AS ${starts}, ${meant(plan.to, plan.nouns)} AS ${ends}
RETURN [${named(starts)}, ${named(ends)}, COLLECT {
WITH ${starts}[0] AS ${from}, ${ends}[0] AS ${to}
WHERE size(${starts}) = 1 AND size(${ends}) = 1 AND ${from} <> ${to}
MATCH ${plan.first === 1 ? shortestOne(plan, path, from, to) : shortest(plan, path, from, to)}
WITH ${path}
ORDER BY length(${path}), [each IN nodes(${path}) | each.id]
RETURN ${row} AS ${VALUE}
}, ${hubs}] AS ${VALUE}` as unknown as Cypher.Clause;
}

/**
 * The conditions stand inside of the pattern: they steer the search, so that hubs are not opened and no way through a
 * node twice counts as one of the shortest.
 */
function shortest(plan: PathsPlan, path: Cypher.Variable, from: Cypher.Node, to: Cypher.Node): Cypher.Expr {
  const [near, far] = [new Cypher.Node(), new Cypher.Node()];
  const step = edges(new Cypher.Relationship(), plan.types, near, far);
  const most = literal(plan.maxLength);
  return cy`${path} = SHORTEST ${literal(plan.first)} ((${from}) (${step} WHERE ${far} = ${to} OR (${passable(far, plan)})){1,${most}} (${to})
WHERE all(i IN range(0, size(${far}) - 1) WHERE NOT ${far}[i] IN ${near}[0..i + 1]))`;
}

/** The one shortest passes no node twice anyway, and searching from both ends at once finds it sooner. */
function shortestOne(
  plan: PathsPlan,
  path: Cypher.Variable,
  from: Cypher.Node,
  to: Cypher.Node,
): Cypher.Expr {
  const node = new Cypher.Node();
  const pattern = new Cypher.Pattern(from)
    .related({
      type: anyType(Object.keys(plan.types)),
      direction: 'undirected',
      length: { min: 1, max: plan.maxLength },
    })
    .to(to);
  return cy`${path} = shortestPath(${pattern})
WHERE all(${node} IN nodes(${path}) WHERE ${node} = ${from} OR ${node} = ${to} OR (${passable(node, plan)}))`;
}

function passable(node: Cypher.Node, plan: PathsPlan): Cypher.Predicate {
  return condition`${hasAnyLabel(node, plan.labels)} AND COUNT { (${node})--() } <= ${param(plan.hub)}`;
}

/**
 * How many steps the nearest hub is away that a path could pass through, from 1; one more than is looked at when there
 * is none. A way through hubs has its first within half the length of one end, so half is looked at.
 */
function stepsToHub(plan: PathsPlan, starts: Cypher.Variable, others: Cypher.Variable): Cypher.Expr {
  const most = Math.floor(plan.maxLength / 2);
  const steps = Array.from({ length: most }, (_, index) => index + 1);
  const tries = steps.map(
    (count) => cy`WHEN ${hubAfter(count, plan, starts, others)} THEN ${literal(count)}`,
  );
  const none = literal(most + 1);
  return tries.length === 0
    ? none
    : cy`CASE ${tries.reduce((left, right) => cy`${left}\n${right}`)} ELSE ${none} END`;
}

function hubAfter(
  count: number,
  plan: PathsPlan,
  starts: Cypher.Variable,
  others: Cypher.Variable,
): Cypher.Expr {
  const places = Array.from({ length: count + 1 }, () => new Cypher.Node());
  const steps = places.slice(1).map((to, index) => {
    const from = places[index]!;
    const step = cy`MATCH ${edges(new Cypher.Relationship(), plan.types, from, to)}`;
    if (index + 1 < count) return cy`${step} WHERE ${passable(to, plan)} WITH DISTINCT ${to}`;
    const ends = cy`${to} IN ${starts} OR ${to} IN ${others}`;
    return cy`${step} WHERE ${hasAnyLabel(to, plan.labels)} AND COUNT { (${to})--() } > ${param(plan.hub)} AND NOT (${ends}) RETURN ${to}`;
  });
  const walk = steps.reduce((left, right) => cy`${left}\n${right}`);
  return cy`EXISTS { WITH ${starts}[0] AS ${places[0]!}\n${walk} }`;
}

const literal = (value: number) => new Cypher.Literal(value);

function pathNodes(path: Cypher.Variable, item: Projection): Cypher.Expr {
  const node = new Cypher.Node();
  return cy`COLLECT {
UNWIND range(0, length(${path})) AS place
WITH place, nodes(${path})[place] AS ${node}
ORDER BY place
RETURN ${renderProjection(item, { node })} AS ${VALUE}
}`;
}

function pathHops(path: Cypher.Variable, item: Projection): Cypher.Expr {
  const from = new Cypher.Node();
  const edge = new Cypher.Relationship();
  return cy`COLLECT {
UNWIND range(0, length(${path}) - 1) AS place
WITH place, relationships(${path})[place] AS ${edge}, nodes(${path})[place] AS ${from}
ORDER BY place
RETURN ${renderProjection(item, { node: from, edge, from })} AS ${VALUE}
}`;
}
