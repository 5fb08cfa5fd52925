/**
 * Policies named without 《》: after an issuing verb (发布了关于推进…的指导意见), at the start of a sentence that says they were issued or
 * what they say (佛山市…行动计划公开征求意见), carried out (落实北京大数据行动计划), and the yearly work reports of governments.
 */
import { alternation, policies, topics } from '../../lexicons/index.ts';
import { type Analysis, carriedTitle, isPolicyTitle, type Title } from '../../names/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { issuersBefore } from './issuer.ts';
import { lawsIn } from './laws.ts';
import { sentenceStart } from './sentences.ts';

const VERBS = new RegExp(
  `(?:${alternation(policies.verbs)})(?:了)?(?=(关于|[\\u4e00-\\u9fa5“"]|20\\d\\d年))`,
  'g',
);
const STRONG =
  '(?:管理规定|管理办法|暂行办法|实施办法|实施意见|指导意见|行动计划|三年行动计划|行动方案|实施方案|发展规划|总体规划|规划纲要|实施细则|若干措施|若干政策|若干意见|若干举措|\\d+条措施|条例|指导目录)';
const STRONG_ENDING = new RegExp(`${STRONG}$`);

export function bareTitles(analysis: Analysis, { listed = false } = {}): Title[] {
  const found: Title[] = [];
  const taken = new Uint8Array(analysis.text.length);
  for (const { start, end } of analysis.titles) taken.fill(1, start, end);
  for (const title of [
    ...(listed ? wholeItem(analysis) : []),
    ...afterVerbs(analysis),
    ...issuedOnes(analysis),
    ...lawsIn(analysis.text).map(({ start, end }) => bare(start, analysis.text.slice(start, end))),
    ...atSentenceStart(analysis),
    ...carriedOut(analysis),
    ...fullTitles(analysis),
    ...workReports(analysis),
    ...quotedTitles(analysis),
    ...fieldTitles(analysis),
    ...fiveYearPlans(analysis),
    ...listedTitles(analysis),
    ...numberedPoints(analysis),
    ...pointsInQuotes(analysis),
    ...listedMeasures(analysis),
    ...saidToBeOut(analysis),
  ]) {
    if (taken.subarray(title.start, title.end).includes(1)) continue;
    taken.fill(1, title.start, title.end);
    found.push(title);
  }
  return found;
}

/** The rule of a title that is an item of a list of policies. */
export const POLICY_ITEM = 'policy-item';
/** 数字福建建设三年行动计划; “双百计划”人才引进政策: the words alone say what is meant. */
const ITEM = new RegExp(
  `^(?:(?=.{8,40}$)[\\u4e00-\\u9fa5A-Z\\d“”"+]+?(?:${STRONG.slice(3, -1)}|规划|计划|指导意见|意见|(?<=[“"][^“”"]{2,8}[”"][\\u4e00-\\u9fa5]*)政策))(?:[（(][^（）()]{2,16}[）)])?$`,
);
const NO_TITLE = /^(?:享受|支持|获得?|纳入|入选|落实|出台|实施|制定|参与|提供|推进)|[的了]/;

/** Under 福建省政策, 政策支持环境: an item that is nothing but a title. */
function wholeItem({ text }: Analysis): Title[] {
  const name = text.trim();
  return ITEM.test(name) && !NO_TITLE.test(name) && isPolicyTitle(name)
    ? [{ ...bare(text.indexOf(name), name), rule: POLICY_ITEM }]
    : [];
}

function bare(start: number, name: string): Title {
  const end = start + name.length;
  const carried = carriedTitle(name);
  return {
    start,
    end,
    innerStart: start,
    innerEnd: end,
    name,
    cut: false,
    policy: true,
    rule: 'bare-title',
    ...(carried ? { carried } : {}),
  };
}

/** 发布了关于推进…的指导意见, 国家网信办发布区块链信息服务管理规定. */
function afterVerbs(analysis: Analysis): Title[] {
  const { text } = analysis;
  const found: Title[] = [];
  for (const match of matchesOf(text, VERBS)) {
    const start = match.index + match[0].length;
    if (analysis.titles.some((t) => t.start <= start && start < t.end)) continue;
    const named = nameAfterVerb(text, start, match[1] === '关于');
    if (!named) continue;
    const issuers = issuersBefore(analysis, start, sentenceStart(analysis, start));
    if (issuers.bodies.length + (named.ofBodies ? 0 : issuers.regions.length) === 0) continue;
    const direct =
      DIRECT.test(match[0]) && issuers.regions.some((r) => DIRECTLY.test(text.slice(r.end, match.index)));
    if (match[1] !== '关于' && issuers.bodies.length === 0 && !direct) continue;
    found.push(bare(named.start, named.name));
  }
  return found;
}

/** 国家印发的|全国…发展规划|将某县列入…, 某州印发的|“十四五”…总体规划（2021—2025年）|提出: a title of the country, a place or a five-year plan. */
const ISSUED_ONE = new RegExp(
  `(?:印发|发布|出台|公布)的(?=全国|国家|[“"]?十[一二三四五][”"]?五|[\\u4e00-\\u9fa5]{2,6}[省市区县州])(?<title>[\\u4e00-\\u9fa5“”"]{4,40}?${STRONG}(?:[（(][^（）()]{4,16}[）)])?)(?=将|提出|明确|要求|规定|指出|把)`,
  'dg',
);

function issuedOnes({ text }: Analysis): Title[] {
  return matchesOf(text, ISSUED_ONE).flatMap((match) => {
    const [start] = match.indices!.groups!.title!;
    const name = match.groups!.title!;
    return /[的了]/.test(name) ? [] : [bare(start, name)];
  });
}

/** 北京|发布实施|促进…的16条措施: of a place only where it stands right before the verb. */
const DIRECT = /^(?:印发|出台|发布|公布|颁布|推出)/;
const DIRECTLY = /^(?:市|省|区|县)?(?:已|还|近日|日前|正式|率先|先后|也|专门|陆续|\d+月\d+日|，)*$/;

/** 等4个文件, 等一系列政策, 和扶持措施: what else was issued. */
const AND_MORE =
  /和(?:配套|扶持|支持)(?:措施|政策|办法)$|等(?:[\d一二两三四五六七八九十多]+[个项份])?(?:一系列)?(?:政策|配套|制度|相关)*(?:文件|政策|措施)?$/;
/** 首个全面系统|“1+4”产业发展规划: praise before a title that begins with a quotation. */
const PRAISE = /^(?:首|第一|最新|新一轮|新版)[^“"]{0,12}(?=[“"])/;
/** 促进…发展的16条措施: what a policy is for may have 的 in it. */
const PURPOSE =
  /^(?:促进|推动|推进|支持|加快|鼓励|扶持|规范|进一步|加强|深化|完善|优化|稳定|保障)[^了、]{3,30}的(?:[“"\d+”条]+)?[\u4e00-\u9fa5]{0,4}$/;
const YEAR = /^20\d\d年度?/;
/** What offices issue every year, and no place does: 2023年度…申报指南, 2023年…的通知. */
const OF_BODIES = /(?:申报指南|工作要点|工作方案|攻坚方案|工作指引|(?<=^20\d\d年.{4,40})的通知)$/;

interface Named {
  readonly start: number;
  readonly name: string;
  /** Only bodies issue such titles. */
  readonly ofBodies?: boolean;
}

function nameAfterVerb(text: string, from: number, about: boolean): Named | undefined {
  const whole = /^[^，。；：！？《》\n]*/.exec(text.slice(from, from + 80))![0];
  if (about)
    return whole.length >= 8 && whole.length <= 70 && isPolicyTitle(whole)
      ? { start: from, name: whole }
      : undefined;
  const praise = PRAISE.exec(whole)?.[0].length ?? 0;
  const clause = whole.slice(praise).replace(AND_MORE, '');
  if (clause.length < 8 || clause.length > 40) return undefined;
  const strong = STRONG_ENDING.exec(clause)?.[0];
  const kind = strong ?? OF_BODIES.exec(clause)?.[0];
  if (!kind) return undefined;
  const words = clause.slice(0, -kind.length).replace(YEAR, '').replace(/的$/, '');
  const plain = !/[的了、\d]/.test(words.replace(/[“"]\d\+\d[”"]/, ''));
  return plain || PURPOSE.test(clause.slice(0, -kind.length))
    ? { start: from + praise, name: clause, ofBodies: !strong }
    : undefined;
}

const OPENING =
  /^([^，。；：、《》]{4,50}?(?:规划|纲要|计划|方案|办法|意见|措施|条例|细则)(?:[（(][^（）()]{2,16}[）)]){0,2})(?:近日|日前)?(?:已|正式|已经)*(?:印发|出台|发布|公布|公开征求意见|获批|审议通过|开始施行|施行|正式实施)/;

/** A sentence that begins with a region's title and says that it was issued: "佛山市…行动计划（2019-2021）公开征求意见". */
function atSentenceStart(analysis: Analysis): Title[] {
  const { text } = analysis;
  return analysis.regions.flatMap((region) => {
    if (!/^$|[。；！\n]\s*$/.test(text.slice(Math.max(0, region.start - 2), region.start))) return [];
    const match = OPENING.exec(text.slice(region.end, region.end + 90));
    if (!match || !isPolicyTitle(match[1]!) || match[1]!.length < 6) return [];
    return [bare(region.start, text.slice(region.start, region.end + match[1]!.length))];
  });
}

const CARRIED_OUT = /(?:实施|落实|贯彻|贯彻落实|执行|推进|推动|根据|按照|依据|依照|编制|修订)(?:好|了|《)?$/;
const CARRIED = new RegExp(
  `^([^，。；：、《》的了\\s]{3,24}?${STRONG}(?:[（(]\\d{4}[^（）()]{2,12}[）)])?)(?=的(?:实施|落实|要求|部署|规定|通知|制定)|[，。；]|要求|部署|提出|明确|$)`,
);

/** "推进北京大数据行动计划的实施", "根据四川省数字经济发展规划，": what is carried out and named after its place is a policy. */
function carriedOut(analysis: Analysis): Title[] {
  const { text } = analysis;
  return analysis.regions.flatMap((region) => {
    if (!CARRIED_OUT.test(text.slice(Math.max(0, region.start - 5), region.start))) return [];
    const name = CARRIED.exec(text.slice(region.end, region.end + 60))?.[1];
    // 落实A规划和B计划: two names are not one.
    if (name && [...name.matchAll(new RegExp(STRONG, 'g'))].length > 1) return [];
    return name ? [bare(region.start, text.slice(region.start, region.end + name.length))] : [];
  });
}

const FULL =
  /^(?:[、和与\s][^，。；：《》]{2,20}|等[^，。；]{0,8})?(?:关于|转发|批转)[^，。；：！？《》\n]{4,70}?(?:通知|意见|批复|决定|公告|通告|复函|办法|方案|规定|措施|实施细则|行动计划)(?=[（(](?![^（）()]*[）)]的(?:通知|公告|通告|批复|决定|意见))[^（）()]*[）)]?|[，。；]|\s*\d{4}[-./年]|\s+(?![的和与及（(\s])|\s*$)/;
const CLAUSE_START =
  /(?:^|[。；：\n])\s*(?:[-*•·●■◆]|\d{1,3}[.、．)）]|[（(][一二三四五六七八九十\d]{1,3}[)）])?\s*(?:\d{4}[-./年]\d{1,2}[-./月](?:\d{1,2}日?)?)?[，,：:\s]*$/;

/** A line or clause that is a full title without marks: 国务院关于印发…的通知（国发〔2020〕8号） in a list. */
function fullTitles(analysis: Analysis): Title[] {
  const { text, mentions } = analysis;
  return mentions.flatMap((body) => {
    if (
      body.type !== 'IssuingBody' ||
      !CLAUSE_START.test(text.slice(Math.max(0, body.start - 32), body.start))
    )
      return [];
    const rest = FULL.exec(text.slice(body.end, body.end + 110))?.[0];
    return rest ? [bare(body.start, text.slice(body.start, body.end + rest.length))] : [];
  });
}

const POINTS =
  /(?:颁布|出台|发布|推出|印发)了?(?<names>[\u4e00-\u9fa5]{4,14}?[一二三四五六七八九十百\d]+条(?:、[\u4e00-\u9fa5]{4,14}?[一二三四五六七八九十百\d]+条)*)(?=等|[，。；])/dg;

/** 颁布了|海淀人工智能十五条、海淀智能网联汽车十五条: by how many points they have, each behind its place. */
function numberedPoints(analysis: Analysis): Title[] {
  return matchesOf(analysis.text, POINTS).flatMap((match) => {
    let at = match.indices!.groups!.names![0];
    return match.groups!.names!.split('、').flatMap((name) => {
      const start = at;
      at += name.length + 1;
      return analysis.regions.some((region) => region.start === start) ? [bare(start, name)] : [];
    });
  });
}

/** 深圳|实施|培育壮大市场主体“30条”: so many points for what the words before say. */
const POINTS_IN_QUOTES =
  /(?:实施|出台|发布|推出|印发|制定)了?((?:促进|推动|推进|支持|加快|鼓励|扶持|培育|稳|优化|提升)[\u4e00-\u9fa5]{2,16}[“"]\d{1,3}条[”"])/g;

function pointsInQuotes(analysis: Analysis): Title[] {
  return matchesOf(analysis.text, POINTS_IN_QUOTES).flatMap((match) => {
    const start = match.index + match[0].length - match[1]!.length;
    const { bodies } = issuersBefore(analysis, start, sentenceStart(analysis, start));
    const direct = analysis.regions.some((r) => DIRECTLY.test(analysis.text.slice(r.end, match.index)));
    return bodies.length > 0 || direct ? [bare(start, match[1]!)] : [];
  });
}

/** 出台了|积极应对疫情促进发展的若干措施、保障用工十条意见、支持企业二十条措施|等: each says what it is for and how many points it has. */
const MEASURES =
  /(?:印发|出台|发布|推出|制定)了?((?:[\u4e00-\u9fa5]{6,36}(?:若干(?:措施|意见|政策)|[一二三四五六七八九十百\d]+条(?:意见|措施|政策|举措))、){1,6}[\u4e00-\u9fa5]{6,36}(?:若干(?:措施|意见|政策)|[一二三四五六七八九十百\d]+条(?:意见|措施|政策|举措)))(?=等|[，。；])/g;

function listedMeasures(analysis: Analysis): Title[] {
  return matchesOf(analysis.text, MEASURES).flatMap((match) => {
    const from = match.index + match[0].length - match[1]!.length;
    const { bodies, regions } = issuersBefore(analysis, from, sentenceStart(analysis, from));
    if (bodies.length + regions.length === 0) return [];
    let at = from;
    return match[1]!.split('、').map((name) => {
      const title = bare(at, name);
      at += name.length + 1;
      return title;
    });
  });
}

/** “通武廊”一体化…行动方案|出台; 在云南，…实施方案|近期印发: a clause that says that its title is out. */
const OUT = new RegExp(
  `(?<=^|[。；\\n]|[，](?<=\\d+月(?:\\d+日)?，|(?:今年|近日|日前|同时|此外)，|(?<=^|[。；\\n])在[\\u4e00-\\u9fa5]{2,8}，))((?:[“"][\\u4e00-\\u9fa5\\d+]{2,8}[”"])?[\\u4e00-\\u9fa5]{6,36}${STRONG})(?=(?:近期|近日|日前|正式|已|今日|于\\d+月\\d+日|\\d+月\\d+日)*(?:印发|出台|发布|公布|颁布))`,
  'g',
);

function saidToBeOut(analysis: Analysis): Title[] {
  return matchesOf(analysis.text, OUT).flatMap((match) => {
    const name = match[1]!;
    const placed = analysis.regions.some(
      (r) => r.end === match.index - 1 && /，/.test(analysis.text[r.end]!),
    );
    const titled = /^[“"]/.test(name) || placed;
    return titled && isPolicyTitle(name) && !/[了其该本此]/.test(name) ? [bare(match.index, name)] : [];
  });
}

const QUOTED = /[“"]([^“”"《》，。；\n]{6,60})[”"]/g;
const AFTER_QUOTED = /^[、和与及以]{1,2}$/;

/** 嘉定区推出“…集聚区规划”和“鼓励…的意见（试行）”: a title in quotation marks behind an issuer and its verb, and those listed with it. */
function quotedTitles(analysis: Analysis): Title[] {
  const { text } = analysis;
  const found: Title[] = [];
  for (const match of matchesOf(text, QUOTED)) {
    const name = match[1]!;
    if (!isPolicyTitle(name)) continue;
    const last = found.at(-1);
    const listed = last !== undefined && AFTER_QUOTED.test(text.slice(last.end, match.index));
    const { verb, bodies, regions } = issuersBefore(
      analysis,
      match.index,
      sentenceStart(analysis, match.index),
    );
    if (!listed && (verb === undefined || bodies.length + regions.length === 0)) continue;
    const end = match.index + match[0].length;
    found.push({ ...bare(match.index + 1, name), start: match.index, end });
  }
  return found;
}

const FIELD = /(?:title|name|标题|名称)["']?\s*[:：]\s*["'“]([^"'“”《》\n]{8,120})["'”]/gi;
const NUMBER = /[（(][^（）()]*[〔［[][^（）()]*号[）)]$/;

/** title: "陕西省知识产权保护条例", in the data of a page: a field whose value is a title of a place, a body or 关于…. */
function fieldTitles(analysis: Analysis): Title[] {
  const { text, mentions, regions } = analysis;
  return matchesOf(text, FIELD).flatMap((match) => {
    const name = match[1]!.replace(NUMBER, '');
    const start = match.index + match[0].lastIndexOf(match[1]!);
    const owned = [...regions, ...mentions].some((m) => m.start === start) || /^(?:省|市|区|关于)/.test(name);
    return owned && isPolicyTitle(name) ? [bare(start, name)] : [];
  });
}

const FIVE_YEARS = new RegExp(
  `(国家|全国|(?:${alternation(topics)})+(?:产业|行业)?(?:发展)?)?[“"]?十[一二三四五]五[”"]?(?:发展|专项|产业)*规划(?:纲要|(?<=五[”"]?规划)建议)?(?![期编的中课专组]|《|》|草案)`,
  'g',
);

/** “十四五”规划纲要首次…: the outline that says something is that of the country. */
const OUTLINE_SAYS = /(?:纲要|建议)$/;
const SAYS = /^(?:首次|提出|明确|指出|要求|强调|提到|部署)/;

/** 国家“十二五”规划纲要, 北京市“十三五”规划, 汽车产业“十二五”规划: whose plan it is stands right before; “十四五”规划 alone names none. */
function fiveYearPlans({ text, regions }: Analysis): Title[] {
  return matchesOf(text, FIVE_YEARS).flatMap((match) => {
    const region = regions.find((each) => each.end === match.index);
    const says =
      OUTLINE_SAYS.test(match[0]) &&
      SAYS.test(text.slice(match.index + match[0].length)) &&
      /(?:^|[。；，\n])$/.test(text.slice(0, match.index).slice(-1));
    if (!region && match[1] === undefined && !says) return [];
    const start = region?.start ?? match.index;
    return [bare(start, text.slice(start, match.index + match[0].length))];
  });
}

const LISTED = new RegExp(
  `(?<=(?:${alternation(policies.verbs)})了?)[\\u4e00-\\u9fa5、]{16,120}?(?=等|[，。；]|$)`,
  'g',
);
const LISTED_ENDING = new RegExp(`(?:${STRONG}|行动纲要|规划|办法|方案|措施)$`);

/** 先后印发北京市工业互联网行动计划、促进数字经济创新发展行动纲要等: a list of titles without marks, each long and with an ending of its own. */
function listedTitles({ text, regions }: Analysis): Title[] {
  return matchesOf(text, LISTED).flatMap((match) => {
    const names = match[0].split('、');
    const isTitle = (name: string): boolean =>
      name.length >= 8 && LISTED_ENDING.test(name) && !/[了的]/.test(name);
    if (names.length < 2 || !names.every(isTitle) || !regions.some((each) => each.start === match.index))
      return [];
    let at = match.index;
    return names.map((name) => {
      const title = bare(at, name);
      at += name.length + 1;
      return title;
    });
  });
}

const REPORT = /^(?:(?:人民)?政府)?工作报告/;

/** 广东省政府工作报告: the report of a place; 政府工作报告 alone names none. */
function workReports(analysis: Analysis): Title[] {
  const { text } = analysis;
  return analysis.regions.flatMap((region) => {
    const words = REPORT.exec(text.slice(region.end, region.end + 10))?.[0];
    if (!words || !/政府/.test(words)) return [];
    return [
      { ...bare(region.start, text.slice(region.start, region.end + words.length)), rule: 'work-report' },
    ];
  });
}
