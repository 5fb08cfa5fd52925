/** Brands of the lexicon where they stand as words of their own, and the firms they name. */
import { Phrases, regionNamed } from '../gazetteer/index.ts';
import { alternation, companies as lexicon, words } from '../lexicons/index.ts';
import type { Range } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { company, type Mention } from './mention.ts';
import { isCoined, isStop, tokens } from './segment.ts';

const firstBrand = new Map<string, string>();
for (const [brand, full] of Object.entries(lexicon.brands)) {
  if (full && !firstBrand.has(full)) firstBrand.set(full, brand);
}
export const brands = new Phrases<true>();
for (const brand of Object.keys(lexicon.brands)) brands.add(brand, true);
const ambiguous = new Set(lexicon.ambiguous);
export const media = new Set(words.media);
const NOT_BRAND = new RegExp(`^(?:${alternation(lexicon.notBefore)})`);

/** 阿里 → 阿里巴巴: of several brands of one registered name the first of the lexicon. */
function mainBrand(brand: string): string {
  const full = lexicon.brands[brand];
  return (full && firstBrand.get(full)) || brand;
}

/** The brand that ends at `end` and begins behind `low`. */
export function brandEnding(text: string, low: number, end: number): Range | undefined {
  return brands.scan(text, low, end).find((hit) => hit.end === end);
}

export interface BrandHit extends Range {
  readonly name: string;
}

/** “云上贵州”平台: what the marks name is a product. */
const QUOTED_PRODUCT = /^[”"](?:云?平台|系统|APP|小程序|公众号|大模型|品牌)/;

/** 搜狐声明：本文为转载稿, 搜狐网登载: the page on which the text stands. */
const REPRINT = /^(?:声明[：:][^。]{0,10}转载|网?(?:登载|转载)|网讯)/;

/** Brands where they stand as words of their own, also those that are ordinary words elsewhere. */
export function findBrandHits(text: string, range: Range): BrandHit[] {
  return brands.scan(text, range.start, range.end).flatMap(({ start, end }) => {
    const hit = { start, end, name: text.slice(start, end) };
    const other =
      NOT_BRAND.test(text.slice(end, end + 4)) ||
      isMedium(text, hit) ||
      insideLatin(text, hit) ||
      REPRINT.test(text.slice(hit.end, hit.end + 20)) ||
      QUOTED_PRODUCT.test(text.slice(hit.end, hit.end + 6)) ||
      // 中国银行|卡, 中国银行|业协会
      (hit.name.endsWith('银行') &&
        /^(?:[卡业家间]|保险机构|机构|系统|存款|贷款|承兑)/.test(text.slice(hit.end, hit.end + 4))) ||
      startsInPlace(text, hit) ||
      isProductOfFund(text, hit) ||
      // 31日|立的牌子
      (hit.name.startsWith('日') && /\d/.test(text[hit.start - 1] ?? ''));
    return other || cutsWord(text, hit) ? [] : [hit];
  });
}

/** 工银瑞信|前沿医疗股票, 景顺长城|能源基建混合A: what a manager of funds sells. */
const isProductOfFund = (text: string, { name, end }: BrandHit): boolean =>
  brands.get(`${name}基金`) !== undefined &&
  /^[\u4e00-\u9fa5]{2,12}?(?:混合|股票|债券|指数|个月持有|年持有|联接|FOF)[A-CE]?(?![\u4e00-\u9fa5]{0,3}(?:公司|企业))/.test(
    text.slice(end, end + 18),
  );

const SHORT_TRADES = new Set(lexicon.tradeWords.filter((word) => word.length === 2));

/** 新|思科|技, 中|国美|术馆, 创|新和成|果: an end of the brand belongs to another word, and the brand is none. */
function cutsWord(text: string, hit: Range): boolean {
  return (
    isAcrossWords(text, hit) ||
    endsInWord(text, hit) ||
    SHORT_TRADES.has(text.slice(hit.end - 1, hit.end + 1)) ||
    text.slice(hit.start - 1, hit.start + 1) === '中国'
  );
}

/** 北京|东方化工厂: the first character ends the name of a place. */
function startsInPlace(text: string, { start }: Range): boolean {
  const low = Math.max(0, start - 3);
  const word = tokens(text, low, Math.min(text.length, start + 4)).find(
    (t) => t.start < start && start < t.end,
  );
  return word !== undefined && regionNamed(word.text).some(({ level }) => level !== 'TOWN');
}

/** 跨境|通道: behind a whole word the end of the brand is the head of another. */
function endsInWord(text: string, hit: Range): boolean {
  if (hit.end - hit.start !== 3) return false;
  const [first, second] = tokens(text, hit.start, Math.min(text.length, hit.end + 4));
  return (
    first?.end === hit.end - 1 &&
    second !== undefined &&
    second.end > hit.end &&
    brands.get(first.text) === undefined
  );
}

/** 创新|和|成果, 创新|浪潮: both ends of a short brand lie inside of words, or one word covers it and more. */
function isAcrossWords(text: string, hit: Range): boolean {
  if (hit.end - hit.start > 4 || !/[\u4e00-\u9fa5]/.test(text[hit.start - 1] ?? '')) return false;
  const words = tokens(text, Math.max(0, hit.start - 4), Math.min(text.length, hit.end + 4));
  // 万国数据|库
  if (words.some((w) => hit.start < w.start && w.start < hit.end && w.end > hit.end && w.text.endsWith('库')))
    return true;
  // 过程|中|车轮, 园区|中|车辆
  const [first, second] = words.filter((w) => w.end > hit.start);
  if (first?.start === hit.start && first.text === '中' && second !== undefined && second.end > hit.end)
    return true;
  const cutsInto = (at: number): boolean => words.some((w) => w.start < at && at < w.end);
  return cutsInto(hit.start) && cutsInto(hit.end);
}

/** 中国总裁|福斯特|表示, 总监助理王|康佳|表示: a person who is called like a firm. */
const POST =
  /(?:总裁|董事长|总经理|首席执行官|CEO|主席|院长|教授|经理|总监|助理|创始人|记者)[\u4e00-\u9fa5]?$/;
const SPEAKS = /^(?:博士|先生|女士)?(?:表示|说|介绍|称|认为|指出|告诉)/;

export function brandFirm(text: string, hit: BrandHit): Mention | undefined {
  if (
    POST.test(text.slice(Math.max(0, hit.start - 6), hit.start)) &&
    SPEAKS.test(text.slice(hit.end, hit.end + 5))
  )
    return undefined;
  // 高新区|招商局, 县|招商局: an office.
  if (hit.name === '招商局' && /[省市区县镇园]$/.test(text.slice(0, hit.start).slice(-1))) return undefined;
  if (eaten.has(hit.name) && isEaten(text, hit)) return undefined;
  if (ambiguous.has(hit.name) && !/(?:公司|集团)$/.test(hit.name) && !namesAround(text, hit))
    return undefined;
  const tail = coinedTail(text, hit.end);
  if (tail > 0) return company(text, hit.start, hit.end + tail, 'brand-and-name', 0.7);
  const arm = ARM.exec(text.slice(hit.end, hit.end + 6))?.[0];
  if (arm) return company(text, hit.start, hit.end + arm.length, 'brand-and-name', 0.75);
  const suffix =
    /^集团(?!公司|股份|有限|控股|化|军|总部|企业)/.exec(text.slice(hit.end, hit.end + 4))?.[0] ??
    /^(?:公司|集团|软件公司|软件|企业)(?=[^\u4e00-\u9fa5]|公司|$|[、和与等的在共联发于推及])/.exec(
      text.slice(hit.end, hit.end + 6),
    )?.[0];
  const keep = suffix && !/^(软件|企业)$/.test(suffix) ? suffix.length : 0;
  const name = suffix === '集团' ? `${hit.name}集团` : mainBrand(hit.name);
  return withFields(company(text, hit.start, hit.end + keep, 'brand', 0.8), { name });
}

/** 招商启航|资本领投, 小米|产投、: the investing arm of a brand is a firm of its own. */
const ARM =
  /^(?:资本|创投|产投|金控)(?=领投|跟投|参投|联合|旗下|合伙人|管理|正式|完成|宣布|[等与和及、，。；）)\s]|$)/;

/** 思科|瑞, 宏碁|智|医: coined characters behind a brand make another name, when the name ends with them. */
function coinedTail(text: string, at: number): number {
  if (!/[\u4e00-\u9fa5]/.test(text[at - 1]!)) return 0;
  const words = tokens(text, at, Math.min(text.length, at + 6));
  let count = 0;
  while (count < words.length && count < 3 && isCoined(words[count]!)) count++;
  const next = words[count];
  const tail = text.slice(at, at + count);
  const marked = next === undefined || !/[\u4e00-\u9fa5A-Za-z0-9]/.test(next.text);
  if (count === 1) return marked && ONE_TAIL.test(tail) ? 1 : 0;
  const ends = marked || (isStop(next) && next.text.length > 1);
  return count === 2 && ends && NAME_TAIL.test(tail) ? 2 : 0;
}

/** What one character behind a brand ends a name with; 碧桂园|法, 长城科技|园 are no names. */
const ONE_TAIL = /^[芯瑞达康泰源盛诺星联特尔凯宇捷博讯腾恒鑫辰微宝德翔旭莱]$/;
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

/** 小米|董事长, 苹果|宣布: an office, or what only a firm does. */
const ACTS =
  /^(?:(?:联合)?创始人|董事长|总裁|副总裁|总经理|CEO|首席|宣布|官宣|发布|推出|收购|旗下|股价|财报|公告|回应|手机|造车|总部)/;

/** Not 万信达 for 信达. */
const BEGINS = /^$|[^\u4e00-\u9fa5]|[和与及对由在被从向给让把是为]/;

/** Brands that are food as well. */
export const eaten: ReadonlySet<string> = new Set(lexicon.eaten);
/** What shows that a brand is food there. */
const MEAL =
  /大米|玉米|牛奶|酸奶|奶粉|红枣|鸡蛋|粥|杂粮|谷物|特产|锅巴|水果|蔬菜|果园|果业|果农|种植|栽培|采摘|[梨桃枣]、|、[梨桃枣]|葡萄|饮食/;

/** 山西|小米、大米, 以小米、牛奶为主 */
function isEaten(text: string, hit: Range): boolean {
  return MEAL.test(text.slice(Math.max(0, hit.start - 16), hit.end + 16));
}

/** A brand that is a word as well counts between the marks of a list that holds another brand, or before 公司/集团, or with what only a firm has. */
function namesAround(text: string, hit: Range): boolean {
  const behind = text.slice(hit.end, hit.end + 34);
  if (NAMED_AS_FIRM.test(behind)) return true;
  if (ACTS.test(behind) && BEGINS.test(text.slice(Math.max(0, hit.start - 1), hit.start))) return true;
  const listed =
    /[、和与及]$/.test(text.slice(hit.start - 1, hit.start)) ||
    /^[、和与及]/.test(text.slice(hit.end, hit.end + 1));
  if (!listed) return false;
  const around = `${text.slice(Math.max(0, hit.start - 10), hit.start)}|${text.slice(hit.end, hit.end + 10)}`;
  return brands.scan(around).some((other) => !ambiguous.has(around.slice(other.start, other.end)));
}

/** 协同京东方 → 京东方: where the known brand begins that an item ends with, when words stand before it. */
export function brandAtEnd(item: string): number | undefined {
  const hit = brandEnding(item, 0, item.length);
  return hit && hit.start >= 2 && !ambiguous.has(item.slice(hit.start)) ? hit.start : undefined;
}
