import Cypher from '@neo4j/cypher-builder';
import type { OrderTerm, Param } from '../plan.ts';
import { allOf, cy, param, type Scope } from './cypher.ts';

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
 * Rows behind (or before) a cursor: greater in the first term that differs. The bound on the first term alone lets an
 * index start there; the rest sorts out ties.
 */
export function beyondCursor(
  terms: readonly OrderTerm[],
  values: readonly Param[],
  scope: Scope,
  side: 'after' | 'before',
): Cypher.Predicate {
  const keys = terms.map((term) => orderExpression(term, scope));
  const up = terms.map((term) => (term.direction === 'ASC') === (side === 'after'));
  const equal = (index: number) => Cypher.eq(keys[index]!, param(values[index]!));
  const beyond = (index: number) => (up[index] ? Cypher.gt : Cypher.lt)(keys[index]!, param(values[index]!));
  const cases = terms.map(
    (_, index) => allOf([...Array.from({ length: index }, (_each, before) => equal(before)), beyond(index)])!,
  );
  const bound = (up[0] ? Cypher.gte : Cypher.lte)(keys[0]!, param(values[0]!));
  return cases.length === 1 ? cases[0]! : allOf([bound, Cypher.or(...cases)])!;
}
