import { metadataLexicon } from '../blocks/lexicon.ts';
import type { Range } from '../types.ts';
import { compact } from './htmlHead.ts';
import { pieceAt, trimmed } from './lines.ts';
import type { Hints, Piece } from './rendered.ts';

/** So far into a file the head of an article kept as an XML record reaches. */
const HEAD = 4096;
const ELEMENT = /<([a-z][\w-]{1,20})>([^<>]{1,300})<\/\1>/gi;

/** The element that holds the words of the article. */
const BODY = /<(?:body|content|text|article|maintext)>/i;
const CLOSING = /(?:\s*<\/[a-z][\w-]{1,20}>)+\s*$/i;

const isRecord = (text: string): boolean => /^\s*<\?xml\b/i.test(text);

/** The parts of such a file that are no words of the article, and the words themselves. */
export interface RecordFrame {
  readonly body: Range;
  /** The title as a heading, and what stands around it. */
  readonly head: readonly Piece[];
  readonly tail: readonly Piece[];
}

/** Undefined where the text is no such record or holds its words in no element of their own. */
export function recordFrame(text: string): RecordFrame | undefined {
  const opening = isRecord(text) ? BODY.exec(text.slice(0, HEAD)) : null;
  if (!opening) return undefined;
  const start = opening.index + opening[0].length;
  const end = text.length - (CLOSING.exec(text.slice(start))?.[0].length ?? 0);
  const title = /<title>\s*(?<words>[^<>]{2,300}?)\s*<\/title>/d.exec(text.slice(0, start));
  const [from, to] = title?.indices?.groups?.words ?? [0, 0];
  const heading = title ? [pieceAt('heading', { start: from, end: to }, { level: 1 })] : [];
  return {
    body: { start, end },
    head: [...furniture(text, 0, from), ...heading, ...furniture(text, to, start)],
    tail: furniture(text, end, text.length),
  };
}

function furniture(text: string, start: number, end: number): Piece[] {
  const range = trimmed(text, start, end);
  return range.start < range.end ? [pieceAt('furniture', range, { reason: 'record' })] : [];
}

/** The head of an article that a crawler kept as an XML record: its elements are called like the keys of front matter. Nothing of any other text. */
export function recordHints(text: string): Hints {
  if (!isRecord(text)) return {};
  const elements = new Map<string, string>();
  for (const [, name, words] of text.slice(0, HEAD).matchAll(ELEMENT))
    if (!elements.has(name!.toLowerCase())) elements.set(name!.toLowerCase(), words!.trim());
  const said = (field: keyof Hints): string | undefined =>
    metadataLexicon.frontMatter[field].map((name) => elements.get(name.toLowerCase())).find(Boolean);
  return compact({
    title: said('title'),
    publisher: said('publisher'),
    author: said('author'),
    published: said('published'),
    url: said('url'),
  });
}
