import type { GraphModel } from '../../src/model/types.ts';
import { groupBy } from '../collections.ts';
import type { NameKey } from '../ledger/key.ts';
import type { Statement } from '../ledger/statement.ts';
import type { EntityType } from '../types.ts';
import { relationshipsConflict, valuesConflict } from './conflict.ts';
import { compareSupport, type Fact, factOf, type Said, type SupportedFact } from './fact.ts';
import { standsAlone } from './field.ts';
import { isSingle } from './single.ts';

/** A fact as it should stand, with the statements that support it. */
export interface ProjectedFact extends SupportedFact {
  readonly statements: readonly string[];
  /** The most confident statement, then the first by id. */
  readonly best: { readonly id: string; readonly confidence: number };
  readonly rank: number;
  readonly shown: boolean;
  readonly conflicting: boolean;
}

type Live = Said & Pick<Statement, 'id' | 'document' | 'published' | 'confidence' | 'place'>;

/** Who is who, as far as facts need to know. */
export interface Identified {
  /** The entity that a live key leads to. */
  readonly entityOf: (key: string) => string;
  readonly typeOf: (entity: string) => EntityType | undefined;
  /** Entity → division code, of regions. */
  readonly regions: ReadonlyMap<string, string>;
}

export function identified(
  keys: ReadonlyMap<string, NameKey>,
  entityOf: (key: string) => string,
): Identified {
  return {
    entityOf,
    typeOf: (entity) => keys.get(entity)?.type,
    regions: regionCodes(keys.values(), entityOf),
  };
}

export function regionCodes(
  keys: Iterable<NameKey>,
  entityOf: (key: string) => string,
): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { id, type, scope } of keys)
    if (type === 'Region' && scope > (codes.get(entityOf(id)) ?? '')) codes.set(entityOf(id), scope);
  return codes;
}

/**
 * All facts of all live statements about some subjects, ranked, in memory: the projection as the pure function that it is.
 * The loader works out the same piece by piece; `verify` compares the two.
 */
export function projectFacts(
  live: readonly Live[],
  identity: Identified,
  model: GraphModel,
): ReadonlyMap<string, ProjectedFact> {
  const stated = live.map((statement) => ({
    statement,
    fact: factOf(statement, identity.entityOf, model),
  }));
  const supported = [...groupBy(stated, ({ fact }) => fact.id).values()].map((same) =>
    supportedBy(
      same[0]!.fact,
      same.map(({ statement }) => statement),
    ),
  );
  const projected = new Map<string, ProjectedFact>();
  const fieldOf = ({ fact }: Supported): string =>
    standsAlone(fact, model) ? fact.id : `${fact.subject}|${fact.predicate}`;
  for (const group of groupBy(supported, fieldOf).values()) {
    for (const fact of ranked(group, identity, model)) projected.set(fact.id, fact);
  }
  return projected;
}

interface Supported {
  readonly fact: SupportedFact & Pick<ProjectedFact, 'best'>;
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
      places: new Set(statements.flatMap(({ document, place }) => (document ? [place] : []))).size,
      best: { id: best.id, confidence: best.confidence },
      ...(published && { published }),
    },
    statements,
  };
}

function ranked(
  group: readonly Supported[],
  { typeOf, regions }: Identified,
  model: GraphModel,
): ProjectedFact[] {
  const { subject, predicate } = group[0]!.fact;
  const single = isSingle(model, typeOf(subject), predicate);
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
