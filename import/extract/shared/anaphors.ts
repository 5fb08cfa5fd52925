/** Words that stand for a park, a fund or a firm named before: 该基金, 这座园区, 在园内, 落户科技城 (for 崖州湾科技城). */
import { alternation, parks } from '../../lexicons/index.ts';
import type { Analysis, Mention } from '../../names/index.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Item, MARK_OF } from './encoded.ts';

/** 该基金, 这座园区; and 园区位于…, 引导基金规模…: the bare noun where a clause begins and goes on as one about it. */
const SITE_NOUN =
  '(?:园区|创业园|创新园|工业区|开发区|保税区|合作区|产业园|科技园|软件园|基地|示范区|孵化器|众创空间|小镇|试验区|设计园)';
/** 公司|入驻某园区, 公司|还运营着…, 集团|出资5000万元: what a firm does with parks and funds. */
const FIRM_DOES =
  '(?:正式|又|还|也|将|先后|陆续|相继|计划|整体|成功)*(?:入驻|落户|进驻|搬[入迁至到进]|迁[入至到]|投资(?:\\d|建设|兴建|设立)|出资|发起|参与设立|运营[着了]|联合|携手)';
const POINTED = new RegExp(
  [
    `(?:该|此|上述|本(?=基金)|这[一支只座个]?)(?:(基金)|([\\u4e00-\\u9fa5]{0,4}?${SITE_NOUN}|园(?![区内里中林艺长子]))|(公司|企业))`,
    `(?<=^|[，。；：“,;]|第[一二三四五六七八九十百]{1,5}条[\\s\u3000]*|(?:目前|当前|据悉|其中|未来)[，,]?)(?:((?:引导|母|产业)?基金)(?=总?规模|注册[在于地]|(?:将|主要|重点)(?:投|支持|服务)|首期|由|主要|(?<=(?:引导|母|产业)基金)(?:已|将|重点|聚焦|投向)|管理人|主导方|发起方|认缴|整体|目标规模)|(${SITE_NOUN})(?=位于|坐落|地处|选址|占地|规划|由|被|获|入选|荣获|设立|总[占面规投建]|建筑|内|已|现有|先后|揭牌|正式|自|成立|启动|开园|建成|运营|汇聚|集聚|还|入园|累计|企业|目前|一期|发起|引进|吸引|拥有|不仅|不但|有|聚集|形成|\\d{4}年|的?(?:实施|规划)范围))`,
    `(?<=^|[，。；])(公司|集团(?=总部|成立于|创[立建]于|注册资|位于|现有|拥有|旗下|${FIRM_DOES})|企业(?=总部|成立于|创[立建]于|注册资|位于))(?=(?:正式)?成立|创[立建办]于|注册|总部|位于|地处|坐落|是|为|现|已|拥有|由|在|拟|旗下|${FIRM_DOES})`,
    `(?<=(?<!子公司)作为)()((?:引导|母)?基金)(?=的?(?:普通合伙人|基金管理人|管理人|GP))`,
    `(?<=^|[，。；])(这家)(?=\\d{4}年|成立于|创立于|总部|来自|位于|专注)`,
  ].join('|'),
  'g',
);
/** 该区于2018年获批: a zone, unless a district was named since. */
const ZONE_POINTED = /(?<=^|[，。；：“,;]|其中)[该此]区(?![域县间块划别])/g;
/** 在园区设有公司, 入驻园区, 园内办公: the bare noun as a place; 园区外 and 园区级 are other things. */
const PLACED =
  /(?<=是|为|作为|成为)(?:园区|产业园|科技园|软件园|工业园)(?=的?(?:首[批家个]|龙头|重点|骨干|入驻|代表|第一[批家]|标杆|明星|链主)[^，。；]{0,8}企业)|(?<=走进|来到|走访)(?:产业园|科技园|软件园|工业园)(?=的?(?:重点|龙头|入驻)?企业)|(?<=在|于|到|入驻|落户|进驻|迁入|落地|签约|走进)(?:园区|园内|园里|园中)(?![外级和与及、管])|(?<![公校花果田家庭乐动植技件业创])园[内里]|(?<=^|[，。；：]|(?:企业|公司|厂商|工厂|项目)(?:均|都|已|先后)?在)区(?=内(?!外))|(?<=(?:先后|陆续|相继|已|纷纷|成功|集中|率先)入)园(?=[，。；]|后|投产|建设|$)|(?<=在)(?:这里|此)(?=设厂|建厂|设立|组装|量产|投产|办公|落户|聚集|集聚|安家|扎根|设有)|(?<=负责)园区(?=的?(?:投资|规划|开发|建设|运营|招商|管理))/g;
/** 落户科技城, 开发区内的…: the ending alone of a park that was named in full. */
const ENDING = new RegExp(
  `(?<=在|于|到|入驻|落户|进驻|迁入|落地|签约)(?:${alternation(parks.suffixes)})(?![\\u4e00-\\u9fa5]{0,3}(?:管委会|管理))|(?:${alternation(parks.suffixes)})(?=内|里)`,
  'g',
);
/** 合资公司注册资本…: the firm that was said before to be set up. */
const SET_UP = /(?<=^|[，。；])(?:该|新)?(?:合资|合营|项目|新)公司(?=注册|成立于|总部|位于|地处|认缴|落户)/g;
const SETS_UP =
  /(?:成立|设立|组建|新设|创办|创立|建立|筹建)(?:了|一家|名为|合资公司|项目公司|新公司|——|[“"：–—-])*$/;

/** So many characters behind its name a thing may still be pointed at. */
const FAR = 300;

/** Each stands for the last thing of its kind that was named before it, in this run or, for a park, as its topic. */
export function anaphors(analysis: Analysis, ...topics: readonly (Mention | undefined)[]): Item[] {
  const spoken = spokenFor(analysis);
  const pointed = pointingsIn(analysis).flatMap(({ match, fits }): Item[] => {
    const start = match.index;
    const end = start + match[0].length;
    const mention = meantAt(analysis, start, fits, topics);
    const isNamed = analysis.mentions.some((m) => !m.weak && m.start < end && start < m.end);
    return mention && !isNamed ? [{ start, end, mark: MARK_OF[mention.type], mention, anaphor: true }] : [];
  });
  return [...spoken, ...pointed.filter((item) => !spoken.some((each) => each.start === item.start))];
}

/** 天津经济技术开发区 is what 经开区内 means. */
const zoneKind = (name: string): string =>
  name.replace(/经济(?:技术)?开发区$/, '经开区').replace(/高新技术(?:产业)?(?:开发区|园区)$/, '高新区');

/** “2020年，|公司|入驻某园区。”甲有限公司董事长说: what a speaker calls the firm that is named behind the quotation. */
const SPOKEN =
  /“[^“”]{0,120}?(?<firm>公司|我们)(?=(?:[^“”，。]{0,16}，)?[^“”，。]{0,12}(?:入驻|落户|进驻|落地|迁入|搬到|搬进|来到|(?<=在[^“”，。]{2,12})注册))[^“”]{0,160}”/dg;
const SPEAKER =
  /^(?:的)?(?:相关|有关|现场|行政|项目)?(?:负责人|董事长|总经理|总裁|创始人|联合创始人|CEO|执行|副总|厂长|经理|首席)/;

function spokenFor({ text, mentions }: Analysis): Item[] {
  return matchesOf(text, SPOKEN).flatMap((match) => {
    const behind = match.index + match[0].length;
    const firm = mentions.find(
      (m) => m.type === 'Company' && !m.weak && m.start >= behind && m.start <= behind + 1,
    );
    if (!firm || !SPEAKER.test(text.slice(firm.end, firm.end + 12))) return [];
    const [start, end] = match.indices!.groups!.firm!;
    return [{ start, end, mark: 'C', mention: firm, anaphor: true }];
  });
}

interface Pointing {
  readonly match: RegExpExecArray;
  /** Whether a thing named before is of the kind that the words say. */
  readonly fits: (mention: Mention) => boolean;
}

function pointingsIn({ text, regions, mentions }: Analysis): Pointing[] {
  return [
    ...matchesOf(text, ZONE_POINTED).flatMap((match) => {
      const district = regions.findLast(
        (r) => r.end <= match.index && /[区县]$/.test(text.slice(r.start, r.end)),
      );
      const since = mentions.findLast((m) => m.type === 'Park' && !m.weak && m.end <= match.index);
      if (district && !(since && since.start > district.start)) return [];
      return [{ match, fits: (m: Mention) => m.type === 'Park' && m.name.endsWith('区') }];
    }),
    ...matchesOf(text, POINTED).map((match) => ({ match, fits: fitsPointed(match) })),
    ...matchesOf(text, SET_UP).map((match) => ({
      match,
      fits: (m: Mention) =>
        m.type === 'Company' && SETS_UP.test(text.slice(Math.max(0, m.start - 16), m.start)),
    })),
    ...matchesOf(text, PLACED).map((match) => ({
      match,
      fits: (m: Mention) =>
        m.type === 'Park' &&
        (match[0] !== '区' || m.name.endsWith('区')) &&
        !(match[0] === '园区' && ZONE.test(m.name)),
    })),
    ...matchesOf(text, ENDING).map((match) => ({
      match,
      fits: (m: Mention) =>
        m.type === 'Park' && (m.name.endsWith(match[0]) || zoneKind(m.name).endsWith(zoneKind(match[0]))),
    })),
  ];
}

function fitsPointed(match: RegExpExecArray): Pointing['fits'] {
  const type = match[1] || match[4] || match[8] ? 'Fund' : match[2] || match[5] ? 'Park' : 'Company';
  return (m) => m.type === type && !isOtherKind(m.name, match[2] ?? match[5]);
}

function meantAt(
  { text, mentions }: Analysis,
  at: number,
  fits: Pointing['fits'],
  topics: readonly (Mention | undefined)[],
): Mention | undefined {
  const named = mentions.filter((m) => m.end <= at && !m.weak && !isGround(text, m) && fits(m));
  const from = clauseStart(text, at);
  // A firm that a sentence names first is what 公司 means in its later clauses.
  const opening = named.find((m) => m.start >= from && (m.start <= from + 2 || m.type === 'Company'));
  // 该公司为甲集团下属子公司。公司位于…: in a section on a firm the firm, and no other that is only spoken of.
  const owner = topics.find((topic) => topic?.type === 'Company' && fits(topic));
  if (owner && !opening && !named.some((m) => m.type !== 'Company' || opensSentence(text, m))) return owner;
  const own =
    opening ??
    subjectBefore(text, named, from) ??
    named.findLast((m) => !/[在于]/.test(text[m.start - 1] ?? '')) ??
    named.at(-1);
  if (own) return at - own.end <= FAR ? own : undefined;
  return topics.find((topic) => topic && fits(topic));
}

/** “甲公司是经…批准，由乙、丙发起设立的机构。公司成立于…”: the firm that the sentence before tells of, and none of those in it. */
function subjectBefore(text: string, named: readonly Mention[], from: number): Mention | undefined {
  const start = clauseStart(text, from - 1);
  const subject = named.find((m) => m.type === 'Company' && m.start >= start && m.start <= start + 2);
  return subject && TELLS.test(text.slice(subject.end, subject.end + 48)) ? subject : undefined;
}

/** Behind the last full stop, semicolon or line end before a place. */
function clauseStart(text: string, at: number): number {
  let start = Math.max(0, at);
  while (start > 0 && !/[。；\n]/.test(text[start - 1]!)) start--;
  return start;
}

const TELLS =
  /^(?:[（(][^（）()]{0,40}[）)])?，?(?:是|为|系|由|成立于|创立于|始建于|位于|坐落|隶属|主营|专注|致力|拥有)/;

function opensSentence(text: string, { start }: Mention): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  // “…我们坚定落户。”|云岚科技有关负责人说。目前，公司…
  return /[。；！？\n][”」]?\s*$/.test(before) || (start <= 4 && before.trim() === '');
}

/** 园区 is no 试验区, and 试验区 no 产业园. */
function isOtherKind(name: string, pointed: string | undefined): boolean {
  if (!pointed) return false;
  return ZONE.test(name) !== ZONE.test(pointed) && /[园区]$/.test(pointed);
}

const ZONE = /(?:试验区|示范区|自贸区|自贸港|新区)$/;

/** 位于新乡高新区: the ground that something stands on is not what the next sentence is about. */
export function isGround(text: string, mention: Mention): boolean {
  return /(?:位于|坐落[于在]?|落户[于在]?|地处|选址[于在]?|落地|毗邻|紧邻|邻近|临近|靠近)$/.test(
    text.slice(Math.max(0, mention.start - 4), mention.start),
  );
}
