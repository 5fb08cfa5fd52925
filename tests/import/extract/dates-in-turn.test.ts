import { describe, expect, it } from 'vitest';
import { values } from './run.ts';

/** A table that lost its lines, as text recognition leaves it. */
const TABLE =
  '表2：政策名称主要内容发布日期《国务院关于印发芯片产业发展若干政策的通知》（国发〔2000〕18号）首次制定了鼓励政策。2000年6月《芯片布图保护条例》对登记作出了规范。2001年4月《芯片布图保护条例实施细则》针对《芯片布图保护条例》的实施进行了细化。2001年9月产业税收《国家芯片产业发展纲要》到2030年，达到国际先进水平。2014年6月资料来源：招股书';

describe('dates that end the records of a table without lines', () => {
  it('are each of the title that begins the record', () => {
    expect(values(TABLE, 'date')).toEqual(['2000-06', '2001-04', '2001-09', '2014-06']);
  });

  it('are not told where no header says that the date comes last', () => {
    expect(values(TABLE.replace('发布日期', ''), 'date')).not.toContain('2001-04');
  });

  it('do not touch titles in running text', () => {
    const said =
      '2016年5月，国务院印发《芯片产业发展纲要》。2017年7月，国务院印发《大数据发展规划》。2018年8月，国务院印发《软件产业规划》。';
    expect(values(said, 'date')).toEqual(['2016-05', '2017-07', '2018-08']);
  });
});

describe('a day right before a title', () => {
  it.each([
    ['what a plan says', '2023年7月，《重庆市芯片产业行动计划（2023-2025年）》提出创建先导区。', ['2023-07']],
    [
      'two on one day',
      '2023年5月，《北京市芯片产业若干措施》《北京市芯片产业实施方案（2023-2025年）》两份重磅文件同日发布。',
      ['2023-05', '2023-05'],
    ],
    ['a year only', '2023年，《重庆市芯片产业行动计划》提出创建先导区。', []],
    ['until when', '截至2023年7月，《重庆市芯片产业行动计划》提出的目标已实现。', []],
  ])('%s', (_what, text, dates) => expect(values(text, 'date')).toEqual(dates));
});

describe('a month and a day without a year', () => {
  const on = (published: string, text: string): unknown[] =>
    values(`---\ndate: ${published}\n---\n\n${text}`, 'founded');
  it.each([
    [
      'up to the day of publication',
      '2026-03-13',
      '2月26日，海晶数据有限公司成立，注册资本35亿元。',
      ['2026-02-26'],
    ],
    ['of the year before', '2026-03-13', '12月26日，海晶数据有限公司成立，注册资本35亿元。', ['2025-12-26']],
    [
      'of the year that the sentence says',
      '2026-03-13',
      '2019年3月启动筹备，12月26日，海晶数据有限公司成立，注册资本35亿元。',
      ['2019-12-26'],
    ],
    ['no dateline', '2026-03-13', '新华社2月26日电 海晶数据有限公司成立，注册资本35亿元。', []],
    ['a month only to the year', '2026', '2月26日，海晶数据有限公司成立，注册资本35亿元。', []],
  ])('%s', (_what, published, text, dates) => expect(on(published, text)).toEqual(dates));

  it('says nothing where the text has no day of publication', () => {
    expect(values('2月26日，海晶数据有限公司成立，注册资本35亿元。', 'founded')).toEqual([]);
  });
});
