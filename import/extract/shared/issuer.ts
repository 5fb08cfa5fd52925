/**
 * Who issued the title that begins at some place: the bodies (or, where only a place is said, the regions) that stand before
 * it, with or without a verb. "由A联合B印发的《…》", "A、B等17个部门和单位发布《…》", "A《…》".
 */
import { alternation, policies } from '../../lexicons/index.ts';
import type { Analysis, Mention, RegionPlace } from '../../names/index.ts';
import { type DateValue, date, type Found } from '../../values/index.ts';

export interface Issuers {
  readonly bodies: readonly Mention[];
  readonly regions: readonly RegionPlace[];
  /** A firm stands among the issuers: 华为发布《…白皮书》. */
  readonly firm?: boolean;
  /** Where the issuer phrase begins. */
  readonly start: number;
  readonly verb?: string;
  readonly date?: Found<DateValue>;
}

const VERB = new RegExp(`(?:${alternation(policies.verbs)})(?:了|的|出|过)?$`);
const WRAPPER =
  /(?:\s+|\[|[“"]?关于(?:印发|发布|转发|公布|下达|实施|(?:公开)?征求|公开征集)(?:实施)?|[“"]|(?<=印发|发布|出台|下发|公布)关于|题为|名为|名称为|(?<=委员会|大会)第[一二三四五六七八九十百]+次(?:全体)?会议|文件|一份|(?<=[了布台发行])首[个份部项][^，。；“”]{0,12}|《|(?:针对|面向)[^，。；《》“”]{2,16}的)$/;
/** "出台第一部针对区块链产业的政府扶植政策《…》": words between the verb and the title. */
const FILLER =
  /([^，。；：、《》“”]{0,40}(?:政策|文件|法规|规划|白皮书|通知|意见|方案|措施|条例|办法|公告|报告|新政|规定)(?:——|—|：|:|以?及|和|与|[，,](?:其中)?(?:主要)?(?:包括|有|如|分别是|即))?)$/;
const ADVERB =
  /(?:(?<=[部局委院会厅署])党[组委]|(?<=[，,])会上|第[\d一二三四五六七八九十百]+次|国?常务会议|全体会议|原则上?|联合|共同|正式|近日|日前|年[初底中末]|[上本]月|上个月|随后|同时|还|又|也|曾经?|虽然?|已|已经|再度|再次|陆续|先后|纷纷|相继|率先|首次|专门|(?:相关|有关|主要)?负责人|研究|牵头|组织|对外|公开|重磅|密集|及时|抢先|同步|配套|面?向(?:全?社会|公众|全国|全省|全市)|以[^，。；《》]{2,10}(?:名义|形式|文件)|更是|第一次|首度|今年|去年|[今昨前][天日][（(](?:\d{1,2}月)?\d{1,2}日[）)]|[今昨前][天日]|当日|近期|最近|此前|目前|刚刚|紧急|全文|最新|继续|分别|会同|就此|于是|则|即|并|将|新|(?<![易究交])所|均|都|先|于|在|就|在(?:全国|全省|国内|省内)|召开[^，。；]{0,12}(?:发布会|通气会|会议)|，|,|\s|(?:官方)?(?:网站|官网|微信公众号|公众号)|(?<![成造早迁])就[^，。；《》]{2,40}|针对[^，。；《》]{2,30}|围绕[^，。；《》]{2,30}|在[^，。；《》]{2,16}(?:上|期间|现场))$/;
/** 等17个部门, 等部门和单位; 及该协会, 和相关部门: who is not named. */
const AND_OTHERS =
  /(?:(?:[一二三四五六七八九十两]+[省市地区县]){1,2}|(?:、|和|与|及|以及|会同|联合|同)(?:该|本|有关|相关|其他)(?:(?!按照|依照|落实|贯彻|根据|依据|执行|实施|认真)[\u4e00-\u9fa5]){1,8}|等?(?:[一二两三四五六七八九十\d]+|多|数)?(?:个|家|方)?(?:多个)?(?:相关|有关|市级|区级|省级|职能|管理|主管|直属)*(?:部门|部委|单位|机构|机关|委办局)?(?:和单位|和部门|和机构|单位|(?<=部门|部委|单位)办公[厅室])?)$/;
const INNER_UNIT = /[\u4e00-\u9fa5]{2,8}(?:司|处|局|所|中心|[\u4e00-\u9fa5]{2}部)$/;
/** 合肥市发改委、|科技局|等部门, 国家能源局和|农业发展银行|, 市科技局、|市总工会|、|市妇联: who issues with the bodies before. */
const DEPARTMENT =
  /[、和与及](?:[\u4e00-\u9fa5]{2,6}[局委厅办]|[\u4e00-\u9fa5]{0,10}(?:[分支银]行|工会|妇联|[团共]委|团[市省县区]委|工商联|科协|文联|残联|侨联|科学院|工程院|中科院|协会|学会|商会|联合会|总社|法院|检察院))$/;
const JOINT = /(?:牵头[、，]|(?:、|和|与|及|以及|会同|联合)原?|，|,|\s|\/)$/;
const BRACKET = /[（(][^（）()]{1,14}[）)]$/;
const REACH = 140;

const AROUND_TITLE: Readonly<Record<string, RegExp>> = {
  就: /^《[^》]{4,100}》(?:[（(][^（）()]*[）)])?(?:再次|公开|面?向(?:社会|公众|全国)|广泛)*征(?:求|集)(?:[^，。；]{0,6})意见/,
  在: /^《[^》]{4,100}》(?:[（(][^（）()]*[）)])?[中里内](?:提出|明确|指出|要求|强调)/,
};

/** `from` is the start of the sentence or cell; nothing before it is read. */
export function issuersBefore(analysis: Analysis, titleStart: number, from: number): Issuers {
  const { text } = analysis;
  const low = Math.max(from, titleStart - REACH);
  let at = stripped(text, low, titleStart, WRAPPER);
  // B日前|就|《P》公开征求意见, B|在|《P》中提出
  const around = AROUND_TITLE[text[at - 1] ?? ''];
  if (around?.test(text.slice(titleStart, titleStart + 140))) at = stripped(text, low, at - 1, ADVERB);
  let verb = VERB.exec(text.slice(low, at))?.[0];
  if (!verb) {
    const filler = FILLER.exec(text.slice(low, at))?.[1];
    const before = filler ? at - filler.length : at;
    const inside = filler ? verbInside(filler) : undefined;
    if (inside !== undefined) at = before + inside;
    verb = VERB.exec(text.slice(low, at))?.[0];
  }
  let found: Found<DateValue> | undefined;
  while (verb) {
    at -= verb.length;
    const cut = stripped(text, low, at, ADVERB);
    const timed = timeBefore(text, low, cut);
    found = timed?.found ?? found;
    at = stripped(text, low, timed ? timed.start : cut, ADVERB);
    const more = VERB.exec(text.slice(low, at))?.[0];
    if (!more) break;
    verb = more;
  }
  const listed = coordinated(analysis, low, at);
  const nobody = listed.bodies.length + listed.regions.length === 0 && !listed.firm;
  const subject = verb && nobody ? subjectOfSentence(analysis, from, at) : undefined;
  const forwarder = forwarderBefore(analysis, low, listed.start);
  return {
    ...listed,
    ...(forwarder && { bodies: [forwarder, ...listed.bodies] }),
    ...subject,
    ...(verb ? { verb: verb.replace(/[了的出过]$/, '') } : {}),
    ...(found ? { date: found } : {}),
  };
}

/** What a body does in the clauses between; what somebody says or another makes is not its own. */
const ACTS_ITSELF = /^(?:(?!负责人|会议|部长|局长|主任|要求|由|使|让)[^。；《》：:]){3,60}$/;
const LEAD = /^(?:近年来|目前|此后|随后|为此|其中|同时|此外|[^，。；]{0,12}[年月日])?[，,\s]*$/;

/** "A、B高度重视这一产业，先后|出台了《…》": what the sentence begins with, where no one else acts in between. */
function subjectOfSentence(
  analysis: Analysis,
  from: number,
  at: number,
): Pick<Issuers, 'bodies' | 'start'> | Pick<Issuers, 'regions' | 'start'> | undefined {
  const { text, mentions } = analysis;
  const low = Math.max(from, at - REACH);
  const last = mentions.findLast((m) => m.type === 'IssuingBody' && m.start >= low && m.end <= at);
  if (!last) return placeOfSentence(analysis, from, at);
  const said = text.slice(last.end, at);
  if (last.weak || !/^[，,]/.test(text.slice(at)) || !ACTS_ITSELF.test(said)) return undefined;
  const { bodies, start } = coordinated(analysis, low, last.end);
  return LEAD.test(text.slice(from, start)) ? { bodies, start } : undefined;
}

/** "雄安新区已搭建10余个平台，出台《…》": the one place of a sentence that it begins with. */
function placeOfSentence(
  { text, regions }: Analysis,
  from: number,
  at: number,
): Pick<Issuers, 'regions' | 'start'> | undefined {
  const inside = regions.filter((r) => r.start >= from && r.end <= at);
  const [place] = inside;
  const said = place && text.slice(place.end, at);
  return place &&
    inside.length === 1 &&
    LEAD.test(text.slice(from, place.start)) &&
    /^[，,]/.test(text.slice(at)) &&
    /^(?:市|省|区|县)?(?:已|还|不断|持续|积极|大力|着力|加快|聚焦|立足|坚持|深入|全面|创新|通过|围绕)/.test(
      said!,
    ) &&
    ACTS_ITSELF.test(said!)
    ? { regions: [place], start: place.start }
    : undefined;
}

/** C|转发了|A、B等单位《…》. */
function forwarderBefore({ text, mentions }: Analysis, low: number, start: number): Mention | undefined {
  const verb = /转发了?$/.exec(text.slice(low, start))?.[0];
  return verb === undefined
    ? undefined
    : mentions.find((m) => m.type === 'IssuingBody' && m.end === start - verb.length);
}

const UNTIL_BY = /^(?:[（(][^（）()]{0,80}[）)])*[^。；！《》]{0,24}?由/;
/** 《P》已经|B审议通过: what a congress passes. */
const PASSED_BY =
  /^(?:[（(][^（）()]{0,80}[）)])*(?:已|将|于[^，。；]{2,12})?经(?=[^，。；]{2,24}(?:人大常委会|人民代表大会|人大)[^，。；]{0,12}(?:审议|表决)?通过)/;
/** 《P》是|B出台的首个专项政策 */
const IS_OF = /^(?:[（(][^（）()]{0,80}[）)])*(?:是|系|为)(?:继[^，。；]{0,30}[后，]+)?(?:近年来|今年|去年)?/;
const ISSUED_AFTER = new RegExp(
  `^(?:等[^，。；]{0,12})?(?:联合|共同|牵头|负责|研究|组织|正式|统一|会同)*(?:${alternation(policies.verbs)})`,
);
const JOINT_AFTER = /^(?:、|和|与|及|以及|会同|联合|，)/;

/** "《…》（…）已于7月24日由A、B等8部门联合印发": the bodies that a passive puts behind the title. */
export function issuersAfter({ text, mentions }: Analysis, titleEnd: number): readonly Mention[] {
  const bodyAt = (at: number): Mention | undefined =>
    mentions.find((m) => m.start === at && m.type === 'IssuingBody');
  // 《P》（B印发）.
  const inBrackets =
    /[（(]/.test(text[titleEnd] ?? '') &&
    ISSUED_AFTER.test(text.slice(bodyAt(titleEnd + 1)?.end ?? text.length))
      ? 1
      : undefined;
  const rest = text.slice(titleEnd, titleEnd + 120);
  const lead = inBrackets ?? (UNTIL_BY.exec(rest) ?? PASSED_BY.exec(rest) ?? IS_OF.exec(rest))?.[0].length;
  if (lead === undefined) return [];
  const bodies: Mention[] = [];
  for (let at = titleEnd + lead; ; ) {
    const body = bodyAt(at);
    if (!body) return [];
    bodies.push(body);
    const behind = text.slice(body.end, body.end + 30);
    if (ISSUED_AFTER.test(behind)) return bodies;
    const joint = JOINT_AFTER.exec(behind)?.[0];
    if (!joint) return [];
    at = body.end + joint.length;
  }
}

const POINTED_BODY = /该(?:部门?|局|委员?会?|厅|办|院)$/;
const ANNOUNCES = /^(?:日前|近日|今日|今天|昨日)?(?:对外)?(?:发布|公布)?(?:消息|通报|公告)(?:称|说)?[：，,]$/;
const NEWS_OF = /^(?:网站|官网)?(?:[^，。；]{0,6})?(?:获悉|了解到|得知|消息)[：，,]?$/;
const GOES_OUT = new RegExp(`^[^，。；]{0,14}(?:${alternation(policies.verbs)})`);

/** "从B获悉，该部印发《P》", "从B获悉，《P》正式印发": the body that the news is from. */
export function issuersOfNews(
  { text, mentions }: Analysis,
  title: { readonly start: number; readonly end: number },
  before: Issuers,
): readonly Mention[] {
  const pointed = before.verb && POINTED_BODY.exec(text.slice(Math.max(0, before.start - 4), before.start));
  const until = pointed ? before.start - pointed[0].length : title.start;
  const source = mentions.findLast((m) => m.type === 'IssuingBody' && m.end <= until && !m.weak);
  if (!source || until - source.end > 40 || /[。；]/.test(text.slice(source.end, until))) return [];
  if (pointed) return [source];
  const words = text.slice(source.end, title.start);
  const told =
    ((/[从据]/.test(text[source.start - 1] ?? '') && NEWS_OF.test(words)) || ANNOUNCES.test(words)) &&
    GOES_OUT.test(text.slice(title.end, title.end + 20));
  return told ? [source] : [];
}

/** The end of the last verb inside a filler: "出台第一部…政策" → after 出台. */
function verbInside(filler: string): number | undefined {
  const verbs = [...filler.matchAll(new RegExp(`(?:${alternation(policies.verbs)})(?:了)?`, 'g'))];
  const first = verbs[0];
  return first ? first.index + first[0].length : undefined;
}

function stripped(text: string, low: number, end: number, pattern: RegExp): number {
  let at = end;
  for (let turn = 0; turn < 8; turn++) {
    const match = pattern.exec(text.slice(low, at));
    if (!match || match[0] === '') return at;
    at -= match[0].length;
  }
  return at;
}

/** "于2019年5月发布", "2018年2月印发": the date between issuer and verb. */
function timeBefore(
  text: string,
  low: number,
  at: number,
): { start: number; found?: Found<DateValue> } | undefined {
  const bare =
    /(?:于|在)?(?:\d{4}、)*(?:\d{4}\s*年)?\s*(?:\d{1,2}\s*月)?\s*(?:\d{1,2}\s*[日号])?(?:[初底末])?(?:[和、]\s*\d{1,2}\s*月)?$/.exec(
      text.slice(low, at),
    )?.[0] ?? '';
  if (!/[年月日号]/.test(bare)) return undefined;
  // 在2021、2022年先后印发《A》《B》: to each its own.
  const found = /\d{4}、/.test(bare) ? undefined : date.find(text, at - bare.length, at).at(-1);
  return { start: at - bare.length, ...(found ? { found } : {}) };
}

/** The names in coordination that end at `end`: A、B和C(等部门). */
function coordinated(
  analysis: Analysis,
  low: number,
  end: number,
): Pick<Issuers, 'bodies' | 'regions' | 'start' | 'firm'> {
  const { text } = analysis;
  const bodies: Mention[] = [];
  const regions: RegionPlace[] = [];
  let at = withoutOthers(text, low, end, analysis);
  let start = end;
  let firm = false;
  for (let turn = 0; turn < 40; turn++) {
    const hit = namedBefore(analysis, at, low);
    if (!hit) {
      const skipped =
        bodies.length + regions.length > 0 || DEPARTMENT.test(text.slice(low, at))
          ? unknownItem(text, low, at, analysis)
          : undefined;
      if (skipped === undefined) break;
      at = skipped;
      continue;
    }
    if (hit.body) bodies.unshift(hit.body);
    if (hit.firm) firm = true;
    if (hit.region) regions.unshift(hit.region);
    start = at = hit.start;
    const joint = JOINT.exec(text.slice(low, at))?.[0];
    // 中共中央|国务院, 省委|省政府
    if (!joint && !(hit.body && namedBefore(analysis, at, low)?.body)) break;
    at = stripped(text, low, at, JOINT);
    if (joint && /^[，,]/.test(joint) && !namedBefore(analysis, at, low)) break;
  }
  return { bodies, regions, start, ...(firm ? { firm } : {}) };
}

function withoutOthers(text: string, low: number, end: number, analysis: Analysis): number {
  const others = AND_OTHERS.exec(text.slice(low, end))?.[0] ?? '';
  const at = end - others.length;
  const named = namedBefore(analysis, at, low) || DEPARTMENT.test(text.slice(low, at));
  return others !== '' && named ? at : end;
}

interface Named {
  readonly start: number;
  readonly firm?: boolean;
  readonly body?: Mention;
  readonly region?: RegionPlace;
}

function namedBefore(analysis: Analysis, end: number, low: number): Named | undefined {
  const { text, mentions } = analysis;
  const bracket = BRACKET.exec(text.slice(low, end))?.[0];
  for (const at of bracket ? [end, end - bracket.length] : [end]) {
    const body = mentions.find(
      (m) => m.end === at && m.start >= low && (m.type === 'IssuingBody' || m.type === 'Company'),
    );
    if (body?.type === 'Company') return { start: body.start, firm: true };
    if (body) return { start: body.start, body };
    const zone = mentions.find((m) => m.end === at && m.start >= low && m.type === 'Park');
    if (zone) return { start: zone.start };
    const region = regionEnding(analysis, at, low);
    if (region) return region;
  }
  const unit = INNER_UNIT.exec(text.slice(low, end))?.[0];
  const whole = unit ? unitOwner(analysis, end - unit.length, end) : undefined;
  return whole ? { start: whole.start, body: whole } : undefined;
}

/** 央行|支付结算处: a unit of a national body issues under its own name. */
function unitOwner(analysis: Analysis, from: number, end: number): Mention | undefined {
  const owner = analysis.mentions.find(
    (m) =>
      m.type === 'IssuingBody' &&
      m.end >= from &&
      m.end < end - 1 &&
      m.start < m.end &&
      m.rule === 'national',
  );
  if (!owner) return undefined;
  return { ...owner, end, name: `${owner.name}${analysis.text.slice(owner.end, end)}`, rule: 'unit-of-body' };
}

/** 广东省广州市黄埔区: the chain counts as one place, the last of it. */
function regionEnding(analysis: Analysis, at: number, low: number): Named | undefined {
  const region = analysis.regions.find((r) => r.end === at && r.start >= low);
  if (!region) return undefined;
  let start = region.start;
  for (
    let before = analysis.regions.find((r) => r.end === start);
    before;
    before = analysis.regions.find((r) => r.end === start)
  ) {
    start = before.start;
  }
  return { start, region };
}

/** So many items in a row may be no known names. */
const UNKNOWN = 3;

/** Items of the list that are no known names (广州高新区、开发区、黄埔区): passed over when a known one follows to the left. */
function unknownItem(text: string, low: number, at: number, analysis: Analysis): number | undefined {
  let next = at;
  for (let count = 0; count < UNKNOWN; count++) {
    const item = /[、和与及][\u4e00-\u9fa5]{2,10}$/.exec(text.slice(low, next))?.[0];
    if (!item) return undefined;
    next -= item.length;
    if (namedBefore(analysis, next, low)) return next;
  }
  return undefined;
}
