/** Who issued a policy, what it rests on, what it replaces and what it supports, in words other than the usual ones. */
import { p, type RelationPattern } from './pattern.ts';

const MAKES = '(?:制定|出台|推出|编制|印发|拟订|起草|编写|修订形成|发布|公布)';
/** The number of a policy behind its name. */
const NUMBER = '(?:）|（[^（）]{0,30}）)?';
const ENDED = '(?:废止|作废|停用|失效|不再执行|停止执行|停止使用|不再适用)';
const OWN = '(?:政策|文件)?(?:发文|发布|制定|印发|签发|出台)(?:单位|机构|机关|部门|者|方)';

export const POLICY_LINEAGE: readonly RelationPattern[] = [
  {
    // "P，发文单位为B、B".
    rule: 'issuing-office-is',
    relation: 'ISSUED_BY',
    confidence: 0.85,
    match: p(`(?<s>‹P›)(?:[^。；\uE001]{0,40}[，：])?${OWN}(?:为|是|：)+(?<o>‹B+›)`),
  },
  {
    rule: 'is-issuing-office-of',
    relation: 'ISSUED_BY',
    turned: true,
    confidence: 0.85,
    match: p(`(?<o>‹B+›)(?:是|为|作为)(?<s>‹P›)的${OWN}`),
  },
  {
    // "B会同省能源局印发P".
    rule: 'issues-with-others',
    relation: 'ISSUED_BY',
    turned: true,
    confidence: 0.85,
    match: p(
      `(?<o>‹B+›)(?:会同|联合)[^，。；\uE001-\uE006]{2,20}(?:印发|发布|出台|制定|公布|推出)了?(?<s>‹P›)`,
    ),
  },
  {
    // "B根据P，出台P".
    rule: 'issues-upon-another',
    relation: 'ISSUED_BY',
    turned: true,
    confidence: 0.85,
    match: p(
      `(?<o>‹B+›)(?:‹D›)?(?:根据|依据|依照|按照|遵照|对照|参照|为落实|贯彻|落实)(?:‹B›)?‹P›(?:等|的要求|第[^，。；]{1,6}条)?，?(?:联合)?${MAKES}了?(?<s>‹P›)`,
    ),
  },
  {
    // "以P为上位法，B制定了P".
    rule: 'takes-policy-as-ground',
    relation: 'BASED_ON',
    turned: true,
    match: p(
      `以(?<o>‹P›)为(?:依据|蓝本|上位法|遵循|总纲|指导|基础)，[^。；\uE001]{0,30}${MAKES}了?(?<s>‹P›)`,
    ),
  },
  {
    // "依照P，B公布P", "在P的框架下，B编制了P".
    rule: 'made-upon-policy',
    relation: 'BASED_ON',
    turned: true,
    match: p(
      `(?:根据|依据|依照|按照|遵照|参照|依托|在)(?<o>‹P›)(?:的框架下|的要求|等|第[^，。；]{1,6}条)*，?[^。；，\uE001]{0,16}${MAKES}(?:了|的)?(?<s>‹P›)`,
    ),
  },
  {
    // "P以P为依据", "P参照了B的P".
    rule: 'rests-on-policy',
    relation: 'BASED_ON',
    match: p(`(?<s>‹P›)，?(?:是|系|均|都|主要)*以(?:‹B›|‹D›|的)*(?<o>‹P›)为(?:依据|蓝本|上位法|遵循|参照)`),
  },
  {
    rule: 'modelled-on-policy',
    relation: 'BASED_ON',
    match: p(
      `(?<s>‹P›)(?:均|都|主要)?(?:参照|对照|依据|遵循)了?(?:‹B›|‹D›|的)*(?<o>‹P›)(?=[，。；]|制定|编制|编写|$)`,
    ),
  },
  {
    // "P是B为贯彻P而印发的", "P系落实市级P之举".
    rule: 'carries-out-policy',
    relation: 'BASED_ON',
    match: p(
      `(?<s>‹P›)(?:是|系)[^，。；\uE001]{0,10}(?:落实|贯彻)(?:‹B›|[^，。；\uE001]{0,6})(?<o>‹P›)(?:而|的|之)`,
    ),
  },
  {
    // "P印发，其上位文件是P".
    rule: 'ground-of-policy-is',
    relation: 'BASED_ON',
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,40}，(?:其)?(?:上位文件|上位依据|编制依据|制定依据)(?:是|为|：)(?:‹B›|[^，。；\uE001]{0,6})(?<o>‹P›)`,
    ),
  },
  {
    // "P已被B发布的P取代".
    rule: 'replaced-by-policy',
    relation: 'REPLACES',
    turned: true,
    match: p(
      `(?<o>‹P›)(?:已|正式|今起|于?‹D›|现)*(?:被|由)(?:‹B›|‹D›)*(?:[^，。；\uE001]{0,8}的)?(?<s>‹P›)(?:全面|正式)?(?:取代|代替|替代|接替|接续|替换)`,
    ),
  },
  {
    // "P替换了沿用六年的P".
    rule: 'replaces-policy',
    relation: 'REPLACES',
    match: p(
      `(?<s>‹P›)(?:替换|替代|取代|接替|代替|接续)了?(?:[^，。；\uE001]{0,8}的)?(?:旧版|旧|原)?(?<o>‹P›)`,
    ),
  },
  {
    // "废止P，由P接续".
    rule: 'ended-and-followed-by',
    relation: 'REPLACES',
    turned: true,
    match: p(
      `(?<o>‹P›)${NUMBER}，[^。；\uE001]{0,8}由(?<s>‹P›)${NUMBER}(?:所)?(?:接续|接替|代替|取代|替代|覆盖)`,
    ),
  },
  {
    // "新版P由B公布，旧版P作废".
    rule: 'older-version-ends',
    relation: 'REPLACES',
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,60}，(?:原|旧版|旧|老|此前|之前|[^，。；\uE001]{0,8}的|‹D›(?:那份|出台的|发布的|印发的|的)?)+(?<o>‹P›)${NUMBER}(?:由其|即日起|随之|同时|同日起?|相应|即行|予以|也)*(?:${ENDED}|取代)`,
    ),
  },
  {
    // "P对K给予补助", "P为F兜底".
    rule: 'policy-gives-to',
    relation: 'SUPPORTS',
    confidence: 0.8,
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,20}[对为](?<o>‹KF+›)(?:等[^，。；]{0,10})?[^。；，\uE001]{0,12}(?:给予|提供|补贴|补助|奖励|扶持|保障|配套)`,
    ),
  },
  {
    // "P点名支持K和F", "P专门扶持K".
    rule: 'policy-helps',
    relation: 'SUPPORTS',
    confidence: 0.8,
    match: p(`(?<s>‹P›)[^。；\uE001]{0,40}(?:重点|专门|点名|优先|明确)+(?:支持|扶持|保障)(?<o>‹KCF+›)`),
  },
  {
    // "P，K、K被列为重点扶持园区".
    rule: 'policy-singles-out',
    relation: 'SUPPORTS',
    confidence: 0.8,
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,30}，(?<o>‹KCF+›)(?:等[^，。；]{0,8})?(?:均|都|也)?被?(?:列为|列入|写入|纳入|确定为)[^，。；\uE001-\uE006]{0,6}(?:重点|支持|扶持)`,
    ),
  },
  {
    // "P把C、C列入支持名单".
    rule: 'policy-puts-on-list',
    relation: 'SUPPORTS',
    confidence: 0.8,
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,30}(?:把|将)(?<o>‹CF+›)(?:等[^，。；]{0,8})?(?:列入|列为|作为|纳入|点名为|确定为)`,
    ),
  },
];
