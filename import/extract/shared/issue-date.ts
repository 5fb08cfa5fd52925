/**
 * When a policy was issued, from the words around its title: a full date before it, one in brackets behind it, the same year as
 * the date before (同年10月), a month and a day whose year is said elsewhere, and words that need the day of publication
 * (今年8月, 去年底, 昨日). The day from which a policy is in force is another thing, and never its date.
 */
import type { Analysis, Title } from '../../names/index.ts';
import { type DateValue, date, type Found } from '../../values/index.ts';
import { datesTold, made, relativeDates, sameYears, yearUpTo } from './dates.ts';
import { datesInTurn } from './dates-in-turn.ts';
import type { Issuers } from './issuer.ts';

export interface DateScope {
  /** Start of the sentence. */
  readonly from: number;
  /** The document number that follows the title. */
  readonly number?: string | undefined;
  /** The document's day of publication. */
  readonly published?: string;
  /** The date of the item before, in a sequence of dated items. */
  readonly before?: string;
}

/** How far in front of the title its date may stand. */
const REACH = 120;

export function dateOfIssue(
  analysis: Analysis,
  title: Title,
  issuers: Issuers,
  scope: DateScope,
): Found<DateValue> | undefined {
  const { text } = analysis;
  const record = recordAround(text, title);
  if (record) return dateOfRecord(text, record);
  // 据网站25日消息，根据《P》: the day is that of the news.
  if (!issuers.verb && REFERRED.test(text.slice(Math.max(scope.from, title.start - 30), title.start)))
    return fullAfter(text, title);
  const inTurn = datesInTurn(analysis).get(title);
  if (inTurn) return inTurn;
  const led = analysis.mentions.some((m) => m.type === 'IssuingBody' && m.start === title.innerStart);
  const named = led || issuers.verb !== undefined || issuers.bodies.length + issuers.regions.length > 0;
  // A title that nobody is said to have issued takes only a date that stands right behind it.
  if (!named)
    return fullAfter(text, title) ?? besideIssue(text, title, scope) ?? toldAfter(text, title, scope);
  return (
    fullBefore(analysis, title, scope.from) ??
    fullAfter(text, title) ??
    toldByAnother(text, title, scope) ??
    monthDay(text, issuers, title, scope) ??
    toldAfter(text, title, scope) ??
    (issuers.verb ? yearOfLine(text, title, scope) : undefined)
  );
}

/** What a sentence only refers to. */
const REFERRED = /(?:消息|获悉|了解)[，,](?:根据|按照|依据|依照)[^《》，。；]{0,16}$/;

/** "今年8月" in a document that does not say when it was published: what is missing, for the list of issues. */
export function undatedWords(
  text: string,
  title: Title,
  scope: DateScope,
): Found<DateValue>['value']['text'] | undefined {
  if (scope.published) return undefined;
  return /(?:今年|去年|前年)[^，。]{0,8}?(?=[，,]|[^，。]{0,40}$)/.exec(
    text.slice(scope.from, title.start).slice(-60),
  )?.[0];
}

const RECORD_DATE =
  /[{,，]\s*["']?(?:(?:pub(?:lish)?|issue|release)?_?(?:date|time)|(?:发布|印发|公布|发文)(?:时间|日期)|日期)["']?\s*[:：]\s*["']?(?=\d)/i;

/** So far from its title the marks of a record may stand. */
const RECORD = 1000;

/** { title: 'P', date: '2025-12-17', deadline: '2031-02-10' }: the record of a page's data in which the title is a value, and no part of one. */
function recordAround(text: string, title: Title): { from: number; to: number } | undefined {
  const low = Math.max(0, title.start - RECORD);
  const before = text.slice(low, title.start);
  const after = text.slice(title.end, title.end + RECORD);
  const isValue =
    /["']?\w+["']?\s*:\s*["'][^"'。，；]{0,40}$/.test(before.slice(-80)) &&
    /^[^"'。，；]{0,16}["']/.test(after);
  const opens = before.lastIndexOf('{');
  const closes = after.indexOf('}');
  if (!isValue || opens < 0 || closes < 0 || before.includes('}', opens)) return undefined;
  return { from: low + opens, to: title.end + closes };
}

function dateOfRecord(
  text: string,
  { from, to }: { from: number; to: number },
): Found<DateValue> | undefined {
  const key = RECORD_DATE.exec(text.slice(from, to));
  const at = key && from + key.index + key[0].length;
  if (at === null) return undefined;
  return date.find(text, at, Math.min(to, at + 24)).find((f) => f.start === at);
}

function fullBefore(analysis: Analysis, title: Title, from: number): Found<DateValue> | undefined {
  const { text, titles } = analysis;
  const before = date
    .find(text, from, title.start)
    .filter((f) => !titles.some((t) => t.start < f.end && f.start < t.end) && isPointInTime(text, f))
    .at(-1);
  if (!before || title.start - before.end > REACH) return undefined;
  if (SAID_THEN.test(text.slice(before.end, title.start))) return undefined;
  // 2018年4月，A发布《P》，同年12月，B发布…: the later day is nearer.
  return sameYears(text, { from: before.end, to: title.start }).at(-1) ?? before;
}

/** On that day somebody spoke of it, or of what the years before it brought, or wrote the news of what was done some days ago. */
const SAID_THEN =
  /近年来|近几年|多年来|(?:个月|年|不久)[以之]?后|(?:也|还)?(?:表示|指出|强调|介绍说?|透露)[，：]|^(?:电|讯|消息)[^。]*?(?:日前|近日|近期|此前|不久前)/;

const ISSUED = '(?:印发|发布|出台|公布|通过|颁布|下发)';
const ISSUED_ON = new RegExp(
  `^(?:[）)]|(?:由[^，。；]{2,30}?)?(?:以[^，。；]{4,24}[号文件])?(?:正式|联合|共同)*${ISSUED})`,
);
/** 《P》发布|于|2021年5月, 《P》印发|时间为|2021年5月 */
const DATED_BY = '(?:于|[时日][间期](?:为|是|：)?)';
const DATED = new RegExp(`${ISSUED}${DATED_BY}$`);
const UP_TO_DATE = new RegExp(
  `^(?:的通知)?(?:[（(](?:[^（）()]{2,20}[，,])?|[，,])?(?:已|业)?(?:由[^，。；《》\\d]{2,40}?)?(?:于|在|自|(?:发布|印发|出台|公布|颁布)${DATED_BY}?)?$`,
);
const ISSUED_THEN = new RegExp(
  `^(?:[、和及]?《[^《》]{4,60}》)*(?:[（(][^（）()]{2,24}[）)])?(?:[两三四五六七八九十\\d]+[份个项部](?:重磅|重要)?(?:文件|政策))?(?:正式|对外|获|经审议|同日|同时|相继|先后|接连)*(?:${ISSUED}|(?:向社会|对外)?(?:公开)?征求意见)`,
);

/** "《…》  2020-06-01", 《…》 | 发布日期：2020-06-01, title:"《…》",date:"2020-06-01": an entry of a list with the day beside it. */
const LISTED_WITH =
  /^(?:的通知)?["”'」]?[\s,，;；|·—-]+(?:(?:date|日期|(?:发布|印发|公布|发文)(?:时间|日期))["']?\s*[:：]\s*["']?)?$/i;
const LISTED_END = /^["'”]?\s*(?:$|[\n,，;；|}\]])/;

/** 《…》（2019年5月印发）, 《…》已于2019年5月发布, 《…》（合政办〔2018〕24号），2018年5月; not "自2019年5月起施行". */
function fullAfter(text: string, title: Title): Found<DateValue> | undefined {
  const numbered =
    /^[（(][^（）()]{4,40}号[）)]/.exec(text.slice(title.end, title.end + 44))?.[0].length ?? 0;
  const from = title.end + numbered;
  const after = date.find(text, from, Math.min(text.length, from + 56))[0];
  if (!after) return undefined;
  const between = text.slice(from, after.start);
  const goesOn = text.slice(after.end, after.end + 40);
  if (after.value.precision === 'DAY' && LISTED_WITH.test(between) && LISTED_END.test(goesOn)) return after;
  if (!UP_TO_DATE.test(between)) return undefined;
  const issued = ISSUED_ON.test(goesOn) || DATED.test(between);
  // A list item that ends with its date.
  const last = /^(?:的通知)?[，,]?$/.test(between) && /^[。；]?$/.test(goesOn.slice(0, 6).trim());
  return issued || last ? after : undefined;
}

const TOLD_AFTER = new RegExp(
  `^(?:[（(][^（）()]{2,30}[）)])?(?:已|于|在)?(?<day>昨[日天]|今[日天]|(?:(?<month>\\d{1,2})月)?(?<date>\\d{1,2})日)(?:正式|对外|联合|共同|由[^，。；]{2,20}?)*${ISSUED}`,
  'd',
);

/** 《P》（以下简称…）昨日发布, 《P》2日正式发布: the last such day up to the day of publication. */
function toldAfter(text: string, title: Title, { published }: DateScope): Found<DateValue> | undefined {
  const match = TOLD_AFTER.exec(text.slice(title.end, title.end + 90));
  const { day, month, date: said } = match?.groups ?? {};
  if (!match || !day || !published || published.length < 10) return undefined;
  const [from, to] = match.indices!.groups!.day!;
  if (!said) return relativeDates(text, published, { from: title.end + from, to: title.end + to })[0];
  const [year, now] = published.split('-');
  if (month) return made(title.end + from, day, [yearUpTo(monthAndDay(month, said), published), month, said]);
  // 30日 on the second of a month is that of the month before.
  const before = Number(said) > Number(published.slice(8, 10));
  const at = new Date(Date.UTC(Number(year), Number(now) - (before ? 2 : 1), 1));
  return made(title.end + from, day, [String(at.getUTCFullYear()), String(at.getUTCMonth() + 1), said]);
}

/** 05-07 of 5 and 7, 05 of 5 alone. */
const monthAndDay = (month: string, day: string | undefined): string =>
  [month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');

/** Between a day and a title: nothing, a purpose, other titles of the same day. */
const PURPOSE = /^[，,]?(?:为了?[^，。；《》]{4,30}[，,])?(?:《[^《》]{4,60}》[、和及]?)*$/;

/** "2015年8月，《P》出台", "今年10月，《P》发布，提出…", "2016年2月为鼓励…，《P》向社会公开征求意见". */
function besideIssue(
  text: string,
  title: Title,
  { from, published }: DateScope,
): Found<DateValue> | undefined {
  const goesOn = text.slice(title.end, title.end + 140);
  const issued = ISSUED_THEN.test(goesOn);
  if (!issued && !/^(?:[（(][^（）()]{2,12}[）)])?(?:明确)?(?:提出|积极|指出|部署|要求)/.test(goesOn))
    return undefined;
  const beside = datesTold(text, published, { from, to: title.start }).at(-1);
  // What a plan says it said in some month; in some year it may have said again what was long known.
  if (!beside || !(issued || beside.value.precision !== 'YEAR') || !isPointInTime(text, beside))
    return undefined;
  return PURPOSE.test(text.slice(beside.end, title.start)) ? beside : undefined;
}

function isPointInTime(text: string, found: Found<DateValue>): boolean {
  return (
    !/(?:\d{4}、|截至|截止|(?<![回来])到|力争|预计|计划|面向|未来|有效期)\s*$/.test(
      text.slice(Math.max(0, found.start - 5), found.start),
    ) && !/^(?:以来|前|年度|版|起)/.test(text.slice(found.end, found.end + 2))
  );
}

/** "2000　颁布《P》", "2016 B印发《P》": a line of a chronicle. */
function yearOfLine(text: string, title: Title, { from }: DateScope): Found<DateValue> | undefined {
  const words = text.slice(from, title.start);
  const year = /^\s*((?:19|20)\d{2})[\s　：:|]+(?![\d家个名人次位项万亿千元多余条件份版号台亩吨])/.exec(
    words,
  )?.[1];
  return year && !words.includes('。') ? made(from + words.indexOf(year), year, [year]) : undefined;
}

/** "同年10月，B发布…", else "去年底，B印发…": the last such date, with no other title between. */
function toldByAnother(
  text: string,
  title: Title,
  { from, published }: DateScope,
): Found<DateValue> | undefined {
  const within = { from, to: title.start };
  const near = ({ end }: Found<DateValue>): boolean => /^[^《》。]{0,60}$/.test(text.slice(end, title.start));
  return sameYears(text, within).findLast(near) ?? relativeDates(text, published, within).findLast(near);
}

const MONTH_DAY = /(?<![\d年个]\s*)(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?(?![份]?以来|\s*\d)/g;

/**
 * "4月27日，湖南省发布…（湘工信人工智能〔2020〕156号）": the year comes from the document number, else from the item before when the
 * items go on in time, else from the day of publication.
 */
function monthDay(
  text: string,
  issuers: Issuers,
  title: Title,
  scope: DateScope,
): Found<DateValue> | undefined {
  let low = Math.max(scope.from, issuers.start - 24);
  // 1|1月13日: no half of a number.
  while (low > scope.from && /\d/.test(text[low - 1]!)) low--;
  const match = [...text.slice(low, title.start).matchAll(MONTH_DAY)].at(-1);
  if (!match || /年\s*$/.test(text.slice(Math.max(0, low + match.index - 3), low + match.index)))
    return undefined;
  if (SAID_THEN.test(text.slice(low + match.index + match[0].length, title.start))) return undefined;
  const at = monthAndDay(match[1]!, match[2]);
  const year =
    /〔(\d{4})〕/.exec(scope.number ?? '')?.[1] ??
    yearOfSequence(at, scope.before) ??
    yearOfPublication(at, scope.published, text.slice(low, low + match.index));
  return year ? made(low + match.index, match[0], [year, match[1], match[2]]) : undefined;
}

function yearOfSequence(monthAndDay: string, before: string | undefined): string | undefined {
  if (!before || before.length < 7 || monthAndDay < before.slice(5, 5 + monthAndDay.length)) return undefined;
  return before.slice(0, 4);
}

function yearOfPublication(
  monthAndDay: string,
  published: string | undefined,
  before: string,
): string | undefined {
  if (!published || published.length < 10 || /去年|前年|明年/.test(before)) return undefined;
  return yearUpTo(monthAndDay, published);
}
