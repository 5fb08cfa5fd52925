/** A park and the firms in it, the park said first. */
import { ALREADY, CLASS, OTHERS, p, type RelationPattern } from './pattern.ts';

export const PARKS_WITH_FIRMS: readonly RelationPattern[] = [
  {
    // "走进K的C，": on a visit.
    rule: 'visits-firm-of-park',
    relation: 'IN_PARK',
    turned: true,
    match: p(`(?:走进|来到|走访)(?:‹R›)*(?<o>‹K›)(?:内|里)?的(?<s>‹C›)(?=[，。；]|$)`),
  },
  {
    // "C是K企业".
    rule: 'is-firm-of-park',
    relation: 'IN_PARK',
    match: p(`(?<s>‹C+›)(?:均|都)?(?:是|为)(?<o>‹K›)(?:的|内|里)?(?:入驻|重点|骨干)?企业(?=[，。；]|$)`),
  },
  {
    // "以C为龙头的K".
    rule: 'leads-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(`以(?<s>‹C+›)(?:等[^，。；]{0,8})?为(?:龙头|引领|代表|核心企业)的(?<o>‹K›)`),
  },
  {
    rule: 'park-took-in-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)(?:内|里)?${ALREADY}(?:签约|集中|新)*[“"]?(?:引进|引入|引来|迎来|招引|引育|入驻|聚集|集聚|汇聚|汇集|吸引|落户|落地|签约|培育|孵化|涌现|拥有|形成|造就|孕育|云集|坐拥|驻有|进驻有)[”"]?(?:培育)?(?:了|有|着|出|起)?(?:包括|像|以|如)?${OTHERS}(?<s>‹C+›)`,
    ),
  },
  {
    // "K入园企业达…户，汇聚了A、B等企业": the park that a sentence begins with stays its topic.
    rule: 'topic-park-took-in-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<=^|[。；]|[。；]截至‹D›，|^截至‹D›，|目前，|年来，)(?<o>‹K›)[^。；\uE004\uE005]{0,90}，(?:并|还|又)?${ALREADY}(?:引进|引入|集聚|聚集|汇聚|汇集|吸引|培育|孵化|涌现)(?:了|有|出)?(?:包括|像|以|如)?${OTHERS}(?<s>‹C+›)`,
    ),
  },
  {
    // "该园已有包括A、B等…机构入驻", "园区运营以来，成功吸引包括A、B等企业入驻".
    rule: 'park-has-firms-in',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)(?:内|里)?[^。；\uE001-\uE006]{0,30}(?:有|吸引|引进|吸引了|引进了)(?:包括|像|以|如)?(?<s>‹C+›)(?:等)?[^。；，\uE001-\uE009]{0,28}(?:入驻|进驻|落户|入园|集聚)`,
    ),
  },
  {
    // "开发区内的C", "K内有C、C".
    rule: 'firms-inside-park',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)(?:(?:内|里)(?:的|有|现有|已有|聚集着|分布着)|(?:目前)?(?:现有|现已有|已有))(?:包括)?(?<s>‹C+›)`,
    ),
  },
  {
    // "作为K的首批入驻企业之一，C…".
    rule: 'firm-as-one-of-park',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `作为[^，。；\uE001-\uE006]{0,8}?(?:入驻|落户|进驻)?(?<o>‹K›)(?:内)?的?[^，。；\uE001-\uE006]{0,14}(?:企业|公司|机构)(?:之一|代表)?，(?<s>‹C+›)`,
    ),
  },
  {
    // "K首批10家企业集中签约入驻，其中包括C、C".
    rule: 'park-firms-among-them',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)[^。；\uE004\uE005]{0,40}(?:企业|公司|机构|项目)[^。；\uE004\uE005]{0,14}(?:入驻|落户|签约|落地|入园|集聚|聚集)[^。；\uE004\uE005]{0,8}(?:包括|有|如|分别是|分别为)(?<s>‹C+›)`,
    ),
  },
  {
    // "K，是…，C、C等企业入驻", "设立K，C、C先后入驻".
    rule: 'topic-park-firms-enter',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)[^。；\uE004]{0,90}，(?:目前)?，?(?<s>‹C+›)${CLASS}${ALREADY}(?:签约)*(?:入驻|进驻|落户|入园|在内|在其中|身处其中|位列其中|集聚于此|聚集于此|扎根于此|落户于此|入驻其中|入驻园区)(?=[，。；]|$)`,
    ),
  },
  {
    rule: 'park-around-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)(?:[（(][^（）()]{0,14}[）)])?(?:[^，。；\uE001-\uE006]{0,8}以|(?:已|初步)?形成了?)(?<s>‹C+›)(?:等[^，。；]{0,10})?为(?:核心|龙头|引领|代表|主体企业)`,
    ),
  },
  {
    // "K。… C、C均已入驻": the park is only understood, and no other place follows the verb.
    rule: 'firms-enter-understood-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹K›)‹I›[^。；\uE003-\uE006]{0,30}(?<s>‹C+›)${CLASS}${ALREADY}(?:有[^，。；\uE001-\uE006]{0,10})?(?:集中|签约)*(?:入驻|进驻|落户|落地|入园|办公)(?![在到于了]{0,2}[\uE003\uE004])`,
    ),
  },
  {
    rule: 'understood-park-took-in-firms',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹K›)‹I›[^。；\uE003-\uE006]{0,30}(?:引进|引入|集聚|聚集|汇聚|汇集|吸引|入驻|落户)(?:了|有|着)(?:包括|像|以|如)?(?<s>‹C+›)`,
    ),
  },
  {
    // "某人在K创立C", "在K投资兴建了C".
    rule: 'firm-founded-at-park',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `在(?<o>‹K›)(?:内|里)?(?:正式|共同|投资|出资|注册|合资|独资)*(?:创立|创办|成立|设立|组建|兴建)了?(?<s>‹C›)`,
    ),
  },
  {
    // "K（…）：大本营，C全球总部也落脚于此".
    rule: 'firm-settles-here',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹K›)[^；\uE003\uE004]{0,60}(?<s>‹C+›)${CLASS}[^，。；\uE001-\uE006]{0,8}(?:总部|工厂|厂|基地)?${ALREADY}(?:落脚|落户|落地|设|坐落|集聚)(?:于|在)此`,
    ),
  },
  {
    rule: 'located-park-of-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(`(?:位于|落户|入驻|坐落[于在]|(?:总部)?设[在于]|总部位于|扎根)(?:‹R›)*(?<o>‹K›)的(?<s>‹C+›)`),
  },
  {
    // "K的龙头企业C", "K企业C", "K代表企业有C、C".
    rule: 'firms-of-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.83,
    match: p(
      `(?<o>‹K›)(?![^，。；]{0,3}(?:开发|运营|建设|管理|投资|招商))(?:内|里)?的?[^，。；、与和及对向为\uE001-\uE00A]{0,6}(?:企业|公司|厂商|独角兽|租户)(?:代表)?(?:主要|分别)?(?:有|包括|为|是|：|如|——|[“"])*(?<s>‹C+›)`,
    ),
  },
  {
    // "随着C的入驻，K…".
    rule: 'with-the-coming-of-firms',
    relation: 'IN_PARK',
    turned: true,
    match: p(`随着(?<s>‹C+›)${CLASS}的?(?:陆续|相继|正式|先后)*(?:入驻|落户|进驻|落地|投产)，(?<o>‹K›)`),
  },
  {
    // "K现有企业56家，其中包括C、C".
    rule: 'park-firms-counted-among-them',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.83,
    match: p(
      `(?<o>‹K›)[^。；\uE004\uE005]{0,50}(?:企业|公司)[^。；\uE004\uE005]{0,20}，(?:其中)?(?:(?:代表|重点|龙头|知名|骨干)(?:性)?(?:企业|公司))?(?:包括|包含|涵盖|有|如)+(?<s>‹C+›)`,
    ),
  },
  {
    // "K与C签署入驻协议", "C与K举行入园签约仪式".
    rule: 'firm-signs-with-park',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)(?:与|和|同)(?<s>‹C+›)${CLASS}[^，。；\uE001-\uE006]{0,12}(?:入园|入驻|落户|进驻)[^，。；\uE001-\uE006]{0,8}(?:协议|签约|合同|仪式)`,
    ),
  },
  {
    // "从K走出的C", "K孵化的C".
    rule: 'firm-that-park-brought-up',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹K›)(?:内|里)?于?(?:‹D›)?(?:重点|自主|精心|成功)*(?:走出|孵化|培育|成长|诞生|引进|引入|招引)(?:出|起来)?(?:的|了)[^，。；\uE001-\uE006]{0,14}(?<s>‹C+›)`,
    ),
  },
  {
    // "在K，C、C等企业…": what the clause goes on with stands there.
    rule: 'in-park-firms',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，])在(?:‹R›)*(?<o>‹K›)(?:内|里)?，(?:像|以|如)?(?<s>‹C+›)等[^，。；]{0,10}(?:企业|公司|厂商|项目)`,
    ),
  },
  {
    // "K的C今年…".
    rule: 'firm-of-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.78,
    match: p(`(?<=^|[。；，]|日，)(?:位于|在)?(?<o>‹K›)(?:内|里)?的(?<s>‹C+›)(?!的|旗下|基金)`),
  },
  {
    // "K里，C、C等企业…", "K内，C正在…".
    rule: 'inside-park-firms',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，])(?<o>‹K›)(?:内|里|中)，(?<s>‹C+›)(?:等[^，。；]{0,10}(?:企业|公司|厂商|项目)|(?=正|已|的?[^，。；]{0,4}(?:车间|生产线|项目|工厂)))`,
    ),
  },
  {
    // "在K的C车间里", "走进K内的C生产线", "记者在K C看到".
    rule: 'firm-visited-in-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?:在|走进|来到|走访|位于)(?:‹R›)*(?<o>‹K›)(?:内|里)?的?(?<s>‹C›)的?(?:[^，。；\uE001-\uE006]{0,6}(?:车间|厂区|厂房|展厅|生产线|产线|工厂|总部|研发中心|实验室)|[，]?(?:记者)?(?:看到|见到|了解到)|，)`,
    ),
  },
  {
    // "在K14号楼，C的工程师正在调试".
    rule: 'firm-in-house-of-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?:在|走进|位于)(?:‹R›)*(?<o>‹K›)[A-Z]?\\d{1,3}(?:号楼|栋|座|号馆)[^，。；\uE001-\uE006]{0,6}，?的?(?<s>‹C›)`,
    ),
  },
  {
    // "在K，代表团查看了C、C等企业的运营情况".
    rule: 'firms-seen-in-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，])在(?:‹R›)*(?<o>‹K›)(?:内|里)?，[^，。；\uE001-\uE006]{0,14}(?:查看|察看|参观|走访|走进|来到|考察|调研|视察)了?(?<s>‹C+›)`,
    ),
  },
  {
    // "依托C，K形成了…产业链".
    rule: 'park-relies-on-firms',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.78,
    match: p(
      `(?:依托|围绕|以)(?<s>‹C+›)(?:等[^，。；]{0,8}(?:企业|公司|龙头))?(?:为龙头|为核心|的带动)?，(?<o>‹K›)(?:已|初步|逐步|正|加快)*(?:形成|构建|打造|建成|集聚|聚集)`,
    ),
  },
  {
    // "K依托C等龙头企业打造…".
    rule: 'park-builds-upon-firms',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹K›)(?:依托|围绕|借助|以)(?<s>‹C+›)(?:等[^，。；]{0,6}(?:龙头|骨干|重点|链主|头部)[^，。；]{0,4}企业|为(?:龙头|核心|链主|主体))`,
    ),
  },
  {
    // "K坐落于R，占地…，入驻C、C等企业".
    rule: 'topic-park-with-firms-in',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.83,
    match: p(
      `(?<=^|[。；])(?<o>‹K›)[^。；\uE004-\uE006]{0,70}，(?:现|已|目前|现已)*(?:入驻|集聚|聚集|汇聚|引进|进驻)(?:有|了)?(?<s>‹C+›)(?=等|[，。；]|$)`,
    ),
  },
  {
    // "K已形成…，并培育了C、C等企业，引进了C、C": each clause about the park that the sentence begins with.
    rule: 'topic-park-goes-on-with-firms',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<=(?:^|[。；]|年来，|目前，)(?<o>‹K›)[^。；\uE003\uE004]{0,160})，(?:还|并|又|先后)*(?:落地|涌现|引进|引入|培育|吸引|诞生|集聚|聚集|拥有)(?:了|出|有)(?<s>‹C+›)`,
    ),
  },
  {
    // "以C、C等为代表的科技企业快速发展，K正…".
    rule: 'firms-for-example-of-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `以(?<s>‹C+›)(?:等)?为(?:代表|龙头)的[^，。；\uE001-\uE006]{0,14}(?:企业|公司)[^，。；\uE001-\uE006]{0,14}，(?<o>‹K›)`,
    ),
  },
  {
    // "K占地2500亩，区内的省级龙头企业C".
    rule: 'topic-park-firm-inside',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹K›)[^。；\uE004\uE005]{0,60}，(?:区|园|园区)内的?[^。；\uE001-\uE006]{0,24}(?:企业|公司)(?<s>‹C+›)`,
    ),
  },
  {
    // "区内C、C等重点企业…".
    rule: 'firms-of-inside-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(`(?<o>‹K›)(?:内|里)的?(?<s>‹C+›)等[^，。；\uE001-\uE006]{0,10}(?:企业|公司|厂商|龙头)`),
  },
  {
    // "K大力推进项目建设，2015年开工建设了C、C等一批重大项目".
    rule: 'topic-park-begins-projects',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.78,
    match: p(
      `(?<=^|[。；])(?<o>‹K›)[^。；\uE003\uE004\uE005]{0,60}，(?:‹D›)?(?:开工建设|启动建设|引进|签约|落地|建成)了?(?<s>‹C+›)等[^，。；\uE001-\uE006]{0,10}项目`,
    ),
  },
  {
    // "K建成后，C总部、C总部将入驻".
    rule: 'firms-enter-built-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹K›)(?:一期|二期|全部|整体)?(?:建成|投用|投入使用|竣工|落成|启用|开园)[^，。；\uE001-\uE006]{0,4}，(?<s>‹C›(?:总部|研发中心|分公司)?(?:[、和与及]‹C›(?:总部|研发中心|分公司)?)*)(?:、[^，。；\uE001-\uE006]{0,20})?${CLASS}${ALREADY}(?:入驻|进驻|落户|迁入|搬入)`,
    ),
  },
];
