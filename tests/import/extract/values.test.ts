import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { said, values } from './run.ts';

describe('when something was founded', () => {
  it.each([
    [
      'each firm of a list of deeds',
      '林某2001年成立湖南云岚酒类销售有限公司，2003年11月成立长沙青禾酒业有限责任公司。',
      ['湖南云岚酒类销售有限公司: 2001', '长沙青禾酒业有限责任公司: 2003-11'],
    ],
    [
      'its name, the verb, the date',
      '海晶数据有限公司成立于2016年3月，专注算法。',
      ['海晶数据有限公司: 2016-03'],
    ],
    [
      'its name, the date, who',
      '芯智软件园2009年由海晶数据有限公司和南昌市人民政府共同发起建设。',
      ['芯智软件园: 2009'],
    ],
    [
      'the name that the sentence begins with',
      '海晶数据有限公司总部设在南昌市，2017年5月成立，注册资本为18.5亿元。',
      ['海晶数据有限公司: 2017-05'],
    ],
    ['in brackets', '芯智软件园（位于红谷滩区，2017年11月成立）内的企业可以申请。', ['芯智软件园: 2017-11']],
    ['after the date and a place', '2013年9月8日，芯智软件园在南昌揭牌成立。', ['芯智软件园: 2013-09-08']],
    [
      'founded by another',
      '2019年，海晶数据有限公司与南昌市政府合资成立江右芯片有限公司。',
      ['江右芯片有限公司: 2019'],
    ],
    [
      'with its founders first',
      '江右芯片有限公司由海晶数据有限公司与南昌市政府于2018年3月合资设立。',
      ['江右芯片有限公司: 2018-03'],
    ],
    [
      'a list',
      '2021年3月30日，南昌市同日设立了芯海母基金、芯谷母基金。',
      ['芯海母基金: 2021-03-30', '芯谷母基金: 2021-03-30'],
    ],
    [
      'the year of the date before',
      '2014年6月国务院印发《芯片产业推进纲要》之后，芯海母基金于同年9月成立。',
      ['芯海母基金: 2014-09'],
    ],
    [
      'by the day of publication',
      '---\ndate: 2022-02-11\n---\n\n海晶数据有限公司成立于去年5月，专注算法。',
      ['海晶数据有限公司: 2021-05'],
    ],
    [
      'by somebody’s consent',
      '芯智软件园于2010年6月被批准设立，规划面积4.9平方公里。',
      ['芯智软件园: 2010-06'],
    ],
    [
      'registered in a park',
      '2023年11月，海晶数据有限公司在合肥高新区正式注册，标志着一个中心成立。',
      ['海晶数据有限公司: 2023-11'],
    ],
    [
      'what it is, with its province, before its name',
      '2022年9月30日，江西省级交易机构——海晶数据有限公司在南昌正式成立运营。',
      ['海晶数据有限公司: 2022-09-30'],
    ],
    ['what kind it is', '云海晶是一家2016年成立的人力资源服务公司。', ['云海晶: 2016']],
    [
      'in the sentence behind its name',
      '**海晶数据有限公司**。成立于2012年，专注识别。',
      ['海晶数据有限公司: 2012'],
    ],
  ])('%s', (_what, text, expected) => expect(said(text, 'founded').sort()).toEqual([...expected].sort()));

  it('a firm that is founded in a park is not the park', () => {
    expect(said('海晶数据有限公司2005年6月在合肥高新区成立。', 'founded')).toEqual([
      '海晶数据有限公司: 2005-06',
    ]);
  });

  it.each([
    ['a branch that a firm founds', '海晶数据有限公司2019年成立了研究院。'],
    ['a plan', '力争到2025年，芯智软件园建成。'],
    ['another date of its history', '海晶数据有限公司2019年获得融资，江右芯片有限公司参与。'],
    ['what somebody means to found', '5月16日，董事会审议通过，拟由江右芯片有限公司设立海晶数据有限公司。'],
  ])('none: %s', (_what, text) => expect(said(text, 'founded')).toEqual([]));
});

describe('capital', () => {
  it.each([
    ['behind the name', '海晶数据有限公司注册资本5000万元，从事算法。', ['海晶数据有限公司: 50000000']],
    ['in front of it', '注册资本3.2亿元的海晶数据有限公司位于南昌。', ['海晶数据有限公司: 320000000']],
    [
      'what it was raised to',
      '海晶数据有限公司发生变更，注册资本已由1000万元增加至1667万元。',
      ['海晶数据有限公司: 16670000'],
    ],
    [
      'of the firm that the sentence begins with',
      '海晶数据有限公司是江右芯片有限公司的子公司，公司注册资本7亿元。',
      ['海晶数据有限公司: 700000000'],
    ],
    [
      'without a currency',
      '海晶数据有限公司成立于2014年10月，注册资金1000万。',
      ['海晶数据有限公司: 10000000'],
    ],
    [
      'a field without a currency',
      '# 海晶数据有限公司\n\n- 法定代表人：周某\n- 注册资本：人民币3000.0000万\n',
      ['海晶数据有限公司: 30000000'],
    ],
  ])('%s', (_what, text, expected) => expect(said(text, 'registeredCapital')).toEqual(expected));

  it('no people', () =>
    expect(said('海晶数据有限公司注册用户1000万，注册资本不详。', 'registeredCapital')).toEqual([]));
});

describe('areas', () => {
  it.each([
    [
      'behind who builds it',
      '芯智软件园位于南昌市，由海晶数据有限公司投建，总占地600亩。',
      ['芯智软件园: 400000'],
    ],
    ['in brackets', '芯智软件园（97公顷）已开工。', ['芯智软件园: 970000']],
    ['a first stage is not the whole', '芯智软件园首期占地200亩。', []],
    ['the ground of a project', '芯片项目位于芯智软件园，占地200亩。', []],
  ])('%s', (_what, text, expected) => expect(said(text, 'area')).toEqual(expected));
});

/** Ways in which Chinese texts say a value: a date, money in yuan, an area in square metres; without one: what only sounds like it. */
describe('ways of saying it', () => {
  const rows = readFileSync(new URL('values.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [property: string, sentence: string, value: string]);

  it.each(rows)('%s: %s', (property, sentence, value) => {
    const found = [...new Set(values(sentence, property))].map((each) =>
      typeof each === 'number' ? Math.round(each) : each,
    );
    expect(found.map(String)).toEqual(value === '' ? [] : [value]);
  });
});
