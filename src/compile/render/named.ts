import Cypher from '@neo4j/cypher-builder';
import type { Param } from '../plan.ts';
import { cy, param } from './cypher.ts';

/** A thing by the id of any of its names, or by a name of one of the nouns. */
export interface Named {
  readonly id: Param;
  readonly normal: Param;
  readonly nouns: readonly string[];
}

/**
 * Binds `entity` to the ids of the entities that are meant, each once. Two seeks united by hand: of an OR over id and
 * (type, normal) the planner makes a scan of all names.
 */
export function entityIds({ id, normal, nouns }: Named, entity: Cypher.Variable): Cypher.Clause {
  const [byId, byName] = [new Cypher.Node(), new Cypher.Node()];
  const types = new Cypher.List(nouns.map((noun) => new Cypher.Literal(noun)));
  return cy`CALL () {
MATCH (${byId}:Name { id: ${param(id)} })
RETURN ${byId}.entity AS ${entity}
UNION
MATCH (${byName}:Name)
WHERE ${byName}.type IN ${types} AND ${byName}.normal = ${param(normal)}
RETURN ${byName}.entity AS ${entity}
}` as unknown as Cypher.Clause;
}
