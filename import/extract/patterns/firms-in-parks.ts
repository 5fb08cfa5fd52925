/** A firm in a park. */
import { ALREADY, CLASS, OTHERS, p, type RelationPattern } from './pattern.ts';

/** What of a firm comes: its headquarters, a project with its amount. */
const ARM =
  '(?:[东南西北中华区域全国第二]{0,4}(?:总部|研发中心|基地|工厂)(?:项目)?|[^，。；、\uE001-\uE006]{0,24}项目)?';
/** A place or an unnamed zone that the park lies in. */
const GROUND = '\uE003*(?:国家级?)?(?:[^，。；、的\uE001-\uE00A]{1,4}区)?';

export const FIRMS_IN_PARKS: readonly RelationPattern[] = [
  {
    rule: 'firm-enters-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)${ARM}${CLASS}${ALREADY}(?:于|在)?(?:‹D›)?${ALREADY}(?:签约)?(?:入驻|落户|落脚|进驻|落地|落子|入园)(?:在|到|于|了)?${GROUND}(?<o>‹K›)`,
    ),
  },
  {
    rule: 'park-took-in-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)(?:内|里)?${ALREADY}(?:签约|集中|新)*[“"]?(?:引进|引入|引来|迎来|招引|引育|入驻|聚集|集聚|汇聚|汇集|吸引|落户|落地|签约|培育|孵化|涌现|拥有|形成|造就|孕育|云集|坐拥)[”"]?(?:培育)?(?:了|有|着|出|起)?(?:包括|像|以|如)?${OTHERS}(?<s>‹C+›)`,
    ),
  },
  {
    // "K入园企业达…户，汇聚了A、B等企业": the park that a sentence begins with stays its topic.
    rule: 'topic-park-took-in-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<=^|[。；]|[。；]截至‹D›，|^截至‹D›，|目前，|年来，)(?<o>‹K›)[^。；\uE003-\uE005]{0,70}，(?:并|还|又)?${ALREADY}(?:引进|引入|集聚|聚集|汇聚|汇集|吸引|培育|孵化|涌现)(?:了|有|出)?(?:包括|像|以|如)?(?<s>‹C+›)`,
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
    rule: 'firm-located-in-park',
    relation: 'IN_PARK',
    match: p(`(?<s>‹C›)(?:总部)?(?:坐落|位于|设在)(?:于|在)?(?:‹R›)*(?<o>‹K›)`),
  },
  {
    // "C先后在园内办公", "C在K成立", "C等企业均在园区设有公司".
    rule: 'firm-works-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `(?<![由、和与及])(?<s>‹C+›)${ARM}${CLASS}${ALREADY}于?(?:‹D›)?${ALREADY}(?:在|于)(?:‹R›)*(?<o>‹K›)(?:内|里)?(?:正式|注册|集中|投资|出资)*(?:设有|建有|设立|成立|办公|注册|建厂|投产|量产|组装|设厂|落户|落地|布局|运营|开业|动工|开工|奠基|启用|竣工|揭牌)`,
    ),
  },
  {
    rule: 'firm-registered-in-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C›)[^。；\uE004-\uE006]{0,20}(?:注册在|注册于|注册地在|注册地位于|设在|迁入|迁至|搬进)(?:‹R›)*(?<o>‹K›)`,
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
    // "C是园内第一家…企业".
    rule: 'firm-is-one-of-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)(?:已|均|都|已经)*(?:是|为|成为)(?<o>‹K›)(?:内|里)?(?:的)?[^，。；\uE001-\uE006]{0,8}(?:第一|第[\\d一二三四五六七八九十百]+家|首|唯一|最大|最早|龙头|入驻|骨干|重点|标杆|明星|链主|支柱)[^，。；\uE001-\uE006]{0,14}(?:企业|公司|项目)`,
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
    // "C也建在区内的K", "C、C均在园内", "C则位于K".
    rule: 'firm-stands-in-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)${CLASS}(?:‹R›?[^，。；\uE001-\uE006]{0,8}?(?:总部|研发中心|工厂|基地))?(?:即|亦|均|也|则|都|就)+(?:建|落|设|坐落|位|落户)?(?:在|于)(?:[^，。；\uE001-\uE006]{0,4}的)?(?<o>‹K›)(?=[，。；内（]|$)`,
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
    // "C与…签约，在K投资30亿美元建设…".
    rule: 'firm-builds-in-park',
    relation: 'IN_PARK',
    confidence: 0.8,
    match: p(
      `(?<![由、和与及])(?<s>‹C›)[^。；\uE004\uE005]{0,24}，?(?:将|拟|计划|已)?在(?<o>‹K›)(?:内)?(?:投资|新建|扩建|建厂|设厂|建设|购地|拿地|摘牌|竞得|落子)(?!的?(?:园区|产业园))`,
    ),
  },
  {
    // "C注册成立，注册资本…，地址位于贵阳市K".
    rule: 'topic-firm-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `(?<=^|[。；，])(?<s>‹C›)[^。；\uE003-\uE006]{0,80}，(?:其|公司|企业|现|目前)?(?:总部|注册地址?|办公地址?|地址)?(?:位于|坐落于|坐落在|地处|设在)(?:‹R›)*(?<o>‹K›)`,
    ),
  },
  {
    // "C成立于2014年。地址位于贵阳市K": the firm is only understood.
    rule: 'understood-firm-in-park',
    relation: 'IN_PARK',
    confidence: 0.8,
    match: p(
      `(?<s>‹C›)‹I›(?:[^。；\uE001-\uE006]{0,16}，)?(?:公司|企业|总部|注册地址?|地址|办公地点?|办公|厂区)*(?:[（(][^（）()]{0,8}[）)]+)?(?:位于|设在|坐落于?|地处|：)(?:‹R›)*(?:[^，。；的\uE001-\uE00A]{2,8}(?:路|街|道)(?:\\d+号)?)?(?<o>‹K›)`,
    ),
  },
  {
    // "K。… C、C均已入驻": the park is only understood, and no other place follows the verb.
    rule: 'firms-enter-understood-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹K›)‹I›[^。；\uE003-\uE006]{0,30}(?<s>‹C+›)${CLASS}${ALREADY}(?:集中|签约)*(?:入驻|进驻|落户|落地|入园|办公)(?![在到于了]{0,2}[\uE003\uE004])`,
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
    // "某人在K创立C".
    rule: 'firm-founded-at-park',
    relation: 'IN_PARK',
    turned: true,
    match: p(`在(?<o>‹K›)(?:内|里)?(?:正式|共同)?(?:创立|创办)了?(?<s>‹C›)`),
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
    // "C是由C在K投资设立的外资企业".
    rule: 'firm-founded-in-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C›)(?:是|系)(?:由)?(?:‹C+›|[^，。；\uE001-\uE006]{2,12})(?:于?‹D›)?在(?:‹R›)*(?<o>‹K›)(?:内)?(?:投资|出资|独资|全资|注册)*(?:设立|成立|组建|创办|创立)的`,
    ),
  },
  {
    rule: 'located-park-of-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(`(?:位于|落户|入驻|坐落于)(?:‹R›)*(?<o>‹K›)的(?<s>‹C+›)`),
  },
  {
    // "K的龙头企业C", "K企业C", "K代表企业有C、C".
    rule: 'firms-of-park',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.83,
    match: p(
      `(?<o>‹K›)(?:内|里)?的?[^，。；、与和及对向为\uE001-\uE00A]{0,6}(?:企业|公司|厂商|独角兽|租户)(?:代表)?(?:主要|分别)?(?:有|包括|为|是|：|如|——|[“"])*(?<s>‹C+›)`,
    ),
  },
  {
    // "C将研发中心搬到了K".
    rule: 'firm-moves-to-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C›)(?:将|把|的)?[^，。；\uE001-\uE006]{0,10}(?:搬到|搬至|搬进|搬入|迁至|迁入|迁到|设在|设于|建在|布局在|布局于|放在)了?${GROUND}(?<o>‹K›)`,
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
      `(?<o>‹K›)[^。；\uE004\uE005]{0,50}(?:企业|公司)[^。；\uE004\uE005]{0,20}，(?:其中)?(?:包括|包含|涵盖|有|如)+(?<s>‹C+›)`,
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
    rule: 'firm-signs-to-enter-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)${CLASS}(?:与|和|同)(?<o>‹K›)[^，。；\uE001-\uE006]{0,12}(?:入园|入驻|落户|进驻)[^，。；\uE001-\uE006]{0,8}(?:协议|签约|合同|仪式)`,
    ),
  },
  {
    // "C从K起步".
    rule: 'firm-comes-out-of-park',
    relation: 'IN_PARK',
    confidence: 0.8,
    match: p(
      `(?<s>‹C+›)${CLASS}(?:就是|便是|都是|均是|是)?(?:从|自|在)(?<o>‹K›)(?:起步|走出|孵化|毕业|成长|发展壮大|壮大)`,
    ),
  },
  {
    // "从K走出的C", "K孵化的C".
    rule: 'firm-that-park-brought-up',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹K›)(?:内|里)?(?:重点|自主|精心|成功)*(?:走出|孵化|培育|成长|诞生)(?:出|起来)?(?:的|了)[^，。；\uE001-\uE006]{0,14}(?<s>‹C+›)`,
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
    // "C所在的K".
    rule: 'park-that-firm-is-in',
    relation: 'IN_PARK',
    match: p(`(?<s>‹C+›)${CLASS}(?:所在|落户|入驻|进驻)的(?<o>‹K›)`),
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
    // "C选择了K作为第二总部".
    rule: 'firm-chooses-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(`(?<s>‹C+›)(?:最终|之所以)*(?:选择|选定|看中)了?(?<o>‹K›)(?:作为|建设|设立|落户|投资|，|。|$)`),
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
    // "C租用K3号楼".
    rule: 'firm-rents-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `(?<s>‹C›)${ALREADY}(?:租用|承租|租下|租赁|购置|买下)了?(?<o>‹K›)(?:内|里)?的?(?=[^，。；]{0,12}(?:楼|层|栋|平方米|平米|厂房|\uE008))`,
    ),
  },
  {
    // "C、C等巨头已经布局K".
    rule: 'firms-take-place-in-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)${CLASS}${ALREADY}(?:布局|抢滩|扎根|签约|集聚|云集|汇聚)(?:在|于|到)?${GROUND}(?<o>‹K›)`,
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
    // "C、C等都把总部放在了K".
    rule: 'firms-put-headquarters-in-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)${CLASS}${ALREADY}(?:将|把)(?:[^，。；\uE001-\uE006]{0,8})?(?:总部|中心|基地|工厂|项目|生产线)(?:放|设|建|布局|落户|落)(?:在|于|到)?了?${GROUND}(?<o>‹K›)`,
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
    // "生产基地分别位于K和K": the firm is only understood.
    rule: 'understood-firm-bases-in-parks',
    relation: 'IN_PARK',
    confidence: 0.8,
    match: p(
      `(?<s>‹C›)‹I›(?:[^。；\uE001-\uE006]{0,16}，)?[^，。；\uE001-\uE006]{0,6}(?:生产|研发|制造)?(?:基地|工厂|厂区)(?:分别|主要)*(?:位于|设在|坐落于?|分布在)(?:‹R›)*(?<o>‹K›(?:（‹R›）)?(?:[、和与及]‹R›*‹K›)*)`,
    ),
  },
];
