/** What a park's name begins with around its place: behind a zone, a street or full divisions, or with a brand before the place. */
import type { RegionMention } from '../gazetteer/index.ts';
import { companies, parks as lexicon } from '../lexicons/index.ts';
import { eaten } from './brands.ts';
import { knownParks } from './park-endings.ts';
import { isAllGeneric, isCoined, isGeneric, isStop, type Token, tokens } from './segment.ts';

const ZONE_WORD = new RegExp(
  `^.{2,}?(?:${[...lexicon.zones].sort((a, b) => b.length - a.length).join('|')})`,
);

/** 成都高新区|天府软件园: what follows a zone is a name of its own when it has a proper word; 合肥高新区集成电路产业园 is one name. */
export function afterZone(
  text: string,
  list: readonly Token[],
  chain: number,
  end: number,
): number | undefined {
  const zone = ZONE_WORD.exec(text.slice(chain, end))?.[0];
  if (!zone) return undefined;
  const rest = text.slice(chain + zone.length, end);
  const words = list.filter((t) => t.start >= chain + zone.length && t.end <= end);
  return rest.length >= 2 &&
    !/^[（(]/.test(rest) &&
    words[0]?.start === chain + zone.length &&
    !isAllGeneric(rest) &&
    !isStop(words[0])
    ? chain + zone.length
    : undefined;
}

const ADDRESS =
  /^[\u4e00-\u9fa5]{3,16}?(?:大道|大街|[^一丝网公铁电]路|街(?!道)|[^工小]社区)(?:[东西南北中]|[一二三四五六七八九十]+段|\d+\s*号)*/;

/** 双流区华府大道四段|感知物联网产业园: what follows the street is the name when it says more than topics. */
export function afterAddress(text: string, chain: number, end: number): number | undefined {
  const street = ADDRESS.exec(text.slice(chain, end))?.[0];
  const rest = street === undefined ? '' : text.slice(chain + street.length, end);
  const numbered = /\d\s*号$/.test(street ?? '');
  return rest.length >= 2 && (numbered || !isAllGeneric(rest)) ? chain + street!.length : undefined;
}

/** 武汉市新洲区|阳逻经济开发区: a name with a word of its own begins behind two divisions that are written in full. */
export function afterDivisions(
  text: string,
  chain: number,
  end: number,
  regions: readonly RegionMention[],
): number | undefined {
  let at = chain;
  let count = 0;
  // 杭州|拱墅区: the first may be written short.
  const leads = (place: RegionMention): boolean =>
    /(?:[省市区县镇乡]|街道)$/.test(text.slice(at, place.end)) ||
    (count === 0 && regionAt(regions, place.end) !== undefined);
  for (let next = regionAt(regions, at); next && leads(next); count++) {
    at = next.end;
    next = regionAt(regions, at);
  }
  // 南江|县东|榆工业园区: read anew, where a word reached over the division.
  const rest = tokens(text, at, end);
  if (count < 2 || rest[0]?.start !== at || isStop(rest[0])) return undefined;
  // 茅岭镇新港物流园: behind a town, words of the dictionary are no name of their own.
  const town = /(?:[镇乡]|街道)$/.test(text.slice(chain, at));
  const own =
    isProper(rest[0]) || regionAt(regions, at) !== undefined || (!town && !isAllGeneric(text.slice(at, end)));
  return own ? at : undefined;
}

/** 光明区内|滨海明珠工业园, 云岚县境内的…: what lies in the place begins behind the word that says so. */
export function afterInside(
  text: string,
  chain: number,
  end: number,
  regions: readonly RegionMention[],
): number | undefined {
  const place = regions.findLast((r) => r.start >= chain && r.end < end);
  const inside = place && /^(?:内|境内|辖内|辖区内|域内)/.exec(text.slice(place.end, end))?.[0];
  return inside && end - place.end - inside.length >= 2 ? place.end + inside.length : undefined;
}

export function regionAt(regions: readonly RegionMention[], at: number): RegionMention | undefined {
  return regions.find((r) => r.start === at);
}

/** 美锦|嘉兴|氢能科技产业园, 格罗夫(黄冈)…基地: a brand of coined words right before the place leads the name. */
export function brandBefore(
  text: string,
  list: readonly Token[],
  at: number,
  chain: number,
): number | undefined {
  let first = at;
  const bracket = /[（(]/.test(text[chain - 1] ?? '');
  const leader = list[first - 1];
  // 中关村|贵阳|科技园: a well-known park lends its name.
  if (leader !== undefined && leader.end === chain && knownParks.get(leader.text)) return leader.start;
  // 中新|天津|生态城: two countries that build it together.
  if (
    leader !== undefined &&
    leader.end === chain &&
    /^中[新德日欧韩法意以俄英美马泰菲印缅老越哈白]$/.test(leader.text)
  )
    return leader.start;
  // 中国电信|云计算|贵州|信息园
  const topical = brandBehindTopics(text, list, at, chain);
  if (topical !== undefined) return topical;
  // 东三环路|保定国家大学科技园: an address is no brand.
  if (leader !== undefined && /[路街道号段巷]$/.test(leader.text)) return undefined;
  if (bracket) {
    const brand = brandEndingAt(text, chain - 1) ?? knownEndingAt(text, chain - 1);
    if (brand !== undefined) return brand;
  }
  if (bracket && list[first - 1] && /^[（(]$/.test(list[first - 1]!.text)) first--;
  const end = first;
  // Industrial Development / 南昌…区: the end of an English line is no brand.
  const isLatin = ({ text: word, end }: Token): boolean =>
    /^[A-Za-z]{2,}$/.test(word) && end === (list[first]?.start ?? chain);
  while (first > 0 && (isCoined(list[first - 1]!) || isLatin(list[first - 1]!))) first--;
  const coined = end - first >= 2 || (end > first && list[first]!.text.length > 1);
  // 中国|云|谷|（重庆）…园
  if (coined) return list[bracket && list[first - 1]?.text === '中国' ? first - 1 : first]!.start;
  // ——中国杭州区块链产业园, 中国（萧山）…: the country begins the name where the stretch begins.
  if (end === 1 && list[0]!.text === '中国') return list[0]!.start;
  // 西部（重庆）科学城: up to where the stretch or a verb ends.
  let from = end;
  while (bracket && from > 0 && !isStop(list[from - 1]!) && /^[\u4e00-\u9fa5]+$/.test(list[from - 1]!.text))
    from--;
  return bracket && from < end && chain - list[from]!.start <= 8
    ? list[from]!.start
    : bracket
      ? chain - 1
      : undefined;
}

/** A known brand with words of a field between it and the place. */
function brandBehindTopics(
  text: string,
  list: readonly Token[],
  at: number,
  chain: number,
): number | undefined {
  let first = at;
  while (first > 0 && isGeneric(list[first - 1]!.text)) first--;
  if (first === at || list[at - 1]?.end !== chain) return undefined;
  return brandEndingAt(text, list[first]!.start);
}

/** 中节能|（嘉兴）环保科技园: a known brand before the bracket with the place. */
function brandEndingAt(text: string, end: number): number | undefined {
  for (let start = Math.max(0, end - 8); start <= end - 2; start++)
    if (companies.brands[text.slice(start, end)] !== undefined) return start;
  return undefined;
}

/** 中关村e谷|（衡水桃城）创业园 */
function knownEndingAt(text: string, end: number): number | undefined {
  for (let start = Math.max(0, end - 8); start <= end - 3; start++)
    if (knownParks.get(text.slice(start, end)) !== undefined) return start;
  return undefined;
}

const landmarks = new Set(lexicon.landmarks);

/** A coined word, a brand, a well-known park, a lake or an old name, or a word of Latin letters. */
export function isProper(token: Token): boolean {
  if (/^[A-Za-z]{2,}$/.test(token.text)) return !isGeneric(token.text);
  return (
    isCoined(token) ||
    (companies.brands[token.text] !== undefined && !eaten.has(token.text)) ||
    knownParks.get(token.text) !== undefined ||
    landmarks.has(token.text)
  );
}

/** Whether one of the words of a name says which one it is: 富山工业园, and not 现代农业园. */
export function hasProperWord(name: string): boolean {
  return tokens(name, 0, name.length).some(isProper);
}
