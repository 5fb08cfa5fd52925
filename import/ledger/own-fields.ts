import type { OwnWords, ReadDocument, Value } from '../types.ts';
import { date } from '../values/index.ts';
import { Places } from './places.ts';
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
  const places = new Places(document, documentId);
  return document.said.flatMap((words) => {
    const value = typed(words);
    return value ? [ownStatement(words, value, { document, documentId, places })] : [];
  });
}

function typed({ field, value }: OwnWords): Value | undefined {
  return field === 'published' ? date.parse(value) : { kind: 'text', text: value };
}

interface Source {
  readonly document: ReadDocument;
  readonly documentId: string;
  readonly places: Places;
}

function ownStatement(
  { field, spans, by }: OwnWords,
  value: Value,
  { document: { metadata }, documentId, places }: Source,
): Statement {
  const [main] = spans;
  const at = main && places.at(main.start);
  const body: Omit<Statement, 'id'> = {
    subject: documentId,
    predicate: field,
    value,
    qualifiers: {},
    spans,
    kind: 'DOCUMENT',
    document: documentId,
    ...(metadata.published && { published: metadata.published }),
    place: at?.id ?? by,
    path: at?.block.path ?? [],
    block: at?.block.index ?? -1,
    extractor: 'document',
    rule: by,
    confidence: CONFIDENCE[by],
  };
  return { id: statementId(body), ...body };
}
