/**
 * Firms that news of financing and of the stock exchange show by their sentence: who raises a round (甲兰智能完成B轮融资), who invests
 * in it (由甲兰资本领投，乙、丙跟投), and what carries a stock code or announces (甲兰生物（300000）, 甲兰药业公告，).
 */
import { regionNamed } from '../gazetteer/index.ts';
import { matchesOf } from '../text/matches.ts';
import type { Range } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { brands } from './brands.ts';
import { company, type Mention } from './mention.ts';
import { isOtherName } from './other-names.ts';
import { isAllGeneric, isStop, tokens } from './segment.ts';

const FINANCING = /轮|融资|领投|跟投|战略(?:投资|入股)/;
const INVEST =
  /(?:联合|共同|独家)?(?:领投|跟投|参投)|(?:联合|共同)(?:投资|参与(?!者))|(?:持续|超额|继续|再次)(?:加注|追投)|的(?:种子|天使|Pre-)?\+?[A-E]?\+*轮(?:投资|融资)/g;
const INVESTORS_NAMED = /(?:投资方(?:包括|为|有|：)|轮融资[（(])([^。；！？\n）)]{2,120})/g;
const RAISES =
  /(?:宣布|近日|日前|正式|已|再)*(?:完成|获得?)[^，。；！？\n]{0,16}轮(?:新一轮)?[^，。；！？\n]{0,8}融资|获得?[^，。；！？\n]{2,24}战略(?:投资|入股)|获得?[^，。；！？\n]{0,4}[千百万亿]+美?元[^，。；！？\n]{0,4}(?:融资|投资)/g;
const DAY = '于?(?:(?:20\\d\\d年)?\\d{1,2}月)?\\d{1,2}日(?:晚间?|下午|上午|早间|盘后)?';
/** 甲兰生物（300000）, 甲兰药业公告，…, 上市公司“甲兰光电”2016年1月3日晚间发布公告, 购买甲兰教育100%股权、乙兰教育60%股权. */
const ANNOUNCES = new RegExp(
  `[（(]\\d{6}(?:\\.(?:S[HZ]|BJ))?[）)]|[”"]?(?:${DAY})?(?:发布?|晚间)?公告(?:[，,：]|称|显示|披露)|[”"]?${DAY}(?:发布|披露)(?=[^，。；]{0,12}(?:公告|报告|预案))|(?<=(?:收购|购买|受让|转让|出售|、)[^，。；、]{2,10})(?:合计|全部|的)?\\d[\\d.]*%的?(?:股权|股份|权益)`,
  'g',
);
const SHAREHOLDER = /(?<=股东)[\u4e00-\u9fa5]{4,8}(?=等股东|拟(?:将|合计|减持|转让))/g;

/** 工业自动化企业|甲兰机器人, 老股东|甲兰亚洲, 乙集团|甲兰资本: what kind of firm, or whose, stands before the name. */
const APPOSITION =
  /^.*(?:[“"](?=[^“”"]{3,}$)|(?:收购|购买|受让|转让|出售)[了给]?|^据|由|自获得|获得|获|企业|公司|[央国民车药]企|巨头|独角兽|厂商|机构|产业资本|股东(?:中|方)?|(?:领|跟|参)?投资?方|旗下|基金旗下)(?=.{2})|^[\u4e00-\u9fa5]{2,6}集团(?=[\u4e00-\u9fa5]{2,4}(?:资本|投资|创投))/;
const SHAPE =
  /^(?:[\u4e00-\u9fa5]{2,8}|[A-Z][A-Za-z0-9&.]+(?: [A-Z][A-Za-z0-9&.]*)*|[A-Z]{2,5}[\u4e00-\u9fa5]{2,8}|[\u4e00-\u9fa5]{2,6}[A-Z]{2,5})$/;
const NO_NAME =
  /^(?:Series|Pre-)|转债$|^(?:当地|本地|海外|境外|知名|因|为|如|若)|[未不以]$|^并|(?:VC|PE|FA|CVC|ETF|LOF|QDII|国债|活跃券)$|[某等]|多家|^[其该此本各]|^官方|(?:股东|机构|(?<!机器)人|[方者家]|公司|企业|厂商|团队|基金|资金|国资|政府|平台|投资者|旗下|轮|元|[网社报]讯|[日早晚]报)$|^(?:社会|民间|国有|外部|境外|战略|产业|耐心)(?:资本|投资)$|^(?:继续|持续|领投|跟投|全部|全体|老|新)/;

/** Verbs that names of firms hold. */
const TRADE = /^(?:投资|控股)$/;
/** 白沙洲|联合|资本 */
const JOINT = /^[\u4e00-\u9fa5]{2,4}联合(?:资本|创投|投资)$/;

export function findMarketFirms(text: string, range: Range): Mention[] {
  const part = text.slice(range.start, range.end);
  const found: Range[] = [];
  if (FINANCING.test(part)) found.push(...investors(text, range), ...matches(text, RAISES, range, 'before'));
  found.push(...matches(text, ANNOUNCES, range, 'before'), ...matches(text, SHAREHOLDER, range, 'inside'));
  return found
    .map((at) => company(text, at.start, at.end, 'market-firm', 0.75))
    .map((firm) => withFields(firm, { name: text.slice(firm.start, firm.end) }));
}

function investors(text: string, range: Range): Range[] {
  const lists = matchesOf(text.slice(range.start, range.end), INVEST).map((m) => {
    const end = range.start + m.index;
    return { start: clauseStart(text, end, range.start), end };
  });
  for (const m of matchesOf(text.slice(range.start, range.end), INVESTORS_NAMED)) {
    const end = range.start + m.index + m[0].length;
    lists.push({ start: end - m[1]!.length, end });
  }
  return lists
    .filter((list) => FINANCING.test(sentenceAround(text, list, range)))
    .flatMap((list) => itemsOf(text, list));
}

function sentenceAround(text: string, at: Range, range: Range): string {
  const stop = text.indexOf('。', at.end);
  return text.slice(
    Math.max(range.start, text.lastIndexOf('。', at.start) + 1),
    Math.min(range.end, stop < 0 ? range.end : stop),
  );
}

/** The items of 甲、乙和丙（丁管理）等机构 that have the shape of a name. */
function itemsOf(text: string, list: Range): Range[] {
  const words = text.slice(list.start, list.end).replace(/等[^、，]*$/, '');
  const items: Range[] = [];
  for (const m of words.matchAll(/(?:[^、和与及以，]|以(?!及)|(?<=参)与)+/g)) {
    const item = named(
      text,
      list.start + m.index,
      list.start + m.index + m[0].replace(/[（(].*$/, '').length,
    );
    if (item) items.push(item);
  }
  return items;
}

function matches(text: string, cue: RegExp, range: Range, where: 'before' | 'inside'): Range[] {
  return matchesOf(text.slice(range.start, range.end), cue).flatMap((m) => {
    const at = range.start + m.index;
    const found =
      where === 'inside'
        ? named(text, at, at + m[0].length)
        : (translated(text, at, range.start) ?? named(text, itemStart(text, at, range.start), at));
    return found && found.end - found.start >= 3 ? [found] : [];
  });
}

/** Lumora.ai（云汐智能）|完成A轮融资: the bracket gives the name. */
function translated(text: string, at: number, from: number): Range | undefined {
  const inner = /[A-Za-z][（(]([\u4e00-\u9fa5]{3,8})[）)]$/.exec(
    text.slice(Math.max(from, at - 12), at),
  )?.[1];
  return inner ? named(text, at - 1 - inner.length, at - 1) : undefined;
}

/** 其中|云帆软件（300001）、|青禾食品（600001）及|兰湾照明（603001）: behind a code the next item begins. */
function itemStart(text: string, end: number, from: number): number {
  const clause = clauseStart(text, end, from);
  const before = /^(?:.*[）)][、及和与]|其中|包括|例如)/.exec(text.slice(clause, end))?.[0] ?? '';
  return clause + before.length;
}

const CLAUSE_MARKS = '，。；：！？\n#';

/** No list of investors is longer. */
const REACH = 400;

function clauseStart(text: string, end: number, from: number): number {
  const low = Math.max(from, end - REACH);
  let start = end;
  while (start > low && !CLAUSE_MARKS.includes(text[start - 1]!)) start--;
  return start;
}

/** 甲兰证券|昨晚|公告 */
const WHEN =
  /(?:昨[日天晚夜]|今[日天早晚]|当[日晚]|日前|近日|午间|盘后|晚间|周[一二三四五六日]晚?|曾|亦|还|也|已)$/;

function named(text: string, from: number, to: number): Range | undefined {
  const words = text.slice(from, to).replace(WHEN, '');
  const end = from + words.length;
  const lead = APPOSITION.exec(words)?.[0].length ?? 0;
  const start = from + lead + (/^[\s\d、.]*(?=[^\s\d、.])/.exec(words.slice(lead))?.[0].length ?? 0);
  const name = text.slice(start, end);
  if (brands.get(name)) return { start, end };
  if (regionNamed(name).length > 0) return undefined;
  if (!SHAPE.test(name) || NO_NAME.test(name) || isOtherName(name) || isAllGeneric(name)) return undefined;
  const verb = tokens(text, start, end).some(
    (word) => isStop(word) && word.text.length > 1 && !TRADE.test(word.text) && !JOINT.test(name),
  );
  return verb ? undefined : { start, end };
}
