import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Division } from '../gazetteer/index.ts';
import { bodySynonyms, departmentEnd } from '../lexicons/index.ts';
import { placeNamed, within, withoutRegionPrefix } from './region-prefix.ts';

/** The parts of a policy's title: two titles of one core and one place are one policy. */
export interface TitleCore {
  /** Numerals, periods and notices folded; without issuer and region in front. */
  readonly core: string;
  /** Where it applies: the region of the title, else of the issuer in front of it, else of the scope. */
  readonly place: readonly Division[];
  /** The issuer that the title begins with, as written. */
  readonly issuer?: string;
  /** 征求意见稿, 草案: the draft of a policy is named like the policy. */
  readonly draft: boolean;
}

const { titleWrappers: words } = parse(readFileSync(new URL('./fold.yml', import.meta.url), 'utf8')) as {
  titleWrappers: {
    readonly issuing: readonly string[];
    readonly notices: readonly string[];
    readonly marks: readonly string[];
    readonly drafts: readonly string[];
  };
};
const ISSUING = new RegExp(`关于(?:${words.issuing.join('|')})`);
const SHORTEST = 4;
const national = new Set(bodySynonyms().flat());

export function titleCore({ normal, scope }: { readonly normal: string; readonly scope: string }): TitleCore {
  const { title, draft } = withoutMarks(foldNumerals(normal));
  const { issuer, about } = withoutIssuer(title);
  const { rest, place: own } = withoutRegionPrefix(withoutNotice(about), SHORTEST);
  const core = withoutParticle(rest);
  const around = placeNamed(scope);
  const issuing = issuer ? withoutRegionPrefix(issuer, 0).place : [];
  const said = own.length > 0 ? within(own, issuing) : issuing;
  const place = said.length > 0 ? within(said, around) : around;
  return { core, place, draft, ...(issuer ? { issuer } : {}) };
}

/** 五年行动计划 = 5年计划, 三十条 = 30条, 2018年至2022年 = 20182022年. */
function foldNumerals(title: string): string {
  return title
    .replace(/^中华人民共和国/, '')
    .replace(/(?<![〇零一二三四五六七八九十百])([一二两三四五六七八九十百]{1,4})(?=年|条)/g, (n) =>
      String(numberOf(n)),
    )
    .replace(/((?:19|20)\d{2})年?(?:[至到]|~)?((?:19|20)\d{2})年?/g, '$1$2年')
    .replace(/行动计划/g, '计划');
}

/** 促进X发展的实施方案 = 促进X发展实施方案. */
function withoutParticle(title: string): string {
  return title.replace(/的(?=[^的]{0,4}(?:方案|意见|办法|措施|规划|计划|细则|规定|政策|条例|条)$)/, '');
}

function numberOf(words: string): number {
  let total = 0;
  let digit = 0;
  for (const c of words) {
    if (c === '十' || c === '百') {
      total += (digit || 1) * (c === '十' ? 10 : 100);
      digit = 0;
    } else digit = c === '两' ? 2 : '一二三四五六七八九'.indexOf(c) + 1;
  }
  return total + digit;
}

function withoutMarks(title: string): { readonly title: string; readonly draft: boolean } {
  let rest = title;
  let draft = false;
  for (;;) {
    const mark = [...words.drafts, ...words.marks].find(
      (word) => rest.endsWith(word) && rest.length - word.length >= 3,
    );
    if (!mark) return { title: rest, draft };
    draft ||= words.drafts.includes(mark);
    rest = rest.slice(0, -mark.length);
  }
}

/** 广州市人民政府关于X, 广州市关于X, 工信部关于X: what stands in front of 关于 is a body or a place, and no part of the title. */
function withoutIssuer(title: string): { readonly issuer?: string; readonly about: string } {
  const at = title.indexOf('关于');
  if (at <= 0) return { about: title };
  const front = title.slice(0, at);
  if (!isIssuer(front) && title.search(ISSUING) !== at) return { about: title };
  return { about: title.slice(at), ...(isIssuer(front) ? { issuer: front } : {}) };
}

function isIssuer(words: string): boolean {
  if (national.has(words)) return true;
  const { rest, place } = withoutRegionPrefix(words, 0);
  if (place.length === 0) return false;
  return rest === '' || departmentEnd(rest, 0, rest.length) === rest.length;
}

/** 关于印发X的通知 = X; 关于X的通知 = X. */
function withoutNotice(about: string): string {
  let rest = about;
  for (const notice of words.notices) {
    if (!rest.endsWith(notice) || rest.length - notice.length < SHORTEST) continue;
    rest = withoutMarks(rest.slice(0, -notice.length)).title;
    break;
  }
  const opening = [...words.issuing.flatMap((verb) => [`关于${verb}`, verb]), '关于'].find(
    (prefix) => rest.startsWith(prefix) && rest.length - prefix.length >= SHORTEST,
  );
  return opening ? rest.slice(opening.length).replace(/^中华人民共和国/, '') : rest;
}
