import type { Span, Value } from '../types.ts';
import { canonicalJson, encoded, type HashField, idOf } from './hash.ts';

export type StatementKind = 'DOCUMENT' | 'REFERENCE';

/** What one document says, word by word, about a name. Immutable: its id hashes its content. */
export interface Statement {
  readonly id: string;
  /** Key ids; the document's, where it states something of itself. */
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string;
  readonly value?: Value;
  readonly qualifiers: Readonly<Record<string, string>>;
  /** The main span first; empty for a reference source, which is quoted as a whole. */
  readonly spans: readonly Span[];
  readonly kind: StatementKind;
  /** The document's id; undefined for a reference source, which many documents share. */
  readonly document?: string;
  /** The publication day of the document as far as known: decides between equals. */
  readonly published?: string;
  /** Where in the document, as a unit that states things together: a table row or a paragraph. */
  readonly place: string;
  readonly path: readonly string[];
  readonly block: number;
  readonly extractor: string;
  readonly rule: string;
  readonly confidence: number;
}

/** The fields that say where a statement stands. */
type Where = Pick<Statement, 'document' | 'published' | 'place' | 'path'>;

/** These fields as the id hashes them, the same for all that a place states. */
export function encodedWhere({ document, published, place, path }: Where): string {
  return encoded(document, published, place, path);
}

/** Every field but the block's index (which `path` and `place` stand for) is part of what a statement says. */
export function statementId(
  statement: Omit<Statement, 'id' | 'block'>,
  where: string = encodedWhere(statement),
): string {
  const { subject, predicate, object, value, qualifiers, spans, extractor, rule, confidence } = statement;
  const what = encoded(
    'statement',
    subject,
    predicate,
    object,
    value && canonicalJson(value),
    canonicalJson(qualifiers),
    fieldsOf(spans),
  );
  return idOf(what + where + encoded(extractor, rule, confidence));
}

function fieldsOf(spans: readonly Span[]): HashField[] {
  const fields: HashField[] = [];
  for (const { start, end, quote } of spans) fields.push(start, end, quote);
  return fields;
}

/** Whether a statement is about the document that makes it. */
export function isOwn({
  subject,
  document,
}: Pick<Statement, 'subject'> & { readonly document?: string }): boolean {
  return subject === document;
}
