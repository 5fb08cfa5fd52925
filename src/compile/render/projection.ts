import Cypher from '@neo4j/cypher-builder';
import type { ListPlan, Projection, Variant } from '../plan.ts';
import { renderConnection } from './connection.ts';
import { renderContext } from './context.ts';
import { COLUMN, cy, param, type Scope } from './cypher.ts';
import { afterLead, matchClause, matchedRows } from './match.ts';
import { movedFacts } from './moved-facts.ts';
import { orderBy } from './order.ts';
import { firstOf, hasAnyLabel } from './predicate.ts';
import { listed } from './rows.ts';
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
      return renderConnection({ plan: projection.connection, outer: scope, show: renderProjection });
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

function renderList(plan: ListPlan, outer: Scope): Cypher.Expr {
  const match = matchSource(plan.source, outer, true);
  const first = matchedRows(match, match.where)
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
