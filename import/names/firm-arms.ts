/**
 * Firms of a place by structure: the local arm of a brand (华虹无锡, 中国移动海南公司, Arm中国), a carrier of a place (洛阳移动), and the
 * investment firms that places run (合肥建投, 亦庄国投).
 */
import { regionNamed } from '../gazetteer/index.ts';
import { matchesOf } from '../text/matches.ts';
import type { Range } from '../types.ts';
import type { BrandHit } from './brands.ts';
import { company, type Mention } from './mention.ts';
import type { RegionPlace } from './parks.ts';
import { isCoined, isStop, tokens } from './segment.ts';

const CARRIER = /^(?:移动|联通|电信|铁塔)(?:公司|分公司)?/;
const PUBLIC_INVESTOR =
  /([\u4e00-\u9fa5]{2})(?:(?:高新|经开)(?:股份|集团|控股)|(?:高新|经开|临港)?(?:建投|产投|国投|城投|交投|(?<!基)金投|文投|科创投|金控|国控|科投|高新投)(?:集团|控股|公司)?)(?![资入放向有])/g;
const LATIN_CHINA =
  /(?<![A-Za-z0-9])(?!(?:AI|IT|GDP|IP|VR|AR|IPO|CEO|APP|PPP|ESG|EV)中)[A-Z][A-Za-z]{1,14}中国(?=[、，。；和与及等在已将]|$)/g;

export function findArms(
  text: string,
  range: Range,
  regions: readonly RegionPlace[],
  brandHits: readonly BrandHit[],
): Mention[] {
  return [
    ...brandHits.flatMap((brand) => armOf(text, brand, regions) ?? []),
    ...findCarriers(text, range, regions),
    ...findInvestors(text, range),
    ...findPlaceNames(text, range, regions),
    ...matchesOf(text.slice(range.start, range.end), LATIN_CHINA).map((m) =>
      company(text, range.start + m.index, range.start + m.index + m[0].length, 'brand-arm', 0.8),
    ),
  ];
}

/** 华润微|重庆、, 中国移动|海南|公司, 火币|中国: the place stands right behind the brand, and the name ends there. */
function armOf(text: string, brand: BrandHit, regions: readonly RegionPlace[]): Mention | undefined {
  const place = regions.find((r) => r.start === brand.end && !/[省市区县]$/.test(text.slice(r.start, r.end)));
  const end = place?.end ?? (text.startsWith('中国', brand.end) ? brand.end + 2 : undefined);
  if (end === undefined) return undefined;
  const form = /^(?:分公司|子公司|公司)/.exec(text.slice(end, end + 3))?.[0] ?? '';
  if (form === '' && !endsName(text, end)) return undefined;
  return company(text, brand.start, end + form.length, 'brand-arm', 0.8);
}

/** What a firm does, right behind its name. */
const DOES =
  /^(?:科技)?(?:宣布|发布|推出|落户|入驻|签约|完成|获得?|领投|跟投|研发|量产|上市|拟|公告|总部|创始人|董事长)/;

/** 上海云帆|落户: a place by its short name and two coined characters, where the sentence says what a firm does. */
function findPlaceNames(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  return regions.flatMap((place) => {
    const end = place.end + 2;
    const short = place.end - place.start === 2 && place.division.level !== 'TOWN';
    if (!short || end > range.end || !beginsName(text, place.start) || !DOES.test(text.slice(end, end + 6)))
      return [];
    const coined = tokens(text, place.end, end);
    if (regionNamed(text.slice(place.end, end)).length > 0) return [];
    return coined.length === 2 && coined.every(isCoined)
      ? [company(text, place.start, end, 'place-coined', 0.72)]
      : [];
  });
}

function findCarriers(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  return regions.flatMap((place) => {
    const carrier = CARRIER.exec(text.slice(place.end, Math.min(range.end, place.end + 6)))?.[0];
    if (!carrier || !beginsName(text, place.start) || !endsName(text, place.end + carrier.length)) return [];
    return [company(text, place.start, place.end + carrier.length, 'place-carrier', 0.75)];
  });
}

function findInvestors(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), PUBLIC_INVESTOR).flatMap((m) => {
    const start = range.start + m.index;
    // 由市|国控集团: whose it is, and no name.
    const coined = tokens(m[1]!, 0, 2).length === 2 && beginsName(text, start) && !/[市省区县]$/.test(m[1]!);
    return coined || regionNamed(m[1]!).length > 0
      ? [company(text, start, start + m[0].length, 'place-investor', 0.8)]
      : [];
  });
}

function beginsName(text: string, start: number): boolean {
  return (
    start === 0 ||
    /[、，。；：（“\s和与由及]/.test(text[start - 1]!) ||
    isStop(tokens(text, Math.max(0, start - 4), start).at(-1)!)
  );
}

function endsName(text: string, end: number): boolean {
  if (end >= text.length || /[、，。；）\s]/.test(text[end]!)) return true;
  const next = tokens(text, end, Math.min(text.length, end + 6))[0];
  return next !== undefined && isStop(next) && !NOUNS.test(next.text);
}

/** Words that end a name elsewhere, and here go on with what the brand has in the place: 新思科技武汉|研发|中心. */
const NOUNS =
  /^(?:研发|研究|生产|运营|服务|企业|公司|项目|产品|平台|机构|部门|管理|开发|应用|销售|用户|客户|合作|投资)$/;
