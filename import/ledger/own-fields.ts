import type { OwnWords, ReadDocument, Value } from '../types.ts';
import { date } from '../values/index.ts';
import { blockAt, placeId } from './gate.ts';
import { type Statement, statementId } from './statement.ts';

/** How sure it is that a place of this kind speaks of the document. */
const CONFIDENCE: Readonly<Record<OwnWords['by'], number>> = {
  'front-matter': 1,
  'own-line': 0.9,
  'page-head': 0.9,
  'first-heading': 0.8,
};

/** What the document states of itself: title, publisher and the like. The subject is the document, no name. */
export function ownStatements(document: ReadDocument, documentId: string): Statement[] {
  return document.said.flatMap((words) => {
    const value = typed(words);
    return value ? [ownStatement(words, value, document, documentId)] : [];
  });
}

function typed({ field, value }: OwnWords): Value | undefined {
  return field === 'published' ? date.parse(value) : { kind: 'text', text: value };
}

function ownStatement(
  { field, spans, by }: OwnWords,
  value: Value,
  { blocks, metadata }: ReadDocument,
  documentId: string,
): Statement {
  const [main] = spans;
  const block = main && blockAt(blocks, main.start);
  const body: Omit<Statement, 'id'> = {
    subject: documentId,
    predicate: field,
    value,
    qualifiers: {},
    spans,
    kind: 'DOCUMENT',
    document: documentId,
    ...(metadata.published && { published: metadata.published }),
    place: main && block ? placeId(documentId, block, main.start) : by,
    path: block?.path ?? [],
    block: block?.index ?? -1,
    extractor: 'document',
    rule: by,
    confidence: CONFIDENCE[by],
  };
  return { id: statementId(body), ...body };
}
