import { describe, expect, it } from 'vitest';
import { relations, values } from './run.ts';

describe('issuers', () => {
  it.each([
    [
      'several bodies and a verb',
      '教育部、科技部等12部门联合印发《数字教育行动计划》。',
      ['数字教育行动计划 ISSUED_BY 教育部', '数字教育行动计划 ISSUED_BY 科技部'],
    ],
    ['no verb', '商务部《电子商务发展规划》提到。', ['电子商务发展规划 ISSUED_BY 商务部']],
    [
      'words between verb and title',
      '教育部出台第一部针对学校的政策《数字教育行动计划》。',
      ['数字教育行动计划 ISSUED_BY 教育部'],
    ],
    [
      'a title without marks',
      '商务部发布了关于推进电子商务发展的指导意见，指出要发展。',
      ['关于推进电子商务发展的指导意见 ISSUED_BY 商务部'],
    ],
    [
      'one issuer, two titles',
      '商务部印发《电子商务发展规划》和《会展业管理办法》。',
      ['电子商务发展规划 ISSUED_BY 商务部', '会展业管理办法 ISSUED_BY 商务部'],
    ],
    [
      'a place as issuer',
      '苏州发布《人工智能产业发展行动计划》。',
      ['人工智能产业发展行动计划 APPLIES_TO 苏州市'],
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['a newspaper', '教育部向《光明日报》记者表示。'],
    ['who explains has not issued', '张教授解读《数字教育行动计划》。'],
  ])('none: %s', (_what, text) => expect(relations(text).filter((r) => r.includes('ISSUED_BY'))).toEqual([]));
});

describe('dates and numbers of policies', () => {
  it.each([
    ['before the issuer', '2019年5月，教育部印发《数字教育行动计划》。', '2019-05'],
    ['between issuer and verb', '教育部于2019年5月发布《数字教育行动计划》。', '2019-05'],
    [
      'month and day, year from the number',
      '4月27日，湖南省发布《湖南省数字教育行动计划》（湘教发〔2020〕15号），指出。',
      '2020-04-27',
    ],
    [
      'the same year, behind the day of another',
      '2018年4月，国务院发布《关于改革药品供应的意见》，同年12月，教育部等12部门联合发布《数字教育行动计划》。',
      '2018-12',
    ],
    [
      'a purpose between the day and the title',
      '2016年2月为鼓励教育产业发展，《数字教育行动计划》（下称《计划》）向社会公开征求意见，八大产业将获支持。',
      '2016-02',
    ],
    ['same year', '2018年3月有人发言；同年10月，教育部印发《数字教育行动计划》。', '2018-10'],
  ])('%s', (_what, text, expected) => expect(values(text, 'date')).toContain(expected));

  it.each([
    ['a period inside the title', '教育部印发《数字教育行动计划（2018—2022年）》。'],
    ['a date to which something counts', '截至2019年5月，教育部印发的《数字教育行动计划》已落实。'],
  ])('none: %s', (_what, text) => expect(values(text, 'date')).toEqual([]));

  it('the number after the title', () => {
    expect(values('教育部印发《数字教育行动计划》（教技[2018] 6号）。', 'documentNumber')).toEqual([
      '教技〔2018〕6号',
    ]);
  });
});

describe('relations in sentences', () => {
  it.each([
    [
      'approved for a place',
      '2018年，广州市黄埔区获工信部批复创建全国首个中国软件名城示范区，培育了黄埔链谷、区块链未来空间等两大载体。',
      [
        '中国软件名城示范区 SPONSORED_BY 工信部',
        '中国软件名城示范区 LOCATED_IN 黄埔区',
        '黄埔链谷 LOCATED_IN 黄埔区',
      ],
    ],
    [
      'firms of a place',
      '广东省聚集了华为、腾讯等一批企业。',
      ['华为 LOCATED_IN 广东省', '腾讯 LOCATED_IN 广东省'],
    ],
    [
      'firms in a park',
      '亿华通、重塑能源等企业入驻武汉氢能产业园。',
      ['亿华通 IN_PARK 武汉氢能产业园', '重塑能源 IN_PARK 武汉氢能产业园'],
    ],
    [
      'a park run by a firm',
      '武汉氢能产业园由武汉开发投资有限公司运营。',
      ['武汉氢能产业园 SPONSORED_BY 武汉开发投资有限公司'],
    ],
    [
      'a policy supports a fund',
      '《海南省氢能产业发展办法》鼓励设立10亿元规模氢能产业基金。',
      ['海南省氢能产业发展办法 SUPPORTS 氢能产业基金'],
    ],
    [
      'a fund and its manager',
      '贵州省设立了规模100亿元的贵州省新动能产业发展基金，由贵州金融控股集团有限责任公司管理。',
      [
        '贵州省新动能产业发展基金 BACKED_BY 贵州金融控股集团有限责任公司',
        '贵州省新动能产业发展基金 FUND_OF 贵州省',
      ],
    ],
    [
      'cities of a headline',
      '山西省晋中吕梁等市用水问题',
      ['晋中市 PART_OF 山西省', '吕梁市 PART_OF 山西省'],
    ],
    [
      'cities under the label of their province',
      '广西：南宁、柳州对年限的要求不得超过3年',
      ['南宁市 PART_OF 广西壮族自治区', '柳州市 PART_OF 广西壮族自治区'],
    ],
    ['a place after a place', '广东省广州市和佛山南海区', ['广州市 PART_OF 广东省', '南海区 PART_OF 佛山市']],
  ])('%s', (_what, text, expected) => expect(relations(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    [
      'of several places none is said',
      '黄埔区、天河区、越秀区培育了网融信息、方欣科技等一批企业。',
      'LOCATED_IN',
    ],
    ['knowledge is no statement', '腾讯和华为发布了产品，深圳很大。', 'LOCATED_IN'],
    ['places side by side', '广州、深圳、东莞', 'PART_OF'],
  ])('none: %s', (_what, text, type) => expect(relations(text).filter((r) => r.includes(type))).toEqual([]));

  it('the size of a fund is the whole, and a first stage is not', () => {
    expect(values('佛山氢能产业基金总规模为30亿元，首期10亿元。', 'amount')).toEqual([3_000_000_000]);
    expect(values('首期10亿元的佛山氢能产业基金', 'amount')).toEqual([]);
  });
});
