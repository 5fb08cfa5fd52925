/** Pages that present a park, a fund or a notice: what their lines and paragraphs go on about, and what of the page is not theirs. */
import { describe, expect, it } from 'vitest';
import { exportReading } from '../../../import/export.ts';
import { read } from '../../../import/reading.ts';
import { loadModel } from '../../../src/model/index.ts';

const model = loadModel();
const exported = (text: string) => exportReading(read(new TextEncoder().encode(text), model), model);
const relations = (text: string, type: string): string[] =>
  exported(text)
    .relations.filter((each) => each.type === type)
    .map(({ from, to }) => `${from} → ${to}`)
    .sort();
const attribute = (text: string, name: string, attr: string): unknown =>
  exported(text).entities.find((each) => each.name === name || each.aliases.includes(name))?.attrs[attr];

describe('a line that is a park’s name', () => {
  it.each([
    ['with a mark', '▍云岚高新技术产业开发区\n升级后的规划面积为60平方公里，分三个区块。', 60e6],
    ['in a question', '什么是云岚综合保税区\n该区规划面积2平方公里，由三个区块组成。', 2e6],
    ['with 简介 below it', '云岚工业园区\n简介：规划建设面积5平方公里，是重要组团。', 5e6],
  ])('%s: the size below it is the park’s', (_name, text, area) => {
    const [park] = exported(text).entities.filter(({ type }) => type === 'Park');
    expect(park?.attrs.areaM2).toBe(area);
  });

  it('a place that begins the next line is that line’s own', () => {
    const text = '云岚经济开发区\n\n张家口市位于河北省西北部，面积广大。';
    expect(relations(text, 'PART_OF')).toEqual(['张家口市 → 河北省']);
    expect(relations(text, 'LOCATED_IN')).toEqual([]);
  });
});

describe('该区', () => {
  it('is the zone of the paragraph before', () => {
    const text = '连云港综合保税区通过验收。\n\n该区于2018年5月31日获国务院批复设立。';
    expect(attribute(text, '连云港综合保税区', 'founded')).toBe('2018-05-31');
  });

  it('is the district where one was named since', () => {
    const text = '云岚综合保税区开工。\n\n黄埔区出台措施。该区规划面积2平方公里用于研发。';
    expect(attribute(text, '云岚综合保税区', 'areaM2')).toBeUndefined();
  });
});

describe('该基金', () => {
  it('is the fund of the paragraph before', () => {
    const text =
      '四川云岚产业基金今日揭牌。\n\n该基金由四川发展（控股）有限责任公司、成都嵘谷投资有限公司共同按比例出资设立。';
    expect(relations(text, 'BACKED_BY')).toEqual([
      '四川云岚产业基金 → 四川发展（控股）有限责任公司',
      '四川云岚产业基金 → 成都嵘谷投资有限公司',
    ]);
  });

  it('is not the one of a headline when another came between', () => {
    const text = '# 云岚天使基金完成募资\n\n嵘谷科创基金完成登记。\n\n该基金由成都嵘谷投资有限公司发起设立。';
    expect(relations(text, 'BACKED_BY')).toEqual(['嵘谷科创基金 → 成都嵘谷投资有限公司']);
  });
});

describe('whose a fund is that no sentence puts anywhere', () => {
  it.each([
    [
      'of the place that its name begins with',
      '安徽省集成电路产业投资基金正式设立。',
      ['安徽省集成电路产业投资基金 → 安徽省'],
    ],
    ['none of a firm there', '上海云岚集团产业基金正式设立。', []],
    ['none of a zone there', '上海市云岚开发区产业发展基金正式设立。', []],
    ['none of a partnership', '南京云岚产业投资基金合伙企业（有限合伙）正式设立。', []],
  ])('%s', (_name, text, expected) => {
    expect(relations(text, 'FUND_OF')).toEqual(expected);
  });
});

const NOTICE = '各市人民政府：\n\n为促进发展，现就有关事项通知如下。\n\n';

describe('a notice', () => {
  it('a reply approves what it agrees to set up', () => {
    const text =
      '四川省人民政府关于设立四川云岚经济开发区等开发区的批复\n\n川府函〔2019〕163号\n\n成都市人民政府：\n\n你市请示收悉。现批复如下。\n\n一、同意设立四川云岚经济开发区、四川嵘谷经济开发区。开发区以食品为主导产业。\n\n二、同意四川古嵘经济开发区总体规划。\n\n四川省人民政府\n\n2019年8月1日';
    expect(relations(text, 'SPONSORED_BY')).toEqual([
      '四川云岚经济开发区 → 四川省人民政府',
      '四川嵘谷经济开发区 → 四川省人民政府',
    ]);
  });

  it('the number in brackets behind the title is no part of it', () => {
    const text = `江苏省人民政府关于促进云岚产业发展的通知（苏政发〔2020〕43号）\n\n${NOTICE}江苏省人民政府\n\n2020年5月11日`;
    const [policy] = exported(text).entities.filter(({ type }) => type === 'Policy');
    expect(policy?.name).toBe('江苏省人民政府关于促进云岚产业发展的通知');
  });

  it('the number of its head is its own, also where the rule that it ends had the same title', () => {
    const text =
      '山西省人民政府关于印发山西省云岚基金管理办法的通知\n\n晋政发〔2025〕6号\n\n各市人民政府：\n\n现将《山西省云岚基金管理办法》印发给你们，2020年印发的《山西省云岚基金管理办法》（晋政发〔2020〕21号）同时废止。\n\n山西省人民政府\n\n2025年3月25日';
    expect(attribute(text, '山西省云岚基金管理办法', 'documentNumber')).toBe('晋政发〔2025〕6号');
  });

  it.each([
    ['a title that its page marks', '【转载】'],
    ['… with a colon', '转发：'],
  ])('%s', (_name, mark) => {
    const text = `${mark}江苏省财政厅关于促进云岚产业发展的通知\n\n苏财〔2020〕43号\n\n${NOTICE}江苏省财政厅\n\n2020年5月11日`;
    expect(relations(text, 'ISSUED_BY')).toEqual(['江苏省财政厅关于促进云岚产业发展的通知 → 江苏省财政厅']);
  });

  it('departments side by side in the title are of one place; who reprints it issues nothing', () => {
    const text = `索引号 1529 发布机构: 阿拉善盟农牧局\n\n内蒙古自治区农牧厅 发展改革委 财政厅水利厅关于促进云岚产业发展的通知\n\n内农〔2025〕4号\n\n${NOTICE}`;
    expect(
      exported(text)
        .relations.filter(({ type }) => type === 'ISSUED_BY')
        .map(({ to }) => to)
        .sort(),
    ).toEqual(
      [
        '内蒙古自治区农牧厅',
        '内蒙古自治区发展和改革委员会',
        '内蒙古自治区水利厅',
        '内蒙古自治区财政厅',
      ].sort(),
    );
  });

  it('a number before the title in marks', () => {
    const text = `甘政办发〔2019〕96号《甘肃省人民政府办公厅关于支持云岚信息港建设的意见》\n\n甘政办发〔2019〕96号\n\n各市人民政府：\n\n为进一步贯彻落实《云岚信息港总体规划》，制定本意见。`;
    expect(relations(text, 'BASED_ON')).toEqual([
      '甘肃省人民政府办公厅关于支持云岚信息港建设的意见 → 云岚信息港总体规划',
    ]);
  });

  it('what makes a list public is one', () => {
    const text =
      '文化和旅游部关于云岚示范园区创建名单的公示\n\n根据《文化和旅游部办公厅关于开展云岚示范园区创建工作的通知》，拟确定十家园区。现将名单公示如下：';
    expect(relations(text, 'BASED_ON')).toEqual([
      '文化和旅游部关于云岚示范园区创建名单的公示 → 文化和旅游部办公厅关于开展云岚示范园区创建工作的通知',
    ]);
  });

  it('labels in brackets', () => {
    const text = `[ 发布机构 ] 重庆市人民政府办公厅 [ 发文字号 ] 渝府办〔2022〕21号\n\n重庆市云岚产业促进行动计划\n\n为促进发展，制定本行动计划。\n\n一、目标。`;
    expect(attribute(text, '重庆市云岚产业促进行动计划', 'documentNumber')).toBe('渝府办〔2022〕21号');
  });
});

describe('marks of half width', () => {
  it('part clauses as full ones do', () => {
    const text = '为深入实施战略,落实《云岚产业发展规划》,结合实际,制定本行动计划。';
    const notice = `重庆市人民政府关于印发重庆市云岚行动计划的通知\n\n渝府〔2022〕21号\n\n${text}\n\n重庆市人民政府\n\n2022年7月15日`;
    expect(relations(notice, 'BASED_ON')).toHaveLength(1);
  });

  it('but not the end of an entity', () => {
    const text = '中共中央办公厅印发《&lt;云岚制度改革指导意见&gt;的通知》。';
    expect(exported(text).entities.filter(({ type }) => type === 'Policy')).not.toEqual([]);
  });
});

describe('a table whose cells stand one a line', () => {
  it('with the border behind each cell', () => {
    const row = (n: number, place: string, name: string): string =>
      `${n} |\n${place} |\n${name} |\n云岚大学 |\n`;
    const text = `序号 |\n所在地 |\n大学科技园名称 |\n依托高校 |\n${row(1, '北京', '云岚大学国家大学科技园')}${row(2, '上海', '嵘谷大学国家大学科技园')}${row(3, '浙江', '东嵘大学国家大学科技园')}`;
    expect(relations(text, 'LOCATED_IN')).toEqual([
      '东嵘大学国家大学科技园 → 浙江省',
      '云岚大学国家大学科技园 → 北京市',
      '嵘谷大学国家大学科技园 → 上海市',
    ]);
  });
});

describe('the zone of a committee', () => {
  const parks = (text: string): string[] =>
    exported(text)
      .entities.filter(({ type }) => type === 'Park')
      .map(({ name }) => name);

  it('is named with it', () => {
    expect(parks('昨日，嵘谷高新区管委会印发《嵘谷人才办法》。')).toEqual(['嵘谷高新区']);
  });

  it('but not where they are of any zone', () => {
    expect(parks('各地推进。开发区管委会负责实施。')).toEqual([]);
  });
});

describe('a list of the firms of a park', () => {
  const items =
    '一、整机类\n1. 山东云岚机械有限公司：播种机、深松机。\n2. 临沂嵘谷装备有限公司：玉米收获机。\n';
  const table =
    '| 序号 | 企业名称 | 成立日期 |\n|---|---|---|\n| 1 | 山东云岚机械有限公司 | 2004-06-11 |\n| 2 | 临沂嵘谷装备有限公司 | 2011-10-08 |\n';
  const both = ['临沂嵘谷装备有限公司 → 云岚智能农机产业园', '山东云岚机械有限公司 → 云岚智能农机产业园'];

  it.each([
    ['items under other headings', `云岚智能农机产业园入驻企业名录\n\n${items}`],
    ['a table', `# 云岚智能农机产业园重点企业一览表\n\n${table}`],
  ])('in %s', (_name, text) => expect(relations(text, 'IN_PARK')).toEqual(both));

  it('not when they are only to come', () =>
    expect(relations(`# 云岚智能农机产业园拟引进企业名单\n\n${items}`, 'IN_PARK')).toEqual([]));
});

describe('a park that only its ground stands for', () => {
  const park = '云岚高新技术产业开发区位于芜湖市。\n\n';
  it.each([
    ['在区内', '嵘谷药业有限公司、山海药业有限公司等四十余家企业在区内设有厂房。'],
    ['入园', '嵘谷药业有限公司、山海药业有限公司等链主先后入园，产能居前。'],
    ['该区', '该区已聚起嵘谷药业有限公司、山海药业有限公司等23家企业。'],
  ])('%s', (_name, text) => {
    expect(relations(park + text, 'IN_PARK')).toEqual([
      '山海药业有限公司 → 云岚高新技术产业开发区',
      '嵘谷药业有限公司 → 云岚高新技术产业开发区',
    ]);
  });

  it('the fund of a rule, in its articles', () => {
    const text =
      '# 云岚国际产业引导基金管理办法\n\n第一条  为规范云岚国际产业引导基金（以下简称“引导基金”）的运作，制定本办法。\n\n第二条  引导基金由怀化市财政局代表市人民政府出资设立，目标规模20亿元，首期5亿元。';
    expect(relations(text, 'BACKED_BY')).toContain('云岚国际产业引导基金 → 怀化市财政局');
    expect(attribute(text, '云岚国际产业引导基金', 'amountCNY')).toBe(2e9);
  });
});
