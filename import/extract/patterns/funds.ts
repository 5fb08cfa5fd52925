/** Whose a fund is: who founds and manages it, and for which place. */
import { p, type RelationPattern, SIZE, TOGETHER } from './pattern.ts';

const BRACKETS = '(?:[（(][^（）()]{0,40}[）)])?';
const BRINGS = '(?:共同|联合|合作|合资|出资|投资|发起|参与)*(?:设立|成立|组建|发起)了?';
const AGREE_ON = `${BRACKETS}[^。；\uE006]{0,60}?(?:签署|签订|签约|达成|合作)[^。；\uE006]{0,80}?，(?:(?:[双三四各]方|公司)(?:拟|将|计划|约定|同意|决定)*|(?:拟|将|计划)+)${BRINGS}${SIZE}[“"]?`;

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
      `(?<!由[^。；，]{0,80})(?<s>‹F›)(?!(?:拟|将|已)?(?:认购|认缴|出资))[^。；\uE006]{0,120}(?:，|、|由|委托)(?<o>‹BC›)(?:公司)?(?:负责|担任|任|作为|受托|为|出资并)*(?:的)?(?:日常)?(?:投资)?(?:基金)?(?:管理|运营管理|管理人|管理机构|普通合伙人|执行事务合伙人)(?=[，。；]|$)`,
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
      `(?<o>‹C›)(?:[（(][^（）()]{0,40}[）)])?[^。；\uE005\uE006]{0,40}(?:作为|担任|出任|任|为|是)了?(?<s>‹F›)(?:的)?(?:受托|基金)*(?:管理人|管理机构|管理公司|普通合伙人|GP|执行事务合伙人)`,
    ),
  },
  {
    rule: 'fund-manager-is',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(
      `(?<s>‹F›)(?:的)?(?:基金)?(?:管理人|管理机构|管理公司|主导方|普通合伙人|GP|执行事务合伙人)(?:正|则|便|即)?(?:为|是|由|：)+(?:[^，。；、\uE001-\uE00A]{0,8}(?:VC|PE|机构|公司|投资))?(?<o>‹C+›)`,
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
    // "A（简称“甲”）与B（简称“乙”）签署框架协议，双方拟联合发起F": both of them.
    rule: 'agree-on-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.84,
    match: p(`(?<o>‹BCF›)(?=${BRACKETS}[与和同、]‹BCF›${AGREE_ON}(?<s>‹F›))`),
  },
  {
    rule: 'agree-on-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.84,
    match: p(`(?<=‹BCF›${BRACKETS}[与和同、])(?<o>‹BCF›)(?=${AGREE_ON}(?<s>‹F›))`),
  },
  {
    // "C公告，拟以自有资金1亿元，与C、F共同发起设立F".
    rule: 'announces-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.84,
    match: p(
      `(?<o>‹C›)${BRACKETS}(?:‹D›|晚间?|近日|日前|今日|昨日)*(?:发布?|披露)?公告称?，(?:公司|其)?(?:拟|将|计划|已|与)[^。；]{0,120}?${BRINGS}${SIZE}[“"]?(?<s>‹F›)`,
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
    // "C旗下F领投", "F（C管理）".
    rule: 'fund-under-firm',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    match: p(`(?<o>‹C›)(?:旗下|管理|受托管理|运营|所管理|(?:发起)?设立[、并]管理)的?[“"]?(?<s>‹F›)`),
  },
  {
    rule: 'fund-managed-in-brackets',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(`(?<s>‹F›)（(?:由)?(?<o>‹C›)(?:受托|负责)?(?:管理|运营)）`),
  },
  {
    // "R首支产业基金F", "F是R第一只…".
    rule: 'first-fund-of-place',
    relation: 'FUND_OF',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹RK›)的?(?:首|第[一二三四五])[支只个](?:[^，。；\uE001-\uE006]{0,14}基金)?[—“"：]*(?<s>‹F›)`,
    ),
  },
  {
    rule: 'fund-is-first-of-place',
    relation: 'FUND_OF',
    single: true,
    match: p(`(?<s>‹F›)(?:是|为|作为|成为)(?<o>‹RK›)的?(?:首|第[一二三四五]|唯一)[一]?[支只个]`),
  },
  {
    rule: 'place-founds-fund',
    relation: 'FUND_OF',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹RK›)(?:市政府|政府|省政府)?(?:正式|则|又|已|将|宣布|提出|筹划|酝酿|着手|发起|启动|牵头|计划|拟|还|也|出资|同步|同时|同日|当日|更是|更|配套|专门|率先|‹M›|揭牌时|成立时|‹D›|\\d{1,2}[月日]|于|在)*(?:设立|成立|组建|发起|推出)+了?${SIZE}(?:[^，。；、\uE001-\uE006]{2,20}[、和的])?${SIZE}[“"]?(?<s>‹F+›(?:[、和](?:‹M›的?)?‹F›)*)`,
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
    // "K拥有F等金融服务平台".
    rule: 'park-has-fund',
    relation: 'FUND_OF',
    turned: true,
    match: p(`(?<o>‹K›)(?:拥有|设有|建有|配有|配备)了?${SIZE}(?<s>‹F+›)`),
  },
  {
    // "F（管理人：C）".
    rule: 'fund-with-its-manager',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(`(?<s>‹F›)（(?:基金)?(?:管理人|管理机构|GP)(?:：|为)(?<o>‹C›)`),
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
    rule: 'fund-by-shares',
    relation: 'BACKED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹F›)[^。；\uE001-\uE006]{0,12}由(?<o>‹BC+›)(?:按|依)[^，。；\uE001-\uE006]{0,8}(?:出资|设立|组建|认缴)`,
    ),
  },
  {
    // "C管理了两只基金，其中F…，F…".
    rule: 'manages-funds-among-them',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    match: p(
      `(?<o>‹C›)(?:目前|共|现|一共)*(?:管理|运营)(?:着|了)?[^，。；\uE001-\uE006]{0,8}(?:只|支|个)[^，。；\uE001-\uE006]{0,6}基金，(?:其中|分别为|分别是|包括|即)*(?<s>‹F›(?:[^。；\uE001-\uE006]{0,20}[、，和及]‹F›)*)`,
    ),
  },
  {
    // "C受托管理F、F".
    rule: 'manages-funds',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    match: p(`(?<o>‹C›)(?:目前|主要|还|也|负责|同时)*(?:受托|统一)?(?:管理|运营)(?:着|了|有)?(?<s>‹F+›)`),
  },
  {
    // "C另一支基金——F", "C旗下首支基金F".
    rule: 'fund-in-apposition-of-firm',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    confidence: 0.84,
    match: p(
      `(?<o>‹C›)(?:的|旗下)?(?:另一|首|第[一二三四五]|新一|旗下|一)(?:支|只|期)[^，。；\uE001-\uE006]{0,10}基金(?:——|—|：|[“"])*(?<s>‹F›)`,
    ),
  },
  {
    // "F，后者是C的基金主体".
    rule: 'fund-is-vehicle-of-firm',
    relation: 'BACKED_BY',
    role: 'manages',
    confidence: 0.84,
    match: p(
      `(?<s>‹F›)，?(?:后者|该基金|其)?(?:则|同样|也|亦)*(?:是|为|系)(?<o>‹C›)(?:旗下|的)+[^，。；\uE001-\uE006]{0,8}(?:基金|投资平台|投资主体)`,
    ),
  },
];
