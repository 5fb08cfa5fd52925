/**
 * Dates as sentences say them: in full, and by another date or the day of publication (同年10月, 当年9月, 今年8月, 去年底, 昨日). What
 * cannot be told stays out.
 */

import { matchesOf } from '../../text/matches.ts';
import { type DateValue, date, type Found } from '../../values/index.ts';
import { withFields } from '../../with-fields.ts';

interface Within {
  readonly from: number;
  readonly to: number;
}

/** All dates of a text, in order; words that need the day of publication only with it. */
export function datesIn(text: string, published?: string): Found<DateValue>[] {
  const told = datesTold(text, published, { from: 0, to: text.length });
  const days = daysOfYear(text, published, told);
  return days.length > 0 ? [...told, ...days].sort(inOrder) : told;
}

/** Those in full, by the date before and by the day of publication, in order. */
export function datesTold(text: string, published: string | undefined, within: Within): Found<DateValue>[] {
  return [
    ...date.find(text, within.from, within.to),
    ...sameYears(text, within),
    ...relativeDates(text, published, within),
  ].sort(inOrder);
}

/** The year of the last such month or day (07, 07-21) up to the day of publication. */
export function yearUpTo(monthAndDay: string, published: string): string {
  const year = Number(published.slice(0, 4));
  return String(monthAndDay <= published.slice(5, 5 + monthAndDay.length) ? year : year - 1);
}

const DAY = /(?<![\d年月去今前明]\s*)(\d{1,2})\s*月\s*(\d{1,2})\s*日(?!电|讯|消息|[至到—–-])/g;

/** 2月26日 by itself: of the year that its sentence says before, else the last such day up to the day of publication. */
function daysOfYear(
  text: string,
  published: string | undefined,
  told: readonly Found<DateValue>[],
): Found<DateValue>[] {
  if (!published || published.length < 10) return [];
  let next = 0;
  return matchesOf(text, DAY).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    while (next < told.length && told[next]!.end <= start) next++;
    if (next < told.length && told[next]!.start < end) return [];
    const said = told[next - 1];
    const sameSentence = said && start - said.end <= SENTENCE && !/[。\n]/.test(text.slice(said.end, start));
    const at = `${match[1]!.padStart(2, '0')}-${match[2]!.padStart(2, '0')}`;
    const of = sameSentence ? said.value.value.slice(0, 4) : yearUpTo(at, published);
    const found = made(start, match[0], [of, match[1], match[2]]);
    return found ? [found] : [];
  });
}

/** So far behind a date the rest of its sentence reaches. */
const SENTENCE = 120;

const inOrder = (a: Found<DateValue>, b: Found<DateValue>): number => a.start - b.start;

/** How far in front of 同年 the date may stand whose year it is. */
const YEAR_REACH = 200;
const SAME_YEAR = /(?:同年|当年(?=\s*\d+\s*月))(?:\s*(\d{1,2})\s*月)?(?:\s*(\d{1,2})\s*日)?/g;

/** 同年10月: the year of the date before. */
export function sameYears(text: string, { from, to }: Within): Found<DateValue>[] {
  return matchesOf(text.slice(from, to), SAME_YEAR).flatMap((match) => {
    const start = from + match.index;
    const before = date.find(text, Math.max(0, start - YEAR_REACH), start).at(-1);
    const found = before && made(start, match[0], [before.value.value.slice(0, 4), match[1], match[2]]);
    return found ? [found] : [];
  });
}

const RELATIVE =
  /(今年|去年|前年|本月|上个?月|今日|今天|昨日|昨天)(?:的)?(?:\s*(\d{1,2})\s*月(?:份)?)?(?:\s*(\d{1,2})\s*[日号])?(?:[初底末]|年[初底末])?(?![以之]来|前|上半年|下半年|[一二三四]季度)/g;
const YEARS_BACK: Readonly<Record<string, number>> = { 今年: 0, 去年: 1, 前年: 2 };

/** 今年8月, 去年底, 本月12日, 昨日: told by the day of publication. */
export function relativeDates(
  text: string,
  published: string | undefined,
  { from, to }: Within,
): Found<DateValue>[] {
  if (!published) return [];
  return matchesOf(text.slice(from, to), RELATIVE).flatMap((match) => {
    const parts = toldBy(published, match);
    const found = parts && made(from + match.index, match[0], parts);
    return found ? [found] : [];
  });
}

type Parts = readonly (string | undefined)[];

function toldBy(published: string, [, word, saidMonth, saidDay]: RegExpMatchArray): Parts | undefined {
  const [year, month, day] = published.split('-');
  const back = YEARS_BACK[word!];
  if (back !== undefined) return [String(Number(year) - back), saidMonth, saidMonth && saidDay];
  if (!month) return undefined;
  if (word!.endsWith('月')) {
    const at = new Date(Date.UTC(Number(year), Number(month) - (word === '本月' ? 1 : 2), 1));
    return [String(at.getUTCFullYear()), String(at.getUTCMonth() + 1), saidDay];
  }
  if (!day) return undefined;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) - (/昨/.test(word!) ? 1 : 0)));
  return [String(at.getUTCFullYear()), String(at.getUTCMonth() + 1), String(at.getUTCDate())];
}

/** The value of year, month and day as far as they are said, with the words that say it. */
export function made(
  start: number,
  words: string,
  [year, month, day]: readonly (string | undefined)[],
): Found<DateValue> | undefined {
  const value = date.parse(`${year}年${month ? `${Number(month)}月${day ? `${Number(day)}日` : ''}` : ''}`);
  return value ? { start, end: start + words.length, value: withFields(value, { text: words }) } : undefined;
}
