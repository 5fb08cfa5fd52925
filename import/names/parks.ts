/**
 * Parks, bases, carriers and zones: an ending (产业园, 示范区, 众创空间) with a proper part before it, that is a place, a coined
 * word or a quoted brand. An ending with generic words alone (区块链产业园区, 各类孵化基地) names nothing.
 */
import { type Division, leadingRegion, localProvince, type PhraseHit } from '../gazetteer/index.ts';
import { matchesOf } from '../text/matches.ts';
import type { Range } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { type Mention, overlaps } from './mention.ts';
import { isByName, NO_SITE, PROVINCIAL } from './no-parks.ts';
import { HOUSE, knownParks, type ParkEnding, parkEndings } from './park-endings.ts';
import { isBaseOfBrand, isCityLed, isOfUniversity } from './park-owners.ts';
import { areaOf, ownPart, partInBrackets, partOf } from './park-parts.ts';
import { type NameStart, nameStart } from './park-start.ts';
import { isAllGeneric, isCoined, isStop, tokens } from './segment.ts';

/** An ending in front of these is another word or another thing: 示范区域, 产业园项目…; a firm, a body or a fund of that name. */
const NOT_AFTER =
  /^(\d+余?[个座家处](?=[，。；、]|$)|域|别|块|位(?![于列居])|间|分(?![一二三四两]期)|隔|划|段|有限|股份|集团|基金|产业基金|协会|学会|联盟|大学(?![路街城])|学院|模式|标准|名单|[支分]行|[东西南北中一二三四五六七八九]?路|大道|大桥|地铁站|认定(?!为)|公示|目录|管理办法|条例|政策|规划[”》]|推进方案|实施方案|行动计划|规划(?:的|和|、|，|。|$))/;

/** 湘黔渝聚集区, 环渤海…: several provinces by their signs are no site. */
const SEVERAL_PROVINCES =
  /^(?:环|泛)?[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼川渝黔滇陕甘]{2,}[四三两五]?大?|^(?:环渤海|泛珠)/;

/** 云岚照明其他生产基地, 两大制造基地, 临港临空临光谷: several, and none of them by name. */
const SEVERAL =
  /(?:临[\u4e00-\u9fa5]){2}|沿线国家|沿线各国|其[他它]|各[大类个]|[多数两三四五六七八九十]大(?!连)|多个|^[一二三四五六七八九十两\d]+[栋座幢]/;

/** 京津冀聚集区 is none by name; 京冀|曹妃甸…示范区 and 津冀|（芦台·汉沽）…示范区 say their place. */
function namesSeveral(written: string): boolean {
  if (SEVERAL.test(written)) return true;
  const provinces = SEVERAL_PROVINCES.exec(written)?.[0];
  if (provinces === undefined) return false;
  const rest = written.slice(provinces.length);
  return !/^[（(]/.test(rest) && leadingRegion(rest) === undefined;
}

export interface RegionPlace extends Range {
  readonly division: Division;
}

export function findParks(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  const hits = parkEndings.scan(text, range.start, range.end);
  const found = hits.flatMap((hit) => parkEndingAt(text, hit, range, regions) ?? []);
  found.push(...findLocalSites(text, range, regions, found));
  found.push(...sharedEndings(text, found, regions));
  found.push(...calledSites(text, range, regions, found));
  for (const hit of knownParks.scan(text, range.start, range.end)) {
    if (found.some((m) => !m.weak && m.start <= hit.start && hit.end <= m.end)) continue;
    if (insideOtherName(text, hit, range, regions)) continue;
    found.push(park(text, hit.start, hit.end + ownPart(text, hit.end), regions, 'park-known'));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** 众创空间“云上一号”: a name in marks right behind the class of site that it is of. */
const CALLED =
  /(?:众创空间|孵化器|加速器|创业园|孵化园|孵化基地|双创基地|特色小镇)[“"「](?<name>[^“”"「」《》，。；、]{2,16})[”"」](?!(?:等)?(?:称号|荣誉|大赛|活动|模式|计划|政策|标准|理念|项目))/dg;

function calledSites(
  text: string,
  range: Range,
  regions: readonly RegionPlace[],
  found: readonly Mention[],
): Mention[] {
  return matchesOf(text.slice(range.start, range.end), CALLED).flatMap((m) => {
    const [start, end] = m.indices!.groups!.name!.map((at) => range.start + at) as [number, number];
    const name = text.slice(start, end);
    const isOther =
      /(?:奖|计划|模式|平台|大赛|活动|政策|方案|战略|工程|行动|理念|化|型|级)$|^[\d一二三四五六七八九十+]/.test(
        name,
      );
    const known = found.some((each) => !each.weak && overlaps(each, { start, end }));
    return known || isOther || isAllGeneric(name) ? [] : [park(text, start, end, regions, 'park-called')];
  });
}

const BUILDING = /^[\u4e00-\u9fa5]{0,6}?(?:中心|大厦|广场|大道|金融港)/;

const LOCAL_SITE = /^(?:园区|工业村)/;

function isLocalSite(ending: string, place: RegionPlace): boolean {
  return localProvince(place.division) !== undefined && LOCAL_SITE.exec(ending)?.[0] === ending;
}

/** 台南|園區, 將軍澳|工業邨: a place of Taiwan or Hong Kong and a bare word for a site; elsewhere 苏州园区 is short for another name. */
function findLocalSites(
  text: string,
  range: Range,
  regions: readonly RegionPlace[],
  found: readonly Mention[],
): Mention[] {
  return regions.flatMap(({ end, start, division }) => {
    const site = LOCAL_SITE.exec(text.slice(end, Math.min(range.end, end + 3)))?.[0];
    if (!site || !localProvince(division) || division.level === 'PROVINCE') return [];
    const last = end + site.length;
    if (found.some((park) => park.start <= start && last <= park.end && !park.weak)) return [];
    return [park(text, start, last, regions, 'local-site')];
  });
}

/** The park whose ending is `hit`; weak when only its sentence or its place can make it one. */
function parkEndingAt(
  text: string,
  hit: PhraseHit<ParkEnding>,
  range: Range,
  regions: readonly RegionPlace[],
): Mention | undefined {
  if (NOT_AFTER.test(text.slice(hit.end, hit.end + 10)) || isOtherWord(text, hit)) return undefined;
  const numbered = behindNumber(text, hit, nameStart(text, hit, range, regions));
  const plain = openedBracket(text, hit, behindJoint(text, hit, withoutComplement(text, numbered, regions)));
  const named = behindOurs(text, openingMark(text, hit, inMarks(text, hit, plain)));
  if (!named || hit.end - named.start > 40) return undefined;
  const written = text.slice(named.start, hit.end);
  // “中国科技城”|绵阳市: what a city calls itself.
  if (isByName(text, named.start, hit.end, regions)) return undefined;
  // 我国最早的“侨办”开发区之一
  if (text.startsWith('之一', hit.end) || PROVINCIAL.test(written)) return undefined;
  if (isClass(text.slice(Math.max(0, named.start - 24), named.start))) return undefined;
  if (namesSeveral(written)) return undefined;
  // 共同建设的|国家级医药高新区: a class of them.
  if (/^国家级/.test(written) && isAllGeneric(written.slice(3))) return undefined;
  if (NO_SITE.test(written)) return undefined;
  // 大连|金普新区: an area that the gazetteer knows.
  if (hit.value === 'site' && regions.some((r) => r.end === hit.end)) return undefined;
  if (isOneOfParts(text, named.start, hit.end) || isMotto(text, named.start, hit.end)) return undefined;
  // 创业苗圃+孵化器+加速器, 市级…基地, 晋级省级开发区: classes of sites.
  if (
    /[+＋]|^[省市区县部院校国]级|式”[\u4e00-\u9fa5]+$|(?<!^[\u4e00-\u9fa5]{2,3}国家)级(?:开发区|高新区|经开区)$/.test(
      written,
    )
  )
    return undefined;
  // 终点站|数码港: a well-known name that only a place may lead.
  const whole = knownParks.get(text.slice(hit.start, hit.end)) !== undefined;
  // 光谷|新发展国际中心: a building that is called after the place.
  if (whole && BUILDING.test(text.slice(hit.end, hit.end + 10))) return undefined;
  // 深圳市|前海深港现代服务业合作区: known under its whole name.
  if (knownParks.scan(text, named.start, hit.end).some((k) => k.end === hit.end && k.end - k.start >= 8))
    return undefined;
  if (whole && !regions.some((r) => r.start === named.start)) return undefined;
  // 768|创意产业园: a number leads the name.
  const numeric =
    /^(?!(?:19|20)\d\d(?!\d))\d{3,4}(?![余多]?[平亩家个万亿名人座栋公米元年号])(?=[\u4e00-\u9fa5]{3})/.test(
      written,
    );
  const proper =
    (named.kind === 'proper' ||
      numeric ||
      isBonded(text, named, hit) ||
      (named.kind === 'words' && isCityLed(written)) ||
      isTown(text, named.start, hit.end)) &&
    (ONE_OF_IT.test(text.slice(hit.end, hit.end + 12)) || !isVision(text, named.start, range.start));
  // 芯原股份|合肥基地: a firm's plant in a place.
  const plant = PLANT.test(text.slice(hit.start, hit.end)) && !text.startsWith('国家', named.start);
  if ((plant || hit.value === 'site') && regions.some((r) => r.start === named.start && r.end === hit.start))
    return undefined;
  if (text.endsWith('基地', hit.end) && isPut(text, named.start, hit.end)) return undefined;
  // 晶硅电池|生产基地: what is made there is no name.
  const placed = !plant || regions.some((r) => r.start >= named.start && r.end <= hit.start);
  if (proper && placed && hit.value !== 'site')
    return hit.value === 'zone'
      ? park(
          text,
          named.start,
          hit.end + Math.max(areaOf(text, hit.end), ownPart(text, hit.end)),
          regions,
          'zone',
        )
      : park(text, named.start, hit.end + partOf(text, hit.end), regions, 'park-ending');
  if (isOfUniversity(written)) return park(text, named.start, hit.end, regions, 'park-university');
  if (isBaseOfBrand(written)) return park(text, named.start, hit.end, regions, 'park-of-brand');
  // 网络安全产业园区|（通州园）: the part of it says which one.
  const bracketed = partInBrackets(text, hit.end);
  if (bracketed > 0) return park(text, named.start, hit.end + bracketed, regions, 'park-ending');
  // 蔬菜基地, 训练基地: plain words before 基地 say what for.
  const housed = HOUSE.test(text.slice(hit.end, hit.end + 8));
  if ((hit.value === 'site' || plant) && named.kind !== 'proper' && !housed) return undefined;
  if (named.kind === 'generic' && hit.end - named.start < 8) return undefined;
  const rule = named.kind === 'generic' ? 'park-generic' : 'park-words';
  const end = hit.end + partOf(text, hit.end);
  return withFields(park(text, named.start, end, regions, rule), { weak: true, confidence: 0.5 });
}

/** 是皖北唯一一家省级|台湾工业园, 为我国首个|海上风电产业园: what something is the only or the first of. */
function isClass(before: string): boolean {
  return /[是为系](?!了)[^，。；、“”]{0,14}(?:首[个家座]|唯一的?|第一[个家座]|[一二三四五六][个家座])(?:国家|[省市国]级)?级?$/.test(
    before,
  );
}

/** 大兴机场|综合保税区: of zones behind customs, plain words that are not all of a kind say which one. */
function isBonded(text: string, { start, kind }: NameStart, hit: Range): boolean {
  return (
    kind === 'words' &&
    /^(?:综合保税区|保税港区|出口加工区)$/.test(text.slice(hit.start, hit.end)) &&
    hit.start - start >= 2
  );
}

/** 创客小镇|位于…, 亚太金融（基金）小镇|是…: plain words and 小镇, of which a sentence begins to say where it lies or what it is. */
function isTown(text: string, start: number, end: number): boolean {
  return (
    ((/^[\u4e00-\u9fa5]{2,6}(?<!特色)小镇$/.test(text.slice(start, end)) &&
      /^(?:位于|坐落|地处|选址)/.test(text.slice(end, end + 3))) ||
      (/^[\u4e00-\u9fa5]{4,8}[（(][^（）()]{2,6}[）)]小镇$/.test(text.slice(start, end)) &&
        /^[是为](?!指)/.test(text.slice(end, end + 2)))) &&
    /^$|[。；\n]\s*$/.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** 我省|快递专业类物流园区, 该市|大湾区数据应用产业园: behind a place that only points the words alone are the name. */
function behindOurs(text: string, named: NameStart | undefined): NameStart | undefined {
  return named && /^[我本全该][省市区县]/.test(text.slice(named.start - 1, named.start + 1))
    ? { start: named.start + 1, kind: 'words' }
    : named;
}

/** 打造集|氢能科技园、氢能产业园|“三位一体”的…: what a site is to hold. */
function isOneOfParts(text: string, start: number, end: number): boolean {
  const list = /(?<=[造是为成个])集[^，。；]{0,40}$/.exec(text.slice(Math.max(0, start - 42), start + 1));
  return list !== null && /^[^，。；]{0,40}(?:[三四五六]位|于|为|融为)一体/.test(text.slice(end, end + 50));
}

/** 苏州|生产基地 */
const PLANT = /^(?:生产|制造|研发|产业化)基地$/;

/** 将|创新药产业化基地|放在…: what a firm puts somewhere is its own. */
function isPut(text: string, start: number, end: number): boolean {
  return (
    /[将把][^，。；]{0,8}$/.test(text.slice(Math.max(0, start - 9), start)) &&
    /^(?:项目)?[都也]?(?:放|设|建|落|落户|布局|选|迁|搬)[在到于至]/.test(text.slice(end, end + 8))
  );
}

/** 开源大道136号|穗开科技园: the number of the house ends the address. */
function behindNumber(text: string, hit: Range, named: NameStart | undefined): NameStart | undefined {
  const address = named && /^.*\d号(?:院|楼)?(?=.{3})/.exec(text.slice(named.start, hit.end))?.[0];
  if (!address) return named;
  const start = named.start + address.length;
  const rest = text.slice(start, hit.end);
  return rest.length > 3 || !isAllGeneric(rest) ? { ...named, start } : undefined;
}

/** 云岚游戏小镇和|嵘谷电竞小镇: what ends like a park before the joint is another one. */
function behindJoint(text: string, hit: Range, named: NameStart | undefined): NameStart | undefined {
  const first = named && JOINED.exec(text.slice(named.start, hit.start))?.[0];
  return first ? { ...named, start: named.start + first.length } : named;
}

const JOINED =
  /^[\u4e00-\u9fa5]{3,}(?:小镇|产业园|科技园|工业园|软件园|孵化器|基地|谷|科学城|新城|开发区|高新区)[和与及](?=[\u4e00-\u9fa5]{2})/;

/** 中国（郑州、|洛阳）…试验区: a bracket that closes in the name opens in it, and the country or a place stands before it. */
function openedBracket(text: string, hit: Range, named: NameStart | undefined): NameStart | undefined {
  if (!named || !/^[^（(]*[)）]/.test(text.slice(named.start, hit.end))) return named;
  const low = Math.max(0, named.start - 24);
  const lead = /(?:中国|[\u4e00-\u9fa5]{2}[省市])?[（(][^（）()，。；]*$/.exec(text.slice(low, named.start));
  return lead ? { ...named, start: low + lead.index } : named;
}

/** “|两江四岸”核心区, “直通|乌镇”产业园: the first of the marks belongs to the name, with what it opens. */
function openingMark(text: string, hit: Range, named: NameStart | undefined): NameStart | undefined {
  if (!named || !/^[^“]*”/.test(text.slice(named.start, hit.end))) return named;
  const inside = /“[^“”，。；、]{0,6}$/.exec(text.slice(Math.max(0, named.start - 7), named.start));
  return inside ? { ...named, start: named.start - inside[0].length } : named;
}

/** “云帆科技|昆明科技园”: the marks around a name say where it begins. */
function inMarks(text: string, hit: Range, named: NameStart | undefined): NameStart | undefined {
  if (named?.kind !== 'proper' || !/[”"]/.test(text[hit.end] ?? '')) return named;
  const lead = /[“"]([\u4e00-\u9fa5A-Za-z]{2,10})$/.exec(
    text.slice(Math.max(0, named.start - 11), named.start),
  )?.[1];
  if (!lead || tokens(text, named.start - lead.length, named.start).some(isStop)) return named;
  return { start: named.start - lead.length, kind: 'proper' };
}

/** 建设好|东湖高新区: a verb's complement before the place is no part of the name. */
function withoutComplement(
  text: string,
  named: NameStart | undefined,
  regions: readonly RegionPlace[],
): NameStart | undefined {
  if (!named) return undefined;
  const complement = text[named.start] === '好' && regions.some((region) => region.start === named.start + 1);
  // 旗下园区|海辰软件园, 区块链产业基地|海辰数字产业园
  const kind =
    /^([\u4e00-\u9fa5]{0,7}?)(?:新?总部|园区|载体|孵化器|基地|核心区域|主体区)(?=[\u4e00-\u9fa5]{4})/.exec(
      text.slice(named.start, named.start + 15),
    );
  const led = kind !== null && (kind[1] === '' || isAllGeneric(kind[1]!)) ? kind[0].length : 0;
  const lead = complement ? 1 : named.kind === 'proper' ? led : 0;
  return { start: named.start + lead, kind: named.kind };
}

/** What makes another word of an ending of one character: 智能城市, 科技港口, 区块链园区. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  城: '市乡镇际区',
  港: '口湾区交股元币',
  谷: '歌物地',
  园: '区艺林丁',
};

/** AI加速器, 推理加速器: chips. */
const CHIP_BEFORE = /(?:AI|ASIC|[GNTX]PU|系列|芯片|推理|训练|估值|粒子|硬件|图形|边缘|计算)$/;

function isOtherWord(text: string, hit: PhraseHit<ParkEnding>): boolean {
  const last = text[hit.end - 1]!;
  if (
    CHIP_BEFORE.test(text.slice(Math.max(0, hit.start - 6), hit.start).trimEnd()) &&
    text.startsWith('加速器', hit.start)
  )
    return true;
  if (hit.value !== 'industry' && last === '园') return false;
  return (OTHER_WORDS[last] ?? '').includes(text[hit.end] ?? '\n');
}

/** 乌鲁木齐、昌吉、石河子高新区 are three zones: the ending belongs to each of the short names before it. */
function sharedEndings(text: string, parks: readonly Mention[], regions: readonly RegionPlace[]): Mention[] {
  return parks.flatMap((zone) => {
    const own = regions.find((r) => r.start === zone.start);
    if (
      !own ||
      !(zone.rule === 'zone' || isLocalSite(text.slice(own.end, zone.end), own)) ||
      /[省市区县]$/.test(text.slice(own.start, own.end))
    )
      return [];
    const ending = text.slice(own.end, zone.end);
    const shared: Mention[] = [];
    for (let at = own.start; ; ) {
      const before = regions.find((r) => r.end === at - 1 && /[、和]/.test(text[r.end]!));
      if (!before || /[省市区县]$/.test(text.slice(before.start, before.end))) return shared;
      const name = `${text.slice(before.start, before.end)}${ending}`;
      const { start, end, division } = before;
      shared.push({
        type: 'Park',
        start,
        end,
        name,
        division,
        rule: zone.rule === 'zone' ? 'zone' : 'local-site',
        confidence: 0.85,
      });
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
const VISION =
  /(?:打造[^，。；！]{0,40}(?:支点|高地|枢纽|增长极|中心|窗口|样板|门户|引擎)(?:[、和]|，)|定位[:：]|定位为|定位于|打造成|打造为|建设成(?![果效就本熟])|建成为|成为|升级为|发展为)[^，。；！]{0,24}$/;

/** 成为海辰软件园|的骨干企业: what something becomes is behind the park. */
const ONE_OF_IT = /^(?:内|里)?的?[\u4e00-\u9fa5\d]{0,10}(?:企业|公司|项目|成员)/;

function isVision(text: string, start: number, from: number): boolean {
  return VISION.test(text.slice(Math.max(from, start - 64), start));
}

/** 以“云岚高地•滨江生态新城”为定位: what marks hold is what it is to be. */
function isMotto(text: string, start: number, end: number): boolean {
  return (
    /以[“"][^“”"]{0,20}$/.test(text.slice(Math.max(0, start - 22), start)) &&
    /^[^“”"]{0,6}[”"]为(?:发展|总体|战略)?(?:定位|目标|愿景|方向|理念|主题)/.test(text.slice(end, end + 16))
  );
}

/** 中关村国际创新大厦, 中关村发展集团, 中电光谷: a well-known short name inside a longer name of something else. */
function insideOtherName(text: string, hit: Range, range: Range, regions: readonly RegionPlace[]): boolean {
  if (hit.end - hit.start > 3 || /^(?:管委会|管理委员会)/.test(text.slice(hit.end, hit.end + 5)))
    return false;
  if (ownPart(text, hit.end) > 0) return false;
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
