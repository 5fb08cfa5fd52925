import Cypher from '@neo4j/cypher-builder';
import type { Scope } from './cypher.ts';

/** A pattern to match, the scope of what it finds, and whether it can find the same node twice. */
export interface Match {
  readonly pattern: Cypher.Pattern;
  readonly scope: Scope;
  readonly where?: Cypher.Predicate;
  readonly repeats: boolean;
  /** What is matched before the pattern. */
  readonly lead?: Cypher.Match;
}

/** MATCH … WHERE …, after what leads to it. */
export function matchClause(match: Match, where: Cypher.Predicate | undefined): Cypher.Match {
  const clause = match.lead ? match.lead.match(match.pattern) : new Cypher.Match(match.pattern);
  return where ? clause.where(where) : clause;
}
