/** HTML tables in plain text and Markdown: read as tables, the stored text as it was. */
import { describe, expect, it } from 'vitest';
import { read, rowsOf, tablesOf } from '../blocks/read.ts';
import { relations, values } from '../extract/run.ts';

const LEAD = '下表列出各合作区及其建设情况，资料来自各地公布的名单。';
const tr = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const HEAD = tr('合作区名称', '成立年份', '开发企业');
const TABLE = `<html><body><table>${HEAD}${tr('东湾河口工业园', '2007', '青梧投资有限公司')}${tr(
  '北岭农业产业合作区',
  '2011',
  '白鹿食品 有限公司',
)}</table></body></html>`;

describe('an HTML table in a text', () => {
  it.each([
    ['Markdown', `# 各地合作区\n\n${LEAD}\n\n${TABLE}\n\n资料来源：作者整理`, 'md'],
    ['plain text', `各地合作区\n${LEAD}\n${TABLE}\n以上为全部。`, 'txt'],
    ['at the beginning', `${TABLE}\n\n${LEAD}`, 'txt'],
  ])('%s', (_what, text, format) => {
    const document = read(text);
    expect(document.format).toBe(format);
    expect(document.text).toBe(text);
    expect(rowsOf(text)[0]).toBe('东湾河口工业园 | 2007 | 青梧投资有限公司');
  });

  it('keeps the place of every cell', () => {
    const document = read(`# 各地合作区\n\n${TABLE.replace('白鹿食品', '白鹿<b>食品</b>')}`);
    const cells = tablesOf(document.text)[0]!.rows.flatMap((row) => row.cells);
    expect(cells.flatMap((cell) => cell.spans)).toHaveLength(8);
    for (const { quote, start, end } of cells.flatMap((cell) => cell.spans))
      expect(document.text.slice(start, end)).toBe(quote);
  });

  it('states who develops a park and when it was founded', () => {
    const text = `# 各地合作区\n\n${TABLE}`;
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        '东湾河口工业园 SPONSORED_BY 青梧投资有限公司',
        '北岭农业产业合作区 SPONSORED_BY 白鹿食品有限公司',
      ]),
    );
    expect(values(text, 'founded')).toEqual(['2007', '2011']);
  });

  it.each([
    [
      'row and column spans',
      `<table>\n<tr><th rowspan="2">省份</th><th colspan="2">园区</th></tr>\n<tr><th>名称</th><th>面积</th></tr>\n<tr><td rowspan="2">浙江</td><td>甲产业园</td><td>5亩</td></tr>\n<tr><td>乙产业园</td><td>6亩</td></tr>\n</table>`,
      ['浙江 | 甲产业园 | 5亩', '^浙江 | 乙产业园 | 6亩'],
    ],
    [
      'every cell a <th>',
      '<table><tr><th>品牌</th><th>哪年成立</th></tr><tr><th>甲</th><th>2014</th></tr></table>',
      ['甲 | 2014'],
    ],
    [
      'entities and line ends in a cell',
      '<table><tr><td>企业</td><td>地区</td></tr><tr><td>甲&amp;乙\n  有限公司</td><td>&nbsp;浙江&nbsp;</td></tr></table>',
      ['甲&乙 有限公司 | 浙江'],
    ],
    [
      'cut off before its end tag',
      '<table><tr><td>企业</td><td>地区</td></tr><tr><td>甲公司</td><td>浙江</td></tr><tr><td>乙公',
      ['甲公司 | 浙江'],
    ],
  ])('%s', (_what, table, rows) => expect(rowsOf(`# 表\n\n${LEAD}\n\n${table}`)).toEqual(rows));

  it.each([
    ['a table that lays out', '<table><tr><td>一段文字，说明情况。</td></tr></table>'],
    ['a word about the tag', '表格用 <table> 标记开始，不必写全。'],
  ])('not: %s', (_why, words) => expect(tablesOf(`# 题\n\n${LEAD}\n\n${words}`)).toEqual([]));

  it('keeps the words beside it', () => {
    const text = `# 题\n\n表1 名单<table>${HEAD}${tr('甲工业园', '2007', '青梧投资有限公司')}</table>以上${LEAD}`;
    const words = read(text).blocks.map((b) => text.slice(b.contentStart, b.contentEnd));
    expect(words).toEqual(expect.arrayContaining(['表1 名单', `以上${LEAD}`]));
  });
});
