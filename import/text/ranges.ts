import type { Range } from '../types.ts';

/** The place of the first of some ranges that does not end, or not start, before an offset, by bisection; ranges stand in order. */
function firstFrom<End extends keyof Range>(
  ranges: readonly Pick<Range, End>[],
  end: End,
  offset: number,
): number {
  let low = 0;
  for (let high = ranges.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![end] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last range that starts at or before the offset, by bisection; ranges stand in order. */
export function lastStartingBefore<R extends Pick<Range, 'start'>>(
  ranges: readonly R[],
  offset: number,
): R | undefined {
  return ranges[firstFrom(ranges, 'start', offset + 1) - 1];
}

/** The first range that starts at or behind the offset, by bisection; ranges stand in order. */
export function firstStartingFrom<R extends Pick<Range, 'start'>>(
  ranges: readonly R[],
  offset: number,
): R | undefined {
  return ranges[firstFrom(ranges, 'start', offset)];
}

/** Of ranges that stand in order and do not overlap, those that overlap or touch a range. */
export function rangesTouching<R extends Range>(ranges: readonly R[], { start, end }: Range): R[] {
  const first = firstFrom(ranges, 'end', start);
  let next = first;
  while (next < ranges.length && ranges[next]!.start <= end) next++;
  return ranges.slice(first, next);
}

/**
 * Of ranges that stand in order and do not overlap, those that lie within a range. Found by bisection: a paragraph may be as long
 * as its document, and is asked of each of its sentences.
 */
export function rangesWithin<R extends Range>(ranges: readonly R[], { start, end }: Range): R[] {
  const first = firstFrom(ranges, 'start', start);
  let next = first;
  while (next < ranges.length && ranges[next]!.end <= end) next++;
  return ranges.slice(first, next);
}
