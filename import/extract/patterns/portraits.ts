/** What pages that present a park say: whose part it is, who builds it and from where, the firms that it counts up behind a figure. */
import { OTHERS, p, type RelationPattern, TOGETHER } from './pattern.ts';

const FROM = '(?:位于|坐落于|来自|总部位于|地处)';

export const PORTRAITS: readonly RelationPattern[] = [
  {
    // "K有500多家企业总部落户，如C、C总部、C（R）总部".
    rule: 'park-has-firms-such-as',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)[^。；\uE004\uE005]{0,50}(?:落户|入驻|进驻|聚集|集聚|入园)，(?:其中)?(?:如|包括|比如|例如|包含)：?${OTHERS}(?<s>‹C+›)`,
    ),
  },
  {
    // "K…，现有C、C三大龙头".
    rule: 'topic-park-now-has',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<=^|[。；])(?<o>‹K›)[^。；\uE004\uE005]{0,90}，(?:现有|已有|拥有|坐拥)(?<s>‹C+›)(?:等[^，。；]{0,16}|[\\d一二三四五六七八九十]+[大家][^，。；]{0,10})(?:企业|龙头|公司|厂商)`,
    ),
  },
  {
    // "位于K林县路的C".
    rule: 'firm-that-lies-in-park',
    relation: 'IN_PARK',
    turned: true,
    match: p(`${FROM}(?:‹R›)*(?<o>‹K›)[^，。；的\uE001-\uE006]{0,14}的(?<s>‹C+›)`),
  },
  {
    // "K由位于K2林县路的C建设".
    rule: 'park-built-by-firm-from',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)‹I›?[^。；，\uE002\uE004-\uE006]{0,8}由${FROM}[^。；，\uE005]{2,24}的(?<o>‹BC+›)${TOGETHER}(?:建设|投建|兴建|开发|打造|创办|创建|运营)`,
    ),
  },
  {
    // "K项目是由C牵头，联合…建设".
    rule: 'park-project-by',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)项目(?:是|系)?由(?<o>‹BC+›)(?:等[^，。；]{0,6})?(?:与[^，。；]{2,10})?(?:共同|联合|合作|投资|出资|独资|负责)*(?:牵头|建设|打造|开发|投建|创办|兴建)`,
    ),
  },
  {
    // "B同意在K1基础上设立K2".
    rule: 'park-founded-on-another',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    match: p(
      `(?<o>‹B+›)(?:正式)?(?:同意|批准|批复)(?:同意)?(?:在|以)‹K›(?:的?基础上|为基础)，?(?:设立|建设|组建|成立|创建|升级为)[^，。；\uE001-\uE006]{0,6}(?<s>‹K›)`,
    ),
  },
  {
    // "K是B、B在2007年为转变发展方式而重点打造的园区".
    rule: 'park-that-body-makes-for',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)(?:是|系)(?<o>‹B+›)(?:[于在]?‹D›)?(?:为[^，。；\uE001-\uE006]{2,34}而)?(?:重点|着力|规划|共同|倾力)*(?:打造|建设|设立|兴建)的`,
    ),
  },
  {
    // "K属于R，是R功能区之一".
    rule: 'park-belongs-to-place',
    relation: 'LOCATED_IN',
    match: p(`(?<s>‹K›)(?:在行政上|行政区划上)?(?:隶属于?|属于|归属)(?<o>‹R›+)(?=[，。；]|$)`),
  },
];
