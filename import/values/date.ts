/** Dates as documents write them. What is not said stays unsaid: 2016年12月 is a month, 2018年底 a year. */
import type { Precision, Value } from '../types.ts';
import { type Comparison, type Found, findAll, foldWidth, type ValueType } from './value.ts';

export type DateValue = Extract<Value, { kind: 'date' }>;

const YEAR = '(?<![\\d.])((?:19|20)\\d{2})';
/** 2016年12月10日, 2016 年 12 月, 2018年底, 2019年初; spaces as page layout leaves them. */
const CHINESE = `${YEAR}\\s*年(?:\\s*(\\d{1,2})\\s*月(?:\\s*份)?(?:\\s*(\\d{1,2})\\s*[日号])?)?(?:年?[初底末])?`;
/** 2019-01-15, 2017.12, 2019/1/5: at least a month, and no further digits around it. */
const NUMERIC = `${YEAR}([-./])(\\d{1,2})(?:\\3(\\d{1,2}))?(?![\\d.]*\\d)(?!\\s*[-~—–至]\\s*\\d{4})`;
/** 二〇一八年八月二十七日, as full texts sign; 二OO二年, 二00二年 as some type it. */
const DIGITS = '〇零○ＯO0一二三四五六七八九';
const WORDS = `([二一][${DIGITS}]{3})年(?:([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?)?`;

const CHINESE_RE = new RegExp(CHINESE, 'g');
const NUMERIC_RE = new RegExp(NUMERIC.replace('\\3', '\\2'), 'g');
const WORDS_RE = new RegExp(WORDS, 'g');
/** 2018-2022年, 2018年—2022年, "2018年至2020年": a period, not a date. */
const PERIOD_AFTER = /^\s*(?:[-~～—–－至到]+)\s*(?:19|20)?\d{2}(?:\D|$)/;
const PERIOD_BEFORE = /(?:19|20)\d{2}\s*年?\s*[-~～—–－至到]+\s*$/;

export const date: ValueType<DateValue> = {
  kind: 'date',
  parse(text) {
    const folded = foldWidth(text.trim());
    const all = this.find(folded);
    const first = all[0];
    // A whole value: nothing but the date and marks around it (签约, 批准 may follow a date in a cell).
    return all.length === 1 && first && first.start <= 2 && folded.length - first.end <= 6
      ? first.value
      : undefined;
  },
  find(text, from = 0, to = text.length) {
    const range = { from, to };
    const found = [
      ...findAll(text, CHINESE_RE, (m) => partial(m[0], m[1]!, m[2], m[3]), range),
      ...findAll(text, NUMERIC_RE, (m) => partial(m[0], m[1]!, m[3], m[4]), range),
      ...findAll(
        text,
        WORDS_RE,
        (m) => partial(m[0], digits(m[1]!), m[2] && tens(m[2]), m[3] && tens(m[3])),
        range,
      ),
    ].sort((a, b) => a.start - b.start);
    return found.filter((f) => !isPeriod(text, f));
  },
  validate: (value) => value.start <= value.end && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value.value),
  compare(a, b): Comparison {
    if (a.value === b.value) return 'equal';
    if (a.value.startsWith(b.value)) return 'refines';
    return b.value.startsWith(a.value) ? 'refined' : 'conflict';
  },
};

function isPeriod(text: string, found: Found<DateValue>): boolean {
  return (
    PERIOD_AFTER.test(text.slice(found.end, found.end + 10)) ||
    PERIOD_BEFORE.test(text.slice(Math.max(0, found.start - 10), found.start))
  );
}

function partial(text: string, year: string, month?: string, day?: string): DateValue | undefined {
  const m = month ? Number(month) : undefined;
  const d = day ? Number(day) : undefined;
  if (m !== undefined && (m < 1 || m > 12)) return undefined;
  if (d !== undefined && (d < 1 || d > daysIn(Number(year), m!))) return undefined;
  const value = [year, m && pad(m), d && pad(d)].filter(Boolean).join('-');
  const precision: Precision = d ? 'DAY' : m ? 'MONTH' : 'YEAR';
  const start = `${year}-${pad(m ?? 1)}-${pad(d ?? 1)}`;
  const end = `${year}-${pad(m ?? 12)}-${pad(d ?? daysIn(Number(year), m ?? 12))}`;
  return { kind: 'date', value, precision, start, end, text: text.trim() };
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 二〇一八 → 2018. */
function digits(words: string): string {
  return [...words].map((c) => ('〇零○ＯO0'.includes(c) ? 0 : '一二三四五六七八九'.indexOf(c) + 1)).join('');
}

/** 十二 → 12, 二十七 → 27. */
function tens(words: string): string {
  const value = (c: string): number => '一二三四五六七八九'.indexOf(c) + 1;
  const at = words.indexOf('十');
  if (at < 0) return String(value(words));
  const high = at === 0 ? 1 : value(words[0]!);
  const low = at === words.length - 1 ? 0 : value(words[at + 1]!);
  return String(high * 10 + low);
}
