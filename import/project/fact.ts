import { normalName } from '../../src/model/names.ts';
import type { GraphModel } from '../../src/model/types.ts';
import { byCodePoint, canonicalJson, contentId } from '../ledger/hash.ts';
import { isOwn, type Statement } from '../ledger/statement.ts';
import type { Value } from '../types.ts';

export type FactKind = 'NAME' | 'VALUE' | 'RELATIONSHIP' | 'OBSERVATION';

/** What statements say together about entities: one value of one field, or one relationship. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  /** Entity ids. */
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string;
  /** For kind NAME: the name key that is shown by these words. */
  readonly key?: string;
}

/** A fact with what its live statements add up to. */
export interface SupportedFact extends Fact {
  /** Of the best statement: the value with its words, and the qualifiers. */
  readonly value?: Value;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly documents: number;
  /** Different places in documents that state it. */
  readonly places: number;
  /** The latest publication among its documents. */
  readonly published?: string;
}

/** The part of a statement that says which fact it supports. */
export type Said = Pick<Statement, 'subject' | 'predicate' | 'object' | 'value' | 'qualifiers'> &
  Partial<Pick<Statement, 'document'>>;

/** The fact that a statement supports, under a mapping of keys to entities. What a document states of itself is about the document. */
export function factOf(statement: Said, entityOf: (key: string) => string, model: GraphModel): Fact {
  const subject = isOwn(statement) ? statement.subject : entityOf(statement.subject);
  const object = statement.object === undefined ? undefined : entityOf(statement.object);
  const { predicate, value } = statement;
  if (predicate === 'name') {
    const words = value?.kind === 'text' ? value.text : '';
    return {
      id: contentId('fact', subject, 'name', statement.subject, words),
      kind: 'NAME',
      subject,
      predicate,
      key: statement.subject,
    };
  }
  if (predicate === 'alsoNamed') {
    const id = contentId('fact', subject, 'alsoNamed', object, statement.subject, statement.object);
    return { id, kind: 'NAME', subject, predicate, ...(object && { object }), key: statement.subject };
  }
  if (object !== undefined) {
    const identity = identityQualifiers(statement, model);
    return {
      id: contentId('fact', subject, predicate, object, identity),
      kind: 'RELATIONSHIP',
      subject,
      predicate,
      object,
    };
  }
  const kind = value?.kind === 'observation' ? 'OBSERVATION' : 'VALUE';
  return { id: contentId('fact', subject, predicate, valueIdentity(value!)), kind, subject, predicate };
}

function identityQualifiers(statement: Said, model: GraphModel): string[] {
  const properties = model.relationshipTypes.get(statement.predicate)?.properties ?? [];
  return properties
    .filter((property) => property.identity)
    .map((property) => `${property.name}=${statement.qualifiers[property.name] ?? ''}`);
}

/** Equal identities are one value: 国发〔2018〕43号 and 国发[2018]43号, 10亿元 and 1000000000 元. */
export function valueIdentity(value: Value): string {
  switch (value.kind) {
    case 'text':
      return `text|${normalName('Policy', value.text) || value.text}`;
    case 'date':
      return `date|${value.value}`;
    case 'money':
      return `money|${value.currency}|${value.amount}`;
    case 'area':
      return `area|${Math.round(value.squareMetres)}`;
    case 'observation': {
      const { metric, value: figure, unit, asOf, scope, attributedTo } = value;
      return `observation|${canonicalJson([metric, figure, unit, asOf ?? '', scope ?? '', attributedTo ?? ''])}`;
    }
  }
}

const PRECISION = { YEAR: 1, MONTH: 2, DAY: 3 } as const;

/**
 * The order in which values of one field are shown: number of distinct documents, precision, later publication, then
 * the hash, so that it never depends on the order of imports.
 */
export function compareSupport(a: SupportedFact, b: SupportedFact): number {
  return (
    b.documents - a.documents ||
    precision(b.value) - precision(a.value) ||
    byCodePoint(b.published ?? '', a.published ?? '') ||
    byCodePoint(a.id, b.id)
  );
}

function precision(value: Value | undefined): number {
  return value?.kind === 'date' ? PRECISION[value.precision] : 0;
}
