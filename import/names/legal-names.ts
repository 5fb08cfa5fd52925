/** Registered names: a legal form (…有限公司) with its words to the left, where the name begins, and the branch behind it. */
import { Phrases, regionNamed } from '../gazetteer/index.ts';
import { alternation, foreign, companies as lexicon } from '../lexicons/index.ts';
import { rangesTouching } from '../text/ranges.ts';
import type { Range } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { brandEnding, brands } from './brands.ts';
import { BUSINESS, LEAD, leadingPlace, withGroup } from './legal-lead.ts';
import { company, type Mention } from './mention.ts';
import type { RegionPlace } from './parks.ts';
import {
  endsLead,
  isCoined,
  isGeneric,
  isStop,
  leadsName,
  opensClause,
  stretchStart,
  type Token,
  tokens,
} from './segment.ts';

export const legal = new Phrases<boolean>();
for (const form of lexicon.legalForms) legal.add(form, /^(公司|集团|集团公司|总公司|责任公司)$/.test(form));

/** …有限公司14|软通…, …有限公司与|国金…: a number or a joint behind another firm's legal form begins the next one; 我委对|…有限公司: a body deals with it. */
const NUMBERED_FIRM =
  /^.*(?:(?:公司|集团|合伙企业)\d{1,4}(?!\d)[.、．]?|(?:有限|责任)公司[将拟已也]?[与和及同向关]|[委局厅部]对(?!外|接)|(?:[\u4e00-\u9fa5]{2}[局厅]|管委会|委员会|政府)[与和](?=[\u4e00-\u9fa5]{4}))/;
/** 甲有限公司|平台关联公司, 某大学（武汉）将与|某集团, 某产业园及|某集团: a loose 公司 or 集团 does not reach over another firm or a joint. */
const BEFORE_LOOSE =
  /^.*(?:(?:有限|责任|股份)公司|[)）]将?[与和及同]|[园区院校]及|基金[与和及]|(?:收购|并购|重组|入股)[了完过]|占[到据了])/;

const BRANCHES = new RegExp(`^[\\u4e00-\\u9fa5]{0,8}?(?:${alternation(lexicon.branches)})`);
export function findLegal(text: string, range: Range, regions: readonly RegionPlace[]): Mention[] {
  const found: Mention[] = [];
  for (const hit of legal.scan(text, range.start, range.end)) {
    if (hit.value && /[子母分总该各本]$/.test(text.slice(hit.start - 1, hit.start))) continue;
    if (!hit.value && /^法(?![国人院庭])/.test(text.slice(hit.end, hit.end + 2))) continue;
    // 请务必阅读正文之后的…公司|免责声明: what a broker puts on each page.
    if (/^(?:的)?免责(?:声明|条款)/.test(text.slice(hit.end, hit.end + 5))) continue;
    const walked = legalStart(text, hit.start, range, regions, hit.value);
    if (walked === undefined) continue;
    const quoted = quotedStart(text, hit, range);
    // 项目中|创新航科技…: a brand that begins one character before shows where the name begins.
    const begins =
      walked > range.start && (brands.longestAt(text, walked - 1)?.end ?? 0) > walked + 1
        ? walked - 1
        : walked;
    const start =
      quoted ??
      dottedBrand(text, begins, range) ??
      begins + (isSaidOf(text, hit.end) ? (COPULA.exec(text.slice(begins, hit.start))?.[0].length ?? 0) : 0);
    // A和B两家公司: a count of firms.
    if (/[\d一二两三四五六七八九十几多]家$/.test(text.slice(Math.max(0, hit.start - 2), hit.start))) continue;
    if (
      hit.value &&
      /^(法|化|制|治理|总部|债|群|军|办|们|(?:金融|国际|业务|投行)(?:业务)?部)/.test(
        text.slice(hit.end, hit.end + 5),
      )
    )
      continue;
    // 某|经贸发展有限公司: whose name is not said.
    if (text[start - 1] === '某') continue;
    const branch = hit.value ? undefined : BRANCHES.exec(text.slice(hit.end, hit.end + 14))?.[0];
    const isBranch = branch !== undefined && !/[的在与和是由及双属、]|旗下|下属|全资|控股/.test(branch);
    const mention = company(text, start, hit.end + (isBranch ? branch.length : 0), 'legal-form', 0.95);
    // 腾讯公司 is written for 腾讯.
    const brand = text.slice(start, hit.start);
    const spoken = /公司$/.test(text.slice(start, hit.end)) && brands.get(brand);
    found.push(hit.value && spoken ? withFields(mention, { name: brand }) : mention);
  }
  return found;
}

/** 大连重工•|起重集团公司: the brand before the dot leads the name. */
function dottedBrand(text: string, start: number, range: Range): number | undefined {
  if (!/[·•]/.test(text[start - 1] ?? '')) return undefined;
  return brandEnding(text, Math.max(range.start, start - 10), start - 1)?.start;
}

/** 「無綫電視新媒體集團有限公司」: what stands in marks of its own is the whole name. */
function quotedStart(text: string, form: Range, range: Range): number | undefined {
  if (!/[」』”]/.test(text[form.end] ?? '')) return undefined;
  const inner = /[「『“]([^「」『』“”，。；、：]{2,26})$/.exec(
    text.slice(Math.max(range.start, form.start - 28), form.start),
  )?.[1];
  return inner === undefined ? undefined : form.start - inner.length;
}

/** 邓某某为|鸿鹄资本有限公司|的董事局主席: a person and what they are of the firm. */
const COPULA = /^[\u4e00-\u9fa5]{2,4}[为系是](?=.{2})/;
const OFFICE = /^的?(?:董事|执行|主席|总经理|总裁|法定代表人|法人代表|实际控制人|股东|创始人|负责人)/;

function isSaidOf(text: string, end: number): boolean {
  return OFFICE.test(text.slice(end, end + 7));
}

/**
 * Walks left from the legal form. Business words pass until something proper was seen; then a verb, a function word or a
 * mark ends the name. A place ends it too, and belongs to it.
 */
function legalStart(
  text: string,
  end: number,
  range: Range,
  places: readonly RegionPlace[],
  loose: boolean,
): number | undefined {
  const stretch = stretchStart(text, end, range.start, 40);
  const regions = rangesTouching(places, { start: stretch, end });
  const words = text.slice(stretch, end);
  const before = NUMBERED_FIRM.exec(words) ?? (loose ? BEFORE_LOOSE.exec(words) : undefined);
  const low = stretch + (before?.[0].length ?? 0);
  const list = tokens(text, low, end);
  let start: number | undefined;
  let proper = false;
  for (let i = list.length - 1; i >= 0; i--) {
    const token = list[i]!;
    const place = regions.find((r) => r.start <= token.start && token.end <= r.end);
    // 云岚科技|昆山|有限公司: a place right before the form ends the name that stands before it.
    if (place && place.end === end && !loose && place.start > range.start)
      return legalStart(text, place.start, range, places, false);
    // 智联物联|成都|科技有限公司: words of any firm behind the place; the name stands before it.
    if (place && !loose && !proper && isTradeOnly(text.slice(place.end, end)) && place.start > low) {
      const led = NAME_LEAD.exec(text.slice(low, place.start))?.[1];
      const free = led && !tokens(led, 0, led.length).some(isStop);
      if (free && !inBrackets(text, low, place)) return place.start - led.length;
    }
    if (place && !inBrackets(text, low, place))
      return loose && (/等/.test(text.slice(place.end, end)) || (!proper && !isPlaceGroup(text, place, end)))
        ? undefined
        : behindKind(
            text,
            behindAddress(
              text,
              behindZone(
                text,
                behindGroup(text, leadingPlace(text, place, low, regions), range, places),
                end,
                true,
              ),
              end,
            ),
            end,
          );
    if (place) {
      start = token.start;
      continue;
    }
    if (proper && endsLead(token)) break;
    if (isStop(token) && (proper || !BUSINESS.test(token.text))) {
      const must = !loose && !proper && needsMore(list, i, regions);
      if (
        !must &&
        !joinsName(list, i, regions) &&
        !leadsName(list, i) &&
        !(!loose && (followsPlace(text, list, i, regions) || (!proper && namesBehindPlace(token, regions))))
      )
        break;
    }
    start = token.start;
    if (isProper(token)) proper = true;
  }
  if (start === undefined) return undefined;
  start += LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  // 其中|国开金融有限责任公司
  if (text[start - 1] === '其' && /^中国[开药投机电]/.test(text.slice(start, end))) start++;
  if (text[start] === '与' && (loose || FOREIGN_LEAD.test(text.slice(start + 1, end)))) start++;
  // 、中|建材（凤阳）…: 中 is never a word of its own where a clause begins.
  if (opensClause(text, start)) start--;
  // 我市|东信和平科技股份有限公司
  if (/[我本]/.test(text[start - 1] ?? '') && /[市省区县州]/.test(text[start]!)) start++;
  start = behindZone(text, start, end);
  start -= JOINT_VENTURE.exec(text.slice(low, start))?.[0].length ?? 0;
  start = withGroup(text, start, low, regions);
  if (/^[子母]?基金管理/.test(text.slice(start, end)))
    start -= FUND_OWNER.exec(text.slice(Math.max(range.start, start - 16), start))?.[0].length ?? 0;
  const name = text.slice(start, end);
  if ((loose && COUNTED.test(name)) || COUNTED_KIND.test(name)) return undefined;
  if (
    loose &&
    (KIND_OF_FIRM.test(name) ||
      !(isGroup(text, list, start, end, proper) || namesLooseFirm(text, list, start, end)))
  )
    return undefined;
  // 卡拉卡等公司, 以中小公司: a loose 公司 after a list or a verb is no name.
  if (loose && (/[等以的有是最]|[一二三四五六七八九十两\d]家/.test(name) || /[类型级性化]$/.test(name)))
    return undefined;
  if (/^[（(]|[+＋]/.test(name) || name.length < 2) return undefined;
  return proper ||
    /[（(]/.test(name) ||
    list.some((t) => t.start >= start && !isGeneric(t.text) && !isStop(t))
    ? start
    : undefined;
}

/** 粤澳合作|中医药…有限公司: two provinces by their signs. */
const JOINT_VENTURE = /[粤港澳京津冀沪苏浙皖闽台川渝]{2,3}合作$/;
/** 科技, 信息技术: what any firm may be called behind its place. */
const isTradeOnly = (words: string): boolean =>
  /^(?:科技|信息|技术|网络|软件|智能|数字|数据|电子)+$/.test(words);
const NAME_LEAD = /(?:^|[、，：；和与])([\u4e00-\u9fa5]{2,6})$/;
/** 中国文化产业投资|母基金管理有限公司: the country or a province and plain words before the kind of fund. */
const FUND_OWNER = /(?:中国|[\u4e00-\u9fa5]{2}[省市])[\u4e00-\u9fa5]{2,10}$/;
const ZONE = /^.*(?:经开区|高新区|开发区|保税区|(?:工业|产业|科技)园区?|科技城)(?=.{4})/;

/** 双钱集团|重庆轮胎有限公司: the group right before the place leads the name of what it has there. */
function behindGroup(text: string, start: number, range: Range, places: readonly RegionPlace[]): number {
  if (text.slice(start - 2, start) !== '集团') return start;
  return legalStart(text, start - 2, range, places, true) ?? start;
}

/** 辽宁大连台企|神州纺织有限公司: the class and the place that stand before the name. */
const KIND_LEAD =
  /^[\u4e00-\u9fa5]{2,8}?(?:[台港外民央国]企|[台港外]资企业|民营企业|龙头企业|上市公司)(?=[\u4e00-\u9fa5]{4})/;

function behindKind(text: string, start: number, end: number): number {
  return start + (KIND_LEAD.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** 安徽省合肥市…长宁大道888号|通威…有限公司 */
function behindAddress(text: string, start: number, end: number): number {
  return start + (/^.*\d号(?=.{4})/.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** 芜湖鸠江经开区|埃夫特智能装备…, where a coined name follows; 中关村科技园区海淀园创业服务… and 苏州工业园区凌志软件… begin with theirs. */
function behindZone(text: string, start: number, end: number, placed = false): number {
  const zone = ZONE.exec(text.slice(start, end))?.[0] ?? '';
  const [first, second] = zone ? tokens(text, start + zone.length, end) : [];
  const coined = first !== undefined && second !== undefined && isCoined(first) && isCoined(second);
  const branded = zone !== '' && brands.longestAt(text, start + zone.length) !== undefined;
  return (coined && !placed) || branded ? start + zone.length : start;
}

/** 美国黑石公司, 澳大利亚泰利森公司 */
const FOREIGN_LEAD = new RegExp(`^(?:${alternation(foreign.countries)})`);

/** 高衞和港基|三间|公司: how many firms. */
const COUNTED = /[\d一二三四五六七八九十百千两几多数各][余多]?[家间個个名]$/;

/** 两间|担保有限公司, 一间|顾问公司, 大型|零售连锁有限公司: some of a kind. */
const COUNTED_KIND = /^(?:[首一二两三四五六七八九十\d多几数]+[间家名份]|(?:特?大|中小)型)/;

/** 上市公司, 实体运营公司, 国有集团: what kind of firm, and not which one. */
const KIND_OF_FIRM = new RegExp(
  [
    `(?:${alternation(lexicon.kindEnds)}|[创主]业?板|[性型类级]企业)$`,
    `^(?:${alternation(lexicon.kindStarts)})`,
    '^[内外合民国]?资企业$',
    '^[首第][\\d一二三四五六七八九十]?[间家个批]$',
    '^首[份家批个]',
    '^(?:城投|产投|[甲乙丙]方|子[（(]分[）)])$',
    '^(?:融资)?(?:担保|小贷|小额贷款|典当|保理|信托|租赁)$',
    '[及和与]$',
    '^[\\d一二三四五六七八九十]+国$',
    '^[子母]基金管理$',
    '[\\u4e00-\\u9fa5]氏(?:外戚)?$',
    '^.{0,3}[两三四五六七八九十]大',
  ].join('|'),
);
const GROUP_ADJECTIVE =
  /^(?:大型|国有|民营|跨国|国际|知名|中央|地方|外资|综合性|多元化|企业|产业|上市|行业|龙头|传媒|投资|发展|控股|实业|教育|医疗|央企|国企|作战|利益|犯罪|消费|专家|教育|中小|全国|国内|世界|一流|时装|服装|超市|超级市场|餐饮|酒店|零售)$/;

/**
 * 云|帆|公司, 翠|金|湖|公司, 深圳|机场|港务|公司, Meta公司: before a loose 公司 a name begins with its coined characters, a place, a
 * brand or Latin letters, and goes on with trades. 处理|器|公司, 模型|闯|祸|公司 are said of some.
 */
function namesLooseFirm(text: string, list: readonly Token[], start: number, end: number): boolean {
  const country = FOREIGN_LEAD.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = list.filter((token) => token.start >= start + country && token.end <= end);
  const first = words.findIndex((token) => !isCoined(token) && !/^[中新大]$/.test(token.text));
  const coined = first < 0 ? words.length : first;
  const rest = words.slice(coined);
  if (rest.some((token) => isStop(token) && !BUSINESS.test(token.text))) return false;
  const foreign = country > 0 && words.length > 0 && words.every((token) => !isGeneric(token.text));
  const led =
    foreign ||
    regionNamed(words[0]?.text ?? '').some(({ level }) => level !== 'TOWN') ||
    /[（(]/.test(text.slice(start, end)) ||
    brands.longestAt(text, start + country) !== undefined ||
    /^[A-Z][A-Za-z0-9]+$/.test(words.map((token) => token.text).join(''));
  return led || (coined >= 2 && rest.filter((token) => !isGeneric(token.text)).length <= 1);
}

/** 东方|电气|集团: before 集团 plain words name a firm when one of them says neither kind nor trade. */
function isGroup(text: string, list: readonly Token[], start: number, end: number, proper: boolean): boolean {
  if (!/^(?:集团|总公司)/.test(text.slice(end, end + 3))) return false;
  if (proper) return true;
  const words = list.filter((t) => t.start >= start && t.end <= end);
  return (
    end - start >= 2 &&
    words.some((t) => t.text.length > 1 && !isGeneric(t.text) && !GROUP_ADJECTIVE.test(t.text))
  );
}

/** 眉山|发展|集团, 安徽省|交通控股|集团, 上海|船用曲轴|公司: a place and a trade before 集团, or a special one before 公司, are a firm of that place. */
function isPlaceGroup(text: string, place: RegionPlace, end: number): boolean {
  const trade = text.slice(place.end, end);
  if (text.startsWith('公司', end)) return isPlaceCompany(text, place, trade);
  return (
    text.startsWith('集团', end) &&
    trade.length >= 2 &&
    trade.length <= 8 &&
    !/企业|上市|国有|产业|大型|骨干|重点|知名|[的和与]/.test(trade)
  );
}

function isPlaceCompany(text: string, place: RegionPlace, trade: string): boolean {
  return (
    trade.length >= 4 &&
    trade.length <= 8 &&
    /^[\u4e00-\u9fa5]+(?<![类型级性]|[^气液石焦盐]化)$/.test(trade) &&
    !KIND_OF_FIRM.test(trade) &&
    !/[家个的]$/.test(text.slice(Math.max(0, place.start - 1), place.start)) &&
    tokens(trade, 0, trade.length).every(
      (token) => !isStop(token) || (token.start === 0 ? token.text === '中' : BUSINESS.test(token.text)),
    ) &&
    tokens(trade, 0, trade.length).some((token) => !isGeneric(token.text) && token.text.length > 1)
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

/** 上海|领先|餐饮管理有限公司: any word but these, where nothing else between the place and the trade says which firm it is. */
const TAKES_A_FIRM =
  /^(?:成立|设立|创办|创立|创建|注册|组建|开办|新设|筹建|合资|独资|收购|并购|控股|参股|入股|引进|引入|推荐|委托|授权|通过|任职|就职|加盟|担任|签约|兼并|重组|起诉|联手|携手|联合|召开|举行|认定|批准|发布|公布|选择|考察|调研|走访|要求|负责|支持|组织|帮助|代表|所属|下属|地区|境内|现有|拥有|国有|民营|本土|本地|著名|知名|最大|首家|多家)$/;

function namesBehindPlace({ text, start }: Token, regions: readonly RegionPlace[]): boolean {
  return (
    /^[\u4e00-\u9fa5]{2}$/.test(text) &&
    !/[了的在与和及为是]/.test(text) &&
    !TAKES_A_FIRM.test(text) &&
    regions.some(({ end }) => end === start)
  );
}

/** 香港|联合|交易所, 华泰|联合|证券, 香港|交易|及|结算所: a registered name has a proper part; what stands before belongs to it. */
function needsMore(list: readonly Token[], i: number, regions: readonly RegionPlace[]): boolean {
  const isPlaceOrBrand = (token: Token | undefined): boolean =>
    token !== undefined &&
    (isProper(token) || regions.some((r) => r.start <= token.start && token.end <= r.end));
  if (list[i]!.text === '所') return i === list.length - 1;
  if (list[i]!.text === '联合') return isPlaceOrBrand(list[i - 1]) || list[i - 1]?.text === '中国';
  return list[i]!.text === '及' && list.length - i <= 3 && isPlaceOrBrand(list[i - 2]);
}

/** Function words that are as often a part of a trade name. */
const SOFT = /^[日月年时能可会正应]$/;

/** 东方|日|升|新能源, 新|能|凤凰|能源: such a word between the characters of a trade name. */
function isSoft(before: Token, token: Token, next: Token | undefined): boolean {
  if (!SOFT.test(token.text) || isStop(before) || !/^[\u4e00-\u9fa5]+$/.test(before.text)) return false;
  return before.text.length === 1 || (next?.text.length === 1 && isCoined(next));
}

/** 广东|为|辰|信息, 中|和|科技: a loose single character between other single characters of a name. */
function joinsName(list: readonly Token[], i: number, regions: readonly RegionPlace[]): boolean {
  const [before, token, next] = [list[i - 1], list[i]!, list[i + 1]];
  // 中|建|电力…有限公司, 的|建|滔…有限公司
  if (token.text === '中' && next?.text === '建') return true;
  // 盛世|之|星箱包…公司
  if (token.text === '之' && before !== undefined && !isStop(before) && next !== undefined) return true;
  // 山西|中|汾酒业…公司
  if (token.text === '中' && next && !isStop(next) && regions.some((r) => r.end === token.start)) return true;
  if (token.text === '建' && (before?.text === '中' || (next !== undefined && isCoined(next)))) return true;
  if (before === undefined || token.text.length > 1 || /[的了由与在]/.test(token.text)) return false;
  if (isCoined(before) || isSoft(before, token, next)) return true;
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
