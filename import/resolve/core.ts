import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Division } from '../gazetteer/index.ts';
import { placeNamed, within, withoutRegionPrefix, withoutRegionSuffix } from './region-prefix.ts';

/**
 * The core of a normal name: what is left when everything that varies between the spellings of one thing is taken off
 * or folded. Names with equal cores are candidates for being one thing; verdict.ts decides. (Policies: title.ts.)
 */
interface Fold {
  readonly legalForms: Readonly<Record<string, string>>;
  readonly parkSynonyms: readonly (readonly string[])[];
  readonly topics: readonly string[];
  readonly fundForms: readonly string[];
  readonly fundSynonyms: Readonly<Record<string, string>>;
}

const fold = parse(readFileSync(new URL('./fold.yml', import.meta.url), 'utf8')) as Fold;
const byLength = (words: readonly string[]): string[] => [...words].sort((a, b) => b.length - a.length);

export interface CompanyCore {
  /** Without region and legal form: 智乾区块链科技. */
  readonly rest: string;
  readonly place: readonly Division[];
  /** The place stands behind the name, in brackets: 智乾科技（深圳）有限公司. */
  readonly behind: boolean;
  /** What the legal form means; `plain` for the bare words 公司 and 集团, `none` without any. */
  readonly form: string;
}

const legalForms = byLength(Object.keys(fold.legalForms));

/** 腾讯公司 → 腾讯; 深圳市智乾区块链科技有限公司 → 智乾区块链科技 of 深圳市. A rest of one character is no name. */
export function companyCore(normal: string): CompanyCore {
  const written = legalForms.find(
    (candidate) => normal.endsWith(candidate) && normal.length - candidate.length >= 2,
  );
  const form = written ? fold.legalForms[written]! : 'none';
  const bare = written ? normal.slice(0, -written.length) : normal;
  const front = withoutRegionPrefix(bare, 3);
  if (front.place.length > 0) return { rest: front.rest, place: front.place, behind: false, form };
  // 泰州市金控集团 = 泰州金控集团: what is too short to stand alone keeps its place, by its short name.
  const tight = withoutRegionPrefix(bare, 2);
  const place = tight.place.at(-1);
  if (place) return { rest: `${place.short}${tight.rest}`, place: tight.place, behind: false, form };
  const back = withoutRegionSuffix(bare, 4);
  return { rest: back.rest, place: back.place, behind: back.place.length > 0, form };
}

export interface ParkCore {
  /** Synonyms folded, without region and industry words. */
  readonly bare: string;
  readonly topics: readonly string[];
  readonly place: readonly Division[];
}

const parkWords = new Map(
  fold.parkSynonyms.flatMap(([first, ...others]) => others.map((other) => [other, first!] as const)),
);
const PARK_WORDS = new RegExp(byLength([...parkWords.keys(), ...parkWords.values()]).join('|'), 'g');

/** 高新技术产业开发区 → 高新区, 众创空间 and 创客空间 are one word. */
export function foldParkWords(name: string): string {
  return name.replace(PARK_WORDS, (word) => parkWords.get(word) ?? word);
}

/** 广州蚁米区块链众创空间 → {bare: 蚁米众创空间, topics: [区块链], place: 广州市}; 腾讯众创空间（广州） → 腾讯众创空间 of 广州市. */
export function parkCore({ normal, scope }: { readonly normal: string; readonly scope: string }): ParkCore {
  const folded = foldParkWords(normal);
  // 中国（广东）自由贸易试验区: the country in front of a place says nothing.
  const local = folded.startsWith('中国') ? withoutRegionPrefix(folded.slice(2), 3) : undefined;
  const front = local && local.place.length > 0 ? local : withoutRegionPrefix(folded, 3);
  const { rest: name, place: said } = front.place.length > 0 ? front : withoutRegionSuffix(folded, 4);
  const place = said.length > 0 ? within(said, placeNamed(scope)) : placeNamed(scope);
  const topics = fold.topics.filter((topic) => name.includes(topic));
  let bare = name;
  for (const topic of topics) bare = bare.replaceAll(topic, '');
  return { bare, topics, place };
}

export interface FundCore {
  readonly rest: string;
  readonly place: readonly Division[];
}

const PHASES: Readonly<Record<string, string>> = {
  首: '1',
  i: '1',
  ii: '2',
  iii: '3',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
};

/** 国家集成电路产业投资基金（二期）, …II期 → …2期; the legal form of a fund's partnership says nothing. */
export function fundCore({ normal, scope }: { readonly normal: string; readonly scope: string }): FundCore {
  let name = normal;
  for (let form = fundForm(name); form; form = fundForm(name)) name = name.slice(0, -form.length);
  name = fold.fundSynonyms[name] ?? name;
  name = name.replace(/第?(首|i{1,3}|[一二三四五])期/g, (_all, phase: string) => `${PHASES[phase]}期`);
  const { rest, place } = withoutRegionPrefix(name, 4);
  const around = placeNamed(scope);
  return { rest, place: place.length > 0 ? within(place, around) : around };
}

function fundForm(name: string): string | undefined {
  return fold.fundForms.find((form) => name.endsWith(form) && name.length - form.length >= 4);
}
