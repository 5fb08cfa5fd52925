/** Reads the data files of this folder once. What a list means is said in the file; what uses it is in names/. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Phrases } from '../gazetteer/index.ts';

/** A list of words is written as words between spaces; `wordLists` names the keys that are such lists. */
function read<T>(file: string, wordLists: readonly (keyof T & string)[] = []): T {
  const data = parse(readFileSync(new URL(`./${file}.yml`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
  for (const key of wordLists) {
    const words = data[key];
    if (typeof words !== 'string')
      throw new Error(`lexicons/${file}.yml: "${key}" has to be words between spaces (>-)`);
    data[key] = words.trim().split(/\s+/);
  }
  return data as T;
}

export interface BodyLexicon {
  readonly synonyms: readonly (readonly string[])[];
  readonly needCapital: readonly string[];
  readonly departments: Readonly<Record<string, string>>;
  readonly stems: readonly string[];
  readonly functions: readonly string[];
  readonly institutes: readonly string[];
  readonly actsOnly: readonly string[];
  /** Bare names of departments and the national body that they mean beside another. */
  readonly besideNational: Readonly<Record<string, string>>;
  readonly notAfter: Readonly<Record<string, string>>;
}

export interface CompanyLexicon {
  readonly brands: Readonly<Record<string, string | null>>;
  readonly ambiguous: readonly string[];
  /** Brands that are food as well. */
  readonly eaten: readonly string[];
  readonly notBefore: readonly string[];
  readonly legalForms: readonly string[];
  readonly branches: readonly string[];
  readonly coinedTrades: readonly string[];
  readonly tradeWords: readonly string[];
  /** Like `coinedTrades`, where the sentence speaks of a firm. */
  readonly framedTrades: readonly string[];
  readonly classNouns: readonly string[];
  readonly listEndings: readonly string[];
  /** Before 公司 or 集团 alone: what a firm is, and not which one. */
  readonly kindEnds: readonly string[];
  readonly kindStarts: readonly string[];
  readonly kindWords: readonly string[];
}

export interface ParkLexicon {
  readonly sameZones: readonly (readonly string[])[];
  readonly suffixes: readonly string[];
  readonly industries: readonly string[];
  readonly industryEndings: readonly string[];
  readonly siteEndings: readonly string[];
  readonly zones: readonly string[];
  readonly known: readonly string[];
  readonly landmarks: readonly string[];
  readonly generic: readonly string[];
  readonly classNouns: readonly string[];
}

export interface FundLexicon {
  readonly suffixes: readonly string[];
  readonly notFunds: readonly string[];
  readonly notAfter: readonly string[];
  readonly kindAfter: readonly string[];
  readonly securities: readonly string[];
  readonly known: readonly string[];
  readonly generic: readonly string[];
}

export interface PolicyLexicon {
  readonly suffixes: readonly string[];
  readonly shortName: string;
  readonly notPolicies: readonly string[];
  /** National laws, without the name of the country. */
  readonly laws: readonly string[];
  readonly verbs: readonly string[];
  readonly perspectives: readonly string[];
}

/** Figures: units, nouns that are counted or measured, and words of sentences that only plan. */
export interface ObservationLexicon {
  readonly units: readonly string[];
  readonly counted: readonly string[];
  readonly amounts: readonly string[];
  readonly plans: readonly string[];
}

export interface WordLexicon {
  readonly stopWords: readonly string[];
  /** Words that the segmenter takes apart. */
  readonly wholeWords: readonly string[];
  readonly media: readonly string[];
}

export const bodies = read<BodyLexicon>('bodies', [
  'needCapital',
  'stems',
  'functions',
  'institutes',
  'actsOnly',
]);
const { brandNames, ...companyLexicon } = read<CompanyLexicon & { brandNames: readonly string[] }>(
  'companies',
  [
    'brandNames',
    'ambiguous',
    'eaten',
    'notBefore',
    'legalForms',
    'branches',
    'coinedTrades',
    'tradeWords',
    'framedTrades',
    'classNouns',
    'listEndings',
    'kindEnds',
    'kindStarts',
    'kindWords',
  ],
);
export const companies: CompanyLexicon = {
  ...companyLexicon,
  brands: {
    ...Object.fromEntries(brandNames.map((brand) => [brand, null])),
    ...companyLexicon.brands,
  },
};
export const parks = read<ParkLexicon>('parks', [
  'suffixes',
  'industries',
  'industryEndings',
  'landmarks',
  'siteEndings',
  'zones',
  'known',
  'generic',
  'classNouns',
]);
export const funds = read<FundLexicon>('funds', [
  'suffixes',
  'notFunds',
  'notAfter',
  'kindAfter',
  'securities',
  'known',
  'generic',
]);
export const policies = read<PolicyLexicon>('policies', [
  'suffixes',
  'notPolicies',
  'laws',
  'verbs',
  'perspectives',
]);
export const observations = read<ObservationLexicon>('observations', [
  'units',
  'counted',
  'amounts',
  'plans',
]);
/** Places abroad. */
export const foreign = read<{ readonly countries: readonly string[]; readonly cities: readonly string[] }>(
  'foreign',
  ['countries', 'cities'],
);
export const words = read<WordLexicon>('words', ['stopWords', 'wholeWords', 'media']);
type LocalType = 'Park' | 'Company' | 'IssuingBody';

/** Names of one province by type: short name → full name; a full name leads to itself. */
export type LocalNames = Readonly<Record<string, { readonly type: LocalType; readonly name: string }>>;

/** By the code of the province. */
export const local: Readonly<Record<string, LocalNames>> = Object.fromEntries(
  Object.entries(
    read<
      Record<
        string,
        {
          readonly shortNames: Readonly<Record<'Park' | 'Company', Readonly<Record<string, string>>>>;
          readonly names: Readonly<Record<'Company' | 'IssuingBody', string>>;
        }
      >
    >('local'),
  ).map(([code, { shortNames, names }]) => [
    code,
    Object.fromEntries([
      ...(['Company', 'IssuingBody'] as const).flatMap((type) =>
        names[type].split(/\s+/).map((name) => [name, { type, name }] as const),
      ),
      ...(['Park', 'Company'] as const).flatMap((type) =>
        Object.entries(shortNames[type]).map(([short, name]) => [short, { type, name }] as const),
      ),
    ]),
  ]),
);
const topicLexicon = read<{
  topics: readonly string[];
  synonyms: Readonly<Record<string, readonly string[]>>;
}>('topics', ['topics']);
export const topics = topicLexicon.topics;
/** Every word for a topic → the topic. */
export const topicWords: ReadonlyMap<string, string> = new Map([
  ...Object.entries(topicLexicon.synonyms).flatMap(([topic, others]) =>
    others.map((other) => [other, topic] as const),
  ),
  ...topics.map((topic) => [topic, topic] as const),
]);

export function phrasesOf(list: readonly string[]): Phrases<true> {
  const phrases = new Phrases<true>();
  for (const phrase of list) phrases.add(phrase, true);
  return phrases;
}

/** An alternation for a regular expression, the longest first. */
export function alternation(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}
