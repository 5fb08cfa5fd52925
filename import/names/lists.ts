/**
 * Coordinated names with a class noun: "网融信息、方欣科技、秒钛科技等一批优质区块链企业", "代表企业包括A、B和C". The noun gives the type;
 * the items need not be known. A list of sectors (金融、物流等企业) is told by its words.
 */
import { districtShorts, regionNamed, resolveRegions } from '../gazetteer/index.ts';
import { alternation, companies, foreign, parks } from '../lexicons/index.ts';
import { matchesOf, mayMatch } from '../text/matches.ts';
import type { Range } from '../types.ts';
import { brandAtEnd, brands } from './brands.ts';
import { isSureFirm, looksLikeFirm } from './companies.ts';
import { company, type Mention } from './mention.ts';
import { isOtherName } from './other-names.ts';
import { isAllGeneric, isCoined, isGeneric, isLatinGap, isStop, tokens } from './segment.ts';

const AFTER =
  '(?:等(?![一二三四五六七八九十\\d]+大?[类种]|人[^形工才]|部门|省|市|区|县|地[，。；、等的]|专家|领导|嘉宾|院士|[^，。；]{0,8}(?:方式|渠道|形式|手段|途径|方面|环节|因素|功能|设施)|为[主辅]|[^，。；]{0,10}于一[体身])|在内的)(?:一批|一系列|众多|多家|诸多|国内|[一二三四五六七八九十两数百\\d]+余?多?[家个大所]|[^，。；：、！？《》,;:\\s]{0,16}?)[^，。；：、！？《》,;:\\s]{0,16}?';
const FIRM_NOUN = new RegExp(
  `^(?:(?!一家|1家)[一二三四五六七八九十\\d]+家[^，。；、]{0,8}(?:公司|企业)|等[^，。；]{0,14}品牌(?=[^，。；]{0,6}(?:入驻|进驻|落户|签约))|这些[^，。；]{0,6}(?:${alternation(companies.classNouns)})|${AFTER}(?<!有限|责任|股份|创办|成立)(?:${alternation([...companies.classNouns, '会员单位', '成员单位', '机构'])}))(?!家)`,
);
/** …等品牌将入驻园区: the noun is what they enter, and not what they are. */
const PARK_NOUN = new RegExp(
  `^(?!等[^，。；]{0,20}(?:入驻|进驻|落户|落地|迁入|走进|来到|在|到|向))${AFTER}(?:${alternation(parks.classNouns)})`,
);
const ITEM = /[^，。；：、！？《》“”\s,;:]/;
const MAX_LIST = 200;

export function findListed(text: string, range: Range): Mention[] {
  const found: Mention[] = [
    ...introduced(text, range),
    ...bracketed(text, range),
    ...traders(text, range),
    ...investors(text, range),
    ...quotedFirms(text, range),
  ];
  if (!mayMatch(text, LIST_END)) return found;
  const ends = new RegExp(LIST_END);
  ends.lastIndex = range.start;
  for (let end = ends.exec(text); end && end.index < range.end; end = ends.exec(text)) {
    const at = end.index;
    const after = text.slice(at, Math.min(range.end, at + 46));
    const type = FIRM_NOUN.test(after) ? 'Company' : PARK_NOUN.test(after) ? 'Park' : undefined;
    const loose = !type && LOOSE_END.test(after);
    const items = itemsBefore(text, at, range.start);
    // …等企业均在园区: that list ended before.
    if (items.length < 2 || text.slice(items.at(-1)!.start, at).includes('等')) continue;
    // …、农业科技园|等各类园区: classes of them.
    if (
      type === 'Park' &&
      /^等(?:各类|各级|创新创业载体)/.test(after) &&
      items.every((item) => !hasOwnWord(text, item))
    )
      continue;
    if (type === 'Park' && areBuilt(text, items)) found.push(...items.map((item) => listedPark(text, item)));
    else if (type) found.push(...judged(text, items, type));
    else if (loose ? allFirms(text, items, FIRM_DEED.test(after)) : mostlySure(text, items))
      found.push(...judged(text, items, 'Company'));
  }
  return found;
}

/** 入驻企业包括|甲、乙、丙。, a line 日资企业：|甲、乙: the noun stands in front of the list, which nothing closes. */
const FIRMS_ARE =
  /(?:公司|企业)(?:也|都)?(?:较多|众多|很多|不少)，(?:其中)?包括(?=[^，。；！？：]{2,}、)|(?:入驻|入园|代表|代表性|重点|龙头|骨干|签约|落户|主要|知名|获奖|成员|上市|优势|本地|本土|领军|头部)(?:企业|公司|厂商)(?:主要|分别)?(?:包括|有(?!限)|为|是|如|：)+(?=[^，。；！？：]{2,}、)|(?:(?:建议|重点|推荐)关注|(?:相关|受益|核心|投资)标的|相关上市公司)(?:主要|分别)?(?:包括|有(?!限)|为|是|如|：)*(?=[^，。；！？：（(]{2,}、)|(?<=^|\n)[\u4e00-\u9fa5]{1,6}(?:企业|公司|厂商)：(?=[^，。；！？：]{2,}、)/g;

function introduced(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), FIRMS_ARE).flatMap((m) => {
    const from = range.start + m.index + m[0].length;
    const length = text.slice(from, range.end).search(/[。；！？，：\n]|等/);
    const end = length < 0 ? range.end : from + length;
    const items = itemsBefore(text, end, from);
    return items.length < 2 ? [] : judged(text, items, 'Company');
  });
}

/** 涌现出“甲厨”“乙勺”“丙帮主”|等一批骨干企业: each in marks, with nothing or a mark of the list between. */
const QUOTED_FIRMS =
  /(?:[“"][\u4e00-\u9fa5A-Za-z]{2,8}[”"][、，]?){2,12}(?=等(?:一批|一系列|众多|多家|[\d一二三四五六七八九十]+[余多]?家)?[^，。；“”]{0,12}(?:企业|公司|厂商)(?!家))/g;

/** “小巨人”“专精特新”等企业: what firms are called for. */
const HONOUR = /小巨人|专精特新|独角兽|瞪羚|雏鹰|灯塔|链主|冠军|领跑|[四规]上|高精尖|科技型|[品名牌]$/;

function quotedFirms(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), QUOTED_FIRMS).flatMap((m) =>
    matchesOf(m[0], /[“"]([^“”"]+)[”"]/g).flatMap((name) => {
      const start = range.start + m.index + name.index + 1;
      return HONOUR.test(name[1]!) || isAllGeneric(name[1]!) || isOtherName(name[1]!)
        ? []
        : [company(text, start, start + name[1]!.length, 'firm-list', 0.8)];
    }),
  );
}

/** **产业资本**：|甲投资、乙、丙信托等: a label of those who invest; one of them is a firm for certain. */
const INVESTORS =
  /(?<=^|\n|\*\*)[\u4e00-\u9fa5]{1,6}(?:资本|投资|投资机构|投资主体|投资平台|投资方)(?:\*\*)?：(?=[^，。；！？：]{2,}、)/g;

function investors(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), INVESTORS).flatMap((m) => {
    const from = range.start + m.index + m[0].length;
    const length = text.slice(from, range.end).search(/[。；！？，：\n]|等/);
    const items = itemsBefore(text, length < 0 ? range.end : from + length, from);
    const nameAt = (item: Range): string => text.slice(item.start, item.end).trim();
    if (!items.some((item) => isSureFirm(nameAt(item)))) return [];
    return items
      .filter((item) => /^[\u4e00-\u9fa5A-Za-z]{3,12}$/.test(nameAt(item)) && !isAllGeneric(nameAt(item)))
      .filter((item) => !isOtherName(nameAt(item)) && !/(?:基金|机构|资金)$/.test(nameAt(item)))
      .map((item) => company(text, item.start, item.end, 'firm-list', 0.8));
  });
}

/** 相关标的包括整机厂（|甲智能、乙通航、丙动力|）: what a bracket lists behind a class. */
const BRACKETED = /[（(]([^（）()。；：，]{2,12}(?:、[^（）()。；：，、]{2,12}){1,14})[）)]/g;
const STOCKS = /标的|个股|概念股|(?:建议|重点|推荐)关注|受益(?:公司|企业)|相关上市公司/;
const STOCK = /^[\u4e00-\u9fa5A-Z]{3,6}(?:-[A-Z]+)?$/;

function bracketed(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), BRACKETED).flatMap((m) => {
    const from = range.start + m.index + 1;
    const items = itemsBefore(text, from + m[1]!.length, from);
    const names = items.map((item) => text.slice(item.start, item.end).trim());
    if (mostlySure(text, items)) return judged(text, items, 'Company');
    const before = text.slice(Math.max(range.start, from - 160), from);
    const sentence = before.slice(before.lastIndexOf('。') + 1);
    return STOCKS.test(sentence) && names.some(isSureFirm) && names.every((name) => STOCK.test(name))
      ? items.map((item) => company(text, item.start, item.end, 'firm-list', 0.75))
      : [];
  });
}

/** 元木资本、赛塔投资、五石创投、甲丁资本|应邀担任评委: most of the items end like firms, whatever follows the last. */
const TRADERS = /(?:[\u4e00-\u9fa5A-Za-z]{2,12}、){3,}[\u4e00-\u9fa5A-Za-z]{2,12}/g;
const TRADE_ITEM =
  /^.{2,8}?(?:科技|股份|半导体|微电子|生物|医药|资本|投资|创投|智能|电子|集团|金属|能源|传媒|实业|控股)(?:公司)?(?![者人方额类])/;

function traders(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), TRADERS).flatMap((m) => {
    let at = range.start + m.index;
    const items = m[0].split('、').map((words): Range => {
      const item = { start: at, end: at + words.length };
      at = item.end + 1;
      return item;
    });
    const first = withoutLead(text, items[0]!, false);
    const last = items.at(-1)!;
    const end = last.start + (TRADE_ITEM.exec(text.slice(last.start, last.end))?.[0].length ?? 0);
    const all = [first, ...items.slice(1, -1), { start: last.start, end }];
    const good = all.filter((item) => isTrader(text.slice(item.start, item.end)));
    return good.length < 4 || good.length * 10 < all.length * 6
      ? []
      : good.map((item) => company(text, item.start, item.end, 'firm-list', 0.8));
  });
}

function isTrader(name: string): boolean {
  return TRADE_ITEM.exec(name)?.[0] === name && hasCoined(name) && looksLikeFirm(name) && !isOtherName(name);
}

/** "…、颀中科技等；", "…等集成电路产业链设计、投资、孵化机构": the noun is missing or far; then all items have to be firms by themselves. */
const LIST_END =
  /等|在内的|(?<![一二三四五六七八九十\d])(?!一家|1家)[一二三四五六七八九十\d]+家(?=[^，。；、]{0,8}(?:公司|企业))|(?:联合|共同)?(?:领投|跟投|参投)|这些(?=[^，。；]{0,6}(?:企业|公司|势力|车企|药企|大厂|厂商|业者))|共同(?=出资|发起|成立|设立|组建|签署|打造|建设|主办|承办|举办|推出|研发)|(?:均|都|先后|相继|陆续|纷纷|分别)+(?:也|已)*(?=入驻|落户|进驻|签约|在园|在谷|在区内|在名单|位于|布局|建有|设有)/g;
const LOOSE_END =
  /^(?:(?:联合|共同)?(?:领投|跟投|参投)|在内的|共同|均|都|先后|相继|陆续|纷纷|分别|这些)|^等(?:均|都|先后|已|也|共同|联合|[，。；、,;）)\s]|[^，。；！？《》]{2,24}(?:企业|公司|机构|厂商)|\d+[余多]?[家个])/;

/** …先后入驻, …等均已落户: what firms do; then coined words are names enough (卓胜微、中科芯均在园内). */
const FIRM_DEED =
  /^等[\d一二三四五六七八九十]+余?[个家][^，。；]{0,6}项目(?:集中|现场)*(?:签约|落户|入驻|落地)|^等?(?:均|都|先后|相继|陆续|纷纷|分别|也|已)+(?:入驻|落户|进驻|签约|在园|在谷|在区内)|^等?共同(?:出资|发起)|^(?:联合|共同)?(?:领投|跟投|参投)/;

function allFirms(text: string, items: readonly Range[], deed: boolean): boolean {
  const names = items.map((item) => text.slice(item.start, item.end).trim());
  const like = names.filter((name) => looksLikeFirm(name) && name.length <= 8).length;
  if (deed ? like * 3 < names.length * 2 : like < names.length) return false;
  const sure = names.filter((name) => isSureFirm(name) || (TRADE_NAME.test(name) && hasCoined(name)));
  const coined = names.filter(
    (name) => isSureFirm(name) || (name.length > 2 && hasCoined(name) && !isOtherName(name)),
  );
  return sure.length * 3 >= names.length || (deed && coined.length * 2 > names.length);
}

/** 飞利浦、西门子和伊莱克斯等配套: among known firms a coined word is one. */
function mostlySure(text: string, items: readonly Range[]): boolean {
  const names = items.map((item) => text.slice(item.start, item.end).trim());
  const sure = names.filter(isSureFirm).length;
  return (
    sure >= 2 && sure * 3 >= names.length * 2 && names.every((name) => isSureFirm(name) || hasCoined(name))
  );
}

function hasCoined(name: string): boolean {
  return tokens(name, 0, name.length).some(isCoined);
}

const TRADE_NAME = /(?:科技|股份|半导体|微电子|生物|医药|资本|创投|智能|电子|集团)$/;

/** Items of the list that ends at `end`, last first in the text order; the leading verb of the first one is cut off. */
function itemsBefore(text: string, end: number, from: number): Range[] {
  const items: Range[] = [];
  const low = Math.max(from, end - MAX_LIST);
  let right = end;
  for (let at = end; at >= low; at--) {
    const c = at > low ? text[at - 1]! : '';
    const joint =
      c === '、' ||
      // 乙食品（600001）|及|丙照明
      (/[和与及]/.test(c) && /[）)]/.test(text[at - 2] ?? '')) ||
      // 富禾金控|及|宏禾电工等
      (c === '及' && items.length === 0 && text[at - 2] !== '以' && text[at] !== '时' && right - at >= 3) ||
      (c === '和' && items.length === 0 && text.slice(Math.max(low, at - 12), at - 1).includes('、'));
    if (joint || c === '' || (!ITEM.test(c) && !(c === ' ' && isLatinGap(text, at - 1)))) {
      const item = withoutLead(text, trimmed(text, at, right), joint);
      items.unshift(item);
      right = at - 1;
      // "南沙区培育了网融信息": a verb inside an item begins the list there.
      if (!joint || item.start > at) break;
    }
  }
  return items
    .flatMap((item) => sitesJoined(text, item))
    .map((item) => withoutKind(text, item))
    .filter((item) => item.end - item.start >= 2);
}

/** 云岚产业园|和|江县嵘谷工业园: two sites in one item. */
function sitesJoined(text: string, item: Range): Range[] {
  const first = SITES_JOINED.exec(text.slice(item.start, item.end))?.[1];
  return first === undefined
    ? [item]
    : [
        { start: item.start, end: item.start + first.length },
        { start: item.start + first.length + 1, end: item.end },
      ];
}

const SITE = '(?:产业|工业|科技|软件|创业|物流|创新|创意)(?:园区?|城|基地)';
const SITES_JOINED = new RegExp(
  `^([\\u4e00-\\u9fa5]{2,}${SITE})[和与及][\\u4e00-\\u9fa5]{2,}(?:${SITE}|中关村|张江)$`,
);

/** 优必选|等人形机器人头部企业、SMC等…: an item may close a list of its own. */
function withoutKind(text: string, item: Range): Range {
  const own = /^(.{2,}?)等.*(?:企业|公司|厂商|机构)$/.exec(text.slice(item.start, item.end))?.[1];
  return own ? { start: item.start, end: item.start + own.length } : item;
}

function trimmed(text: string, from: number, end: number): Range {
  const start = /^等.{3}/.test(text.slice(from, end)) ? from + 1 : from;
  const bracket = /^(.{2,}?)[（(][^（）()]*[）)]$/.exec(text.slice(start, end))?.[1];
  return bracket ? { start, end: start + bracket.length } : { start, end };
}

/** "广东省聚集了华为" → 华为: what follows the last verb or function word of the first item. */
function withoutLead(text: string, item: Range, joint: boolean): Range {
  // 、台商投资区、: 投资 is no verb there.
  if (joint && FIELD_PARK.test(text.slice(item.start, item.end))) return item;
  const led =
    /^.*(?:^最终|^其中(?=.{2})|(?:\d+|百)强(?:企业)?(?:德国|日本|美国|法国|英国|韩国|瑞士|瑞典|荷兰|意大利)?(?=.{2})|\d{2,4}年(?:以来|以后|之后)|主要是|分别是|包括|主要有|有(?!限)|做[大优]做强|做强做[大优]|培育壮大|(?:已|将|正)(?:联合|协同|携手|会同|对接|与|同)(?=[\u4e00-\u9fa5]{2})|^[区园县市省镇境辖国业]内|(?:园区?|开发区|高新区|[镇谷城])内?的(?=.{2}))/.exec(
      text.slice(item.start, item.end),
    )?.[0] ?? '';
  let start = item.start + (led.length < item.end - item.start ? led.length : 0);
  if (brands.get(text.slice(start, item.end))) return { start, end: item.end };
  // 华为|哈勃: what a brand and a coined word name together.
  const own = brands.longestAt(text, start);
  const tail = own ? text.slice(own.end, item.end) : '';
  if (
    own &&
    /^[\u4e00-\u9fa5]{2}(?:投资|资本|创投)?$/.test(tail) &&
    !tokens(text, own.end, own.end + 2).some(isStop)
  )
    return { start, end: item.end };
  const brand = joint ? undefined : brandAtEnd(text.slice(start, item.end));
  if (brand !== undefined) return { start: start + brand, end: item.end };
  for (const token of tokens(text, start, item.end)) {
    const joins =
      token.text.length === 1 && !/[了的有以由在与是为像把被将对让使从如替跟同比据找获]/.test(token.text);
    const verb = (isStop(token) && !joins) || (token.text.length > 1 && /[了出在于到给]$/.test(token.text));
    // 、联合微电子、: after a mark of the list a name may begin with any word.
    if (verb && token.end < item.end && !(joint && token.start === item.start)) start = token.end;
  }
  // …的项目|和|国电集团、中煤集团: what the conjunction joins is no part of a name.
  const [first] = tokens(text, start, item.end);
  if (first && start > item.start && /^[和与及]$/.test(first.text)) start = first.end;
  return { start, end: item.end };
}

/** 国家大学科技园 and 农业科技园 are of any place; 云岚科技园 is one. */
const CLASS_END =
  /(?:大学|高新技术|科技|产业|创业|工业|农业|软件|物流|孵化|开发)*(?:园区?|城|基地|谷|港|区)$/;
function hasOwnWord(text: string, { start, end }: Range): boolean {
  const name = text.slice(start, end).replace(CLASS_END, '');
  return !/^[本我][市省县区]/.test(name) && tokens(name, 0, name.length).some(isCoined);
}

/** At least half of the items have to look like names, else the list is one of sectors, and all of it is left. */
function judged(text: string, items: readonly Range[], type: 'Company' | 'Park'): Mention[] {
  const names = items.map((item) => text.slice(item.start, item.end).trim());
  const looksRight = type === 'Company' ? looksLikeListedFirm : looksLikePark;
  const good = names.filter(looksRight);
  const total = type === 'Company' ? names.filter((name) => !NO_FIRM.test(name)).length : names.length;
  if (good.length * 2 < total || (type === 'Company' && good.length < 2 && !names.some(isSureFirm)))
    return [];
  const clear = type === 'Company' && good.length >= 2 && good.length * 3 >= total * 2;
  return items.flatMap((item, i) => {
    const name = names[i]!;
    if (BARE.test(name)) return [];
    if (type === 'Company')
      return looksLikeListedFirm(name) || (clear && isPlainName(name))
        ? [company(text, item.start, item.end, 'firm-list', 0.85)]
        : [];
    if (!looksLikePark(name)) return [];
    return [listedPark(text, item)];
  });
}

function listedPark(text: string, item: Range): Mention {
  const name = text.slice(item.start, item.end).trim();
  return { type: 'Park', start: item.start, end: item.end, name, rule: 'park-list', confidence: 0.85 };
}

/**
 * 设立了|配件工业园、汽车工业园、光电产业园|等专业园区: what a place has built is called by its field alone, where the list says of every
 * item that it is one. 推进|物流园区、科技园区|等园区 are kinds that are wished for.
 */
function areBuilt(text: string, items: readonly Range[]): boolean {
  const first = items[0]!.start;
  return (
    items.length >= 3 &&
    /(?:(?:设立|建立|建成|形成|打造|培育|布局)了|(?:建有|设有|下设))$/.test(
      text.slice(Math.max(0, first - 8), first),
    ) &&
    items.every(({ start, end }) => FIELD_PARK.test(text.slice(start, end)))
  );
}

const FIELD_PARK =
  /^(?!(?:经济|高新|技术|产业|工业|科技|特色|专业|综合|创新|创业|现代|国家级|省级|市级)+(?:开发区|园区?|工业区)$)[\u4e00-\u9fa5A-Za-z\d]{2,8}(?:产业园|工业园|科技园|创业园|创意园|物流园|投资区|工业区|开发区|产业城)区?$/;

/** The class noun alone: 公司、甲科技等企业. */
const BARE = new RegExp(
  `^(?:${alternation([...companies.classNouns, ...parks.classNouns])}|集团|机构|单位|全资|控股.*|参股.*)$`,
);

/** Schools, institutes, offices and works that stand beside firms in lists. */
const NO_FIRM =
  /(?:[标利誉作理营]权|大学|学院|学校|中学|小学|科学院|研究院|研究所|设计院|实验室|(?<![一二三四五六七八九十])局|[厅委办署]|(?:资源|服务|研究|研发|创新|指导|促进|发展)中心|[子母]公司|协会|商会|联盟|学会|基金会|博物馆|医院|机场|设施|地区|[解联]放军|部队|行业|家庭|[开采加工供应造]业|(?:设计|内容|传媒|休闲|出版|影视|文化|创意|数字|会展|商贸|中介)业|运维|核证|部门|券商|资产管理|金融服务|能耗建筑|器生产|处理|加工|养殖|种植|酒|污染|管委会|委员会|政府|基地|园区|[业技]园|工厂|项目|总部|[^大万]户|[农渔牧居村市]民|群众|学生|游客|人员|职工|员工|团体|[^智]者|[师员]|主任|[所处科局县镇]长|(?:公证|担保|出资|合作|承建|第三|运营|管理|投资|委托|受托|出让|受让|收购)方|[子创长熟中后业]期|催化剂|电极|极板|电堆|压机|循环泵|储氢瓶)$|^[小土](?!米|鹏|红|马|牛|冰|天|巴|肥)|^[^（(]*[）)]|[（(][^）)]*$/;

/** 银行理财子公司, 股份制商业银行, 航空公司; 新设|银行、保险、证券: kinds of firms. */
const KIND = new RegExp(
  `^(?:商业|投资|大型|国有|股份制|国内|外资)*银行$|(?:新设|设立|组建)[\u4e00-\u9fa5]{0,6}银行$|^(?:保险|证券|信托|期货|基金|担保|租赁|典当|支付)$|^(?:实收|注册|社会|固定|流动|民间|国有)?资本$|^(?:社保基金|养老金|保险资金|险资|企业年金|年金|理财资金|公募基金|私募基金)$|^(?:合伙|个人独资|个体|外资|合资)企业$|^(?:股份)?有限(?:责任)?公司$|[子母]公司$|^(?:${alternation([...companies.tradeWords, '期货', '养老', '外资', '信托', '基金'])})+(?:公司|企业)$|^(?:首家|[\\d一二三四五六七八九十几多]+家).*(?:公司|企业)$`,
);

function looksLikeListedFirm(name: string): boolean {
  if (districtShorts(name, 0, name.length).some((d) => d.start === 0 && d.end === name.length)) return false;
  return !KIND.test(name) && (isSureFirm(name) || (looksLikeFirm(name) && !NO_FIRM.test(name)));
}

/** 彩虹液晶 among firms: plain words that are no sector. */
function isPlainName(name: string): boolean {
  return (
    /^[\u4e00-\u9fa5]{3,6}$/.test(name) &&
    !NO_FIRM.test(name) &&
    !KIND.test(name) &&
    !/(?:产业|行业|领域|技术|制造|设备|材料|服务|经济|金融|企业|公司|高校|院所|机构)$/.test(name) &&
    tokens(name, 0, name.length).every((word) => !isStop(word)) &&
    tokens(name, 0, name.length).filter((word) => !isGeneric(word.text)).length >= 2
  );
}

/** 江苏常州、四川宜宾等多地建立基地: places, and no names of bases. */
function isChainOfPlaces(name: string): boolean {
  return (
    resolveRegions(name, 0, name.length, { outer: [] }).reduce(
      (at, r) => (r.start === at ? r.end : at),
      0,
    ) === name.length
  );
}

const countries = new Set(foreign.countries);

/** 众创空间、|大学科技园、星创天地|等载体: kinds of sites that programmes name. */
const SITE_KINDS = new Set(['大学科技园', '星创天地', '众创空间', '孵化器', '加速器']);

function looksLikePark(name: string): boolean {
  return (
    regionNamed(name).length === 0 &&
    !SITE_KINDS.has(name) &&
    !/(?:毕业生|人员|军人|群体|青年|学生|农民工|家庭|妇女|创业者)$/.test(name) &&
    !countries.has(name) &&
    !isChainOfPlaces(name) &&
    name.length >= 4 &&
    name.length <= 24 &&
    !/^[^（(]*[）)]|[（(][^）)]*$|^(?:在|用好|[本我][市省县区])|以及/.test(name) &&
    !/(地区|工位|独立间|会议室|办公室|办公区|技术|工程|材料|平台|系统|企业|公司|领域|产业|项目|政策|人才|资源|工作站|选择|利用|构建|布局|治理|保护|评价|生产|耕作|养殖|种植|加工|制造|应用|服务|管理|监测|论坛|空天|商业航天|核电|风电|水电|火电|煤电|光伏|一体化|计量院|研究院|交会|博览会|大会|\d+[栋幢间座层])$/.test(
      name,
    ) &&
    (!isAllGeneric(name) || /空间$/.test(name))
  );
}
