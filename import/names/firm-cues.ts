/**
 * Firms that only their sentence shows: a coined name as the subject of what firms do (思瑞浦由上海迁至苏州, 纳芯微成立于2013年), and
 * names in Latin letters with a legal form or a sale beside them.
 */

import { matchesOf, mayMatch } from '../text/matches.ts';
import type { Range } from '../types.ts';
import { looksLikeFirm } from './companies.ts';
import { company, type Mention } from './mention.ts';
import { isOtherName } from './other-names.ts';
import { isAllGeneric, isCoined, isStop, stretchStart, tokens } from './segment.ts';

const EXCHANGE = '(?:科创板|创业板|新三板|北交所|上交所|深交所|港交所|纳斯达克|A股)';
const KIND = '(?:企业|公司|厂商|制造商|供应商|服务商|运营商|开发商)';
/** What is said of a firm and hardly of anything else; the name stands right before it, the clause begins with the name. */
const SAID_OF_FIRMS = new RegExp(
  `(?:独家|联合)?(?:领投|跟投)(?=[，。；、]|$)|成立于(?:19|20)\\d\\d|(?:双|(?<!双))总部(?:即|则|就)?(?:位于|设在|设于|落户)|注册资[本金]|(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:登陆|在)${EXCHANGE}|登陆${EXCHANGE}|担任(?:基金)?管理人|由[\\u4e00-\\u9fa5]{2,6}(?:迁至|迁入)|的(?:研发团队|创始人|生产线|总部)|是[^，。；！？]{0,24}${KIND}(?=[，。；]|$)`,
  'g',
);
const LATIN_NAME = '[A-Z][A-Za-z0-9&.-]*(?:[ （(][A-Z][A-Za-z0-9&.-]*[）)]?)*';
/** Kinds and posts, and no firms. */
const LATIN_KINDS =
  '(?:AI|IT|IC|GP|LP|VC|PE|PS|PB|BR|CEO|CTO|CFO|COO|APP|App|SaaS|IPO|ETF|REITs|ID|IP|PCB|LED|OEM|ODM|Series [A-Z]|Pre-[A-Z]|Labs?|Special|Limited|Pte)(?![A-Za-z])';
const LATIN_FIRMS: readonly RegExp[] = [
  new RegExp(
    `(?!${LATIN_KINDS})${LATIN_NAME} (?:Limited(?! Partner)|Ltd\\.?|Inc\\.?|Corp\\.?|Corporation|LLC|GmbH|Holdings)(?![A-Za-z])`,
    'g',
  ),
  // 景观咨询公司|ABCOM|参与: behind the class that it is of; Lumora|估值: what only a firm has.
  new RegExp(
    `(?<=(?:公司|厂商|制造商|供应商|企业|巨头))(?!${LATIN_KINDS})(?=[A-Z][A-Za-z])${LATIN_NAME}(?: [A-Z][A-Za-z]+)*(?=参与|决定|宣布|发布|推出|成立|位于|在|将|[（(，。、])`,
    'g',
  ),
  new RegExp(
    `(?<![A-Za-z0-9./@-])(?!${LATIN_KINDS})(?=[A-Z][A-Za-z])${LATIN_NAME}(?= ?(?:估值|创始人|联合创始人|(?:全国|全球|中国|区域|华[东南中北]|西南)?总部))`,
    'g',
  ),
  new RegExp(`(?<=[被由] ?)${LATIN_NAME}(?= ?(?:收购|并购|控股))`, 'g'),
  new RegExp(`${LATIN_NAME}(?= ?(?:最近|已|已经|此前|后来)?被[^，。；]{0,10}(?:收购|并购))`, 'g'),
];

export function findCued(text: string, range: Range): Mention[] {
  return [
    ...findSubjects(text, range),
    ...findShortSubjects(text, range),
    ...findLeaders(text, range),
    ...findSpokenFor(text, range),
    ...findApposed(text, range),
    ...findNamedKinds(text, range),
    ...findLatin(text, range),
  ];
}

function findSubjects(text: string, range: Range): Mention[] {
  const found: Mention[] = [];
  if (!mayMatch(text, SAID_OF_FIRMS)) return found;
  SAID_OF_FIRMS.lastIndex = range.start;
  for (let m = SAID_OF_FIRMS.exec(text); m && m.index < range.end; m = SAID_OF_FIRMS.exec(text)) {
    const end = m.index;
    const start = stretchStart(text, end, range.start, 9);
    if (isFirmSubject(text, start, end)) found.push(company(text, start, end, 'firm-subject', 0.75));
    SAID_OF_FIRMS.lastIndex = end + 1;
  }
  return found;
}

/** 网龙成立于1999年，是…运营商: two coined characters that a sentence begins with, and two things that are said of firms. */
const SHORT_SUBJECT = new RegExp(
  `(?<![^。；！？\\s])[\\u4e00-\\u9fa5]{2}(?=(?:成立|创立|创办)于(?:19|20)\\d\\d年[^。；，]{0,12}，(?:公司)?(?:注册资[本金]|专注|主营|主要从事|总部[位设在]|是[^。；，]{0,30}${KIND}(?=[，。；]|$)))`,
  'g',
);

function findShortSubjects(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), SHORT_SUBJECT).flatMap((m) => {
    const start = range.start + m.index;
    const end = start + m[0].length;
    const words = tokens(text, start, end);
    return words.length === 2 && words.every(isCoined) && !isOtherName(m[0])
      ? [company(text, start, end, 'firm-subject', 0.72)]
      : [];
  });
}

/** 云帆智驾|创始人李某表示: coined characters right before who speaks for a firm. */
const SPEAKER = /(?:联合)?创始人(?!计划|俱乐部)|CEO|首席执行官|董事长(?!单位)|总经理|(?:相关|有关)负责人/g;

function findSpokenFor(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), SPEAKER).flatMap((m) => {
    const end = range.start + m.index;
    const start = stretchStart(text, end, range.start, 7);
    const name = text.slice(start, end);
    const words = tokens(text, start, end);
    const coined = words.length >= 4 && words.every(isCoined);
    return coined && /^[\u4e00-\u9fa5]{4,6}$/.test(name) && !isOtherName(name)
      ? [company(text, start, end, 'firm-spoken-for', 0.72)]
      : [];
  });
}

/** 以日发纺机为龙头, 以南充科伦医药为首的11家企业: whom others follow. */
const LEADER = new RegExp(`(?<=以)([\\u4e00-\\u9fa5A-Z]{3,8})(?=为(?:龙头|首的[^，。；]{0,12}${KIND}))`, 'g');

function findLeaders(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), LEADER).flatMap((m) => {
    const start = range.start + m.index;
    return isFirmSubject(text, start, start + m[0].length)
      ? [company(text, start, start + m[0].length, 'firm-leader', 0.75)]
      : [];
  });
}

/** 印刷电路厂商奥特斯（AT&S）, 代工巨头富士康在…: a coined name right behind the class that it is of. */
const APPOSED =
  /(?:厂商|供应商|制造商|运营商|开发商|服务商|代工厂|车企|药企|巨头|龙头企业|独角兽(?:企业)?|初创(?:公司|企业)|创业公司|上市公司|全资子公司|头部企业|龙头)[“"]?([\u4e00-\u9fa5]{2,6}?)(?=[”"]?(?:[（(，。；、]|在|于|的|宣布|发布|与|和|将|已|近日|公告|创始人|落户|入驻))/g;

const SPEAKS = /^[”"]?(?:[（(]|宣布|发布|公告|创始人|落户|入驻)/;
const MAKER_LIST = /^(?:厂商|供应商|制造商|代工厂|[车药]企).*、$/;

function findApposed(text: string, range: Range): Mention[] {
  return matchesOf(text.slice(range.start, range.end), APPOSED).flatMap((m) => {
    const start = range.start + m.index + m[0].lastIndexOf(m[1]!);
    const end = start + m[1]!.length;
    const words = tokens(text, start, end);
    const coined = words.length >= 2 && words.every(isCoined);
    // 巨头|联动, 龙头|增速: two characters may be any word, but a subject speaks or acts.
    const short =
      m[1]!.length === 2 && !SPEAKS.test(text.slice(end, end + 4)) && !MAKER_LIST.test(`${m[0]}${text[end]}`);
    return coined && !short && !isOtherName(m[1]!) ? [company(text, start, end, 'firm-apposed', 0.7)] : [];
  });
}

/** 耳机公司“慢慢听见”完成…, 上市公司|方阵股份|投资: marks, or a word that ends a firm's name, behind the class; names of a form of their own. */
const APPOSED_NAMES: readonly RegExp[] = [
  /(?:公司|企业|厂商|创业团队)[“"「](?<name>[^“”"「」，。《》]{2,10})[”"」](?=[^，。；的]{0,10}(?:完成|宣布|获|成立|发布|推出|创始人))/dg,
  /(?<=[\u4e00-\u9fa5]{2}(?:公司|企业))(?<name>[\u4e00-\u9fa5]{3,6}?)(?=(?:近日|日前|正式)?(?:宣布|完成|获得?[^，。；]{0,8}融资|创始人|CEO|董事长))/dg,
  /(?<=一家(?:名为|叫做?))(?<name>[\u4e00-\u9fa5A-Za-z]{3,10})(?=的[^，。；的]{0,8}(?:投资方|股东|公司|企业|厂商|机构|供应商))/dg,
  // 安心财险偿付能力不足, 青溪农商行去年增收: insurers, rural banks, and the offices of lawyers and accountants.
  /(?<=^|[，。；：、（(“"\n]|[和与及由])(?<name>(?![由和与及在向对])(?<lead>[\u4e00-\u9fa5]{2,6})(?:财险|产险|寿险|人寿|农商银行|农商行|村镇银行|律师事务所|会计师事务所))(?=$|[，。；：、）)”"\n（(]|[和与及由的等在将已未也均]|近日|日前|公告|偿付|披露|回应|去年|今年|上半年|律师|合伙人|承接|吸收|合并|总经理|董事长|行长)/dg,
  // *ST爱康收到通知: whose shares may be taken off the exchange.
  /(?<![A-Za-z])(?<name>\*?ST(?!股|板块|制度|新规|公司|股票|个股|概念|指数|企业|处理|风险|状态|标准|规则|戴帽|摘帽)[\u4e00-\u9fa5]{2})(?![A-Za-z])/dg,
  /(?:上市公司|龙头企业|独角兽(?:企业)?|初创(?:公司|企业)|创业公司)(?<name>[\u4e00-\u9fa5]{2,4}(?:股份|科技|智能|生物|医药|电子|资本|能源|材料))(?=投资(?![者人方])|领投|跟投|入股|宣布|发布|公告|完成|[，。；、（(])/dg,
];

/** 江苏省内|农商行, 各地|律师事务所: those of a place. */
const OF_MANY =
  /^(?:各|多|部分|上市|全国|国内|[全我本]省|[一二三四五六七八九十]+[家个类批])|[内地家个级型批类些]$/;

function findNamedKinds(text: string, range: Range): Mention[] {
  return APPOSED_NAMES.flatMap((pattern) =>
    matchesOf(text.slice(range.start, range.end), pattern).flatMap((m) => {
      const { name: whole, lead } = m.indices!.groups!;
      const [start, end] = whole!.map((at) => range.start + at) as [number, number];
      const name = text.slice(start, end);
      const proper = lead ? range.start + lead[1] : end;
      const verb =
        !/[”"]/.test(text[end] ?? '') &&
        tokens(text, start, proper).some((word) => isStop(word) && !/^[中新大上]$/.test(word.text));
      return verb ||
        isAllGeneric(text.slice(start, proper)) ||
        (lead ? OF_MANY.test(text.slice(start, proper)) : isOtherName(name)) ||
        /^[及和与的等]/.test(name)
        ? []
        : [company(text, start, end, 'firm-apposed', 0.7)];
    }),
  );
}

/** Three to seven characters with a coined one, without verbs: the whole of what stands before the predicate. */
function isFirmSubject(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (!/^[\u4e00-\u9fa5A-Z]{3,7}$/.test(name) || isOtherName(name) || !looksLikeFirm(name)) return false;
  // 满帮集团|双总部
  if (
    /(?:集团|公司)./.test(name) ||
    /[间家个都只仅总等不未曾]$|(?<!资)本$|(?:本身|自身)$|^[上前下涉该各]|[商者方的]$|在中国/.test(name)
  )
    return false;
  const words = tokens(text, start, end);
  return (
    words.some(isCoined) &&
    !words.slice(1).some((word) => isStop(word) && word.text.length > 1) &&
    !isStop(words[0]!)
  );
}

function findLatin(text: string, range: Range): Mention[] {
  if (!/[A-Z]/.test(text)) return [];
  return LATIN_FIRMS.flatMap((pattern) =>
    matchesOf(text.slice(range.start, range.end), pattern).map((m) => ({
      ...company(text, range.start + m.index, range.start + m.index + m[0].length, 'latin-firm', 0.8),
      name: m[0],
    })),
  );
}
