/**
 * How sentences say when something was founded, how large it is and what capital it has, as patterns over encoded sentences
 * (shared/encoded.ts). Groups: `s` whose value it is (several where each has it), `v` the value.
 */
import { AREAS } from './areas.ts';
import { p } from './pattern.ts';
import { BE, NAMED, type ValuePattern } from './value-pattern.ts';

export type { ValuePattern } from './value-pattern.ts';

/** Further names of a list. */
const MORE = '(?:[”"]?[、和与及][“"]?[\uE004-\uE006])*';
/** The sentence or the clause goes on about the name that it begins with. */
const OPENING = '(?<=[。；：]|^(?:[\uE001-\uE006]\uE00A)?[^。；\uE004-\uE006]{0,16})';
/** Clauses about that name that name no other thing but the ground that it stands on. */
const CLAUSES =
  '(?:[^。；\uE004-\uE006\uE009]|(?<=[在于处]\uE003*)\uE004|(?<=[属是为系])\uE005(?=的?(?:全资|控股|旗下)?子公司))*?';
const ITSELF = '(?:公司|企业|园区|基地|基金|集团|项目|其|该[园公基][区司金])?';
/** Who, where and with whose consent, between a date and the verb. */
const HOW =
  '(?:就|便|已|即|正式|共同|联合|合资|独资|发起|出资|投资|注册|揭牌|挂牌|被|才|就是|获批|获准|批准|组建|筹建|开工|，)*(?:[在于][^，。；\uE009]{1,20}?|[经获][^，。；\uE009]{1,30}?(?:批准|批复|同意|获准)|通过[^，。；\uE009]{1,20}?(?:验收|认定)|由[^。；\uE009]{1,50}?)?(?:正式|共同|联合|合资|独资|合作|发起|出资|投资|注册|揭牌|挂牌|批准|全额|牵头|并|，)*';
const FOUNDED =
  '(?:成立|设立|创立|创建|创办|组建|始建|建成|应运而生|揭牌|挂牌|开园|诞生|共建|初创|建立(?=[，。；、）]|$)|注册(?=[，。；、在于]|$|设立|成立|落户)|(?:起步|开业)(?=[，。；、）]|$)|(?:完成|办理|办妥)(?:工商|注册)(?:注册)?登记|(?:取得|领到|领取|拿到|办理)了?(?:企业)?营业执照)';
/** 云帆2007年成立|机顶盒线以来: what it set up. */
const NO_UNIT =
  '(?![\u4e00-\u9fa5]{1,10}?(?:线|部|中心|研究院|研究所|实验室|公司|团队|小组|车间|工厂|分院|平台|联盟|机构)(?:[，。；以后]|$))';
const ENDS = '(?=$|[，。；、：）！”]|并|后|以来|运营|投用)';
const NOT_A_POINT = '(?<!截至|截止|截止到|到|力争|预计|计划|拟|将于|至|比|较)';

const FOUNDING: readonly ValuePattern[] = [
  {
    // "C成立于2016年", "K位于…，始建于1995年": also of what the sentence begins with.
    rule: 'founded-on',
    property: 'founded',
    confidence: 0.88,
    match: p(
      `(?<s>‹KCF›)${NAMED}(?:[^，。；\uE001-\uE00A]{0,8}|[，：])?(?:成立|始建|创立|创建|创办|设立|组建|注册|建立|建成?|诞生|起步|(?<=[\uE004-\uE006\uE00A”"]的?)始)(?:于|时间[为是：]|日期[为是：]?)(?<v>‹D›)`,
    ),
  },
  {
    rule: 'founded-on-later',
    property: 'founded',
    confidence: 0.82,
    match: p(
      `${OPENING}(?<s>‹KCF›)${NAMED}${CLAUSES}，${ITSELF}(?:正式)?(?:成立|始建|创立|创建|创办|设立|组建|注册成立|(?<=，)建)于(?<v>‹D›)`,
    ),
  },
  {
    // "C1999年成立", "F于2014年11月经B批准成立", "K2009年由C和B共同发起建设", "C自1996年成立以来".
    rule: 'founded-after-date',
    property: 'founded',
    match: p(
      `(?<s>‹KCF›)${NAMED}(?:[，于自从是在]|早在|直到|则)*(?<v>‹D›)(?:${HOW}${FOUNDED}(?!了|的|时|[“"]?‹KCFR›)${NO_UNIT}|(?:，)?由[^。；\uE009]{1,50}?(?:发起|投资|合作|共同|联合)+(?:建设|兴建|建立))`,
    ),
  },
  {
    // "C由C与B于2018年3月合资设立".
    rule: 'founded-by-at-date',
    property: 'founded',
    match: p(`(?<s>‹KCF›)${NAMED}[是，]?由[^。；\uE009]{1,50}?[，于在]?(?<v>‹D›)${HOW}${FOUNDED}(?!了|时)`),
  },
  {
    // "C总部设在R，2017年5月成立，注册资本…".
    rule: 'founded-in-later-clause',
    property: 'founded',
    confidence: 0.82,
    match: p(
      `${OPENING}(?<!由)(?<s>‹KCF›)${NAMED}${CLAUSES}，(?:已)?(?:于|自)?(?<v>‹D›)(?:正式|注册|揭牌|挂牌|批准|[经获][^，。；\uE009]{1,20}?(?:批准|批复)(?:同意)?|通过[^，。；\uE009]{1,20}?验收)*${FOUNDED}(?:至今|${ENDS})`,
    ),
  },
  {
    // "K（位于R，2017年11月成立，由C运营）".
    rule: 'founded-in-brackets',
    property: 'founded',
    match: p(
      `(?<s>‹KCF›)[（(](?:[^（）()]{0,40}?，)?(?:成立于|创立于|始建于)?(?<v>‹D›)(?:正式|注册)*(?:成立|设立|创立|创办|始建|[，）])`,
    ),
  },
  {
    // "2013年9月8日，K在R揭牌成立", "2022年3月8日，F正式设立".
    rule: 'founded-before',
    property: 'founded',
    match: p(
      `${NOT_A_POINT}(?<v>‹D›)，?(?:[^，。；\uE001-\uE00A]{0,10})?(?<!在)(?<s>‹KCF›${MORE})[”"]?(?:[（(][^（）()]{0,40}[）)])?(?:就|便|已|正式|在[^，。；]{1,14}?|宣布|揭牌|注册|挂牌|获批|获准|被|批准)*(?:成立|设立|开园|揭牌|创立|诞生|应运而生|注册(?=[，。；]|$))了?${ENDS}`,
    ),
  },
  {
    // "2017年12月，R设立了F", "2011年，A与B合资成立C", "1995年，他创办C", "早在2017年…设立国内首支…的F".
    rule: 'founds-at-date',
    property: 'founded',
    confidence: 0.82,
    match: p(
      `${NOT_A_POINT}(?<v>‹D›)(?!以来|前)(?:(?!拟|披露|公告|消息|提出|建议|申请)[^。；《\uE009]){0,50}?(?:设立|成立|创办|开办|创立|组建|创建)了?(?:[一两二三四五六七八九十\\d]+[只支家个]|首[只支家个]|国内|全国|全省|全市|总?规模|‹M›|[^，。；“”\uE001-\uE00A]{0,16}的|[“"])*(?<s>‹KCF›${MORE})(?!\uE005|的|旗下|与|分公司|办事处|管委|管理委)`,
    ),
  },
  {
    // "创立于2000年的C".
    rule: 'founded-on-of',
    property: 'founded',
    match: p(`(?:成立|创立|创建|创办|始建|设立|诞生)于(?<v>‹D›)的[“"]?(?<s>‹KCF›)`),
  },
  {
    // "C是B旗下的子公司，成立于2000年": of what the sentence begins with.
    rule: 'founded-under-parent',
    property: 'founded',
    confidence: 0.84,
    match: p(
      `(?<=^|[。；])(?<s>‹C›)${NAMED}(?:是|为|系|隶属于?)‹BC›(?:旗下|下属|控股|全资|所属|的)[^。；\uE002-\uE006\uE009]{0,30}，(?:公司)?(?:注册)?(?:成立|创立|创办|始建)于(?<v>‹D›)`,
    ),
  },
  {
    // "1984年9月，K经B批准兴建".
    rule: 'approved-on',
    property: 'founded',
    match: p(
      `${NOT_A_POINT}(?<v>‹D›)，?(?<s>‹K›)${NAMED}(?:正式)?(?:经|获|由|被)‹B+›(?:正式|联合)?(?:批准|批复|同意|获准)(?:同意)?(?:设立|成立|兴建|建设|建立|为|，|$)(?!‹R›)`,
    ),
  },
  {
    // "2010年5月，由A和B合资的C正式成立".
    rule: 'founded-by-of',
    property: 'founded',
    match: p(
      `${NOT_A_POINT}(?<v>‹D›)，由[^。；\uE009]{1,50}?(?:合资|出资|投资|组建|合作|发起|打造)的(?<s>‹KCF›)${NAMED}(?:正式|注册|揭牌|宣布|在[^，。；]{1,14}?)*(?:成立|设立|揭牌|挂牌|开园)`,
    ),
  },
  {
    // "1986年创业、从…起步的C".
    rule: 'begun-on-of',
    property: 'founded',
    confidence: 0.8,
    match: p(`(?<v>‹D›)(?:创业|创立|创办|创建)[、，][^，。；、\uE001-\uE006]{2,16}的(?<s>‹C›)`),
  },
  {
    // "C是成立于1995年的民营企业".
    rule: 'is-one-founded-on',
    property: 'founded',
    match: p(
      `(?<s>‹KCF›)${NAMED}，?(?:是|为|系)(?:一[家个座只支])?(?:成立|创立|创建|创办|始建|组建)于(?<v>‹D›)的`,
    ),
  },
  {
    // "C是一家2016年成立的公司", "F是一家在2025年4月成立的基金".
    rule: 'is-one-founded-then',
    property: 'founded',
    match: p(`(?<s>‹KCF›)${NAMED}，?(?:是|为|系)一[家个座只支][在于]?(?<v>‹D›)(?:成立|创立|创办|组建)[的、]`),
  },
  {
    // "C是2016年成立的国有企业", "C系2016年设立".
    rule: 'is-founded-then',
    property: 'founded',
    match: p(
      `(?<s>‹KCF›)${NAMED}，?(?:是|为|系)(?<v>‹D›)(?:注册|正式)?(?:成立|创立|创办|组建|设立)(?:的(?![^，。；]*[\uE004-\uE006])|(?=[，。；]|$))`,
    ),
  },
  {
    // "K是2008年5月B批准设立的保税港区".
    rule: 'is-one-that-body-approved',
    property: 'founded',
    match: p(
      `(?<s>‹K›)${NAMED}(?:是|为|系)(?:由|经)?(?<v>‹D›)，?(?:由|经)?‹B›(?:正式|联合)?(?:批准|批复)(?:设立|成立|建立)`,
    ),
  },
  {
    // "K，1991年3月经国家批准建立的首批高新技术产业开发区", "K是国务院1991年3月首批批准的高新区之一".
    rule: 'is-one-approved-then',
    property: 'founded',
    confidence: 0.82,
    match: p(
      `(?<s>‹K›)${NAMED}(?:[，是为系由于经]|‹B›|[（(][^（）()]{0,40}[）)]|简称[^，。；]{2,12}，)*(?<v>‹D›)(?:首批|正式)*(?:经[^，。；\uE009]{1,20})?(?:首批)?(?:批准|批复)(?:建立|设立|成立|建设|兴建|组建)?的(?!项目)[^。；\uE004-\uE006]{0,24}(?:区|园|基地|之一)`,
    ),
  },
  {
    // "2012年9月20日，B正式批准建设K".
    rule: 'body-approved-on',
    property: 'founded',
    match: p(
      `${NOT_A_POINT}(?<v>‹D›)，?‹B›\\s?(?:正式|联合|‹B›|[、和])*(?:批准|批复|同意)(?:同意)?(?:设立|成立|建设|建立|组建)了?[“"]?(?<s>‹K›)${ENDS}`,
    ),
  },
  {
    // "自1998年创建以来，K…".
    rule: 'founded-since',
    property: 'founded',
    match: p(`自(?<v>‹D›)(?:正式)?(?:成立|创立|创建|创办|设立|组建|建园|开园|建成|建立)以来，(?<s>‹KCF›)`),
  },
  {
    // "1998年，K建立在R西部".
    rule: 'stands-since',
    property: 'founded',
    match: p(`(?:^|[。；，])(?<v>‹D›)，(?<s>‹K›)${NAMED}(?:正式)?(?:建立|设立|创建|创办)[在于]`),
  },
  {
    // "C是B于2002年8月批准成立的公司".
    rule: 'is-one-that-founded',
    property: 'founded',
    match: p(
      `(?<s>‹KCF›)${NAMED}(?:是|系|为)(?:由)?‹BC›(?:等[^，。；]{0,8})?(?:于|在)?(?<v>‹D›)(?:批准|牵头|出资|发起|共同|正式)*(?:成立|设立|组建|创办)的`,
    ),
  },
  {
    // "2012年C投资32亿元，在境外建立K", "2001年，C在K投资兴建了C".
    rule: 'built-at-date',
    property: 'founded',
    confidence: 0.78,
    match: p(
      `${NOT_A_POINT}(?<v>‹D›)(?!以来|前)(?:(?!拟)[^。；\uE009]){0,60}?(?:投资兴建|兴建|建立|投资建设|创建)了(?<s>‹KC›)(?!的|分公司|办事处)`,
    ),
  },
  {
    rule: 'park-built-at-date',
    property: 'founded',
    confidence: 0.76,
    match: p(`${NOT_A_POINT}(?<v>‹D›)(?!以来|前)(?:(?!拟)[^。；\uE009]){0,60}?(?:兴建|建立)(?<s>‹K›)(?!的)`),
  },
  {
    // "K是按两国协议于1994年启动的", "K于2016年8月开园": no part or stage of it.
    rule: 'park-started-on',
    property: 'founded',
    confidence: 0.76,
    match: p(
      `(?<s>‹K›)${NAMED}(?:[^，。；期项\uE001-\uE00A]{0,24}于|[，于]?)(?<v>‹D›)(?:正式|全面)?(?:启动|开园|起步)(?=的|$|[，。；、）])`,
    ),
  },
  {
    // "K则始于2000年".
    rule: 'park-begins-on',
    property: 'founded',
    confidence: 0.78,
    match: p(`(?<s>‹K›)${NAMED}(?:建设)?[则就]?始于(?<v>‹D›)`),
  },
  {
    // "从2013年，全国首个试验区——K成立", "2024年省级集团——C组建完成".
    rule: 'founded-in-apposition',
    property: 'founded',
    confidence: 0.82,
    match: p(
      `(?<v>‹D›)(?:上午|下午|晚)?，?(?:‹R›|[^，。；\uE001-\uE00A]){0,20}(?:——|—)(?<s>‹KC›)[”"]?(?:[（(][^（）()]{0,40}[）)])?(?:正式|宣布|在[^，。；]{1,14}?)*(?:成立|设立|揭牌|挂牌|诞生|组建(?=完成|成立))`,
    ),
  },
  {
    // "2013年在R成立的C".
    rule: 'founded-of',
    property: 'founded',
    match: p(`(?<v>‹D›)(?:在|于)?[^，。；、\uE009]{0,12}?(?:成立|创立|创办|注册|设立)的[“"]?‹K›?(?<s>‹KCF›)`),
  },
];

const FUND_SIZES: readonly ValuePattern[] = [
  {
    // "F总规模50亿元", "F由C管理，目标规模20亿元": no first stage.
    rule: 'size-of-fund',
    property: 'amount',
    confidence: 0.86,
    match: p(
      `(?<s>‹F›)${NAMED}(?:(?!(?:共同|联合)(?:出资|推动)?(?:组建|设立|发起)|等，总规模|等，共|等[\\d一二三四五六七八九十百]+余?[家只支]|[子专母]项?基金)[^。；\uE006]){0,60}?(?<![首一二]期(?:资金|募集|认缴|目标|基金)?)(?:总规模|整体规模|资金规模|总?盘子|目标规模|(?<=，)目标(?=‹M›)|认缴规模|募集规模|规模|(?<!投资)总额|(?<!\uE005[^。；]{0,40})注册资本|募资总?额|募资金额|募集金额|(?:计划|拟|总|共|合计)募集(?:资金)?|总额度|(?:认缴)?出资总?额|募集额)(?:已?(?:由|从)?‹M›?(?:扩大|增加|增|提高|扩)(?:[至到]))?${BE}(?<v>‹M›)`,
    ),
  },
  {
    // "F于2025年12月1日成立，出资额为300亿元".
    rule: 'capital-of-fund',
    property: 'amount',
    confidence: 0.84,
    match: p(
      `(?<s>‹F›)${NAMED}(?:(?:于|在)?‹D›)?(?:正式|注册|登记)*(?:成立|设立|注册)?，(?:认缴)?出资总?额${BE}(?<v>‹M›)`,
    ),
  },
  {
    // "F达到1387亿元规模".
    rule: 'size-that-fund-reaches',
    property: 'amount',
    confidence: 0.82,
    match: p(
      `(?<s>‹F›)${NAMED}[”"]?(?:已|将)?(?:[由从]‹M›)?(?:达到?|扩大?[至到为]|增[至加]+到?)(?:了|约|近)*(?<v>‹M›)(?:的?规模|$|[，。；])`,
    ),
  },
  {
    // "F20亿元、F30亿元", a table of funds that lost its lines: "F100亿2016.09F300亿".
    rule: 'size-right-behind-fund',
    property: 'amount',
    confidence: 0.8,
    match: p(`(?<s>‹F›)(?<v>‹M›)(?=(?:（[^（）]{1,6}）)?(?:‹DF›|[、，；]|$))`),
  },
  {
    // 10亿元规模F, 总规模50亿元的F.
    rule: 'size-before-fund',
    property: 'amount',
    match: p(
      `(?<!首期[^，。；]{0,6})(?<v>‹M›)(?:[（(][^（）()]{0,12}[）)]|人民币)?(?:总)?(?:规模|额)?(?:的|左右)*[“"]?(?:[\u4e00-\u9fa5]{0,8}的)?[“"]?(?<s>‹F›)`,
    ),
  },
  {
    rule: 'first-stage-before-fund',
    property: 'initialAmount',
    match: p(`首期[^，。；]{0,6}(?<v>‹M›)(?:规模|额)?(?:的)?[“"]?(?<s>‹F›)`),
  },
];

const CAPITAL: readonly ValuePattern[] = [
  {
    rule: 'capital-of-firm',
    property: 'registeredCapital',
    confidence: 0.87,
    match: p(
      `(?<!由)(?<s>‹C›)(?!的?(?:全资|控股|旗下)?子公司)${NAMED}(?:(?!等[\\d一二三四五六七八九十百]+余?[家个])[^。；\uE005\uE006\uE007]){0,60}?(?<!合资公司|项目公司|新公司|子公司)注册(?:资本|资金)金?(?:增|变更)?${BE}(?<v>‹M›)(?!增|提|变)`,
    ),
  },
  {
    // "C…，注册资本由1000万元增加至1667万元": what it is now.
    rule: 'capital-raised-to',
    property: 'registeredCapital',
    confidence: 0.85,
    match: p(
      `(?<s>‹C›)[^。；\uE005]{0,60}?注册(?:资本|资金)金?已?(?:由|从)?‹M›?(?:增资|增加|提高|变更|增|调整)[至到为]+(?<v>‹M›)`,
    ),
  },
  {
    // "C成立于2008年，是D的全资子公司，公司注册资本76.5亿元": of the firm that the sentence begins with.
    rule: 'capital-of-opening-firm',
    property: 'registeredCapital',
    confidence: 0.82,
    match: p(
      `${OPENING}(?<!由)(?<s>‹C›)${NAMED}[^。；]{0,160}?，(?:公司|其)?注册(?:资本|资金)金?${BE}(?<v>‹M›)`,
    ),
  },
  {
    rule: 'capital-before-firm',
    property: 'registeredCapital',
    match: p(
      `注册(?:资本|资金)金?${BE}(?<v>‹M›)的(?:[^，。；、\uE001-\uE00A]{0,8}公司)?(?:——|：)?[“"]?(?<s>‹C›)`,
    ),
  },
];

/** What a line that a date stands over says to have been founded. */
export const foundedUnderDate = {
  rule: 'founded-under-date',
  property: 'founded',
  confidence: 0.8,
  match: p(
    `(?<s>‹KCF›)(?:[（(][^（）()]{0,40}[）)])?(?:正式|注册|揭牌|挂牌|宣布|相继|(?:在|于)‹R›+)*(?:成立|设立|创立|诞生|组建|开园|揭牌)(?=[，。；、]|$)`,
  ),
} satisfies ValuePattern;

export const VALUES: readonly ValuePattern[] = [...FOUNDING, ...AREAS, ...FUND_SIZES, ...CAPITAL];
