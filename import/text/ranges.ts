import type { Range } from '../types.ts';

/** The last range that starts at or before the offset, by bisection; ranges stand in order. */
export function lastStartingBefore<R extends Pick<Range, 'start'>>(
  ranges: readonly R[],
  offset: number,
): R | undefined {
  let low = -1;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ranges[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return ranges[low];
}

/** Of ranges that stand in order and do not overlap, those that overlap or touch a range. */
export function rangesTouching<R extends Range>(ranges: readonly R[], { start, end }: Range): R[] {
  let low = 0;
  for (let high = ranges.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end < start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < ranges.length && ranges[next]!.start <= end) next++;
  return ranges.slice(low, next);
}

/**
 * Of ranges that stand in order and do not overlap, those that lie within a range. Found by bisection: a paragraph may be as long
 * as its document, and is asked of each of its sentences.
 */
export function rangesWithin<R extends Range>(ranges: readonly R[], { start, end }: Range): R[] {
  let low = 0;
  for (let high = ranges.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let next = low;
  while (next < ranges.length && ranges[next]!.end <= end) next++;
  return ranges.slice(low, next);
}
