/** Records: fields below a heading that is a firm or a park are said of it. */
import { describe, expect, it } from 'vitest';
import { relations, run, values } from './run.ts';

const page = (...parts: readonly string[]): string =>
  `# 企业名录\n\n本页介绍若干单位。\n\n${parts.join('\n\n')}\n`;
const fields = (...lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const FIRM = '### 合肥青梧微电子有限公司';
const PARK = '### 无锡惠山氢谷产业园';

describe('fields of a firm', () => {
  it.each([
    ['its seat', '总部位置：合肥市包河区青梧路88号', '合肥青梧微电子有限公司 LOCATED_IN 包河区'],
    [
      'a zone in the address',
      '公司地址：合肥市高新区兰湾西路16号',
      '合肥青梧微电子有限公司 IN_PARK 合肥市高新区',
    ],
    [
      'a park in a zone: the zone too',
      '公司地址：合肥市高新区量子科技园C座',
      '合肥青梧微电子有限公司 IN_PARK 合肥市高新区',
    ],
    ['its park', '所属园区：苏州纳米城', '合肥青梧微电子有限公司 IN_PARK 苏州纳米城'],
    ['in bold', '**注册地**：芜湖市', '合肥青梧微电子有限公司 LOCATED_IN 芜湖市'],
    [
      'with another field on the line',
      '地址：芜湖市鸠江区 电话：0553-1234567',
      '合肥青梧微电子有限公司 LOCATED_IN 鸠江区',
    ],
  ])('%s', (_what, line, expected) => expect(relations(page(FIRM, fields(line)))).toContain(expected));

  it.each([
    ['founded', '成立时间：1999年6月', '1999-06'],
    ['founded', '成立于：2012年', '2012'],
    ['registeredCapital', '注册资本：500万元', 5_000_000],
  ])('%s: %s', (property, line, value) =>
    expect(values(page(FIRM, fields(line, '员工规模：800人')), property)).toContain(value));

  it('below a heading of the section', () =>
    expect(relations(page(FIRM, '#### 基本信息', fields('总部：合肥市')))).toContain(
      '合肥青梧微电子有限公司 LOCATED_IN 合肥市',
    ));

  it('a line names the record where no heading does', () =>
    expect(relations(page('企业名称：芜湖白鹿软件有限公司\n\n住所：芜湖市鸠江区'))).toContain(
      '芜湖白鹿软件有限公司 LOCATED_IN 鸠江区',
    ));

  it('a unit that the record names is the firm, with its own date and place', () => {
    const text = page(
      '### 火炬AI创新中心',
      fields('企业名称：厦门青梧投资有限公司AI创新中心', '成立时间：2020年', '总部位置：厦门市湖里区'),
    );
    const dated = run(text).filter((p) => p.predicate === 'founded');
    expect(dated.map((p) => p.subject.name)).toEqual(['厦门青梧投资有限公司AI创新中心']);
    expect(relations(text)).toContain('厦门青梧投资有限公司AI创新中心 LOCATED_IN 湖里区');
  });

  it.each([
    ['in Latin letters', 'Mask Network (Shenzhen) Technology Co., Ltd.'],
    ['that begins with a function word', '如涵控股股份有限公司杭州分公司'],
    ['a studio of a firm', '深圳市青梧科技有限公司元宇宙工作室'],
  ])('the label says that it is a firm: %s', (_what, name) =>
    expect(relations(page(`企业名称：${name}\n\n总部位置：深圳市福田区`))).toContain(
      `${name} LOCATED_IN 福田区`,
    ));

  it('what lies beside a park is not in it', () =>
    expect(
      relations(page(FIRM, fields('总部位置：苏州市苏州工业园区周边'))).filter((r) => r.includes('IN_PARK')),
    ).toEqual([]));

  it('its heading, where it is one of a firm, names it too', () => {
    const text = page(
      '### 云岚成都子公司\n**基本信息**',
      fields('企业名称：安徽青梧科技有限公司成都分公司', '成立时间：2020年'),
    );
    const same = run(text).filter((p) => p.rule === 'record-heading' && p.predicate === 'alsoNamed');
    expect(same.map((p) => `${p.subject.name} = ${p.object?.name}`)).toEqual([
      '安徽青梧科技有限公司成都分公司 = 云岚成都子公司',
    ]);
  });

  it('… and a section does not', () => {
    const text = page('### 智能制造', fields('企业名称：安徽青梧科技有限公司', '成立时间：2020年'));
    expect(run(text).filter((p) => p.rule === 'record-heading')).toEqual([]);
  });

  it('the divisions of an address are no part of what a park is called', () => {
    const same = run(page(FIRM, fields('总部位置：厦门市集美区软件园三期'))).filter(
      (p) => p.predicate === 'alsoNamed' && p.subject.type === 'Park',
    );
    expect(same.map((p) => `${p.object?.name} of ${p.object?.scope}`)).toEqual(['软件园三期 of 集美区']);
  });

  it('the fuller name of the record is the same firm', () => {
    const text = page(
      '### 青梧微电子有限公司',
      fields('企业名称：合肥青梧微电子股份有限公司', '总部位置：合肥市'),
    );
    const same = run(text).filter((p) => p.predicate === 'alsoNamed' && p.rule === 'record-name');
    expect(same.map((p) => p.object!.name)).toEqual(['合肥青梧微电子股份有限公司']);
  });
});

describe('fields of a park', () => {
  it.each([
    ['who runs it', '运营单位：无锡惠开投资有限公司', '无锡惠山氢谷产业园 SPONSORED_BY 无锡惠开投资有限公司'],
    [
      'who built it',
      '建设单位：无锡惠开投资有限公司、无锡市科技局',
      '无锡惠山氢谷产业园 SPONSORED_BY 无锡市科技局',
    ],
    ['where it is', '园区地址：无锡市惠山区', '无锡惠山氢谷产业园 LOCATED_IN 惠山区'],
  ])('%s', (_what, line, expected) => expect(relations(page(PARK, fields(line)))).toContain(expected));

  it('its area', () =>
    expect(values(page(PARK, fields('占地面积：20平方公里', '开园时间：2019年')), 'area')).toContain(
      20_000_000,
    ));
});

describe('fields of other things', () => {
  it.each([
    ['another heading', [FIRM, fields('成立时间：2001年'), '### 联系方式', fields('地址：芜湖市鸠江区')]],
    ['a record of another kind', [FIRM, fields('产品名称：青梧一号', '产地：芜湖市', '地址：芜湖市鸠江区')]],
    ['an institute', [FIRM, '正文。', '### 某大学人工智能研究院', fields('位置：芜湖市鸠江区')]],
    ['no record', ['## 说明', fields('地址：芜湖市鸠江区')]],
  ])('not: %s', (_why, parts) =>
    expect(run(page(...parts)).filter((p) => p.rule === 'record-place')).toEqual([]));

  it('another firm’s name begins another record', () =>
    expect(
      relations(page(FIRM, fields('企业名称：芜湖白鹿软件有限公司', '住所：芜湖市鸠江区'))),
    ).not.toContain('合肥青梧微电子有限公司 LOCATED_IN 鸠江区'));

  it('a street named after a park is no park', () =>
    expect(
      relations(page(FIRM, fields('地址：苏州市苏州工业园大道8号'))).filter((r) => r.includes('IN_PARK')),
    ).toEqual([]));
});

describe('headings that only the making of the page shows to be firms', () => {
  const listed = (title: string, ...names: readonly string[]): string =>
    `# ${title}\n\n${names.map((name) => `## ${name}\n\n- 类型：软件\n- 地址：成都市武侯区天府三街\n`).join('\n')}`;
  const seated = (text: string): string[] =>
    relations(text)
      .filter((fact) => fact.endsWith(' LOCATED_IN 武侯区'))
      .map((fact) => fact.split(' ')[0]!);

  it('are firms under a heading that says so', () => {
    expect(seated(listed('成都有哪些值得加入的公司', '青梧斩', '1. TestFinch', '白鹿（成都）'))).toEqual([
      '青梧斩',
      'TestFinch',
      '白鹿',
    ]);
  });
  it('a unit of a known firm is that firm', () => {
    expect(seated(listed('成都的公司', '腾讯成都研发中心', '青梧斩', '白鹿猫'))).toContain('腾讯');
  });
  it.each([
    ['under a heading that does not', listed('成都有哪些好吃的', '青梧斩', '白鹿猫', '栗子狗')],
    ['two of them', listed('成都的公司', '青梧斩', '白鹿猫')],
    ['institutes', listed('成都的企业与科研', '青梧大学', '白鹿研究院', '栗子实验室')],
  ])('not %s', (_what, text) => expect(seated(text)).toEqual([]));
});

describe('labels in lines of their own', () => {
  const form =
    '云岚软件园\n地址：\n北京市海淀区西二旗\n成立时间：\n2009年\n占地面积：\n159公顷\n主导产业：\n人工智能\n';
  it('say what the line below says', () => {
    expect(relations(form)).toContain('云岚软件园 LOCATED_IN 海淀区');
    expect(new Set(values(form, 'founded'))).toEqual(new Set(['2009']));
    expect(new Set(values(form, 'area'))).toEqual(new Set([1_590_000]));
  });
  it('… below other lines of a page too', () =>
    expect(values(`云岚招商网\n\n产业地图\n添加关注\n${form}`, 'founded')).toContain('2009'));
  it('say nothing of a line that is no name', () =>
    expect(values('产业地图\n成立时间：\n2009年\n', 'founded')).toEqual([]));
});

describe('lines of a form', () => {
  const park = [
    '鲁南物流黄页',
    '名　　称：嵘谷国际物流园',
    '地　　址：山东省临沂市兰山区',
    '建园时间：2008年',
  ];

  it('are not joined, though no mark ends them', () => {
    const text = [
      ...park,
      '配套设施：停车场、汽修厂、信息大厅、司机公寓',
      '驻场企业：云岚物流有限公司、嵘谷供应链有限公司等共312户',
    ].join('\n');
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        '嵘谷国际物流园 LOCATED_IN 兰山区',
        '云岚物流有限公司 IN_PARK 嵘谷国际物流园',
        '嵘谷供应链有限公司 IN_PARK 嵘谷国际物流园',
      ]),
    );
    expect(values(text, 'founded')).toEqual(['2008']);
  });

  it('with a share behind who pays', () =>
    expect(relations([...park, '投 资 方：云岚控股集团有限公司（占股60%）'].join('\n'))).toContain(
      '嵘谷国际物流园 SPONSORED_BY 云岚控股集团有限公司',
    ));

  it('in columns without a colon', () => {
    const text = '词条\n中文名称　云岚经济技术开发区\n批准机关　国务院\n批准时间　2001年9月19日';
    expect(relations(text)).toContain('云岚经济技术开发区 SPONSORED_BY 国务院');
    expect(values(text, 'founded')).toEqual(['2001-09-19']);
  });
});

describe('the terms of a fund', () => {
  const text = [
    '一、子基金名称：云岚氢能创业投资基金（暂定名）。',
    '二、拟设规模：人民币6亿元，分两次实缴。',
    '三、出资结构：河北省创业投资引导基金20%，嵘谷国控投资集团有限公司30%，其余50%由管理机构负责募集。',
    '四、管理机构：天津云岚股权投资管理有限公司。',
    '五、注册地：云岚综合保税区。',
  ].join('\n\n');

  it('say its size', () => expect(values(text, 'amount')).toEqual([600_000_000]));

  it('say who pays and who manages it', () =>
    expect(relations(text).filter((each) => each.includes('BACKED_BY'))).toEqual([
      '云岚氢能创业投资基金 BACKED_BY 河北省创业投资引导基金',
      '云岚氢能创业投资基金 BACKED_BY 嵘谷国控投资集团有限公司',
      '云岚氢能创业投资基金 BACKED_BY 天津云岚股权投资管理有限公司',
    ]));
});
