/**
 * Funds: an ending (…产业基金, …引导基金) with a proper part before it, in quotation marks, or with its size beside it
 * (设立10亿元规模区块链产业基金). Budget lines and kinds of funds (天使投资基金) name none.
 */
import { isWithin, Phrases } from '../gazetteer/index.ts';
import { companies, funds as lexicon, parks } from '../lexicons/index.ts';
import type { Range } from '../types.ts';
import { money } from '../values/index.ts';
import { brandEnding } from './brands.ts';
import { beforeNumber, bracketStart, isBalanced, isShortDistrict, laterStages } from './fund-lead.ts';
import { brandAround, brandLed, isFundManager } from './fund-managers.ts';
import { fundWords, isCurrency, isLoneVerb, isOfFirms, joinsCharacter } from './fund-words.ts';
import { company, type Mention } from './mention.ts';
import { knownParks } from './park-endings.ts';
import type { RegionPlace } from './parks.ts';
import {
  isCoined,
  isGeneric,
  isStop,
  joinsTopics,
  opensClause,
  stretchStart,
  type Token,
  tokens,
} from './segment.ts';

const endings = new Phrases<true>();
for (const suffix of lexicon.suffixes) if (suffix !== '引导资金') endings.add(suffix, true);
const NOT_AFTER = new RegExp(`^(?:${lexicon.notAfter.join('|')})`);
const KIND_AFTER = new RegExp(`^(?:${lexicon.kindAfter.join('|')})`);
const known = new Set(lexicon.known);
const SECURITIES = new Set(lexicon.securities);
const NOT_FUND = new RegExp(`(?:${lexicon.notFunds.join('|')})$`);
/** A size that is said right before or after the name. */
const SIZE_BEFORE = /(?:规模|总规模|总额)?(?:达|为|约|不低于|超过|超)?的?(?:规模)?的?$/;

/** A stage (一期, （二期）) and the form of a firm (有限公司, 合伙企业（有限合伙）) belong to the name. */
const TAIL =
  /^(?:[一二三四五六七八九十]期|[（(][一二三四五六]期[）)])?(?:股份有限公司|有限责任公司|有限公司|合伙企业(?:[（(](?:有限|普通)合伙[）)])?|[（(]有限合伙[）)])?/;

export function findFunds(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  const found: Mention[] = [];
  for (const hit of endings.scan(text, range.start, range.end)) {
    if (
      NOT_AFTER.test(text.slice(hit.end, hit.end + 3)) ||
      NOT_FUND.test(text.slice(range.start, hit.end).slice(-8))
    )
      continue;
    const end = hit.end + (TAIL.exec(text.slice(hit.end, hit.end + 16))?.[0].length ?? 0);
    // 公募代销巨头|蚂蚁基金
    const manager = brandEnding(text, Math.max(range.start, hit.end - 8), hit.end);
    if (manager && end === hit.end) {
      found.push(company(text, manager.start, end, 'fund-manager', 0.75));
      continue;
    }
    const named = nameOf(text, hit, range, regions) ?? ofCountry(text, hit, end, range);
    // 第二条|省创业投资引导基金
    // （人民币，下同）|芯海并购基金
    if (named) named.start += /^[）)]*/.exec(text.slice(named.start, hit.start))![0].length;
    if (named) named.start += ARTICLE.exec(text.slice(named.start, hit.start))?.[0].length ?? 0;
    if (named && !isBalanced(text.slice(named.start, hit.end)))
      named.start = bracketStart(text, named.start, range);
    // 海南|和城航天…基金: no second place follows the conjunction.
    const lead =
      named && text[named.start - 1] === '和' ? regions.find((r) => r.end === named.start - 1) : undefined;
    if (named && lead && !regions.some((r) => r.start === named.start)) named.start = lead.start;
    if (named) named.start = beforeNumber(text, named.start, range.start);
    if (named && opensClause(text, named.start)) named.start--;
    // 15亿元|建|湖汇悦…基金
    if (named && isShortDistrict(text, named.start - 1)) named.start--;
    // 申万|菱信竞争优势基金: the name begins with the whole brand.
    if (named)
      named.start =
        brandLed(text, range.start, hit) ?? brandAround(text, named.start, range.start) ?? named.start;
    // 佛山、成都氢能基金 are two funds, and neither is written out.
    if (!named || regions.some((r) => r.end === named.start - 1 && /[、和]/.test(text[r.end]!))) continue;
    const name = text.slice(named.start, end).replace(/\s+/g, '');
    if (isFundManager(text, named.start, end)) {
      found.push(company(text, named.start, end, 'fund-manager', 0.75));
      continue;
    }
    found.push({
      type: 'Fund',
      start: named.start,
      end,
      name,
      rule: named.rule,
      confidence: /公司|合伙/.test(text.slice(hit.end, end))
        ? 0.96
        : named.rule === 'fund-with-size'
          ? 0.8
          : 0.9,
    });
  }
  return [...found, ...found.flatMap((fund) => laterStages(text, fund, range))];
}

const COUNTRY_LED = /中国[\u4e00-\u9fa5]{2,14}$/;

/** 中国国有企业结构调整|基金股份有限公司: a fund that is a firm of the country's, with plain words before its kind. */
function ofCountry(text: string, hit: Range, end: number, range: Range): Named | undefined {
  const lead = COUNTRY_LED.exec(text.slice(Math.max(range.start, hit.start - 18), hit.start))?.[0];
  return lead && end > hit.end ? { start: hit.start - lead.length, rule: 'fund-of-country' } : undefined;
}

const ARTICLE =
  /^(?:第[一二三四五六七八九十百\d]+条|[（(][一二三四五六七八九十]+[）)]|(?:(?:用?好)?用活|好用)(?=.{2})|[\u4e00-\u9fa5]{3,}(?:合办|合作设立|共建|共同设立|联合设立|参与设立)的(?=.{3}))/;

interface Named {
  start: number;
  readonly rule: string;
}

function nameOf(text: string, hit: Range, range: Range, regions: readonly RegionPlace[]): Named | undefined {
  const quoted = /[“"]([^“”"+、]{2,24})$/.exec(text.slice(Math.max(range.start, hit.start - 26), hit.start));
  if (
    quoted &&
    !KIND.test(quoted[1]!) &&
    !/规模|亿元|^设立/.test(quoted[1]!) &&
    /^[”"]/.test(text.slice(hit.end, hit.end + 1))
  )
    return { start: hit.start - quoted[1]!.length, rule: 'fund-quoted' };
  const low = stretchStart(text, hit.start, range.start, 26);
  const famous = knownStart(text, hit, low);
  if (famous !== undefined) return { start: famous, rule: 'fund-known' };
  const list = tokens(text, low, hit.start);
  const found = walk(list, hit.start, regions);
  const named = { start: found.start, end: hit.end };
  const proper =
    found.proper && (text.slice(hit.start, hit.end) !== BARE || namesBare(text, list, named, regions));
  if (proper)
    found.start -= MACRO.exec(text.slice(Math.max(low, found.start - 7), found.start))?.[0].length ?? 0;
  if (proper && !isAllKind(text.slice(found.start, hit.start)))
    return { start: found.start, rule: 'fund-proper' };
  if (KIND_AFTER.test(text.slice(hit.end, hit.end + 2))) return undefined;
  const macro = MACRO_LED.test(text.slice(found.start, hit.start)) ? found.start : undefined;
  if (macro !== undefined && isAct(text, found.start, hit.end)) return { start: macro, rule: 'fund-macro' };
  if (isNational(text.slice(found.start, hit.start)) && !/[和与及]/.test(text.slice(found.start, hit.start)))
    return { start: found.start, rule: 'fund-national' };
  const topical = found.start < hit.start && !isAllKind(text.slice(found.start, hit.start));
  return topical &&
    (hasSize(text, found.start, hit.end, range) || DEFINED.test(text.slice(hit.end, hit.end + 8)))
    ? { start: found.start, rule: 'fund-with-size' }
    : undefined;
}

/** 宠物产业并购基金|（以下称“收购基金”）: what is given a short name is one. */
const DEFINED = /^[（(](?:以下)?(?:合)?(?:简称|称)/;

const BARE = '基金';
/** 成渝地区|双城经济圈发展基金 */
const MACRO = /(?:中央企业|成渝地区|长三角(?:地区)?|珠三角|京津冀|粤港澳大湾区|大湾区|长江经济带)$/;

/** 国家|创业投资引导基金 and 长三角|…: of the state or of several provinces, where it is set up or among others of the kind. */
const MACRO_LED = /^(?:国家|京津冀|长三角|珠三角|粤港澳大湾区|成渝|长江经济带)[\u4e00-\u9fa5]{0,12}$/;

function isAct(text: string, start: number, end: number): boolean {
  return (
    /^(?:正式|完成|宣布|获批)*(?:由|总规模|首期|启动|设立|成立|揭牌|注册|运行)|^[一二三四五\d]+[只支]|^、(?:京津冀|长三角|珠三角|粤港澳|成渝)/.test(
      text.slice(end, end + 6),
    ) || /(?:长三角|京津冀)[\u4e00-\u9fa5]{2,14}基金、$/.test(text.slice(Math.max(0, start - 24), start))
  );
}

/**
 * 华|控|基金, 北京科技创新基金, IDG基金: before the bare word a place with a purpose, a Latin name or two coined characters;
 * one character is a verb (买|基金, 这叫|基金). A place alone is a fund that acts (由广州基金出资), or says where funds
 * are (上海证券基金).
 */
function namesBare(
  text: string,
  list: readonly Token[],
  named: Range,
  regions: readonly RegionPlace[],
): boolean {
  const own = list.filter((token) => token.start >= named.start);
  const placed = (token: Token): boolean => regions.some((r) => r.start <= token.start && token.end <= r.end);
  if (own.some((token) => placed(token) || knownParks.get(token.text) !== undefined))
    return own.every(placed)
      ? acts(text, named)
      : own.some((token) => !placed(token) && !SECURITIES.has(token.text));
  return (
    own.filter((token) => isCoined(token) && !fundWords.has(token.text)).length > 1 ||
    own.some((token) => LATIN.test(token.text) && !fundWords.has(token.text))
  );
}

function acts(text: string, named: Range): boolean {
  return (
    /(?:[由、和与向]|包括|[例比]?如)$/.test(text.slice(Math.max(0, named.start - 2), named.start)) ||
    /^(?:出资|领投|跟投|参投|参与|认购|发起|投资了|持有|拟|将|作为)/.test(
      text.slice(named.end, named.end + 3),
    )
  );
}

/** 大基金, 创新及科技基金: the longest known name that ends here, and is no part of another word (多基地+大基金). */
function knownStart(text: string, hit: Range, low: number): number | undefined {
  for (let at = Math.max(low, hit.end - 12); at <= hit.start; at++) {
    if (!known.has(text.slice(at, hit.end))) continue;
    const before = tokens(text, low, at).at(-1);
    return before === undefined || isStop(before) ? at : undefined;
  }
  return undefined;
}

/** IDG, L2F */
const LATIN = /^[A-Za-z][A-Za-z0-9]+$/;

/** 新站|高新区|母基金 */
const zoneWords = new Set(parks.zones);

function walk(
  list: readonly Token[],
  end: number,
  regions: readonly RegionPlace[],
): { start: number; proper: boolean } {
  let start = end;
  let proper = false;
  for (let i = list.length - 1; i >= 0; i--) {
    const token = list[i]!;
    const region = regions.find((r) => r.start <= token.start && token.end <= r.end);
    if (region) return regionLed(list, i, region, regions, { start, proper });
    const fundWord =
      fundWords.has(token.text) &&
      !/^(设立|规模|总|元|亿元|万元|亿|支|只|个|大|小|该|本|一|两|三|首期|期|等)$/.test(token.text);
    // 均|与国|调基金
    if (/^[与及]国$/.test(token.text)) return { start: token.start + 1, proper: true };
    // 货币基金|转成目标基金, and 中小企业发展基金|子基金
    if (token.text === BARE && token.end < end) break;
    // 高新金|投与|云帆基金
    if (/^[^参给赋授]与$/.test(token.text)) break;
    // …亿元的|暨阳湖…基金
    if (token.text === '暨' && i === 0) start = token.start;
    // 缴费信息|和|基金: what a joint adds to other things; 祥|和|基金 is a name.
    if (/^[与和及]$/.test(token.text) && i === list.length - 1 && !(list[i - 1] && isCoined(list[i - 1]!)))
      break;
    // 推介与|国家新兴产业…基金
    if (
      /^[与和及]$/.test(token.text) &&
      (list[i + 1]?.text.startsWith('国家') || (proper && !joinsTopics(list, i) && !joinsCharacter(list, i)))
    )
      break;
    if (
      (isStop(token) &&
        !isOfFirms(list, i) &&
        (proper || !fundWord) &&
        !joinsTopics(list, i) &&
        !joinsCharacter(list, i) &&
        !leadsBehind(list, i, regions)) ||
      (/[\d亿万支只]/.test(token.text) && !LATIN.test(token.text)) ||
      isCurrency(list, i) ||
      (!proper && isLoneVerb(list, i)) ||
      // 用|好|科技创新投资基金
      (token.text === '好' && /[用建管]$/.test(list[i - 1]?.text ?? '')) ||
      /^(规模|总规模|首期)$/.test(token.text)
    )
      break;
    if (/^[^\u4e00-\u9fa5A-Za-z（()）“”·]+$/.test(token.text)) break;
    start = token.start;
    if (
      (zoneWords.has(token.text) && list[i - 1] !== undefined && !isStop(list[i - 1]!)) ||
      (isCoined(token) && !fundWords.has(token.text)) ||
      knownParks.get(token.text) !== undefined ||
      (LATIN.test(token.text) && !isGeneric(token.text))
    )
      proper = true;
  }
  return { start, proper };
}

/** A place leads the name when no verb stands between: 广州区块链产业投资基金, 南海区创新创业投资引导基金. */
function regionLed(
  list: readonly Token[],
  i: number,
  region: RegionPlace,
  regions: readonly RegionPlace[],
  so: { start: number; proper: boolean },
): { start: number; proper: boolean } {
  const at = list.findIndex((t) => t.start >= region.end);
  const next = list[at];
  if (next && isStop(next) && !fundWords.has(next.text) && !leadsCoined(list, at)) return so;
  const start = brandStart(list, i, region) ?? knownBrand(list, i, region) ?? region.start;
  // 重庆两江…基金, 佛山市禅城区…基金; a division that is written in full stands behind no short one (安徽|宣城市…基金).
  const own = region.division.name;
  if (start < region.start) return { start, proper: true };
  const inFull = region.end - region.start === own.length && own !== region.division.short;
  let first = start;
  for (const upper of [...regions].reverse())
    if (
      upper.end === first &&
      isWithin(region.division, upper.division) &&
      (!inFull || upper.end - upper.start === upper.division.name.length)
    )
      first = upper.start;
  return { start: first, proper: true };
}

/** 海南|中|银: a loose character and a coined one behind the place are its brand. */
function leadsCoined(list: readonly Token[], at: number): boolean {
  const next = list[at + 1];
  return /^[中上新大]$/.test(list[at]!.text) && next !== undefined && isCoined(next);
}

function leadsBehind(list: readonly Token[], i: number, regions: readonly RegionPlace[]): boolean {
  return leadsCoined(list, i) && regions.some((r) => r.end === list[i]!.start);
}

/** 、中|政|企|海南…基金: coined characters right before the place lead the name where the stretch begins. */
function brandStart(list: readonly Token[], i: number, region: RegionPlace): number | undefined {
  const lead = list.slice(0, i);
  const coined = lead.filter(isCoined).length;
  const whole = list[i]!.start === region.start && lead.every((t) => t.text.length === 1);
  return whole && coined >= 1 && lead.length >= 2 && lead.length <= 4 && lead.every(isCoinedOrLoose)
    ? lead[0]!.start
    : undefined;
}

/** 复星|武汉科创基金: a known brand right before the place. */
function knownBrand(list: readonly Token[], i: number, region: RegionPlace): number | undefined {
  if (list[i]!.start !== region.start) return undefined;
  for (let first = Math.max(0, i - 4); first < i; first++) {
    const brand = list.slice(first, i).map((token) => token.text);
    if (companies.brands[brand.join('')] !== undefined) return list[first]!.start;
  }
  return undefined;
}

function isCoinedOrLoose(token: Token): boolean {
  return isCoined(token) || /^[中上新大]$/.test(token.text);
}

/** 国家集成电路产业投资基金: there is one of a kind at the top. */
function isNational(words: string): boolean {
  const lead = /^(?:国家(?!级)|中国(?=[\u4e00-\u9fa5]{6}))/.exec(words);
  return lead !== null && !isAllKind(words);
}

/** 区政府|基金, 2020年首期|基金, “母-子|基金”: whose it is, when or how it is built. */
const KIND = /^[省市区县州]级?政府$|(?:年|^)首期$|^母[-—+]子?$/;

/** Only the kind of a fund is said: 天使投资, 风险投资, 产业. */
function isAllKind(words: string): boolean {
  if (
    /(?:[性类]|(?<!转)型|(?<!国际|数字|智能|现代|产业|信息|文|转)化)$|[“”"]|^[省市区县]?[（(][省市区县][）)]级|[省市区县镇]{2,}[两二三四]级/.test(
      words,
    ) ||
    KIND.test(words)
  )
    return true;
  return tokens(words, 0, words.length).every((t) => fundWords.has(t.text) || isStop(t));
}

function hasSize(text: string, start: number, end: number, range: Range): boolean {
  const low = Math.max(range.start, start - 24);
  const before = money.find(text, low, start).at(-1);
  if (before && SIZE_BEFORE.test(text.slice(before.end, start)) && text.slice(before.end, start).length <= 8)
    return true;
  const after = money.find(text, end, Math.min(range.end, end + 20))[0];
  return (
    after !== undefined &&
    /^(?:[（(][^（）()]{2,8}[）)])?[，,]?(?:基金)?(?:目标|计划)?(?:总|首期|整体)?(?:规模|额)?(?:达|为|约)*$/.test(
      text.slice(end, after.start),
    )
  );
}
