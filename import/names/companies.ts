/**
 * Firms: registered names, brands of the lexicon, coined trade names (方欣科技) and banks of places; and whether an item of a
 * list looks like a firm at all. Firm lists as such are read in extract/.
 */
import { alternation, companies as lexicon, topics } from '../lexicons/index.ts';
import type { Range } from '../types.ts';
import { type BrandHit, brandEnding, brandFirm, brands, media } from './brands.ts';
import { namesOneFirm } from './kinds.ts';
import { findLegal, legal } from './legal-names.ts';
import { company, type Mention } from './mention.ts';
import type { RegionPlace } from './parks.ts';
import { isCoined, isGeneric, isStop, tokens } from './segment.ts';
import { findTradeNames, leadsFirm } from './trade-names.ts';

const topicWords = new Set(topics);

export function findCompanies(
  text: string,
  range: Range,
  regions: readonly RegionPlace[],
  brandHits: readonly BrandHit[],
): Mention[] {
  return [
    ...findLegal(text, range, regions).filter((firm) => namesOneFirm(text, firm)),
    ...brandHits.flatMap((hit) => brandFirm(text, hit) ?? []),
    ...findTradeNames(text, range, regions),
    ...findShares(text, range, regions),
    ...findBanks(text, range, regions),
    ...findFactories(text, range, regions),
    ...findExchanges(text, range, regions),
  ];
}

/** 湖南华菱线材股份, 西藏天域藏药股份: a place, a name and a trade before 股份. */
function findShares(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  return regions.flatMap((place) => {
    const name = /^[\u4e00-\u9fa5]{4,8}?股份(?!有限|公司|制|合作|转让|比例|回购|质押|交易|总|过户|的)/.exec(
      text.slice(place.end, Math.min(range.end, place.end + 16)),
    )?.[0];
    if (!name || place.start < range.start || !leadsFirm(text, place)) return [];
    const words = tokens(text, place.end, place.end + name.length);
    return words.some(isStop) || words.slice(0, -1).every((word) => isGeneric(word.text))
      ? []
      : [company(text, place.start, place.end + name.length, 'place-shares', 0.75)];
  });
}

/** 东莞银行, 平安银行广州分行: banks by place, and their branches. */
function findBanks(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  const found: Mention[] = [];
  for (const place of regions) {
    const bank = /^(?:农商|农村商业|商业)?银行(?!业|卡|家|券|间|体系|保险|机构|系统|存款|贷款|承兑)/.exec(
      text.slice(place.end, place.end + 7),
    )?.[0];
    // 三亚市银行: the banks of a city, and none of them.
    const inFull = /[省市区县]$/.test(text.slice(place.start, place.end));
    if (bank && !(inFull && bank === '银行') && place.end + bank.length <= range.end)
      found.push(company(text, place.start, place.end + bank.length, 'place-bank', 0.8));
    const branch = /^(?:分行|支行|分公司)/.exec(text.slice(place.end, place.end + 3))?.[0];
    // 中国农业发展银行|西安市|鄠邑区|支行
    const outer = regions.find((region) => region.end === place.start);
    const seat = outer?.start ?? place.start;
    const head = branch
      ? /[\u4e00-\u9fa5]{2,8}银行$/.exec(text.slice(Math.max(range.start, seat - 10), seat))?.[0]
      : undefined;
    const known = head ? brandEnding(head, 0, head.length) : undefined;
    if (branch && head && known)
      found.push(
        company(text, seat - head.length + known.start, place.end + branch.length, 'bank-branch', 0.9),
      );
  }
  return found;
}

const FACTORY =
  /^(?!合资|独资|投资)[\u4e00-\u9fa5]{2,9}?(?<![工分水电总车本各该设建办开造])厂(?![房商家区长址里内外]|[\u4e00-\u9fa5]{0,2}站)/;

/** 上海铜材厂, 湖南株洲特种电磁线厂: factories of a place that have no other form. */
function findFactories(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  return regions.flatMap((place) => {
    const rest = FACTORY.exec(text.slice(place.end, Math.min(range.end, place.end + 12)))?.[0];
    if (!rest || tokens(rest, 0, rest.length).some((t) => isStop(t))) return [];
    const before = regions.find((r) => r.end === place.start);
    return [company(text, before?.start ?? place.start, place.end + rest.length, 'place-factory', 0.75)];
  });
}

const EXCHANGE =
  /^(?:大?数据|期货|能源|石油天然气|碳排放权|环境权益|大宗商品|商品|产权|技术产权|文化产权|知识产权|农产品)(?:现货)?交易(?:所|中心)(?!的?(?:建设|体系|平台))/;

/** 广州|期货交易所: exchanges of goods and data are firms; those of shares are bodies of the lexicon. */
function findExchanges(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  return regions.flatMap((place) => {
    const name = EXCHANGE.exec(text.slice(place.end, Math.min(range.end, place.end + 14)))?.[0];
    const end = place.end + (name?.length ?? 0);
    const legal = /^(?:股份)?有限/.test(text.slice(end, end + 4));
    return !name || legal ? [] : [company(text, place.start, end, 'place-exchange', 0.75)];
  });
}

const TRADE_END = new RegExp(`(?:${alternation(lexicon.tradeWords)})$`);

/** VC、PE等机构: kinds of investors. */
const LATIN_KIND = /^(?:C?VC|PE|GP|LP|FOF|ETF|REITs|FA|IDC|OEM|ODM|IDM|Fabless|SaaS|CRO|CDMO)$/i;
const LATIN_NAME = /^[A-Za-z][A-Za-z0-9.&-]+(?: [A-Z][A-Za-z0-9.&-]*)*$/;

/** 央企、民企, 科研院所, 中小微企业, 民间智库: what they are, in a list of what there is. */
const KIND_OF_FIRMS = /^(?:[央国民外车药房名]企|(?:科研)?院所|.*[微型类]企业|.*智库)$/;

/** 秦某, 周某标: a person whose name is not said. */
const SOMEBODY = /^[\u4e00-\u9fa5]某[\u4e00-\u9fa5]{0,2}$/;

/** Whether an item of a firm list looks like a name at all: a brand, a coined word, a trade word at its end. */
export function looksLikeFirm(item: string): boolean {
  if (item.length < 2 || item.length > 30 || topicWords.has(item) || media.has(item)) return false;
  if (brands.get(item) || legal.scan(item).some((h) => h.end === item.length && !h.value)) return true;
  if (LATIN_KIND.test(item) || KIND_OF_FIRMS.test(item) || SOMEBODY.test(item)) return false;
  const list = tokens(item, 0, item.length);
  if (list.every((t) => isGeneric(t.text))) return false;
  // 中节能|太阳能
  const brand = brands.longestAt(item, 0);
  const branded =
    brand !== undefined &&
    brand.end >= 3 &&
    /^(?!.*[和与及])[\u4e00-\u9fa5]{2,4}$/.test(item.slice(brand.end));
  const coined = list.some((t) => isCoined(t));
  return branded || coined || LATIN_NAME.test(item) || TRADE_END.test(item);
}

export function isSureFirm(item: string): boolean {
  return brands.get(item) !== undefined || legal.scan(item).some((h) => h.end === item.length);
}
