import Cypher from '@neo4j/cypher-builder';
import { MAX_MATCHES } from '../../model/index.ts';
import type { Param } from '../plan.ts';
import type { LookupKey, LookupPlan, NodeBranch, RootPlan } from '../plan-roots.ts';
import { renderRootConnection } from './connection.ts';
import { allOf, COLUMN, condition, cy, param, type Scope } from './cypher.ts';
import { renderSubgraph } from './graph.ts';
import { renderPaths } from './paths.ts';
import { hasAnyLabel, renderPredicate } from './predicate.ts';
import { renderProjection } from './projection.ts';
import { statementOf } from './rows.ts';
import { renderSearch } from './search.ts';

/** The statement of a root field: one row, one column. The same plan gives the same text. */
export function renderRoot(root: RootPlan): string {
  return rootClause(root).build().cypher;
}

function rootClause({ read }: RootPlan): Cypher.Clause {
  switch (read.kind) {
    case 'paths':
      return renderPaths(read.paths);
    case 'subgraph':
      return renderSubgraph(read.subgraph);
    case 'search':
      return renderSearch(read.search);
    case 'connection':
      return renderRootConnection({ plan: read.connection, show: renderProjection });
    case 'lookup':
      return renderLookup(read.lookup);
    case 'nodes':
      return renderNodes(read.ids, read.branches);
  }
}

/** `[gone, [[id, name, labels, object or null] …]]`, one match more than an AMBIGUOUS lists. */
function renderLookup(plan: LookupPlan): Cypher.Clause {
  const node = new Cypher.Node();
  const scope: Scope = { node };
  const [first, ...others] = plan.keys;
  const narrowed = allOf([
    ...others.map((key) => keyCondition(key, node)),
    plan.within ? renderPredicate(plan.within, scope) : undefined,
    ...(plan.label === 'Document' ? [condition`${node.property('live')}`] : []),
  ]);
  const object = new Cypher.Case()
    .when(hasAnyLabel(node, [plan.label]))
    .then(renderProjection(plan.object, scope))
    .else(Cypher.Null);
  const row = new Cypher.List([
    node.property('id'),
    node.property(plan.display),
    cy`labels(${node})`,
    object as Cypher.Expr,
  ]);
  const candidates = candidatesOf(first!, node, plan);
  const found = narrowed
    ? Cypher.utils.concat(candidates, new Cypher.With(node).distinct().where(narrowed))
    : candidates;
  const clauses = Cypher.utils.concat(
    found,
    new Cypher.With(node)
      .distinct()
      .orderBy([node.property(plan.display), 'ASC'], [node.property('id'), 'ASC'])
      .limit(new Cypher.Literal(MAX_MATCHES + 1)),
  );
  const id = plan.keys.find((key) => key.by === 'id');
  return statementOf(
    { clauses, row },
    (list) => new Cypher.List([id ? gone(param(id.param)) : Cypher.false, list]),
  );
}

/** The nodes that the first key finds, by an index each. An id finds a thing of any type, so that a hint can name it. */
function candidatesOf(key: LookupKey, node: Cypher.Node, plan: LookupPlan): Cypher.Clause {
  switch (key.by) {
    case 'id':
      return plan.entity ? namedBy({ id: param(key.param) }, node) : byId(plan.label, param(key.param), node);
    case 'name':
      return namedBy({ type: new Cypher.Literal(key.noun), normal: param(key.param) }, node);
    case 'property':
      return new Cypher.Match(
        new Cypher.Pattern(node, { labels: key.label, properties: { [key.property]: param(key.param) } }),
      );
  }
}

function namedBy(properties: Record<string, Cypher.Expr>, node: Cypher.Node): Cypher.Clause {
  const name = new Cypher.Node();
  return new Cypher.Match(new Cypher.Pattern(name, { labels: 'Name', properties })).match(
    new Cypher.Pattern(node, { labels: 'Entity', properties: { id: name.property('entity') } }),
  );
}

function byId(label: string, id: Cypher.Expr, node: Cypher.Node): Cypher.Match {
  return new Cypher.Match(new Cypher.Pattern(node, { labels: label, properties: { id } }));
}

function keyCondition(key: LookupKey, node: Cypher.Node): Cypher.Predicate {
  const value = param(key.param);
  if (key.by === 'property') return Cypher.eq(node.property(key.property), value);
  if (key.by === 'id') return Cypher.eq(node.property('id'), value);
  return renderPredicate({ kind: 'named', nouns: [key.noun], normal: key.param }, { node });
}

/** The id was known: a name that lost its entity, or a document that lost its label; one never live has no `live`. */
function gone(id: Cypher.Expr): Cypher.Expr {
  const name = new Cypher.Node();
  const document = new Cypher.Node();
  return Cypher.or(
    new Cypher.Exists(
      new Cypher.Match(new Cypher.Pattern(name, { labels: 'Name', properties: { id } })).where(
        Cypher.isNull(name.property('entity')),
      ),
    ),
    new Cypher.Exists(byId('Content', id, document).where(condition`NOT ${document.property('live')}`)),
  ) as Cypher.Expr;
}

/** A list in the order of the ids: `[gone, entity, document, observation]`, each a list of none or one. */
function renderNodes(ids: Param, branches: readonly NodeBranch[]): Cypher.Clause {
  const id = new Cypher.Variable();
  const found = branches.map((branch) => new Cypher.Collect(branchRows(branch, id)));
  const row = new Cypher.List([gone(id), ...found]);
  return statementOf({ clauses: new Cypher.Unwind([param(ids), id]), row }, (list) => list);
}

function branchRows(branch: NodeBranch, id: Cypher.Expr): Cypher.Clause {
  const node = new Cypher.Node();
  const object = renderProjection(branch.object, { node });
  const rows = branch.by === 'name' ? namedBy({ id }, node) : byId(branch.label, id, node);
  const live = branch.label === 'Document' ? condition`${node.property('live')}` : Cypher.true;
  return Cypher.utils.concat(rows, new Cypher.With(node).where(live).return([object, COLUMN]));
}
