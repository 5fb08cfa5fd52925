import type { GraphModel } from '../../src/model/types.ts';
import { groupBy } from '../collections.ts';
import type { NameKey } from '../ledger/key.ts';
import type { Statement } from '../ledger/statement.ts';
import { relationshipsConflict, valuesConflict } from './conflict.ts';
import { compareSupport, type Fact, factOf, type Said, type SupportedFact } from './fact.ts';
import { isSingle } from './single.ts';

/** A fact as it should stand, with the statements that support it. */
export interface ProjectedFact extends SupportedFact {
  readonly statements: readonly string[];
  readonly rank: number;
  readonly shown: boolean;
  readonly conflicting: boolean;
}

type Live = Said & Pick<Statement, 'id' | 'document' | 'published' | 'confidence' | 'place'>;

/**
 * All facts of all live statements, ranked, in memory: the projection as the pure function that it is. The loader works
 * out the same piece by piece; `verify` compares the two.
 */
export function projectFacts(
  live: readonly Live[],
  entityOf: ReadonlyMap<string, string>,
  keys: ReadonlyMap<string, NameKey>,
  model: GraphModel,
): ReadonlyMap<string, ProjectedFact> {
  const stated = live.map((statement) => ({
    statement,
    fact: factOf(statement, (key) => entityOf.get(key)!, model),
  }));
  const supported = [...groupBy(stated, ({ fact }) => fact.id).values()].map((same) =>
    supportedBy(
      same[0]!.fact,
      same.map(({ statement }) => statement),
    ),
  );
  const regions = new Map<string, string>();
  for (const key of keys.values())
    if (key.type === 'Region' && key.scope !== '') regions.set(entityOf.get(key.id)!, key.scope);
  const projected = new Map<string, ProjectedFact>();
  for (const group of groupBy(supported, ({ fact }) => `${fact.subject}|${fact.predicate}`).values()) {
    for (const fact of ranked(group, keys, regions, model)) projected.set(fact.id, fact);
  }
  return projected;
}

interface Supported {
  readonly fact: SupportedFact;
  readonly statements: readonly Live[];
}

function supportedBy(fact: Fact, statements: readonly Live[]): Supported {
  const best = [...statements].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))[0]!;
  const published = statements
    .map((statement) => statement.published ?? '')
    .sort()
    .at(-1);
  const documents = new Set(statements.flatMap(({ document }) => (document ? [document] : [])));
  return {
    fact: {
      ...fact,
      ...(best.value && { value: best.value }),
      qualifiers: best.qualifiers,
      documents: documents.size,
      ...(published && { published }),
    },
    statements,
  };
}

function ranked(
  group: readonly Supported[],
  keys: ReadonlyMap<string, NameKey>,
  regions: ReadonlyMap<string, string>,
  model: GraphModel,
): ProjectedFact[] {
  const { subject, predicate } = group[0]!.fact;
  const noun = keys.get(subject)?.type;
  const single = isSingle(model, noun, predicate);
  const relationship = model.relationshipTypes.get(predicate);
  const places = group.flatMap(({ fact, statements }) =>
    statements.map(({ place }) => ({ object: fact.object ?? '', place })),
  );
  const conflicting =
    group.length > 1 &&
    (relationship
      ? relationship.complete && relationshipsConflict(places, regions, relationship.cardinality)
      : single && valuesConflict(group.map(({ fact }) => fact)));
  const sorted = [...group].sort((a, b) => compareSupport(a.fact, b.fact));
  return sorted.map(({ fact, statements }, i) => ({
    ...fact,
    statements: statements.map(({ id }) => id),
    rank: i + 1,
    shown: i === 0 || fact.kind === 'RELATIONSHIP' || !single,
    conflicting,
  }));
}
