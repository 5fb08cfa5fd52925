import type Cypher from '@neo4j/cypher-builder';
import { cy, type Scope } from './cypher.ts';

/** Of a decision: the facts of the smaller of its two things, which would move if the two were united; 0 when one is gone. */
export function movedFacts({ node }: Scope): Cypher.Expr {
  return cy`coalesce(head(COLLECT {
  UNWIND [${node.property('a')}, ${node.property('b')}] AS id
  MATCH (name:Name {id: id})
  RETURN COUNT { (:Fact {subject: name.entity}) } + COUNT { (:Fact {object: name.entity}) } AS facts
  ORDER BY facts LIMIT 1
}), 0)`;
}
