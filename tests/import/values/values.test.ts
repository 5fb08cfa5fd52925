import { describe, expect, it } from 'vitest';
import { area, areaCell, date, documentNumber, money, number } from '../../../import/values/index.ts';

describe('date', () => {
  it.each([
    ['2016年12月', '2016-12', 'MONTH'],
    ['2016 年 12 月 10 日', '2016-12-10', 'DAY'],
    ['2017.12', '2017-12', 'MONTH'],
    ['2019-01', '2019-01', 'MONTH'],
    ['2018/8/27', '2018-08-27', 'DAY'],
    ['2019年初', '2019', 'YEAR'],
    ['2018年底', '2018', 'YEAR'],
    ['二〇一八年八月二十七日', '2018-08-27', 'DAY'],
    ['二OO九年', '2009', 'YEAR'],
    ['二00二年三月', '2002-03', 'MONTH'],
    ['2018 年 10 月 16 日签约', '2018-10-16', 'DAY'],
    ['２０２０年３月', '2020-03', 'MONTH'],
  ])('%s is %s', (text, value, precision) => expect(date.parse(text)).toMatchObject({ value, precision }));

  it.each([
    '2018-2022年',
    '（2018年—2022年）',
    '2019年13月',
    '2019年2月30日',
    '电话 2018.5.13.7',
    '20180827',
    '',
  ])('%s is none', (text) => {
    expect(date.find(text)).toEqual([]);
  });

  it('a coarser date is refined, not contradicted', () => {
    const [month, day, other] = ['2018年3月', '2018年3月22日', '2018年4月'].map((text) => date.parse(text)!);
    expect(date.compare(day!, month!)).toBe('refines');
    expect(date.compare(month!, other!)).toBe('conflict');
    expect(month).toMatchObject({ start: '2018-03-01', end: '2018-03-31' });
  });
});

describe('money', () => {
  it.each([
    ['10亿元', 1e9, 'CNY'],
    ['5000 万美元', 5e7, 'USD'],
    ['1.5 亿', 1.5e8, 'CNY'],
    ['1,200万元', 1.2e7, 'CNY'],
    ['100多亿元', 1e10, 'CNY'],
    ['3亿港元', 3e8, 'HKD'],
    ['三十亿元', 3e9, 'CNY'],
    ['贰仟伍佰万元', 2.5e7, 'CNY'],
    ['一百二十点五亿元', 1.205e10, 'CNY'],
    ['十亿美元', 1e9, 'USD'],
  ])('%s', (text, amount, currency) => expect(money.parse(text)).toMatchObject({ amount, currency }));

  it.each([
    '4亿人',
    '10万家',
    '300亩',
    '3亿千瓦时',
    '5个',
    '1200',
    '数十亿元',
    '七八亿元',
    '百亿元',
    '二元结构',
    '二百百万元',
  ])('%s is none', (text) => expect(money.find(text)).toEqual([]));
});

describe('area', () => {
  it.each([
    ['约2000平方米', 2000],
    ['10万㎡', 100_000],
    ['300亩', 200_000],
    ['8.42平方公里', 8_420_000],
    ['12公顷', 120_000],
    ['三十平方公里', 30_000_000],
    ['六百余亩', 400_000],
    ['规划7平方公里，首批300亩', 7_000_000],
  ])('%s', (text, squareMetres) => expect(area.parse(text)?.squareMetres).toBeCloseTo(squareMetres, 0));

  it.each([
    ['120000', 120_000],
    ['规划50000，首批2000', 50_000],
    ['首批2000，总50000', 50_000],
  ])('a column headed 面积: %s', (text, squareMetres) =>
    expect(areaCell(text)?.squareMetres).toBe(squareMetres));

  it.each(['10亿元', '2000人', '几百亩', '三四十平方公里'])('%s is none', (text) =>
    expect(area.find(text)).toEqual([]));
});

describe('document number', () => {
  it.each([
    ['（南府〔2018〕8号）', '南府〔2018〕8号'],
    ['国发[2018]43号', '国发〔2018〕43号'],
    ['国办发（2019）3号', '国办发〔2019〕3号'],
    ['湘工信人工智能〔2020〕156 号', '湘工信人工智能〔2020〕156号'],
    ['印发国发【2018】 43 号文件', '国发〔2018〕43号'],
  ])('%s', (text, value) => {
    const found = documentNumber.find(text)[0]!;
    expect(found.value.text).toBe(value);
    expect(text.slice(found.start, found.end)).toMatch(/^[\u4e00-\u9fa5]+.\d{4}.\s*\d+\s*号$/);
  });

  it.each([
    ['（工业和信息化部令第1号）', '工业和信息化部令第1号'],
    ['（国家粮食和物资储备局公告2021年第5号）', '国家粮食和物资储备局公告2021年第5号'],
    ['（市场监管总局2021年第5号公告）', '市场监管总局公告2021年第5号'],
    ['根据财政部令第5号', '财政部令第5号'],
    ['签署第736号国务院令，公布', '国务院令第736号'],
    ['第12号云岚市人民政府令', '云岚市人民政府令第12号'],
  ])('the order or announcement %s', (text, value) =>
    expect(documentNumber.find(text).map((f) => f.value.text)).toEqual([value]));

  it.each([
    '（2018年）第8号楼',
    '2018年43号',
    '交通局2021年第5号公交车',
    '第5号展馆令人难忘',
    '房号〔abc〕3号',
  ])('%s is none', (text) => expect(documentNumber.find(text)).toEqual([]));
});

it('number with unit', () => {
  expect(number.find('481家，4万多家，占比48.86%').map((f) => [f.value.value, f.value.unit])).toEqual([
    [481, '家'],
    [40_000, '家'],
    [48.86, '%'],
  ]);
});
