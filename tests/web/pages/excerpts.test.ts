import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf, unreadOf } from '../../../web/pages/documents/state/unread.ts';
import { excerptsOf, placedIssues } from '../../../web/pages/import/state/excerpts.ts';

const TEXT = Array.from({ length: 20 }, (_, line) => `第${line}行`).join('\n');
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const said = (...spans: { start: number; end: number }[]) =>
  excerptsOf(
    TEXT,
    spans.map((span) => ({ spans: [span] })),
  ).map(({ start, end }) => TEXT.slice(start, end));

describe('the excerpts around issues', () => {
  it('are whole lines, two before and two after', () => {
    expect(said(at('第9行'))).toEqual(['第7行\n第8行\n第9行\n第10行\n第11行']);
  });

  it('end where the text does', () => {
    expect(said(at('第0行'), at('第19行'))).toEqual(['第0行\n第1行\n第2行', '第17行\n第18行\n第19行']);
  });

  it('that touch are one', () => {
    expect(said(at('第9行'), at('第14行'))).toEqual([
      '第7行\n第8行\n第9行\n第10行\n第11行\n第12行\n第13行\n第14行\n第15行\n第16行',
    ]);
  });

  it('hold every issue that has a place, in order and apart', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
        const excerpts = excerptsOf(
          TEXT,
          spans.map((one) => ({ spans: [one] })),
        );
        for (const { start, end } of spans)
          expect(excerpts.some((each) => each.start <= start && end <= each.end)).toBe(true);
        for (const [index, { start }] of excerpts.slice(1).entries())
          expect(start).toBeGreaterThan(excerpts[index]!.end);
      }),
    );
  });

  it('keep the numbers of the list, also past an issue without a place', () => {
    const issues = [
      { code: 'A', message: '' },
      { code: 'B', message: '', start: 1, end: 2 },
    ];
    expect(placedIssues(issues).map(({ number }) => number)).toEqual([2]);
  });
});

describe('what is unread of a text', () => {
  const text = '第一句。第二句！“第三句。”尾巴';

  it('is told by sentence: they tile it', () => {
    const words = sentencesOf(text, 100).map(({ start, end }) => text.slice(start - 100, end - 100));
    expect(words).toEqual(['第一句。', '第二句！', '“第三句。”', '尾巴']);
    expect(sentencesOf('', 5)).toEqual([]);
  });

  it('are the sentences that no statement touches', () => {
    const statement = {
      spans: [
        { start: 101, end: 102 },
        { start: 110, end: 112 },
      ],
    };
    const words = unreadOf(sentencesOf(text, 100), [statement]).map(({ start, end }) =>
      text.slice(start - 100, end - 100),
    );
    expect(words).toEqual(['第二句！', '尾巴']);
  });
});
