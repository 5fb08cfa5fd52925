import { readDate } from '../blocks/dates.ts';
import { fold, metadataLexicon } from '../blocks/lexicon.ts';
import { metadataEntries } from '../blocks/metadataLines.ts';
import { unwrapped } from '../blocks/tile.ts';
import type { FrontMatter } from '../formats/frontMatter.ts';
import { compact } from '../formats/htmlHead.ts';
import type { Hints } from '../formats/rendered.ts';
import type { Block, DocumentMetadata } from '../types.ts';

/** What the document says about itself, the more explicit place first: front matter, its own lines, the page's head. */
export function documentMetadata(sources: {
  readonly frontMatter: FrontMatter | undefined;
  readonly hints: Hints;
  readonly blocks: readonly Block[];
  readonly text: string;
}): DocumentMetadata {
  const front = fromFrontMatter(sources.frontMatter);
  const lines = fromLines(sources.blocks, sources.text);
  const hints = compact({ ...sources.hints, published: readDate(sources.hints.published ?? '') });
  const heading = firstHeading(sources.blocks, sources.text);
  const { title: original, ...stated } = lines;
  return { ...compact({ title: heading ?? original }), ...hints, ...compact(stated), ...front };
}

type Fields = Partial<Record<keyof DocumentMetadata, string>>;

function fromFrontMatter(frontMatter: FrontMatter | undefined): DocumentMetadata {
  if (!frontMatter) return {};
  const said = (key: keyof DocumentMetadata): string | undefined =>
    metadataLexicon.frontMatter[key].map((name) => scalar(frontMatter.fields[name])).find(Boolean);
  return compact({
    title: said('title'),
    publisher: said('publisher'),
    author: said('author'),
    published: readDate(said('published') ?? ''),
    url: said('url'),
  }) as DocumentMetadata;
}

/** A text, or several, or a record with a name (author: {name: …}). */
function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) return value.map(scalar).filter(Boolean).join(', ') || undefined;
  if (value && typeof value === 'object' && 'name' in value) return scalar(value.name);
  return undefined;
}

/** Lines like 2020-03-30来源:某报. The first line that says something about a field counts. */
function fromLines(blocks: readonly Block[], text: string): Fields {
  const fields: Fields = {};
  for (const block of blocks) {
    if (block.kind !== 'metadata') continue;
    for (const { key, value } of metadataEntries(text.slice(block.contentStart, block.contentEnd)) ?? []) {
      if (key === 'none' || value === '') continue;
      const read = key === 'published' ? readDate(value) : value;
      if (read) fields[key] ??= read;
    }
  }
  return fields;
}

/** The first heading, unless it opens a section (目录, 摘要, 一、…). */
function firstHeading(blocks: readonly Block[], text: string): string | undefined {
  const first = blocks.find((block) => block.kind === 'heading');
  if (!first || first.path.length > 0) return undefined;
  const words = unwrapped(text.slice(first.contentStart, first.contentEnd));
  return /^(?:目 ?录|摘 ?要|前 ?言|引 ?言|[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十\d]+[章节条])/u.test(
    fold(words),
  )
    ? undefined
    : words;
}
