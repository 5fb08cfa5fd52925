/**
 * What a sentence says by its verb alone, whatever other words stand between the names: tried for names of which no closer
 * pattern said anything of that type. These facts are less sure. They stand behind all others in the list.
 */
import { p, type RelationPattern } from './pattern.ts';

/** What is planned, denied, visited or only compared says nothing of the kind. */
const UNLESS =
  '拟|未(?!来)|没有|不再|取消|退出|撤出|迁出|搬离|搬出|考察|参观|走访|调研|访问|类似|对标|竞争|相比|优于|不如|周边|附近|投向|注册|响应|落实|称号|荣誉|旗下|网传|否认|不属实|获悉|了解到|透露|听取|婉拒|洽|曾设想|原计划|途经|施工|标段|是不是|会议|留住|注销|融资|交换意见|申报';

/** Words and names of other kinds within the sentence, none of them a mark of `marks` or a word of `unless`. */
const between = (marks: string, length: number, unless = UNLESS): string =>
  `(?:(?!${unless})[^。；${marks}]){0,${length}}?`;

const POLICY = '\uE001';
const BODY = '\uE002';
const PARK = '\uE004';
const FIRM = '\uE005';
const FUND = '\uE006';

const CONFIDENCE = 0.72;

function frame(
  rule: string,
  relation: RelationPattern['relation'],
  source: string,
  more: Partial<RelationPattern> = {},
): RelationPattern {
  return { rule, relation, match: p(source), confidence: CONFIDENCE, lastResort: true, ...more };
}

const SETTLES =
  '(?:入驻|落户|落了户|进驻|落地|入园|落子|迁入|迁至|迁往|搬进|搬到|搬来|搬入|安家|扎根|设厂|建厂|购地|租下|租了|租用|选址|投产|开工|奠基|办公|诞生于|起步于|设在|放在|建在|都在|均在|总部)';
const SETTLED =
  '(?:入驻|落户|落了户|进驻|安家|扎根|设厂|建厂|迁入|搬了?进|搬来|投产|开建|建设|设立|总部|厂房|在园|办公|先后迁入)';
const GATHERS =
  '(?:引来|引进|引入|招引|吸引|吸纳|集聚|汇聚|聚集|云集|培育|孵化|走出|签下|入驻|入园|进驻|在孵企业|代表企业|龙头企业|重点企业|入驻企业|“?链主”?|新邻居|[第头首]一?家企业|配套有|容纳|坐拥|拥有|涌现)';
const MAKES =
  '(?:建设|投建|兴建|开建|打造|开发|建成|创办|创建|设立|成立|发起|共建|合建|合办|筹建|投资|搞起来|牵头|配套|代建|规划建设)';
const RUNS = '(?:运营|管理|经营|主办|承办|运维)';
const APPROVES = '(?:批准|批复|核准|同意|认定|授牌|授予|命名|评定|评为)';
/** What may stand between a mark and the verb of a clause that goes on about its subject. */
const ADVERBS =
  '(?:他们|刚刚?|最早|首次|后来|去年底?|今年|随后|同年|并|又|现|目前|如今|‹D›|于|在|已|将|正式|还)*';
const PARTNER =
  '(?:管理方|运营方|运营主体|运营单位|建设方|建设主体|投资方|开发商|开发主体|主办方|承办方|业主)(?:则|就|正)?[是为系：]';

/** Between the names of a grant: what a fund puts in is none. */
const granting = (marks: string, length: number): string => between(marks, length, `${UNLESS}|基金|原定`);
const GIVES = '(?:补助|奖励|补贴|资助|拨付|兑付|兑现|发放|下达|给予|奖补|返还|送上|拿出|安排|支付|划拨|拨给)';
const AID = '(?:补助|奖励|补贴|资助|扶持|奖补|奖金|经费|拨款|返还|支持|专项资金|资金)';
const GETS = '(?:获|获得|拿到|收到|领到|得到|取得|获批|争取到)';

export const BY_VERB: readonly RelationPattern[] = [
  frame(
    'firms-enter-by-verb',
    'IN_PARK',
    `(?<s>‹C+›)(?:${between(`，${FIRM}${PARK}`, 24)}|${between(FIRM + PARK, 30)}，${ADVERBS})${SETTLES}${between(`，、${FIRM}${PARK}`, 14)}(?<o>‹K›)(?!资本|集团|的)`,
  ),
  frame(
    'firms-are-in-by-verb',
    'IN_PARK',
    `(?<s>‹C+›)${between(`，${FIRM}${PARK}`, 24)}在(?<o>‹K›)(?=[，。；]|内|里|$)`,
  ),
  frame(
    'park-gathers-by-verb',
    'IN_PARK',
    `(?<!位于|坐落于|坐落在|地处|落户|设在|入驻)(?<o>‹K›)(?!\uE00A\uE003|[”"]?等?[^，。；]{0,4}(?:称号|荣誉))(?:${between(`，${FIRM}${PARK}`, 24)}|${between(FIRM + PARK, 40)}，${ADVERBS})${GATHERS}(?!，)${between(PARK + FIRM, 26)}(?<s>‹C+›)(?![^，。；、]{0,4}(?:团队|代表|实验室|方案|基金))`,
    {
      turned: true,
    },
  ),
  // "K引来了C，今年又签下C".
  frame(
    'park-gathers-again',
    'IN_PARK',
    `(?<o>‹K›)[^。；${PARK}]{0,60}，(?:又|还|今年|去年|随后|同年|并|再|‹D›)+${GATHERS}了?(?<s>‹C+›)`,
    { turned: true },
  ),
  frame(
    'in-park-by-verb',
    'IN_PARK',
    `(?<o>‹K›)(?:中|里|内|，)${between(`由${FIRM}${PARK}`, 24)}(?<![是系])(?<s>‹C+›)(?:等[^，。；]{0,16})?${between(PARK + FIRM, 16)}${SETTLED}`,
    {
      turned: true,
    },
  ),
  frame(
    'firm-of-park',
    'IN_PARK',
    `(?<o>‹K›)(?!的?(?:开发|运营|建设|管理|投资|招商))(?:里|内|中)?(?:的|那家)[^，。；\uE001-\uE006]{0,12}(?:企业|公司|龙头|链主|“链主”|的)(?<s>‹C+›)`,
    {
      turned: true,
    },
  ),
  frame(
    'makes-park-by-verb',
    'SPONSORED_BY',
    `(?<o>‹BC+›)${between(`，${BODY}${PARK}${FIRM}`, 24)}${MAKES}(?:了|的)?${between(`，在${PARK}${FIRM}`, 14)}(?<s>‹K›)(?!\uE00A|旗下)`,
    {
      turned: true,
      role: 'founded',
    },
  ),
  frame(
    'runs-park-by-verb',
    'SPONSORED_BY',
    `(?<o>‹BC+›)${between(`，${PARK}`, 16)}${RUNS}(?:了|的|着)?${between(`，${PARK}${FIRM}`, 8)}(?<s>‹K›)(?!\uE00A)`,
    {
      turned: true,
      role: 'operates',
    },
  ),
  frame(
    'approves-park-by-verb',
    'SPONSORED_BY',
    `(?<o>‹B+›)${between(`${PARK}${FIRM}`, 24)}${APPROVES}${between(PARK + FIRM + POLICY, 14)}(?<s>‹K›)(?!\uE00A|的?基础上)`,
    {
      turned: true,
      role: 'approved',
    },
  ),
  frame(
    'park-made-by-verb',
    'SPONSORED_BY',
    `(?<s>‹K›)(?!\uE00A|(?!项目(?:是|系)?由)[^，。；]{0,10}项目)${between(PARK + FIRM, 44)}(?<!，项目|，工程)[由是为经]${between(PARK + FIRM, 10)}(?<o>‹BC+›)${between(`、${PARK}${FIRM}`, 20)}${MAKES}(?!了|的?[^，。；]{0,6}${FIRM}|的[^，。；]{0,8}公司)`,
    {
      role: 'founded',
    },
  ),
  frame(
    'park-run-by-verb',
    'SPONSORED_BY',
    `(?<s>‹K›)(?!\uE00A|[^，。；]{0,10}项目)${between(PARK + FIRM, 44)}[由是为]${between(PARK + FIRM, 10)}(?<o>‹BC+›)${between(`、${PARK}${FIRM}`, 10)}${RUNS}`,
    {
      role: 'operates',
    },
  ),
  frame(
    'park-approved-by-verb',
    'SPONSORED_BY',
    `(?<s>‹K›)(?!\uE00A)${between(PARK + FIRM, 40)}[由是为经获被](?<o>‹B+›)${between(PARK, 10)}${APPROVES}`,
    {
      role: 'approved',
    },
  ),
  frame('partner-of-park', 'SPONSORED_BY', `(?<s>‹K›)(?!\uE00A)${between(PARK, 60)}${PARTNER}(?<o>‹BC+›)`, {
    role: 'operates',
  }),
  frame(
    'backs-by-verb',
    'BACKED_BY',
    `(?<o>‹BC+›)(?![、和与及][${BODY}${FIRM}]|批准|同意|批复|审批)${between(FUND, 30)}(?:发起|设立|成立|组建|组成|出资|认缴|募集|管理|打造|领投|跟投)${between(`，${FUND}${FIRM}`, 24)}(?<s>‹F›)`,
    {
      turned: true,
      role: 'founded',
    },
  ),
  frame(
    'fund-backs-by-verb',
    'BACKED_BY',
    `(?<o>‹F›)(?:认缴)?(?:出资|参与)[^。；]{0,14}，?[^。；]{0,6}(?:发起|设立|成立|组建)${between(FUND, 20)}(?<s>‹F›)`,
    {
      turned: true,
      role: 'invests',
    },
  ),
  frame(
    'fund-managed-by-verb',
    'BACKED_BY',
    `(?<s>‹F›)${between(FUND, 60)}(?<o>‹BC+›)(?:[^，。；\uE001-\uE006]{0,8})(?:受托管理|担任[^，。；]{0,8}(?:管理人|合伙人|GP)|管理|为管理人)`,
    {
      role: 'manages',
    },
  ),
  frame(
    'fund-paid-by-verb',
    'BACKED_BY',
    `(?<s>‹F›)(?![、和与及\uE00A])${between(FUND, 60)}(?<![向对给])(?<o>‹BCF+›)(?:[^，。；\uE001-\uE006]{0,10})(?:认缴|出资|注资|参与出资|发起|认购|参股)`,
    {
      role: 'invests',
    },
  ),
  frame(
    'fund-payers-by-verb',
    'BACKED_BY',
    `(?<s>‹F›)${between(FUND, 40)}(?:出资[人方]|发起[人方]|投资[人方]|股东|LP)(?:阵容)?(?:包括|有|为|是|含|：)${between(FUND + FIRM, 24)}(?<o>‹BCF+›)`,
    {
      role: 'invests',
    },
  ),
  frame(
    'gives-by-verb',
    'GRANTED',
    `(?<s>‹BR›)(?!\uE003)${granting(`${FIRM}${FUND}`, 24)}${GIVES}(?:了|给)*${granting(`，${FIRM}${FUND}`, 14)}(?<o>‹C+›)(?![^，。；]{0,6}(?:项目|基金))${granting(`，${FIRM}`, 14)}‹M›`,
  ),
  frame(
    'gives-money-by-verb',
    'GRANTED',
    `(?<s>‹BR›)(?!\uE003)${granting(`，${FIRM}${FUND}`, 16)}[向给对为](?:予|了)?(?<o>‹C+›)${granting(FIRM, 14)}(?:‹M›[^，。；]{0,8}${AID}|${GIVES}[^，。；]{0,6}${AID}[^，。；]{0,8}‹M›|${AID}[^，。；]{0,4}‹M›)`,
  ),
  frame(
    'gives-sum-by-verb',
    'GRANTED',
    `(?<s>‹BR›)(?!\uE003)${granting(`，${FIRM}${FUND}`, 14)}‹M›[^，。；]{0,6}${GIVES}(?:了|给)*(?<o>‹C+›)(?![^，。；]{0,4}(?:项目|基金))`,
  ),
  frame(
    'gets-by-verb',
    'GRANTED',
    `(?<o>‹C+›)${granting(`，${FIRM}`, 10)}${GETS}(?:了|到|过|来自|由)*(?<s>‹BR›)(?!\uE003)${granting(`，${FIRM}`, 12)}‹M›[^，。；]{0,14}${AID}`,
    { turned: true },
  ),
  frame(
    'got-of',
    'GRANTED',
    `${GETS}(?:了|到|过)*(?<s>‹BR›)(?!\uE003)${granting(`，${FIRM}`, 12)}‹M›[^，。；]{0,10}${AID}的(?<o>‹C+›)`,
  ),
  frame(
    'replaces-by-verb',
    'REPLACES',
    `(?<s>‹P›)${between(POLICY, 30)}(?:取代|替代|代替)${between(`，${POLICY}`, 16)}(?<o>‹P›)`,
  ),
  frame(
    'ends-by-verb',
    'REPLACES',
    `(?<s>‹P›)[^。${POLICY}]{0,60}，${between(`，${POLICY}`, 14)}(?<o>‹P›)[^，。；${POLICY}]{0,6}(?:同时|同步|随之|即行|也|随即)+(?:废止|停止执行|不再执行|失效)`,
  ),
  frame(
    'made-upon-by-verb',
    'BASED_ON',
    `(?:根据|依据|按照|依照|对照|遵照|落实|贯彻)[^，。；${POLICY}]{0,8}(?<o>‹P+›)${between(POLICY, 50)}(?:制定|修订|出台|编制|形成|印发|提出|拟定)${between(POLICY, 14)}(?<s>‹P›)`,
    { turned: true },
  ),
];
