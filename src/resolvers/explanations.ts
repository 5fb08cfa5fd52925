import type { Operator, Parameters } from '../neo4j/index.ts';

/** The request header that asks for explanations. */
export const EXPLAIN_HEADER = 'x-explain';

/** How a statement answered a root field, or a part of it. */
export interface Explanation {
  /** Response key of the root field. */
  readonly field: string;
  /** 1 is the root field's own; those that read what it left out follow. */
  readonly statement: number;
  /** The plan as text, one line a read. */
  readonly plan: readonly string[];
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly rows: number;
  /** How often the store was asked, by all operators together. */
  readonly hits: number;
  readonly ms: number;
  /** The operators of the database, the last one outermost. */
  readonly operators: Operator;
}

/** Collects how the statements of one request ran. */
export class Explanations {
  private readonly list: Explanation[] = [];

  add(explanation: Explanation): void {
    this.list.push(explanation);
  }

  get all(): readonly Explanation[] {
    const order = (a: Explanation, b: Explanation): number => {
      if (a.field !== b.field) return a.field < b.field ? -1 : 1;
      return a.statement - b.statement;
    };
    return this.list.toSorted(order);
  }
}
