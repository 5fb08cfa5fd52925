/** Which body approves a park, or gives it a standing. */
import { p, type RelationPattern } from './pattern.ts';

export const APPROVALS: readonly RelationPattern[] = [
  {
    // "B下发批复，同意5家园区扩区：K、K、K".
    rule: 'body-approves-list',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    match: p(
      `(?<o>‹B+›)[^。；\uE002\uE004]{0,24}(?:同意|批准|批复)[^。；：\uE002\uE004]{0,20}(?:扩区|设立|认定|升级|更名|园区|开发区|孵化器|基地)[^。；：，\uE002\uE004]{0,6}：(?<s>‹K+›)`,
    ),
  },
  {
    rule: 'approved-by',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    match: p(
      `(?:获|获得|经|被)(?<o>‹B+›)(?:正式)?(?:批复|批准|同意|认定|授予|评定)[^，。；\uE001-\uE006]{0,26}(?<s>‹K›)`,
    ),
  },
  {
    rule: 'body-approves',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    match: p(
      `(?<o>‹B+›)(?:等[^，。；]{0,8})?(?:日前|近日|正式|联合|同意|原则同意)*(?:批复|批准|认定|同意)(?:同意|了)?，?(?:同意|支持)?(?:设立|建设|创建|成立|开展|‹R›)*[“"]?(?<s>‹K›)`,
    ),
  },
  {
    rule: 'approved-by-after',
    relation: 'SPONSORED_BY',
    role: 'approved',
    match: p(
      `(?<s>‹K›)‹I›?[”"]?(?:[（(][^（）()]{0,24}[）)])?(?:[^。；\uE001-\uE006]{0,30}，)?(?:是指|是|系|于?‹D›)*(?:正式|已|成功|先后|分别|曾)*(?:获|获得|经|由|被)(?<o>‹B+›)(?:等[^，。；]{0,8})?(?:正式|联合|共同|同意)*(?:批复|批准|获准|认定|授牌|命名|确定|列为|评为)`,
    ),
  },
  {
    // "该工业区由…提出构想，…，2003年12月5日经B批准设立".
    rule: 'topic-approved-by',
    relation: 'SPONSORED_BY',
    role: 'approved',
    confidence: 0.82,
    match: p(
      `(?<=^|[。；])(?<s>‹K›)[^。；\uE004-\uE006]{0,90}，(?:于?‹D›)?(?:正式|已)*(?:获|获得|经)(?<o>‹B+›)(?:正式|联合|共同|同意)*(?:批复|批准)(?:同意)?(?:设立|成立|建立|建设)`,
    ),
  },
  {
    // "K…被B认定为“国家级孵化器”", "K荣获B评定的“…”": the label is none of its names.
    rule: 'labelled-by',
    relation: 'SPONSORED_BY',
    role: 'approved',
    confidence: 0.8,
    match: p(
      `(?<s>‹K›)[^。；\uE004]{0,60}(?:被|获|获得|荣获|经)(?<o>‹B+›)(?:联合|正式)?(?:(?:认定|评定|批准|确定|确立|列|评)为|(?:认定|评定|授予|颁发|批准|命名)的)[“"「](?!‹K›)`,
    ),
  },
  {
    // "B将K认定为国家级孵化器".
    rule: 'body-names-park',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    match: p(
      `(?<o>‹B+›)(?:正式|联合)?(?:将|把)(?<s>‹K+›)(?:等[^，。；]{0,12})?(?:正式)?(?:列为|认定为|确定为|命名为|评为|升级为|评定为|批准为)`,
    ),
  },
  {
    // "K成立于1990年，是B首批设立的…", "K位于R，2005年8月由B批准成立": what the sentence begins with.
    rule: 'topic-approved-by',
    relation: 'SPONSORED_BY',
    role: 'approved',
    confidence: 0.83,
    match: p(
      `(?<=^|[。；“"]|其中，|目前，|\uE00A)(?<s>‹K›)[^。；\uE002\uE004-\uE006]{0,60}，(?:是|系|于?‹D›)*(?:由|经|获|被)?(?<o>‹B+›)(?:首批|最早|正式|联合|同意)*(?:批准|批复|设立|认定|评定|命名|授予|审批)`,
    ),
  },
  {
    // "B于2005年批准设立K".
    rule: 'body-approves-on',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    match: p(
      `(?<o>‹B+›)(?:于)?‹D›(?:正式)?(?:批复|批准|认定|同意)(?:同意|了)?(?:设立|建设|创建|成立)?[“"]?(?<s>‹K›)`,
    ),
  },
  {
    // "B公布的名单中，K被评为…".
    rule: 'park-on-list-of-body',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    confidence: 0.8,
    match: p(
      `(?<o>‹B+›)(?!了解到|获悉|透露|消息)[^。；\uE002\uE004]{0,10}(?:公布|发布|公示|认定|印发)[^。；\uE002\uE004]{0,30}，(?<s>‹K+›)(?:等[\\d一二三四五六七八九十]+余?[家个][^，。；\uE001-\uE006]{0,6})?[^，。；\uE001-\uE006]{0,6}(?:(?:被|获|荣获|成功)(?:评|认定|列|授|入选)|入选|上榜|在列|榜上有名)`,
    ),
  },
  {
    // "K…，批准机关为B".
    rule: 'park-whose-approver-is',
    relation: 'SPONSORED_BY',
    role: 'approved',
    match: p(
      `(?<s>‹K›)[^。；\uE002\uE004]{0,40}(?:批准|审批|认定|批复)(?:机关|单位|部门|机构)(?:为|是|：)(?<o>‹B+›)`,
    ),
  },
  {
    // "B授予K“国家级孵化器”称号".
    rule: 'body-honours-park',
    relation: 'SPONSORED_BY',
    turned: true,
    role: 'approved',
    confidence: 0.82,
    match: p(`(?<o>‹B+›)(?:正式|联合)?授予(?<s>‹K+›)[“"「]`),
  },
  {
    // "K为B批准建设的国家级孵化器".
    rule: 'park-is-approved-by',
    relation: 'SPONSORED_BY',
    role: 'approved',
    match: p(
      `(?<s>‹K›)‹I›?(?:[（(][^（）()]{0,14}[）)])?，?(?:简介|其)?(?:是|系|为|成为)(?:由|经)?(?<o>‹B+›)(?:[（(][^（）()]{0,24}[）)]|‹D›|首批|首期|正式|联合|共同)*(?:批准|批复|认定|命名|授牌)(?:建设|设立|成立|的)`,
    ),
  },
];
