/** What a place or a park has drawn: firms that it names as examples, that sign to come, or that it calls its own. */
import { ALREADY, p, type RelationPattern } from './pattern.ts';

/** …等一系列新能源汽车产业链企业: the class that the names before are examples of. */
const EXAMPLES = '(?:等(?:在内)?的?[^，。；\uE001-\uE00A]{0,32}(?:企业|公司|车企|龙头|机构|项目|厂商))';
const DOES = '(?:并|还|同时|先后|成功|积极|已经?|累计|陆续|重点|相继|新|加快|目前|现)';
const DRAWS = '(?:承接|引进|集聚|吸引|招引|引入|聚集|汇聚|引育)了?';
const BUILDS = '(?:建成|正?在建设?|引进|引入|集聚|聚集|入驻|吸引)了?';
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
    // "今年，R投资5.2亿元，打造12万平方米的K".
    rule: 'place-pays-for-park',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `(?<=^|[。；，])(?:近年来，|目前，|今年，?|‹D›，?)?(?<o>‹R›+)(?:市|县|区|镇)?(?:还|已|先后|计划|拟|将)*(?:投资|投入|总投资)(?:约|近|超)?‹M›，?(?:规划|开工|高标准|新)*(?:打造|建设|兴建|建成)了?(?:‹A›的)?[“"]?(?<s>‹K›)`,
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
    // "R通过…，积极承接C、C等多家子公司落地，引进C、C等30余家企业落户".
    rule: 'place-draws-firms-later',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `${DRAWS}(?<=(?:^|[。；])(?:近年来，|目前，|此外，|同时，|其中，|‹D›，)?(?<o>‹R›+)(?:[^。；\uE003\uE004]|\uE003(?=行)){2,140}，${DOES}*${DRAWS})(?<s>‹C+›)${EXAMPLES}(?:[^，。；\uE001-\uE006]{0,4}(?:落地|落户|入驻|投资建厂|投产|集聚|聚集|进驻|安家)|(?=[，。；]|$))(?!${VISIT})`,
    ),
  },
  {
    // "K已引进企业18家，建成C、C等企业15家，正在建设C、C等企业3家".
    rule: 'park-builds-firms-later',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `${BUILDS}(?<=(?<o>‹K›)[^。；\uE003\uE004]{2,80}，${DOES}*${BUILDS})(?<s>‹C+›)${EXAMPLES}(?!(?:企业|公司|机构)?${VISIT})`,
    ),
  },
  {
    // "在四川德阳，C研发的…".
    rule: 'in-place-firm-works',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.78,
    match: p(
      `(?<=^|[。；])在(?<o>‹R›+)，(?<s>‹C›)(?!‹|、|[与和]|等|将在|拟在)(?:[^，。；\uE003]{0,10}(?:研发|生产|建设|建成|投产|扩建|车间|工厂|厂区|生产线|厂房|打造))`,
    ),
  },
  {
    // "**福建省内资本**：C、C".
    rule: 'firms-below-label-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.82,
    match: p(`(?<o>‹R›)内[^，。；：\uE001-\uE006]{0,4}(?:资本|企业|公司|机构|投资方)[*]*：(?<s>‹C+›)`),
  },
  {
    // "C已在K注册了公司".
    rule: 'firm-registers-in-park',
    relation: 'IN_PARK',
    confidence: 0.84,
    match: p(`(?<s>‹C›)(?:‹I›)?(?:已|也|正式)*在(?<o>‹K›)(?:注册|设立|成立)了?(?:公司|企业)`),
  },
  {
    // "在K内，C的锅炉项目投产".
    rule: 'inside-park-firm',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<=^|[。；])在(?<o>‹K›)(?:‹I›)?(?:的?[^，。；\uE001-\uE006]{0,4})?[内里]，(?<s>‹C›)(?!‹|、|[与和]|等)`,
    ),
  },
  {
    // "浙江“K”、安徽“K”等一批园区".
    rule: 'park-in-marks-behind-place',
    relation: 'LOCATED_IN',
    turned: true,
    match: p(`(?<=^|[。；，、])(?<o>‹R›)[“](?<s>‹K›)[”](?=、|等|[，。；]|$|和)`),
  },
  {
    // "这是K拓荆科技公司的车间".
    rule: 'firm-right-behind-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?:这是|走进|来到|走访|位于|在)(?<o>‹K›)(?:的)?(?<s>‹C›)(?:的)?(?=生产|车间|实验室|厂区|厂房|展厅|智能|[^，。；\uE001-\uE006]{0,6}(?:车间|生产线|实验室|展厅|厂区))`,
    ),
  },
  {
    // "C、C等国内外电商企业纷纷进驻R".
    rule: 'such-firms-come-to-place',
    relation: 'LOCATED_IN',
    confidence: 0.84,
    match: p(
      `(?<s>‹C+›)${EXAMPLES}${ALREADY}(?:进驻|入驻|落户|落子|扎根|落地)(?:在|于|到)?(?<o>‹R›+)(?!的|[\u4e00-\u9fa5]{0,3}(?:园|路))`,
    ),
  },
  {
    // "作为首家迁驻R的央企，C带动了…".
    rule: 'as-firm-that-came-to-place',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.84,
    match: p(
      `作为[^，。；\uE001-\uE006]{0,10}(?:迁驻|落户|入驻|落地|进驻|扎根)(?<o>‹R›+)的[^，。；\uE001-\uE006]{0,14}(?:[央国外民药车]企|企业|公司)，(?<s>‹C›)`,
    ),
  },
  {
    // "C是天津津南区一家集研发、生产于一体的企业".
    rule: 'firm-is-one-of-place',
    relation: 'LOCATED_IN',
    confidence: 0.84,
    match: p(`(?<s>‹C›)(?:‹I›)?(?:是|为|系)(?<o>‹R›+)(?:市|区|县)?的?一家`),
  },
  {
    // "位于R、R的K".
    rule: 'park-in-two-places',
    relation: 'LOCATED_IN',
    turned: true,
    match: p(`位于(?<o>‹R›(?:[、和]‹R›)+)的(?<s>‹K›)`),
  },
  {
    // "K、K等重大项目先后落地R".
    rule: 'such-parks-come-to-place',
    relation: 'LOCATED_IN',
    match: p(`(?<s>‹K+›)等[^，。；\uE001-\uE006]{0,14}项目${ALREADY}(?:落地|落户)(?:在|于)?(?<o>‹R›+)`),
  },
  {
    // "C、C等一批在鄂企业".
    rule: 'such-firms-in-place',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C+›)等(?:一批|多家|众多|[\\d]+[余多]?家)?(?:驻|在)(?<o>‹R›)的?(?:[央国外民车药]企|企业|公司|单位)`,
    ),
  },
  {
    // "C是第一家入驻K的跨国药企".
    rule: 'firm-is-first-to-come-to-park',
    relation: 'IN_PARK',
    confidence: 0.86,
    match: p(
      `(?<s>‹C›)(?:[^，。；\uE001-\uE006]{0,8})?(?:是|成为|作为)[^，。；\uE001-\uE006]{0,14}(?:入驻|落户|进驻|落地|入园)\uE003*(?<o>‹K›)的[^，。；\uE001-\uE006]{0,20}(?:企业|公司|机构|项目|[药车外央]企|工厂|总部)`,
    ),
  },
  {
    rule: 'firm-is-first-to-come-to-place',
    relation: 'LOCATED_IN',
    confidence: 0.84,
    match: p(
      `(?<s>‹C›)(?:[^，。；\uE001-\uE006]{0,8})?(?:是|成为|作为)[^，。；\uE001-\uE006]{0,14}(?:入驻|落户|进驻|落地)(?<o>‹R›+)的[^，。；\uE001-\uE006]{0,20}(?:企业|公司|机构|项目|[药车外央]企|工厂|总部)`,
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
