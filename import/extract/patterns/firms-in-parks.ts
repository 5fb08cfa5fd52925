/** A firm in a park, the firm said first. */
import { ALREADY, CLASS, p, type RelationPattern, STARTS_WORKS } from './pattern.ts';

/** What of a firm comes: its headquarters, a project with its amount. */
const ARM =
  '(?:[东南西北中华区域全国第二]{0,4}(?:总部|研发中心|基地|工厂)(?:项目)?|[^，。；、\uE001-\uE006]{0,24}项目)?';
/** A place or an unnamed zone that the park lies in. */
const GROUND = '\uE003*(?:国家级?)?(?:[^，。；、的\uE001-\uE00A]{1,4}区|\uE004)?';

export const FIRMS_IN_PARKS: readonly RelationPattern[] = [
  {
    rule: 'firm-enters-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)${ARM}${CLASS}${ALREADY}(?:于|在)?(?:‹D›)?${ALREADY}(?:签约)?(?:入驻|落户|落脚|进驻|落地|落子|入园)(?:在|到|于|了)?${GROUND}(?<o>‹K›)`,
    ),
  },
  {
    rule: 'firm-located-in-park',
    relation: 'IN_PARK',
    match: p(`(?<s>‹C›)(?:总部)?(?:坐落|位于|设在)(?:于|在)?(?:‹R›)*(?<o>‹K+›)`),
  },
  {
    // "C先后在园内办公", "C在K成立", "C等企业均在园区设有公司", "C在K破土".
    rule: 'firm-works-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `(?<![由、和与及])(?<s>‹C+›)${ARM}${CLASS}${ALREADY}于?(?:‹D›)?${ALREADY}(?:在|于)(?:‹R›)*(?<o>‹K›)(?:内|里)?(?:正式|注册|集中|投资|出资|成功|顺利|均|都|已|建成)*(?:设有|建有|建起|拥有|设立|成立|办公|注册|建厂|投产|量产|试产|生产|经营|组装|设厂|落户|落地|安家|扎根|布局|运营|开业|动工|开工|奠基|破土|点火|拿地|摘牌|购地|启用|竣工|揭牌)`,
    ),
  },
  {
    // "C的新厂房、研发中心等设施在K落成".
    rule: 'firm-plant-stands-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `(?<s>‹C›)(?:[（(][^（）()]{0,16}[）)])?的?[^，。；\uE001-\uE006]{0,16}(?:厂房|工厂|新厂|分厂|基地|中心|总部|生产线|产线|项目|设施|车间|大楼)，?(?:‹D›)?(?:在|于)(?:‹R›)*(?<o>‹K›)(?:内)?(?:正式|全面|顺利|建成)*(?:落成|投产|投用|启用|竣工|开工|建成|投运|奠基|封顶)`,
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
    // "C是园内第一家…企业".
    rule: 'firm-is-one-of-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)(?:已|均|都|已经)*(?:是|为|成为)(?<o>‹K›)(?:内|里)?(?:的)?[^，。；\uE001-\uE006]{0,8}(?:第一|第[\\d一二三四五六七八九十百]+家|首|唯一|最大|最早|龙头|入驻|骨干|重点|标杆|明星|链主|支柱)[^，。；\uE001-\uE006]{0,14}(?:企业|公司|项目)`,
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
    // "C与…签约，在K投资30亿美元建设…".
    rule: 'firm-builds-in-park',
    relation: 'IN_PARK',
    confidence: 0.8,
    match: p(
      `(?<![由、和与及])(?<s>‹C›)(?!的?(?:全资|控股|旗下|独资)*子公司)[^。；\uE004\uE005]{0,24}，?(?:将|拟|计划|已)?在(?<o>‹K›)(?:内)?(?:投资|投建|兴建|布局|新建|扩建|建厂|设厂|建设|购地|拿地|摘牌|竞得|落子)(?!的?(?:园区|产业园))`,
    ),
  },
  {
    // "C注册成立，注册资本…，地址位于贵阳市K".
    rule: 'topic-firm-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `(?<=^|[。；，])(?<s>‹C›)[^。；\uE003-\uE006]{0,80}，(?:其|公司|企业|现|目前)?(?:总部|注册地址?|办公地址?|地址)?(?:位于|坐落于|坐落在|地处|设在|(?<=地址?)[是为在])(?:‹R›)*(?<o>‹K+›)`,
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
    // "C为C全资子公司，在K投资建立生产线".
    rule: 'subsidiary-in-park',
    relation: 'IN_PARK',
    match: p(
      `(?<=^|[。；])(?<s>‹C›)(?:是|为|系)‹C›的?(?:全资|控股|旗下|独资)*子公司，(?:已|并|将)?(?:在|于)(?<o>‹K›)(?:内)?(?:投资|建设|建有|建立|设立|设有|投建)`,
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
    // "C将研发中心搬到了K".
    rule: 'firm-moves-to-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C›)(?:又|还|也)?于?(?:‹D›)?(?:又|还|也)?(?:将|把|的)?[^，。；\uE001-\uE006]{0,16}(?:搬到|搬至|搬进|搬入|迁至|迁入|迁到|设在|设于|建在|布局在|布局于|放在)了?${GROUND}(?<o>‹K›)`,
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
    // "C是K培育的企业".
    rule: 'firm-brought-up-by-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)(?:均|都|正)*(?:是|为)(?<o>‹K›)(?:内|里)?(?:重点)?(?:培育|孵化|引进|引育|招引|走出)的`,
    ),
  },
  {
    // "K与C签约，在K投资建设…".
    rule: 'partner-builds-in-park',
    relation: 'IN_PARK',
    confidence: 0.8,
    match: p(
      `(?<=‹KBR›)[和与](?<s>‹C›)(?:正式)?(?:签约|(?:签署|签订)[^，。；\uE001-\uE006]{0,12}协议)，(?:将|拟|计划)*在(?:‹R›)*(?<o>‹K›)(?:投资|出资|兴建|新建|建设|设立)`,
    ),
  },
  {
    // "C在K正加快12英寸硅片工厂建设".
    rule: 'firm-goes-on-building-in-park',
    relation: 'IN_PARK',
    confidence: 0.8,
    match: p(
      `(?<![由、和与及])(?<s>‹C›)在(?:‹R›)*(?<o>‹K›)(?:内)?(?:正在?|已|将|全面)*(?:加快|推进|启动|加速|开展)[^，。；\uE001-\uE006]{0,16}(?:工厂|基地|中心|项目|产线|厂房)的?建设`,
    ),
  },
  {
    // "C从K起步".
    rule: 'firm-comes-out-of-park',
    relation: 'IN_PARK',
    confidence: 0.8,
    match: p(
      `(?<s>‹C+›)${CLASS}(?:就是|便是|都是|均是|是)?(?:从|自|在)(?<o>‹K›)(?:起步|走出|走向|孵化|毕业|成长|发展壮大|壮大)`,
    ),
  },
  {
    // "C、C等在早期就来到K", "今天，他的公司搬进了K".
    rule: 'firm-comes-to-park',
    relation: 'IN_PARK',
    confidence: 0.8,
    match: p(
      `(?<s>‹C+›)${CLASS}${ALREADY}(?:在|于)?(?:[^，。；\uE001-\uE006]{0,6}就)?(?:来到|进入|搬进|搬入|迁入|走进)了?(?<o>‹K›)(?!(?:进行|开展)?(?:考察|参观|调研|走访|座谈|视察|采访|对接))`,
    ),
  },
  {
    // "C所在的K".
    rule: 'park-that-firm-is-in',
    relation: 'IN_PARK',
    match: p(`(?<s>‹C+›)${CLASS}(?:所在|落户|入驻|进驻)的(?<o>‹K›)`),
  },
  {
    // "C选择了K作为第二总部".
    rule: 'firm-chooses-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(`(?<s>‹C+›)(?:最终|之所以)*(?:选择|选定|看中)了?(?<o>‹K›)(?:作为|建设|设立|落户|投资|，|。|$)`),
  },
  {
    // "C在K的工厂投产".
    rule: 'firm-plant-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(`(?<s>‹C›)(?:位于|在)?(?:‹R›)*(?<o>‹K›)的?(?:工厂|基地|生产线|厂区|总部|研发中心|分公司|新厂)`),
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
    // "C、C等都把总部放在了K".
    rule: 'firms-put-headquarters-in-park',
    relation: 'IN_PARK',
    match: p(
      `(?<s>‹C+›)${CLASS}${ALREADY}(?:将|把)(?:[^，。；\uE001-\uE006]{0,8})?(?:总部|中心|基地|工厂|项目|生产线)(?:放|设|建|布局|落户|落)(?:在|于|到)?了?${GROUND}(?<o>‹K›)`,
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
  {
    // "C在K举行奠基典礼".
    rule: 'firm-starts-works-in-park',
    relation: 'IN_PARK',
    confidence: 0.82,
    match: p(
      `(?<s>‹C›)(?:[（(][^（）()]{0,14}[）)])?(?:‹D›|，|近日|日前|正式)*在(?:‹R›)*(?<o>‹K›)(?:内)?${STARTS_WORKS}`,
    ),
  },
];
