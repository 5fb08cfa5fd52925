/** Who puts money into a fund. */
import { p, type RelationPattern, SIZE } from './pattern.ts';

/** 受让F部分份额 */
const TAKES_OVER = '受让(?=‹F›的?(?:部分|全部)?的?(?:份额|出资|股权))';

export const FUND_BACKERS: readonly RelationPattern[] = [
  {
    // "F由B联合地方政府及市场化机构等共同发起设立".
    rule: 'fund-founded-with-others',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹F›)由(?<o>‹BC+›)(?:联合|会同|携手)[^。；\uE002\uE005\uE006]{2,40}(?:共同|联合)(?:出资|发起|投资)*(?:设立|成立|组建)`,
    ),
  },
  {
    // "F随之设立，规模…，C为主要出资人", "F亦注册于此，F与C是其出资人".
    rule: 'topic-fund-partner-is',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)[^。；\uE006]{0,60}，(?<o>‹BCF+›)(?:等[^，。；]{0,8})?(?:均|都)?(?:为|是|担任)(?:其|该基金|基金)?(?:的)?(?:主要|基石|首批)?(?:的)?(?:出资人|出资方|发起人|股东|有限合伙人|投资人)`,
    ),
  },
  {
    // "F。… B认缴600亿元": the fund is only understood.
    rule: 'subscribes-understood-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    confidence: 0.8,
    match: p(
      `(?<s>‹F›)‹I›[^。；\uE002\uE005\uE006]{0,16}(?<o>‹BC+›)[^。；\uE002\uE005\uE006]{0,24}(?:分别|合计|各|共)*(?:认缴|认缴出资|出资)(?:额)?(?:了|约)?‹M›`,
    ),
  },
  {
    rule: 'fund-partner-is',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)[”"]?(?:的)?(?:出资人|出资方|发起人|发起方|战略合作方|有限合伙人|合伙人|LP|股东)(?:中|名单中)?(?:还)?(?:为|是|由|包括|有|：)+(?:知名的)?(?<o>‹BCF+›)`,
    ),
  },
  {
    // "A与B一同入股了F", "A在F中为最大LP".
    rule: 'takes-share-of-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    confidence: 0.84,
    match: p(
      `(?<o>‹BC+›)(?:等[^，。；]{0,8})?(?:(?:一同|共同|均|也|已|还|联合|先后)*(?:入股|参投|认购|认缴|增资|${TAKES_OVER})了?|在)${SIZE}(?<s>‹F›)(?!中(?!为|是|担任|占|持))`,
    ),
  },
  {
    // "C在F持股16.67%".
    rule: 'holds-share-of-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    confidence: 0.84,
    match: p(`(?<o>‹BC›)系?在(?<s>‹F›)(?:中|里)?(?:持股|占股|持有|出资|认缴|持份额)`),
  },
  {
    rule: 'fund-invests-in-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    match: p(`(?<o>‹F›)[^，。；\uE001-\uE006]{0,6}(?:认缴|出资|参股|投资|设立|了)+${SIZE}(?<s>‹F+›)`),
  },
  {
    rule: 'topic-fund-invests-in-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    match: p(
      `(?<=^|[。；])(?<o>‹F›)[^。；\uE006]{0,60}，(?:已|先后|并|还)*(?:参股|出资参股|投资参股|认缴出资|投资设立)(?:了)?(?<s>‹F+›)`,
    ),
  },
  {
    // "C拟以自有资金1亿元参与投资F", "C作为有限合伙人认购F份额".
    rule: 'takes-part-in-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    confidence: 0.82,
    match: p(
      `(?<o>‹BCF+›)(?:等[^，。；]{0,8})?(?:拟|将|已|以|作为)[^，。；\uE004-\uE006]{0,24}(?:参与|认购|投资|出资|认缴|参股|入股|增资|${TAKES_OVER})+(?:设立|于|至|到|了)?(?:‹M›)?(?<s>‹F›)`,
    ),
  },
  {
    // "F完成首关，出资人包括C、C".
    rule: 'topic-fund-partners-are',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)[^。；\uE005\uE006]{0,40}，(?:其|主要)*(?:出资人|出资方|LP|有限合伙人|股东|投资人|发起人)(?:包括|有|为|：|涵盖)+(?<o>‹BCF+›)`,
    ),
  },
  {
    // "F向F出资20亿元".
    rule: 'pays-into-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    match: p(
      `(?<o>‹BCF+›)(?:已|将|拟|共|累计|于|‹D›)*[向对](?:‹C›旗下的?)?(?<s>‹F›)(?:进行)?(?:出资|注资|增资|认缴|投资)`,
    ),
  },
  {
    // "F获国家大基金注资".
    rule: 'fund-receives-from',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)(?:已|成功)?(?:获|获得|得到)(?<o>‹BCF+›)(?:等[^，。；]{0,8})?的?(?:‹M›的?)?(?:注资|出资|增资|参股|认缴)`,
    ),
  },
  {
    // "C推动F的设立", "C着手筹建F、F".
    rule: 'brings-fund-about',
    relation: 'BACKED_BY',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹BC›)(?:牵头|积极|成功|正在?|着手|重点|加快)*(?:推动(?=‹F›的?(?:设立|组建|成立))|筹建|筹设)(?<s>‹F+›)`,
    ),
  },
  {
    // "作为F的普通合伙人和管理人的“C”".
    rule: 'fund-whose-manager-is',
    relation: 'BACKED_BY',
    confidence: 0.86,
    match: p(
      `作为(?<s>‹F›)的?(?:(?:普通合伙人|执行事务合伙人|基金管理人|管理人|出资人|GP)[和及、与]?)+的[“"]?(?<o>‹BC›)`,
    ),
  },
  {
    // "B为F第一大股东", "C是F的唯一管理人".
    rule: 'is-partner-of-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    match: p(
      `(?<o>‹BCF›)(?:作为|担任|成为|为|是)(?<s>‹F›)的?(?:新增|新|第[一二三]大|最大|主要|唯一|控股|基石|首批)*(?:股东|出资人|出资方|发起人|有限合伙人|合伙人|LP|投资人|管理人)`,
    ),
  },
  {
    // "F总规模20亿元，其中C认缴出资5亿元", "F由C、C按比例出资".
    rule: 'topic-fund-subscribed-by',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)(?!(?:拟|将|已|各|分别)*(?:认缴|出资))[^。；\uE002\uE005\uE006]{0,60}，(?:其中)?，?(?<o>‹BC+›)(?:拟|将|已|共|合计|分别|各)*(?:认缴|出资|认购|缴纳)(?:出资)?(?:额)?(?:约|为)?‹M›`,
    ),
  },
  {
    // "F中C持股20%", "C持有F20%的份额".
    rule: 'fund-in-which-holds',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(`(?<s>‹F›)中，?(?<o>‹BC+›)(?:分别)?(?:持股|占股|持有|认缴|出资)`),
  },
  {
    rule: 'holds-part-of-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    match: p(`(?<o>‹BC›)(?:共|合计|直接|间接)*(?:持有|占有)(?<s>‹F›)(?:约|的)?\\d`),
  },
  {
    // "F背后出资人阵容强大，包括C、C", "F的LP中出现了C".
    rule: 'fund-partners-among-them',
    relation: 'BACKED_BY',
    role: 'invests',
    confidence: 0.82,
    match: p(
      `(?<s>‹F›)[^。；\uE002\uE005\uE006]{0,20}(?:出资人|出资方|投资方|投资人|股东|LP|合伙人|出资结构)[^。；\uE002\uE005\uE006]{0,14}(?:包括|有|为|出现了?|涵盖|：)+(?<o>‹BC+›)`,
    ),
  },
  {
    // "C、C投了F".
    rule: 'invests-in-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    confidence: 0.84,
    match: p(
      `(?<o>‹BC+›)(?:联手|携手|一同|共同|均|也|曾|还|出资)*(?:[^，。；\uE001-\uE006]{0,6}LP，)?(?:刚刚)?(?:投资|参投|投)了(?:旗下|这支)?(?<s>‹F›)`,
    ),
  },
  {
    // "F发生工商变更，新增C、C为股东".
    rule: 'fund-takes-in-partner',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)(?:[（(][^（）()]{0,20}[）)])?[^。；\uE006]{0,12}(?:工商|股权|股东|合伙人)(?:信息)?(?:变更|变动)，(?:股东|合伙人|LP)?新增(?:股东|合伙人|LP)?(?<o>‹BCF+›)`,
    ),
  },
  {
    // "F由C认缴出资299亿元，C及其子公司合计认缴出资1000万元".
    rule: 'fund-also-subscribed-by',
    relation: 'BACKED_BY',
    role: 'invests',
    confidence: 0.82,
    match: p(
      `(?<=(?<s>‹F›)(?!\uE00A|(?:各|分别|拟|将)*(?:认缴|出资))[^。；\uE006]{0,120}(?:认缴|出资)[^。；\uE006]{0,20})，(?<o>‹BC+›)(?:及其[^，。；\uE001-\uE009]{0,10})?(?:合计|分别|各|共|则|也)*(?:认缴|出资)(?:出资)?(?:额)?(?:约|为)?‹M›`,
    ),
  },
  {
    // "F由B履行出资人职责".
    rule: 'fund-whose-payer-is',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)[^。；\uE001-\uE006]{0,12}由(?<o>‹BC+›)(?:代表[^，。；]{0,10})?履行(?:政府)?出资人?职责`,
    ),
  },
  {
    // "F募集完成，C、C等参与出资".
    rule: 'topic-fund-others-pay',
    relation: 'BACKED_BY',
    role: 'invests',
    confidence: 0.82,
    match: p(
      `(?<s>‹F›)[^。；\uE002\uE005\uE006]{0,40}，(?<o>‹BC+›)(?:等[^，。；]{0,12})?(?:均|都|共同|联合)?(?:参与|共同)(?:出资|认购|投资|募集)`,
    ),
  },
  {
    // "F成立，由B全资持股".
    rule: 'fund-held-by',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)[^。；\uE002\uE005\uE006]{0,40}，?由(?<o>‹BC+›)(?:分别|共同)*(?:全资|控股|独资|出资|持股)+(?:持股|持有|控股|设立|成立|\\d)?`,
    ),
  },
  {
    // "F发起人之一的C", "F出资人之一C".
    rule: 'one-of-partners-of-fund',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(`(?<s>‹F›)[”"]?的?(?:发起人|发起方|出资人|投资人|股东|LP)之一的?，?(?<o>‹BC›)`),
  },
  {
    // "F作为F的子基金".
    rule: 'fund-is-subfund',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(`(?<s>‹F›)，?(?:作为|是|为|系)(?<o>‹F›)(?:的|旗下)+(?:首支|首只|第[一二三四五]支)?子基金`),
  },
  {
    // "F由K主导，C、C等参与组建".
    rule: 'topic-fund-others-form',
    relation: 'BACKED_BY',
    role: 'founded',
    confidence: 0.82,
    match: p(
      `(?<=^|[。；])(?<s>‹F›)[^。；\uE002\uE005]{0,60}，(?<o>‹BCF+›)(?:等[^，。；]{0,8})?(?:共同|联合|参与)+(?:组建|发起|设立|出资)`,
    ),
  },
  {
    // "共设立F、F等4支子基金，F共出资12亿元".
    rule: 'funds-of-which-pays',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F+›)等[\\d一二三四五六七八九十]*[支只个]?子基金，(?<o>‹BCF›)(?:对其|对上述基金)?(?:共|合计|累计|总共|共计)*(?:出资|认缴|投资|投入)(?:约|超)?‹M›`,
    ),
  },
  {
    // "F，C出资30%".
    rule: 'fund-of-which-holds',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(`(?<s>‹F›)，(?:其中)?(?<o>‹BC›)(?:认缴|出资|持股|持有|占股|占比)(?:比例)?(?:为|约|达)?\\d`),
  },
  {
    // "C于2016年出资1311万元，参投C旗下F".
    rule: 'pays-and-joins-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    confidence: 0.84,
    match: p(
      `(?<o>‹BC+›)[^，。；\uE002\uE005\uE006]{0,16}(?:出资|斥资|认缴)(?:约)?‹M›(?:人民币)?，?(?:参投|投资|参与投资|认购|入股|参与设立|投)了?(?:‹C›旗下的?|‹C›(?:另|的)[^，。；]{0,4}[支只]基金——)?(?<s>‹F›)`,
    ),
  },
];
