import type { Bound } from './bind.ts';
import { type Decoded, record } from './decoded.ts';
import type { Projection } from './plan.ts';

/** Where words stand, and pieces of the text around them, contiguous and in order. */
export type QuotePlace = readonly [
  start: number,
  end: number,
  pieces: readonly (readonly [offset: number, text: string])[],
];

/** The text before and after the words, never half a character. */
export function decodeContext(
  { before, after, fields }: Extract<Projection, { kind: 'context' }>,
  raw: QuotePlace | null,
  bound: Bound,
): Decoded | null {
  if (raw === null) return null;
  const [start, end, pieces] = raw;
  const offset = pieces[0]?.[0] ?? start;
  const text = pieces.map(([, piece]) => piece).join('');
  const slice = (from: number, to: number): string => text.slice(Math.max(from - offset, 0), to - offset);
  const parts: Readonly<Record<string, string>> = {
    before: slice(start - Number(bound.parameters[before]), start).replace(/^[\uDC00-\uDFFF]/u, ''),
    after: slice(end, end + Number(bound.parameters[after])).replace(/[\uD800-\uDBFF]$/u, ''),
  };
  return record(fields, ({ part }) => parts[part]);
}

/** The place on the document page, relative to this server; the page as a whole where there is no place. */
export function addressOf([document, start, end]: QuoteAddress): string | null {
  if (document === null) return null;
  const page = `/documents/${encodeURIComponent(document)}`;
  return start === null ? page : `${page}?at=${start}-${end}`;
}

export type QuoteAddress = readonly [document: string | null, start: number | null, end: number | null];

/** listItem → LIST_ITEM. */
export function constantCase(word: string): string {
  return word.replaceAll(/[A-Z]/gu, (letter) => `_${letter}`).toUpperCase();
}
