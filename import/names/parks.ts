/**
 * Parks, bases, carriers and zones: an ending (产业园, 示范区, 众创空间) with a proper part before it, that is a place, a coined
 * word or a quoted brand. An ending with generic words alone (区块链产业园区, 各类孵化基地) names nothing.
 */
import { type Division, isWithin, Phrases } from '../gazetteer/index.ts';
import { parks as lexicon } from '../lexicons/index.ts';
import type { Range } from '../types.ts';
import type { Mention } from './mention.ts';
import { isAllGeneric, isCoined, isGeneric, isStop, stretchStart, type Token, tokens } from './segment.ts';

const endings = new Phrases<'zone' | 'park'>();
for (const suffix of lexicon.suffixes) endings.add(suffix, 'park');
for (const zone of lexicon.zones) endings.add(zone, 'zone');
const known = new Phrases<true>();
for (const name of lexicon.known) known.add(name, true);

const REACH = 34;
/** An ending in front of these is another word or another thing: 示范区域, 产业园项目…; a firm, a body or a fund of that name. */
const NOT_AFTER =
  /^(域|别|块|位(?!于)|间|分|隔|划|段|有限|股份|集团|基金|产业基金|协会|学会|联盟|大学|学院|模式|标准|管理办法|条例|政策|规划[”》]|规划(?:的|和|、|，|。|$))/;

/** 湘黔渝聚集区, 环渤海…: several provinces by their signs are no site. */
const SEVERAL_PROVINCES =
  /^(?:环|泛)?[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川渝黔滇陕甘]{2,}[四三两五]?大?|^(?:环渤海|泛珠)/;

export interface RegionPlace extends Range {
  readonly division: Division;
}

export function findParks(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  const found: Mention[] = [];
  for (const hit of endings.scan(text, range.start, range.end)) {
    const end = hit.end;
    if (NOT_AFTER.test(text.slice(hit.end, hit.end + 5))) continue;
    const named = nameStart(text, hit, range, regions);
    if (named === undefined || end - named.start > 40 || SEVERAL_PROVINCES.test(text.slice(named.start, end)))
      continue;
    if (named.kind === 'proper' && !isVision(text, named.start, range.start))
      found.push(park(text, named.start, end, regions, hit.value === 'zone' ? 'zone' : 'park-ending'));
    else if (named.kind !== 'generic' || end - named.start >= 8)
      found.push({
        ...park(text, named.start, end, regions, named.kind === 'words' ? 'park-words' : 'park-generic'),
        weak: true,
        confidence: 0.5,
      });
  }
  found.push(...sharedEndings(text, found, regions));
  for (const hit of known.scan(text, range.start, range.end)) {
    if (found.some((m) => !m.weak && m.start <= hit.start && hit.end <= m.end)) continue;
    if (insideOtherName(text, hit, range, regions)) continue;
    found.push(park(text, hit.start, hit.end, regions, 'park-known'));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 乌鲁木齐、昌吉、石河子高新区 are three zones: the ending belongs to each of the short names before it. */
function sharedEndings(text: string, parks: readonly Mention[], regions: readonly RegionPlace[]): Mention[] {
  return parks.flatMap((zone) => {
    const own = zone.rule === 'zone' ? regions.find((r) => r.start === zone.start) : undefined;
    if (!own || /[省市区县]$/.test(text.slice(own.start, own.end))) return [];
    const ending = text.slice(own.end, zone.end);
    const shared: Mention[] = [];
    for (let at = own.start; ; ) {
      const before = regions.find((r) => r.end === at - 1 && /[、和]/.test(text[r.end]!));
      if (!before || /[省市区县]$/.test(text.slice(before.start, before.end))) return shared;
      const name = `${text.slice(before.start, before.end)}${ending}`;
      const { start, end, division } = before;
      shared.push({ type: 'Park', start, end, name, division, rule: 'zone', confidence: 0.85 });
      at = before.start;
    }
  });
}

function park(
  text: string,
  start: number,
  end: number,
  regions: readonly RegionPlace[],
  rule: string,
): Mention {
  const name = text.slice(start, end).replace(/\s+/g, '');
  const division = regions.filter((r) => r.start >= start && r.end <= end).at(-1)?.division;
  return { type: 'Park', start, end, name, rule, confidence: 0.85, ...(division ? { division } : {}) };
}

/** What a place is to become is no site: 定位为西部创新高地和重庆半导体产业示范基地. */
const VISION = /(?:定位为|定位于|打造成|打造为|建设成|建成为|成为|升级为|发展为)[^，。；！]{0,24}$/;

function isVision(text: string, start: number, from: number): boolean {
  return VISION.test(text.slice(Math.max(from, start - 34), start));
}

/** 中关村国际创新大厦, 中关村发展集团, 中电光谷: a well-known short name inside a longer name of something else. */
function insideOtherName(text: string, hit: Range, range: Range, regions: readonly RegionPlace[]): boolean {
  if (hit.end - hit.start > 3 || /^(?:管委会|管理委员会)/.test(text.slice(hit.end, hit.end + 5)))
    return false;
  const [next, second] = tokens(text, hit.end, Math.min(range.end, hit.end + 10));
  const goesOn =
    next !== undefined &&
    /^[\u4e00-\u9fa5A-Za-z]/.test(next.text) &&
    !isStop(next) &&
    !/^(地区|核心区|片区|园区|周边|一带|管委|管委会|管理|管理委员会)$/.test(next.text) &&
    !(second && isStop(second) && next.text.length === 1);
  if (goesOn) return true;
  const before = tokens(text, Math.max(range.start, hit.start - 4), hit.start).at(-1);
  return (
    before !== undefined &&
    isCoined(before) &&
    !regions.some((r) => r.start <= before.start && before.end <= r.end)
  );
}

interface NameStart {
  readonly start: number;
  /**
   * `proper`: a place, a coined word or a brand. `words`: words of the dictionary that are not generic (东方氢能产业园), a name
   * once its sentence treats it as one. `generic`: generic words alone (区块链发展先行示范区), a name only once a place completes it.
   */
  readonly kind: 'proper' | 'words' | 'generic';
}

/** 等4个…产业园, 第二座…, 这座…, 投资50亿元的…: what counts or points ends the name to the left. */
const COUNTED =
  /^.*(?:[\d一二三四五六七八九十百千两几多数]+余?\s*[个座家支只大](?:左右)?|第[一二三四五六七八九十]+[个座家]?|又一?[个座家]|首[个座家批]|[\d.]+(?:余|多)?[万亿千百]+元?的?|[这那]一?[个座家]?|[百千万]亿(?:级|规模)?|》的?)|^[个座家支]?左右/;

function afterCount(text: string, low: number, end: number): number {
  const counted = COUNTED.exec(text.slice(low, end))?.[0].length ?? 0;
  return low + counted < end ? low + counted : low;
}

/** 中国软件名城示范区: the country leads a name that says more than topics. */
function leadingCountry(
  text: string,
  list: readonly Token[],
  start: number,
  end: number,
): number | undefined {
  const country = list.find((t) => t.text === '中国' && t.start >= start);
  return country && !isAllGeneric(text.slice(country.end, end)) ? country.start : undefined;
}

/** Where the name begins whose ending is `hit`; undefined when nothing before it is proper. */
function nameStart(
  text: string,
  hit: Range,
  range: Range,
  regions: readonly RegionPlace[],
): NameStart | undefined {
  const found = startOf(text, hit, range, regions);
  const dotted = found && text[found.start - 1] === '·' ? dottedStart(text, found.start, range) : undefined;
  return dotted === undefined ? found : { start: dotted, kind: 'proper' };
}

/** 中电光谷·重庆智创园: the brand before the dot leads the name. */
function dottedStart(text: string, start: number, range: Range): number | undefined {
  const list = tokens(text, stretchStart(text, start - 1, range.start, 12), start - 1);
  let first = list.length;
  while (first > 0 && (!isStop(list[first - 1]!) || (first === 1 && /^[中新]$/.test(list[0]!.text)))) first--;
  return list[first]?.start;
}

function startOf(
  text: string,
  hit: Range,
  range: Range,
  regions: readonly RegionPlace[],
): NameStart | undefined {
  const low = afterCount(text, stretchStart(text, hit.start, range.start, REACH), hit.start);
  const chain = regionStart(low, hit.start, regions);
  const list = tokens(text, low, hit.start);
  let start = hit.start;
  let proper = false;
  for (let i = list.length - 1; i >= 0; i--) {
    const token = list[i]!;
    if (chain !== undefined && token.start <= chain && chain < token.end) {
      if (!reachesRegion(text, chain, hit.start)) return undefined;
      const own = afterZone(text, list, chain, hit.start);
      if (own !== undefined) return { start: own, kind: 'proper' };
      const led = brandBefore(text, list, i, chain);
      return led === undefined || isBalanced(text.slice(led, hit.start))
        ? { start: led ?? chain, kind: 'proper' }
        : undefined;
    }
    if (isBoundary(token, proper) && !(chain !== undefined && chain < token.start && joinsTopics(list, i)))
      break;
    if (chain !== undefined && token.start > chain && insideRegion(token, regions)) continue;
    start = token.start;
    if (isProper(token)) proper = true;
  }
  const led = leadingCountry(text, list, start, hit.start);
  if (led !== undefined) return { start: led, kind: 'proper' };
  const at = trimLead(text, start, hit.start);
  if (at === undefined || !isBalanced(text.slice(at, hit.start))) return undefined;
  const generic = isAllGeneric(text.slice(start, hit.start));
  return { start: at, kind: generic ? 'generic' : proper ? 'proper' : 'words' };
}

const ZONE_WORD = new RegExp(
  `^.{2,}?(?:${[...lexicon.zones].sort((a, b) => b.length - a.length).join('|')})`,
);

/** 成都高新区|天府软件园: what follows a zone is a name of its own when it has a proper word; 合肥高新区集成电路产业园 is one name. */
function afterZone(text: string, list: readonly Token[], chain: number, end: number): number | undefined {
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

/** 美锦|嘉兴|氢能科技产业园, 格罗夫(黄冈)…基地: a brand of coined words right before the place leads the name. */
function brandBefore(text: string, list: readonly Token[], at: number, chain: number): number | undefined {
  let first = at;
  const bracket = /[（(]/.test(text[chain - 1] ?? '');
  if (bracket && list[first - 1] && /^[（(]$/.test(list[first - 1]!.text)) first--;
  const end = first;
  while (first > 0 && (isCoined(list[first - 1]!) || /^[A-Za-z]{2,}$/.test(list[first - 1]!.text))) first--;
  const coined = end - first >= 2 || (end > first && list[first]!.text.length > 1);
  if (coined) return list[first]!.start;
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

function isBalanced(words: string): boolean {
  return words.split(/[（(]/).length === words.split(/[）)]/).length && !/^[（(]/.test(words);
}

function insideRegion(token: Token, regions: readonly RegionPlace[]): boolean {
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

/** 人工智能|与|数字经济: a conjunction between two topics of one name that a place leads. */
function joinsTopics(list: readonly Token[], i: number): boolean {
  const [before, after] = [list[i - 1], list[i + 1]];
  return (
    /^[与和及]$/.test(list[i]!.text) &&
    before !== undefined &&
    isGeneric(before.text) &&
    (after === undefined || isGeneric(after.text))
  );
}

function isProper(token: Token): boolean {
  if (/^[A-Za-z]{2,}$/.test(token.text)) return !isGeneric(token.text);
  return isCoined(token) || known.get(token.text) !== undefined;
}

/** The first of the regions that lead without a gap of verbs to the ending: 广州市黄埔区…, 中国（萧山）…. */
function regionStart(low: number, end: number, regions: readonly RegionPlace[]): number | undefined {
  const inside = regions.filter((r) => r.start >= low && r.end <= end);
  const last = inside.at(-1);
  if (!last) return undefined;
  let start = last.start;
  for (let i = inside.length - 2; i >= 0 && inside[i]!.end === start; i--) {
    // 广州市黄埔区|广州开发区: what does not lie in the place before it begins a name of its own.
    if (!isWithin(inside[i + 1]!.division, inside[i]!.division)) break;
    start = inside[i]!.start;
  }
  return start;
}

/** Between the place and the ending stand no verbs: 广州|越秀|国际|区块链|产业园, not 广州|加快|建设|产业园. */
function reachesRegion(text: string, start: number, end: number): boolean {
  const middle = text.slice(start, end);
  if (/[的了将在是已]/.test(middle) || middle.length > 26) return false;
  return !tokens(text, start, end).some(
    (t) =>
      isStop(t) &&
      t.text.length >= 2 &&
      !/^(服务|应用|研发|开发|孵化|管理|研究|生产|投资|合作|产品|平台|规划|集聚|聚集|运营|全国|引导)$/.test(
        t.text,
      ),
  );
}

/** A coined name cannot begin with a mark or a loose function word. */
function trimLead(text: string, start: number, end: number): number | undefined {
  const added = /^(?:新增|新建|在建|拟建|共建|现有|已有)(?=.{4})/.exec(text.slice(start, end))?.[0] ?? '';
  let at = start + added.length;
  while (at < end && /[\s“”"'·、+\-—]/.test(text[at]!) && !text.slice(at + 1, end).includes('”')) at++;
  return end - at >= 2 ? at : undefined;
}
