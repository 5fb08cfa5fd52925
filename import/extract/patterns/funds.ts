/** Whose a fund is, and who backs it. */
import { p, type RelationPattern, SIZE, TOGETHER } from './pattern.ts';

export const FUNDS: readonly RelationPattern[] = [
  {
    rule: 'fund-by-before',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    match: p(`由(?<o>‹BCK+›)${TOGETHER}(?:设立|成立|组建|发起|出资|募集|筹建)(?:的|了)?${SIZE}(?<s>‹F›)`),
  },
  {
    rule: 'fund-managed-before',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    match: p(`由(?<o>‹BC+›)${TOGETHER}(?:管理|运营)(?:的)?${SIZE}(?<s>‹F›)`),
  },
  {
    rule: 'fund-by',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(`(?<s>‹F›)[^。；\uE001-\uE006]{0,12}由(?<o>‹BC+›)${TOGETHER}(?:设立|成立|组建|发起|出资|募集)`),
  },
  {
    rule: 'fund-managed-by',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(`(?<s>‹F›)[^。；\uE001-\uE006]{0,12}由(?<o>‹BC+›)${TOGETHER}(?:管理|运营|担任管理人|担任)`),
  },
  {
    // "F是经…批准，由A、B等共同发起成立", "F成立于…，规模…，由A发起": the fund that a sentence begins with stays its topic.
    rule: 'topic-fund-by',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(`(?<s>‹F›)[^。；\uE006]{0,90}由(?<o>‹BCKF+›)${TOGETHER}(?:设立|成立|组建|发起|出资|募集|共建)`),
  },
  {
    rule: 'topic-fund-managed-by',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(
      `(?<s>‹F›)[^。；\uE006]{0,120}(?:，|、|由|委托)(?<o>‹BC›)(?:公司)?(?:负责|担任|任|作为|受托|为|出资并)*(?:的)?(?:日常)?(?:投资)?(?:基金)?(?:管理|运营管理|管理人|管理机构|普通合伙人)(?=[，。；]|$)`,
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
    // "A与B在…合作，围绕…设立了F".
    rule: 'partners-set-up-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.78,
    match: p(
      `(?<=^|[。；])(?:‹D›，)?(?<o>‹BCF+›)[^。；\uE002\uE005\uE006]{0,40}，[^。；\uE002\uE006]{0,24}(?:共同|联合|合作|发起)*设立了${SIZE}(?<s>‹F›)`,
    ),
  },
  {
    rule: 'understood-fund-by',
    relation: 'BACKED_BY',
    role: 'founded',
    confidence: 0.84,
    match: p(
      `(?<s>‹F›)‹I›[^。；\uE002\uE005\uE006]{0,50}由(?<o>‹BCK+›)${TOGETHER}(?:设立|成立|组建|发起|出资|募集)`,
    ),
  },
  {
    rule: 'understood-fund-managed-by',
    relation: 'BACKED_BY',
    role: 'manages',
    confidence: 0.84,
    match: p(
      `(?<s>‹F›)‹I›[^。；\uE006]{0,60}(?:由|委托)(?<o>‹C›)(?:负责|担任|作为|受托|进行)*(?:日常)?(?:投资)?(?:基金)?(?:管理|运营管理|运营|管理人)`,
    ),
  },
  {
    rule: 'manager-of-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    match: p(
      `(?<o>‹C›)[^。；\uE005\uE006]{0,40}(?:作为|担任|为|是)(?<s>‹F›)(?:的)?(?:基金)?(?:管理人|管理机构|管理公司|普通合伙人|GP|执行事务合伙人)`,
    ),
  },
  {
    rule: 'fund-manager-is',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(
      `(?<s>‹F›)(?:的)?(?:基金)?(?:管理人|管理机构|管理公司|主导方|普通合伙人|GP|执行事务合伙人)(?:为|是|由|：)+(?<o>‹C+›)`,
    ),
  },
  {
    rule: 'fund-partner-is',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(
      `(?<s>‹F›)(?:的)?(?:出资人|出资方|发起人|发起方|战略合作方|有限合伙人|LP|股东)(?:中|名单中)?(?:还)?(?:为|是|由|包括|有|：)+(?:知名的)?(?<o>‹BC+›)`,
    ),
  },
  {
    // "A联合B共同签署合伙协议，发起设立F", "A、B共同作为有限合伙人参与设立F".
    rule: 'partners-of-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹BC+›)(?:等[^，。；]{0,8})?(?:拟|将)?(?:共同|联合|分别)?(?:签署|签订|作为)[^。；\uE001-\uE006]{0,18}，?(?:共同|联合|参与|合作|发起)*(?:设立|成立|组建|投资)(?:了)?${SIZE}(?<s>‹F›)`,
    ),
  },
  {
    rule: 'founds-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹BCF+›)(?:等[^，。；]{0,8})?(?:宣布|计划|拟|将|已|曾|正式|共同|联合|牵头|出资|发起|合作|参与|‹M›|、)*(?:设立|成立|组建|发起|募集|推出|出资)+(?:了)?${SIZE}[“"]?(?<s>‹F›)`,
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
      `(?<o>‹BC+›)(?:等[^，。；]{0,8})?(?:(?:一同|共同|均|也|已|还|联合|先后)*(?:入股|参投|认购|认缴|增资)了?|在)${SIZE}(?<s>‹F›)(?!中(?!为|是|担任|占|持))`,
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
    // "C旗下F领投", "F（C管理）".
    rule: 'fund-under-firm',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    match: p(`(?<o>‹C›)(?:旗下|管理|受托管理|运营|所管理)的?(?<s>‹F›)`),
  },
  {
    rule: 'fund-managed-in-brackets',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(`(?<s>‹F›)（(?:由)?(?<o>‹C›)(?:受托|负责)?(?:管理|运营)）`),
  },
  {
    rule: 'place-founds-fund',
    relation: 'FUND_OF',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹RK›)(?:市政府|政府|省政府)?(?:正式|则|又|已|将|宣布|发起|牵头|计划|拟|还|也|出资|同步|同时|更是|更|配套|专门|率先|‹M›|揭牌时|成立时|‹D›|\\d{1,2}月|于|在)*(?:设立|成立|组建|发起|推出)+了?${SIZE}(?:[^，。；、\uE001-\uE006]{2,20}[、和的])?${SIZE}[“"]?(?<s>‹F›)`,
    ),
  },
  {
    // "F…，主要助力K推进…", "用于扶持R…".
    rule: 'fund-serves-place',
    relation: 'FUND_OF',
    confidence: 0.76,
    match: p(
      `(?<s>‹F›)[^。；\uE003\uE004\uE006]{0,60}(?:用于|主要|重点|专项)+(?:扶持|支持|助力|服务|投资|投向|服务于)(?:于)?(?<o>‹RK›)`,
    ),
  },
  {
    rule: 'fund-of-park',
    relation: 'FUND_OF',
    turned: true,
    match: p(`(?<o>‹K›)(?:的|配套|设有)*(?:总规模|规模|‹M›|的)*(?<s>‹F›)`),
  },
  {
    // "C拟以自有资金1亿元参与投资F", "C作为有限合伙人认购F份额".
    rule: 'takes-part-in-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    confidence: 0.82,
    match: p(
      `(?<o>‹BCF+›)(?:等[^，。；]{0,8})?(?:拟|将|已|以|作为)[^，。；\uE004-\uE006]{0,24}(?:参与|认购|投资|出资|认缴|参股|入股|增资)+(?:设立|于|至|到|了)?(?:‹M›)?(?<s>‹F›)`,
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
    match: p(`(?<o>‹BCF+›)(?:已|将|拟|共|累计)*向(?<s>‹F›)(?:出资|注资|增资|认缴|投资)`),
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
    // "K拥有F等金融服务平台".
    rule: 'park-has-fund',
    relation: 'FUND_OF',
    turned: true,
    match: p(`(?<o>‹K›)(?:拥有|设有|建有|配有|配备)了?${SIZE}(?<s>‹F+›)`),
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
      `(?<s>‹F›)[^。；\uE002\uE005\uE006]{0,60}，(?:其中)?，?(?<o>‹BC+›)(?:拟|将|已|共|合计|分别|各)*(?:认缴|出资|认购|缴纳)(?:出资)?(?:额)?(?:约|为)?‹M›`,
    ),
  },
  {
    // "F（管理人：C）".
    rule: 'fund-with-its-manager',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(`(?<s>‹F›)（(?:基金)?(?:管理人|管理机构|GP)(?:：|为)(?<o>‹C›)`),
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
    // "C宣布完成F募集".
    rule: 'closes-its-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    confidence: 0.84,
    match: p(
      `(?<o>‹C›)(?:宣布|正式|已|成功)*完成了?(?:旗下|其|首支|新一期)*(?<s>‹F›)的?(?:首轮|最终|首次)?(?:募集|关账|首关|终关|封闭|募资)`,
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
    // "F，C出资30%".
    rule: 'fund-of-which-holds',
    relation: 'BACKED_BY',
    role: 'invests',
    match: p(`(?<s>‹F›)，(?:其中)?(?<o>‹BC›)(?:认缴|出资|持股|持有|占股|占比)(?:比例)?(?:为|约|达)?\\d`),
  },
  {
    rule: 'fund-by-shares',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹F›)[^。；\uE001-\uE006]{0,12}由(?<o>‹BC+›)(?:按|依)[^，。；\uE001-\uE006]{0,8}(?:出资|设立|组建|认缴)`,
    ),
  },
];
