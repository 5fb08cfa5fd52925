import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../web/pages/documents/state/cells.ts';
import { byBlock, type Statement } from '../../../web/pages/documents/state/segments.ts';
import { type Span, segmentsOf } from '../../../web/pages/shared/text/segments.ts';

const statement = (id: string, ...spans: Span[]): Statement => ({
  id,
  field: 'name',
  value: id,
  start: spans[0]?.start ?? null,
  end: spans[0]?.end ?? null,
  spans,
  subject: null,
  object: null,
});
const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('the segments of a stretch of text', () => {
  it('tile it, and each is covered by exactly the statements that stand on it', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const statements = spans.map((one, index) => statement(String(index), one));
        const segments = segmentsOf({ start: 10, end: 50 }, statements);
        expect([segments[0]?.start, segments.at(-1)?.end]).toEqual([10, 50]);
        expect(segments.slice(1).map(({ start }) => start)).toEqual(
          segments.slice(0, -1).map(({ end }) => end),
        );
        for (const { start, end, items } of segments) {
          const expected = spans.flatMap((one, index) =>
            one.start <= start && end <= one.end ? String(index) : [],
          );
          expect(items.map(({ id }) => id).sort()).toEqual(expected.sort());
        }
      }),
    );
  });

  it('name the narrowest statement first', () => {
    const statements = [statement('sentence', { start: 0, end: 9 }), statement('name', { start: 2, end: 5 })];
    const inner = segmentsOf({ start: 0, end: 9 }, statements).find(({ start }) => start === 2);
    expect(inner?.items.map(({ id }) => id)).toEqual(['name', 'sentence']);
  });
});

describe('statements by block', () => {
  const blocks = [0, 10, 20].map((start, index) => ({ index, start, end: start + 10 }));

  it('stand on every block that they touch, with all of their spans', () => {
    const across = statement('across', { start: 8, end: 12 });
    const apart = statement('apart', { start: 1, end: 2 }, { start: 25, end: 30 });
    const found = byBlock(blocks, [across, apart]);
    expect([0, 1, 2].map((index) => found.get(index)?.map(({ id }) => id))).toEqual([
      ['across', 'apart'],
      ['across'],
      ['apart'],
    ]);
  });
});

describe('the rows of a table', () => {
  const check = (text: string, start = 100) => {
    const rows = rowsOf(text, start);
    // Every cell is the text at its own place.
    for (const cell of rows.flat()) expect(text.slice(cell.start - start, cell.end - start)).toBe(cell.text);
    return rows.map((row) => row.map((cell) => cell.text.trim()));
  };

  it('stand between tabs, empty cells too', () => {
    expect(check('省份\t园区\t面积\n\t松山湖\t\n\n')).toEqual([
      ['省份', '园区', '面积'],
      ['', '松山湖', ''],
    ]);
  });

  it('stand between bars in Markdown, without the ruled line', () => {
    expect(check('| 地区 | 时间 |\n| --- | :-: |\n|  | 2017年 |\n')).toEqual([
      ['地区', '时间'],
      ['', '2017年'],
    ]);
  });

  it('keep an escaped bar', () => {
    expect(check('| a\\|b | c |\n')).toEqual([['a\\|b', 'c']]);
  });

  it('keep a row of dashes that has no bars as nothing but a rule', () => {
    expect(check('甲\t乙\n---\n')).toEqual([['甲', '乙']]);
  });
});
