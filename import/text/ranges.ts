import type { Range } from '../types.ts';

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
