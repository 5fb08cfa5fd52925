/**
 * What sentences say about two names, as patterns over encoded sentences (shared/encoded.ts). Groups: `s` the subjects, `o` the
 * objects. Each pattern is one way of speaking, not one sentence.
 */
import type { Relation } from '../../types.ts';
import { pattern } from '../shared/encoded.ts';

export interface RelationPattern {
  readonly rule: string;
  readonly relation: Relation;
  readonly match: RegExp;
  /** The subject stands second: "R聚集了C". */
  readonly turned?: boolean;
  readonly role?: string;
  /** The place has to be the only one of its list ("A区、B区培育了…" says of none which). */
  readonly single?: boolean;
  readonly confidence?: number;
  /** Counts only for names of which no pattern before it said anything of its type in the sentence. */
  readonly lastResort?: boolean;
}

export const ALREADY =
  '(?:不仅|不但|已经|已|曾经|曾|先后|目前|现已|现|均|都|也|还|正式|成功|陆续|接连|相继|纷纷|累计|共同|又|将|共|一直|率先|分别)*';
export const TOGETHER =
  '(?:[、和与及][^，。；、和与及由\uE001-\uE00A]{2,14}(?:大学|学院|研究院|研究所|协会|联盟))*(?:(?:以及|及|和|与|、)(?:[^，。；、由\uE002\uE005\uE006]{1,12}、){0,6}[^，。；、由\uE002\uE005\uE006]{2,16}(?:平台|机构|企业|资本|单位|资金))?(?:等[^，。；、‹›]{0,10})?(?:一手|按[^，。；\uE001-\uE00A]{2,10}?(?=出资|投资)|倾力|独家|重点|共同|联合|合作|携手|牵头|合资|合力|负责|开发|主导|投资|出资|参与|正式|发起|宣布|计划|拟|主要|并|和|及|于|在|的|‹D›|，|、|”)*';
export const CLASS =
  '(?:(?:等|这些|这[一二两三四五六七八九十]+[家个大])[^，。；]{0,24}?(?:企业|公司|机构|项目|平台|龙头|厂商|单位|载体|园区|基地)?)?';
export const SIZE = '(?:一个|一支|一只|首支|首个|首期|总规模|规模|总额|达|为|约|的|‹M›|人民币|元)*';

/** What a place that is only understood has done: 建成了|K. */
export const HAS_BUILT = '(?:建成|建有|建设|打造|拥有|布局|设立|形成)(?:了|出|有)?';

/** Items of a list that are no names of the kind wanted, before the first that is. */
export const OTHERS = '(?:[\uE001-\uE006]?[^，。；、：\uE001-\uE00A]{1,24}、|[\uE001-\uE006]、){0,3}?';

/** What a firm does where it begins to build or to work. */
export const STARTS_WORKS =
  '(?:举行|举办)了?[^，。；\uE001-\uE006]{0,14}(?:奠基|开工|动工|开业|投产|竣工|落成|投运)[^，。；\uE001-\uE006]{0,4}(?:典礼|仪式)';

export const p = pattern;
