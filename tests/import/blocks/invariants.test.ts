import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableDocument } from '../../../import/read/index.ts';
import type { ReadDocument } from '../../../import/types.ts';
import { read } from './read.ts';

/** Words and marks that set the rules off, in any order. */
const fragments = fc.constantFrom(
  '\n',
  '\n\n',
  '\r\n',
  '\f',
  '\t',
  '\t\t',
  ' ',
  '\u3000',
  '|',
  '| a | b |',
  '|---|---|',
  '#',
  '## ',
  '**',
  '- ',
  '---',
  '目录',
  '.....',
  '3',
  '1、',
  '一、',
  '（一）',
  '● ',
  '表1：',
  '图：',
  '来源：',
  '2020-03-30',
  '扫一扫',
  '相关推荐',
  '《',
  '》',
  '（',
  '。',
  '，',
  '甲省',
  '2018',
  '年 10 月',
  '名称',
  '规模',
  '某市甲科技有限公司',
  '支持产业发展的若干政策',
  '<p>',
  '</p>',
  '<br>',
  '<table>',
  '<tr>',
  '<td rowspan=2>',
  '</td>',
  '</table>',
  '<div hidden>',
  '&amp;',
  '𠮷',
  'a',
);
const documents = fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(''));
const tsv = fc
  .array(
    fc.array(fc.constantFrom('', '甲省', '2018', '《甲》', '1', '2', '某公司', '支持。'), { maxLength: 6 }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row) => row.join('\t')).join('\n'));

function tryRead(text: string): ReadDocument | undefined {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof UnreadableDocument) return undefined;
    throw error;
  }
}

function expectSound(document: ReadDocument): void {
  const { text, blocks } = document;
  let at = 0;
  blocks.forEach((block, i) => {
    expect([block.index, block.start]).toEqual([i, at]);
    expect(block.end).toBeGreaterThan(block.start);
    expect(block.contentStart).toBeGreaterThanOrEqual(block.start);
    expect(block.contentEnd).toBeLessThanOrEqual(block.end);
    at = block.end;
    for (const row of [...(block.table?.rows ?? []), ...(block.table?.header ? [block.table.header] : [])]) {
      expect(row.cells).toHaveLength(block.table!.columns);
      for (const cell of row.cells) {
        expect(cell.text === '').toBe(cell.spans.length === 0);
        for (const span of cell.spans) expect(text.slice(span.start, span.end)).toBe(span.quote);
      }
    }
  });
  expect(at).toBe(text.length);
}

describe('for any text', () => {
  it('blocks tile the text, cells are verbatim', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const document = tryRead(text);
        if (document) expectSound(document);
      }),
      { numRuns: 1500 },
    );
  });

  it('also for tables of any shape', () => {
    fc.assert(
      fc.property(tsv, (text) => {
        const document = tryRead(text);
        if (document) expectSound(document);
      }),
      { numRuns: 1500 },
    );
  });

  it('nothing but white space is lost: every other character stands in a block', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const document = tryRead(text);
        if (document && document.format !== 'html') expect(document.text).toBe(text);
      }),
    );
  });

  it('reading is a pure function', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(tryRead(text)).toEqual(tryRead(text));
      }),
      { numRuns: 50 },
    );
  });
});
