/** Who founds, backs and manages a fund, as its announcement lists them. */
import { p, type RelationPattern } from './pattern.ts';

/** F, 20亿元F and 5亿元的F. */
const FUNDS = '‹F›(?:[”"]?(?:[、和及]|以及)(?:‹M›的?(?:规模的)?)?[“"]?‹F›)*';
const PAYS = '(?:拟|将|已|各|分别|共|合计|计划)*(?:认缴出资|认缴|出资|认购|持股|占比)';

export const FUND_PARTNERS: readonly RelationPattern[] = [
  {
    // "F是由某某和C在2011年联合创立的天使投资基金".
    rule: 'fund-founded-by-people-and',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹F›)(?:是|系)由[^。；，\uE006]{2,40}[和与](?<o>‹BC+›)(?:[在于]?‹D›)?(?:共同|联合|合作|发起)*(?:创立|创办|设立|发起|成立)`,
    ),
  },
  {
    // "F管理人C".
    rule: 'fund-and-its-manager',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(`(?<s>‹F›)，?(?:的)?(?:基金)?管理人(?<o>‹C›)(?=[，。；）]|$)`),
  },
  {
    // "F由B牵头".
    rule: 'fund-led-by',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(`(?<s>‹F›)由(?<o>‹BC+›)牵头(?=[，。；]|$)`),
  },
  {
    // "设立F（1亿元），委托C代管".
    rule: 'fund-entrusted-to',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(`(?<s>‹F›)(?:（[^（）]{0,16}）)?，(?:并|且)?委托(?<o>‹C›)(?:代为)?(?:代管|受托|管理|运营|运作)`),
  },
  {
    // "F，规模3亿元，其中F认缴30%，C认缴45%".
    rule: 'fund-of-which-they-pay',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<=(?<s>‹F›)，(?:[^。；\uE006]{0,30}，)?其中(?:[^。；]{0,120}[，、])?)(?<o>‹BCF+›)${PAYS}(?=‹M›|[\\d.]+[%％])`,
    ),
  },
  {
    // "F…，系C独资发起".
    rule: 'opening-fund-is-founded-by',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(
      `(?<=^|[。；])(?<s>‹F›)[^。；\uE005\uE006]{0,40}，(?:系|是)由?(?<o>‹BC+›)(?:独资|全资|共同|联合|牵头)*(?:发起|出资|设立|组建)`,
    ),
  },
  {
    // "F完成登记，LP名单里有C和F，GP为C": of what the sentence begins with.
    rule: 'opening-fund-general-partner',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(
      `(?<=^|[。；])(?<s>‹F›)[^。；]{0,120}，(?:其|基金|拟)*(?:GP|普通合伙人|管理人|(?:日常|基金)?管理(?:工作)?(?:则)?(?:交给|交由|委托给?))(?:拟)?(?:为|是|：)?(?<o>‹C›)`,
    ),
  },
  {
    // "F由C牵头，B、C等共同出资组建".
    rule: 'opening-fund-led-by',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(`(?<s>‹F›)[^。；，\uE006]{0,8}由(?<o>‹BC+›)牵头，[^。；\uE006]{2,80}?(?:出资|发起|设立|组建)`),
  },
  {
    // "F由B代表市政府出资设立".
    rule: 'fund-set-up-for-government',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(`(?<s>‹F›)由(?<o>‹BC+›)代表[^，。；]{2,12}(?:出资|发起|履行出资人职责|设立|组建)`),
  },
  {
    // "F，C与C各出一半", "F由C和C各出资50%".
    rule: 'fund-paid-in-halves',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)(?:[^。；\uE002\uE005\uE006]{0,20}，|由|，)(?<o>‹BC+›)(?:各自?|分别)(?:出资?|认缴|承担|占)(?:一半|半数|五成|50%|50％)`,
    ),
  },
  {
    // "F由F、C、C以及R、R等城市平台共同发起，由C管理": of what the sentence begins with, and not of the last of its backers.
    rule: 'opening-fund-managed-by',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(
      `(?<=^|[。；])(?<s>‹F›)[^。；，\uE006]{0,8}由[^。；]{4,160}?，(?:并|且)?(?:由|委托)(?<o>‹C›)(?:担任|负责|受托|进行|作为)*(?:日常)?(?:管理|运营|基金管理人)`,
    ),
  },
  {
    // "F签约设立，三方为C、C和C".
    rule: 'fund-whose-parties-are',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹F›)[^。；\uE002\uE005\uE006]{0,24}，(?:其)?(?:[双三四五]方|合作方|签约方|发起方|出资方|参与方|投资方|发起人|出资人)(?:分别)?(?:为|是|：|包括|有)+(?<o>‹BCF+›)`,
    ),
  },
  {
    // "F，规模为50亿元，拟定管理机构为C".
    rule: 'fund-manager-is-later',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(
      `(?<![和与及、有])(?<s>‹F›)[^。；\uE005\uE006]{0,50}，(?:拟定?|其|基金|受托|执行|的)*(?:管理人|管理机构|管理公司|GP|普通合伙人|事务合伙人)(?:拟)?(?:为|是|：)[“"]?(?<o>‹C+›)`,
    ),
  },
  {
    // "基金的普通合伙人为C，有限合伙人包括C、F".
    rule: 'fund-limited-partners-are',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)[^。；\uE006]{0,80}，(?:其|主要)*(?:有限合伙人|LP|其他出资人|出资人)(?:名单)?[里中]?(?:分别)?(?:包括|有|为|是|：)+(?<o>‹BCF+›)`,
    ),
  },
  {
    // "F的合伙人包括：F认缴5亿元，C认缴3亿元".
    rule: 'fund-partners-paying',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<=(?<s>‹F›)[”"]?的?(?:全体)?(?:有限)?(?:合伙人|出资人|股东|LP)(?:分别)?(?:包括|有|为|：)+(?:[^。；]{0,160}[，、])?)(?<o>‹BCF+›)${PAYS}`,
    ),
  },
  {
    // "F。… C出资300亿元，C出资500亿元": the fund is only understood.
    rule: 'understood-fund-also-paid-by',
    relation: 'BACKED_BY',
    role: 'invests',
    confidence: 0.8,
    match: p(
      `(?<=(?<s>‹F›)‹I›[^。；\uE006]{0,200}(?:认缴|出资)(?:额)?‹M›)，(?<o>‹BC+›)(?:分别|各|共)*(?:认缴|出资)(?:额)?‹M›`,
    ),
  },
  {
    // "F由C作为基石投资人，联合C设立".
    rule: 'fund-with-cornerstone',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)[^。；，\uE006]{0,8}由(?<o>‹BC›)(?:作为|担任)[^，。；\uE001-\uE006]{2,10}，(?:联合|携手|会同)`,
    ),
  },
  {
    rule: 'fund-with-cornerstone',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹F›)[^。；，\uE006]{0,8}由‹BC›(?:作为|担任)[^，。；\uE001-\uE006]{2,10}，(?:联合|携手|会同)(?<o>‹BC+›)(?:等[^，。；]{0,8})?(?:共同|发起|出资)*(?:设立|成立|组建)`,
    ),
  },
  {
    // "F已设立4支子基金，包括10亿元F、15亿元F".
    rule: 'fund-has-subfunds',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    confidence: 0.82,
    match: p(
      `(?<o>‹F›)[^。；\uE006]{0,24}(?:设立|参股|投资|出资|合作|落地|组建|发起)[^。；\uE006]{0,12}[支只个][^。；，\uE006]{0,8}基金，?(?:主要|分别|其中|包括|包含|为|即|有|：|（)+(?:‹M›(?:的)?)?(?<s>${FUNDS})`,
    ),
  },
  {
    // "F持股99.9%的3支子基金（F、F、F）".
    rule: 'fund-holds-subfunds',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    match: p(
      `(?<o>‹F›)(?:持股|出资|参股|投资)[^，。；\uE001-\uE006]{0,10}的?[\\d一二两三四五六七八九十]+[支只个][^，。；\uE006]{0,6}基金（(?<s>${FUNDS})`,
    ),
  },
  {
    // "F拟与B、B合作成立F、F".
    rule: 'fund-founds-with',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹BCF›)(?:拟|将|已|计划)*(?:与|联合|会同)[^。；，\uE006]{1,60}?(?:合作|共同|联合)(?:出资|投资|发起)*(?:设立|成立|组建|发起)了?(?<s>${FUNDS})`,
    ),
  },
  {
    // "以C等企业为投资主体，设立F、F等7个基金".
    rule: 'fund-with-main-investor',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    match: p(
      `以(?<o>‹BC+›)(?:等[^，。；]{0,6})?为(?:主要)?(?:投资主体|主发起人|发起人|出资人|出资主体|投资方)，(?:共同|联合|发起|先后)*(?:设立|成立|组建)了?(?<s>${FUNDS})`,
    ),
  },
];
