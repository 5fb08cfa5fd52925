/**
 * Firms: registered names, brands of the lexicon, coined trade names (方欣科技) and banks of places; and whether an item of a
 * list looks like a firm at all. Firm lists as such are read in extract/.
 */
import { alternation, companies as lexicon, topics } from '../lexicons/index.ts';
import { mayMatch } from '../text/matches.ts';
import type { Range } from '../types.ts';
import { type BrandHit, brandEnding, brandFirm, brands, media } from './brands.ts';
import { namesOneFirm } from './kinds.ts';
import { findLegal, legal } from './legal-names.ts';
import { company, type Mention } from './mention.ts';
import type { RegionPlace } from './parks.ts';
import { isCoined, isGeneric, isStop, stretchStart, type Token, tokens } from './segment.ts';

const topicWords = new Set(topics);
const TRADE = new RegExp(`(?:${alternation(lexicon.coinedTrades)})`, 'g');

export function findCompanies(
  text: string,
  range: Range,
  regions: readonly RegionPlace[],
  brandHits: readonly BrandHit[],
): Mention[] {
  return [
    ...findLegal(text, range, regions).filter((firm) => namesOneFirm(text, firm)),
    ...brandHits.flatMap((hit) => brandFirm(text, hit) ?? []),
    ...findTrade(text, range, regions),
    ...findShares(text, range, regions),
    ...findBanks(text, range, regions),
    ...findFactories(text, range, regions),
    ...findExchanges(text, range, regions),
  ];
}

/** 云链科技, 高灯科技: two or three single characters before a trade word, between marks, verbs or function words. */
function findTrade(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  const found: Mention[] = [];
  if (!mayMatch(text, TRADE)) return found;
  TRADE.lastIndex = range.start;
  for (let m = TRADE.exec(text); m && m.index < range.end; m = TRADE.exec(text)) {
    const end = m.index + m[0].length;
    const low = stretchStart(text, m.index, range.start, 12);
    const list = tokens(text, low, Math.min(range.end, end + 6));
    const at = list.findIndex((t) => t.start === m!.index && t.end === end);
    const ends = endsThere(list[at + 1]) || ROLE.test(text.slice(end, end + 4));
    if (at < 2 || !(ends || PLANT_OF.test(text.slice(end, end + 18)))) continue;
    let first = at;
    while (first > 0 && (isCoined(list[first - 1]!) || joinsTrade(list, first - 1))) first--;
    if (first > 0 && first < at && leadsTrade(list, first - 1)) first--;
    // 天使轮领投|方|峰瑞资本
    if (
      list[first]?.text === '方' &&
      /(?:领投|跟投|投资|出资|合作|收购|资助)$/.test(text.slice(low, list[first]!.start))
    )
      first++;
    const run = at - first;
    const left = list[first - 1];
    const place = left && regions.find((r) => r.end === left.end);
    const free =
      !left ||
      place !== undefined ||
      isStop(left) ||
      left.text === '方' ||
      /^(?:GP|LP|公司|子公司|企业|厂商|巨头|独角兽)$/.test(left.text) ||
      !/[\u4e00-\u9fa5A-Za-z]/.test(left.text);
    // 宇树|机器人: what a firm makes.
    if (MADE.test(m[0]) && brands.get(text.slice(list[first]!.start, m.index))) continue;
    if (amongTopics(text, list[first]!.start, end)) continue;
    if (run < 2 || run > 3 || !free || NO_TRADE.test(text.slice(list[first]!.start, end))) continue;
    // 世界500强|嵘集电气
    const great = /[\d百]强/.test(text.slice(list[first]!.start - 1, list[first]!.start + 1)) ? 1 : 0;
    const start = place && leadsFirm(text, place) ? place.start : list[first]!.start + great;
    found.push(company(text, start, end, 'trade-name', 0.75));
  }
  return found;
}

/** 核心软件、|宽带通信|、区块链: among fields it is one. */
function amongTopics(text: string, start: number, end: number): boolean {
  const after = /^、([\u4e00-\u9fa5\dA-Z]{2,8})(?=[、和等及，。])/.exec(text.slice(end, end + 10))?.[1];
  const before = /(?:^|[、，：])([\u4e00-\u9fa5\dA-Z]{2,8})、$/.exec(
    text.slice(Math.max(0, start - 10), start),
  )?.[1];
  return [before, after].some((item) => item !== undefined && topicWords.has(item));
}

const ELSEWHERE = /^(?:台湾|香港|澳门)/;

/** 湖南|三安半导体, and in 台湾|云链光电, 落户合肥|云链光电 the place says where it is. */
function leadsFirm(text: string, place: RegionPlace): boolean {
  return (
    !ELSEWHERE.test(place.division.name) &&
    /[^省市区县]$/.test(text.slice(place.start, place.end)) &&
    !/(?:[在于至到入赴]|落户|来自|位于|落地)$/.test(text.slice(Math.max(0, place.start - 2), place.start))
  );
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

const MADE = /^(?:机器人|汽车)$/;

/** 供股股份, 三成股份, 百辆汽车, 加盖能源、交通部门印章: what is issued, counted or paid, and no name. */
const NO_TRADE =
  /^[继据]|^加盖|^(?:两种|同业|载人|宽带|阿秒|工信部|红筹)|^(?:[送扫洗割焊巡炒陪聊两几多各]|车企|企微|飞书|钉钉).{0,3}机器人$|^(?:加仓|减仓|重仓|打着|押注|[民国央外]企|[长短]线|耐心)|^(?:风投|创投|私募|天使)+(?:创投|资本)$|^(?:硬核|全资)|^[特高][专精]|[股成的些]股份$|^[百千万亿]?[辆台张支艘架枚套款]|(?:贷|注|出|筹|债|收|会|间)资本$/;

/** 新|思|科技, 能|华|微电子: a loose character at the beginning of a stretch, before a coined one. */
function leadsTrade(list: readonly Token[], i: number): boolean {
  return (
    /^[新中大天上同正能未]$/.test(list[i]!.text) && (i === 0 || /^[^\u4e00-\u9fa5]$/.test(list[i - 1]!.text))
  );
}

/** 颀|中|科技: 中 behind a coined character belongs to it. */
function joinsTrade(list: readonly Token[], i: number): boolean {
  const before = list[i - 1];
  return list[i]!.text === '中' && before !== undefined && isCoined(before);
}

/** 兰湾资本|创始合伙人, 青禾光电|合资成立, 青禾光电|股价: who speaks for a firm, what it does with another, and what only a firm has. */
const ROLE =
  /^(?:联合)?(?:创始|合伙人|副总裁|副总经理|副董事长|股价|股票(?!型|类|基金)|股东|市值|财报|招股书|营收|净利|实控人|控股股东|员工|中标|竞得|摘得|拿下|首席|管理合伙|合资|董事长|总经理|总裁|CEO|(?:全球|全国|中国|区域|华[东南中北]|西南|西部|第二)?总部)/;

/** 圣达科技|电子封装材料生产基地: what a firm makes there. */
const PLANT_OF = /^[\u4e00-\u9fa5]{2,12}?(?:生产|制造|研发)基地/;

function endsThere(next: Token | undefined): boolean {
  return next === undefined || isStop(next) || !/[\u4e00-\u9fa5A-Za-z]/.test(next.text);
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
