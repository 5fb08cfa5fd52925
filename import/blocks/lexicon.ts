import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The data files of this room, read once. Rules live in code, words in lexicon/*.yaml. */
function load(name: string): unknown {
  return parse(readFileSync(new URL(`./lexicon/${name}.yaml`, import.meta.url), 'utf8'));
}

interface NoiseLexicon {
  readonly lines: Readonly<Record<string, readonly string[]>>;
  readonly linkLists: readonly string[];
  readonly footer: readonly string[];
  readonly contents: readonly string[];
}

type MetadataField = 'title' | 'publisher' | 'author' | 'published' | 'url';

interface MetadataLexicon {
  readonly keys: Readonly<Record<MetadataField | 'none', readonly string[]>>;
  readonly frontMatter: Readonly<Record<MetadataField, readonly string[]>>;
}

type HeaderLexicon = Readonly<
  Record<string, { readonly is: readonly string[]; readonly ends: readonly string[] }>
>;

interface RegionLexicon {
  readonly provinces: readonly string[];
  readonly suffixes: readonly string[];
}

interface SentenceLexicon {
  readonly openers: readonly string[];
  readonly titleEnds: readonly string[];
}

export const noiseLexicon = load('noise') as NoiseLexicon;
export const metadataLexicon = load('metadata') as MetadataLexicon;
export const headerLexicon = load('headers') as HeaderLexicon;
export const regionLexicon = load('regions') as RegionLexicon;
export const sentenceLexicon = load('sentences') as SentenceLexicon;

/** One expression for several patterns of a whole line. */
export const wholeLine = (patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${patterns.join('|')})$`, 'u');

/** How lines are compared with a lexicon: full width to half width, white space to one space, lower case. */
export const fold = (words: string): string =>
  words.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
