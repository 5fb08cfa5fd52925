/** Who founds and runs a park. */
import { OTHERS, p, type RelationPattern, TOGETHER } from './pattern.ts';

const MAKES = '(?:建设|打造|设立|成立|共建|投建|创建|创办|兴建|发起|筹建|开发|投资|建立)';
const RUNS = '(?:运营|建设运营|建设并运营|主办|管理|承办|经营|联营|合办|运维)';

export const SPONSORS: readonly RelationPattern[] = [
  {
    // "C中标K运营项目", "C取得K的运营权".
    rule: 'takes-on-park',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(
      `(?<o>‹C+›)(?:正式|已|成功)*(?:中标|承担|承接|取得|获得|拿下)了?(?<s>‹K›)的?(?:整体|委托|招商)*运营(?:权|服务|工作|项目|管理)*(?=[，。；]|$)`,
    ),
  },
  {
    rule: 'made-by-before',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `由(?<o>‹BC+›)${TOGETHER}(?:建设|打造|设立|成立|共建|创建|创办|兴建|发起|筹建|开发|(?<=投资)|(?<=投资的))(?:的)?[^，。；\uE001-\uE006]{0,24}(?<s>‹K›)(?!旗下)`,
    ),
  },
  {
    rule: 'run-by-before',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(
      `由(?:[^，。；\uE001-\uE006]{0,16}[“"])?(?<o>‹BC+›)${TOGETHER}${RUNS}(?:的)?[^，。；\uE001-\uE006]{0,10}(?<s>‹K›)`,
    ),
  },
  {
    rule: 'made-by',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)(?:[（(][^（）()]{0,14}[）)])?[^。；\uE001-\uE006]{0,12}(?<!，项目)由(?:[^，。；\uE001-\uE006]{0,16}[“"])?${OTHERS}(?<o>‹BC+›)${TOGETHER}${MAKES}`,
    ),
  },
  {
    // "K、K由B、B分别管理".
    rule: 'each-run-by',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(`(?<s>‹K›[、和与]‹K›)由(?<o>‹BC›[、和与]‹BC›)分别(?:负责)?(?:管理|运营|建设|开发)`),
  },
  {
    rule: 'run-by',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)(?:[（(][^（）()]{0,14}[）)])?[^。；\uE001-\uE006]{0,12}由(?:[^，。；\uE001-\uE006]{0,16}[“"])?(?<o>‹BC+›)${TOGETHER}${RUNS}`,
    ),
  },
  {
    // The park that a sentence begins with stays its topic: "K位于…，面积…，由C运营".
    rule: 'topic-run-by',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<=^|[。；“"]|其中，|‹D›，|目前，|\uE00A)(?<s>‹K›)[^。；\uE004]{0,60}，由(?:[^，。；\uE001-\uE006]{0,16}[“"])?(?<o>‹BC+›)${TOGETHER}${RUNS}`,
    ),
  },
  {
    rule: 'topic-made-by',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<=^|[。；“"]|其中，|‹D›，|目前，|\uE00A)(?<s>‹K›)[^。；\uE004]{0,60}，由(?<o>‹BC+›)${TOGETHER}${MAKES}`,
    ),
  },
  {
    // "K由C投资开发，委托C（以下称“C”）经营和管理".
    rule: 'entrusted-to',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)[^。；\uE004]{0,60}(?:委托|交由|授权)(?<o>‹C›)(?:（[^（）]{0,14}）)?(?:负责|进行|全权|统一|整体|全面)*(?:经营|运营|管理|招商)`,
    ),
  },
  {
    rule: 'manager-of-parks',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(`(?<o>‹C›)(?:同样|还|也|负责|统一|亦)*(?:管理|运营)(?:着|了)?[「“\\[]?(?<s>‹K+›)`),
  },
  {
    rule: 'firm-that-runs-park',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(`(?<=^|[，。；、：]|因为|由于)(?:负责)?(?:管理|运营|经营)(?<s>‹K+›)的(?<o>‹C›)`),
  },
  {
    rule: 'body-builds-mainly',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹B+›)(?:重点|全力|着力|倾力|决定|计划|启动|规划)(?:打造|建设)的?[^，。；\uE001-\uE006]{0,10}(?<s>‹K›)`,
    ),
  },
  {
    // "以C为平台，建设K".
    rule: 'vehicle-of-park',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `以(?<o>‹C›)为(?:平台|主体|载体|运营主体|投资主体)，?(?:投资|负责)*(?:建设|打造|开发|运营)(?:了)?(?<s>‹K›)`,
    ),
  },
  {
    // "K。位于…，2011年由C开发建设": the park is only understood.
    rule: 'understood-made-by',
    relation: 'SPONSORED_BY',
    role: 'founded',
    confidence: 0.84,
    match: p(`(?<s>‹K›)‹I›[^。；\uE001-\uE002\uE005-\uE006]{0,60}由(?<o>‹BC+›)${TOGETHER}${MAKES}`),
  },
  {
    rule: 'understood-run-by',
    relation: 'SPONSORED_BY',
    role: 'operates',
    confidence: 0.84,
    match: p(`(?<s>‹K›)‹I›[^。；\uE006]{0,60}由(?<o>‹BC+›)${TOGETHER}${RUNS}`),
  },
  {
    rule: 'sponsors-sign-and-build',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹BC+›)(?:正式|于?‹D›|在‹R›)*(?:签约|(?:签署|签订|达成)[^。；\uE001-\uE006]{0,20}(?:协议|合同|合作))，(?:将|拟|双方)*(?:[^，。；\uE001-\uE006]{0,24}，)?(?:共同|联合|合作|携手)*(?:共建|建设|打造|设立|运营|开发)(?:[^，。；\uE001-\uE006]{0,12}的|‹A›的)?(?<s>‹K›)`,
    ),
  },
  {
    rule: 'park-is-made-by',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)(?:[（(][^（）()]{0,14}[）)])?[”"]?，?(?:是|系)(?:由)?(?:[^，。；、\uE001-\uE00A]{2,12}[与和、])?(?<o>‹BC+›)(?:等[^，。；]{0,8})?(?:共同|联合|合作|携手|投资)*(?:共建|建设|打造|设立|创建|成立|发起|合作建设|建立)的`,
    ),
  },
  {
    rule: 'park-operator-is',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)(?:的)?(?:园区)?(?:运营|建设|开发|管理|投资|主办|承办|发起|主导)(?:公司|单位|主体|方|机构|人|商)(?:为|是|：)?(?<o>‹BC+›)`,
    ),
  },
  {
    rule: 'park-that-firm-runs',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(
      `(?<o>‹C+›)(?:负责|投资|独资|整体)*(?:运营|开发|建设|打造|主办|管理|兴建|打造运营|建设运营)的(?<s>‹K›)`,
    ),
  },
  {
    rule: 'sponsors-build',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.8,
    match: p(
      `(?<o>‹BC+›)(?:等[^，。；]{0,8})?(?:共同|联合|合作|携手|牵头|投资|共建|正式|高调|[的地](?=启动)|启动|签约|出资)+(?:建设|打造|设立|成立|创建|共建|兴建|发起|运营)?了?[“"]?(?<s>‹K›)`,
    ),
  },
  {
    // "C负责K的开发、建设和运营".
    rule: 'sponsor-in-charge',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(
      `(?<o>‹BC+›)(?:全面|具体|主要|统一)?负责(?<s>‹K+›)(?:的|项目)*[^，。；\uE001-\uE006]{0,8}(?:开发|建设|运营|管理|经营|招商|规划)`,
    ),
  },
  {
    // "C作为K的运营主体", "B是K的主管单位".
    rule: 'sponsor-is-operator',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(
      `(?<o>‹BC+›)(?:是|为|作为|系|担任)(?<s>‹K+›)(?:的|项目)*(?:唯一|总)?(?:(?:运营|建设|开发|管理|投资|主管|主办|承办)[、和及]?)+(?:主体|方|商|单位|公司|机构|者|平台)`,
    ),
  },
  {
    // "K隶属于C", "K是C旗下的…园区".
    rule: 'park-belongs-to',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)(?:[（(][^（）()]{0,14}[）)])?(?:隶属于?|(?:是|为|系)(?=\uE005的?(?:旗下|下属|所属|全资)))(?<o>‹BC›)`,
    ),
  },
  {
    rule: 'park-under-firm',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(`(?<o>‹C›)(?:旗下|所属|下属)的?(?:园区|载体|孵化器|基地)?[“"]?(?<s>‹K+›)`),
  },
  {
    // "K，C独资建设，占地…".
    rule: 'sponsor-builds-alone',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)，(?:是|系)?(?<o>‹BC+›)(?:独资|投资|合资|共同|联合|自主|牵头)+(?:建设|开发|打造|兴建|运营|设立|成立)`,
    ),
  },
  {
    // "K是B重点打造的专业园区".
    rule: 'park-is-built-by',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)(?:[（(][^（）()]{0,14}[）)])?，?(?:是|系|为)(?:由)?(?<o>‹BC+›)(?:等[^，。；]{0,8})?(?:重点|着力|全力|倾力|精心|联手|共同|独家|投资|自主|牵头|规划|首批)*(?:打造|建设|开发|兴建|运营|管理|投建|规划)的`,
    ),
  },
  {
    // "K是由B主管、C运营的孵化器".
    rule: 'park-is-run-under-body',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)(?:是|系)?由‹B+›(?:主管|指导|主导|牵头|发起|支持)[、，](?:由)?(?<o>‹C+›)(?:负责|具体|投资)*(?:运营|建设|管理|承建|承办)`,
    ),
  },
  {
    // "K（运营单位：C）", "K主办方C表示".
    rule: 'park-with-its-operator',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)(?:（|的|，)?(?:运营|建设|主办|投资|管理|开发|承办)(?:单位|方|商|主体|公司|机构)(?:：|为)?(?<o>‹C+›)`,
    ),
  },
  {
    // "C携手B打造K".
    rule: 'partners-build',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹BC›(?:携手|联合|联手|会同|牵手)‹BC+›)(?:等[^，。；]{0,8})?(?:‹D›|于|在|‹R›)*(?:共同|合作|投资|规划)*(?:建设|打造|兴建|共建|设立|成立|创办|运营)了?(?<s>‹K›)`,
    ),
  },
  {
    // "K系C开发运营".
    rule: 'park-of-its-builder',
    relation: 'SPONSORED_BY',
    role: 'founded',
    confidence: 0.82,
    match: p(
      `(?<s>‹K›)(?:[（(][^（）()]{0,14}[）)])?，?系(?<o>‹BC+›)(?:共同|联合)?(?:投资|开发|建设|运营|打造|创办)`,
    ),
  },
  {
    // "作为C与R联手打造的首个…园区，K…".
    rule: 'as-what-sponsors-build',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `作为(?:‹R›与)?(?<o>‹BC+›)(?:[与和、]‹R›+)?(?:共同|联合|合作|携手|联手|投资|重点|着力|倾力|牵头)*(?:打造|建设|开发|设立|投建|兴建|运营|规划)的[^，。；\uE001-\uE006]{0,24}，(?<s>‹K›)`,
    ),
  },
  {
    // "C签约，在K投资建设“K”".
    rule: 'partner-builds-park',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹C›)(?:正式)?(?:签约|(?:签署|签订)[^，。；\uE001-\uE006]{0,12}协议)，(?:将|拟|计划)*在(?:‹R›|‹K›)+(?:投资|出资)+(?:建设|打造|兴建|设立)了?[“"]?(?<s>‹K›)`,
    ),
  },
  {
    // "C拟在R建立K".
    rule: 'firm-plans-park-at',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.78,
    match: p(
      `(?<![与和、])(?<o>‹C›)(?:宣布|拟|将|计划|已|还|正)*在(?:‹R›|‹K›)+(?:投资|出资|斥资)?(?:‹M›)?(?:建立|建设|打造|兴建|设立|筹建|投建)了?[“"]?(?<s>‹K›)(?!的|内|里)`,
    ),
  },
  {
    // "B与C签署了共同开发K合作协议".
    rule: 'sponsors-sign-to-develop',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹BC+›)，?(?:正式|于?‹D›|在‹R›)*(?:签署|签订|达成)了?(?:共同|联合|合作|携手)+(?:开发|建设|打造|运营|共建)(?<s>‹K›)(?:项目|的)*[^，。；\uE001-\uE006]{0,6}(?:协议|合同|备忘录)`,
    ),
  },
  {
    // "K依托C建设".
    rule: 'park-built-upon',
    relation: 'SPONSORED_BY',
    role: 'founded',
    confidence: 0.8,
    match: p(`(?<s>‹K›)(?:主要|由)?(?:依托|依靠)(?<o>‹BC+›)(?:共同)?(?:建设|运营|打造|组建|成立|兴建)`),
  },
  {
    // "K由B出资组建的C运营".
    rule: 'run-by-firm-of-body',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)[^。；\uE001-\uE006]{0,12}由‹BC+›[^，。；\uE001-\uE006]{0,10}(?:组建|设立|成立|控股|全资|出资)的(?<o>‹C+›)(?:负责|全面|具体|统一|进行)*(?:运营|管理|开发|建设)`,
    ),
  },
  {
    // "C成立于2000年，负责K的规划、开发、建设".
    rule: 'topic-sponsor-in-charge',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(
      `(?<=^|[。；])(?:此外|另)?(?:还|另)?有?(?<o>‹C›)[^。；\uE004\uE006]{0,80}，(?:主要|全面|具体)?(?:负责|承担)(?<s>‹K›)(?:的|项目)*[^，。；\uE001-\uE006]{0,8}(?:开发|建设|运营|管理|经营|招商|规划)`,
    ),
  },
  {
    // "C管辖的K、K", "C下辖K、K和K".
    rule: 'parks-of-manager',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(
      `(?<o>‹BC›)(?:(?:所|负责|目前|直接)?(?:管辖|管理|运营|经营)的|(?:目前|现|共)?(?:下辖|辖下有|辖有))[^，。；\uE001-\uE006]{0,8}(?<s>‹K+›)`,
    ),
  },
];
