import { describe, expect, it } from 'vitest';
import { columnRole } from '../../../import/blocks/tables/columnRole.ts';
import { kinds, read, rowsOf, tablesOf } from './read.ts';

/** Cells are written with | and become TABs. */
const tsv = (...rows: string[]): string => rows.map((row) => row.replaceAll('|', '\t')).join('\n');
const issueCodes = (text: string): string[] => read(text).issues.map((issue) => issue.code);
const headerOf = (text: string): string | undefined =>
  tablesOf(text)[0]
    ?.header?.cells.map((cell) => cell.text)
    .join('|');

describe('headers', () => {
  it.each([
    ['地区|名称|规模', '甲省|某基金|3亿元'],
    ['序号|企业名称', '1|甲公司'],
    ['行 业|总量 (亿元)|增长 (%)', '建筑业|183.03|9.6'],
    ['共识机制|名称|应用场景|优势|劣势', '甲|乙|丙|丁|戊'],
    ['指标|2019年|2020年', '甲|12|13'],
  ])('%s', (head, row) => expect(headerOf(tsv(head, row, row, row))).toBe(head));

  it.each([
    ['a numbered list of companies', ['1|某市甲科技有限公司', '2|某市乙科技有限公司', '3|某市丙科技公司']],
    [
      'dates and policies',
      ['2016年12月|某市《甲规划》|提出发展区块链。', '2017年1月|某市《乙办法》|给予补贴。'],
    ],
    ['names only', ['甲市|乙园', '丙市|丁园']],
  ])('none: %s', (_, rows) => expect(headerOf(tsv(...rows))).toBeUndefined());

  it.each([
    ['政策发布方/名称', 'name'],
    ['面积（平方米）', 'area'],
    ['所属省份', 'region'],
    ['基金管理规模', 'amount'],
    ['首次发布时间', 'date'],
    ['NO.', 'serial'],
    ['某市甲科技有限公司增资', undefined],
  ])('%s holds %s', (words, role) => expect(columnRole(words)).toBe(role));

  it('the same header after a page break is furniture', () => {
    const text = `${tsv('序号|名称', '1|甲园', '2|乙园')}\n\n- 4 -\n\n${tsv('序号|名称', '3|丙园', '4|丁园')}`;
    expect(rowsOf(text)).toEqual(['1 | 甲园', '2 | 乙园', '3 | 丙园', '4 | 丁园']);
  });

  it('another header begins another table', () => {
    expect(tablesOf(`${tsv('序号|名称', '1|甲园')}\n\n${tsv('地区|规模', '乙省|3亿元')}`)).toHaveLength(2);
  });
});

describe('cells below each other', () => {
  const lines = (...cells: string[]): string => cells.join('\n\n');
  const rows = ['1', '甲市', '甲园', '2', '乙市', '乙园', '3', '丙市', '丙园'];

  it.each([
    [
      'under a header',
      lines('序号', '地区', '园区名称', ...rows),
      ['1 | 甲市 | 甲园', '2 | 乙市 | 乙园', '3 | 丙市 | 丙园'],
    ],
    [
      'without one, at a constant distance',
      lines('名单如下：', ...rows, '4', '丁市', '丁园', '特此公布。'),
      ['1 | 甲市 | 甲园', '2 | 乙市 | 乙园', '3 | 丙市 | 丙园', '4 | 丁市 | 丁园'],
    ],
    [
      'in one line',
      `附表 序号 地区 园区名称 ${rows.join(' ')} 特此公布。`,
      ['1 | 甲市 | 甲园', '2 | 乙市 | 乙园', '3 | 丙市 | 丙园'],
    ],
    [
      'a number in a cell is no row',
      lines('序号', '地区', '家数', '1', '甲市', '2', '2', '乙市', '3', '3', '丙市', '5'),
      ['1 | 甲市 | 2', '2 | 乙市 | 3', '3 | 丙市 | 5'],
    ],
  ])('%s', (_, text, expected) => expect(rowsOf(text)).toEqual(expected));

  it('keeps each cell in its place', () => {
    const text = lines('序号', '地区', '园区名称', ...rows);
    const [span] = tablesOf(text)[0]!.rows[1]!.cells[2]!.spans;
    expect(text.slice(span!.start, span!.end)).toBe('乙园');
  });

  it.each([
    ['too few rows', lines('序号', '地区', '园区名称', ...rows.slice(0, 6))],
    [
      'numbered points',
      lines(
        '1',
        '支持甲产业。',
        '给予补贴。',
        '2',
        '支持乙产业。',
        '给予奖励。',
        '3',
        '支持丙。',
        '奖励。',
        '4',
        '支持丁。',
        '奖励。',
      ),
    ],
    ['a numbered list', lines('1', '甲园', '2', '乙园', '3', '丙园', '4', '丁园')],
    [
      'most rows of another width',
      lines('序号', '地区', '园区名称', '1', '甲园', '2', '乙园', '3', '丙市', '丙园'),
    ],
  ])('none: %s', (_, text) => expect(tablesOf(text)).toEqual([]));

  it('a row of another width is said', () => {
    const more = ['4', '丁市', '丁园', '一期', '二期', '5', '戊市', '戊园'];
    expect(issueCodes(lines('序号', '地区', '园区名称', ...rows, ...more))).toContain('TABLE_ROW_RAGGED');
  });
});

describe('merged first cells', () => {
  it('are carried down with the place they stand in', () => {
    const text = tsv(
      '地区|类别|名称',
      '甲省|应用|《一》',
      '||《二》',
      '|产业|《三》',
      '乙省|技术|《四》',
      '||《五》',
    );
    expect(rowsOf(text)).toEqual([
      '甲省 | 应用 | 《一》',
      '^甲省 | ^应用 | 《二》',
      '^甲省 | 产业 | 《三》',
      '乙省 | 技术 | 《四》',
      '^乙省 | ^技术 | 《五》',
    ]);
    const [first, second] = tablesOf(text)[0]!.rows;
    expect(second!.cells[0]!.spans).toEqual(first!.cells[0]!.spans);
  });

  it('a new outer value ends what the inner column carried', () => {
    expect(rowsOf(tsv('地区|类别|名称', '甲省|应用|《一》', '乙省||《二》'))).toEqual([
      '甲省 | 应用 | 《一》',
      '乙省 |  | 《二》',
    ]);
  });

  it('a date only with everything before it', () => {
    const text = tsv(
      '类别|时间|名称|内容',
      '应用|2017年9月|某办《一》|全面停止。',
      '||某行《二》|即日停止。',
      '产业||某部《三》|支持。',
    );
    expect(rowsOf(text)[1]).toBe('^应用 | ^2017年9月 | 某行《二》 | 即日停止。');
    expect(rowsOf(text)[2]).toBe('产业 |  | 某部《三》 | 支持。');
  });

  it('names, amounts and numbers are never carried', () => {
    expect(rowsOf(tsv('序号|省份|园区名称|面积', '1|甲省|一园|100', '2||二园|', '3||三园|300'))).toEqual([
      '1 | 甲省 | 一园 | 100',
      '2 | ^甲省 | 二园 | ',
      '3 | ^甲省 | 三园 | 300',
    ]);
    expect(rowsOf(tsv('企业名称|产品', '甲公司|平台', '|系统'))[1]).toBe(' | 系统');
  });
});

describe('rows that a page break cut', () => {
  const HEAD = '序号|省份|园区名称|成立时间|面积';

  it('are joined cell by cell; a number, a date and a word can be cut', () => {
    const text = `${tsv(HEAD, '1|甲省|一号园|2016年|100', '2||某某（萧山）产|2017 年 5 月|规划 8.4')}\n\n${tsv('|乙省|业基地||平方公里', '3||三号园|2018年|300')}`;
    expect(rowsOf(text)).toEqual([
      '1 | 甲省 | 一号园 | 2016年 | 100',
      '2 | 乙省 | 某某（萧山）产业基地 | 2017 年 5 月 | 规划 8.4平方公里',
      '3 | ^乙省 | 三号园 | 2018年 | 300',
    ]);
  });

  it('keep the spans of both parts', () => {
    const text = `${tsv(HEAD, '1|甲省|一号园|2016年|100', '2|河|某大数|2018|100')}\n\n${tsv('|北|据园|年 10 月 16 日签约|')}`;
    const row = tablesOf(text)[0]!.rows[1]!;
    expect(row.cells.map((cell) => cell.text)).toEqual([
      '2',
      '河北',
      '某大数据园',
      '2018年 10 月 16 日签约',
      '100',
    ]);
    expect(row.cells[2]!.spans.map((span) => span.quote)).toEqual(['某大数', '据园']);
    expect(text.slice(row.start, row.end)).toContain('签约');
  });

  const POLICY = '地区|时间|名称|内容';

  it.each([
    [
      'the end of a sentence',
      '甲市|2018年1月|某区发布《一》|切实助力产业和经',
      '|||济发展。',
      '某区发布《一》',
      '切实助力产业和经济发展。',
    ],
    [
      'an unclosed title',
      '甲市|2018年1月|某省《深化互联网|促进技术在工',
      '||的实施意见》|业中的应用。',
      '某省《深化互联网的实施意见》',
      '促进技术在工业中的应用。',
    ],
  ])('%s', (_, above, below, name, content) => {
    const text = `${tsv(POLICY, '乙市|2017年1月|某局《零》|支持。', above)}\n\n${tsv(below, '丙市|2019年1月|某局《二》|支持。')}`;
    expect(rowsOf(text)[1]).toBe(`甲市 | 2018年1月 | ${name} | ${content}`);
    expect(rowsOf(text)).toHaveLength(3);
  });

  it('a title closed too early, with a character repeated', () => {
    const text = `${tsv(POLICY, '乙市|2017年1月|某局《零》|支持。', '甲市|2018年9月|某区《促进发展的若干政策》|给出12条政策性支')}\n\n${tsv('||策规定（试行）》|持，包括补贴。')}`;
    const row = tablesOf(text)[0]!.rows[1]!;
    expect(row.cells[2]!.text).toBe('某区《促进发展的若干政策规定（试行）》');
    expect(row.cells[2]!.text).toBe(row.cells[2]!.spans.map((span) => span.quote).join(''));
    expect(issueCodes(text)).toEqual(['TABLE_CUT_TITLE_REPAIRED']);
  });

  it('a row that begins with a merged cell after the break is a row of its own', () => {
    const text = `${tsv(POLICY, '甲市|2018年1月|某局《一》|支持', '|2018年2月|某局《二》|给予补')}\n\n${tsv('|2018年3月|某局《三》|奖励。', '||某办《四》|奖励。')}`;
    expect(rowsOf(text)).toHaveLength(4);
  });

  it('empty cells without a break are merged cells, not a cut', () => {
    expect(
      rowsOf(
        tsv(
          '类别|时间|名称|内容',
          '其他|2017年9月|某领导小组办|全面停止相关活动',
          '||某行等七部委《公告》|要求即日停止。',
        ),
      ),
    ).toHaveLength(2);
  });
});

describe('tables out of shape', () => {
  it('two side by side become one', () => {
    const text = tsv('镇街|数量|镇街|数量', '甲镇|10|丙镇|3', '乙镇|8|丁镇|2', '||戊镇|1');
    expect(headerOf(text)).toBe('镇街|数量');
    expect(rowsOf(text)).toEqual(['甲镇 | 10', '乙镇 | 8', '丙镇 | 3', '丁镇 | 2', '戊镇 | 1']);
  });

  it('also without a header, when both count on', () => {
    expect(rowsOf(tsv('1|甲公司|3|丙公司', '2|乙公司|4|丁公司'))).toEqual([
      '1 | 甲公司',
      '2 | 乙公司',
      '3 | 丙公司',
      '4 | 丁公司',
    ]);
  });

  it('a row one column off is put right and reported', () => {
    const rows = [
      '甲省|应用|2017年1月|某局《一》|支持。',
      '|应用|2017年2月|某局《二》|支持。',
      '|产业|2017年3月|某局《三》|支持。',
      '|产业|2017年5月|某局《五》|支持。',
    ];
    const text = tsv('地区|视角|时间|名称|内容', ...rows, '|乙省|应用|2017年4月|某局《四》');
    expect(rowsOf(text).at(-1)).toBe('乙省 | 应用 | 2017年4月 | 某局《四》 | ');
    expect(issueCodes(text)).toEqual(['TABLE_ROW_SHIFTED']);
  });

  it('a row in its place is left there', () => {
    const rows = [
      '甲省|应用|2017年1月|某局《一》|支持。',
      '|应用|2017年2月|某局《二》|支持。',
      '|产业|2017年3月|某局《三》|支持。',
      '|技术||某局《四》|',
    ];
    expect(issueCodes(tsv('地区|视角|时间|名称|内容', ...rows))).toEqual([]);
  });

  it('ragged rows are padded and reported with their place', () => {
    const text = tsv(
      '名称|时间|规模|地区',
      '甲基金|2017年|3亿元|甲省',
      '乙基金',
      '丙基金|2018年|5亿元|丙省|多出|的',
    );
    const document = read(text);
    const ragged = document.issues.filter((issue) => issue.code === 'TABLE_ROW_RAGGED');
    expect(ragged.map((issue) => text.slice(issue.start, issue.end).split('\t')[0])).toContain('丙基金');
    for (const row of document.blocks[0]!.table!.rows) expect(row.cells).toHaveLength(4);
    expect(JSON.stringify(document.blocks[0]!.table)).toContain('多出');
  });

  it('rows of dashes are furniture', () => {
    expect(rowsOf(`${tsv('名称|规模', '甲|1亿元', '乙|2亿元', '--|-----')}`)).toEqual([
      '甲 | 1亿元',
      '乙 | 2亿元',
    ]);
  });

  it('prose behind a TAB is no table', () => {
    expect(kinds('\t第一段文字，说明情况。\n\t第二段文字，提出建议。').map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
    ]);
    expect(kinds('联系人：\t张三').map(([kind]) => kind)).toEqual(['paragraph']);
  });

  it('a caption above names the table', () => {
    expect(tablesOf(`表：重点基金\n\n${tsv('基金名称|规模', '甲基金|1亿元')}`)[0]!.caption).toBe(
      '表：重点基金',
    );
  });
});

describe('Markdown tables', () => {
  it('with bars, emphasis and line breaks in cells', () => {
    const text =
      '| 序号 | 企业 | 简介 |\n|---|:--:|---|\n| 1 | **甲公司** | 软件<br>硬件 |\n| 2 | 乙公司 | a \\| b |';
    expect(headerOf(text)).toBe('序号|企业|简介');
    expect(rowsOf(text)).toEqual(['1 | 甲公司 | 软件⏎硬件', '2 | 乙公司 | a | b']);
  });

  it('without outer bars, and over blank lines', () => {
    expect(rowsOf('名称 | 规模\n--- | ---\n甲 | 1亿元\n乙 | 2亿元')).toEqual(['甲 | 1亿元', '乙 | 2亿元']);
    expect(
      rowsOf(
        '| 名称 | 规模 |\n|---|---|\n| 甲 | 1亿元 |\n\n| 乙 | 2亿元 |\n\n| 名称 | 规模 |\n|---|---|\n| 丙 | 3亿元 |',
      ),
    ).toEqual(['甲 | 1亿元', '乙 | 2亿元', '丙 | 3亿元']);
  });

  it('whose first row is data have no header', () => {
    expect(headerOf('| 1 | 甲公司 |\n|---|---|\n| 2 | 乙公司 |\n| 3 | 丙公司 |')).toBeUndefined();
  });
});

describe('titles out of step with their rows', () => {
  const cut = tsv(
    '1|农业农村部、云川省人民政府关于印发《高质量创建振兴示|',
    '|范省行动方案（2021—2025年）》的通 知 工业和信息化部关于印发《云川|2021.08.17',
    '2|行动计划》的通知 财政部办公厅关于进一步做好试点试验工作的通|2021.07.05',
    '3 4|知 国务院关于支持云川发展的意见|2021.05.17',
    '5|国务院印发《云川规划纲要》|2021.01.24',
    '6|中共中央、国务院关于坚持优先发展的|2020.01.03',
    '|意见|2019.02.02',
  );
  it('are cut anew and paired with numbers and dates by their order', () =>
    expect(rowsOf(cut)).toEqual([
      '1 | 农业农村部、云川省人民政府关于印发《高质量创建振兴示范省行动方案（2021—2025年）》的通知 | 2021.08.17',
      '2 | 工业和信息化部关于印发《云川行动计划》的通知 | 2021.07.05',
      '3 | 财政部办公厅关于进一步做好试点试验工作的通知 | 2021.05.17',
      '4 | 国务院关于支持云川发展的意见 | 2021.01.24',
      '5 | 国务院印发《云川规划纲要》 | 2020.01.03',
      '6 | 中共中央、国务院关于坚持优先发展的意见 | 2019.02.02',
    ]));
  it('keep the place of each number that one cell held', () => {
    const text = cut.replace('3 4', '41 1');
    const numbers = tablesOf(text)[0]!
      .rows.slice(2, 4)
      .flatMap(({ cells }) => cells[0]!.spans);
    expect(numbers.map(({ start }) => start)).toEqual([text.indexOf('41 1'), text.indexOf('41 1') + 3]);
  });
  it('are reported', () => expect(issueCodes(cut)).toContain('TABLE_TITLES_RECUT'));
  it('state nothing of a column that cannot be paired', () => {
    const short = cut.replace('2021.01.24', '');
    expect(issueCodes(short)).toContain('TABLE_COLUMN_UNPAIRED');
  });
  it.each([
    [
      'whole titles',
      tsv(
        '1|国务院关于支持云川发展的意见|2021',
        '2|国务院印发《云川规划纲要》|2020',
        '3|财政部关于云川试点的通知|2019',
        '4|关于云川园区的意见|2018',
      ),
    ],
    [
      'one title that goes on in the next row',
      tsv(
        '1|国务院关于支持云川发展的意见|2021',
        '2|国务院印发《云川规划|2020',
        '|纲要》 财政部关于云川试点的通知|2019',
        '4|关于云川园区的意见|2018',
      ),
    ],
  ])('not %s', (_what, table) => expect(issueCodes(table)).not.toContain('TABLE_TITLES_RECUT'));
});
