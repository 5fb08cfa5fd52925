import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../import/read/index.ts';
import type { ReadDocument, Row, Table } from '../../../import/types.ts';

/** Counts and texts read off the shared documents by hand. The documents are not in the repository. */
const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);
const isHere = existsSync(SEEDS);
if (!isHere) console.warn('seeds.test.ts skipped: ../shared/seeds is not here');

function seed(number: string): ReadDocument {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(number))!;
  return readDocument(readFileSync(new URL(name, SEEDS)));
}

const texts = (row: Row): string[] => row.cells.map((cell) => cell.text);

function tableUnder(document: ReadDocument, heading: string, caption?: string): Table {
  const found = document.blocks.find(
    (block) =>
      block.table && block.path.at(-1)?.includes(heading) && (!caption || block.table.caption === caption),
  );
  if (!found) throw new Error(`No table under ${heading}`);
  return found.table!;
}

describe.skipIf(!isHere)('the shared documents', () => {
  const report = isHere ? seed('002') : undefined!;

  it('26 parks, each with province, name and sponsors', () => {
    const { rows } = tableUnder(report, '产业园及企业方面', '表：国内主要区块链园区基本情况');
    expect(rows.map((row) => texts(row)[0])).toEqual(Array.from({ length: 26 }, (_, i) => String(i + 1)));
    for (const row of rows) for (const column of [1, 2, 4]) expect(texts(row)[column]).not.toBe('');
    expect(texts(rows[6]!).slice(1, 7)).toEqual([
      '浙江',
      '中国（萧山）区块链创新创业基地',
      '政府',
      '杭州市萧山区政府、中国电子技术标准化研究院、万向控股有限公司',
      '2017 年 5 月16日',
      '规划 8.42平方公里',
    ]);
    expect(texts(rows[25]!).slice(1, 6)).toEqual([
      '河北',
      '唐山市曹妃甸大数据区块链产业园',
      '园区/企业',
      '曹妃甸区新城与北京创到区块链科技有限公司',
      '2018年 10 月 16 日签约',
    ]);
    expect(rows[9]!.cells[1]).toMatchObject({ text: '浙江', carried: true });
  });

  it('ten funds, 481 companies, 21 national and 47 provincial policies', () => {
    const funds = report.blocks.find(
      (block) => block.table?.header && texts(block.table.header).includes('基金规模'),
    )!.table!;
    expect(funds.rows).toHaveLength(10);
    expect(texts(funds.rows[0]!)).toEqual(['杭州区块链产业园', '雄岸全球区块链创新基金', '100亿元']);
    const companies = tableUnder(report, '附录 4');
    expect(companies.header).toBeUndefined();
    expect(companies.rows.map((row) => Number(texts(row)[0]))).toEqual(
      Array.from({ length: 481 }, (_, i) => i + 1),
    );
    expect(tableUnder(report, '1、国家级区块链政策').rows).toHaveLength(21);
    expect(tableUnder(report, '2、各省市区块链政策').rows).toHaveLength(47);
  });

  it('policies that page breaks cut are whole again', () => {
    const { rows } = tableUnder(report, '2、各省市区块链政策');
    const names = rows.map((row) => texts(row)[3]);
    expect(names).toContain('杨浦区印发了《促进区块链发展的若干政策规定（试行）》');
    expect(names).toContain('安徽省人民政府《深化“互联网+先进制造业”发展工业互联网的实施意见》');
    expect(rows.find((row) => texts(row)[3]!.includes('西城区'))!.cells[4]!.text).toMatch(
      /助力产业和经济发展，助力城市智慧运行。$/,
    );
    expect(rows.filter((row) => texts(row)[0] === '浙江省')).toHaveLength(6);
    expect(rows.every((row) => /^20\d\d/.test(texts(row)[2]!))).toBe(true);
    expect(report.issues.map((issue) => issue.code).sort()).toEqual([
      'TABLE_CUT_TITLE_REPAIRED',
      'TABLE_ROW_SHIFTED',
    ]);
  });

  it('the report: contents set aside, sentences over page breaks, towns of two columns', () => {
    expect(report.blocks.filter((block) => block.reason === 'table of contents')).toHaveLength(69);
    expect(report.blocks.filter((block) => block.table)).toHaveLength(10);
    const towns = tableUnder(report, '2.2.2', '表：东莞市区块链企业镇街分布统计');
    expect([towns.columns, towns.rows.length, texts(towns.rows.at(-1)!)]).toEqual([2, 23, ['樟木头镇', '1']]);
    const cut = report.blocks.find((block) =>
      report.text.startsWith('展方向。在产业园', block.contentStart),
    )!;
    expect([cut.kind, cut.continues]).toEqual(['paragraph', true]);
    expect(report.metadata).toEqual({ title: '东莞市区块链产业调研报告' });
  });

  it('news: metadata lines, share text, related links', () => {
    expect(seed('000').metadata).toMatchObject({ author: '财联社', published: '2022-01-26' });
    expect(seed('001').metadata).toMatchObject({ publisher: '广州日报', published: '2020-03-30' });
    const chengdu = seed('004');
    expect(chengdu.metadata).toMatchObject({ publisher: '陀螺财经', published: '2020-05-29' });
    expect(chengdu.blocks.filter((block) => block.reason === 'related links')).toHaveLength(31);
    expect(chengdu.blocks.filter((block) => block.kind === 'caption')).toHaveLength(8);
  });

  it('an HTML fragment: bullets with provinces scope what follows', () => {
    const blog = seed('003');
    expect(blog.format).toBe('html');
    const scopes = new Set(
      blog.blocks.filter((block) => block.path.includes('地方政府')).map((block) => block.path.at(-1)),
    );
    expect([...scopes]).toEqual([
      '地方政府',
      '北京',
      '上海',
      '广东',
      '天津',
      '重庆',
      '浙江',
      '贵州',
      '海南',
      '福建',
    ]);
    expect(blog.metadata.published).toBe('2020-01-07');
  });
});
