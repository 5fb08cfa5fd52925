import Cypher from '@neo4j/cypher-builder';
import type { GroupBy, GroupsPlan, Projection, SumField } from '../plan.ts';
import { foundAtPlaces, regionsAbove } from './at-places.ts';
import { COLUMN, cy, param, type Scope } from './cypher.ts';
import { afterLead, type Match, matchClause } from './match.ts';
import { renderPredicate } from './predicate.ts';
import type { Rows } from './rows.ts';
import { alongPaths, matchSource } from './source.ts';

/** Renders what is shown of a node; given from outside, since projections and groups nest both ways. */
export type Shown = (projection: Projection, scope: Scope) => Cypher.Expr;

/** A key of the rows at hand: the variable that holds it, and whether that is a node. */
interface Key {
  readonly variable: Cypher.Variable;
  readonly node?: Cypher.Node;
}

/**
 * `[keys, count, sums …]` a group: the rows of a source by their keys, each row once under each of its values.
 */
export function renderGroups(
  plan: GroupsPlan,
  match: Match,
  where: Cypher.Predicate | undefined,
  shown: Shown,
): Rows {
  const { clauses, keys, count: counted, amounts } = countedRows(plan, match, where);
  const count = new Cypher.Variable();
  const groups = new Cypher.With(
    ...keys.map((each) => each.variable),
    column(counted, count),
    ...amounts.map(({ gathered, variable }) => column(gathered, variable)),
  )
    .orderBy(...groupOrder(plan, keys, count))
    .limit(param(plan.limit));
  const row = new Cypher.List([
    new Cypher.List(keys.map((key) => keyValue(key, plan, shown))),
    count,
    ...amounts.map(({ sum, variable }) => added(sum, variable)),
  ]);
  return { clauses: Cypher.utils.concat(...clauses, groups), row };
}

/** Rows with their keys, and what is to be aggregated over those that have the same. */
interface Counted {
  readonly clauses: readonly Cypher.Clause[];
  readonly keys: readonly Key[];
  readonly count: Cypher.Expr;
  readonly amounts: readonly {
    readonly sum: SumField;
    readonly gathered: Cypher.Expr;
    readonly variable: Cypher.Variable;
  }[];
}

function countedRows(plan: GroupsPlan, match: Match, where: Cypher.Predicate | undefined): Counted {
  const placed = foundAtPlaces(plan, match, where);
  if (placed) return { ...placed, keys: [{ variable: placed.region, node: placed.region }], amounts: [] };
  const { scope } = match;
  const row = [scope.node, ...(scope.edge ? [scope.edge] : [])];
  const kept = new Cypher.With(...row);
  const clauses: Cypher.Clause[] = [
    afterLead(match, matchClause(match, where)),
    match.repeats ? kept.distinct() : kept,
  ];
  const sums = plan.fields.flatMap((field) => (field.kind === 'sums' ? field.fields : []));
  // Nodes are counted as different ones in one go; a sum needs each row once.
  const distinct = sums.length === 0 && row.length === 1;
  const keys: Key[] = [];
  for (const by of plan.by) {
    const key = bindKey(by, scope, clauses, [...row, ...keys.map((each) => each.variable)]);
    keys.push(key);
    if (!distinct) clauses.push(new Cypher.With(...row, ...keys.map((each) => each.variable)).distinct());
  }
  return {
    clauses,
    keys,
    count: distinct ? cy`count(DISTINCT ${scope.node})` : cy`count(*)`,
    amounts: sums.map((sum) => ({ sum, gathered: gathered(sum, scope), variable: new Cypher.Variable() })),
  };
}

function column(expression: Cypher.Expr, variable: Cypher.Variable): [Cypher.Expr, Cypher.Variable] {
  return [expression, variable];
}

/** Adds what finds the key's values of a row, null where there is none. */
function bindKey(by: GroupBy, scope: Scope, clauses: Cypher.Clause[], held: readonly Cypher.Variable[]): Key {
  switch (by.kind) {
    case 'value':
    case 'year':
    case 'list':
    case 'type': {
      const variable = new Cypher.Variable();
      clauses.push(new Cypher.Unwind([valuesOf(by, scope), variable]));
      return { variable };
    }
    case 'related': {
      const match = matchSource(by.source, scope, true);
      clauses.push(new Cypher.OptionalMatch(match.pattern));
      return { variable: match.scope.node, node: match.scope.node };
    }
    case 'region':
      return bindRegion(by, scope, clauses, held);
  }
}

/** A list of at least one, to unwind. */
function valuesOf(
  by: Extract<GroupBy, { kind: 'value' | 'list' | 'year' | 'type' }>,
  scope: Scope,
): Cypher.Expr {
  if (by.kind === 'type') {
    const labels = new Cypher.List(by.labels.map((label) => new Cypher.Literal(label)));
    return cy`[head([label IN labels(${scope.node}) WHERE label IN ${labels}])]`;
  }
  const property = scope[by.of]!.property(by.property);
  switch (by.kind) {
    case 'value':
      return cy`[${property}]`;
    case 'year':
      return cy`[left(${property}, 4)]`;
    case 'list':
      return cy`CASE WHEN size(coalesce(${property}, [])) = 0 THEN [null] ELSE ${property} END`;
  }
}

/** Many rows are in few places: each place is walked up once, for all of its rows together. */
function bindRegion(
  by: Extract<GroupBy, { kind: 'region' }>,
  scope: Scope,
  clauses: Cypher.Clause[],
  held: readonly Cypher.Variable[],
): Key {
  const region = new Cypher.Node();
  const place = by.paths.types.length === 0 ? scope.node : placeOf(by, scope, clauses);
  const grouped = by.paths.types.length === 0 ? undefined : new Cypher.Variable();
  const [only] = held;
  const together = held.length === 1 ? only! : new Cypher.List([...held]);
  if (grouped) {
    const places = new Cypher.With(place, column(cy`collect(${together})`, grouped));
    clauses.push(by.places ? places.where(renderPredicate(by.places, { node: place })) : places);
  }
  clauses.push(regionsAbove(place, region, by));
  if (grouped && held.length === 1) clauses.push(new Cypher.Unwind([grouped, only!]));
  else if (grouped) {
    const row = new Cypher.Variable();
    const again = held.map((each, index) => column(cy`${row}[${new Cypher.Literal(index)}]`, each));
    clauses.push(new Cypher.Unwind([grouped, row]), new Cypher.With(region, ...again));
  }
  return { variable: region, node: region };
}

/** Finds the places of the rows, null where there is none. */
function placeOf(
  by: Extract<GroupBy, { kind: 'region' }>,
  scope: Scope,
  clauses: Cypher.Clause[],
): Cypher.Node {
  const place = new Cypher.Node();
  const pattern = new Cypher.Pattern(scope.node)
    .related(alongPaths(by.paths, by.regions))
    .to(place, { labels: 'Region' });
  clauses.push(new Cypher.OptionalMatch(pattern));
  return place;
}

function groupOrder(
  plan: GroupsPlan,
  keys: readonly Key[],
  count: Cypher.Variable,
): [Cypher.Expr, 'ASC' | 'DESC'][] {
  const byKey = keys.flatMap(({ node, variable }): [Cypher.Expr, 'ASC'][] =>
    node
      ? [
          [node.property('name'), 'ASC'],
          [node.property('id'), 'ASC'],
        ]
      : [[variable, 'ASC']],
  );
  return plan.order === 'KEY' ? byKey : [[count, 'DESC'], ...byKey];
}

/** `[value, node …]`. */
function keyValue({ node, variable }: Key, plan: GroupsPlan, show: Shown): Cypher.Expr {
  if (!node) return new Cypher.List([variable, ...plan.nodes.map(() => Cypher.Null)]);
  const shown = plan.nodes.map(
    (projection) => cy`CASE WHEN ${node} IS NULL THEN null ELSE ${show(projection, { node })} END`,
  );
  return new Cypher.List([node.property('name'), ...shown]);
}

/** What a sum needs of each row; rows without the number add nothing. */
function gathered({ of, property, currency }: SumField, scope: Scope): Cypher.Expr {
  const number = scope[of]!.property(property);
  return currency === undefined
    ? cy`collect(${number})`
    : cy`collect(CASE WHEN ${number} IS NULL THEN null ELSE [${scope[of]!.property(currency)}, ${number}] END)`;
}

/** `[sum, count]`, or one `[currency, sum, count]` a currency (XXX is none, ISO 4217). */
function added({ currency }: SumField, list: Cypher.Variable): Cypher.Expr {
  const item = new Cypher.Variable();
  if (currency === undefined) return cy`[reduce(sum = 0.0, x IN ${list} | sum + x), size(${list})]`;
  // No aggregating function: Cypher would take it for one over the groups.
  const unit = new Cypher.Variable();
  const own = cy`[x IN ${list} WHERE coalesce(x[0], 'XXX') = ${unit}]`;
  const of = new Cypher.Variable();
  return new Cypher.Collect(
    Cypher.utils.concat(
      new Cypher.Unwind([list, item]),
      new Cypher.With([cy`coalesce(${item}[0], 'XXX')`, unit]).distinct(),
      new Cypher.With(unit, [own, of]).orderBy([unit, 'ASC']),
      new Cypher.Return([cy`[${unit}, reduce(sum = 0.0, x IN ${of} | sum + x[1]), size(${of})]`, COLUMN]),
    ),
  );
}
