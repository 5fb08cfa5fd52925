/**
 * Decides which division a hit names, from what stands around it: the parent right before (佛山南海区), a sibling in the
 * same list, other regions of the sentence, of the paragraph, of the headings above, of the document. A hit that
 * nothing decides names nothing.
 */
import { simplified } from '../../src/model/names.ts';
import { rangesTouching } from '../text/ranges.ts';
import { type Division, isWithin, lineage, special } from './divisions.ts';
import { isOrdinary, type RegionHit, scanRegions } from './scan.ts';

export interface RegionMention {
  readonly start: number;
  readonly end: number;
  readonly division: Division;
}

/** Regions that scope a text from outside, nearest first: headings above, the paragraphs before, the document. */
export interface RegionContext {
  readonly outer: readonly Division[];
  /** Hong Kong, Macau or Taiwan where the text is from there: its own districts are read, too. */
  readonly home?: Division;
  /** Districts that the document names in full somewhere: 房山 is 房山区 there. */
  readonly named?: ReadonlySet<Division>;
}

const SENTENCE_END = /[。！？!?；;\n]/;
/** "…等区", "…等5个城市", "…两市": a list whose items are divisions even when their short names are ordinary words. */
const LIST_END =
  /^等?[一二两三四五六七八九十\d]*个?(?:[远近城]郊|主城|中心城|下辖)?(行政区|区县|区市|省市|市区|县区|城市|地市|省份|地区|区域|区|县|市|省|地(?!产|方|面|图|铁|理))/;
const wordShorts = new Set(special.wordShorts);
const GAP = /^[\s()（）]*$/;

export function resolveRegions(
  text: string,
  from: number,
  to: number,
  context: RegionContext,
): RegionMention[] {
  const hits = scanRegions(text, from, to, context.home);
  const listed = listedHits(text, hits, to);
  const strong = hits.filter(isStrong);
  const mentions: RegionMention[] = [];
  for (const hit of hits) {
    const division = decide(text, hit, { mentions, strong, listed, context });
    if (division) mentions.push({ start: hit.start, end: hit.end, division });
  }
  return mentions;
}

/** Divisions that are certain without context: provinces and cities, full names that only one district bears. */
export function certainRegions(text: string, from = 0, to = text.length): Division[] {
  return scanRegions(simplified(text.slice(from, to)))
    .filter(isStrong)
    .map((hit) => hit.readings[0]!);
}

function isStrong(hit: RegionHit): boolean {
  const only = hit.readings.length === 1 ? hit.readings[0]! : undefined;
  if (!only || hit.form === 'weak' || (only.level === 'TOWN' && hit.form === 'full')) return false;
  return only.level !== 'DISTRICT' || hit.form === 'short' || hit.end - hit.start > 2;
}

interface Around {
  readonly mentions: readonly RegionMention[];
  readonly strong: readonly RegionHit[];
  readonly listed: ReadonlySet<RegionHit>;
  readonly context: RegionContext;
}

function decide(text: string, hit: RegionHit, around: Around): Division | undefined {
  const before = around.mentions.at(-1);
  if (before && GAP.test(text.slice(before.end, hit.start))) {
    const child = hit.readings.find(
      (division) =>
        isWithin(division, before.division) &&
        // 湖南|湘江: no town right behind its province.
        (division.level !== 'TOWN' || before.division.level !== 'PROVINCE' || hit.form === 'full'),
    );
    if (child && !isWordAfterParent(text, hit, child)) return child;
    // 福州|江阴港城: no place of another city right behind a city.
    if (before.end === hit.start && before.division.level === 'CITY' && isOtherCitys(hit)) return undefined;
  }
  if (isStrong(hit)) return hit.readings[0];
  if (hit.form === 'weak' && leadsZone(text, hit) && onlyCity(hit)) return onlyCity(hit);
  const inFull = hit.form === 'weak' ? namedInFull(text, hit, around.context) : undefined;
  if (inFull) return inFull;
  const sister = hit.form === 'weak' ? sisterCity(text, hit, around.strong) : undefined;
  if (sister) return sister;
  const isListed =
    around.listed.has(hit) ||
    followsWeakSibling(text, hit, around.mentions) ||
    (hit.form === 'weak' && isAllOfBracket(text, hit));
  if (hit.form === 'weak' && !isListed && !namesLocalSite(text, hit, around.context)) return undefined;
  return byContext(text, hit, around) ?? (isListed ? onlyCity(hit) : undefined);
}

function isOtherCitys(hit: RegionHit): boolean {
  return hit.form === 'short' && hit.readings.every((division) => division.level === 'DISTRICT');
}

/** What a name may stand behind; within a word or a longer name stands another character. */
const BEGINS_HERE = /^$|[^\u4e00-\u9fa5]|[在是对于从到由与和及为向的至将使让令给经以自把被据往离赴设入达]/;

/** 房山 where the text says 房山区 elsewhere, unless the short name is a word or belongs to another name (天河机场). */
function namedInFull(text: string, hit: RegionHit, { named }: RegionContext): Division | undefined {
  if (!named || isOrdinary(text.slice(hit.start, hit.end))) return undefined;
  if (!BEGINS_HERE.test(text.slice(Math.max(0, hit.start - 1), hit.start))) return undefined;
  const meant = hit.readings.filter((division) => named.has(division));
  const [only] = meant;
  return only && meant.length === 1 && !isWordAfterParent(text, hit, only) ? only : undefined;
}

/** 橋頭園區, 大埔工業邨: in a text from there the short name of a district leads the name of a site. */
function namesLocalSite(text: string, hit: RegionHit, { home }: RegionContext): boolean {
  return (
    home !== undefined &&
    hit.readings.some((division) => isWithin(division, home)) &&
    /^(?:园区|科学园|科技园|工业(?:村|区|园)|产业园)/.test(text.slice(hit.end, hit.end + 3))
  );
}

/** 白银|高新技术产业开发区, 大同|经开区: a zone of the state bears the name of its city. */
const ZONE = /^(?:国家级?)?(?:高新(?:技术产业(?:开发)?)?区|经济技术开发区|经开区|综合保税区)/;

function leadsZone(text: string, hit: RegionHit): boolean {
  return ZONE.test(text.slice(hit.end, hit.end + 12));
}

/** "深圳南山、福田": a weak name in a list whose item before it was read by its parent and has the same parent. */
function followsWeakSibling(text: string, hit: RegionHit, mentions: readonly RegionMention[]): boolean {
  const sibling = mentions.at(-1);
  if (sibling?.division.level !== 'DISTRICT') return false;
  if (!/^[、和及与]+$/.test(text.slice(sibling.end, hit.start))) return false;
  return hit.readings.some((d) => d.level === 'DISTRICT' && d.parent === sibling.division.parent);
}

/** 六安、|滁州、马鞍山: beside a city of its province in a list, a name that is a word elsewhere is the city. */
function sisterCity(text: string, hit: RegionHit, strong: readonly RegionHit[]): Division | undefined {
  const city = onlyCity(hit);
  if (city?.level !== 'CITY') return undefined;
  const beside = rangesTouching(strong, { start: hit.start - 1, end: hit.end + 1 }).some(
    (other) =>
      text[other.start > hit.start ? hit.end : other.end] === '、' &&
      other.readings[0]!.level === 'CITY' &&
      other.readings[0]!.parent === city.parent,
  );
  const ends = /^(?:[、，。；和与及）)]|等|$)/.test(text.slice(hit.end, hit.end + 1));
  return beside && ends ? city : undefined;
}

/** 海晶电子有限公司[北仑]: what a bracket behind a firm holds alone. */
function isAllOfBracket(text: string, { start, end }: RegionHit): boolean {
  return (
    /(?:公司|集团|厂)\s*[［[（(【]$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /[］\]）)】]/.test(text[end] ?? '')
  );
}

/** "北京朝阳医院", "上海南汇": a weak short name after its parent still has to end where a word ends. */
function isWordAfterParent(text: string, hit: RegionHit, child: Division): boolean {
  if (hit.form !== 'weak') return false;
  if (
    wordShorts.has(text.slice(hit.start, hit.end)) &&
    !/^[、，。,；;）)\s]|^$/.test(text.slice(hit.end, hit.end + 1))
  )
    return true;
  if (child.level === 'TOWN') return !/^[、，。,；;）)\s]|^$/.test(text.slice(hit.end, hit.end + 1));
  return /^((?:国际)?机场|医院|大学|中学|路|大街|大道|大桥|山|湖|湾|岛|峡|江|河|公园|体育|会展|银行|集团|股份|科技)/.test(
    text.slice(hit.end, hit.end + 4),
  );
}

/** A weak name in a list of divisions ("日照、临沂等市") when only one city bears it. */
function onlyCity(hit: RegionHit): Division | undefined {
  const cities = hit.readings.filter(
    (division) => division.level === 'CITY' || division.level === 'PROVINCE',
  );
  return cities.length === 1 ? cities[0] : undefined;
}

/** The reading whose parent stands nearest: sentence, paragraph, then the outer context in its order. */
function byContext(text: string, hit: RegionHit, around: Around): Division | undefined {
  const sibling = around.mentions.at(-1);
  if (sibling && /^[、和及与,，]+$/.test(text.slice(sibling.end, hit.start))) {
    const same = hit.readings.filter((d) => d.parent !== undefined && d.parent === sibling.division.parent);
    if (same.length === 1) return same[0];
  }
  const [inside, outside] = bySentence(text, hit, nearby(hit, around.strong));
  for (const group of [inside, outside]) {
    const found = nearestParent(hit, group);
    if (found) return found;
  }
  for (const division of around.context.outer) {
    const within = hit.readings.filter((reading) => isWithin(reading, division));
    if (within.length === 1) return within[0];
    const siblings = hit.readings.filter(
      (reading) => reading.level !== 'TOWN' && shareCity(reading, division),
    );
    if (siblings.length === 1) return siblings[0];
  }
  return undefined;
}

function shareCity(a: Division, b: Division): boolean {
  return a.parent !== undefined && a.parent.level === 'CITY' && lineage(b).includes(a.parent);
}

function nearestParent(hit: RegionHit, group: readonly RegionHit[]): Division | undefined {
  const sorted = [...group].sort((a, b) => Math.abs(a.start - hit.start) - Math.abs(b.start - hit.start));
  for (const other of sorted) {
    const within = hit.readings.filter((reading) => isWithin(reading, other.readings[0]!));
    if (within.length === 1) return within[0];
  }
  return undefined;
}

/** The certain regions within reach, found by bisection: a paragraph may be as long as the document. */
function nearby(hit: RegionHit, strong: readonly RegionHit[]): readonly RegionHit[] {
  let low = 0;
  for (let high = strong.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (strong[middle]!.start < hit.start) low = middle + 1;
    else high = middle;
  }
  return strong.slice(Math.max(0, low - 20), low + 20);
}

function bySentence(text: string, hit: RegionHit, strong: readonly RegionHit[]): [RegionHit[], RegionHit[]] {
  const inside: RegionHit[] = [];
  const outside: RegionHit[] = [];
  for (const other of strong) {
    if (other === hit) continue;
    const [a, b] = other.start < hit.start ? [other.end, hit.start] : [hit.end, other.start];
    // Far away in a long paragraph is outside in any case; this also keeps the cost linear.
    const far = b - a > 200;
    (far || SENTENCE_END.test(text.slice(a, b)) ? outside : inside).push(other);
  }
  return [inside, outside];
}

/** 、, 以及: what stands between the items of a list. */
const LONGEST_JOINT = 2;

/** 采购额过亿的县市区有|莱阳、栖霞、开发区、蓬莱 */
const LIST_START =
  /(?:县市区|市县区|区县|县区|县市|区市|地市|(?<=[的个])(?:城市|[市县区]))(?:主要|分别|依次)*(?:有|包括|为|是|：)$/;
const JOINT = /^(?:[、，,和及与]|以及)(?:(?:经济|高新)?(?:技术)?(?:开发区|高新区|经开区)[、，,])?$/;

/** Hits that stand in a list opened by division words. */
function introducedHits(text: string, hits: readonly RegionHit[]): RegionHit[] {
  return hits.flatMap((first, i) => {
    if (!LIST_START.test(text.slice(Math.max(0, first.start - 10), first.start))) return [];
    const group = [first];
    for (const hit of hits.slice(i + 1, i + 40)) {
      if (!JOINT.test(text.slice(group.at(-1)!.end, hit.start))) break;
      group.push(hit);
    }
    return group.length > 1 ? group : [];
  });
}

/** Hits that stand in a list closed by a division word: 荔湾、海珠、南沙、越秀等区. */
function listedHits(text: string, hits: readonly RegionHit[], to: number): Set<RegionHit> {
  const listed = new Set(introducedHits(text, hits));
  for (let i = hits.length - 1; i > 0; i--) {
    const last = hits[i]!;
    const gap = last.start - hits[i - 1]!.end;
    if (
      gap === 0 ||
      gap > LONGEST_JOINT ||
      listed.has(last) ||
      !LIST_END.test(text.slice(last.end, Math.min(to, last.end + 8)))
    )
      continue;
    const group = [last];
    for (let j = i - 1; j >= 0; j--) {
      if (!/^(、|和|及|与|以及|，|,)$/.test(text.slice(hits[j]!.end, group.at(-1)!.start))) break;
      group.push(hits[j]!);
    }
    if (group.length > 1) for (const hit of group) listed.add(hit);
  }
  return listed;
}
