/** Firms that a park holds, told by where their plant stands or by who came into it. */
import { ALREADY, CLASS, OTHERS, p, type RelationPattern } from './pattern.ts';

/** The sentence begins with the firm, but for a number or a date. */
const OPENS = '(?<=^|[。；]|^[（(]?[\\d一二三四五六七八九十]{1,2}[）)]?[.．、])(?:‹D›(?:起|，)?)?';
/** What of a firm stands somewhere. */
const PLANT =
  '(?:生产线|产线|厂子|厂房|厂区|工厂|车间|总部|厂址|住所|注册地址|注册地|办公室|生产基地|研发中心|新厂|项目|产能)';
const STANDS =
  '(?:均|都|也|就|早已|全部|整体|陆续|逐步|正式|则|已)*(?:(?:租|建|设|放|搬|迁|落|选|摆|布局|位|坐落)(?:在|到|至|于|进|入)了?|搬[进入]了?|迁[进入]了?|位于|为|在)';

export const FIRMS_AT_WORK: readonly RelationPattern[] = [
  {
    // "C的厂址位于R", "C2015年设立，注册资本2亿元，办公室在R".
    rule: 'plant-of-firm-at-place',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `${OPENS}(?<s>‹C›)(?:‹I›|[（(][^（）()]{0,24}[）)])*(?:企业|公司)?(?:[^。；\uE004\uE005]{0,60}，|的)?(?:其|将|把|已|拟|的)*(?:主要|全部)?(?:厂址|住所|注册地址|注册地|办公室|办公地点|办公地址|厂区|总部)(?:均|都|也|就|则|已)*(?:设在|设于|位于|在|落在|选在|放在|坐落于|为)(?<o>‹R›+)(?!的|[\u4e00-\u9fa5]{0,2}(?:大道|路|街))`,
    ),
  },
  {
    // "C…，产线放在K", "C的办公室租在K，厂子建在K", "C，住所为K春潮路9号".
    rule: 'plant-of-firm-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `${OPENS}(?<s>‹C›)(?:‹I›|[（(][^（）()]{0,24}[）)])*(?:企业|公司)?(?:[^。；\uE005]{0,60}，|的)?(?:其|将|把|已|拟|的)*(?:主要|全部|首期|二期|新|部分|首条)?${PLANT}${STANDS}(?:\uE003*)(?<o>‹K›)(?!管委会|的)`,
    ),
  },
  {
    // "K已聚起C、C等23家企业".
    rule: 'park-has-drawn-firms',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹K›)(?:内|里)?(?:如今|现|目前)?(?:已|现已|已经|先后|陆续)*(?:聚起|聚拢|引来|招来|迎来|集纳|汇集起|聚集起|集聚起)了?${OTHERS}(?<s>‹C+›)`,
    ),
  },
  {
    // "K。C、C等链主先后入园": the park is only understood.
    rule: 'firms-come-into-it',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(`(?<s>‹C+›)${CLASS}${ALREADY}(?:签约|集中)*入(?<o>‹K›)(?=[，。；]|后|投产|建设|$)`),
  },
];
