import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../../import/extract/index.ts';
import { backersOf } from '../../../import/extract/shared/backers.ts';
import { certainRegions } from '../../../import/gazetteer/index.ts';
import { readDocument } from '../../../import/read/index.ts';

describe('a cell of backers', () => {
  const read = (cell: string): string[] =>
    backersOf(cell, { outer: certainRegions('广东省') }).map(({ name, role }) => `${name} ${role}`);

  it.each([
    ['shares in brackets', '云帆资本(33.95%)、海辰控股', ['云帆资本 invests', '海辰控股 invests']],
    ['a bracket with its own marks', '财政部(300亿/45.4%)、云帆资本', ['财政部 invests', '云帆资本 invests']],
    [
      'who leads',
      '云帆资本牵头，海辰控股/远山集团等',
      ['云帆资本 founded', '海辰控股 invests', '远山集团 invests'],
    ],
    [
      'who manages',
      '财政部全额出资，云帆基金管理公司受托管理',
      ['财政部 invests', '云帆基金管理公司 manages'],
    ],
    ['a name that ends in 投资管理', '云帆投资管理', ['云帆投资管理 invests']],
    ['a relative name', '省财政厅(首期200亿)', ['广东省财政厅 invests']],
    ['counts and classes', '财政部、六大国有银行、多家央企、19家股东、社会资本', ['财政部 invests']],
    ['what closes a list', '云帆资本、海辰控股及多家军工央企', ['云帆资本 invests', '海辰控股 invests']],
    ['budgets and places', '省财政500亿撬动社会资本，广州市', []],
    ['who only watches', '云帆资本运营，财政部监管', ['云帆资本 manages']],
  ])('%s', (_what, cell, expected) => expect(read(cell)).toEqual(expected));
});

describe('a table of funds', () => {
  const told = (head: string, row: string, before = '单位：亿元'): string[] => {
    const rule = head.replace(/[^|]+/g, ' --- ');
    const document = readDocument(
      new TextEncoder().encode(`# 基金\n\n${before}\n\n${head}\n${rule}\n${row}\n`),
    );
    return EXTRACTORS.flatMap((extractor) => extractor.extract(document).proposals)
      .filter((p) => p.subject.type === 'Fund' && !['name', 'alsoNamed', 'topics'].includes(p.predicate))
      .map(({ predicate, object, value }) => {
        if (object) return `${predicate} ${object.name}`;
        return `${predicate} ${value?.kind === 'money' ? value.amount : value?.kind === 'date' ? value.value : ''}`;
      });
  };

  it('has its unit above it, and takes what is aimed at for the size', () => {
    const facts = told(
      '| 基金 | 地区 | 认缴/实缴 | 目标/规划 | 成立 | 出资方 |',
      '| 云帆产业投资基金 | 广东 | 500 | 1,000 | 2023-05 | 省财政厅、远山集团等 |',
    );
    expect(facts).toContain('amount 100000000000');
    expect(facts).toContain('founded 2023-05');
    expect(facts).toContain('FUND_OF 广东省');
    expect(facts).toContain('BACKED_BY 广东省财政厅');
    expect(facts).toContain('BACKED_BY 远山集团');
  });

  it('takes what was paid in where no aim is said', () => {
    expect(told('| 基金 | 认缴 | 目标额 |', '| 云帆产业投资基金 | 500 | — |')).toContain(
      'amount 50000000000',
    );
  });

  it('has no size without a unit', () => {
    const facts = told('| 基金 | 认缴 | 目标额 |', '| 云帆产业投资基金 | 500 | 900 |', '资料来源：公告');
    expect(facts.filter((fact) => fact.startsWith('amount'))).toEqual([]);
  });
});
