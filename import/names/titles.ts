/** Titles in 《》 (nested, unclosed, cut) and policy short names in “” (“区块链10条2.0”). */
import { alternation, policies } from '../lexicons/index.ts';
import { matchesOf } from '../text/matches.ts';
import { withFields } from '../with-fields.ts';
import type { Title } from './mention.ts';

const SUFFIX = new RegExp(`(${alternation(policies.suffixes)})$`);
const NOT_POLICY = new RegExp(`(${alternation(policies.notPolicies)})$`);
const SHORT_NAME = new RegExp(policies.shortName);
/** （试行）, （2018-2022年）, （征求意见稿）, 2.0 and the like after the last word of a title. */
const TAIL = /[\s]*(?:[（(【[][^（）()【】]*[）)】\]]|\d\.\d|20\d\d年?版?|[”"’])$/;
const MAX_TITLE = 160;
const OPEN = /[《〈]/;

/** 管理办法, 实施意见, 若干措施, 三年行动计划: a kind and what kinds are made of; it points at a title and names nothing. */
const KIND_ONLY = new RegExp(
  `^(?:管理|实施|暂行|试行|若干|行动|工作|指导|发展|专项|扶持|奖励|政策|规划|三年|五年|总体|建设|试点|具体|有关|相关|专门|新版?|上述|该|本|此|\\d)*(?:${alternation(policies.suffixes)})$`,
);
/** 关于印发的通知: what was carried got lost between the marks. */
const HOLLOW = /^[^《》]*关于(?:印发|发布|转发|公布)的?(?:通知|公告|通告)$/;

export function isKindOnly(name: string): boolean {
  return KIND_ONLY.test(name.replace(/[\s“”"《》]/g, ''));
}

/** “10条”: so many of what was named before. */
const COUNTED_ITEMS = /^[\d０-９一二三四五六七八九十百]+条(?:措施|政策|意见)?$/;

/** The words of the title alone: ends like a policy, and not like a newspaper, a course or a report. */
export function isPolicyTitle(name: string): boolean {
  let bare = name.replace(/\s+/g, '');
  if (COUNTED_ITEMS.test(bare)) return false;
  if (SHORT_NAME.test(bare)) return true;
  while (TAIL.test(bare)) bare = bare.replace(TAIL, '');
  if (bare.length < 3) return false;
  if (SHORT_NAME.test(bare)) return true;
  if (isKindOnly(bare) || HOLLOW.test(bare)) return false;
  const policy = SUFFIX.exec(bare)?.[1]?.length ?? 0;
  const other = NOT_POLICY.exec(bare)?.[1]?.length ?? 0;
  // 《意见》, 《方案》: an anaphor, not a title.
  return policy > other && policy < bare.length;
}

export function findTitles(text: string, from = 0, to = text.length): Title[] {
  const titles: Title[] = [];
  for (let at = text.indexOf('《', from); at >= 0 && at < to; ) {
    const title = readTitle(text, at, to);
    titles.push(title);
    at = text.indexOf('《', Math.max(title.end, at + 1));
  }
  return [...titles, ...quotedShortNames(text, from, to, titles)].sort((a, b) => a.start - b.start);
}

function readTitle(text: string, start: number, to: number): Title {
  let depth = 0;
  const limit = Math.min(to, start + MAX_TITLE);
  for (let at = start; at < limit; at++) {
    const c = text[at]!;
    if (c === '《' || c === '〈') depth++;
    else if (c === '》' || c === '〉') depth--;
    if (depth === 0) return closed(text, start, at + 1, to);
    if (c === '。' || (c === '\n' && text[at + 1] === '\n')) return cutTitle(text, start, at);
  }
  return cutTitle(text, start, limit);
}

/** 关于修改〈X条例〉的决定 is a policy of its own, and not X. */
const AMENDS = /(?:修改|修订|修正|废止|调整实施|停止执行|暂停实施)(?:部分)?[《〈]/;

/** 《〈X纲要〉江苏实施方案》, 印发实施〈X法〉若干规定的通知: made for X, and not X. */
const OF_ITS_OWN =
  /(?:[》〉>]|&gt;)(?!的?意见的通知)[^《》〈〉<>]{0,16}(?:方案|意见|办法|细则|措施|规定|计划|解释|要点)(?:[（(][^（）()]*[）)])?(?:的(?:通知|公告|通告))?$/;

/** The marks of a title in a title; a text taken from a page may have them as it encodes < and >. */
const NESTED = /(?:[《〈<]|&lt;)(.+)(?:[》〉>]|&gt;)/;
const MARKS = /[《〈<》〉>]|&[lg]t;/g;

/** 《…》 as it stands, with the notice that may be wrapped around it outside or inside. */
function closed(text: string, start: number, end: number, to: number): Title {
  const inner = text.slice(start + 1, end - 1).trim();
  const lead = text.slice(start + 1, end - 1).length - text.slice(start + 1, end - 1).trimStart().length;
  const base = {
    start,
    end,
    innerStart: start + 1 + lead,
    innerEnd: start + 1 + lead + inner.length,
    cut: false,
  };
  const nested = NESTED.exec(inner)?.[1];
  if (nested && !AMENDS.test(inner) && !OF_ITS_OWN.test(inner)) {
    return withFields(base, {
      name: nested,
      wrapper: inner.replace(MARKS, ''),
      policy: isPolicyTitle(inner),
      rule: 'title-nested',
    });
  }
  const outside = wrapperAround(text, start, end, to);
  const carried = carriedTitle(inner);
  const name = inner.replace(/^[“"](.+)[”"]$/, '$1');
  const unquoted = name !== inner ? 1 : 0;
  return withFields(base, {
    innerStart: base.innerStart + unquoted,
    innerEnd: base.innerEnd - unquoted,
    name,
    ...(outside ? { wrapper: outside } : {}),
    ...(carried ? { carried } : {}),
    policy: isPolicyTitle(inner),
    rule: 'title',
  });
}

/** “关于印发《X》的通知”: the notice and what it issues are one policy with two titles. */
function wrapperAround(text: string, start: number, end: number, to: number): string | undefined {
  const before = /关于(?:印发|发布|转发|公布|下达|实施)(?:实施)?$/.exec(
    text.slice(Math.max(0, start - 10), start),
  )?.[0];
  const after = /^的(?:通知|公告|通告)/.exec(text.slice(end, Math.min(to, end + 5)))?.[0];
  if (!before || !after) return undefined;
  return `${before}${text.slice(start + 1, end - 1).trim()}${after}`;
}

/** 《某市人民政府关于印发X的通知》 and 《X规划的通知》 carry X; only when X is a title itself. */
export function carriedTitle(name: string): string | undefined {
  const carried = /(?:关于)?(?:印发|转发|发布)(.{6,})的(?:通知|公告|通告)(?:[（(].*[）)])?$/.exec(name)?.[1];
  if (carried) return isPolicyTitle(carried) ? carried : undefined;
  const bare = /^(?:关于)?(.{6,}(?:规划|办法|方案|措施|细则|计划|纲要|要点))的(?:通知|公告|通告)$/.exec(
    name,
  )?.[1];
  return bare && !/关于|申报|征集|组织|开展/.test(bare) ? bare : undefined;
}

/** A title whose closing mark is missing: up to the end of its sentence, line or cell. */
function cutTitle(text: string, start: number, limit: number): Title {
  const rest = text.slice(start + 1, limit);
  const stop = rest.search(/[\n\t。]/);
  const name = (stop >= 0 ? rest.slice(0, stop) : rest).trim();
  const end = start + 1 + (stop >= 0 ? stop : rest.length);
  return {
    start,
    end,
    innerStart: start + 1,
    innerEnd: end,
    name,
    cut: true,
    policy: false,
    rule: 'title-cut',
  };
}

/** 提出…的“生医产业创新推动方案”: what a body puts forward under a title in quotation marks. */
const PUT_FORWARD = /(?:提出|推出|发布|公布|颁布|印发|出台|核定|实施|启动)[^。；！？]{0,36}$/;

/** 提出“全面实施某制度”|的目标 */
const AIM_AFTER = /^(?:这一|这个|的)?(?:目标|任务|要求|口号|理念|设想|构想|愿景)/;

const QUOTED =
  /[“"]([^“”"《》\n]{3,24}|关于[^“”"《》，。；\n]{4,60}的(?:通知|意见|决定|公告|通告|批复|复函))[”"]/g;

function quotedShortNames(text: string, from: number, to: number, titles: readonly Title[]): Title[] {
  const found: Title[] = [];
  for (const match of matchesOf(text.slice(from, to), QUOTED)) {
    const name = match[1]!;
    const start = from + match.index;
    const given = PUT_FORWARD.test(text.slice(Math.max(from, from + match.index - 40), from + match.index));
    if (
      COUNTED_ITEMS.test(name) ||
      !(SHORT_NAME.test(name) || (given && name.length >= 8 && isPolicyTitle(name))) ||
      titles.some((t) => t.start < start && start < t.end) ||
      AIM_AFTER.test(text.slice(start + match[0].length, start + match[0].length + 8))
    )
      continue;
    const end = start + match[0].length;
    found.push({
      start,
      end,
      innerStart: start + 1,
      innerEnd: end - 1,
      name,
      cut: false,
      policy: true,
      rule: 'short-name',
    });
  }
  return found;
}

export function hasTitleMark(text: string): boolean {
  return OPEN.test(text);
}
