/** Where the name of a park begins: at its place, at a brand before the place, or where a verb or a mark ends the words. */
import { districtShorts, isWithin, type RegionMention, regionNamed } from '../gazetteer/index.ts';
import { companies, parks as lexicon } from '../lexicons/index.ts';
import type { Range } from '../types.ts';
import { knownParks } from './park-endings.ts';
import {
  afterAddress,
  afterDivisions,
  afterInside,
  afterZone,
  brandBefore,
  isProper,
  regionAt,
} from './park-lead.ts';
import {
  endsLead,
  functionBrands,
  isAllGeneric,
  isCoined,
  isGeneric,
  isStop,
  joinsTopics,
  leadsName,
  stretchStart,
  type Token,
  tokens,
} from './segment.ts';

const REACH = 34;

export interface NameStart {
  readonly start: number;
  /**
   * `proper`: a place, a coined word or a brand. `words`: words of the dictionary that are not generic (东方氢能产业园), a name
   * once its sentence treats it as one. `generic`: generic words alone (区块链发展先行示范区), a name only once a place completes it.
   */
  readonly kind: 'proper' | 'words' | 'generic';
}

/** 等4个…产业园, 第二座…, 这座…, 投资50亿元的…: what counts or points ends the name to the left. */
const COUNTED =
  /^.*(?:▼|[一图]图?(?:看懂|读懂)|图解|(?<!拥|占|[具所])有了|\d[\d.]*万?吨|至此|标志着|推介|着力|变身(?:为|成)?(?=[\u4e00-\u9fa5]{3})|[市县区镇村]抓|\.?s?html?|[一二三四五六]是以?(?=[\u4e00-\u9fa5]{4})|还与|办好|(?<=建)成(?=工业)|[\d一二三四五六七八九十百千两几多数]+余?\s*[个座家支只大](?:左右)?|第[一二三四五六七八九十]+(?!代)[个座家届]?|又一?[个座家]|首[个座家批]|[\d.]+(?:余|多)?[万亿千百]+元?的?|\d[\d.]*(?:余|多)?万?(?:亩|平方米|平方公里)的?|[这那](?:些|一?[个座家]?)|[百千万]亿(?:级|规模)?|》的?|最具[\u4e00-\u9fa5]{2}|整个|[图表]\d+|关键词|(?:一行|[组团])来到?|即为|[园区城谷港地镇][“"](?:蝶变|蜕变|变身|升级|焕新|转身)[”"](?:为|成)?|[园区城谷港]内的|自?贸?(?:试验|示范|合作|开发|高新)区内(?=$|综合|保税|出口)|(?:构筑|铸成|铸就)了?|(?:成立|设立|建成|打造|建设|揭牌|培育|建起)了|(?:打开|留给|交给|投产(?!业))(?=[\u4e00-\u9fa5]{3})|^(?:19|20)\d{2}(?=[\u4e00-\u9fa5])(?!年)|着(?!眼)(?=[\u4e00-\u9fa5]{2})|[\u4e00-\u9fa5]{2}属(?=珠三角|长三角|环渤海|京津冀)|[我你他咱]们|[多几各][届处期轮]|地级市|唯一|重要|主要|电[（(][^（）()]{2,8}[)）])|^[个座家支]?左右|^指(?=[\u4e00-\u9fa5]{4})/;

/** 建设一批滨海特色小镇, 打造10个产业园区: several of a kind are none by name. */
const SEVERAL =
  /(?:一[批些系]列?|若干个?|多[个座家]|一大批|[各诸]|[2-9\d]\d*[个座家](?:以上)?的?)(?:(?!企业|公司|机构|项目|单位|入驻|落户)[^\d第是]){0,16}$/;

function afterCount(text: string, low: number, end: number): number {
  const counted = COUNTED.exec(text.slice(low, end))?.[0].length ?? 0;
  return Math.min(low + counted, end);
}

/** 中国软件名城示范区: the country leads a name that says more than topics. */
function leadingCountry(
  text: string,
  list: readonly Token[],
  start: number,
  end: number,
): number | undefined {
  const country = list.find((t) => t.text === '中国' && t.start >= start);
  const said = country && list.some((t) => t.start > country.start && t.end <= end && isStop(t));
  return country && !said && !isAllGeneric(text.slice(country.end, end)) ? country.start : undefined;
}

/** Where the name begins whose ending is `hit`; undefined when nothing before it is proper. */
export function nameStart(
  text: string,
  hit: Range,
  range: Range,
  regions: readonly RegionMention[],
): NameStart | undefined {
  const walked = behindStreet(text, startOf(text, hit, range, regions), hit);
  const before = walked ? text.slice(Math.max(0, walked.start - 2), walked.start) : '';
  // 启动|区互联网产业园, 华新·中|交数字智造港产业园
  if (walked && text[walked.start] === '区' && /^(?:启动|起步)$/.test(before))
    return { start: walked.start - 2, kind: 'proper' };
  const found = walked && /^[·•]中$/.test(before) ? { start: walked.start - 1, kind: walked.kind } : walked;
  const dotted =
    found && (/^[·•]$/.test(text[found.start - 1] ?? '') || isBrandHyphen(text, found.start - 1))
      ? dottedStart(text, found.start, range, regions)
      : undefined;
  if (dotted !== undefined) return { start: dotted, kind: 'proper' };
  // 中国—菲律宾|经贸创新发展示范园区
  const pair =
    found && /中国[—–－-]{1,2}$/.exec(text.slice(Math.max(range.start, found.start - 4), found.start));
  if (pair) return { start: found.start - pair[0].length, kind: 'proper' };
  const joined = found && placeBeforeDash(text, found.start, range, regions);
  return joined === undefined ? found : { start: joined, kind: 'proper' };
}

/** 天津滨海—|中关村科技园: the place before the dash leads the name. */
function placeBeforeDash(
  text: string,
  start: number,
  range: Range,
  regions: readonly RegionMention[],
): number | undefined {
  if (!/[—–－-]/.test(text[start - 1] ?? '')) return undefined;
  const dash = text[start - 2] === text[start - 1] ? start - 2 : start - 1;
  const list = tokens(text, stretchStart(text, dash, range.start, 10), dash);
  let first = list.length;
  while (first > 0 && (insideRegion(list[first - 1]!, regions) || list[first - 1]!.text === '滨海')) first--;
  return list[first]?.start;
}

/** 武兴三路|西部智谷: the street of an address; where only a class is left, nothing is named. */
const STREET = /^[\u4e00-\u9fa5]{2,5}?(?<!带)[一二三四五六七八九十东南西北](?:路|街|大道)(?=[\u4e00-\u9fa5])/;

function behindStreet(text: string, found: NameStart | undefined, hit: Range): NameStart | undefined {
  const street = found && STREET.exec(text.slice(found.start, hit.start + 1))?.[0];
  if (!street) return found;
  const start = found.start + street.length;
  return start >= hit.start ? undefined : { start, kind: found.kind };
}

/** 美的-|青江经济区 */
function isBrandHyphen(text: string, at: number): boolean {
  if (!/^[-–—]$/.test(text[at] ?? '')) return false;
  for (let length = 2; length <= 6; length++)
    if (companies.brands[text.slice(at - length, at)] !== undefined) return true;
  return false;
}

/** 中电光谷·重庆智创园: the brand before the dot leads the name. */
function dottedStart(
  text: string,
  start: number,
  range: Range,
  regions: readonly RegionMention[],
): number | undefined {
  const list = tokens(text, stretchStart(text, start - 1, range.start, 12), start - 1);
  let first = list.length;
  // 双流区|银河•596科技园: a division that is written in full stands before the name.
  const divisions = regions.filter((r) => /[省市区县]$/.test(text.slice(r.start, r.end)));
  while (
    first > 0 &&
    !insideRegion(list[first - 1]!, divisions) &&
    (!isStop(list[first - 1]!) || (first === 1 && /^[中新]$/.test(list[0]!.text)))
  )
    first--;
  return list[first]?.start;
}

function startOf(
  text: string,
  hit: Range,
  range: Range,
  regions: readonly RegionMention[],
): NameStart | undefined {
  const from = stretchStart(text, hit.start, range.start, REACH);
  if (SEVERAL.test(text.slice(from, hit.start))) return undefined;
  const low = afterCount(text, from, hit.start);
  const list = tokens(text, low, hit.start);
  const district = leadingDistrict(text, list, low, hit.start);
  if (district !== undefined) return { start: district, kind: 'proper' };
  const chain = regionStart(text, low, hit.start, regions);
  let start = hit.start;
  let proper = false;
  for (let i = list.length - 1; i >= 0; i--) {
    const token = list[i]!;
    if (chain !== undefined && token.start <= chain && chain < token.end) {
      if (!reachesRegion(text, chain, hit.start, regions)) return undefined;
      // “太原高新区火炬创业园”: the marks say how long the name is.
      const own = /[“"]/.test(text[chain - 1] ?? '')
        ? undefined
        : (afterInside(text, chain, hit.start, regions) ??
          afterZone(text, list, chain, hit.start) ??
          afterAddress(text, chain, hit.start) ??
          afterDivisions(text, chain, hit.start, regions));
      if (own !== undefined) return { start: own, kind: 'proper' };
      const led = brandBefore(text, list, i, chain);
      return led === undefined || isBalanced(text.slice(led, hit.start))
        ? { start: led ?? chain, kind: 'proper' }
        : undefined;
    }
    if (chain !== undefined && token.start > chain && insideRegion(token, regions)) continue;
    if (proper && endsLead(token)) break;
    if (
      isBoundary(token, proper) &&
      !isInsideTown(text, token) &&
      !followsRegion(text, list, i, chain, regions) &&
      !(
        chain !== undefined &&
        chain < token.start &&
        joinsTopics(list, i) &&
        reachesRegion(text, chain, hit.start, regions)
      )
    ) {
      // 中|信重工…产业园, 的|暨|阳湖科学城
      if (leadsName(list, i) || opensWithAnd(list, i)) start = token.start;
      break;
    }
    // 浒关|开发区|莱克工业园: what has a word of its own begins behind the zone.
    if (proper && zoneWords.has(token.text) && !/[（(]/.test(text[token.end]!)) break;
    start = token.start;
    if (isProper(token)) proper = true;
  }
  start = afterWords(list, start);
  const led = leadingCountry(text, list, start, hit.start);
  if (led !== undefined) return { start: led, kind: 'proper' };
  const at = trimLead(text, start, hit.start);
  if (at === undefined || !isBalanced(text.slice(at, hit.start))) return undefined;
  const generic = isAllGeneric(text.slice(at, hit.start));
  return { start: at, kind: generic ? 'generic' : proper ? 'proper' : 'words' };
}

/** 暨 joins two nouns; where nothing stands before it, it begins a name. */
function opensWithAnd(list: readonly Token[], i: number): boolean {
  const before = list[i - 1];
  return list[i]!.text === '暨' && (before === undefined || /^[在于是为由的和与、]$/.test(before.text));
}

/** 商务|地标|光谷|科技园: two and more words of the dictionary before the proper one are of the sentence. */
function afterWords(list: readonly Token[], start: number): number {
  const words = list.filter((t) => t.start >= start);
  const at = words.findIndex(isProper);
  const [proper, next] = [words[at], words[at + 1]];
  const lead = words.slice(0, Math.max(0, at));
  if (proper === undefined || lead.length < 2 || lead.some((t) => t.text.length === 1)) return start;
  const known = knownParks.get(proper.text) !== undefined;
  const coined = next !== undefined && isCoined(next) && lead.some((t) => !isGeneric(t.text));
  return known || coined ? proper.start : start;
}

/** 山东|未名|生物医药产业园: the two characters behind the place are a name, whatever words they are. */
function followsRegion(
  text: string,
  list: readonly Token[],
  i: number,
  chain: number | undefined,
  regions: readonly RegionMention[],
): boolean {
  const token = list[i]!;
  if (chain === undefined || token.text.length > 1) return false;
  const place = regions.find((r) => r.start >= chain && token.start >= r.end && token.start - r.end <= 1);
  // 苏州|元|和|塘: between two characters of a name.
  const joins =
    token.text === '和' && list[i + 1]?.text.length === 1 && token.start - (place?.end ?? 0) === 1;
  if (place === undefined || (FUNCTION.test(token.text) && !joins)) return false;
  const known = knownParks.longestAt(text, place.end);
  // 深圳|前|海湾: 前海 ends inside a word.
  return (
    known === undefined || (known.end < list.at(-1)!.end && !list.some((each) => each.start === known.end))
  );
}

/** 陆|家|嘴: a word of one character in the name of a town. */
function isInsideTown(text: string, token: Token): boolean {
  if (token.text.length > 1) return false;
  const isTown = (start: number, end: number): boolean =>
    start >= 0 && end > token.end && regionNamed(text.slice(start, end)).length > 0;
  return [token.start - 2, token.start - 1].some(
    (start) => isTown(start, start + 3) || isTown(start, start + 4),
  );
}

const FUNCTION = /[的了由与在和及将为是有等被从向对以也已各该内建设]/;

/** 凯里|高新区, 大兴|国际|氢能|示范区: a district's short name alone leads where only topics stand between it and the ending. */
function leadingDistrict(text: string, list: readonly Token[], low: number, end: number): number | undefined {
  const district = districtShorts(text, low, end).at(-1);
  if (!district || isGeneric(text.slice(district.start, district.end))) return undefined;
  const at = list.findIndex((t) => t.start === district.start);
  const rest = list.filter((t) => t.start >= district.end);
  const begins = at === 0 || (at > 0 && isStop(list[at - 1]!));
  const plain = rest.every((t) => isGeneric(t.text)) && (rest[0]?.start ?? end) === district.end;
  return begins && plain ? district.start : undefined;
}

const zoneWords = new Set(lexicon.zones);
function insideRegion(token: Token, regions: readonly RegionMention[]): boolean {
  return regions.some((r) => r.start <= token.start && token.end <= r.end);
}

/** Words before a name that is still only generic may be part of it (创新创业, 服务); function words and verbs end it. */
function isBoundary(token: Token, proper: boolean): boolean {
  if (!isStop(token)) return false;
  return (
    proper ||
    !/^(服务|应用|研发|开发|孵化|管理|研究|生产|投资|合作|产品|项目|企业|平台|公司)$/.test(token.text)
  );
}

/** The first of the regions that lead without a gap of verbs to the ending: 广州市黄埔区…, 中国（萧山）…. */
function regionStart(
  text: string,
  low: number,
  end: number,
  regions: readonly RegionMention[],
): number | undefined {
  const inside = regions.filter((r) => r.start >= low && r.end <= end);
  const last = inside.at(-1);
  if (!last) return undefined;
  let start = last.start;
  for (let i = inside.length - 2; i >= 0 && inside[i]!.end === start; i--) {
    // 广州市黄埔区|广州开发区: what does not lie in the place before it begins a name of its own.
    if (!isWithin(inside[i + 1]!.division, inside[i]!.division)) break;
    start = inside[i]!.start;
  }
  // 安徽省（固镇）|台湾工业园: a place in brackets right before leads the name.
  const bracketed = inside.find(
    (r) => r.end === start - 1 && /^[（(].*[）)]$/.test(text.slice(r.start - 1, start)),
  );
  return bracketed?.start ?? start;
}

/** Between the place and the ending stand no verbs: 广州|越秀|国际|区块链|产业园, not 广州|加快|建设|产业园. */
function reachesRegion(text: string, start: number, end: number, regions: readonly RegionMention[]): boolean {
  const middle = text.slice(regionAt(regions, start)?.end ?? start, end);
  if (/[的了将在是已]/.test(middle.replace(functionBrands, '')) || middle.length > 26) return false;
  return !tokens(text, end - middle.length, end).some(
    (t) =>
      isStop(t) &&
      t.text.length >= 2 &&
      !/^(服务|应用|研发|开发|孵化|管理|研究|生产|投资|合作|产品|平台|规划|集聚|聚集|运营|全国|引导|企业)$/.test(
        t.text,
      ),
  );
}

/** A coined name cannot begin with a mark or a loose function word. */
function trimLead(text: string, start: number, end: number): number | undefined {
  // 并入|驻: the segmenter may take the first half of the verb away.
  const lead = text[start - 1] === '入' ? /^驻/ : /^(?:新增|新建|在建|拟建|共建|现有|已有)(?=.{4})/;
  const added = lead.exec(text.slice(start, end))?.[0] ?? '';
  // 1818 号|云岚小镇
  const number = text[start] === '号' && /\d\s*$/.test(text.slice(Math.max(0, start - 4), start)) ? 1 : 0;
  let at = start + Math.max(added.length, number);
  while (at < end && /[\s“”"'·、+\-—]/.test(text[at]!) && !text.slice(at + 1, end).includes('”')) at++;
  return end - at >= 2 ? at : undefined;
}

function isBalanced(words: string): boolean {
  return words.split(/[（(]/).length === words.split(/[）)]/).length && !/^[（(]/.test(words);
}
