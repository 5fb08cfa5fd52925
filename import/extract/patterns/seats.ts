/** Where a firm sits, said of its parts: its plants, its registered address, its headquarters; of a place and of a park in the same words. */
import { ALREADY, CLASS, OTHERS, p, type RelationPattern } from './pattern.ts';

const PART =
  '(?:本部|大本营|总部|注册地址?|住所|生产地址|经营地址|经营场所|办公地址|老?厂区|老厂|新?工厂|新厂|分厂|生产基地|制造基地|产能|产线|生产线|研发中心|数据中心|车间)';
const BUILT =
  '(?:总部|工厂|基地|产线|生产线|研发中心|数据中心|车间|大楼|产能|分厂|新厂|厂房|实验室|分公司|子公司|办事处|厂)';
const NOT = '(?!没|未|并未|并没|否认|不|尚未|暂无|传|拟|曾|只)';
const PLACE = '(?<o>‹R+›)';
const PARK = '\uE003*(?<o>‹K+›)';

/** One way of saying it, of a place and of a park. */
function seat(
  rule: string,
  source: (where: string) => string,
  more: Partial<RelationPattern> = {},
): readonly RelationPattern[] {
  return [
    { rule: `${rule}-at`, relation: 'LOCATED_IN', confidence: 0.8, match: p(source(PLACE)), ...more },
    { rule: `${rule}-in-park`, relation: 'IN_PARK', confidence: 0.8, match: p(source(PARK)), ...more },
  ];
}

export const SEATS: readonly RelationPattern[] = [
  // "C的工厂在R", "C，注册地为R", "C产能集中在K".
  ...seat(
    'firm-part',
    (where) =>
      `(?<s>‹C›)(?:的|，|（)?(?:其|公司|自己的)?(?:(?!没|未|不|把|将)[^，。；的\uE001-\uE00A]){0,6}${PART}(?:则|仍|都|也|就|主要|均|现|目前|始终|一直|全部)*(?:位于|设在|设于|落在|建在|坐落于|坐落在|集中[在于]|分布[在于]|放在|在|为|是|：)了?${where}(?!的?(?:企业|公司|支持|领导|产业))`,
  ),
  // "C把总部放在了R", "C将研发中心建在K".
  ...seat(
    'firm-puts-part',
    (where) =>
      `(?<s>‹C›)${NOT}[^。；，\uE003-\uE005]{0,8}(?:把|将)(?:其|自己的|自家)?[^，。；\uE001-\uE006]{0,14}${BUILT}(?:正式)?(?:放|落|设|建|选|搬|迁|安|留|布局|落户)(?:在|到|至|于)了?${where}`,
  ),
  // "C在R的老厂区".
  ...seat(
    'firm-part-of',
    (where) =>
      `(?<s>‹C›)(?:位于|设在|在)${where}的[^，。；、\uE001-\uE006]{0,8}${BUILT}(?![^，。；]{0,6}(?:传闻|并未|没有))`,
  ),
  // "C、C分别来自R和R", "C则远在R".
  ...seat(
    'firms-come-from',
    (where) =>
      `(?<s>‹C+›)${CLASS}(?:[一两二三四五六七八九十\\d]+家[^，。；]{0,8}(?:企业|公司|厂商))?，?(?:分别|均|都|则|就|也)*(?:来自|出自|身在|远在|同在|分处|分居)于?${where}(?=[，。；、]|两地|$)`,
  ),
  // "C、C都在R".
  ...seat(
    'firms-all-are',
    (where) => `(?<s>‹C+›)${CLASS}(?:均|都|双双|则|也|一直|仍|还|同)+在${where}(?=[，。；]|里|内|$)`,
  ),
  // "C在R建了分厂", "C在R、R各有一座工厂".
  ...seat(
    'firm-has-part',
    (where) =>
      `(?<s>‹C+›)${NOT}${CLASS}${ALREADY}(?:在|于)${where}(?:等地)?(?:各|都|均|也|早就|早已|已经)?(?:设有|建有|拥有|建了|建起|盖了?|开了|开设|租有|租下|新建|有)了?[^，。；\uE001-\uE006]{0,10}${BUILT}`,
  ),
  // "注册在R的C", "由R搬来R的C", "总部同在R的C".
  ...seat(
    'firm-seated-at',
    (where) =>
      `(?:注册(?:在|于)|总部(?:设)?(?:同)?(?:在|位于|设于)|(?:搬|迁)(?:来|到|至|入)了?|扎根于?|身处|来自)${where}的(?<s>‹C›)`,
    { turned: true },
  ),
  // "C：地址，R", "C，住所为K".
  ...seat(
    'firm-address',
    (where) =>
      `(?<s>‹C›)[：，](?:公司|企业)?(?:注册|办公|经营|生产)?(?:地址|住所|所在地)(?:[：，为是在]|位于)*${where}`,
  ),
  // "C最终选择了R".
  ...seat(
    'firm-chooses',
    (where) => `(?<s>‹C›)(?:最终|最后|则|却)*(?:选择|相中|选定|落子|花落)了?${where}(?=[，。；]|$)`,
    { confidence: 0.76 },
  ),
  {
    // "C是R第一批复工的企业", "C为R首家上市公司".
    rule: 'firm-first-of-place',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，])(?<s>‹C›)(?:是|为|系|成为)(?<o>‹R+›)(?:全?[市县镇区省])?(?:的)?(?:第一批|首批|首家|第一家|最早|最大|第[一二三]家|唯一)(?:一家)?[^，。；\uE001-\uE006]{0,14}(?<!进入|引进|合作)(?:企业|公司|工厂)(?=[，。；]|$)`,
    ),
  },
  {
    // "在R，有一家减速器领域的企业——C".
    rule: 'there-is-firm-in-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `在(?<o>‹R›+)，(?:还|也|就)?有(?:这样)?(?:一|两|几|多)[家批个][^，。；\uE001-\uE006]{0,20}(?:企业|公司|厂商)(?:——|—|：|叫做?)?(?<s>‹C›)`,
    ),
  },
  {
    // "首家在R投产的C".
    rule: 'produces-at-firm',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<![不未没])在(?<o>‹R›+)(?:建成)?(?:投产|设厂|建厂|注册|经营|落户|落地|办厂)的(?:[^，。；的\uE001-\uE006]{0,8}(?:企业|公司|巨头|龙头))?(?<s>‹C›)`,
    ),
  },
  {
    // "另一家R煤炭企业C".
    rule: 'firm-of-trade-in-place',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[，。；]|(?:另一|一)家|同为|作为)(?<o>‹R›+)(?:最大的?|重点|本土|知名)?(?!支持|扶持|鼓励|推动|引导|帮助|服务|组织|邀请|招引|引进|培育|吸引|拥有)[^，。；的、\uE001-\uE00A]{2,5}(?:企业|龙头)(?<s>‹C›)(?![^，。；]{0,6}(?:投资|入股)的)`,
    ),
  },
  {
    // "C在R的项目已开工".
    rule: 'project-of-firm-at',
    relation: 'LOCATED_IN',
    confidence: 0.76,
    match: p(
      `(?<s>‹C›)在(?<o>‹R+›)的[^，。；、的\uE001-\uE006]{0,6}项目(?:已|于|也|均|正|正式|全部|顺利|‹D›|动作|最早|率先|[，]){0,3}(?:开工|投产|建成|封顶|竣工|量产|最早|投运)`,
    ),
  },
  {
    // "C宣布斥资1亿元，在R厂区新建生产线".
    rule: 'firm-spends-at',
    relation: 'LOCATED_IN',
    confidence: 0.78,
    match: p(
      `(?<s>‹C›)(?:宣布|公告称?)?(?:斥资|投资|出资|耗资)(?:约|超过?|近|逾)?‹M›，?在(?<o>‹R›+)(?:(?:老|新)?厂区|工厂|基地)?(?:新建|扩建|建设|建成|兴建)`,
    ),
  },
  {
    // "C宣布在R新建工厂。此后又宣布在R、R等多地扩建项目": the firm is only understood.
    rule: 'understood-firm-builds-at',
    relation: 'LOCATED_IN',
    confidence: 0.76,
    match: p(
      `(?<s>‹C›)‹I›(?:此后|随后|之后|后来|今年|去年|‹D›|，|公司|集团|又|还|并|再|也|宣布|计划|拟|将|先后|陆续)*在(?<o>‹R+›)(?:等多?地)?(?:还|也|先后|分别|投资)*(?:新建|扩建|建设|建有|设有|设立|建立|投建|布局|兴建|拥有)`,
    ),
  },
  {
    // "C正在R探索加氢站业务".
    rule: 'firm-is-at-work-at',
    relation: 'LOCATED_IN',
    confidence: 0.76,
    match: p(
      `(?<=^|[。；，]|企业|公司)(?<s>‹C›)，?(?:也|目前|已)?正在(?<o>‹R+›)(?:等地)?(?:探索|试点|推进|推动|建设|开展|筹建|筹备|布局|新建|扩建|运营)(?![^，。；]{0,6}(?:洽谈|考察|论坛))`,
    ),
  },
  {
    // "R依靠政策优势，先后引入了C、C".
    rule: 'place-brings-in-firms',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；])(?<o>‹R›+)(?:则|也|主要)?(?:依靠|依托|凭借|借助|利用|抓住)[^，。；\uE001\uE002\uE004-\uE006]{2,20}，${ALREADY}(?:引进|引入|招引|吸引)了?\uE003?(?:[^，。；、\uE001-\uE006]{1,8}、)*(?<s>‹C+›)`,
    ),
  },
  {
    // "北京在…取得成效。二是聚集了C等企业": the place is only understood.
    rule: 'understood-place-has-firms',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.76,
    match: p(
      `(?<o>‹R›)‹I›[^。；\uE001-\uE006]{0,12}(?:(?:聚集|集聚|汇聚|引进|引入|培育|涌现|诞生|吸引|走出)(?:了|出|有)|拥有|现有)(?:包括|像|以|如)?${OTHERS}(?<s>‹C+›)`,
    ),
  },
  {
    // "R拥有C、C等自动驾驶公司，以及C、C等智慧交通企业".
    rule: 'place-has-firms-and',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.78,
    match: p(
      `(?<=(?<o>‹R›)‹I›?${ALREADY}(?:拥有|集聚|聚集|汇聚|培育|引进|现有)了?‹C+›等[^，。；\uE001-\uE006]{0,16}，)(?:以及|还有|和)(?<s>‹C+›)(?=等)`,
    ),
  },
  {
    // "C拥有十多家企业，产业主要分布在R、R".
    rule: 'topic-firm-spread-over',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<=^|[。；])(?<s>‹C›)[^。；]{0,120}，(?:其)?(?:产业|业务|项目|企业|产能|工厂|基地)(?:主要|广泛)?分布(?:在|于)(?<o>‹R+›)`,
    ),
  },
  {
    // "K对企业进行培育。其中C营业收入超10亿元，C、C等企业…": the park is only understood.
    rule: 'understood-park-of-which',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.78,
    match: p(`(?<o>‹K›)‹I›其中，?(?<s>‹C+›)${CLASS}(?:营业收入|营收|年?产值|销售收入|产业突破)`),
  },
  {
    rule: 'understood-park-of-which-others',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.78,
    match: p(
      `(?<=(?<o>‹K›)‹I›其中[^。；\uE003\uE004]{0,60}，)(?<s>‹C+›)${CLASS}(?:营业收入|营收|年?产值|销售收入)`,
    ),
  },
  {
    // "K已形成集群。生物制品企业以C为代表": the park is only understood.
    rule: 'understood-park-stands-for',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.76,
    match: p(`(?<o>‹K›)‹I›[^。；，\uE001-\uE006]{0,12}企业以(?<s>‹C+›)(?:等)?为(?:代表|龙头|核心)`),
  },
  {
    // "R累计引进企业200家，C、C等先后入驻".
    rule: 'topic-place-firms-settle',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；])(?<o>‹R›+)[^。；\uE003-\uE005]{0,60}，(?<s>‹C+›)${CLASS}${ALREADY}(?:入驻|落户|落地|进驻|扎根)(?=[，。；]|$)`,
    ),
  },
  {
    // "我市C、C入选名单".
    rule: 'firms-of-our-place',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.8,
    match: p(`(?<=^|[。；，])(?<o>‹R›)[市省区县]的?(?<s>‹C+›)`),
  },
  {
    // "数码和石化是R的支柱，有C、C等企业".
    rule: 'place-whose-pillars-are',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.78,
    match: p(`(?<o>‹R›)的[^。；，\uE001-\uE006]{0,12}，(?:拥)?有(?<s>‹C+›)(?=等)`),
  },
  {
    // "R的C和R的C".
    rule: 'firms-of-places-side-by-side',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.75,
    match: p(`(?<=‹C›[、和与及])(?<o>‹R›+)的(?<s>‹C›)(?!基金|旗下)`),
  },
  {
    // "C的R工厂".
    rule: 'plant-of-firm-at',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<s>‹C›)的(?<o>‹R›)(?:新|智能|超级|生产|制造)*(?:工厂|基地|分公司|研发中心|总部|厂区|产线|车间)`,
    ),
  },
  {
    // "K里既有C，也有C", "K现有C、C等企业".
    rule: 'park-holds-firms',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹K›)(?:里|内)?(?:既|现|目前|已|就|不仅|不但)*(?:入驻有|驻有|住着|有(?!限))(?<s>‹C+›)(?=[，。；]|等|两家|三家|$)`,
    ),
  },
  {
    // "K的住户里有C、C", "K租客名单上有C".
    rule: 'tenants-of-park-are',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹K›)(?:里|内)?的?[^，。；、\uE001-\uE00A]{0,6}(?:住户|房客|租客|租户|住客|在园企业|代表企业|入园企业|驻园企业|链主|“链主”)(?:里|中|名单上?)*(?:有(?!限)|是|包括|：|为|还有|多为)(?<s>‹C+›)`,
    ),
  },
  {
    // "K揭牌运行，首批入驻C、C等9家".
    rule: 'park-first-took-in',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；])(?<o>‹K›)[^。；\uE004\uE005]{0,60}，(?:首批|目前|现|率先|先后|已有)*(?:入驻|签约入驻|签约入园|入园|进驻)(?:的)?(?:企业|机构)?(?:有|包括|为|了)?(?<s>‹C+›)(?=等|[，。；]|$)`,
    ),
  },
  {
    // "K位于…，由C建设，目前已有8家企业签约入驻，包括C、C".
    rule: 'topic-park-counts-firms-among-them',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<=^|[。；]|[，]?目前，|据了解，|据悉，)(?<o>‹K›)[^。；]{0,90}，(?:目前|现|已|共|累计)*有?(?:约|近)?\\d+(?:余|多)?家[^，。；\uE001-\uE006]{0,10}(?:企业|公司|机构)[^，。；\uE001-\uE006]{0,8}(?:入驻|落户|签约|入园|进驻)[^，。；\uE001-\uE006]{0,4}，(?:其中)?(?:包括|有|如)(?<s>‹C+›)`,
    ),
  },
  {
    // "K由C开发，C、C在园".
    rule: 'topic-park-firms-stay',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.78,
    match: p(
      `(?<=^|[。；])(?<o>‹K›)[^。；\uE004]{0,60}，(?<s>‹C+›)${CLASS}${ALREADY}(?:在园|落位|驻园|驻港|进场|在区里|在园里|在园运营|聚集于此|比邻而居)(?![^，。；]{0,4}(?:考察|参观|调研))`,
    ),
  },
  {
    // "C通过认证，成为K内首家…企业".
    rule: 'firm-becomes-first-of-park',
    relation: 'IN_PARK',
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，])(?<s>‹C›)[^。；\uE004\uE005]{0,40}，(?:成为|是)(?<o>‹K›)(?:内|里)?的?(?:首|第[一二三四五六七八九十])[家个]`,
    ),
  },
];
