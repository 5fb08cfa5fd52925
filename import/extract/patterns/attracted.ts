/** What a place or a park has drawn: firms that it names as examples, that sign to come, or that it calls its own. */
import { ALREADY, p, type RelationPattern } from './pattern.ts';

/** …等一系列新能源汽车产业链企业: the class that the names before are examples of. */
const EXAMPLES = '(?:等(?:在内)?的?[^，。；\uE001-\uE00A]{0,32}(?:企业|公司|车企|龙头|机构|项目|厂商))';
/** What guests do who do not stay. */
const VISIT = '(?:前来)?(?:参展|参加|参与|考察|关注|报名|合作|对接|洽谈)';

export const ATTRACTED: readonly RelationPattern[] = [
  {
    // "R引进C入驻，并打造总面积‹A›的K、K等八大产业园区", "R规划出K，加快建设K、K等特色园区".
    rule: 'place-builds-such-parks',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `(?<=^|[。；])(?:近年来，|目前，|‹D›，)?(?<o>‹R›+)(?:市|县|区|镇)?[^。；\uE003]{2,60}，(?:并|还|同时|正在?|已|先后|加快|全力|着力|重点|积极|大力|统筹)*(?:打造|建设|规划|布局|形成|建成|培育)了?(?:[^，。；\uE001-\uE00A]{0,8}‹A›的)?[“"]?(?<s>‹K+›)(?=[”"]?等[^，。；]{0,14}(?:园区|产业园|工业园|平台|载体|基地|集聚区))`,
    ),
  },
  {
    // "R因拥有全国储量最大的石英矿，吸引了包括C、C等行业龙头企业".
    rule: 'place-draws-such-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `(?<=^|[。；，])(?<o>‹R›+)[^。；\uE003-\uE006]{0,50}(?:吸引|引进|招引|引入|引来)了?包括(?<s>‹C+›)${EXAMPLES}(?!(?:企业|公司|机构)?${VISIT})`,
    ),
  },
  {
    // "C、C等一系列企业在R布局投资".
    rule: 'such-firms-invest-in-place',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<s>‹C+›)${EXAMPLES}${ALREADY}在(?<o>‹R+›)(?:等地)?(?:加快发展|发展壮大|布局投资|投资布局|投资建厂|投资建设|落户|落地|扎根|建厂|设厂|安家)`,
    ),
  },
  {
    // "K“招大引强”，包括C、C等在内的车企加速集聚".
    rule: 'park-where-such-firms-gather',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.84,
    match: p(
      `(?<o>‹K›)[^。；\uE003-\uE006]{0,40}，包括(?<s>‹C+›)${EXAMPLES}[^，。；\uE001-\uE006]{0,6}(?:集聚|聚集|落户|入驻|落地|进驻|投产)`,
    ),
  },
  {
    // "K已与C、C等供应商签订项目进区协议".
    rule: 'park-signs-entry-of-firms',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.84,
    match: p(
      `(?<o>‹K›)[^。；\uE004-\uE006]{0,40}与(?<s>‹C+›)(?:等[^，。；\uE001-\uE006]{0,32})?(?:成功)?(?:签订|签署|签约|达成)[^，。；\uE001-\uE006]{0,8}(?:进区|入园|入区|入驻|进园|落户)(?:协议|合同)`,
    ),
  },
  {
    // "作为R引进的首个整车项目，C已…".
    rule: 'firm-drawn-by-place',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.82,
    match: p(
      `作为(?<o>‹R›+)(?:成功)?(?:引进|招引|引入)的[^，。；\uE001-\uE006]{0,32}(?:项目|企业)，(?<s>‹C›)`,
    ),
  },
  {
    // "R的“小巨人”企业C".
    rule: 'honoured-firm-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.82,
    match: p(`(?<o>‹R›+)的?[“"](?:小巨人|链主|专精特新|独角兽|灯塔|头雁)[”"](?:企业|工厂)(?<s>‹C›)`),
  },
  {
    // "C是R汽车产业链“链主”企业".
    rule: 'firm-leads-in-place',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<s>‹C›)(?:是|作为|为)(?<o>‹R›+)[^，。；\uE001-\uE006]{0,16}[“"]?(?:链主|龙头|骨干|领军)[”"]?(?:企业|公司)`,
    ),
  },
  {
    // "位于R、R的K的C": the firm is where its park is.
    rule: 'firm-of-park-in-place',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.82,
    match: p(`(?:位于|坐落于|坐落在|地处)(?<o>‹R›+)‹K›的(?<s>‹C›)(?!的)`),
  },
];
