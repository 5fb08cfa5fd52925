/** What stands before a registered name and is no part of it, and the places, brands and groups that lead one. */
import { isWithin } from '../gazetteer/index.ts';
import { brandEnding } from './brands.ts';
import type { RegionPlace } from './parks.ts';
import { isCoined, isStop, type Token, tokens } from './segment.ts';

/** Words that a registered name may hold although they are verbs elsewhere. */
export const BUSINESS =
  /^(卫星应用|投资|管理|服务|开发|运营|经营|合作|应用|研发|建设|规划|生产|销售|控股|孵化|推广|咨询|企业|产品|项目|平台|提供|研究|集聚|采购|使用|实施|促进|发布|公司|单位|机构|引导|培育|保障|租赁|统计)$/;

/** “5G时代 畅想共赢”|娲石集团, 2018年度|阳新娲石水泥有限公司: what was said, dated, numbered or addressed before a name. */
export const LEAD =
  /^(?:由(?=[省市区县].{2})|[\u4e00-\u9fa5]{2,8}从(?!化)(?=.{4})|[东南西北][至到临接邻靠][于到]?(?=.{2})|(?:臉書|脸书)(?:粉絲|粉丝)?(?:專頁|专页)(?=.{2})|[^（(]*[)）](?=.{4})|面试|资金投入|.*(?:致使|发给)|掌控|全球[\u4e00-\u9fa5]{0,4}巨头|[\u4e00-\u9fa5]{0,10}(?:咨询|研究)(?:公司|机构)(?=.{4})|最终(?=.{4})|据(?!点)(?=.{4})|随(?=.{2,8}整体)|副?(?:主任|书记|部长|局长|市长|省长|主席|总经理|董事长)[\u4e00-\u9fa5]{2,4}[和与](?=.{4})|[（(][一二三四五六七八九十\d]{1,3}[)）]|.*\d(?:号楼?|室|层|楼|幢|座)|\d{1,2}[.．、]|.*[”"](?=.{2})|(?:19|20)\d{2}年?度?|.{0,6}盖有|[一首][份封则](?=.{2})|.{0,5}[楼区座栋层]为(?=.{2})|[再网盛误疑]传(?=.{2})|(?:遭遇|面对|拜托|联手|携手|牵手)?(?:医药|科技|能源|金融|建筑|地方)?[央国民车药台港外]企(?=.{2})|(?:遭遇|接过|接手|牵手)(?=.{2})|.{0,8}(?:实控人|控制人|股东|客户|供应商|承建方|总包方|[转受出]让方|收购方|投资方)为(?=.{2})|方为(?=.{2})|造访(?=.{2})|[\u4e00-\u9fa5]{0,4}(?:选举|推选|拜访)(?=.{2})|学习(?=.{2})|(?:培育|引进|引入|走出|诞生|涌现|聚集|集聚|吸引|孵化)[了出有](?=.{2})|[还将拟也已]+[与和同跟](?=.{2})|[\u4e00-\u9fa5]{2,}是(?=.{2})|.*(?:园区?(?:内|里)的?|[区城谷镇](?:内|里)的)(?=.{2})|中共|我国(?:私募基金|公募基金|民营企业|上市公司)?)/;
/** 陕西有色金属控股|集团美鑫产业投资有限公司: the group of a place that the firm belongs to leads its name. */
export function withGroup(text: string, start: number, low: number, regions: readonly RegionPlace[]): number {
  if (!/^(?:控股)?集团/.test(text.slice(start, start + 4))) return start;
  const owner = regions.findLast((r) => r.end <= start && r.start >= low && start - r.end <= 8);
  const between = owner ? text.slice(owner.end, start) : '';
  return owner &&
    /^[\u4e00-\u9fa5]+$/.test(between) &&
    !tokens(between, 0, between.length).some((t) => isStop(t) && !BUSINESS.test(t.text))
    ? owner.start
    : start;
}

/** Where a name begins whose place begins there: with the larger place right before it, and with what leads that. */
export function leadingPlace(
  text: string,
  place: RegionPlace,
  low: number,
  regions: readonly RegionPlace[],
): number {
  let first = place;
  let before = upperRightBefore(first, low, regions);
  while (before) {
    first = before;
    before = upperRightBefore(first, low, regions);
  }
  first = seatBeforeBrand(text, first, low, regions) ?? first;
  const { start } = first;
  return start - leadBeforePlace(text, low, start).length;
}

/** 广东省|深圳市…; in 长治市沁源县|山西…煤业有限公司 an address stands before the name. */
function upperRightBefore(
  place: RegionPlace,
  low: number,
  regions: readonly RegionPlace[],
): RegionPlace | undefined {
  return regions.find(
    (upper) => upper.end === place.start && upper.start >= low && isWithin(place.division, upper.division),
  );
}

/** 成立长沙|泸州老窖…有限公司: another city right before the place that the name goes on with leads it, by its short name. */
function seatBeforeBrand(
  text: string,
  place: RegionPlace,
  low: number,
  regions: readonly RegionPlace[],
): RegionPlace | undefined {
  const seat = regions.find(({ start, end }) => end === place.start && start >= low);
  return seat &&
    !/[省市区县州盟旗]$/.test(text.slice(seat.start, seat.end)) &&
    !/(?:[在于至到赴往从自]|位于|落户|入驻)$/.test(text.slice(low, seat.start))
    ? seat
    : undefined;
}

/** 数字|重庆…有限公司, 智慧|甲市…有限公司, 中国铁路|哈尔滨局集团有限公司 */
const LEAD_WORD = /(?<=^|[、和与及由，])(?:数字|智慧|云上|双碳)$|中国铁路$/;

/** 云上|贵州…有限公司, 美锦|嘉兴…有限公司, 中车|株洲…有限公司: a coined word or a brand right before the place, when the stretch or a verb begins there. */
function leadBeforePlace(text: string, low: number, start: number): string {
  const list = tokens(text, low, start);
  let first = list.length;
  while (first > 0 && (isCoined(list[first - 1]!) || joinsCoined(list, first - 1))) first--;
  const lead = list.slice(first);
  const free = first === 0 || isStop(list[first - 1]!);
  if (free && lead.length === 2 && isCoined(lead[0]!) && !LEAD.test(text.slice(lead[0]!.start, start + 2)))
    return text.slice(lead[0]!.start, start);
  const word = LEAD_WORD.exec(text.slice(low, start))?.[0];
  if (word) return word;
  const brand = brandEnding(text, low, start);
  return brand && !/(?:集团|公司)$/.test(text.slice(brand.start, brand.end))
    ? text.slice(brand.start, start)
    : '';
}

function joinsCoined(list: readonly Token[], i: number): boolean {
  const before = list[i - 1];
  return /^[上中]$/.test(list[i]!.text) && before !== undefined && isCoined(before);
}
