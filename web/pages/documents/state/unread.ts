import { overlaps, type Placed, type Span } from '../../shared/text/segments.ts';

const SENTENCE = /[^。！？!?；;\n]*(?:[。！？!?；;\n]+[”」』）)》\s]*|$)/gu;

/** The sentences of a stretch of text; they tile it. */
export function sentencesOf(text: string, start: number): Span[] {
  return [...text.matchAll(SENTENCE)]
    .filter(([words]) => words !== '')
    .map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }));
}

/** Of units (sentences, rows) those of which nothing states anything. */
export function unreadOf(units: readonly Span[], statements: readonly Placed[]): Span[] {
  return units.filter((unit) => !statements.some(({ spans }) => spans.some((span) => overlaps(span, unit))));
}
