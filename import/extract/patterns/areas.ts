/** How sentences say how large a park is. */
import { p } from './pattern.ts';
import { BE, NAMED, type ValuePattern } from './value-pattern.ts';

/** Parks that a sentence names and is not about: the ground of another, its sponsors, what it is built around. */
const NOT_SPOKEN_OF =
  '(?<=(?:在|于|处|(?:位于|选址|选在|落户|坐落)[^，。；]{0,30}|(?:升级|升格|批准|认定|评|列|确定|晋升)为[^，。；]{0,8}|由[^，。；]{0,40}|[以将与和同](?=\uE004[^，。；]{0,12}(?:为|共)))\uE003*)\uE004';

/** A stage or a part, and not the whole. */
const PART =
  '(?:新增|扩大|增加|[一二三四首先]期|首批|启动区|核心区|孵化中心|起步区|建成区?|已开发)(?:项目|工程|规划|使用|总|约)*';

export const AREAS: readonly ValuePattern[] = [
  {
    // "K位于…，规划面积15.58平方公里", "K占地500亩": of the park that comes before, if it is not the ground of another.
    rule: 'area-of-park',
    property: 'area',
    match: p(
      `(?<!(?:以(?:[^，。；]{0,20}[、和与])?|[\uE002\uE005][^，。；]{0,10}在|(?<=[\uE004-\uE006][^。；]{0,40})(?:选址|选在|坐落于)[于在]?)\uE003*)(?<s>‹K›)(?!等|为(?:基础|核心|中心|依托))${NAMED}(?:(?!\uE003(?:园区|片区|分园))[^。；\uE004\uE008]|${NOT_SPOKEN_OF})*?(?<!${PART})(?:面积|占地|规划用地|总用地|用地规模|(?<![工农商建征供土储]|一期|二期)用地(?=约?‹A›)|(?:实施|规划|管理)范围)${BE}(?<v>‹A›)`,
    ),
  },
  {
    // "携手共建45平方公里的K", "规划建设面积5平方公里的K".
    rule: 'area-that-is-built',
    property: 'area',
    confidence: 0.82,
    match: p(
      `(?:共建|建设|打造|兴建|规划|设立|建成)(?:了|一个|一座|总?(?:规划|用地|占地)?面积|占地)*(?:约|达|近|超)?(?<v>‹A›)的[“"]?(?<s>‹K›)`,
    ),
  },
  {
    // "K已成长为集约化园区，以3.5平方公里的土地面积，累计引进…".
    rule: 'area-that-park-has',
    property: 'area',
    confidence: 0.8,
    match: p(
      `(?<s>‹K›)${NAMED}[^。；\uE004\uE008]{0,60}，(?:以|在)(?:约|仅|不到|不足)?(?<v>‹A›)的(?:(?:土地|用地|占地|规划)?面积|土地上)`,
    ),
  },
  {
    // "在K4.17平方公里的土地上".
    rule: 'area-that-one-stands-on',
    property: 'area',
    confidence: 0.8,
    match: p(`(?<=[在于“])(?<s>‹K›)(?:这[片块]?)?(?<v>‹A›)的(?:土地|热土|园区|范围|区域|沃土)[上内里中]`),
  },
  {
    // "实施范围179.66平方公里，其中K28.48平方公里".
    rule: 'area-of-part',
    property: 'area',
    confidence: 0.8,
    match: p(`(?:‹A›，|[。；，])其中，?(?<s>‹K›)(?:为|约|占地|面积)*(?<v>‹A›)(?=[，。；、（(]|$)`),
  },
  {
    // "建议的「K」达150公顷", "K本身22公顷用地".
    rule: 'area-that-park-comes-to',
    property: 'area',
    confidence: 0.8,
    match: p(`(?<s>‹K›)[”"」』]?(?:达到?|共有|共)约?(?<v>‹A›)(?=[，。；、]|$)`),
  },
  {
    rule: 'area-of-park-itself',
    property: 'area',
    confidence: 0.8,
    match: p(`(?<s>‹K›)[”"」』]?(?:本身|自身|原有|现有)(?:有|约|共)?(?<v>‹A›)的?(?:用地|土地)`),
  },
  {
    // "（含K12平方公里；含K2.41平方公里）".
    rule: 'area-of-included-park',
    property: 'area',
    confidence: 0.8,
    match: p(`(?:含|包括|包含|[（(；、])(?<s>‹K›)(?:约)?(?<v>‹A›)(?=[）)，。；、]|$)`),
  },
  {
    // 虎尾園區（97公頃）.
    rule: 'area-in-brackets',
    property: 'area',
    match: p(`(?<s>‹K›)[*]*[（(](?:占地|面积)?${BE}(?<v>‹A›)[）)]`),
  },
  {
    // "建设10万平方米的K", "开发50平方公里K", "推出规划用地1万亩的“K”".
    rule: 'area-of-park-to-build',
    property: 'area',
    confidence: 0.8,
    match: p(
      `(?:建设|打造|规划了?|兴建|开发|规划用地|用地|建成)${BE}(?<v>‹A›)的?[“"]?(?<s>‹K›)(?!(?:[一二三四首]期|启动区|核心区|起步区|的))`,
    ),
  },
  {
    // "从2413平方公里的K，到…", "在这片28平方公里的K".
    rule: 'area-right-before-park',
    property: 'area',
    confidence: 0.78,
    match: p(
      `(?:从|在|为|这[片个座]|走进|走在)(?:约|近|仅)?(?<v>‹A›)的[“"]?(?<s>‹K›)(?![”"]?(?:[、和]‹K›|[一二三四首]期|启动区|核心区|起步区|的))`,
    ),
  },
  {
    // "K扩区后13.1平方公里".
    rule: 'area-of-widened-park',
    property: 'area',
    match: p(`(?<s>‹K›)‹I›?(?:扩区|调整|扩容|升级|调规)后(?:的)?(?:规划|总)*(?:面积)?${BE}(?<v>‹A›)`),
  },
  {
    // "K的面积从233平方公里调整为488平方公里": what it is now.
    rule: 'area-changed-to',
    property: 'area',
    match: p(
      `(?<s>‹K›)‹I›?[^。；\uE004\uE008]{0,24}面积由?从?‹A›[^，。；\uE008]{0,6}(?:调整|扩大|增加|扩展|扩|缩减|调减|拓展|增)[至为到](?<v>‹A›)`,
    ),
  },
  {
    // "占地50万平方米、总投资5亿元的K".
    rule: 'area-and-cost-before-park',
    property: 'area',
    match: p(
      `(?:占地|总面积|规划面积)${BE}(?<v>‹A›)[、，][^，。；\uE001-\uE006\uE008]{0,8}‹M›(?:人民币)?的[“"]?(?<s>‹K›)(?![”"]?[、和]‹K›)`,
    ),
  },
  {
    // 占地500亩的K.
    rule: 'area-before-park',
    property: 'area',
    match: p(
      `(?:占地(?:面积)?|总面积|规划面积|(?<=^|[，。；])面积)${BE}(?<v>‹A›)的[“"]?(?<s>‹K›)(?![”"]?[、和]‹K›)`,
    ),
  },
];
