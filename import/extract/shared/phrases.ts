/**
 * Policies named in one run, with who issued them, when, and under which number. Titles in 《》, short names in “”, and
 * titles without marks after an issuing verb (发布关于…的指导意见).
 */
import { alternation, policies } from '../../lexicons/index.ts';
import { type Analysis, isPolicyTitle, type Title } from '../../names/index.ts';
import type { Value } from '../../types.ts';
import { type DateValue, date, documentNumber, type Found } from '../../values/index.ts';
import { type Issuers, issuersBefore } from './issuer.ts';

export interface PolicyPhrase extends Issuers {
  readonly title: Title;
  readonly number?: Found<Extract<Value, { kind: 'text' }>>;
}

export interface PhraseOptions {
  /** Every title of the run is a policy (a policy column of a table). */
  readonly all?: boolean;
  /** A date for the sentence when it says none. */
  readonly published?: string;
  /** The year of the item before, in a sequence of dated items. */
  readonly year?: string;
}

const SENTENCE_END = /[。！!？?；;\n]/;
/** "根据《…》", "实施《…》": a title that is carried out is a policy even when its words do not say so. */
const CARRIED_OUT = /(?:实施|落实|贯彻|执行|推进|根据|按照|依据|依照|废止)(?:了|好|《)?$/;
const BARE = new RegExp(`(?:${alternation(policies.verbs)})(?:了)?(?=(关于|[\\u4e00-\\u9fa5]))`, 'g');
const STRONG_ENDING =
  /(?:管理规定|管理办法|暂行办法|实施办法|实施意见|指导意见|行动计划|三年行动计划|行动方案|实施方案|发展规划|规划纲要|实施细则|若干措施|若干意见|条例|指导目录)$/;

export function policyPhrases(analysis: Analysis, options: PhraseOptions = {}): PolicyPhrase[] {
  const phrases: PolicyPhrase[] = [];
  for (const title of [...analysis.titles, ...bareTitles(analysis)].sort((a, b) => a.start - b.start)) {
    const from = sentenceStart(analysis, title.start);
    if (!isPolicy(analysis, title, options)) continue;
    const issuers = sharedIssuers(issuersBefore(analysis, title.start, from), title, phrases, analysis.text);
    const numbered = numberAfter(analysis.text, title.end);
    const dated =
      issuers.date ?? dateFor(analysis, title, issuers, { from, number: numbered?.value.text, ...options });
    phrases.push({
      ...issuers,
      title,
      ...(numbered ? { number: numbered } : {}),
      ...(dated ? { date: dated } : {}),
    });
  }
  return phrases;
}

function isPolicy(analysis: Analysis, title: Title, options: PhraseOptions): boolean {
  if (title.policy || title.rule === 'bare-title') return true;
  if (title.name.length < 4) return false;
  if (options.all) return true;
  if (title.cut) return isPolicyTitle(title.name);
  return (
    CARRIED_OUT.test(analysis.text.slice(Math.max(0, title.start - 4), title.start)) &&
    /(计划|制造|行动|战略|工程)\s*\d*$|\d{4}$/.test(title.name)
  );
}

export function sentenceStart(analysis: Analysis, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    if (!SENTENCE_END.test(analysis.text[i]!)) continue;
    if (!analysis.titles.some((t) => t.start < i && i < t.end)) return i + 1;
  }
  return 0;
}

/** 《A》《B》《C》 and 《A》、《B》: the issuer before the first has issued all of them. */
function sharedIssuers(own: Issuers, title: Title, before: readonly PolicyPhrase[], text: string): Issuers {
  if (own.bodies.length + own.regions.length > 0) return own;
  const last = before.at(-1);
  if (!last || !/^(?:[（(][^（）()]*[）)])?[、和与及以]*$/.test(text.slice(last.title.end, title.start)))
    return own;
  const { bodies, regions, start, verb, date: dated } = last;
  return { bodies, regions, start, ...(verb ? { verb } : {}), ...(dated ? { date: dated } : {}) };
}

function numberAfter(text: string, end: number): PolicyPhrase['number'] {
  const found = documentNumber.find(text, end, Math.min(text.length, end + 40))[0];
  return found && /^(?:的通知)?[\s（(，,]*(?:文号|发文字号)?[：:]?$/.test(text.slice(end, found.start))
    ? found
    : undefined;
}

interface DateScope extends PhraseOptions {
  readonly from: number;
  readonly number: string | undefined;
}

/** The last date of the sentence before the title; else one right after it; else a month and a day whose year is said. */
function dateFor(
  analysis: Analysis,
  title: Title,
  issuers: Issuers,
  scope: DateScope,
): Found<DateValue> | undefined {
  const { text } = analysis;
  const said = issuers.verb !== undefined || issuers.bodies.length + issuers.regions.length > 0;
  if (!said) return undefined;
  const outside = (f: Found<DateValue>): boolean =>
    !analysis.titles.some((t) => t.start < f.end && f.start < t.end);
  const before = date
    .find(text, scope.from, title.start)
    .filter((f) => outside(f) && isPointInTime(text, f))
    .at(-1);
  if (before && title.start - before.end <= 120) return before;
  const after = date.find(text, title.end, Math.min(text.length, title.end + 24))[0];
  if (
    after &&
    /^(?:的通知)?[（(，,]?(?:已)?(?:于|自|在)?$/.test(text.slice(title.end, after.start)) &&
    /^(?:[）)]|起)?(?:正式)?(?:印发|发布|出台|公布|起?施行|实施|通过|[）)])/.test(
      text.slice(after.end, after.end + 6),
    )
  ) {
    return after;
  }
  return sameYear(text, title, scope) ?? monthDay(text, issuers, title, scope);
}

/** "同年10月，B发布…": the year of the date before. */
function sameYear(text: string, title: Title, scope: DateScope): Found<DateValue> | undefined {
  const match = /同年(?:\s*(\d{1,2})\s*月)?(?:\s*(\d{1,2})\s*日)?(?=[^《》]{0,60}$)/.exec(
    text.slice(scope.from, title.start),
  );
  const before = match
    ? date.find(text, Math.max(0, scope.from - 200), scope.from + match.index).at(-1)
    : undefined;
  if (!match || !before) return undefined;
  const parts = [before.value.value.slice(0, 4), match[1], match[2]].filter((part) => part !== undefined);
  const value = date.parse(
    parts.length === 1 ? `${parts[0]}年` : `${parts[0]}年${parts[1]}月${parts[2] ? `${parts[2]}日` : ''}`,
  );
  const start = scope.from + match.index;
  return value ? { start, end: start + match[0].length, value: { ...value, text: match[0] } } : undefined;
}

function isPointInTime(text: string, found: Found<DateValue>): boolean {
  return (
    !/(?:截至|截止|截止到|到|力争|预计|计划|面向|未来)\s*$/.test(
      text.slice(Math.max(0, found.start - 4), found.start),
    ) && !/^(?:以来|前|年度|版)/.test(text.slice(found.end, found.end + 2))
  );
}

/** "4月27日，湖南省发布…（湘工信人工智能〔2020〕156号）": the year comes from the document number, else from the day of publication. */
function monthDay(
  text: string,
  issuers: Issuers,
  title: Title,
  scope: DateScope,
): Found<DateValue> | undefined {
  const numbered = /〔(\d{4})〕/.exec(scope.number ?? '')?.[1];
  const low = Math.max(scope.from, issuers.start - 24);
  const all = [
    ...text.slice(low, title.start).matchAll(/(?<![\d年]\s*)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/g),
  ];
  const match = all.at(-1);
  if (!match || /年\s*$/.test(text.slice(Math.max(0, low + match.index - 3), low + match.index)))
    return undefined;
  const [month, day] = [match[1]!.padStart(2, '0'), match[2]!.padStart(2, '0')];
  const year =
    numbered ?? yearOfPublication(`${month}-${day}`, scope.published, text.slice(low, low + match.index));
  const value = year ? date.parse(`${year}-${month}-${day}`) : undefined;
  const start = low + match.index;
  return value ? { start, end: start + match[0].length, value: { ...value, text: match[0] } } : undefined;
}

function yearOfPublication(
  monthDayText: string,
  published: string | undefined,
  before: string,
): string | undefined {
  if (!published || published.length < 10 || /去年|前年|明年/.test(before)) return undefined;
  const year = Number(published.slice(0, 4));
  return String(monthDayText <= published.slice(5, 10) ? year : year - 1);
}

const OPENING =
  /^([^，。；：、《》]{4,50}?(?:规划|纲要|计划|方案|办法|意见|措施|条例|细则)(?:[（(][^（）()]{2,16}[）)]){0,2})(?:近日|日前)?(?:已|正式|已经)*(?:印发|出台|发布|公布|公开征求意见|获批|审议通过|开始施行|施行|正式实施)/;

/** Titles without marks: 发布了关于推进…的指导意见, 国家网信办发布区块链信息服务管理规定. */
function bareTitles(analysis: Analysis): Title[] {
  const { text } = analysis;
  const found: Title[] = [];
  for (const match of text.matchAll(BARE)) {
    const start = match.index + match[0].length;
    if (analysis.titles.some((t) => t.start <= start && start < t.end)) continue;
    const name = bareName(text, start, match[1] === '关于');
    if (!name) continue;
    const issuers = issuersBefore(analysis, start, sentenceStart(analysis, start));
    if (issuers.bodies.length + issuers.regions.length === 0) continue;
    if (match[1] !== '关于' && issuers.bodies.length === 0) continue;
    found.push({
      start,
      end: start + name.length,
      innerStart: start,
      innerEnd: start + name.length,
      name,
      cut: false,
      policy: true,
      rule: 'bare-title',
    });
  }
  return [...found, ...openingTitles(analysis)];
}

/** A sentence that begins with a region's title and says that it was issued: "佛山市…行动计划（2019-2021）公开征求意见". */
function openingTitles(analysis: Analysis): Title[] {
  const { text } = analysis;
  return analysis.regions.flatMap((region) => {
    if (!/^$|[。；！\n]\s*$/.test(text.slice(Math.max(0, region.start - 2), region.start))) return [];
    const match = OPENING.exec(text.slice(region.end, region.end + 90));
    if (!match || !isPolicyTitle(match[1]!) || match[1]!.length < 6) return [];
    const end = region.end + match[1]!.length;
    if (analysis.titles.some((t) => t.start < end && region.start < t.end)) return [];
    const name = text.slice(region.start, end);
    return [
      {
        start: region.start,
        end,
        innerStart: region.start,
        innerEnd: end,
        name,
        cut: false,
        policy: true,
        rule: 'bare-title',
      },
    ];
  });
}

function bareName(text: string, start: number, about: boolean): string | undefined {
  const clause = /^[^，。；：！？《》\n]*/.exec(text.slice(start, start + 80))![0];
  if (about) return clause.length >= 8 && clause.length <= 70 && isPolicyTitle(clause) ? clause : undefined;
  const words = clause.replace(/的(?=(?:指导意见|实施意见|若干措施|若干意见|实施方案|行动方案)$)/, '');
  const sized = clause.length >= 8 && clause.length <= 40;
  const named = sized && STRONG_ENDING.test(clause) && !/[的了、\d]/.test(words);
  return named ? clause : undefined;
}
