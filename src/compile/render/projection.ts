import Cypher from '@neo4j/cypher-builder';
import type { ConnectionPlan, GroupsPlan, ListPlan, Projection, Variant } from '../plan.ts';
import { matchAnchored } from './anchor.ts';
import { renderContext } from './context.ts';
import { allOf, COLUMN, cy, param, type Scope } from './cypher.ts';
import { renderGroups } from './groups.ts';
import { afterLead, type Match, matchClause } from './match.ts';
import { movedFacts } from './moved-facts.ts';
import { beyondCursor, keysKnown, orderBy, orderExpression, type Segment, segmentOf } from './order.ts';
import { firstOf, hasAnyLabel, renderPredicate } from './predicate.ts';
import { listed, type Rows, returned, statementOf } from './rows.ts';
import { matchSource } from './source.ts';

/** A projection as one expression; src/compile/decode reads its value by the same plan. */
export function renderProjection(projection: Projection, scope: Scope): Cypher.Expr {
  switch (projection.kind) {
    case 'property': {
      const property = scope[projection.of]!.property(projection.property);
      if (projection.otherwise === undefined) return property;
      return typeof projection.otherwise === 'string'
        ? cy`coalesce(${property}, ${scope[projection.of]!.property(projection.otherwise)})`
        : cy`coalesce(${property}, [])`;
    }
    case 'value':
      return new Cypher.List(
        [projection.main, ...projection.parts.map((part) => part.property)].map((name) =>
          scope[projection.of]!.property(name),
        ),
      );
    case 'json':
    case 'display':
    case 'constant':
      return scope.node.property(projection.property);
    case 'object':
      return new Cypher.List(projection.fields.map((field) => renderProjection(field.value, scope)));
    case 'variants':
      return renderVariants(projection.variants, scope);
    case 'connection':
      return renderConnection(projection.connection, scope);
    case 'list':
      return renderList(projection.list, scope);
    case 'first': {
      const match = matchSource(projection.source, scope, true);
      const item = renderProjection(projection.item, match.scope);
      const found = matchClause(match, match.where).return([item, COLUMN]).limit(1);
      return firstOf(afterLead(match, found));
    }
    case 'movedFacts':
      return movedFacts(scope);
    case 'context':
      return renderContext(projection, scope);
    case 'address':
      return new Cypher.List(['document', 'start', 'end'].map((name) => scope.node.property(name)));
    case 'formerIds':
      return renderFormerIds(scope);
    case 'edgeType':
      return cy`type(${scope.edge!})`;
    case 'relationshipCounts':
      return renderCounts(Object.keys(projection.names), scope);
    case 'edgeProperties':
      return cy`[type(${scope.edge!}), properties(${scope.edge!})]`;
    case 'edgeDirection':
      return cy`startNode(${scope.edge!}) = ${scope.from!}`;
    case 'later':
      return cy`elementId(${scope.node})`;
  }
}

/** The labels, and the fields of the variant they choose. */
function renderVariants(variants: readonly Variant[], scope: Scope): Cypher.Expr {
  const object = (variant: Variant) => renderProjection(variant.object, scope);
  const last = variants.at(-1)!;
  const chosen =
    variants.length === 1
      ? object(last)
      : variants
          .slice(0, -1)
          .reduce(
            (choice, variant) => choice.when(hasAnyLabel(scope.node, variant.labels)).then(object(variant)),
            new Cypher.Case(),
          )
          .else(object(last));
  return new Cypher.List([cy`labels(${scope.node})`, chosen as Cypher.Expr]);
}

/** `[page, total, groups …]`; page or total is null when it was not asked for. `groups`: where they stand already. */
export function renderConnection(
  plan: ConnectionPlan,
  scope: Scope | undefined,
  groups: readonly Cypher.Expr[] = groupsOf(plan, scope).map(listed),
): Cypher.Expr {
  if (foundOnce(plan)) {
    const both = firstOf(returned(renderFound(plan, scope)));
    return groups.length > 0 ? cy`${both} + ${new Cypher.List([...groups])}` : both;
  }
  const page = pageOf(plan, scope).map(listed);
  return new Cypher.List([wholePage(plan, page), totalOf(plan, scope), ...groups]);
}

/**
 * The same as a statement. If it reads one list, that is of its own rows; groups beside another list stay a subquery, since
 * beside a variable the database takes their counts for counts over it.
 */
export function renderRootConnection(plan: ConnectionPlan): Cypher.Clause {
  const [page, groups] = [pageOf(plan, undefined), groupsOf(plan, undefined)];
  if (foundOnce(plan) && groups.length === 0) return returned(renderFound(plan, undefined));
  const [rows, ...others] = [...page, ...groups];
  if (!rows || others.length > 0) return new Cypher.Return([renderConnection(plan, undefined), COLUMN]);
  return statementOf(
    rows,
    (list) =>
      new Cypher.List([
        page.length > 0 ? list : Cypher.Null,
        totalOf(plan, undefined),
        ...groups.map(() => list),
      ]),
  );
}

function wants({ fields }: ConnectionPlan, ...kinds: readonly ConnectionPlan['fields'][number]['kind'][]) {
  return fields.some((field) => kinds.includes(field.kind));
}

function wantsPage(plan: ConnectionPlan): boolean {
  return wants(plan, 'edges', 'nodes', 'pageInfo');
}

/** Page and total of nodes that no index puts in order: to find the first of them is to find all. */
function foundOnce(plan: ConnectionPlan): boolean {
  const { source } = plan;
  return source.kind === 'anchored' && !source.along && wantsPage(plan) && wants(plan, 'totalCount');
}

/** One row, `[page, total]`. */
function renderFound(plan: ConnectionPlan, outer: Scope | undefined): Rows {
  const match = matchConnection(plan, outer, true);
  const { node } = match.scope;
  const found = new Cypher.Variable();
  const where = allOf([match.where, plan.where ? renderPredicate(plan.where, match.scope) : undefined]);
  const scope = { node: new Cypher.Node() };
  const all = cy`collect(${match.repeats ? cy`DISTINCT ${node}` : node})`;
  const beyond = beyondCursors(plan, scope);
  const rows = new Cypher.Unwind([found, scope.node]).with(scope.node);
  const page = firstRows(plan, beyond ? rows.where(beyond).with(scope.node) : rows, scope, plan.order);
  return {
    clauses: Cypher.utils.concat(afterLead(match, matchClause(match, where)), new Cypher.With([all, found])),
    row: new Cypher.List([listed(page), cy`size(${found})`]),
  };
}

/** What finds the groups of a connection, each kind of group by itself. */
export function groupsOf(plan: ConnectionPlan, scope: Scope | undefined): readonly Rows[] {
  return plan.fields.flatMap((field) =>
    field.kind === 'groups' ? [renderConnectionGroups(field.groups, plan, scope)] : [],
  );
}

function matchConnection({ source }: ConnectionPlan, outer: Scope | undefined, labelled: boolean): Match {
  return source.kind === 'anchored' ? matchAnchored(source, outer) : matchSource(source, outer, labelled);
}

function renderConnectionGroups(groups: GroupsPlan, plan: ConnectionPlan, outer: Scope | undefined): Rows {
  const match = matchConnection(plan, outer, true);
  const where = plan.where ? renderPredicate(plan.where, match.scope) : undefined;
  return renderGroups(groups, match, allOf([match.where, where]), renderProjection);
}

/**
 * The rows of a page, if one is asked for. Where an order of a whole label sets nulls aside, they are read by index in two
 * goes, one behind the other, which saves reading the label.
 */
function pageOf(plan: ConnectionPlan, outer: Scope | undefined): readonly Rows[] {
  if (!wantsPage(plan)) return [];
  if (plan.source.kind !== 'label' || plan.order[0]?.by.kind !== 'missing') return [renderRows(plan, outer)];
  const segments = (['known', 'missing'] as const).map((segment) => renderRows(plan, outer, segment));
  return plan.page.backward ? segments.reverse() : segments;
}

/** The page of the lists that `pageOf` finds. */
function wholePage({ page }: ConnectionPlan, [list, rest]: readonly Cypher.Expr[]): Cypher.Expr {
  if (!list) return Cypher.Null;
  return rest ? cy`(${list} + ${rest})[0..${param(page.limit)}]` : list;
}

function renderRows(plan: ConnectionPlan, outer: Scope | undefined, segment?: Segment): Rows {
  const match = matchConnection(plan, outer, plan.where !== undefined);
  const { scope } = match;
  const where = allOf([
    match.where,
    indexed(plan.source) ? keysKnown(plan.order, scope) : undefined,
    segment ? segmentOf(plan.order, segment, scope) : undefined,
    plan.where ? renderPredicate(plan.where, scope) : undefined,
    beyondCursors(plan, scope),
  ]);
  // Within a segment the first term is the same for all.
  const order = segment ? plan.order.slice(1) : plan.order;
  const { clauses, row } = firstRows(plan, rows(match, where), scope, order);
  return { clauses: afterLead(match, clauses), row };
}

function beyondCursors({ order, page }: ConnectionPlan, scope: Scope): Cypher.Predicate | undefined {
  const { after, before } = page;
  return allOf([
    after ? beyondCursor(order, after, scope, 'after') : undefined,
    before ? beyondCursor(order, before, scope, 'before') : undefined,
  ]);
}

/** The first rows in an order, each with its order values (when cursors are asked for) and what it shows. */
function firstRows(
  plan: ConnectionPlan,
  found: Cypher.With,
  scope: Scope,
  order: ConnectionPlan['order'],
): Rows {
  const values = plan.cursors ? plan.order.map((term) => orderExpression(term, scope)) : [];
  const items = plan.items.map((item) => renderProjection(item, scope));
  const row = new Cypher.List([new Cypher.List(values), ...items]);
  const clauses = found.orderBy(...orderBy(order, scope, plan.page.backward)).limit(param(plan.page.limit));
  return { clauses, row };
}

/** Sources whose order an index can give. */
function indexed(source: ConnectionPlan['source']): boolean {
  return ['label', 'blocks', 'statements'].includes(source.kind);
}

/** MATCH … WHERE … WITH the variables that the rows need, each node once where a source repeats. */
function rows(match: Match, where: Cypher.Predicate | undefined): Cypher.With {
  const { node, edge } = match.scope;
  const kept = matchClause(match, where).with(node, ...(edge ? [edge] : []));
  return match.repeats ? kept.distinct() : kept;
}

/** A plain pattern is counted by degree or count store; conditions and repetitions need a subquery. */
function totalOf(plan: ConnectionPlan, outer: Scope | undefined): Cypher.Expr {
  if (!wants(plan, 'totalCount')) return Cypher.Null;
  const match = matchConnection(plan, outer, plan.where !== undefined);
  const where = allOf([match.where, plan.where ? renderPredicate(plan.where, match.scope) : undefined]);
  if (!where && !match.repeats && !match.lead) return new Cypher.Count(match.pattern) as Cypher.Expr;
  const found = matchClause(match, where);
  const column: [Cypher.Expr, string] = [match.scope.node, COLUMN];
  const counted = match.repeats ? found.return(column).distinct() : found.return(column);
  return new Cypher.Count(afterLead(match, counted)) as Cypher.Expr;
}

function renderList(plan: ListPlan, outer: Scope): Cypher.Expr {
  const match = matchSource(plan.source, outer, true);
  const first = rows(match, match.where)
    .orderBy(...orderBy(plan.order, match.scope, false))
    .limit(param(plan.limit));
  return listed({ clauses: afterLead(match, first), row: renderProjection(plan.item, match.scope) });
}

/** `[[type, out, in] …]`, each a degree. */
function renderCounts(types: readonly string[], scope: Scope): Cypher.Expr {
  const degree = (type: string, direction: 'left' | 'right'): Cypher.Expr =>
    new Cypher.Count(new Cypher.Pattern(scope.node).related({ type, direction }).to({})) as Cypher.Expr;
  return new Cypher.List(
    types.map(
      (type) => new Cypher.List([new Cypher.Literal(type), degree(type, 'right'), degree(type, 'left')]),
    ),
  );
}

function renderFormerIds(scope: Scope): Cypher.Expr {
  const key = new Cypher.Node();
  const id = key.property('id');
  const own = scope.node.property('id');
  return new Cypher.Collect(
    new Cypher.Match(new Cypher.Pattern(key, { labels: 'Name', properties: { entity: own } }))
      .where(Cypher.neq(id, own))
      .return([id, COLUMN])
      .orderBy([new Cypher.NamedVariable(COLUMN), 'ASC']),
  );
}
