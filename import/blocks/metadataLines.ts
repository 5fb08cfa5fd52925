import { matchesOf } from '../text/matches.ts';
import { readDate } from './dates.ts';
import { metadataLexicon } from './lexicon.ts';

/** Lines that say something about the document itself: 2020-03-30 10:19:40来源:某报 编辑:某某. */

type Field = 'title' | 'publisher' | 'author' | 'published' | 'url';
type Key = Field | 'none';

const KEY_NAMES = new Map<string, Key>(
  Object.entries(metadataLexicon.keys).flatMap(([key, names]) =>
    names.map((name) => [name, key as Key] as const),
  ),
);
const NAMES = [...KEY_NAMES.keys()].sort((a, b) => b.length - a.length).join('|');
const KEY = new RegExp(`(?:${NAMES})\\s*[:：]`, 'g');
const TIMESTAMP =
  /^[（(【[]?\s*(\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)(?:\s*[T,]?\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*[)）】\]|]?/u;
const ISO_DAY = /^\d{4}([-/.])\d{1,2}\1\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u;
const LONGEST = 120;
const LONGEST_VALUE = 60;

export interface MetadataEntry {
  readonly key: Key;
  readonly value: string;
}

/** What the line says, key by key; undefined when some of it is not such a thing. */
export function metadataEntries(words: string): readonly MetadataEntry[] | undefined {
  if (words.length > LONGEST) return undefined;
  const time = TIMESTAMP.exec(words);
  const rest = time ? words.slice(time[0].length) : words;
  const stated: MetadataEntry[] = time ? [{ key: 'published', value: time[1]! }] : [];
  if (rest.trim() === '') return ISO_DAY.test(words) ? stated : undefined;
  const keyed = keyedEntries(rest);
  return keyed && [...stated, ...keyed];
}

export const isMetadataLine = (words: string): boolean => metadataEntries(words) !== undefined;

/** Key, colon, value, key, colon, value …, with nothing else on the line. */
function keyedEntries(words: string): MetadataEntry[] | undefined {
  const keys = matchesOf(words, KEY);
  const first = keys[0];
  if (!first || !/^[\s|（(【[]*$/u.test(words.slice(0, first.index))) return undefined;
  const entries = keys.map((match, i) => {
    const name = match[0].replace(/\s*[:：]$/u, '');
    const from = match.index + match[0].length;
    const value = words
      .slice(from, keys[i + 1]?.index ?? words.length)
      .replace(/^[\s|]+|[\s|）)】\]]+$/gu, '');
    return { key: KEY_NAMES.get(name)!, value };
  });
  return entries.every(isPlausible) ? entries : undefined;
}

/** A source or an author is a name, not a sentence; a time is a date. */
function isPlausible({ key, value }: MetadataEntry): boolean {
  if (key === 'title' || key === 'url') return true;
  if (key === 'published') return value === '' || readDate(value) !== undefined;
  return value.length <= LONGEST_VALUE && !/[。；]/u.test(value);
}
