/**
 * Rankings that lost their lines: "序号企业名称1甲有限公司2乙股份有限公司3…". Numbers that count up by one part the names; most of them
 * have a legal form, so each of them is a firm.
 */

import { matchesOf } from '../text/matches.ts';
import type { Range } from '../types.ts';
import { company, type Mention } from './mention.ts';

const LEAST = 5;
const LONGEST_NAME = 40;
const LEGAL_END = /(?:公司|集团|合伙企业|厂)(?:[（(][^（）()]{1,12}[）)])?$/;
/** Marks that no name has; digits stand in few. */
const MARK = /[，。；：、！？《》,;:!?|]/;

export function findRanked(text: string, range: Range): Mention[] {
  const found: Mention[] = [];
  const numbers = numbersIn(text, range);
  const used = new Set<number>();
  numbers.forEach((_, at) => {
    if (used.has(at)) return;
    const chain = countedFrom(text, numbers, at);
    if (chain.length < LEAST) return;
    const items = itemsOf(
      text,
      range,
      chain.map((i) => numbers[i]!),
    );
    const legal = items.filter((item) => LEGAL_END.test(text.slice(item.start, item.end)));
    if (legal.length < 0.7 * items.length) return;
    for (const i of chain) used.add(i);
    found.push(...items.map(({ start, end }) => company(text, start, end, 'firm-ranked', 0.9)));
  });
  return found;
}

const NUMBER = /\d{1,4}(?!\d)[.、．)）]?/g;

interface Numbered extends Range {
  readonly value: number;
}

function numbersIn(text: string, { start, end }: Range): Numbered[] {
  return matchesOf(text.slice(start, end), NUMBER).map((match) => ({
    value: Number.parseInt(match[0], 10),
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The numbers, one more each time, with a name's length between them. */
function countedFrom(text: string, numbers: readonly Numbered[], first: number): number[] {
  const chain = [first];
  for (let i = first + 1; i < numbers.length; i++) {
    const last = numbers[chain.at(-1)!]!;
    const next = numbers[i]!;
    if (next.start - last.end > LONGEST_NAME) break;
    if (next.value !== last.value + 1 || MARK.test(text.slice(last.end, next.start))) continue;
    chain.push(i);
  }
  return chain;
}

/** What stands between the numbers, and behind the last one as far as it ends like a firm. */
function itemsOf(text: string, range: Range, numbers: readonly Numbered[]): Range[] {
  const items = numbers.slice(0, -1).map((number, i) => trimmed(text, number.end, numbers[i + 1]!.start));
  const from = numbers.at(-1)!.end;
  const tail = /^[^，。；：、！？《》,;:\d\n]{2,36}?(?:公司|集团(?!公司|有限|股份|控股))/.exec(
    text.slice(from, Math.min(range.end, from + LONGEST_NAME)),
  );
  return [...items, ...(tail ? [trimmed(text, from, from + tail[0].length)] : [])].filter(
    (item) => item.end - item.start >= 3,
  );
}

function trimmed(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
