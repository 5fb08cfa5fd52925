/** The place of a park, a firm, a fund. */
import { ALREADY, CLASS, OTHERS, p, type RelationPattern } from './pattern.ts';

export const PLACES: readonly RelationPattern[] = [
  {
    rule: 'located-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹KCF+›)(?:[（(][^（）()]{0,14}[）)])?${CLASS}(?:总部|项目|基地)?${ALREADY}(?:‹D›)?(?:坐落|位于|选址|设在|地处|落户|落地|落子|注册于|注册在|设立于|扎根)(?:于|在|到)?(?<o>‹R+›)(?!之间|交界|接壤|交汇)`,
    ),
  },
  {
    rule: 'located-in-brackets',
    relation: 'LOCATED_IN',
    match: p(`(?<s>‹KC›)[（(](?:位于|坐落于|地处)(?<o>‹R›+)`),
  },
  {
    rule: 'park-made-by-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(`(?<o>‹R›+)(?:规划|正在|着力|重点)*(?:建设|打造|设立|规划)的(?<s>‹K›)`),
  },
  {
    // "C成立于2012年，位于…", "K由…建设，总占地…，坐落于…": the name that the sentence begins with stays its topic.
    rule: 'topic-located-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<=^|[。；，])(?<s>‹KCF›)(?:[（(][^（）()]{0,20}[）)])?[^。；\uE003-\uE006]{0,80}，(?:其|公司|企业|园区|现|目前)?(?:总部|注册地址?|办公地址?|地址)?(?:位于|坐落于|坐落在|地处|设在|设于|落户于?|选址于?|注册于|为)(?<o>‹R›+)`,
    ),
  },
  {
    // "A、B则分别在R和R".
    rule: 'firms-stand-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹KC+›)${CLASS}(?:[^，。；\uE001-\uE006]{0,8}?(?:总部|研发中心|工厂|基地))?(?:即|亦|均|也|则|都|就|分别)+(?:建|落|设|坐落|位|落户)?(?:在|于)(?<o>‹R+›)(?=[，。；]|$)`,
    ),
  },
  {
    // "C。这家总部设在R的企业…": the firm is only understood.
    rule: 'understood-firm-headquartered-at',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(`(?<s>‹C›)‹I›这(?:家|个)(?:总部)?(?:设在|位于|坐落于|来自|落户)(?<o>‹R›+)的`),
  },
  {
    // "C主要集中在R与R", "C的生产基地分布在R、R等地".
    rule: 'bases-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)(?:的|在)?(?:其他|主要|现有|新|各)*(?:生产|研发|制造|投产|产业)?(?:基地|工厂|厂区|产能|业务)?(?:主要|则|均|也)*(?:集中|分布|布局|设)(?:在|于)?(?<o>‹R+›)`,
    ),
  },
  {
    // "C在R、R等地投产", "C总部位于R，还在R投资扩产".
    rule: 'firm-produces-at',
    relation: 'LOCATED_IN',
    confidence: 0.82,
    match: p(
      `(?<s>‹C+›)${CLASS}(?:[^。；\uE004\uE005]{0,40}，)?${ALREADY}(?:在|于)(?:[^，。；、\uE001-\uE00A]{1,4}的)?(?<o>‹R+›)(?:等多?地|两地|三地)?(?:分别|均|都|先后|陆续)?(?:进行|设有|建有|建立|设立|布局|投资|拥有)*(?:了)?(?:投产|扩产|建厂|设厂|(?:生产|制造|研发)?基地|制造基地|研发基地|工厂|投资建设|投资扩产|设立工厂)`,
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
      `(?<s>‹C›)(?:的|，)?(?:全国|全球|中国|区域)?(?:双)?(?:总部|注册地)(?:分别)?(?:位于|设在|设于|在|落户|落在|坐落于|为)(?:于|在)?(?<o>‹R+›)`,
    ),
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
      `在(?<o>‹R›+)(?:，[^。；，\uE003\uE004]{0,30}的(?<!设立的)|(?:投资|出资|合资|注册)*(?:设立|成立|创办|注册|建设|兴建)的)(?<s>‹C›)`,
    ),
  },
  {
    rule: 'located-of',
    relation: 'LOCATED_IN',
    turned: true,
    match: p(`(?:位于|坐落于|地处|总部在|总部位于|落户于?)(?<o>‹R›+)的(?<s>‹KC+›)`),
  },
  {
    // "在璧山区，K聚集了…", "永川区的K成立于…".
    rule: 'park-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(`(?<=^|[。；，])在(?<o>‹R›+)(?:[^，。；的\uE001-\uE00A]{0,5})，(?<s>‹K›)`),
  },
  {
    rule: 'park-at-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.82,
    match: p(`(?<=^|[，。；：、在])(?<o>‹R›+)的(?<s>‹K›)`),
  },
  {
    rule: 'understood-located-at',
    relation: 'LOCATED_IN',
    confidence: 0.84,
    match: p(
      `(?<s>‹KF›)‹I›(?:[^。；\uE001-\uE006]{0,12}，)?(?:该园区|园区|项目|总部|基地)?(?:位于|坐落于|坐落在|地处|选址于?|落户于?)(?<o>‹R›+)(?!的)`,
    ),
  },
  {
    rule: 'understood-firm-at',
    relation: 'LOCATED_IN',
    confidence: 0.8,
    match: p(
      `(?<s>‹C›)‹I›(?:[^。；\uE001-\uE006]{0,16}，)?(?:公司|企业|总部|注册地址?|地址|办公地点?|办公|厂区)*(?:[（(][^（）()]{0,8}[）)]+)?(?:位于|设在|坐落于?|地处|：)(?<o>‹R›+)(?!的)`,
    ),
  },
  {
    // "贵阳市贵阳国家高新技术产业开发区", "双流区华府大道四段K": an address.
    rule: 'place-before-park',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›+)(?:[^，。；、的在\uE001-\uE00A]{2,6}(?:路|街|道)(?:[\\d一二三四五六七八九十]+[号段])?)?(?<s>‹K›)`,
    ),
  },
  {
    // "无锡有C、C", "南京有C".
    rule: 'place-has',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.8,
    match: p(
      `(?<o>‹R›)(?:则|还|也|就|里)?有(?:[^，。；、\uE001-\uE00A]{2,8}、){0,2}(?<s>‹C+›)(?=[，。；、等]|$)`,
    ),
  },
  {
    rule: 'firm-moved-to',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹C›)(?:总部)?(?:‹D›)?(?:由|从)?(?:‹R›+)?(?:整体)?(?:迁至|迁到|搬到|搬至|迁入|迁往|迁回|来到)(?<o>‹R›+)`,
    ),
  },
  {
    rule: 'place-has-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›+)(?:地区|全市|全省|全区)?${ALREADY}(?:聚集|集聚|汇聚|汇集|涌现出|拥有|诞生|形成|走出|引进|引入|招引)(?:了|出|有|着)?(?:包括|以|像|如)?${OTHERS}(?<s>‹C+›)`,
    ),
  },
  {
    rule: 'place-has-parks',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›+)(?:地区|全市|全省|全区)?${ALREADY}(?:聚集|集聚|拥有|建成|建有|建设|打造|成立|设立|启用|启动建设|规划建设|培育|形成|布局|涌现出)(?:了|出|有|着)?(?:包括|以)?(?<s>‹K+›)`,
    ),
  },
  {
    rule: 'place-lists-parks',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›+)[^，。；‹›\uE001-\uE009]{0,20}(?:产业园|园区|载体|基地|孵化器|众创空间)[^。；\uE001-\uE006]{0,8}(?:包括|分别是|分别为|有|：|:)+(?<s>‹K+›)`,
    ),
  },
  {
    // "产业园大都分布在广州市，包括A、B和C".
    rule: 'parks-lie-at',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?:产业园|园区|载体|基地|孵化器)[^。；\uE001-\uE006]{0,16}(?:分布|集中|坐落|布局|聚集)(?:在|于)(?<o>‹R›+)，?(?:主要)?(?:包括|有|如|分别是)(?<s>‹K+›)`,
    ),
  },
  {
    rule: 'firm-set-up-at',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›+)(?:正式|注册|新|投资|出资|全资|独资)*(?:成立|设立|组建|创办)(?:了)?(?:全资子公司|子公司)?[“"]?(?<s>‹C›)`,
    ),
  },
  {
    rule: 'unveiled-at',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(`(?<o>‹R›+)(?:正式|举行|举办|召开)+了?(?<s>‹K›)(?:的)?(?:揭牌|授牌|启动|开园|成立|奠基)`),
  },
  {
    rule: 'approved-for-place',
    relation: 'LOCATED_IN',
    turned: true,
    match: p(
      `(?<o>‹R›+)${ALREADY}(?:获|获得|经|被)‹B+›(?:正式)?(?:批复|批准|同意|认定|授予|支持)[^，。；\uE001-\uE006]{0,26}(?<s>‹K›)`,
    ),
  },
  {
    rule: 'place-goes-on',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<=^|[。；])(?:‹D›，?|近年来，|目前，)?(?<o>‹R›+)(?:获|获得|已|将|大力|积极|正式|以|依托)[^。；\uE003]{4,80}，(?:并|还|已|先后)*(?:培育|建成|建设|打造|形成|设立|拥有)(?:了|出|有)?(?<s>‹K+›)`,
    ),
  },
  {
    rule: 'founded-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹KC›)[”"]?(?:于|‹D›|，|正式)*在(?<o>‹R›+)(?:‹K›)?(?:[^，。；、\uE001-\uE00A]{0,12})(?:正式)?(?:成立|揭牌|开园|启用|落成|启动|挂牌|注册|设立|奠基|开工|投产|应运而生|诞生|落户|落地|建成)`,
    ),
  },
  {
    // "佛山现辖禅城区、南海区", "宁德代管的福鼎市".
    rule: 'place-governs-places',
    relation: 'PART_OF',
    turned: true,
    match: p(
      `(?<o>‹R›)(?:(?:现|下|共|管)?辖(?:有)?(?:[\\d一二两三四五六七八九十]+个[^，。；\uE001-\uE006]{0,8})?(?:：|，即)?|代管的)(?<s>‹R+›)`,
    ),
  },
  {
    rule: 'firm-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.75,
    match: p(`(?<=^|[，、：])(?<o>‹R›)(?:本土|本地)?的(?<s>‹C+›)`),
  },
];
