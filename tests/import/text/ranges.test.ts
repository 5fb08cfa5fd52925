import { expect, it } from 'vitest';
import { lastStartingBefore, rangesTouching, rangesWithin } from '../../../import/text/ranges.ts';

const ranges = [
  { start: 0, end: 2 },
  { start: 2, end: 5 },
  { start: 7, end: 9 },
  { start: 9, end: 9 },
  { start: 12, end: 20 },
];

it.each([
  [{ start: 0, end: 20 }, [0, 1, 2, 3, 4]],
  [{ start: 1, end: 9 }, [1, 2, 3]],
  [{ start: 2, end: 8 }, [1]],
  [{ start: 9, end: 12 }, [3]],
  [{ start: 20, end: 30 }, []],
])('of ranges in order those within %o', (range, found) => {
  expect(rangesWithin(ranges, range)).toEqual(found.map((i) => ranges[i]));
});

it('none of none', () => {
  expect(rangesWithin([], { start: 0, end: 9 })).toEqual([]);
});

it.each([
  [{ start: 5, end: 7 }, [1, 2]],
  [{ start: 3, end: 4 }, [1]],
  [{ start: 10, end: 11 }, []],
  [{ start: 20, end: 30 }, [4]],
])('of ranges in order those that overlap or touch %o', (range, found) => {
  expect(rangesTouching(ranges, range)).toEqual(found.map((i) => ranges[i]));
});

it.each([
  [0, 0],
  [6, 1],
  [9, 3],
  [30, 4],
])('the last that starts at or before %i', (offset, found) => {
  expect(lastStartingBefore(ranges, offset)).toBe(ranges[found]);
});

it('no range starts before the first', () => {
  expect(lastStartingBefore(ranges, -1)).toBeUndefined();
});
