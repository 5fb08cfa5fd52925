import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { withoutRegionPrefix } from './region-prefix.ts';

/**
 * The core of a normal name: what is left when everything that varies between the spellings of one thing is taken off
 * or folded. Names with equal cores are candidates for being one thing; verdict.ts decides.
 */
interface Fold {
  readonly legalForms: readonly string[];
  readonly parkSynonyms: readonly (readonly string[])[];
  readonly titleWrappers: { readonly prefixes: readonly string[]; readonly suffixes: readonly string[] };
  readonly topics: readonly string[];
}

const fold = parse(readFileSync(new URL('./fold.yml', import.meta.url), 'utf8')) as Fold;

const CHINESE_DIGITS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  两: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};

/** 五年行动计划 = 5年计划; 2018年2022年 = 20182022年; 关于印发X的通知 = X. The issuer in front (X关于…) stays out too. */
export function policyCore(normal: string): string {
  let title = normal
    .replace(/([一二两三四五六七八九十])(?=年)/g, (digit) => CHINESE_DIGITS[digit]!)
    .replace(/((?:19|20)\d{2})年?至?((?:19|20)\d{2})年?/g, '$1$2年')
    .replace(/行动计划/g, '计划');
  title = withoutWrapper(title);
  return title;
}

function withoutWrapper(title: string): string {
  let rest = title;
  for (const suffix of fold.titleWrappers.suffixes)
    if (rest.endsWith(suffix) && rest.length > suffix.length + 4) rest = rest.slice(0, -suffix.length);
  const about = rest.search(/关于(印发|发布|公布|下发|转发)/);
  if (about > 0) rest = rest.slice(about);
  for (const prefix of fold.titleWrappers.prefixes) {
    if (rest.startsWith(prefix) && rest.length > prefix.length + 4) return rest.slice(prefix.length);
  }
  return rest;
}

/** 腾讯公司 → 腾讯; 深圳智乾区块链科技有限公司 → 深圳智乾区块链科技. A rest of one character is no name. */
export function companyCore(normal: string): string {
  const form = fold.legalForms.find(
    (candidate) => normal.endsWith(candidate) && normal.length - candidate.length >= 2,
  );
  return form ? normal.slice(0, -form.length) : normal;
}

export interface ParkCore {
  /** Synonyms folded, region taken off. */
  readonly name: string;
  /** The same without its industry words. */
  readonly bare: string;
  readonly topics: readonly string[];
}

/** 广州蚁米区块链众创空间 → {name: 蚁米区块链众创空间, bare: 蚁米众创空间, topics: [区块链]}. */
export function parkCore(normal: string): ParkCore {
  let name = withoutRegionPrefix(normal, 4).rest;
  for (const [first, ...others] of fold.parkSynonyms) {
    for (const other of [...others].sort((a, b) => b.length - a.length))
      name = name.replaceAll(other, first!);
  }
  const topics = fold.topics.filter((topic) => name.includes(topic));
  let bare = name;
  for (const topic of topics) bare = bare.replaceAll(topic, '');
  return { name, bare, topics };
}

/** 区块链产业引导基金 has no part that is its own; a fund's core is its name without region and brackets. */
export function fundCore(normal: string): string {
  return withoutRegionPrefix(normal, 4).rest;
}

/** 广州市科技局 → {region, rest: 科技局}: bodies are compared by place and function. */
export function bodyCore(normal: string): string {
  return withoutRegionPrefix(normal, 2).rest;
}
