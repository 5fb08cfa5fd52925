/** What a policy supports, and which place it selects. */
import { p, type RelationPattern, SIZE } from './pattern.ts';

export const POLICIES: readonly RelationPattern[] = [
  {
    // A list or notice that selects places is for them: 《…名单》中，R入选; 《…公示》显示，R、R被列为….
    rule: 'place-selected',
    relation: 'APPLIES_TO',
    match: p(
      `(?<s>‹P›)(?:的?名单)?(?:中|里|内|上|显示|明确|公布|公示)，?(?<o>‹R›+(?:[、和与及]‹R›+)*)(?:等[^，。；]{0,8})?[^。；\uE001\uE003]{0,30}(?:入选|列入|入围|上榜|获评|被列为|被确定为|被认定为)`,
    ),
  },
  {
    // "《P》确定R、R等6个城市为…试点城市", "选择R、R11个城市…开展试点".
    rule: 'policy-selects-places',
    relation: 'APPLIES_TO',
    confidence: 0.84,
    match: p(
      `(?<s>‹P›)[^。；\uE001\uE003]{0,80}(?:选择|选取|确定|同意|批准|遴选)(?<o>‹R+›)(?:等)?(?:共)?(?:[\\d一二两三四五六七八九十]+个)?[^。；\uE001]{0,60}(?:试点|示范|先行区)`,
    ),
  },
  {
    rule: 'policy-supports-fund',
    relation: 'SUPPORTS',
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,90}(?:(?:鼓励|支持|推动|引导|提出|发起|拟|将|计划|安排)(?:发起)?(?:设立|组建|成立)?|，(?:并)?(?:设立|组建))${SIZE}(?<o>‹F›)`,
    ),
  },
  {
    rule: 'policy-supports-park',
    relation: 'SUPPORTS',
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,40}(?:支持|加快建设|推进建设|推动建设|加快推进|重点建设|高标准建设|大力建设|规划建设|打造|建设)(?<o>‹K+›)`,
    ),
  },
  {
    // "《P》由B、B印发".
    rule: 'policy-issued-by',
    relation: 'ISSUED_BY',
    match: p(
      `(?<s>‹P›)(?:近日|日前|已|正式|，|‹D›)*由(?<o>‹B+›)(?:等[^，。；\uE001-\uE006]{0,10})?[于在]?‹D›?(?:以[^，。；\uE001-\uE008]{4,24}[号文件])?(?:正式|联合|共同|牵头)*(?:印发|发布|出台|颁布|公布|下发|制定)(?!的)`,
    ),
  },
  {
    // "为了推进和保障K建设和发展，根据…，制定本条例".
    rule: 'policy-made-for-park',
    relation: 'SUPPORTS',
    turned: true,
    match: p(
      `(?<=^|[。；]|\uE00A|条)为了?(?:进一步)?(?:推进|促进|保障|加快|支持|推动|建设|发展|和|与)+(?<o>‹K›)[^。；]{0,140}，制定(?<s>‹P›)`,
    ),
  },
  {
    // "印发《P》，推动K建设".
    rule: 'policy-furthers-park',
    relation: 'SUPPORTS',
    confidence: 0.8,
    match: p(`(?<s>‹P›)[^。；\uE001]{0,60}(?:推动|推进|加快|促进)(?<o>‹K+›)(?:的)?(?:建设|发展|扩区|升级)`),
  },
  {
    // "对《P》进行修订，形成《P》".
    rule: 'policy-revises',
    relation: 'REPLACES',
    turned: true,
    match: p(
      `对(?<o>‹P›)）?(?:（[^（）]{0,12}）)?[^。；\uE001]{0,8}(?:修订|修改|修编)[^。；\uE001]{0,12}(?:形成|制定|出台|印发|发布)(?:了)?(?<s>‹P›)`,
    ),
  },
  {
    // "《P》明确在K建设…，在K建设…".
    rule: 'policy-builds-in-park',
    relation: 'SUPPORTS',
    confidence: 0.8,
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,60}(?:，|明确|提出|要求|规划)(?:在|依托)(?<o>‹K+›)(?:建设|布局|打造|开展|设立|规划)`,
    ),
  },
  {
    // "B第七次会议审议通过《P》".
    rule: 'passed-in-session-of',
    relation: 'ISSUED_BY',
    turned: true,
    confidence: 0.82,
    match: p(
      `(?<o>‹B›)第[一二三四五六七八九十\\d]+次(?:全体|常务)?会议，?(?:审议|讨论|研究)?(?:并)?(?:原则)?(?:通过|批准)了?(?<s>‹P›)`,
    ),
  },
  {
    // "《P》经B第四十一次会议通过".
    rule: 'passed-by-session-of',
    relation: 'ISSUED_BY',
    confidence: 0.82,
    match: p(
      `(?<s>‹P›)(?:已|业)*(?:经|由)(?<o>‹B›)[^，。；\uE001-\uE006]{0,6}第[一二三四五六七八九十百\\d]+次会议(?:审议|表决|讨论)?通过`,
    ),
  },
  {
    // "《P》，对入驻K的企业给予…".
    rule: 'policy-pays-in-park',
    relation: 'SUPPORTS',
    match: p(`(?<s>‹P›)[^。；\uE001\uE004]{0,30}对(?:新)?(?:入驻|落户|进驻)(?<o>‹K›)的`),
  },
  {
    // "《P》是根据B发布的《P》制定的".
    rule: 'policy-made-after',
    relation: 'BASED_ON',
    match: p(
      `(?<s>‹P›)(?:主要)?(?:是)?(?:根据|依据|按照)(?:‹D›|‹B›|[、和的年印发发布出台])*(?<o>‹P›)[^。；\uE001]{0,16}(?:制定|编制|起草|出台|修订)`,
    ),
  },
  {
    // "《P》…，同时废止《P》".
    rule: 'policy-ends-policy',
    relation: 'REPLACES',
    match: p(`(?<s>‹P›)[^。；\uE001]{0,30}(?:同时|并|将)+废止了?原?(?<o>‹P+›)`),
  },
  {
    // "根据《P》，R都市圈范围包括R、R全域，R、R".
    rule: 'policy-covers-circle',
    relation: 'APPLIES_TO',
    match: p(
      `(?<s>‹P›)，?[^，。；\uE001-\uE00A]{0,8}‹R›?[^，。；\uE001-\uE00A]{0,8}(?:都市圈|经济圈|城市群|城镇群|经济区|经济带|合作区)(?:的)?(?:规划)?(?:范围)?(?:包括|为|涵盖|涉及|覆盖)了?(?<o>‹R+›(?:(?:全域|全境|全市)?[，、和及]‹R+›)*)`,
    ),
  },
  {
    // "《P》涵盖R、R", "《P》规划范围包括R、R".
    rule: 'policy-covers',
    relation: 'APPLIES_TO',
    match: p(
      `(?<s>‹P›)[^。；\uE001\uE003]{0,12}(?:(?:规划|实施|试点|适用)?范围[^。；\uE001\uE003]{0,4}(?:包括|为|涵盖|涉及|覆盖)|涵盖|覆盖)了?(?<o>‹R+›)`,
    ),
  },
  {
    // "《P》将R、R列为试点城市".
    rule: 'policy-ranks-places',
    relation: 'APPLIES_TO',
    match: p(
      `(?<s>‹P›)[^。；\uE001\uE003]{0,12}(?:将|把)(?<o>‹R+›)(?:等[^，。；]{0,8})?(?:列为|列入|纳入|确定为|作为|认定为)`,
    ),
  },
  {
    // "在R，《P》近期印发".
    rule: 'policy-out-in-place',
    relation: 'APPLIES_TO',
    turned: true,
    match: p(
      `(?<=^|[。；])在(?<o>‹R›)，(?<s>‹P›)(?:近期|近日|日前|正式|已|‹D›)*(?:印发|出台|发布|公布|颁布|实施|施行)`,
    ),
  },
  {
    // "《P》是为落实《P》而制定".
    rule: 'policy-made-to-carry-out',
    relation: 'BASED_ON',
    match: p(
      `(?<s>‹P›)(?:是|，)*为(?:了)?(?:进一步|更好|深入|全面)*(?:落实|贯彻|贯彻落实|实施|推进|细化)(?:[^，。；\uE001-\uE006]{0,10}(?:制定|发布|印发|出台)的)?(?<o>‹P›)(?:[^，。；\uE001]{0,16}(?:而)?(?:制定|编制|起草|出台)|(?=[，。；]|$))`,
    ),
  },
  {
    // "《P》适用于R", "《P》在R、R先行先试".
    rule: 'policy-holds-in',
    relation: 'APPLIES_TO',
    match: p(`(?<s>‹P›)(?:的)?(?:适用于|适用范围(?:为|是|：))(?:在)?(?<o>‹R+›)`),
  },
  {
    rule: 'policy-tried-in',
    relation: 'APPLIES_TO',
    confidence: 0.82,
    match: p(
      `(?<s>‹P›)(?:将|已|率先|首先|先行|拟)*(?:在|于)(?<o>‹R+›)(?:等[^，。；]{0,6})?(?:率先|先行|开展|全面)*(?:先行先试|试点|试行|施行|实施|推行|推广|落地)`,
    ),
  },
  {
    rule: 'policy-supports-firm',
    relation: 'SUPPORTS',
    confidence: 0.8,
    match: p(`(?<s>‹P›)[^。；\uE001]{0,40}(?:支持|扶持|鼓励|做大做强|培育壮大|壮大|做优做强)(?<o>‹C+›)`),
  },
  {
    // "《P》将K列为重点园区".
    rule: 'policy-ranks-park',
    relation: 'SUPPORTS',
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,40}(?:将|把)(?<o>‹K+›)(?:等[^，。；]{0,10})?(?:列为|列入|纳入|作为|确定为|定位为)`,
    ),
  },
  {
    // "《P》是对《P》的落实", "《细则》对《P》进行了细化".
    rule: 'policy-details',
    relation: 'BASED_ON',
    match: p(
      `(?<s>‹P›)(?:是|主要|进一步)*对(?<o>‹P›)的?(?:进一步|进行了?|作了?|作出了?)*(?:落实|细化|贯彻|补充|深化|具体化)`,
    ),
  },
  {
    // "《P》是《P》的配套文件", "作为《P》的配套文件，《P》…".
    rule: 'policy-accompanies',
    relation: 'BASED_ON',
    match: p(`(?<s>‹P›)(?:是|为|作为|属于)(?<o>‹P›)的(?:配套|实施|落实|细化|具体)`),
  },
  {
    rule: 'as-accompanying-policy',
    relation: 'BASED_ON',
    turned: true,
    match: p(`作为(?<o>‹P›)的(?:配套|实施|落实|细化)[^，。；\uE001]{0,10}，(?<s>‹P›)`),
  },
  {
    rule: 'policy-guided-by',
    relation: 'BASED_ON',
    match: p(`(?<s>‹P›)以(?<o>‹P›)为(?:指导|依据|基础|遵循|纲领)`),
  },
  {
    // "《P》自印发之日起施行，《P》同时废止".
    rule: 'policy-repeals',
    relation: 'REPLACES',
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,60}(?:施行|实施|印发|发布|生效|执行)[^。；\uE001]{0,10}，(?:原|此前[^，。；\uE001]{0,8}|[^，。；\uE001]{0,14}(?:印发|发布|出台|实施|施行|颁布|制定)的)?(?<o>‹P›)(?:（[^（）]{0,30}）)?(?:即行|同时|予以|自行|相应|一并|随之)*(?:废止|停止执行|失效)`,
    ),
  },
  {
    // "《P》替代了2018年出台的《P》".
    rule: 'policy-takes-place-of',
    relation: 'REPLACES',
    match: p(
      `(?<s>‹P›)(?:将|已|正式|全面)*(?:替代|取代|代替|接替)了?(?:[^，。；\uE001-\uE008]{0,8}(?:出台|发布|印发|实施|执行)?的)?原?(?<o>‹P›)`,
    ),
  },
  {
    rule: 'policy-newer-version-of',
    relation: 'REPLACES',
    match: p(`(?<s>‹P›)(?:是|为|作为|系)(?<o>‹P›)的(?:升级版|修订版|修订稿|延续版|新版|d(?:.d)?版)`),
  },
  {
    // "在《P》基础上修订形成《P》".
    rule: 'policy-revised-from',
    relation: 'REPLACES',
    turned: true,
    match: p(
      `在(?<o>‹P›)的?基础上[^，。；\uE001]{0,6}(?:修订|修改|修编)[^。；\uE001]{0,10}(?:形成|制定|出台|印发|发布)?了?(?<s>‹P›)`,
    ),
  },
  {
    // "《P》以K、K为核心打造…".
    rule: 'policy-centres-on-park',
    relation: 'SUPPORTS',
    confidence: 0.82,
    match: p(
      `(?<s>‹P›)[^。；\uE001]{0,40}以(?<o>‹K+›)(?:等)?为(?:核心|重点|引领|主体|龙头|中心|载体|依托|支撑|主要)`,
    ),
  },
  {
    rule: 'policy-makes-use-of-fund',
    relation: 'SUPPORTS',
    confidence: 0.82,
    match: p(`(?<s>‹P›)[^。；\uE001]{0,60}(?:用好|发挥好?|充分发挥|依托|做大|扩大|完善)(?<o>‹F+›)`),
  },
];

/** What a policy that is only understood supports. */
export const SUPPORTED: readonly RelationPattern[] = [
  ...POLICIES.filter(({ relation, rule }) => relation === 'SUPPORTS' || rule === 'policy-selects-places'),
  {
    rule: 'understood-policy-sets-up-fund',
    relation: 'SUPPORTS',
    confidence: 0.8,
    match: p(
      `(?<s>‹P›)‹I›(?:[（(]?[第一二三四五六七八九十\\d]+[条）).、]?)?(?:[^，。；\uE001-\uE009]{0,6}，)?(?:设立|组建|成立|建立)${SIZE}(?<o>‹F›)`,
    ),
  },
];

/** What a document that is a policy itself says of what it supports; its own name is only understood. */
export const PATTERNS_OF_NOTICE: readonly RelationPattern[] = [
  ...SUPPORTED,
  {
    // "（负责部门：…，适用范围：K）": the zone that a measure is for.
    rule: 'measure-for-zone',
    relation: 'SUPPORTS',
    confidence: 0.85,
    match: p(`(?<s>‹P›)‹I›[^。；\uE001]{0,120}适用范围：(?<o>‹K+›)`),
  },
  {
    // 第一条 "为促进和保障K的开发建设，根据…，制定本条例": the zone that it is made for.
    rule: 'rule-for-zone',
    relation: 'SUPPORTS',
    confidence: 0.85,
    match: p(
      `(?<s>‹P›)‹I›[^。；\uE001\uE004]{0,40}(?:促进|保障|加快|推动|推进|支持|规范|加强|[、和与])+(?<o>‹K›)(?:的)?[^，。；\uE001-\uE00A]{0,14}(?:建设|发展|管理|开放)[^。；]{0,140}制定本`,
    ),
  },
  {
    // "为进一步支持海南省…，国务院决定…": the place that is its purpose.
    rule: 'notice-for-place',
    relation: 'APPLIES_TO',
    confidence: 0.8,
    match: p(
      `(?<s>‹P›)‹I›为(?:了)?(?:进一步|加快|深入|全面|更好|更好地|大力|积极|切实|加强|推动|推进|促进|支持|保障|和)+(?<o>‹R›+)(?!政府|人民)`,
    ),
  },
];
