import type { Runner } from '../load/runner.ts';
import type { EntityType } from '../types.ts';

/** A pair that rules could not decide, and what uniting it would change. */
export interface UnsurePair {
  readonly a: string;
  readonly b: string;
  readonly type: EntityType;
  readonly textA: string;
  readonly scopeA: string;
  readonly textB: string;
  readonly scopeB: string;
  readonly rule: string;
  readonly score: number;
  /** Facts of the smaller of the two entities: they would move. */
  readonly facts: number;
}

/** The work list: unsure pairs, those that would change most first. */
export function unsurePairs(runner: Runner, limit: number): Promise<UnsurePair[]> {
  return runner.run<UnsurePair>(
    `MATCH (d:Decision {verdict: 'unsure'})
     MATCH (a:Name {id: d.a}) MATCH (b:Name {id: d.b})
     WHERE a.entity IS NOT NULL AND b.entity IS NOT NULL AND a.entity <> b.entity
     WITH d, a, b, COUNT { (:Fact {subject: a.entity}) } + COUNT { (:Fact {object: a.entity}) } AS left,
       COUNT { (:Fact {subject: b.entity}) } + COUNT { (:Fact {object: b.entity}) } AS right
     RETURN d.a AS a, d.b AS b, a.type AS type, coalesce(a.text, a.normal) AS textA, a.scope AS scopeA,
       coalesce(b.text, b.normal) AS textB, b.scope AS scopeB, d.rule AS rule, d.score AS score,
       CASE WHEN left < right THEN left ELSE right END AS facts
     ORDER BY facts DESC, score DESC, a, b LIMIT $limit`,
    { limit },
  );
}

export interface KeyOfEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly text: string;
  readonly scope: string;
  readonly support: number;
}

/** The names of an entity, and the decisions that hold about them. */
export async function namesOf(runner: Runner, entity: string): Promise<KeyOfEntity[]> {
  return runner.run<KeyOfEntity>(
    `MATCH (n:Name {entity: $entity}) WHERE n.support > 0
     RETURN n.id AS id, n.type AS type, coalesce(n.text, n.normal) AS text, n.scope AS scope, n.support AS support
     ORDER BY n.id = $entity DESC, text`,
    { entity },
  );
}

export interface DecisionAbout {
  readonly textA: string;
  readonly textB: string;
  readonly verdict: string;
  readonly rule: string;
  readonly score: number;
  readonly by: string;
  readonly when: string | null;
  readonly reason: string | null;
}

export async function decisionsAbout(runner: Runner, keys: readonly string[]): Promise<DecisionAbout[]> {
  return runner.run<DecisionAbout>(
    `MATCH (d:Decision) WHERE d.a IN $keys OR d.b IN $keys
     MATCH (a:Name {id: d.a}) MATCH (b:Name {id: d.b})
     RETURN coalesce(a.text, a.normal) AS textA, coalesce(b.text, b.normal) AS textB, d.verdict AS verdict, d.rule AS rule,
       d.score AS score, d.by AS by, d.when AS when, d.reason AS reason
     ORDER BY verdict, score DESC, textA, textB`,
    { keys },
  );
}
