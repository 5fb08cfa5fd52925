/** Who runs a park and who stands behind a fund, said by the name of the role: 运营方, 出资人, 管理人. */
import { p, type RelationPattern, SIZE } from './pattern.ts';

const OPERATOR =
  '(?:(?:投资|开发|建设|出资|管理|招商)?(?:运营|建设|主办|投资|管理|开发|承办|出资|举办)(?:单位|方|商|主体|机构)|业主|园方)';
const PARTNER = '(?:LP|出资人|出资方|出资机构|出资主体|合伙人|有限合伙人|投资人|投资方|股东|发起人|发起方)';
const MANAGER = '(?:管理人|GP|普通合伙人|执行事务合伙人|受托机构|受托管理机构|管理机构|管理方)';
const MANAGES = '(?:打理|操盘|掌舵|执掌|代管|托管|管理|运作|运营)';

export const ROLES: readonly RelationPattern[] = [
  {
    // "K正式交付，投资运营方为C", "K|运营主体：C".
    rule: 'operator-of-park-is',
    relation: 'SPONSORED_BY',
    role: 'operates',
    confidence: 0.83,
    match: p(
      `(?<s>‹K›)(?:[^。；\uE004]{0,40}[，（|：])?(?:园区|项目)?的?${OPERATOR}(?:之一)?(?:则|就|正|便|始终|一直)*(?:为|是|叫|：)+(?<o>‹BC+›)`,
    ),
  },
  {
    // "C投资32亿元，在境外建立K".
    rule: 'pays-and-builds-park',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    match: p(
      `(?<o>‹BC+›)(?:总?投资|斥资|出资)(?:约|逾)?‹M›，?(?:在|于)[^，。；\uE002\uE004\uE005]{1,10}(?:投资)?(?:建立|建设|兴建|设立|打造)了?(?<s>‹K›)`,
    ),
  },
  {
    // "为打造产业集群，C战略布局，2017年4月开始建设K".
    rule: 'topic-sponsor-begins-park',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.8,
    match: p(
      `(?<=^|[。；，])(?<o>‹C›)[^。；\uE002\uE004\uE005]{0,40}，(?:于?‹D›)?(?:开始|启动|着手)(?:投资)?(?:建设|兴建|打造)了?(?<s>‹K›)(?!的|内|里)`,
    ),
  },
  {
    // "K是C与C在…基础上合资扩建而成".
    rule: 'park-joined-by',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)(?:是|系|由)(?<o>‹C+›)[^。；\uE004\uE005]{0,40}(?:合资|共同|联合)(?:扩建|建设|开发|兴建)(?:而成|的)?`,
    ),
  },
  {
    // "K。还将设立20亿元F": the park is only understood.
    rule: 'understood-park-founds-fund',
    relation: 'FUND_OF',
    turned: true,
    confidence: 0.78,
    match: p(`(?<o>‹K›)‹I›(?:还|并|同时|将|拟|计划|，)*(?:设立|成立|组建|发起)了?${SIZE}(?<s>‹F›)`),
  },
  {
    // "C名下的K", "C开办的K".
    rule: 'park-in-name-of',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'operates',
    match: p(`(?<o>‹C›)(?:名下|开办|创办|自建|投建|兴办)的?(?<s>‹K›)`),
  },
  {
    // "K系C与B共建".
    rule: 'park-is-made-together',
    relation: 'SPONSORED_BY',
    role: 'founded',
    match: p(
      `(?<s>‹K›)，?(?:系|是|为)(?<o>‹BC+›)(?:共同|联合|携手|合力)*(?:共建|合建|合办|联办|创办|开办|自建)(?=[，。；]|$|的)`,
    ),
  },
  {
    // "K由C和C各持股五成", "K托管后由C操办".
    rule: 'park-held-by',
    relation: 'SPONSORED_BY',
    role: 'operates',
    confidence: 0.82,
    match: p(
      `(?<s>‹K›)[^。；，\uE001-\uE006]{0,8}，?(?:归|由)(?<o>‹BC+›)(?:各|分别|共同|独家)*(?:持股|操办|打理|接手|托管|执掌|掌管|全资持有)`,
    ),
  },
  {
    // "F的出资名单上有C和C", "F共有两名合伙人，其中C持有70%".
    rule: 'partners-of-fund-are',
    relation: 'BACKED_BY',
    role: 'invests',
    confidence: 0.83,
    match: p(
      `(?<s>‹F›)[^。；，\uE001-\uE006]{0,10}(?:${PARTNER}(?:名单)?|出资名单)(?:上|里|中)?(?:还|则|就|仅|只)*(?:有(?!限)|为|是|包括|：|写着)+(?<o>‹BCF+›)`,
    ),
  },
  {
    rule: 'partner-holds-part',
    relation: 'BACKED_BY',
    role: 'invests',
    confidence: 0.82,
    match: p(
      `(?<s>‹F›)[^。；\uE006]{0,30}${PARTNER}[^。；\uE006]{0,60}，(?:其中)?(?<o>‹BCF›)(?:持有|认缴|出资|占)(?:了|比)?\\d`,
    ),
  },
  {
    // "F规模翻了九倍，管理人始终是C".
    rule: 'manager-of-fund-is',
    relation: 'BACKED_BY',
    role: 'manages',
    confidence: 0.83,
    match: p(
      `(?<![和与及、])(?<s>‹F›)(?:[^。；\uE006]{0,50}，)?(?:其|的|基金)*${MANAGER}(?:一职)?(?:始终|一直|则|就|现|变更|名叫)*(?:是|为|由|：)+(?<o>‹C+›)`,
    ),
  },
  {
    // "F现由C打理", "F归C代管".
    rule: 'fund-looked-after-by',
    relation: 'BACKED_BY',
    role: 'manages',
    match: p(
      `(?<s>‹F›)[^。；，\uE001-\uE006]{0,6}(?:由|归|委托|交给|交由)(?<o>‹C›)(?:资本)?(?:独家|负责|具体|受托|日常)*${MANAGES}`,
    ),
  },
  {
    rule: 'looks-after-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    match: p(
      `(?<o>‹C›)(?:独家|负责|具体|受托|日常)*(?:打理|操盘|掌舵|执掌|代管|托管)的?(?:‹M›的?)?(?<s>‹F›)`,
    ),
  },
  {
    // "F落地，C做管理人", "F是B设立的，C负责日常运作".
    rule: 'topic-fund-has-manager',
    relation: 'BACKED_BY',
    role: 'manages',
    confidence: 0.82,
    match: p(
      `(?<s>‹F›)[^。；\uE006]{0,60}，(?<o>‹C›)(?:则|也|受聘|负责)*(?:做|任|担任|为|作|当|作为|负责)+(?:其|基金|唯一)*(?:${MANAGER}|日常运作|日常管理)`,
    ),
  },
  {
    // "由C作为基金管理人，负责F的管理".
    rule: 'as-manager-runs-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    match: p(`(?<o>‹C›)(?:作为|担任)(?:基金)?管理人，(?:具体|全面)?(?:负责|管理|运作)(?<s>‹F+›)`),
  },
  {
    // "C、C同为F的管理人".
    rule: 'both-manage-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'manages',
    match: p(`(?<o>‹C+›)(?:同为|同是|共同担任|双双担任|分别担任)(?<s>‹F›)的?(?:双|联席)?${MANAGER}`),
  },
  {
    // "C向F划拨2亿元".
    rule: 'hands-money-to-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'invests',
    match: p(`(?<o>‹BCF›)(?:累计|又|再|已|将)*[向给](?<s>‹F›)(?:划拨|实缴|追加|拨付|增资|投入)`),
  },
  {
    // "A、B签约共建F".
    rule: 'partners-make-fund',
    relation: 'BACKED_BY',
    turned: true,
    role: 'founded',
    confidence: 0.83,
    match: p(
      `(?<o>‹BC+›)(?:‹D›)?(?:签约|合作|共同|联手|联合)*(?:共建|合设|合作设立|合作成立|联手设立)(?<s>‹F›)`,
    ),
  },
  {
    // "F只有1亿元，却由C和C各出一半", "F由C独资".
    rule: 'fund-paid-by',
    relation: 'BACKED_BY',
    role: 'invests',
    confidence: 0.83,
    match: p(
      `(?<s>‹F›)(?:只有‹M›，却|‹M›，|，)?由(?<o>‹BC+›)(?:各|共同|联合|对半|独家|全额|两家|三家)*(?:出资|出钱|出一半|独资|认缴)`,
    ),
  },
  {
    // "F专门服务K", "F只投R项目".
    rule: 'fund-is-for',
    relation: 'FUND_OF',
    confidence: 0.78,
    match: p(
      `(?<s>‹F›)(?:[^。；\uE003\uE004\uE006]{0,40}[，、])?(?:专门|主要|只|重点|定向|将|并)*(?:服务于?|面向|只投|专投)(?<o>‹RK›)(?!以外|之外)`,
    ),
  },
  {
    // "为K量身打造的F", "C为K打理的F".
    rule: 'fund-made-for',
    relation: 'FUND_OF',
    turned: true,
    match: p(`为(?<o>‹RK›)(?:量身)?(?:打造|定做|设立|成立|配|打理|组建|配套)的?(?:‹M›的?)?[“"]?(?<s>‹F›)`),
  },
  {
    // "K配了一只2亿元的F".
    rule: 'park-is-given-fund',
    relation: 'FUND_OF',
    turned: true,
    match: p(`(?<o>‹K›)(?:配|设|有)了?(?:一[只支])?(?:‹M›的)?[“"]?(?<s>‹F›)`),
  },
];
