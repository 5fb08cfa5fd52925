/** The place of a firm. */
import { ALREADY, CLASS, OTHERS, p, type RelationPattern, STARTS_WORKS } from './pattern.ts';

export const FIRM_PLACES: readonly RelationPattern[] = [
  {
    // "C。这家总部设在R的企业…": the firm is only understood.
    rule: 'understood-firm-headquartered-at',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(`(?<s>‹C›)‹I›这(?:家|个)(?:总部)?(?:设在|位于|坐落于|来自|落户)(?<o>‹R›+)的`),
  },
  {
    // "C从2015年开始布局R".
    rule: 'firm-takes-place-at',
    relation: 'LOCATED_IN',
    confidence: 0.75,
    match: p(
      `(?<s>‹C›)(?:，|自|从|于|在|早在|‹D›|开始|起|就|便|已|又|正式|加快|深度)*布局(?:在|于)?(?<o>‹R›+)(?=[，。；]|$)`,
    ),
  },
  {
    // "C主要集中在R与R", "C的生产基地分布在R、R等地".
    rule: 'bases-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)(?:的|在)?(?:其他|主要|现有|新|各|首座|首个|第二)*(?:生产|研发|制造|投产|产业)?(?:基地|工厂|厂区|产能|业务)?(?:主要|则|均|也|将|拟|正式|最终)*(?:集中|分布|布局|设|建|选址|落|位|坐落)(?:在|于)?(?<o>‹R+›)`,
    ),
  },
  {
    // "C在R、R等地投产", "C总部位于R，还在R投资扩产".
    rule: 'firm-produces-at',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<s>‹C+›)${CLASS}(?:[^。；\uE004\uE005]{0,40}，)?${ALREADY}(?:在|于)(?:[^，。；、\uE001-\uE00A]{1,4}的)?(?<o>‹R+›)(?:等多?地|两地|三地)?(?:分别|均|都|先后|陆续)?(?:进行|设有|建有|建立|设立|布局|投资|拥有)*(?:了)?(?:多[家个]|[一二三四五六七八九十两\\d]+[家个座])?(?:投产|扩产|建厂|设厂|(?:生产|制造|研发)?基地|制造基地|研发基地|工厂|研发中心|运营中心|区域总部|研究院|分公司|投资建设|投资扩产|设立工厂|落地生根|开花结果|生根发芽|扎根|生根|发展壮大)`,
    ),
  },
  {
    // "A、B等企业总部位于R，投产基地也选址于R".
    rule: 'firms-bases-at-too',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<=(?<s>‹C+›)${CLASS}总部[^。；\uE004\uE005]{0,24}，)[^。；，\uE001-\uE006]{0,6}(?:生产|投产|研发|制造)基地[^。；，\uE001-\uE006]{0,6}(?:位于|选址于|设在|坐落于|落户)(?<o>‹R+›)`,
    ),
  },
  {
    // "R最新一家上市公司C", "R迎来第一家科创板上市公司——C".
    rule: 'firm-in-apposition-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[，。；、]|日，)(?<o>‹R›)(?:迎来|诞生|拥有|走出|新增)?了?(?:的)?[^，。；\uE001-\uE006]{0,10}(?:第一家|首家|一家|唯一|新上市|最近过会|龙头|本土|本地|知名|最大)[^，。；\uE001-\uE006]{0,10}(?:公司|企业|独角兽|龙头)(?:中有[\\d一二两三四五六七八九十]+家)?(?:——|—|：)?[“"]?(?<s>‹C+›)`,
    ),
  },
  {
    rule: 'headquarters-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)(?:的|，)?(?:全国|全球|中国|区域)?(?:双)?(?:总部|注册地)(?:分别|正式)*(?:位于|设在|设于|在|落户|落地|落在|坐落于|为)(?:于|在)?(?<o>‹R+›)`,
    ),
  },
  {
    // "C由C发起设立，注册资本5亿元，注册地R": of the firm that the sentence begins with.
    rule: 'opening-firm-registered-at',
    relation: 'LOCATED_IN',
    match: p(`(?<=^|[。；])(?<s>‹C›)[^。；]{0,120}，注册地(?:址)?(?:为|在|于|：)?(?<o>‹R+›)(?=[，。；]|$)`),
  },
  {
    // "R积极打造…，吸引了A、B等企业落户".
    rule: 'place-attracts-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›+)[^。；\uE003-\uE006]{0,50}吸引(?:了)?(?:包括|像|以|如)?(?<s>‹C+›)${CLASS}(?:前来)?(?:落户|入驻|落地|布局|扎根)`,
    ),
  },
  {
    // "R已聚集了A等一批企业，落地了B、C等，涌现了D".
    rule: 'place-goes-on-with-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<=(?:^|[。；，“])(?<o>‹R›)[^。；\uE003\uE004]{0,90})，(?:还|并|又)?(?:落地|涌现|引进|培育|吸引|诞生|集聚|聚集)(?:了|出)(?<s>‹C+›)`,
    ),
  },
  {
    // "在R，由C和C合资建设的C竣工投产", "在R设立的C".
    rule: 'firm-set-up-at-of',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `在(?<o>‹R›+)(?:，[^。；，\uE003\uE004]{0,30}的(?<!设立的)|(?:投资|出资|合资|注册)*(?:设立|成立|创办|注册|建设|兴建)的)(?:全资|控股)?(?:子公司)?(?<s>‹C›)`,
    ),
  },
  {
    rule: 'understood-firm-at',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<s>‹C›)‹I›(?:[^。；\uE001-\uE006]{0,16}，)?(?:公司|企业|集团|总部|注册地址?|地址|办公地点?|办公|厂区|和|与|均|都)*(?:[（(][^（）()]{0,8}[）)]+)?(?:位于|设在|设于|坐落于?|地处|：|(?<=地[均都]?)在)(?<o>‹R›+)(?!的)`,
    ),
  },
  {
    rule: 'firm-moved-to',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)(?:宣布|计划|拟|正式)*(?:将|把)?(?:其)?(?:总部|注册地)?(?:原在‹R›+，(?:近期|目前|现|后|于‹D›)*)?(?:‹D›)?(?:由|从)?(?:‹R›+)?(?:已|整体)*(?:迁至|迁到|搬到|搬至|搬迁到|搬迁至|迁入|迁往|迁回|来到)了?(?<o>‹R›+)`,
    ),
  },
  {
    rule: 'place-has-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›+)(?:地区|全市|全省|全区)?(?:，(?=(?:已|先后|还|也|就)*(?:引进|引入|招引)))?${ALREADY}(?:聚集|集聚|汇聚|汇集|涌现出?|拥有|诞生|形成|走出|引进|引入|招引|招来|引来|迎来|孕育|云集|吸引来)(?:了|出|有|着)?(?:包括|以|像|如)?(?:[^，。；：\uE001-\uE006]{2,18}(?:项目|企业|公司|工厂)(?:：|——|—)|(?:全球|全国|国内|世界|国际|知名|\uE003)[^，。；：、\uE001-\uE006]{0,12}(?:企业|公司|厂商|龙头|巨头|工厂|厂)(?:之一)?的?(?:龙头|巨头)?)?${OTHERS}(?<s>‹C+›)`,
    ),
  },
  {
    rule: 'firm-set-up-at',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›+)(?:正式|注册|新|投资|出资|全资|独资)*(?:成立|设立|组建|创办)(?:了)?(?:全资子公司|子公司)?[“"]?(?<s>‹C+›)`,
    ),
  },
  {
    rule: 'firm-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.75,
    match: p(`(?<=^|[，、：])(?<o>‹R›+)(?:本土|本地)?的(?<s>‹C+›)`),
  },
  {
    // "来自R的C".
    rule: 'firm-comes-from',
    relation: 'LOCATED_IN',
    turned: true,
    confidence: 0.82,
    match: p(`(?:来自|扎根|深耕)于?(?<o>‹R›+)的[^，。；\uE001-\uE006]{0,10}(?<s>‹C+›)`),
  },
  {
    // "C是R本土企业".
    rule: 'firm-is-of-place',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<s>‹C›)(?:是|为|作为)(?:一家)?(?:来自)?(?<o>‹R›+)的?(?:(?:本土|本地|市属|省属|龙头|重点|知名|最大|首家|上市|民营|一家)[^，。；\uE001-\uE006]{0,12}(?:企业|公司)|(?:企业|公司)(?=[，。；]|$))`,
    ),
  },
  {
    // "R企业C完成…".
    rule: 'firm-called-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `(?<=^|[，。；：、“]|，)(?<o>‹R›)(?![^，。；]{0,8}(?:支持|服务|引进|对接|帮助|走访|调研|鼓励|推动|向|对|为|与))[^，。；、的\uE001-\uE00A]{0,8}(?:企业|公司)(?:——|：|[“"])?(?<s>‹C+›)`,
    ),
  },
  {
    // "C与…签署协议，将在R投资30亿元建设…".
    rule: 'topic-firm-invests-at',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，]|‹D›，)(?<s>‹C›)[^。；\uE004\uE005]{0,40}，(?:将|拟|计划|共同)+(?:在|于)(?<o>‹R›+)(?:投资|出资)?(?:‹M›)?(?:建设|投建|设立|新建|建立|打造)(?:[^，。；]{0,16}(?:基地|工厂|总部|中心|项目)|‹K›)`,
    ),
  },
  {
    // "C成立于2001年，是一家总部位于R的…企业".
    rule: 'topic-firm-is-one-from',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)[^。；\uE003-\uE005]{0,40}，?(?:是|为)(?:一家)?(?:总部)?(?:位于|来自|设在|地处|扎根)(?<o>‹R›+)的`,
    ),
  },
  {
    // "在R，C、C等企业…".
    rule: 'at-place-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(`(?<=^|[。；])在(?<o>‹R›+)，(?<s>‹C+›)等[^，。；]{0,10}(?:企业|公司|厂商)`),
  },
  {
    // "C，一家R的芯片设计公司，…".
    rule: 'firm-one-of-place',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<s>‹C›)，(?:是)?一家(?:总部)?(?:位于|来自|设在)?(?<o>‹R›+)的?[^，。；\uE001-\uE00A]{0,10}(?:企业|公司|厂商)`,
    ),
  },
  {
    // "C合肥工厂投产".
    rule: 'firm-plant-of-place',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<s>‹C›)(?<o>‹R›)(?:新|二期|智能|生产|制造|研发)*(?:工厂|基地|分公司|研发中心|总部|厂区|超级工厂|Fab|[A-Z]{1,3}\\d|项目(?=开工|投产|竣工|奠基|启动|落地))`,
    ),
  },
  {
    // "C计划在R新建一座晶圆厂", "C在R设有两个工厂".
    rule: 'firm-has-plant-at',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<s>‹C+›)${CLASS}(?:：|，(?=[都均]))?(?:宣布|计划|拟|还|也|都|均|将|已|正|就|早已|先后|分别)*(?:在|于)(?<o>‹R+›)(?:等地)?(?:均|都|也|分别|投资|布局)*(?:新建|建设|建立|打造|落地|兴建|设有|建有|建成|拥有|投建|扩建|开设|设立|有(?!限))[^，。；\uE001-\uE008]{0,14}(?:厂|工厂|基地|中心|总部|产线|生产线|车间|分公司|子公司|办公室|办公地点|办公点|办公区|分部|分支机构|办事处|研究所|研究院)`,
    ),
  },
  {
    // "R的重点企业有C、C".
    rule: 'firms-of-place-are',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹R›+)(?:市|区|县)?的?[^，。；、对为与和\uE001-\uE00A]{0,16}(?:企业|公司)(?:主要|代表)?(?:有(?!限)|包括|为|如|：)+(?<s>‹C+›)`,
    ),
  },
  {
    // "在R，以C为代表的…".
    rule: 'place-with-firms-for-example',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(`在(?<o>‹R›+)，(?:[^，。；\uE001-\uE006]{0,10})?以(?<s>‹C+›)(?:等)?为(?:代表|龙头|核心|引领)`),
  },
  {
    // "C、C均诞生于R", "C是从R走出的…企业", "C在R投产".
    rule: 'firm-born-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C+›)${CLASS}${ALREADY}(?:诞生|起家|创立|创办|始创|始建|创始|发端|成立|发源|起步|注册)(?:于|在)(?:‹D›)?(?<o>‹R›+)`,
    ),
  },
  {
    rule: 'firm-went-out-from',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(`(?<s>‹C›)(?:是|正是)?(?:一家)?从(?<o>‹R›+)(?:走出|起步|起家|成长)`),
  },
  {
    // "R依托C等龙头企业打造…".
    rule: 'place-relies-on-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›+)(?:依托|依靠|以)(?<s>‹C+›)(?:等[^，。；]{0,6}(?:龙头|本地|本土|骨干|重点|链主)[^，。；]{0,4}企业|为(?:龙头|核心|链主))`,
    ),
  },
  {
    // "C与…签约，将中国总部落户R".
    rule: 'topic-firm-settles-at',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，])(?<s>‹C›)[^。；\uE004\uE005]{0,40}，(?:将|把)?(?:其)?(?:中国|全国|全球|区域|华东|华南|华北|西南|第二)*总部(?:正式)?(?:落户|设在|迁至|设于|迁到)(?<o>‹R›+)`,
    ),
  },
  {
    // "C投资400亿元在R建设…".
    rule: 'firm-invests-at',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<s>‹C›)(?:计划|拟|将|已|共)*(?:总?投资|斥资|豪掷|投入)(?:约|超|近)?‹M›，?(?:在|于)(?<o>‹R›+)(?:投资|新建|扩建)*(?:建设|建厂|设立|兴建|建|打造|布局)`,
    ),
  },
  {
    // "C主要生产基地位于R，其他生产基地分布在R与R".
    rule: 'topic-firm-other-bases-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<=^|[。；])(?<s>‹C›)[^。；\uE005]{0,60}，(?:另有|还有|其他|其余|其它|生产|研发|制造)+(?:基地|工厂|厂区|中心)(?:则|均|也|主要|分别)*(?:位于|分布在|设在|坐落于|布局在|建在|落户)(?<o>‹R+›)`,
    ),
  },
  {
    // "C总部位于R，还在R投资扩产".
    rule: 'topic-firm-also-produces-at',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<=^|[。；])(?<s>‹C›)[^。；\uE005\uE006]{0,60}，(?:还|也|又|并|同时)+(?:将|计划|拟)*在(?<o>‹R+›)(?:等地)?(?:进行|设有|建有|建立|设立|布局|投资)*(?:投产|扩产|建厂|设厂|(?:生产|制造|研发)?基地|工厂|研发中心|投资扩产|分公司)`,
    ),
  },
  {
    // "C在全国拥有R、R、R三大生产基地".
    rule: 'firm-owns-bases-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)[^。；，\uE003-\uE005]{0,14}(?:拥有|设有|建有|布局)了?(?<o>‹R+›)(?:[、和及][^，。；、\uE001-\uE00A]{2,6})*(?:等地?的?)?[^，。；、\uE001-\uE006]{0,12}(?:基地|工厂|研发中心|分公司|子公司|\uE004)`,
    ),
  },
  {
    // "有C落户的R", "C总部所在的R".
    rule: 'place-that-firm-is-in',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(`(?<s>‹C+›)${CLASS}(?:总部)?(?:落户|扎根|所在|坐落)的(?<o>‹R›+)(?!‹K›)`),
  },
  {
    // "C是…于2017年在R注册的全资子公司".
    rule: 'firm-is-one-set-up-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)(?:是|系|为)[^。；，\uE003\uE004]{0,24}在(?<o>‹R+›)(?:投资|注册|设立|成立|创办|组建|独资|全资)+的`,
    ),
  },
  {
    // "两个重大项目在R落地，分别是C，以及C".
    rule: 'projects-at-place-are',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `项目在(?<o>‹R›+)(?:落地|落户|开工|投产|签约)，(?:其中)?(?:分别)?(?:是|为|包括)[^，。；\uE001-\uE006]{0,16}(?:‹M›[^，。；\uE001-\uE006]{0,6})?(?<s>‹C›(?:[，、]?(?:以及|和|及)?[^，。；\uE001-\uE006]{0,12}(?:‹M›[^，。；\uE001-\uE006]{0,6})?‹C›)*)`,
    ),
  },
  {
    // "R引进龙头企业，促进了C等本地企业发展".
    rule: 'firms-native-to-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，])(?<o>‹R›)[^。；\uE003\uE004]{0,60}，[^。；，\uE001-\uE006]{0,12}(?<s>‹C+›)等(?:一批)?(?:本地|本土)[^，。；\uE001-\uE006]{0,6}(?:企业|公司|品牌)`,
    ),
  },
  {
    // "C、C等R企业", "C、C等当地企业和单位".
    rule: 'firms-of-place-behind',
    relation: 'LOCATED_IN',
    single: true,
    confidence: 0.8,
    match: p(
      `(?<s>‹C+›)等(?:一批|多家)?(?<o>‹R›)(?:区内|市内|县内|境内|内|本地|本土|当地|重点|龙头|知名|[\u4e00-\u9fa5]{2,8}(?:代表|骨干|龙头|优势))?(?:(?<=内)[^，。；、\uE001-\uE00A]{0,8})?(?:企业|公司|厂商)`,
    ),
  },
  {
    // "以R为例，诞生了C、C".
    rule: 'place-for-example-has-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `以(?:[^，。；]{0,10})?(?<o>‹R›)为例，[^，。；\uE001-\uE006]{0,8}(?:诞生|拥有|聚集|集聚|涌现|培育|走出)(?:了|出|有)(?<s>‹C+›)`,
    ),
  },
  {
    // "R形成了完整的产业链，比如C".
    rule: 'place-has-chain-such-as-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.78,
    match: p(
      `(?<=^|[。；，])(?<o>‹R›)(?:还|已|已经|也|初步)*(?:形成|构建|建立|拥有|聚集|集聚)了?[^，。；\uE001-\uE006]{0,24}(?:产业链|产业集群|集群|企业|产业)，(?:比如|例如|如|包括|其中有)[^，。；\uE001-\uE006]{0,8}(?:‹M›)?[^，。；\uE001-\uE006]{0,12}(?<s>‹C+›)`,
    ),
  },
  {
    // "C在R举行开工仪式".
    rule: 'firm-starts-works-at',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(`(?<s>‹C›)(?:[（(][^（）()]{0,14}[）)])?(?:‹D›|，|近日|日前|正式)*在(?<o>‹R›+)${STARTS_WORKS}`),
  },
  {
    // "C、C等3家央企总部已在R稳定运营".
    rule: 'firms-run-at',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<s>‹C+›)${CLASS}(?:总部|子公司|区域总部)${ALREADY}在(?<o>‹R+›)(?:稳定|正式|全面)*(?:运营|办公|开业|启用|挂牌|揭牌)`,
    ),
  },
];
