import type { Span, Value } from '../types.ts';
import { canonicalJson, contentId } from './hash.ts';

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

/** Every field but the block's index (which `path` and `place` stand for) is part of what a statement says. */
export function statementId(statement: Omit<Statement, 'id' | 'block'>): string {
  const { subject, predicate, object, value, qualifiers, spans, document, extractor, rule, confidence } =
    statement;
  return contentId(
    'statement',
    subject,
    predicate,
    object,
    value && canonicalJson(value),
    canonicalJson(qualifiers),
    spans.flatMap((span) => [span.start, span.end, span.quote]),
    document,
    statement.published,
    statement.place,
    statement.path,
    extractor,
    rule,
    confidence,
  );
}

/** Whether a statement is about the document that makes it. */
export function isOwn({
  subject,
  document,
}: Pick<Statement, 'subject'> & { readonly document?: string }): boolean {
  return subject === document;
}
