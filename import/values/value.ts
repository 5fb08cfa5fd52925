/** What each value type in this folder offers: one type a file, listed in index.ts. */

import { matchesOf } from '../text/matches.ts';
import type { Value } from '../types.ts';

export interface Found<V extends Value = Value> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

export interface ValueType<V extends Value = Value> {
  readonly kind: V['kind'] | 'documentNumber';
  /** The value that the whole text says; undefined when it says none. */
  parse(text: string): V | undefined;
  /** Every value in running text, in order. */
  find(text: string, from?: number, to?: number): Found<V>[];
  /** True when the value can be one at all (no 13th month, no negative area). */
  validate(value: V): boolean;
  /** Equal, one a refinement of the other, or in conflict. */
  compare(a: V, b: V): Comparison;
}

export type Comparison = 'equal' | 'refines' | 'refined' | 'conflict';

/** Full-width digits and signs folded to the same number of code units, so that offsets stay. */
export function foldWidth(text: string): string {
  if (text === lastText) return lastFolded;
  const folded = text.replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  if (text.length >= LONG) {
    lastText = text;
    lastFolded = folded;
  }
  return folded;
}

const FULL_WIDTH = /[０-９．，～－（）［］：％＋]/g;
/** Several value types look through parts of one run, one after the other; a cell or a date between them is soon folded. */
const LONG = 40;
let lastText = '';
let lastFolded = '';

export function toNumber(digits: string): number {
  return Number(digits.replace(/[,\s]/g, ''));
}

/** Runs a global expression over a part of the text and keeps what `read` accepts. */
export function findAll<V extends Value>(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => V | undefined,
  range: { from?: number | undefined; to?: number | undefined },
): Found<V>[] {
  const from = range.from ?? 0;
  const part = foldWidth(text.slice(from, range.to ?? text.length));
  const found: Found<V>[] = [];
  for (const match of matchesOf(part, pattern)) {
    const value = read(match);
    if (value) found.push({ start: from + match.index, end: from + match.index + match[0].length, value });
  }
  return found;
}
