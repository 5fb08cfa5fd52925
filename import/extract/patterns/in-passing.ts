/** Where a firm or a park is, and who builds a park, as sentences say it in passing: where a scene is set, what goes on there, who goes there. */
import { CLASS, OTHERS, p, type RelationPattern } from './pattern.ts';

/** Rooms of a firm that a reporter stands in, and what goes on there. */
const SCENE =
  '(?:的)?(?:[^，。；、\uE001-\uE006]{0,10}(?:车间|实验室|厂房|厂区|展厅|展示厅|展馆|大厅|办公室|生产线|生产基地|工厂|仓库|工地)|内，)';

/** 等一批企业 */
const AND_OTHERS = '(?:等[^，。；\uE001-\uE006]{0,10})?';
/** 规模|10亿元|的 before a fund. */
const SIZED = '(?:[^，。；\uE001-\uE006]{0,8}‹M›[^，。；\uE001-\uE006]{0,6})?';
const AS_LEADERS = '为(?:代表|龙头|主|引领|核心|骨干|链主)';

export const IN_PASSING: readonly RelationPattern[] = [
  {
    // "R已逐步构建起以A、B等品牌为代表，C、D等企业为主的产业集群".
    rule: 'place-with-cluster-of-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹R›)(?:市|省|区|县)?(?:[^，。；、\uE001-\uE006]{0,10})(?:构建|形成|建成|打造|培育|汇聚|聚集|集聚)(?:起|出|了)?(?:[^，。；\uE001-\uE006]{0,10})?以(?<s>‹C+›)${AND_OTHERS}${AS_LEADERS}`,
    ),
  },
  {
    rule: 'place-with-more-firms-of-cluster',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›)[^。；\uE003\uE005]{0,30}以‹C+›${AND_OTHERS}${AS_LEADERS}，(?<s>‹C+›)等[^，。；\uE001-\uE006]{0,16}为(?:主|辅|支撑|配套|骨干|补充)`,
    ),
  },
  {
    // "…的R，其食品加工行业具有优势，如今更是聚集了C、C".
    rule: 'topic-place-gathers-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；的])(?<o>‹R›)，[^。；\uE002-\uE006]{2,40}，(?:如今|现在|目前|更是|现已|已经|已|还|也|先后)*(?:聚集|集聚|汇聚|汇集|云集|吸引|拥有|诞生|走出)(?:了|出)?(?<s>‹C+›)`,
    ),
  },
  {
    // "吸引了C、C等多家企业到R投资建厂".
    rule: 'firms-drawn-to-place',
    relation: 'LOCATED_IN',
    single: true,
    confidence: 0.82,
    match: p(
      `吸引了?(?<s>‹C+›)等[^，。；\uE001-\uE006]{0,16}(?:企业|公司|厂商)?(?:到|来|赴|在)(?<o>‹R›)(?:投资|建厂|落户|设厂|发展|兴业|布局)`,
    ),
  },
  {
    // "C在R、R所建的两大生产基地".
    rule: 'bases-that-firm-built-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)(?:公司)?在(?<o>‹R+›)(?:等地)?(?:所)?(?:建|建设|建成|布局|投建)的[^，。；\uE001-\uE006]{0,14}(?:基地|工厂|中心|厂区|产线)`,
    ),
  },
  {
    // "随着C落户R，C、C等相继落子".
    rule: 'firms-follow-to-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `‹C+›${AND_OTHERS}(?:落户|落地|入驻|进驻)(?<o>‹R›)，${OTHERS}(?<s>‹C+›)${AND_OTHERS}(?:相继|先后|陆续|纷纷|也|随后)+(?:落子|落户|入驻|跟进|落地|进驻|到来)`,
    ),
  },
  {
    // "C考察了五六个城市后最终选址落户R".
    rule: 'firm-settles-in-the-end',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<=^|[。；，])(?<s>‹C›)[^。；\uE003-\uE006]{0,60}(?:最终|终于|决定|后来)(?:选择|选址|将[^，。；\uE001-\uE006]{2,10})?(?:落户|落地|落子|扎根)(?:于|在|到)?(?<o>‹R›+)(?=[，。；]|$)`,
    ),
  },
  {
    // "C在国内设立了多家公司，在R、R均设立了办公室".
    rule: 'topic-firm-has-offices-at',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<=^|[。；，])(?<s>‹C›)在[^。；]{0,120}，(?:并|还)?在(?<o>‹R+›)(?:等地)?(?:均|都|分别)(?:设立|设有|拥有|开设|建有)了?[^，。；\uE001-\uE006]{0,8}(?:办公室|分公司|办事处|办公点|机构|分支)`,
    ),
  },
  {
    // "他来到R租下土地，成立C".
    rule: 'firm-founded-where-one-came',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.78,
    match: p(
      `(?:来到|前往|回到|赴|到)(?<o>‹R›+)[^。；\uE001-\uE006]{0,40}，(?:并)?(?:投资)?(?:成立|创办|创立|注册成立|创建)了?(?<s>‹C›)`,
    ),
  },
  {
    // "C是K的台资企业".
    rule: 'firm-is-of-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `(?<s>‹C›)(?:是|为)(?<o>‹K›)(?:内|里)?的(?:一家)?[^，。；\uE001-\uE006]{0,10}(?:企业|公司)(?=[，。；]|$)`,
    ),
  },
  {
    // "在K内建成国内第一个…基地——C".
    rule: 'firm-in-apposition-in-park',
    relation: 'IN_PARK',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `在(?<o>‹K›)(?:内|里)?(?:建成|建设|建立|投资|设立|建起)了?[^，。；\uE001-\uE006]{0,24}(?:——|—|：)(?<s>‹C›)`,
    ),
  },
  {
    // "通过R、R、K三级联动，组建了规模100亿元的F".
    rule: 'places-set-up-fund-together',
    relation: 'FUND_OF',
    turned: true,
    match: p(
      `(?<o>‹R+›)(?:、‹K›)?(?:等)?(?:[两二三四]级)?(?:联动|联合|共同出资|合力)，?(?:共同)?(?:组建|设立|成立|发起)(?:设立)?了?${SIZED}[“"]?(?<s>‹F›)`,
    ),
  },
  {
    // "R将航天作为重点培育，把K作为重点园区来建设".
    rule: 'place-treats-park-as',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，])(?<o>‹R›)(?:市|省|区|县)?[^。；\uE003\uE004]{0,50}(?:将|把)(?<s>‹K›)(?:作为|打造成|打造为|建设成|建成)`,
    ),
  },
  {
    // "根据《P》，2025年底前，R、R等要启动…".
    rule: 'policy-then-places-act',
    relation: 'APPLIES_TO',
    confidence: 0.8,
    match: p(
      `(?:根据|按照|依据|依照)(?:‹B›[、和]?)*(?:的|发布的|印发的)?(?<s>‹P›)，(?:到|在|于)?(?:‹D›(?:年?底)?前?，)?(?<o>‹R+›)(?:、[^，。；、\uE001-\uE006]{2,6})*(?:、‹R+›)?(?:等地?)?(?:[^，。；\uE001-\uE006]{0,10})?(?:要|将|需|应|启动|开展|率先|进入|实现|被)`,
    ),
  },
  {
    // "《P》，明确R与R建立对口合作关系".
    rule: 'policy-pairs-places',
    relation: 'APPLIES_TO',
    confidence: 0.82,
    match: p(
      `(?<s>‹P›)，?(?:明确|确定|同意|支持|批准|将)(?<o>‹R›[与和、]‹R›)(?:建立|开展|结成|列为|作为|为)`,
    ),
  },
  {
    // "在K，C车间内机器轰鸣", "K上，C研发实验室里…", "在K，C是一家…企业".
    rule: 'scene-at-firm-in-park',
    relation: 'IN_PARK',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `(?<=^|[。；]|\uE003)(?:在|走进|来到|位于)?\uE003*的?(?<o>‹K›)(?:上|内|里|中)?(?:的)?，?(?:[^，。；\uE001-\uE006]{0,14}(?:公司|企业)——)?(?<s>‹C›)(?:${SCENE}|(?<=(?:在|位于)\uE003*的?\uE004(?:内|里|上|中)?，\uE005)是一家)`,
    ),
  },
  {
    // "K入驻企业C是一家…".
    rule: 'resident-firm-of-park',
    relation: 'IN_PARK',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹K›)(?:的|内)?(?:入驻|入园|在孵|驻区|注册|落户)(?:企业|公司|项目|团队)(?:——|：|[“"])?(?<s>‹C+›)`,
    ),
  },
  {
    // "C在K扎根近10年", "C和C正位于K中".
    rule: 'firm-rooted-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `(?<![由、和与及])(?<s>‹C+›)${CLASS}(?:正|就|均|都|也|已|则|便)*(?:(?:位于|坐落于|扎根于?)\uE003*(?<o>‹K›)(?:中|内|里|之中)?(?=[，。；]|$))`,
    ),
  },
  {
    rule: 'firm-grows-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `(?<![由、和与及])(?<s>‹C+›)${CLASS}(?:已|均|都|先后|一直)*在\uE003*(?<o>‹K›)(?:内|里|上)?(?:扎根|深耕|生根|安家|起步|创业|孵化|发展(?:了|壮大|至今|多年|已)|租下|租用|购地|拿地|购买|建起|建了)`,
    ),
  },
  {
    // "位于K1K2的C": the inner of two.
    rule: 'firm-located-in-inner-park',
    relation: 'IN_PARK',
    turned: true,
    match: p(`(?:位于|坐落于|落户|地处|入驻)\uE003*\uE004(?:内的?|的)?(?<o>‹K›)(?:内)?的(?<s>‹C›)`),
  },
  {
    // "扎囊县境内的C的K", "R境内的C".
    rule: 'thing-inside-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(`(?<o>‹R›+)(?:境内|辖区内|辖内|市区内)的?(?:\uE005的?)?[“"]?(?<s>‹KC+›)`),
  },
  {
    // "R…，该县投资50亿元建设K", "R…，当地引进C".
    rule: 'park-built-by-that-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›)[^。；\uE003]{0,60}，(?:该[县市区镇州省]|当地)(?:[^，。；\uE001-\uE006]{0,8}‹M›[^，。；\uE001-\uE006]{0,4}(?:（[^（）]{0,8}）)?)?(?:还|正|将|已|先后|着力|重点|全力)*(?:投资)?(?:建设|打造|建成|设立|兴建|规划|建起)了?(?:[^，。；\uE001-\uE006]{0,10}(?:级|的))?(?<s>‹K+›)`,
    ),
  },
  {
    // "R作为发源地，依托K、K等平台，…", "R依托K等…".
    rule: 'place-leans-on-parks',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；]|，(?=\uE003(?:市|区|县)?依))(?<o>‹R›)(?:市|区|县)?(?:[^。；，\uE001-\uE006]{2,24}，)?(?:则|还|也|充分|主要)*(?:依托|依靠)(?<s>‹K+›)`,
    ),
  },
  {
    // "R联合一家企业建立K".
    rule: 'place-builds-park-with',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›+)(?:市|区|县|镇)?(?:联合|携手|会同|与)[^，。；\uE003\uE004]{2,24}(?:共同|合作)?(?:建立|建设|打造|兴建|共建|建成)了?(?<s>‹K›)(?!\uE00A|的)`,
    ),
  },
  {
    // "R有…，其规划建设的K".
    rule: 'park-that-it-builds',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.76,
    match: p(
      `(?<o>‹R›)[^。；\uE003\uE004]{0,60}，(?:其|当地)(?:正在|正)?(?:规划|投资|重点)*(?:建设|打造|兴建|规划)的(?<s>‹K›)`,
    ),
  },
  {
    // "K奠基暨…等项目在R开工".
    rule: 'park-among-projects-begun-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹K›)(?:奠基|开工|揭牌|启动|签约|项目)[^。；，\uE001-\uE006]{0,20}(?:在|于)(?<o>‹R›+)(?:举行|正式|顺利|隆重)*(?:开工|奠基|启动|签约|落成|揭牌|开园)`,
    ),
  },
  {
    // "C、C的审核中心都设在R", "C的总部落在了R".
    rule: 'arm-of-firm-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C+›)(?!没有|未)(?:等[^，。；\uE001-\uE006]{0,12})?的?(?:(?!没有|未)[^，。；、\uE001-\uE006]){0,10}(?:中心|团队|队伍|总部|基地|厂房|工厂|实验室)(?:也|均|都|已|正式|最终)*(?:落户|设在|设于|位于|建在|放在|落在|落子)了?(?<o>‹R+›)(?!的)`,
    ),
  },
  {
    // "C进入中国30年，始终立足R".
    rule: 'firm-keeps-to-place',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<s>‹C›)[^。；\uE003-\uE005]{0,24}，(?:始终|一直|长期|多年来)(?:立足|扎根|深耕)于?(?<o>‹R›)(?=[，。；]|$)`,
    ),
  },
  {
    // "C作为重点招商引资企业落地R".
    rule: 'firm-settles-as-one',
    relation: 'LOCATED_IN',
    confidence: 0.84,
    match: p(
      `(?<s>‹C›)[^，。；、\uE001-\uE006]{0,10}作为[^，。；、\uE001-\uE00A]{2,24}(?:落地|落户|入驻|进驻)(?:于|在)?(?<o>‹R›+)(?!\uE004)`,
    ),
  },
  {
    // "看中低成本绿电的还有R的C".
    rule: 'there-is-also-firm-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.78,
    match: p(`(?:还有|包括|就有|即是|便是|来自)(?<o>‹R›+)(?:本土|本地)?的(?<s>‹C+›)`),
  },
  {
    // "走进江北新区，参访K、C".
    rule: 'visited-at-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.78,
    match: p(
      `(?:走进|来到|抵达|前往|赴|到)[^，。；\uE001-\uE006]{0,14}(?<o>‹R›+)，(?:先后|实地|分别)?(?:参访|参观|考察|走访|调研|探访)了?(?<s>‹KC+›)`,
    ),
  },
  {
    // "C，于2015年将自己的中国区总部落在了K".
    rule: 'headquarters-put-in-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C›)，?(?:于)?(?:‹D›)?(?:将|把)(?:自己|其)?的?[^，。；\uE001-\uE006]{0,8}(?:总部|中心|基地|工厂)(?:落在|设在|放在|落户|迁到|搬到|搬进)了?\uE003*(?<o>‹K›)`,
    ),
  },
  {
    // "聚集A、B等200多家企业的K".
    rule: 'park-that-gathers-firms',
    relation: 'IN_PARK',
    match: p(
      `(?:聚集|集聚|汇聚|汇集|吸引|拥有|云集)了?(?<s>‹C+›)等[^，。；\uE001-\uE006]{0,16}(?:企业|公司|机构)(?:入驻)?的(?<o>‹K›)`,
    ),
  },
  {
    // "R紧盯龙头企业，今年已引进C、C等…企业".
    rule: 'topic-place-brings-in-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；])(?<o>‹R›)(?:市|区|县)?[^。；\uE002-\uE006]{2,30}，(?:今年|去年|目前|已|还|先后|成功|累计|陆续|近年来)*(?:引进|招引|引入|吸引)了?(?<s>‹C+›)等`,
    ),
  },
  {
    // "C在全国有6个中心，分别位于R、R".
    rule: 'centres-of-firm-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)[^。；\uE003-\uE005]{0,24}(?:中心|基地|工厂|分公司|子公司|园区)，(?:分别|均|都)?(?:位于|设在|分布在|分布于|布局在|坐落于)(?<o>‹R+›)(?!的)`,
    ),
  },
  {
    // "C…，并于2019年建设K".
    rule: 'firm-then-builds-park',
    relation: 'SPONSORED_BY',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<=^|[。；，]|\uE008)(?<o>‹C›)[^。；\uE002\uE005\uE006]{0,40}，(?:并|还|又|后)?(?:于)?‹D›(?:投资|正式|启动)*(?:建设|建成|设立|成立|创办|兴建)了?(?<s>‹K›)(?!的|内)`,
    ),
  },
  {
    // "K是广州…B、B共同指导下，由C负责操盘的项目".
    rule: 'park-handled-by',
    relation: 'SPONSORED_BY',
    match: p(
      `(?<s>‹K›)[^。；\uE004\uE006]{0,50}(?:由|交由|委托)(?<o>‹BC+›)(?:全面|具体|共同|联合)?(?:负责)?(?:操盘|操作|打造|招商运营|运营管理|运营|管理|招商)(?=[，。；的、]|$)`,
    ),
  },
  {
    // "R联合C设立10亿元的F".
    rule: 'place-and-backers-set-up-fund',
    relation: 'BACKED_BY',
    turned: true,
    match: p(
      `(?:联合|携手|会同|联手)(?<o>‹CBF+›)(?:、[^，。；、\uE001-\uE006]{2,8})*${AND_OTHERS}(?:共同|合作)?(?:出资|发起)*(?:设立|组建|成立|发起)了?${SIZED}(?:的)?[“"]?(?<s>‹F›)`,
    ),
  },
  {
    rule: 'place-sets-up-fund-with',
    relation: 'FUND_OF',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›)(?:联合|携手|会同|联手)[^。；\uE003]{0,40}?(?:设立|组建|成立|发起)了?${SIZED}(?:的)?[“"]?(?<s>‹F›)`,
    ),
  },
];
