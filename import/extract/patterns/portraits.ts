/** What pages that present a park say: whose part it is, who builds it and from where, the firms that it counts up behind a figure. */
import { OTHERS, p, type RelationPattern, TOGETHER } from './pattern.ts';

const FROM = '(?:位于|坐落于|来自|总部位于|地处)';

export const PORTRAITS: readonly RelationPattern[] = [
  {
    // "K有500多家企业总部落户，如C、C总部、C（R）总部".
    rule: 'park-has-firms-such-as',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)[^。；\uE004\uE005]{0,50}(?:落户|入驻|进驻|聚集|集聚|入园)，(?:其中)?(?:如|包括|比如|例如|包含)：?${OTHERS}(?<s>‹C+›)`,
    ),
  },
  {
    // "K…，现有C、C三大龙头".
    rule: 'topic-park-now-has',
    relation: 'IN_PARK',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<=^|[。；])(?<o>‹K›)[^。；\uE004\uE005]{0,90}，(?:现有|已有|拥有|坐拥)(?<s>‹C+›)(?:等[^，。；]{0,16}|[\\d一二三四五六七八九十]+[大家][^，。；]{0,10})(?:企业|龙头|公司|厂商)`,
    ),
  },
  {
    // "位于K林县路的C".
    rule: 'firm-that-lies-in-park',
    relation: 'IN_PARK',
    turned: true,
    match: p(`${FROM}(?:‹R›)*(?<o>‹K›)[^，。；的\uE001-\uE006]{0,14}的(?<s>‹C+›)`),
  },
  {
    // "K由位于K2林县路的C建设".
    rule: 'park-built-by-firm-from',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)‹I›?[^。；，\uE002\uE004-\uE006]{0,8}由${FROM}[^。；，\uE005]{2,24}的(?<o>‹BC+›)${TOGETHER}(?:建设|投建|兴建|开发|打造|创办|创建|运营)`,
    ),
  },
  {
    // "K项目是由C牵头，联合…建设".
    rule: 'park-project-by',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)项目(?:是|系)?由(?<o>‹BC+›)(?:等[^，。；]{0,6})?(?:与[^，。；]{2,10})?(?:共同|联合|合作|投资|出资|独资|负责)*(?:牵头|建设|打造|开发|投建|创办|兴建)`,
    ),
  },
  {
    // "B同意在K1基础上设立K2".
    rule: 'park-founded-on-another',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    match: p(
      `(?<o>‹B+›)(?:正式)?(?:同意|批准|批复)(?:同意)?(?:在|以)‹K›(?:的?基础上|为基础)，?(?:设立|建设|组建|成立|创建|升级为)[^，。；\uE001-\uE006]{0,6}(?<s>‹K›)`,
    ),
  },
  {
    // "K是B、B在2007年为转变发展方式而重点打造的园区".
    rule: 'park-that-body-makes-for',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)(?:是|系)(?<o>‹B+›)(?:[于在]?‹D›)?(?:为[^，。；\uE001-\uE006]{2,34}而)?(?:重点|着力|规划|共同|倾力)*(?:打造|建设|设立|兴建)的`,
    ),
  },
  {
    // "K属于R，是R功能区之一".
    rule: 'park-belongs-to-place',
    relation: 'LOCATED_IN',
    match: p(`(?<s>‹K›)(?:在行政上|行政区划上)?(?:隶属于?|属于|归属)(?<o>‹R›+)(?=[，。；]|$)`),
  },
  {
    // "K日常运营由C承担", "K…，物业管理交由C打理".
    rule: 'park-run-by',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)的?(?:[^。；\uE004\uE005]{0,80}，)?(?:其|园区|的)*(?:日常|整体|具体|统一|开发|和|与|、)*(?:运营|经营|物业|招商)(?:管理|事务|工作)*(?:全部|均|则|都)*(?:交?由|交给|委托给?)(?<o>‹C›)(?:承担|负责|打理|主持|承接|承办|统筹|执行|运营|具体负责|操办)`,
    ),
  },
  {
    // "K实行公司化管理，C为其运营主体".
    rule: 'firm-is-operator-of-park',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)[^。；\uE004\uE005]{0,60}，(?<o>‹C›)(?:为|是|担任|任|作为)其?(?:园区)?的?(?:投资|开发|建设|招商|与|、|和)*(?:运营|运维|经营)(?:管理)?(?:主体|方|商|单位|机构|公司|平台)`,
    ),
  },
  {
    // "K…，负责招商与物业的是C".
    rule: 'who-runs-park-is',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)[^。；\uE004\uE005]{0,60}，负责(?:园区|其|日常|整体)*(?:招商|物业|运营|管理|经营|与|和|、)+的(?:是|为)(?<o>‹C›)`,
    ),
  },
  {
    // "K地处…，2022年4月由B与C共同启动", "它是B和C在2020年8月共同发起的".
    rule: 'park-begun-by',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<=^|[。；])(?<s>‹K›)[^。；\uE004]{0,60}，(?:于)?‹D›?由(?<o>‹BC+›)${TOGETHER}(?:启动|发起|创办|开办|筹建|共建)`,
    ),
  },
  {
    rule: 'park-is-what-they-began',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)‹I›?[它其]?(?:是|系)由?(?<o>‹BC+›)(?:[于在]?‹D›)?(?:共同|联合|合作|携手)*(?:发起|启动|创办|开办|兴办|合办|共建|筹建|兴建|建设)的`,
    ),
  },
  {
    // "K，地处…，由C打理".
    rule: 'park-kept-by',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)[^。；\uE004\uE005]{0,80}，(?:同|现|目前|均|则|也)*由(?<o>‹C›)(?:统一|负责|具体)*(?:打理|经营|代管|管理|运营)(?=[，。；]|$)`,
    ),
  },
  {
    // "K…，C为其最大租户".
    rule: 'firm-is-tenant-of-park',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)[^。；\uE004]{0,100}，(?<s>‹C+›)(?:等[^，。；]{0,6})?(?:均|都)?(?:是|为)(?:其|园内|区内)?(?:最大|首家|主要|第一[家个]|最早|核心)*的?(?:租户|租客|住户|承租方|入驻企业|入园企业)`,
    ),
  },
];
