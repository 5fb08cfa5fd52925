/** What has the ending of a park's name and names none. */
import type { Range } from '../types.ts';

/** 江西省|开发区, 深圳|高标准|产业园: all of them, or those of a quality. */
export const PROVINCIAL =
  /^[\u4e00-\u9fa5]{2,4}(?:省|自治区)(?:省级|国家级|零碳|低碳|绿色|智慧|科技|企业|化工|产业|工业|农业)*(?:开发区|高新区|经开区|产业园区?|园区|集聚区|聚集区|集中区|孵化器)$|^(?:中国|全国|世界|全球)(?:化工|产业|工业|科技|高科技|物流)*园区$|^[\u4e00-\u9fa5]{2,3}市级?科技企业孵化器$|^[\u4e00-\u9fa5]{2,3}市?(?:高标准|高品质|优质|各类|重点)+(?:产业园区?|园区|开发区)$/;

/** What has the ending of a site and is none, or none by name. */
export const NO_SITE = new RegExp(
  [
    // 上海市人民政府全面领导开发区, 留给…开发区, 焦作、开封等地…: what is done with sites, and where.
    '人民政府|^[留交][给付]|等地|[‘’]|^\\d+强|(?:自治区|(?<!^[\\u4e00-\\u9fa5]{2,4}[市县区])[省市县])级[\\u4e00-\\u9fa5]{3,}$',
    // 共同富裕示范区, 海关…: a goal, an office.
    '^(?:共同)?富裕|^海关',
    // 海西经济区, 中国—东盟自贸区, 中日韩自由贸易区, 中国国家高新区: regions, agreements, all of a kind.
    '^(?:海西|海峡西岸|中原|成渝|北部湾|环渤海|鄱阳湖生态|山东半岛蓝色|黄河三角洲.*|关中.{0,3}天水)经济区$|东盟自由?贸易?区$|^中日韩自由?贸|^中国国家高新区$',
    // 乡三级现代农业示范区, 8条示范区, 跨省域高新区: counted, or of any place.
    '^(?:两高一优|[乡镇县村]三级|[乡镇村]级|亩|\\d+条|共促|试析|跨省域)',
    // 东湖区也叫高新区, 看中的是小镇, 那么|产业园, 青年返乡创业园: clauses, and a kind.
    '^[本我][市省县区]|一处|[又也](?:叫|称|名)|的是|^么|^(?:[\\u4e00-\\u9fa5]{2,3})?返乡(?:人员)?创业园$',
    // 西北五省区经济技术开发区: those of several provinces; “通道状”集聚区: the shape that they have.
    '^[东南西北中华全]{0,2}[一二三四五六七八九十\\d]+省(?:区|市)|^[“"][^“”"]{1,4}[状型式][”"]',
    // 苏北小镇: a town somewhere there.
    '^(?:苏[南北中]|[浙皖粤鲁豫][东南西北])小镇$',
  ].join('|'),
);

/** “中国科技城”|绵阳市: marks around the name, and right behind them a city or county in full. */
export function isByName(text: string, start: number, end: number, regions: readonly Range[]): boolean {
  if (!/[“"]/.test(text[start - 1] ?? '') || !/[”"]/.test(text[end] ?? '')) return false;
  const place = regions.find((region) => region.start === end + 1);
  return place !== undefined && /[市县]$/.test(text.slice(place.start, place.end));
}
