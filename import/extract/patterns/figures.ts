/**
 * How sentences state figures, as patterns over encoded sentences (shared/encoded.ts). Groups: `s` whose figure it is (several
 * where each has it), `n` what is counted or measured, `v` and `k` the number and its scale, `u` its unit, `m` an amount of money,
 * `p` a share in percent, `r` a rank.
 */
import { alternation, observations } from '../../lexicons/index.ts';
import { MARKS } from '../shared/encoded.ts';

const SUBJECT = `[${MARKS.R}${MARKS.K}${MARKS.C}]`;
const PLACE = MARKS.R;
const WORD = '[\\u4e00-\\u9fa5A-Za-z0-9+“”]';
/** What is counted, with the words that say which: at most one 的 (从事区块链业务的企业). */
const COUNTED = `${WORD}{0,20}?(?:${alternation(observations.counted)})`;
const MEASURED = `${WORD}{0,16}?(?:${alternation(observations.amounts)})`;
const NUMBER =
  '(?<![\\d.])(?<v>\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<k>百万|千万|万|亿|千)?';
const FIGURE = `${NUMBER}(?:余|多)?(?<u>${alternation(observations.units)})`;
const PERCENT = '(?<![\\d.])(?<p>\\d+(?:\\.\\d+)?)[%％]';
const IN = '(?:全市|全省|全区|全县|地区|境内|市内|省内|区内|园内|内|当地)?';
const NOW = '(?:目前|现存|现有|现|已|共|总共|累计|当前)*';
const LINK =
  '(?:已|已经|目前|现有|现|共|共有|共计|总共|总计|总计为|合计|累计|达到|达|为|是|有|约|约为|约有|超过|超|突破|逾|近|高达|多达|增至|仅)*';
const HOLD =
  '(?:有|拥有|集聚|聚集|汇聚|汇集|建成|建有|入驻|落户|获得|获|授权|申请)(?:了|着)?(?:各类)?(?:共|近|约|超过|超|逾)*';
const QUANTITY = '(?:的)?(?<q>总数量|数量|总数|总量|数目|数)?';
/** 遥遥领先于其它地区， between 数量 and 为. */
const ASIDE = '(?:[^，。；\\d\\uE001-\\uE009]{1,14}，(?=为|达|有|共))?';
/** Behind a figure: nothing that makes it the figure of something else (500家|企业的…). */
const END = `(?=$|[，。；、：）（！？]|占|位[列居]|居|排|名列|以上|左右|以及|[和及]${PLACE}|次之)`;

const figure = (source: string): RegExp => new RegExp(source, 'dg');
const next = (source: string): RegExp => new RegExp(source, 'dy');

/** 广州的区块链公司数量为28717家; 广东省区块链信息服务备案293个; 甲公司拥有专利120件. */
export const COUNT_OF = figure(
  `(?<s>${SUBJECT})${IN}${NOW}(?:拥有|有|获得|申请|授权)?的?(?<n>${COUNTED})${QUANTITY}${ASIDE}${LINK}${FIGURE}${END}`,
);
/** 广东省内…的公司（以下简称“区块链公司”）共计43732家: the text itself names what it counts. */
export const COUNT_OF_NAMED = figure(
  `(?<s>${PLACE})${IN}[^，。；\\d\\uE001-\\uE009]{2,50}[（(](?:以下|下)?简称[“"](?<n>[^”"]{2,16})[”"][）)]${LINK}${FIGURE}${END}`,
);
/** 浙江省有27家区块链企业; 浙江省和山东省各有4家区块链产业园区. */
export const HOLDS_COUNT = figure(
  `(?<s>${SUBJECT}(?:[、和与及]${SUBJECT})*)${IN}(?:并列第[一二三四五六七八九十]+，)?(?<each>均|各|都)?${NOW}${HOLD}${FIGURE}的?(?<n>${COUNTED})(?=$|[，。；、（）！？]|占|位[列居]|居|排)`,
);
/** 北京、上海、广东，企业数分别为228个、164个、152个. */
export const RESPECTIVELY = figure(
  `(?<s>${PLACE}(?:[、和与及]${PLACE})+)，?${IN}的?(?<n>${COUNTED})(?:数量|总数|数)?，?分别(?:为|是|有|达|达到)(?<list>\\d[^。；]*)`,
);
export const LISTED_FIGURE = new RegExp(`${FIGURE}`, 'dg');
/** 深圳次之，为11328家；东莞959家；佛山738家以及珠海638家; 排名第二的山东省8987家. */
export const GOES_ON = next(
  `(?:[，；、]|以及|和|及|其次(?:是|为)|其中)+(?:(?:排名|位列|位居|居|排)?第(?<r>[一二三四五六七八九十]+)(?:位|名)?的?(?:是|为)?)?(?<s>${PLACE})(?:次之|居次|紧随其后|其次)?，?(?:则)?${LINK}${FIGURE}${END}`,
);
/** …，占比43%; …，占全国的23.43%. */
export const SHARE_AFTER = next(
  `，?(?:约)?占(?:比|全国|全省|全市|全球|[^，。；\\d\\uE001-\\uE009]{0,10}总数|[^，。；\\d\\uE001-\\uE009]{0,10}总量)(?:的)?(?:比重|比例|比)?(?:约为|约|为|达到|达|高达|超过|近)*${PERCENT}`,
);
/** 北京的区块链企业占比达79.72%. */
export const SHARE_OF = figure(
  `(?<s>${PLACE})${IN}的?(?<n>${COUNTED})(?:数量|分布)?占比(?:约为|约|为|达到|达|高达|超过)*${PERCENT}`,
);
/** …，位列全国第一; 排名第二. */
export const RANK_AFTER = next(
  `，?(?:数量|规模|总数)?(?:位列|位居|排名|名列|居于|居|排在)(?:全国|全省|全市|全球|世界|国内)?(?:各省市|各省|各市|城市|省会城市)?第(?<r>[一二三四五六七八九十\\d]+)(?:位|名)?(?=$|[，。；、（）]|的)`,
);
/** 广州区块链企业数量位居全国第二. */
export const RANK_OF = figure(
  `(?<s>${PLACE})${IN}的?(?<n>${COUNTED}|${MEASURED})(?:数量|总数|规模)?，?(?:连续\\d+年)?(?:位列|位居|排名|名列|居于|居|排在)(?:全国|全省|全市|全球|世界|国内)?(?:各省市|各省|各市|城市|省会城市)?第(?<r>[一二三四五六七八九十\\d]+)(?:位|名)?(?=$|[，。；、（）]|的)`,
);
/** 深圳集成电路产业规模达1300亿元. */
export const AMOUNT_OF = figure(
  `(?<s>${SUBJECT})${IN}${NOW}(?:实现|完成)?的?(?<n>${MEASURED})${LINK}(?<m>${MARKS.M})(?=$|[，。；、（）！？]|以上|左右|占|位|居|排)`,
);
