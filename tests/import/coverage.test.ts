import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../import/coverage.ts';
import { read } from '../../import/reading.ts';
import { loadModel } from '../../src/model/index.ts';

const TEXT = `# 园区动态

2020年3月，杭州市科学技术局发布《杭州市区块链产业规划》。天气一直很好。

| 园区 | 省 |
| --- | --- |
| 西溪谷区块链产业园 | 浙江省 |
| 一二三四 | 五六七八 |

扫一扫在手机打开当前页

8月8日，杭州市商务局发布《杭州市外贸促进办法》。`;

const readText = (text: string) => read(new TextEncoder().encode(text), loadModel());

describe('coverage', () => {
  const { covered, document } = readText(TEXT);
  const fateOf = (words: string) => {
    const at = document.text.indexOf(words);
    const span = covered.find(({ start, end }) => start <= at && at < end)!;
    return span.reason ? `${span.covered}: ${span.reason}` : span.covered;
  };

  it.each([
    ['杭州市科学技术局', 'read'],
    ['天气一直很好', 'unread: NOTHING_STATED'],
    ['园区动态', 'unread: HEADING'],
    ['西溪谷区块链产业园', 'read'],
    ['一二三四', 'unread: NOTHING_STATED'],
    ['扫一扫', 'noise: share text'],
  ])('%s is %s', (words, fate) => expect(fateOf(words)).toBe(fate));

  it('spans tile the text of any document, and the sums are its length', () => {
    const piece = fc.constantFrom(
      '《规划》',
      '发布',
      '杭州市',
      '。',
      '；',
      '\n',
      '\n\n',
      '| a | b |\n',
      '# ',
      '12',
      '页',
      '科技局',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        if (pieces.join('').trim() === '') return;
        const reading = readText(pieces.join(''));
        const ends = reading.covered.map(({ end }) => end);
        expect(reading.covered.map(({ start }) => start)).toEqual([0, ...ends.slice(0, -1)]);
        const { read: quoted, noise, unread } = coverageOf(reading.covered);
        expect(quoted + noise + unread).toBe(reading.document.text.length);
      }),
      { numRuns: 300 },
    );
  });
});
