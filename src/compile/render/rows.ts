import Cypher from '@neo4j/cypher-builder';
import { COLUMN, cy } from './cypher.ts';

/** Clauses that find rows in their order, and what is shown of each. */
export interface Rows {
  readonly clauses: Cypher.Clause;
  readonly row: Cypher.Expr;
}

/** One column, a row each. */
export function returned({ clauses, row }: Rows): Cypher.Clause {
  return Cypher.utils.concat(clauses, new Cypher.Return([row, COLUMN]));
}

/** The rows as a list, wherever an expression may stand. */
export function listed(rows: Rows): Cypher.Expr {
  return new Cypher.Collect(returned(rows));
}

/** A statement whose own rows are the list that `value` holds: a subquery less, which the database need not plan. */
export function statementOf(
  { clauses, row }: Rows,
  value: (list: Cypher.Expr) => Cypher.Expr,
): Cypher.Clause {
  const list = new Cypher.Variable();
  return Cypher.utils.concat(
    clauses,
    new Cypher.With([cy`collect(${row})`, list]),
    new Cypher.Return([value(list), COLUMN]),
  );
}
