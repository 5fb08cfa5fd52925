/**
 * Firms: a legal form (…有限公司) with its words to the left, a brand of the lexicon, a coined trade name (方欣科技), and the
 * items of lists that a class noun closes or opens (…等一批优质区块链企业). Firm lists as such are read in extract/.
 */
import { Phrases } from '../gazetteer/index.ts';
import { alternation, companies as lexicon, topics, words } from '../lexicons/index.ts';
import type { Range } from '../types.ts';
import type { Mention } from './mention.ts';
import type { RegionPlace } from './parks.ts';
import { isCoined, isGeneric, isStop, leadsName, stretchStart, type Token, tokens } from './segment.ts';

const legal = new Phrases<boolean>();
for (const form of lexicon.legalForms) legal.add(form, /^(公司|集团|集团公司|总公司|责任公司)$/.test(form));
const firstBrand = new Map<string, string>();
for (const [brand, full] of Object.entries(lexicon.brands)) {
  if (full && !firstBrand.has(full)) firstBrand.set(full, brand);
}
const brands = new Phrases<true>();
for (const brand of Object.keys(lexicon.brands)) brands.add(brand, true);
const ambiguous = new Set(lexicon.ambiguous);
const media = new Set(words.media);
const topicWords = new Set(topics);

const BRANCHES = new RegExp(`^[\\u4e00-\\u9fa5]{0,8}?(?:${alternation(lexicon.branches)})`);
const NOT_BRAND = new RegExp(`^(?:${alternation(lexicon.notBefore)})`);
/** Words that a registered name may hold although they are verbs elsewhere. */
const BUSINESS =
  /^(投资|管理|服务|开发|运营|经营|合作|应用|研发|建设|规划|生产|销售|控股|孵化|推广|咨询|企业|产品|项目|平台|提供|研究|集聚|采购|使用|实施|促进|发布|公司|单位|机构)$/;
const TRADE = new RegExp(
  `(?:${alternation(['科技', '生物', '药业', '制药', '半导体', '微电子', '股份', '资本', '控股', '重工', '创投', '智能', '医药', '光电', '新材', '汽车'])})`,
  'g',
);

export function findCompanies(
  text: string,
  range: Range,
  regions: readonly RegionPlace[],
  brandHits: readonly BrandHit[],
): Mention[] {
  return [
    ...findLegal(text, range, regions),
    ...brandHits.flatMap((hit) => brandFirm(text, hit) ?? []),
    ...findTrade(text, range),
    ...findBanks(text, range, regions),
  ];
}

export function company(text: string, start: number, end: number, rule: string, confidence = 0.9): Mention {
  return { type: 'Company', start, end, name: text.slice(start, end).replace(/\s+/g, ''), rule, confidence };
}

function findLegal(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  const found: Mention[] = [];
  for (const hit of legal.scan(text, range.start, range.end)) {
    if (hit.value && /[子母分总该各本]$/.test(text.slice(hit.start - 1, hit.start))) continue;
    const walked = legalStart(text, hit.start, range, regions, hit.value);
    if (walked === undefined) continue;
    // 项目中|创新航科技…: a brand that begins one character before shows where the name begins.
    const start =
      walked > range.start && (brands.longestAt(text, walked - 1)?.end ?? 0) > walked + 1
        ? walked - 1
        : walked;
    // A和B两家公司: a count of firms.
    if (/[\d一二两三四五六七八九十几多]家$/.test(text.slice(Math.max(0, hit.start - 2), hit.start))) continue;
    if (hit.value && /^(法|化|制|治理|总部|债|群|军|办|们)/.test(text.slice(hit.end, hit.end + 2))) continue;
    const branch = hit.value ? undefined : BRANCHES.exec(text.slice(hit.end, hit.end + 14))?.[0];
    const isBranch = branch !== undefined && !/[的在与和是由及双、]|旗下|下属|全资|控股/.test(branch);
    const mention = company(text, start, hit.end + (isBranch ? branch.length : 0), 'legal-form', 0.95);
    // 腾讯公司 is written for 腾讯.
    const brand = text.slice(start, hit.start);
    const spoken = /公司$/.test(text.slice(start, hit.end)) && brands.get(brand);
    found.push(hit.value && spoken ? { ...mention, name: brand } : mention);
  }
  return found;
}

/**
 * Walks left from the legal form. Business words pass until something proper was seen; then a verb, a function word or a
 * mark ends the name. A place ends it too, and belongs to it.
 */
function legalStart(
  text: string,
  end: number,
  range: Range,
  regions: readonly RegionPlace[],
  loose: boolean,
): number | undefined {
  const low = stretchStart(text, end, range.start, 40);
  const list = tokens(text, low, end);
  let start: number | undefined;
  let proper = false;
  for (let i = list.length - 1; i >= 0; i--) {
    const token = list[i]!;
    const place = regions.find((r) => r.start <= token.start && token.end <= r.end);
    if (place && !inBrackets(text, low, place))
      return loose && !proper && !isPlaceGroup(text, place, end)
        ? undefined
        : leadingPlace(text, place, low, regions);
    if (place) {
      start = token.start;
      continue;
    }
    if (isStop(token) && (proper || !BUSINESS.test(token.text))) {
      if (
        !joinsName(list, i, regions) &&
        !leadsName(list, i) &&
        !(!loose && followsPlace(text, list, i, regions))
      )
        break;
    }
    start = token.start;
    if (isProper(token)) proper = true;
  }
  if (start === undefined) return undefined;
  const name = text.slice(start, end);
  if (loose && (KIND_OF_FIRM.test(name) || !(proper || isGroup(text, list, start, end)))) return undefined;
  // 卡拉卡等公司, 以中小公司: a loose 公司 after a list or a verb is no name.
  if (loose && (/[等以的有是]/.test(name) || /[类型级性化]$/.test(name))) return undefined;
  if (/^[（(]/.test(name) || name.length < 2) return undefined;
  return proper ||
    /[（(]/.test(name) ||
    list.some((t) => t.start >= start && !isGeneric(t.text) && !isStop(t))
    ? start
    : undefined;
}

/** 上市公司, 实体运营公司, 国有集团: what kind of firm, and not which one. */
const KIND_OF_FIRM =
  /(?:上市|实体|运营|服务|外资|合资|民营|国有|中小|大型|型|级|跨国|头部|龙头|龙头企业|互联网|高科技|科技型|母|子|俱乐部和|和|[性型类级]企业|[药车房国央民]企)$|^纯|^(?:综合|专业|全国|区域|平台|科技|服务|股份|生产|实业)性|^(?:一家)?综合性/;
const GROUP_ADJECTIVE =
  /^(?:大型|国有|民营|跨国|国际|知名|中央|地方|外资|综合性|多元化|企业|产业|上市|行业|龙头|传媒|投资|发展|控股|实业|教育|医疗|央企|国企|作战|利益|犯罪|消费|专家|教育|中小|全国|国内|世界|一流)$/;

/** 东方|电气|集团: before 集团 plain words name a firm when one of them says neither kind nor trade. */
function isGroup(text: string, list: readonly Token[], start: number, end: number): boolean {
  if (!/^(?:集团|总公司)/.test(text.slice(end, end + 3))) return false;
  const words = list.filter((t) => t.start >= start && t.end <= end);
  return (
    end - start >= 2 &&
    words.some((t) => t.text.length > 1 && !isGeneric(t.text) && !GROUP_ADJECTIVE.test(t.text))
  );
}

/** 眉山|发展|集团, 安徽省|交通控股|集团: a place and a trade before 集团 are a firm of that place. */
function isPlaceGroup(text: string, place: RegionPlace, end: number): boolean {
  const trade = text.slice(place.end, end);
  return (
    text.startsWith('集团', end) &&
    trade.length >= 2 &&
    trade.length <= 8 &&
    !/企业|上市|国有|产业|大型|骨干|重点|知名|[的和与]/.test(trade)
  );
}

/** 湖北|新|日|电动车|有限公司: the two characters behind the place are the trade name, whatever words they are. */
function followsPlace(
  text: string,
  list: readonly Token[],
  i: number,
  regions: readonly RegionPlace[],
): boolean {
  const place = regions.find((r) => r.end === list[i]!.start || r.end === list[i]!.start - 1);
  if (!place || place.start < list[0]!.start) return false;
  return (
    /^(?![的了由与在和及将为是有等被从向对以也已、])[\u4e00-\u9fa5](?![的了由与在和及将为是有等被从向对以也已])[\u4e00-\u9fa5]$/.test(
      text.slice(place.end, place.end + 2),
    ) && list.some((t) => t.start === place.end && t.text.length === 1)
  );
}

/** 广东|为|辰|信息, 中|和|科技: a loose single character between other single characters of a name. */
function joinsName(list: readonly Token[], i: number, regions: readonly RegionPlace[]): boolean {
  const [before, token, next] = [list[i - 1], list[i]!, list[i + 1]];
  if (before === undefined || token.text.length > 1 || /[的了由与在]/.test(token.text)) return false;
  if (isCoined(before)) return true;
  return next !== undefined && isCoined(next) && regions.some((r) => r.end === token.start);
}

function isProper(token: Token): boolean {
  return (
    isCoined(token) ||
    (/^[A-Za-z]{2,}$/.test(token.text) && !isGeneric(token.text)) ||
    brands.get(token.text) !== undefined
  );
}

function inBrackets(text: string, low: number, place: Range): boolean {
  return /[（(][^）)]*$/.test(text.slice(low, place.start));
}

function leadingPlace(
  text: string,
  place: RegionPlace,
  low: number,
  regions: readonly RegionPlace[],
): number {
  let start = place.start;
  for (
    let before = regions.find((r) => r.end === start);
    before && before.start >= low;
    before = regions.find((r) => r.end === start)
  ) {
    start = before.start;
  }
  return start - leadBeforePlace(text, low, start).length;
}

/** 云上|贵州…有限公司, 美锦|嘉兴…有限公司: a coined word right before the place, when the stretch or a verb begins there. */
function leadBeforePlace(text: string, low: number, start: number): string {
  const list = tokens(text, low, start);
  let first = list.length;
  while (first > 0 && (isCoined(list[first - 1]!) || joinsCoined(list, first - 1))) first--;
  const lead = list.slice(first);
  const free = first === 0 || isStop(list[first - 1]!);
  return free && lead.length === 2 && isCoined(lead[0]!) ? text.slice(lead[0]!.start, start) : '';
}

function joinsCoined(list: readonly Token[], i: number): boolean {
  const before = list[i - 1];
  return /^[上中]$/.test(list[i]!.text) && before !== undefined && isCoined(before);
}

/** 阿里 → 阿里巴巴: of several brands of one registered name the first of the lexicon. */
function mainBrand(brand: string): string {
  const full = lexicon.brands[brand];
  return (full && firstBrand.get(full)) || brand;
}

export interface BrandHit extends Range {
  readonly name: string;
}

/** Brands where they stand as words of their own, also those that are ordinary words elsewhere. */
export function findBrandHits(text: string, range: Range): BrandHit[] {
  return brands.scan(text, range.start, range.end).flatMap(({ start, end }) => {
    const hit = { start, end, name: text.slice(start, end) };
    const other = NOT_BRAND.test(text.slice(end, end + 4)) || isMedium(text, hit) || insideLatin(text, hit);
    return other || cutsWord(text, hit) ? [] : [hit];
  });
}

const SHORT_TRADES = new Set(lexicon.tradeWords.filter((word) => word.length === 2));

/** 新|思科|技, 中|国美|术馆: an end of the brand belongs to another word, and the brand is none. */
function cutsWord(text: string, hit: Range): boolean {
  return (
    SHORT_TRADES.has(text.slice(hit.end - 1, hit.end + 1)) ||
    text.slice(hit.start - 1, hit.start + 1) === '中国'
  );
}

function brandFirm(text: string, hit: BrandHit): Mention | undefined {
  if (ambiguous.has(hit.name) && !/(?:公司|集团)$/.test(hit.name) && !namesAround(text, hit))
    return undefined;
  const tail = coinedTail(text, hit.end);
  if (tail > 0) return { ...company(text, hit.start, hit.end + tail, 'brand-and-name', 0.7) };
  const suffix =
    /^集团(?!公司|股份|有限|控股|化|军|总部|企业)/.exec(text.slice(hit.end, hit.end + 4))?.[0] ??
    /^(?:公司|集团|软件公司|软件|企业)(?=[^\u4e00-\u9fa5]|公司|$|[、和与等的在共联发于推及])/.exec(
      text.slice(hit.end, hit.end + 6),
    )?.[0];
  const keep = suffix && !/^(软件|企业)$/.test(suffix) ? suffix.length : 0;
  const name = suffix === '集团' ? `${hit.name}集团` : mainBrand(hit.name);
  return { ...company(text, hit.start, hit.end + keep, 'brand', 0.8), name };
}

/** 思科|瑞, 宏碁|智|医: coined characters behind a brand make another name, when the name ends with them. */
function coinedTail(text: string, at: number): number {
  if (!/[\u4e00-\u9fa5]/.test(text[at - 1]!)) return 0;
  const words = tokens(text, at, Math.min(text.length, at + 6));
  let count = 0;
  while (count < words.length && count < 3 && isCoined(words[count]!)) count++;
  const next = words[count];
  const tail = text.slice(at, at + count);
  const marked = next === undefined || !/[\u4e00-\u9fa5A-Za-z0-9]/.test(next.text);
  if (count === 1) return marked && !NO_TAIL.test(tail) ? 1 : 0;
  const ends = marked || (isStop(next) && next.text.length > 1);
  return count === 2 && ends && NAME_TAIL.test(tail) ? 2 : 0;
}

const NO_TAIL =
  /[系们等者族粉版款机车店股派链云芯屏端版号群圈厂司牌级式类型中里内外上下前后时年月日元吗呢吧了着过称说等方侧案均曾亦皆仍才便却能拟欲须应刚先即竟遂]/;
const NAME_TAIL = /[医芯电药材汽微]$/;

/** 零壹财经, 腾讯新闻: media as sources are no firms here. */
function isMedium(text: string, hit: Range): boolean {
  for (let length = 2; length <= 8; length++)
    if (media.has(text.slice(hit.start, hit.start + length)) && length > hit.end - hit.start) return true;
  return media.has(text.slice(hit.start, hit.end));
}

function insideLatin(text: string, hit: Range): boolean {
  const latin = (c: string | undefined): boolean => c !== undefined && /[A-Za-z0-9]/.test(c);
  return (
    (latin(text[hit.start]) && latin(text[hit.start - 1])) ||
    (latin(text[hit.end - 1]) && latin(text[hit.end]))
  );
}

/** 微软（Microsoft）, 微软等跨国企业: what follows says that the word is a name. */
const NAMED_AS_FIRM = new RegExp(
  `^(?:公司|集团|股份|企业|[（(][A-Z][A-Za-z ]+[）)]|等[^，。；、]{0,10}(?:${alternation(lexicon.classNouns)}))`,
);

/** A brand that is a word as well counts between the marks of a list that holds another brand, or before 公司/集团. */
function namesAround(text: string, hit: Range): boolean {
  if (NAMED_AS_FIRM.test(text.slice(hit.end, hit.end + 34))) return true;
  const listed =
    /[、和与及]$/.test(text.slice(hit.start - 1, hit.start)) ||
    /^[、和与及]/.test(text.slice(hit.end, hit.end + 1));
  if (!listed) return false;
  const around = `${text.slice(Math.max(0, hit.start - 10), hit.start)}|${text.slice(hit.end, hit.end + 10)}`;
  return brands.scan(around).some((other) => !ambiguous.has(around.slice(other.start, other.end)));
}

/** 云链科技, 高灯科技: two or three single characters before a trade word, between marks, verbs or function words. */
function findTrade(text: string, range: Range): Mention[] {
  const found: Mention[] = [];
  TRADE.lastIndex = range.start;
  for (let m = TRADE.exec(text); m && m.index < range.end; m = TRADE.exec(text)) {
    const end = m.index + m[0].length;
    const low = stretchStart(text, m.index, range.start, 12);
    const list = tokens(text, low, Math.min(range.end, end + 6));
    const at = list.findIndex((t) => t.start === m!.index && t.end === end);
    if (at < 2 || !endsThere(list[at + 1])) continue;
    let first = at;
    while (first > 0 && (isCoined(list[first - 1]!) || joinsTrade(list, first - 1))) first--;
    if (first > 0 && first < at && leadsTrade(list, first - 1)) first--;
    const run = at - first;
    const left = list[first - 1];
    const free =
      !left || isStop(left) || /^(GP|LP)$/.test(left.text) || !/[\u4e00-\u9fa5A-Za-z]/.test(left.text);
    if (run < 2 || run > 3 || !free) continue;
    found.push(company(text, list[first]!.start, end, 'trade-name', 0.75));
  }
  return found;
}

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

function endsThere(next: Token | undefined): boolean {
  return next === undefined || isStop(next) || !/[\u4e00-\u9fa5A-Za-z]/.test(next.text);
}

/** 东莞银行, 平安银行广州分行: banks by place, and their branches. */
function findBanks(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  const found: Mention[] = [];
  for (const place of regions) {
    const bank = /^(?:农商|农村商业|商业)?银行(?!业|卡|家|券|间|体系)/.exec(
      text.slice(place.end, place.end + 7),
    )?.[0];
    if (bank && place.end + bank.length <= range.end)
      found.push(company(text, place.start, place.end + bank.length, 'place-bank', 0.8));
    const branch = /^(?:分行|支行|分公司)/.exec(text.slice(place.end, place.end + 3))?.[0];
    const head = branch
      ? /[\u4e00-\u9fa5]{2,8}银行$/.exec(
          text.slice(Math.max(range.start, place.start - 10), place.start),
        )?.[0]
      : undefined;
    const known = head ? brands.scan(head).find((h) => h.end === head.length) : undefined;
    if (branch && head && known) {
      found.push(
        company(text, place.start - head.length + known.start, place.end + branch.length, 'bank-branch', 0.9),
      );
    }
  }
  return found;
}

const TRADE_END = new RegExp(`(?:${alternation(lexicon.tradeWords)})$`);

/** Whether an item of a firm list looks like a name at all: a brand, a coined word, a trade word at its end. */
export function looksLikeFirm(item: string): boolean {
  if (item.length < 2 || item.length > 30 || topicWords.has(item) || media.has(item)) return false;
  if (brands.get(item) || legal.scan(item).some((h) => h.end === item.length && !h.value)) return true;
  const list = tokens(item, 0, item.length);
  if (list.every((t) => isGeneric(t.text))) return false;
  const coined = list.some((t) => isCoined(t));
  return coined || /^[A-Za-z][A-Za-z0-9.&-]+$/.test(item) || TRADE_END.test(item);
}

/** 协同京东方 → 京东方: where the known brand begins that an item ends with, when words stand before it. */
export function brandAtEnd(item: string): number | undefined {
  const hit = brands.scan(item).find((h) => h.end === item.length);
  return hit && hit.start >= 2 && !ambiguous.has(item.slice(hit.start)) ? hit.start : undefined;
}

export function isSureFirm(item: string): boolean {
  return brands.get(item) !== undefined || legal.scan(item).some((h) => h.end === item.length);
}
