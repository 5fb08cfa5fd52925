/**
 * What sentences say about two names, as patterns over encoded sentences (shared/encoded.ts). Groups: `s` the subjects, `o` the
 * objects, `x` further objects of the second relation of a pattern. Each line is one way of speaking, not one sentence.
 */
import type { Relation } from '../types.ts';
import { pattern } from './shared/encoded.ts';

export interface RelationPattern {
  readonly rule: string;
  readonly relation: Relation;
  readonly match: RegExp;
  /** The subject stands second: "R聚集了C". */
  readonly turned?: boolean;
  readonly role?: string;
  /** The place has to be the only one of its list ("A区、B区培育了…" says of none which). */
  readonly single?: boolean;
  readonly confidence?: number;
}

const ALREADY =
  '(?:已经|已|先后|目前|现已|现|均|都|也|还|正式|成功|陆续|相继|纷纷|累计|共同|又|将|共|一直|率先)*';
const TOGETHER =
  '(?:等[^，。；、‹›]{0,10})?(?:共同|联合|合作|携手|牵头|合资|合力|负责|主导|投资|出资|参与|正式|发起|宣布|计划|拟|于|在|的|‹D›|，)*';
const CLASS = '(?:等[^，。；]{0,18}?(?:企业|公司|机构|项目|平台|龙头|厂商|单位|载体|园区|基地)?)?';
const SIZE = '(?:一个|一支|一只|首支|首个|首期|总规模|规模|总额|达|为|约|的|‹M›|人民币|元)*';

const p = (source: string): RegExp => pattern(source.replace(/‹D›/g, '‹D›'));

export const PATTERNS: readonly RelationPattern[] = [
  // A firm in a park.
  {
    rule: 'firm-enters-park',
    relation: 'IN_PARK',
    match: p(`(?<s>‹C+›)${CLASS}${ALREADY}(?:签约)?(?:入驻|落户|进驻|落地|入园)(?:在|到|于|了)?(?<o>‹K›)`),
  },
  {
    rule: 'park-took-in-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(
      `(?<o>‹K›)(?:内|里)?${ALREADY}(?:引进|引入|入驻|聚集|集聚|汇聚|吸引|落户)(?:了|有|着)?(?:包括|以)?(?<s>‹C+›)`,
    ),
  },
  {
    rule: 'firm-located-in-park',
    relation: 'IN_PARK',
    match: p(`(?<s>‹C›)(?:总部)?(?:坐落|位于|设在)(?:于|在)?(?<o>‹K›)`),
  },
  {
    rule: 'located-park-of-firm',
    relation: 'IN_PARK',
    turned: true,
    match: p(`(?:位于|落户|入驻|坐落于)(?<o>‹K›)的(?<s>‹C+›)`),
  },

  // A place of a park, a firm, a fund.
  {
    rule: 'located-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹KCF›)(?:[（(][^（）()]{0,14}[）)])?(?:总部|项目|基地)?${ALREADY}(?:坐落|位于|选址|设在|地处|落户|落地|落子|注册于|注册在)(?:于|在|到)?(?<o>‹R›+)`,
    ),
  },
  {
    rule: 'located-of',
    relation: 'LOCATED_IN',
    turned: true,
    match: p(`(?:位于|坐落于|地处|总部在|总部位于|落户于?)(?<o>‹R›+)的(?<s>‹KC+›)`),
  },
  {
    rule: 'place-has-firms',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹R›+)(?:地区|全市|全省|全区)?${ALREADY}(?:聚集|集聚|汇聚|汇集|涌现出|拥有|诞生|形成|走出)(?:了|出|有|着)?(?:包括|以|像|如)?(?<s>‹C+›)`,
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
      `(?<o>‹R›+)[^，。；‹›\uE001-\uE009]{0,20}(?:产业园|园区|载体|基地|孵化器|众创空间)[^。；\uE001-\uE009]{0,8}(?:包括|分别是|分别为|有|：|:)+(?<s>‹K+›)`,
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
      `(?<o>‹R›+)${ALREADY}(?:获|获得|经|被)‹B+›(?:正式)?(?:批复|批准|同意|认定|授予|支持)[^，。；\uE001-\uE009]{0,26}(?<s>‹K›)`,
    ),
  },
  {
    rule: 'place-goes-on',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    match: p(
      `(?<=^|[。；])(?:‹D›，?|近年来，|目前，)?(?<o>‹R›+)(?:获|获得|已|将|大力|积极|正式|以|依托)[^。；\uE003]{4,80}，(?:并|还|已|先后)*(?:培育|建成|建设|打造|形成|设立|拥有)(?:了|出|有)(?<s>‹K+›)`,
    ),
  },
  {
    rule: 'founded-at',
    relation: 'LOCATED_IN',
    match: p(
      `(?<s>‹KC›)(?:正式)?在(?<o>‹R›+)(?:正式)?(?:成立|揭牌|开园|启用|落成|启动|挂牌|注册|设立|奠基|开工)`,
    ),
  },
  {
    rule: 'firm-of-place',
    relation: 'LOCATED_IN',
    turned: true,
    single: true,
    confidence: 0.75,
    match: p(`(?<=^|[，、：])(?<o>‹R›)的(?<s>‹C+›)`),
  },

  // Who founds, runs, approves a park.
  {
    rule: 'approved-by',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    match: p(
      `(?:获|获得|经)(?<o>‹B+›)(?:正式)?(?:批复|批准|同意|认定|授予)[^，。；\uE001-\uE009]{0,26}(?<s>‹K›)`,
    ),
  },
  {
    rule: 'body-approves',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    match: p(
      `(?<o>‹B+›)(?:等[^，。；]{0,8})?(?:正式|同意|原则同意)*(?:批复|批准|认定|同意)(?:同意|了)?(?:设立|建设|创建|成立|‹R›)*[“"]?(?<s>‹K›)`,
    ),
  },
  {
    rule: 'made-by-before',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `由(?<o>‹BC+›)${TOGETHER}(?:建设|打造|设立|成立|共建|创建|创办|兴建|发起|筹建|开发)(?:的)?[^，。；\uE001-\uE009]{0,10}(?<s>‹K›)`,
    ),
  },
  {
    rule: 'run-by-before',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(
      `由(?<o>‹BC+›)${TOGETHER}(?:运营|主办|管理|承办|经营)(?:的)?[^，。；\uE001-\uE009]{0,10}(?<s>‹K›)`,
    ),
  },
  {
    rule: 'made-by',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)(?:[（(][^（）()]{0,14}[）)])?[^。；\uE001-\uE009]{0,12}由(?<o>‹BC+›)${TOGETHER}(?:建设|打造|设立|成立|共建|创建|创办|兴建|发起|筹建|开发)`,
    ),
  },
  {
    rule: 'run-by',
    relation: 'SPONSORED_BY',
    role: 'operates',
    match: p(
      `(?<s>‹K›)(?:[（(][^（）()]{0,14}[）)])?[^。；\uE001-\uE009]{0,12}由(?<o>‹BC+›)${TOGETHER}(?:运营|主办|管理|承办|经营)`,
    ),
  },
  {
    rule: 'sponsors-build',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.8,
    match: p(
      `(?<o>‹BC+›)(?:等[^，。；]{0,8})?(?:共同|联合|合作|携手|牵头|投资|共建|正式|启动|签约|出资)+(?:建设|打造|设立|成立|创建|共建|兴建|发起|运营)?了?(?<s>‹K›)`,
    ),
  },

  // Funds.
  {
    rule: 'fund-by-before',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    match: p(`由(?<o>‹BCK+›)${TOGETHER}(?:设立|成立|组建|发起|出资|募集|筹建)(?:的)?${SIZE}(?<s>‹F›)`),
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
    match: p(`(?<s>‹F›)[^。；\uE001-\uE009]{0,12}由(?<o>‹BC+›)${TOGETHER}(?:设立|成立|组建|发起|出资|募集)`),
  },
  {
    rule: 'fund-managed-by',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(`(?<s>‹F›)[^。；\uE001-\uE009]{0,12}由(?<o>‹BC+›)${TOGETHER}(?:管理|运营|担任管理人|担任)`),
  },
  {
    rule: 'founds-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹BC+›)(?:等[^，。；]{0,8})?(?:宣布|计划|拟|将|已|正式|共同|联合|牵头|出资|发起|合作)*(?:设立|成立|组建|发起|募集|推出|出资)+(?:了)?${SIZE}(?<s>‹F›)`,
    ),
  },
  {
    rule: 'fund-invests-in-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    match: p(`(?<o>‹F›)[^，。；\uE001-\uE009]{0,6}(?:认缴|出资|参股|投资|设立|了)+${SIZE}(?<s>‹F›)`),
  },
  {
    rule: 'place-founds-fund',
    relation: 'FUND_OF',
    turned: true,
    single: true,
    match: p(
      `(?<o>‹RK›)(?:市政府|政府|省政府)?(?:正式|已|将|宣布|发起|牵头|计划|拟|还|也|出资|‹D›|于|在)*(?:设立|成立|组建|发起|推出)+了?${SIZE}(?<s>‹F›)`,
    ),
  },
  {
    rule: 'fund-of-park',
    relation: 'FUND_OF',
    turned: true,
    match: p(`(?<o>‹K›)(?:的|配套|设有)*(?:总规模|规模|‹M›|的)*(?<s>‹F›)`),
  },

  // A place that a list selects.
  {
    rule: 'place-selected',
    relation: 'APPLIES_TO',
    match: p(`(?<s>‹P›)(?:名单)?中，?(?<o>‹R›+)[^。；\uE003]{0,30}入选`),
  },

  // What a policy supports.
  {
    rule: 'policy-supports-fund',
    relation: 'SUPPORTS',
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,90}(?:鼓励|支持|推动|引导|提出|发起|拟|将|计划|安排)(?:发起)?(?:设立|组建|成立)?${SIZE}(?<o>‹F›)`,
    ),
  },
  {
    rule: 'policy-supports-park',
    relation: 'SUPPORTS',
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,40}(?:支持|加快建设|推进建设|推动建设|加快推进|重点建设|高标准建设|大力建设|规划建设|打造|建设)(?<o>‹K›)`,
    ),
  },
  {
    rule: 'policy-supports-firm',
    relation: 'SUPPORTS',
    confidence: 0.8,
    match: p(`(?<s>‹P›)[^。；\uE001]{0,40}(?:支持|扶持)(?<o>‹C+›)`),
  },
];
