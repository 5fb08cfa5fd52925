import { displayValue } from '../../src/model/stored-value.ts';
import type { Fact, SupportedFact } from '../project/fact.ts';
import type { Value } from '../types.ts';

/** A fact with what supports it: as stored, or as counted. `best` is its most confident statement, then the first by id. */
export interface FactRow extends Fact {
  readonly value: string | null;
  readonly qualifiers: string | null;
  readonly documents: number | null;
  readonly places: number | null;
  readonly published: string | null;
  readonly supporters: number | null;
  readonly best: string | null;
  readonly confidence: number | null;
}

/** A fact that nothing supports yet. */
export function unsupported(fact: Fact): FactRow {
  return {
    ...fact,
    value: null,
    qualifiers: null,
    documents: null,
    places: null,
    published: null,
    supporters: null,
    best: null,
    confidence: null,
  };
}

/** What a fact is, and what supports it, as it stands in Neo4j. */
export function factProperties(row: FactRow): Record<string, unknown> {
  return { ...toFact(row), ...countedProperties(row) };
}

/** What supports a fact, as it stands in Neo4j. */
export function countedProperties(row: FactRow): Record<string, unknown> {
  const { documents, places, published, supporters, best, confidence, qualifiers, value } = row;
  return {
    documents,
    places,
    supporters,
    best,
    confidence,
    qualifiers: qualifiers ?? '{}',
    published: published ?? '',
    ...(value && { value, display: displayValue(JSON.parse(value) as Value) }),
  };
}

export function toFact(row: Fact): Fact {
  const { id, kind, subject, predicate, object, key } = row;
  return { id, kind, subject, predicate, ...(object && { object }), ...(key && { key }) };
}

/** A Fact node's row as the projection reads it. */
export function toSupported(
  row: Fact & Pick<FactRow, 'value' | 'qualifiers' | 'documents' | 'places' | 'published'>,
): SupportedFact {
  return {
    ...toFact(row),
    ...(row.value && { value: JSON.parse(row.value) as Value }),
    qualifiers: JSON.parse(row.qualifiers ?? '{}') as Record<string, string>,
    documents: row.documents ?? 0,
    places: row.places ?? 0,
    ...(row.published && { published: row.published }),
  };
}

export const FACT_COLUMNS = `f.id AS id, f.kind AS kind, f.subject AS subject, f.predicate AS predicate, f.object AS object, f.key AS key,
    f.value AS value, f.qualifiers AS qualifiers, f.documents AS documents, f.places AS places, f.published AS published`;
