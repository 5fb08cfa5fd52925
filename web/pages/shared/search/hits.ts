import type { SuggestQuery } from '../../generated/graphql.ts';
import { type KindOrDocument, kindOf } from '../kinds/kinds.ts';

/** A suggestion: a thing by its name, or a document by its title or text. */
export interface Hit {
  readonly id: string;
  readonly kind: KindOrDocument;
  readonly name: string;
  /** What matched, when it is not the name: an alias, or words around the match in a text. */
  readonly matched: string | null;
  /** Where in a document's text, in UTF-16 code units. */
  readonly place: { readonly start: number; readonly end: number } | null;
}

type Edge = SuggestQuery['search']['edges'][number];

export function hitsOf({ search }: SuggestQuery): Hit[] {
  return search.edges.flatMap((edge) => hitOf(edge) ?? []);
}

function hitOf({ node, matchedField, matchedText, passage }: Edge): Hit | null {
  const name = 'name' in node ? node.name : 'title' in node ? node.title : null;
  // An observation has no name to show; the API finds none today.
  if (node.__typename === 'Observation' || name === null) return null;
  const byName = matchedField === 'NAME' || matchedField === 'TITLE';
  return {
    id: node.id,
    kind: kindOf(node.__typename),
    name,
    matched: passage ? around(passage) : byName ? null : matchedText,
    place: passage ? { start: passage.matchStart, end: passage.matchEnd } : null,
  };
}

const REACH = 14;

/** Some words before and after the match; its offsets are the document's. */
function around({ text, start, matchStart, matchEnd }: NonNullable<Edge['passage']>): string {
  const [from, to] = [Math.max(0, matchStart - start - REACH), matchEnd - start + REACH];
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
