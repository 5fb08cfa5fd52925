import { regionLexicon } from '../lexicon.ts';

/** What a cell's text is by itself: repairs decide by content, not by position. */

const DATE =
  /^(?:约|自|于)?\s*(?:19|20)\d{2}\s*(?:[-/.年]|$)(?:\s*\d{1,2}\s*(?:[-/.月]|$)(?:\s*\d{1,2}\s*[日号]?)?)?\s*(?:\S{0,6})$/u;
/** 2017 年 5 月 | 2018 | 2018 年: a day or a month may follow on the next page. */
const CUT_DATE = /^(?:19|20)\d{2}\s*(?:年\s*(?:\d{1,2}\s*(?:月)?)?)?$/u;
const DATE_TAIL = /^(?:年?\s*\d{0,2}\s*月\s*(?:\d{1,2}\s*[日号])?|\d{1,2}\s*[日号]|年)\S{0,6}$/u;
const SERIAL = /^(?:\d{1,5}|[（(]\d{1,4}[)）])[、.．]?$/u;
const NUMBER = /^[-+<>≥≤约近超]?\s*[\d,，.]+\s*(?:%|％|万|亿|万元|亿元|元|家|个|人|平方米|㎡|亩|m2)*$/u;

const PROVINCES = new Set(regionLexicon.provinces);
const SUFFIX = new RegExp(`^[\\p{Script=Han}·]{1,9}(?:${regionLexicon.suffixes.join('|')})$`, 'u');

export const isDate = (text: string): boolean => DATE.test(text);
export const isSerial = (text: string): boolean => SERIAL.test(text);
export const isNumber = (text: string): boolean => NUMBER.test(text);
export const isRegion = (text: string): boolean =>
  PROVINCES.has(text) || (text.length <= 10 && SUFFIX.test(text));

/** The second text is the rest of a date that the first began. */
export const isCutDate = (head: string, tail: string): boolean => CUT_DATE.test(head) && DATE_TAIL.test(tail);

export type ContentKind = 'serial' | 'date' | 'number' | 'region' | 'short' | 'text';

export function contentKind(text: string): ContentKind {
  if (isSerial(text) && !isDate(text)) return 'serial';
  if (isDate(text)) return 'date';
  if (isNumber(text)) return 'number';
  if (isRegion(text)) return 'region';
  return text.length <= 6 ? 'short' : 'text';
}

/** The share of texts of which something holds; 0 for none. */
export const share = (texts: readonly string[], holds: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
