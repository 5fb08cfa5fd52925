import Cypher from '@neo4j/cypher-builder';
import type { Comparison, Param, Predicate } from '../plan.ts';
import { allOf, COLUMN, condition, cy, param, type Scope } from './cypher.ts';
import { alongPaths, factPattern, matchSource, ROLL_UP } from './source.ts';

/** A condition of the plan as Cypher. */
export function renderPredicate(predicate: Predicate, scope: Scope): Cypher.Predicate {
  switch (predicate.kind) {
    case 'and':
      return allOf(renderAll(predicate.of, scope)) ?? Cypher.true;
    case 'or':
      return Cypher.or(...renderAll(predicate.of, scope)) ?? Cypher.false;
    case 'not':
      // A comparison with null is null in Cypher; here it does not hold, so that its negation does.
      return condition`NOT coalesce(${renderPredicate(predicate.of, scope)}, false)`;
    case 'compare':
      return renderComparison(predicate, scope);
    case 'known': {
      const property = scope[predicate.of]!.property(predicate.property);
      return predicate.known ? Cypher.isNotNull(property) : Cypher.isNull(property);
    }
    case 'labels':
      return hasAnyLabel(scope.node, predicate.labels);
    case 'named':
      return renderNamed(predicate, scope);
    case 'within':
      return renderWithin(predicate, scope);
    case 'evidence':
      return renderEvidence(predicate, scope);
    case 'related':
      return renderRelated(predicate, scope);
  }
}

function renderAll(predicates: readonly Predicate[], scope: Scope): readonly Cypher.Predicate[] {
  return predicates.map((each) => renderPredicate(each, scope));
}

/** `n:Park|Company`; no label at all fits nothing. */
export function hasAnyLabel(node: Cypher.Node, labels: readonly string[]): Cypher.Predicate {
  if (labels.length === 0) return Cypher.false;
  return labels.length === 1 ? node.hasLabel(labels[0]!) : node.hasLabel(Cypher.labelExpr.or(...labels));
}

type Operands = readonly [property: Cypher.Property, value: Cypher.Expr];

const COMPARISONS: Readonly<Record<Comparison, (...operands: Operands) => Cypher.Predicate>> = {
  '=': (property, value) => Cypher.eq(property, value),
  IN: (property, value) => Cypher.in(property, value),
  CONTAINS: (property, value) => Cypher.contains(property, value),
  'STARTS WITH': (property, value) => Cypher.startsWith(property, value),
  '<': (property, value) => Cypher.lt(property, value),
  '<=': (property, value) => Cypher.lte(property, value),
  '>': (property, value) => Cypher.gt(property, value),
  '>=': (property, value) => Cypher.gte(property, value),
  HAS: (property, value) => Cypher.in(value, property),
  'HAS ANY': (property, value) => condition`any(item IN ${property} WHERE item IN ${value})`,
  'HAS ALL': (property, value) => condition`all(item IN ${value} WHERE item IN coalesce(${property}, []))`,
};

function renderComparison(
  predicate: Extract<Predicate, { kind: 'compare' }>,
  scope: Scope,
): Cypher.Predicate {
  const property = scope[predicate.of]!.property(predicate.property);
  return COMPARISONS[predicate.operator](property, param(predicate.param));
}

/** By a Name key: the index of names serves, which a list of aliases cannot. */
function renderNamed(predicate: Extract<Predicate, { kind: 'named' }>, scope: Scope): Cypher.Predicate {
  const key = new Cypher.Node();
  const types = new Cypher.List(predicate.nouns.map((noun) => new Cypher.Literal(noun)));
  return new Cypher.Exists(
    new Cypher.Match(
      new Cypher.Pattern(key, { labels: 'Name', properties: { entity: scope.node.property('id') } }),
    ).where(
      allOf([
        Cypher.in(key.property('type'), types),
        Cypher.eq(key.property('normal'), param(predicate.normal)),
      ])!,
    ),
  );
}

/**
 * The node is the region, or its paths lead to it or to a division under it. Roll-up follows PART_OF.
 */
function renderWithin(predicate: Extract<Predicate, { kind: 'within' }>, scope: Scope): Cypher.Predicate {
  const place = new Cypher.Node();
  const region = new Cypher.Node();
  const partOf = { type: 'PART_OF', length: ROLL_UP } as const;
  const start = new Cypher.Pattern(scope.node);
  const pattern =
    predicate.paths.types.length > 0
      ? start
          .related(alongPaths(predicate.paths, true))
          .to(place, { labels: 'Region' })
          .related(partOf)
          .to(region, { labels: 'Region' })
      : start.related(partOf).to(region, { labels: 'Region' });
  return new Cypher.Exists(new Cypher.Match(pattern).where(isRegion(region, predicate)));
}

/** By id (of any of its names) or by name. */
function isRegion(region: Cypher.Node, predicate: Extract<Predicate, { kind: 'within' }>): Cypher.Predicate {
  const key = new Cypher.Node();
  const byId = Cypher.eq(key.property('id'), param(predicate.region));
  const byName = condition`(${key.property('type')} = 'Region' AND ${key.property('normal')} = ${param(predicate.normal)})`;
  return new Cypher.Exists(
    new Cypher.Match(
      new Cypher.Pattern(key, { labels: 'Name', properties: { entity: region.property('id') } }),
    ).where(Cypher.or(byId, byName)),
  );
}

/** One statement fits document, section and extractor together. */
function renderEvidence(predicate: Extract<Predicate, { kind: 'evidence' }>, scope: Scope): Cypher.Predicate {
  const statement = new Cypher.Node();
  const supports = factPattern(predicate.of, scope)
    .related({ type: 'SUPPORTS', direction: 'left' })
    .to(statement, { labels: 'Statement' });
  const fitting = evidenceConditions(predicate, statement);
  if (!predicate.document) return exists(supports, fitting);
  const source = new Cypher.Node();
  const from = supports.related({ type: 'FROM' }).to(source, { labels: 'Document' });
  return exists(from, allOf([isDocument(source, predicate.document), fitting]));
}

/** By id or title. */
export function isDocument(document: Cypher.Node, meant: Param): Cypher.Predicate {
  return Cypher.or(
    Cypher.eq(document.property('id'), param(meant)),
    Cypher.eq(document.property('title'), param(meant)),
  );
}

/** What the statement itself must fit. */
export function evidenceConditions(
  { extractor, section }: Extract<Predicate, { kind: 'evidence' }>,
  statement: Cypher.Node,
): Cypher.Predicate | undefined {
  return allOf([
    extractor ? Cypher.eq(statement.property('extractor'), param(extractor)) : undefined,
    section
      ? condition`any(heading IN ${statement.property('path')} WHERE heading CONTAINS ${param(section)})`
      : undefined,
  ]);
}

function renderRelated(predicate: Extract<Predicate, { kind: 'related' }>, scope: Scope): Cypher.Predicate {
  const match = matchSource(predicate.source, scope, predicate.where !== undefined);
  const where = predicate.where ? renderPredicate(predicate.where, match.scope) : undefined;
  const fits = () => exists(match.pattern, allOf([match.where, where]));
  switch (predicate.quantifier) {
    case 'some':
      return fits();
    case 'none':
      return Cypher.not(fits());
    case 'every':
      // One that does not fit: what a comparison with null leaves open does not fit either.
      return where
        ? Cypher.not(exists(match.pattern, allOf([match.where, condition`NOT coalesce(${where}, false)`])))
        : Cypher.true;
    case 'single':
      return exactlyOne(match.pattern, allOf([match.where, where]), match.scope.node);
  }
}

/** Counts two at most. */
function exactlyOne(
  pattern: Cypher.Pattern,
  where: Cypher.Predicate | undefined,
  node: Cypher.Node,
): Cypher.Predicate {
  const match = new Cypher.Match(pattern);
  const two = (where ? match.where(where) : match)
    .with(node)
    .limit(new Cypher.Literal(2))
    .return([node, COLUMN]);
  return Cypher.eq(new Cypher.Count(two) as Cypher.Expr, new Cypher.Literal(1));
}

function exists(pattern: Cypher.Pattern, where: Cypher.Predicate | undefined): Cypher.Predicate {
  const match = new Cypher.Match(pattern);
  return new Cypher.Exists(where ? match.where(where) : match);
}

/** `head(COLLECT { … })`: the one value of a subquery, or null. */
export function firstOf(clause: Cypher.Clause): Cypher.Expr {
  return cy`head(${new Cypher.Collect(clause)})`;
}
