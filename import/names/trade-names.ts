/**
 * Trade names: coined characters before a word that says what the firm makes or does (云链科技, 方欣化工). Words of few firms' names stand
 * alone; those that fields and goods have as well need a sentence that speaks of a firm.
 */
import { alternation, companies as lexicon, topics } from '../lexicons/index.ts';
import { mayMatch } from '../text/matches.ts';
import type { Range } from '../types.ts';
import { brands } from './brands.ts';
import { company, type Mention } from './mention.ts';
import type { RegionPlace } from './parks.ts';
import { isCoined, isStop, stretchStart, type Token, tokens } from './segment.ts';

const topicWords = new Set(topics);

/** Words of what firms make and do: 智能|科技 before 科技, 信息|技术 before 技术. */
const tradeWords = new Set([...lexicon.coinedTrades, ...lexicon.tradeWords, ...lexicon.framedTrades]);

/** 云链科技, 高灯科技: two or three single characters before a trade word, between marks, verbs or function words. */
export function findTradeNames(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  return KINDS.flatMap((kind) =>
    namesOf(kind, text, range, regions).map(({ start, end }) =>
      company(text, start, end, 'trade-name', kind.score),
    ),
  );
}

/** Trades that end a name in the same places. */
interface Kind {
  readonly trade: RegExp;
  readonly score: number;
  /** A first look at what follows the trade, before words are told apart. */
  mayEnd(text: string, end: number): boolean;
  ends(text: string, name: Range, next: Token | undefined): boolean;
}

function namesOf(
  { trade, mayEnd, ends }: Kind,
  text: string,
  range: Range,
  regions: readonly RegionPlace[],
): Range[] {
  const found: Range[] = [];
  if (!mayMatch(text, trade)) return found;
  trade.lastIndex = range.start;
  for (let m = trade.exec(text); m && m.index < range.end; m = trade.exec(text)) {
    const end = m.index + m[0].length;
    if (!mayEnd(text, end)) continue;
    const low = stretchStart(text, m.index, range.start, 12);
    const list = tokens(text, low, Math.min(range.end, end + 6));
    // 溪|岭|建|工: the word may be in pieces.
    const last = list.findIndex((t) => t.end === end);
    let at = last < 0 ? -1 : list.findIndex((t) => t.start === m.index);
    while (at > 2 && list[at - 1]!.text.length > 1 && tradeWords.has(list[at - 1]!.text)) at--;
    if (at < 2) continue;
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
      /^(?:GP|LP|公司|子公司|企业|厂商|巨头|独角兽|管理人|投资人|合伙人)$/.test(left.text) ||
      !/[\u4e00-\u9fa5A-Za-z]/.test(left.text);
    // 宇树|机器人: what a firm makes.
    const made = MADE.test(m[0]) || list[at]!.start < m.index;
    if (made && brands.get(text.slice(list[first]!.start, list[at]!.start))) continue;
    if (amongTopics(text, list[first]!.start, end)) continue;
    if (run < 2 || run > 3 || !free || NO_TRADE.test(text.slice(list[first]!.start, end))) continue;
    // 世界500强|嵘集电气
    const great = /[\d百]强/.test(text.slice(list[first]!.start - 1, list[first]!.start + 1)) ? 1 : 0;
    const start = place && leadsFirm(text, place) ? place.start : list[first]!.start + great;
    if (ends(text, { start, end }, list[last + 1])) found.push({ start, end });
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
export function leadsFirm(text: string, place: RegionPlace): boolean {
  return (
    !ELSEWHERE.test(place.division.name) &&
    /[^省市区县]$/.test(text.slice(place.start, place.end)) &&
    !/(?:[在于至到入赴]|落户|来自|位于|落地)$/.test(text.slice(Math.max(0, place.start - 2), place.start))
  );
}

const MADE = /^(?:机器人|汽车)$/;

/** 供股股份, 三成股份, 百辆汽车, 加盖能源、交通部门印章: what is issued, counted or paid, and no name. */
const NO_TRADE =
  /^[继据]|^废旧|^[\u4e00-\u9fa5]{1,2}[市县旗镇乡]|^加盖|^(?:两种|同业|载人|宽带|阿秒|工信部|红筹)|^(?:[送扫洗割焊巡炒陪聊两几多各]|车企|企微|飞书|钉钉).{0,3}机器人$|^(?:加仓|减仓|重仓|打着|押注|[民国央外]企|[长短]线|耐心)|^(?:风投|创投|私募|天使)+(?:创投|资本)$|^(?:硬核|全资)|^[特高][专精]|[股成的些]股份$|^[百千万亿]?[辆台张支艘架枚套款]|(?:贷|注|出|筹|债|收|会|间)资本$/;

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

/** What only a firm has and does. */
const OF_FIRMS = '首席|总经理|总裁|CEO|股价|市值|财报|招股书|营收|净利|控股股东|中标|竞得|摘得';
/** 兰湾资本|创始合伙人, 青禾光电|合资成立, 青禾光电|股价: who speaks for a firm, what it does with another, and what only a firm has. */
const ROLE = new RegExp(
  `^(?:联合)?(?:${OF_FIRMS}|创始|合伙人|副总裁|副总经理|副董事长|股票(?!型|类|基金)|股东|实控人|员工|拿下|管理合伙|合资|董事长|(?:全球|全国|中国|区域|华[东南中北]|西南|西部|第二)?总部)`,
);

/** 圣达科技|电子封装材料生产基地: what a firm makes there. */
const PLANT_OF = /^[\u4e00-\u9fa5]{2,12}?(?:生产|制造|研发)基地/;

function endsThere(next: Token | undefined): boolean {
  return next === undefined || isStop(next) || !/[\u4e00-\u9fa5A-Za-z]/.test(next.text);
}

const PERSON =
  '党委书记|副?董事长|副(?:总经理|总裁)|(?:联合)?创始人|法定代表人|(?:相关|有关)?负责人|执行董事|实际控制人';
const JOINS = '(?:签署|签订|签约|达成|合作|共同|共建|联合|成立|设立|打造)';
/** 方欣化工|董事长, 方欣化工|落户, 方欣化工|与…签约: what is said of firms, and of no field or goods. */
const SAID = new RegExp(
  `^(?:公司|集团)?(?:${OF_FIRMS}|${PERSON}|股票|总部|公告|签约(?!率)|登陆|(?:正式|成功|整体)?(?:落户|入驻|进驻|迁[至入])|发布[^，。；]{0,8}(?:年报|财报|业绩|季报)|(?:宣布)?(?:获得?|完成)[^，。；]{0,16}(?:融资|投资(?!额|者))|(?:拟|计划|将)?(?:总)?投资\\d|(?:与|和|同|携手|联合|联手)[^，。；、]{2,24}${JOINS}|是(?:一家|国内|全国|中国|我国|全球|世界)|成立于|的(?:生产)?(?:车间|厂区|生产线|厂房|展厅))`,
);
/** 由|方欣化工|投资建设, 引进|方欣化工, 与|方欣化工|签约 */
const FRAMES: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [
    /[由被]$/,
    /^(?:公司|集团)?(?:和|与|[^，。；]{0,12})?(?:投资|建设|开发|运营|承建|负责|牵头|出资|发起|控股|管理|设立|创办|打造|研发|收购)/,
  ],
  [
    /(?:引进|引入|收购|控股|入股|参股|走进|走访|来到|参观|考察|调研)[了过]?$/,
    /^(?:公司|集团)?(?:$|[，。；、（(]|等|[和与及]|的|[\d一]期|项目|投资)/,
  ],
  [
    /(?:与|和|同|携手|联合|联手)$/,
    new RegExp(`^(?:公司|集团)?(?:正式|也|已|今日|在[^，。；]{2,8})*${JOINS}`),
  ],
  [/(?:子公司|龙头企业|上市公司|独角兽企业|高新技术企业)$/, /^(?:$|[，。；、（(]|等|[和与及的])/],
];

/** So many characters behind a name say whether the sentence speaks of a firm. */
const REACH = 40;

const KINDS: readonly Kind[] = [
  {
    trade: new RegExp(`(?:${alternation(lexicon.coinedTrades)})`, 'g'),
    score: 0.75,
    mayEnd: () => true,
    ends: (text, { end }, next) =>
      endsThere(next) || ROLE.test(text.slice(end, end + 4)) || PLANT_OF.test(text.slice(end, end + 18)),
  },
  {
    // 海盐化工 alone may be a trade.
    trade: new RegExp(`(?:${alternation(lexicon.framedTrades)})`, 'g'),
    score: 0.72,
    mayEnd(text, end) {
      const behind = text.slice(end, end + REACH);
      return SAID.test(behind) || FRAMES.some(([, right]) => right.test(behind));
    },
    ends(text, { start, end }) {
      const behind = text.slice(end, end + REACH);
      if (SAID.test(behind)) return true;
      // 由方欣化工|投资|建设: what it does.
      if (/(?:投资|建设)$/.test(text.slice(start, end))) return false;
      const before = text.slice(Math.max(0, start - 6), start);
      return FRAMES.some(([left, right]) => left.test(before) && right.test(behind));
    },
  },
];
