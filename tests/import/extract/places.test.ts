/** Parks, firms and funds in sentences and tables: what states a fact, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../../import/extract/index.ts';
import { readDocument } from '../../../import/read/index.ts';
import type { Proposal } from '../../../import/types.ts';

const run = (text: string): Proposal[] => {
  const document = readDocument(new TextEncoder().encode(text));
  return EXTRACTORS.flatMap((extractor) => extractor.extract(document).proposals);
};
const relations = (text: string): string[] => [
  ...new Set(
    run(text)
      .filter((p) => p.object && p.predicate !== 'alsoNamed' && p.predicate !== 'PART_OF')
      .map((p) => `${p.subject.name} ${p.predicate} ${p.object!.name}`),
  ),
];
const value = (text: string, predicate: string): Record<string, unknown> =>
  Object.fromEntries(
    run(text).flatMap(({ predicate: said, subject, value: found }): [string, unknown][] => {
      if (said !== predicate || !found) return [];
      if (found.kind === 'money') return [[subject.name, found.amount]];
      if (found.kind === 'area') return [[subject.name, found.squareMetres]];
      return found.kind === 'date' ? [[subject.name, found.value]] : [];
    }),
  );

describe('places of parks and firms', () => {
  it.each([
    [
      'after a clause about the founding',
      '北京朗睿科技有限公司成立于2012年，位于北京市海淀区，从事研发。',
      '北京朗睿科技有限公司 LOCATED_IN 海淀区',
    ],
    ['headquarters', '朗睿科技有限公司总部设在重庆。', '朗睿科技有限公司 LOCATED_IN 重庆市'],
    [
      'a year between firm and place',
      '朗睿科技有限公司2000年在上海成立。',
      '朗睿科技有限公司 LOCATED_IN 上海市',
    ],
    ['a project of a park', '美昱科技产业园项目落户沈抚新区。', '美昱科技产业园 LOCATED_IN 沈抚新区'],
    ['firms that a place attracts', '贵州打造集聚区，吸引了华为、腾讯等企业落户。', '华为 LOCATED_IN 贵州省'],
    [
      'clauses that go on',
      '贵阳市已聚集了英特尔等一批企业，落地了奇虎360、科大讯飞等企业。',
      '科大讯飞 LOCATED_IN 贵阳市',
    ],
    [
      'a firm set up at a place',
      '中国银行在深圳设立了“深圳朗睿有限公司”。',
      '深圳朗睿有限公司 LOCATED_IN 深圳市',
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['a visit', '华为和腾讯的代表到上海考察。'],
    ['one of several places', '深圳市、东莞市拥有华为、腾讯等企业。'],
    ['a project of that name', '南京纯白矩阵科技有限公司拟在西湖区设立纯白矩阵区块链国际生态中心。'],
  ])('none: %s', (_what, text) =>
    expect(relations(text).filter((r) => r.includes('LOCATED_IN'))).toEqual([]));
});

describe('parks', () => {
  it.each([
    [
      '园区 is the park named before',
      '中关村芯智设计园占地6万平方米。园区由平台“芯智发展集团”和海淀置业集团联合建设运营。',
      ['中关村芯智设计园 SPONSORED_BY 芯智发展集团', '中关村芯智设计园 SPONSORED_BY 海淀置业集团'],
    ],
    [
      'who signs and builds',
      '山西美昱能源股份有限公司与广东国昱氢能有限公司签约，打造美昱嘉兴氢能产业园。',
      ['美昱嘉兴氢能产业园 SPONSORED_BY 广东国昱氢能有限公司'],
    ],
    [
      'whose joint work it is',
      '中国声谷是工业和信息化部与安徽省人民政府共建的产业基地。',
      ['中国声谷 SPONSORED_BY 工业和信息化部', '中国声谷 SPONSORED_BY 安徽省人民政府'],
    ],
    [
      'firms it has in',
      '该市的芯智设计园建成。据悉，目前该设计园已有包括锐迪科、文安科技、兆易创新等设计、投资机构入驻。',
      ['锐迪科 IN_PARK 芯智设计园', '兆易创新 IN_PARK 芯智设计园'],
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it('the ground is not what the area is about', () => {
    expect(value('集成电路产业园项目位于合肥高新区，总占地面积约247亩。', 'area')).toEqual({});
    expect(value('芯智产业园坐落于合肥高新区，规划面积3平方公里。', 'area')).toEqual({
      芯智产业园: 3_000_000,
    });
  });

  it('a short name in brackets', () => {
    const text = '重庆芯联半导体产业园（重庆芯联中心）签约。重庆芯联中心由东湖高新集团打造。';
    expect(relations(text)).toContain('重庆芯联半导体产业园 SPONSORED_BY 东湖高新集团');
  });
});

describe('funds', () => {
  it.each([
    [
      'the fund again',
      '昆山市人工智能产业基金发布，基金总规模达50亿元，首期规模20亿元。',
      '昆山市人工智能产业基金',
      5e9,
    ],
    ['its funds', '杭州组建了雄岸创新基金，其资金总规模达到了100亿元。', '雄岸创新基金', 1e10],
    [
      'a later stage',
      '国家集成电路产业投资基金一期规模1387.2亿元；二期成立于2019年，注册资本2041.5亿元。',
      '国家集成电路产业投资基金二期',
      204_150_000_000,
    ],
  ])('size: %s', (_what, text, name, amount) => expect(value(text, 'amount')).toHaveProperty([name], amount));

  it.each([
    [
      'founders after an approval',
      '眉山市产业引导基金是经市政府批准，由眉山市财政局、眉山发展集团等共同发起成立的。',
      '眉山市产业引导基金 BACKED_BY 眉山发展集团',
    ],
    [
      'a manager',
      '眉山市产业引导基金成立。眉山产投管理有限公司作为引导基金管理人，负责运作。',
      '眉山市产业引导基金 BACKED_BY 眉山产投管理有限公司',
    ],
    [
      'a fund in a fund',
      '重庆产业投资母基金由渝富控股集团有限公司发起，已参股重庆两江私募股权投资基金。',
      '重庆两江私募股权投资基金 BACKED_BY 重庆产业投资母基金',
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));

  it('none: an investment in a park is no fund', () => {
    expect(
      run('该产业园总投资50亿元，政策性基金和产业基金都会支持。').filter((p) => p.subject.type === 'Fund'),
    ).toEqual([]);
  });
});

describe('grants', () => {
  it('what a body gives to a firm', () => {
    const text = '深圳市工业和信息化局给予深圳朗睿股份有限公司资助资金3000万元。';
    expect(relations(text)).toContain('深圳市工业和信息化局 GRANTED 深圳朗睿股份有限公司');
  });
  it('none: what firms may apply for', () => {
    expect(relations('深圳市工业和信息化局给予企业最高3000万元资助。')).toEqual([]);
  });
});

describe('tables', () => {
  const firms = [
    '| 企业名称 | 所在地 | 成立时间 | 注册资本（万元） |',
    '| --- | --- | --- | --- |',
    '| 武汉辰芯光电股份有限公司 | 东湖高新区 | 2004-03-18 | 12000 |',
    '| 湖北曜联光纤有限公司 | 洪山区 | 1998 | 3.2亿元 |',
  ].join('\n');
  it('the unit stands in the header', () => {
    expect(value(firms, 'registeredCapital')).toEqual({
      武汉辰芯光电股份有限公司: 120_000_000,
      湖北曜联光纤有限公司: 320_000_000,
    });
    expect(value(firms, 'founded')).toEqual({
      武汉辰芯光电股份有限公司: '2004-03-18',
      湖北曜联光纤有限公司: '1998',
    });
  });
  it('a zone in the column of places', () => {
    expect(relations(firms)).toContain('武汉辰芯光电股份有限公司 IN_PARK 东湖高新区');
  });
  it('tenants of parks', () => {
    const text =
      '| 园区名称 | 地区 | 入驻企业 |\n| --- | --- | --- |\n| 如皋氢能小镇 | 江苏 | 百应能源、碧空氢能 |\n| 台州氢能小镇 | 浙江 | 铂韬新材 |';
    expect(relations(text)).toEqual(
      expect.arrayContaining(['百应能源 IN_PARK 如皋氢能小镇', '如皋氢能小镇 LOCATED_IN 江苏省']),
    );
  });
});
