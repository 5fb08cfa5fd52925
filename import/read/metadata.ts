import { readDate } from '../blocks/dates.ts';
import { fold, metadataLexicon } from '../blocks/lexicon.ts';
import { metadataEntries } from '../blocks/metadataLines.ts';
import { unwrapped } from '../blocks/tile.ts';
import type { FrontMatter } from '../formats/frontMatter.ts';
import type { Hints } from '../formats/rendered.ts';
import { type Block, DOCUMENT_FIELDS, type OwnWords, type Span } from '../types.ts';

/** Where a document can say something about itself. */
export interface OwnPlaces {
  readonly frontMatter: FrontMatter | undefined;
  readonly hints: Hints;
  readonly blocks: readonly Block[];
  readonly text: string;
}

/**
 * What the document says about itself, field by field: by the most explicit place that says something (front matter, its own
 * lines, the page's head; for a title the page's head before the first heading), with the words of a place that says the same.
 */
export function ownWords(places: OwnPlaces): readonly OwnWords[] {
  const { blocks, text } = places;
  const lines = fromLines(blocks, text);
  const said = [
    ...fromFrontMatter(places),
    ...lines.filter(({ field }) => field !== 'title'),
    ...fromHead(places.hints),
    ...firstHeading(blocks, text),
    ...lines,
  ];
  return DOCUMENT_FIELDS.flatMap((field) => {
    const of = said.filter((each) => each.field === field);
    const placed = of.find(({ value, spans }) => value === of[0]!.value && spans.length > 0);
    return placed ?? of[0] ?? [];
  });
}

function fromFrontMatter({ frontMatter, text }: OwnPlaces): OwnWords[] {
  if (!frontMatter) return [];
  return DOCUMENT_FIELDS.flatMap((field) => {
    for (const name of metadataLexicon.frontMatter[field]) {
      const words = scalars(frontMatter.fields[name]);
      const value = field === 'published' ? readDate(words.join(', ')) : words.join(', ');
      if (words.length === 0) continue;
      return value ? { field, value, spans: keyed(text, frontMatter, name, words), by: 'front-matter' } : [];
    }
    return [];
  });
}

/** A text, or several, or a record with a name (author: {name: …}). */
function scalars(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap(scalars);
  if (value && typeof value === 'object' && 'name' in value) return scalars(value.name);
  return [];
}

/** The words behind a key; none where they are written otherwise (escaped, or over several lines) or are no part of the text. */
function keyed(text: string, { start, end }: FrontMatter, name: string, words: readonly string[]): Span[] {
  const head = text.slice(start, end);
  const key = new RegExp(`^[ \\t]*["']?${name}["']?[ \\t]*:`, 'mu').exec(head);
  if (!key) return [];
  const spans = inTurn(head, words, key.index + key[0].length);
  return spans.map((span) => ({ ...span, start: span.start + start, end: span.end + start }));
}

/** Where words stand one behind the other; nowhere when one of them is missing. */
function inTurn(text: string, words: readonly string[], from: number): Span[] {
  const spans: Span[] = [];
  let at = from;
  for (const quote of words) {
    const start = text.indexOf(quote, at);
    if (start === -1) return [];
    at = start + quote.length;
    spans.push({ quote, start, end: at });
  }
  return spans;
}

/** What <title>, <meta> and the like say: no part of the text. */
function fromHead({ published, ...hints }: Hints): OwnWords[] {
  const said = { ...hints, published: readDate(published ?? '') };
  return DOCUMENT_FIELDS.flatMap((field) => {
    const value = said[field];
    return value ? [{ field, value, spans: [], by: 'page-head' as const }] : [];
  });
}

/** Lines like 2020-03-30来源:某报. The first line that says something about a field counts. */
function fromLines(blocks: readonly Block[], text: string): OwnWords[] {
  const lines = blocks.filter((block) => block.kind === 'metadata');
  return lines.flatMap((block) => {
    const words = text.slice(block.contentStart, block.contentEnd);
    const entries = (metadataEntries(words) ?? []).filter(({ value }) => value !== '');
    const places = inTurn(
      words,
      entries.map(({ value }) => value),
      0,
    );
    return entries.flatMap(({ key, value: quote }, i): OwnWords[] => {
      const value = key === 'published' ? readDate(quote) : quote;
      if (key === 'none' || !value) return [];
      const start = block.contentStart + places[i]!.start;
      return [{ field: key, value, spans: [{ quote, start, end: start + quote.length }], by: 'own-line' }];
    });
  });
}

/** The first heading, unless it opens a section (目录, 摘要, 一、…). */
function firstHeading(blocks: readonly Block[], text: string): OwnWords[] {
  const first = blocks.find((block) => block.kind === 'heading');
  if (!first || first.path.length > 0) return [];
  const { contentStart: start, contentEnd: end } = first;
  const quote = text.slice(start, end);
  const value = unwrapped(quote);
  const opens = OPENS_SECTION.test(fold(value));
  return opens || value === ''
    ? []
    : [{ field: 'title', value, spans: [{ quote, start, end }], by: 'first-heading' }];
}

const OPENS_SECTION =
  /^(?:目 ?录|摘 ?要|前 ?言|引 ?言|[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十\d]+[章节条])/u;
