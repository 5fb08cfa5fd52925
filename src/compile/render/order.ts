import Cypher from '@neo4j/cypher-builder';
import type { OrderTerm, Param } from '../plan.ts';
import { allOf, condition, cy, param, type Scope } from './cypher.ts';
import { movedFacts } from './moved-facts.ts';

/** The expression of an order key; never null. */
export function orderExpression({ by }: OrderTerm, scope: Scope): Cypher.Expr {
  switch (by.kind) {
    case 'property': {
      const property = scope[by.of]!.property(by.property);
      return by.otherwise === undefined
        ? property
        : cy`coalesce(${property}, ${new Cypher.Literal(by.otherwise)})`;
    }
    case 'missing':
      return cy`CASE WHEN ${scope.node.property(by.property)} IS NULL THEN 1 ELSE 0 END`;
    case 'movedFacts':
      return movedFacts(scope);
    case 'edgeType':
      return cy`type(${scope.edge!})`;
  }
}

/** ORDER BY; the last rows of an order are the first of the reversed one. */
export function orderBy(
  terms: readonly OrderTerm[],
  scope: Scope,
  reversed: boolean,
): [Cypher.Expr, 'ASC' | 'DESC'][] {
  return terms.map((term) => [
    orderExpression(term, scope),
    (term.direction === 'ASC') === reversed ? 'DESC' : 'ASC',
  ]);
}

/**
 * Rows behind (or before) a cursor: greater in the first term that differs. The bound on the first term lets an ordered
 * index start there, and the CASE, unlike an OR, leaves the planner no reason to leave that index.
 */
export function beyondCursor(
  terms: readonly OrderTerm[],
  values: readonly Param[],
  scope: Scope,
  side: 'after' | 'before',
): Cypher.Predicate {
  const keys = terms.map((term) => orderExpression(term, scope));
  const up = terms.map((term) => (term.direction === 'ASC') === (side === 'after'));
  const last = terms.length - 1;
  const beyond = (index: number): Cypher.Predicate =>
    (up[index] ? Cypher.gt : Cypher.lt)(keys[index]!, param(values[index]!));
  const from = (index: number): Cypher.Predicate =>
    index === last
      ? beyond(index)
      : condition`CASE WHEN ${keys[index]!} = ${param(values[index]!)} THEN ${from(index + 1)} ELSE ${index === 0 ? Cypher.true : beyond(index)} END`;
  if (last === 0) return from(0);
  const bound = (up[0] ? Cypher.gte : Cypher.lte)(keys[0]!, param(values[0]!));
  return allOf([bound, from(0)])!;
}

/** Rows of an order whose first term sets nulls aside: those with a value, or those without, each in the order of an index. */
export type Segment = 'known' | 'missing';

/** The condition of a segment; undefined when the order sets nothing aside. */
export function segmentOf(
  [first]: readonly OrderTerm[],
  segment: Segment,
  scope: Scope,
): Cypher.Predicate | undefined {
  if (first?.by.kind !== 'missing') return undefined;
  const key = scope.node.property(first.by.key);
  const none = typeof first.by.none === 'number' ? cy`1e308` : new Cypher.Literal(first.by.none);
  return segment === 'known' ? Cypher.lt(key, none) : Cypher.eq(key, none);
}

/**
 * Order keys are never null, but an index cannot know it: said aloud, a composite index of (key, id) gives the order.
 */
export function keysKnown(terms: readonly OrderTerm[], scope: Scope): Cypher.Predicate | undefined {
  return allOf(
    terms.map(({ by }) =>
      by.kind === 'property' && by.of === 'node' && by.otherwise === undefined
        ? Cypher.isNotNull(scope.node.property(by.property))
        : undefined,
    ),
  );
}
