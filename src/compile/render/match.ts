import Cypher from '@neo4j/cypher-builder';
import type { Scope } from './cypher.ts';

/** A pattern to match, the scope of what it finds, and whether it can find the same node twice. */
export interface Match {
  readonly pattern: Cypher.Pattern;
  readonly scope: Scope;
  readonly where?: Cypher.Predicate;
  readonly repeats: boolean;
  /** The clauses before the pattern. */
  readonly lead?: Cypher.Clause;
  /** The region, bound by the lead, to which the pattern's one relationship leads; each region once. */
  readonly place?: Cypher.Node;
}

/** MATCH … WHERE …; goes behind the match's lead (`afterLead`). */
export function matchClause(match: Match, where: Cypher.Predicate | undefined): Cypher.Match {
  const clause = new Cypher.Match(match.pattern);
  return where ? clause.where(where) : clause;
}

/** The clauses of a match behind those that lead to it. */
export function afterLead({ lead }: Match, clause: Cypher.Clause): Cypher.Clause {
  return lead ? Cypher.utils.concat(lead, clause) : clause;
}

/** MATCH … WHERE … WITH the variables that the rows need, each node once where a source repeats. */
export function matchedRows(match: Match, where: Cypher.Predicate | undefined): Cypher.With {
  const { node, edge } = match.scope;
  const kept = matchClause(match, where).with(node, ...(edge ? [edge] : []));
  return match.repeats ? kept.distinct() : kept;
}
