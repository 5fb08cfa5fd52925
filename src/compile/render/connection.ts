import Cypher from '@neo4j/cypher-builder';
import type { ConnectionPlan, GroupsPlan } from '../plan.ts';
import { matchAnchored } from './anchor.ts';
import { allOf, COLUMN, cy, param, type Scope } from './cypher.ts';
import { renderGroups, type Shown } from './groups.ts';
import { afterLead, type Match, matchClause, matchedRows } from './match.ts';
import { beyondCursor, keysKnown, orderBy, orderExpression, type Segment, segmentOf } from './order.ts';
import { firstOf, renderPredicate } from './predicate.ts';
import { listed, type Rows, returned, statementOf } from './rows.ts';
import { matchSource } from './source.ts';

/** A connection in the scope of the row it belongs to; a root has none. */
export interface Connection {
  readonly plan: ConnectionPlan;
  readonly outer?: Scope;
  readonly show: Shown;
}

/** `[page, total, groups …]`; page or total is null when it was not asked for. `groups`: where they stand already. */
export function renderConnection(
  connection: Connection,
  groups: readonly Cypher.Expr[] = groupsOf(connection).map(listed),
): Cypher.Expr {
  const { plan } = connection;
  if (foundOnce(plan)) {
    const both = firstOf(returned(renderFound(connection)));
    return groups.length > 0 ? cy`${both} + ${new Cypher.List([...groups])}` : both;
  }
  const page = pageOf(connection).map(listed);
  return new Cypher.List([wholePage(plan, page), totalOf(connection), ...groups]);
}

/**
 * The same as a statement. If it reads one list, that is of its own rows; groups beside another list stay a subquery, since
 * beside a variable the database takes their counts for counts over it.
 */
export function renderRootConnection(connection: Connection): Cypher.Clause {
  const [page, groups] = [pageOf(connection), groupsOf(connection)];
  if (foundOnce(connection.plan) && groups.length === 0) return returned(renderFound(connection));
  const [rows, ...others] = [...page, ...groups];
  if (!rows || others.length > 0) return new Cypher.Return([renderConnection(connection), COLUMN]);
  return statementOf(
    rows,
    (list) =>
      new Cypher.List([page.length > 0 ? list : Cypher.Null, totalOf(connection), ...groups.map(() => list)]),
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
function renderFound(connection: Connection): Rows {
  const { plan } = connection;
  const match = matchConnection(connection, true);
  const { node } = match.scope;
  const found = new Cypher.Variable();
  const where = allOf([match.where, plan.where ? renderPredicate(plan.where, match.scope) : undefined]);
  const scope = { node: new Cypher.Node() };
  const all = cy`collect(${match.repeats ? cy`DISTINCT ${node}` : node})`;
  const beyond = beyondCursors(plan, scope);
  const rows = new Cypher.Unwind([found, scope.node]).with(scope.node);
  const page = firstRows(connection, beyond ? rows.where(beyond).with(scope.node) : rows, scope, plan.order);
  return {
    clauses: Cypher.utils.concat(afterLead(match, matchClause(match, where)), new Cypher.With([all, found])),
    row: new Cypher.List([listed(page), cy`size(${found})`]),
  };
}

/** What finds the groups of a connection, each kind of group by itself. */
export function groupsOf(connection: Connection): readonly Rows[] {
  return connection.plan.fields.flatMap((field) =>
    field.kind === 'groups' ? [renderConnectionGroups(field.groups, connection)] : [],
  );
}

function matchConnection({ plan: { source }, outer }: Connection, labelled: boolean): Match {
  return source.kind === 'anchored' ? matchAnchored(source, outer) : matchSource(source, outer, labelled);
}

function renderConnectionGroups(groups: GroupsPlan, connection: Connection): Rows {
  const { plan, show } = connection;
  const match = matchConnection(connection, true);
  const where = plan.where ? renderPredicate(plan.where, match.scope) : undefined;
  return renderGroups(groups, match, allOf([match.where, where]), show);
}

/**
 * The rows of a page, if one is asked for. Where an order of a whole label sets nulls aside, they are read by index in two
 * goes, one behind the other, which saves reading the label.
 */
function pageOf(connection: Connection): readonly Rows[] {
  const { plan } = connection;
  if (!wantsPage(plan)) return [];
  if (plan.source.kind !== 'label' || plan.order[0]?.by.kind !== 'missing') return [renderRows(connection)];
  const segments = (['known', 'missing'] as const).map((segment) => renderRows(connection, segment));
  return plan.page.backward ? segments.reverse() : segments;
}

/** The page of the lists that `pageOf` finds. */
function wholePage({ page }: ConnectionPlan, [list, rest]: readonly Cypher.Expr[]): Cypher.Expr {
  if (!list) return Cypher.Null;
  return rest ? cy`(${list} + ${rest})[0..${param(page.limit)}]` : list;
}

function renderRows(connection: Connection, segment?: Segment): Rows {
  const { plan } = connection;
  const match = matchConnection(connection, plan.where !== undefined);
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
  const { clauses, row } = firstRows(connection, matchedRows(match, where), scope, order);
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
  { plan, show }: Connection,
  found: Cypher.With,
  scope: Scope,
  order: ConnectionPlan['order'],
): Rows {
  const values = plan.cursors ? plan.order.map((term) => orderExpression(term, scope)) : [];
  const items = plan.items.map((item) => show(item, scope));
  const row = new Cypher.List([new Cypher.List(values), ...items]);
  const clauses = found.orderBy(...orderBy(order, scope, plan.page.backward)).limit(param(plan.page.limit));
  return { clauses, row };
}

/** Sources whose order an index can give. */
function indexed(source: ConnectionPlan['source']): boolean {
  return ['label', 'blocks', 'statements'].includes(source.kind);
}

/** A plain pattern is counted by degree or count store; conditions and repetitions need a subquery. */
function totalOf(connection: Connection): Cypher.Expr {
  const { plan } = connection;
  if (!wants(plan, 'totalCount')) return Cypher.Null;
  const match = matchConnection(connection, plan.where !== undefined);
  const where = allOf([match.where, plan.where ? renderPredicate(plan.where, match.scope) : undefined]);
  if (!where && !match.repeats && !match.lead) return new Cypher.Count(match.pattern) as Cypher.Expr;
  const found = matchClause(match, where);
  const column: [Cypher.Expr, string] = [match.scope.node, COLUMN];
  const counted = match.repeats ? found.return(column).distinct() : found.return(column);
  return new Cypher.Count(afterLead(match, counted)) as Cypher.Expr;
}
