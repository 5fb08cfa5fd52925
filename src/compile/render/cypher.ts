import Cypher from '@neo4j/cypher-builder';
import { VALUES } from '../bind.ts';
import type { Param } from '../plan.ts';

/** Anything the builder can print in place. */
export type Part = Cypher.Expr | Cypher.Clause | Cypher.Pattern;

/**
 * The one Raw helper, for what the builder lacks: literal Cypher of this source with parts of the builder in it. It takes
 * no strings, so neither a value nor an identifier can enter this way.
 */
export function cy(texts: TemplateStringsArray, ...parts: readonly Part[]): Cypher.Expr {
  const raw = new Cypher.Raw((context) =>
    texts.reduce((text, next, index) => text + context.compile(parts[index - 1] as Cypher.Expr) + next),
  );
  return raw as unknown as Cypher.Expr;
}

/** The same as a condition. */
export function condition(texts: TemplateStringsArray, ...parts: readonly Part[]): Cypher.Predicate {
  return cy(texts, ...parts) as Cypher.Predicate;
}

/**
 * A parameter of the plan, as a member of the one map that every statement takes. The database plans a statement anew
 * for each size class (0, 1, 10, 100 …) of a text or list that is a parameter itself, but not of what a map holds.
 */
export function param(name: Param): Cypher.Property {
  return new Cypher.NamedParam(VALUES).property(name);
}

/** The one column of every statement and subquery. */
export const COLUMN = 'value';

/** Variables at hand while an expression is rendered. */
export interface Scope {
  readonly node: Cypher.Node;
  readonly edge?: Cypher.Relationship;
  /** The node from which the edge led here. */
  readonly from?: Cypher.Node;
}

/** All conditions, or undefined when there is none. */
export function allOf(conditions: readonly (Cypher.Predicate | undefined)[]): Cypher.Predicate | undefined {
  const given = conditions.filter((each): each is Cypher.Predicate => each !== undefined);
  return given.length > 1 ? Cypher.and(...given) : given[0];
}
