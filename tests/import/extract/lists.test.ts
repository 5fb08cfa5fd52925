/** Lists: what else stands in them, what is told apart, where the firms of a list stand. */
import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../../import/extract/index.ts';
import { readDocument } from '../../../import/read/index.ts';
import { relations, run, said } from './run.ts';

const PARK = '无锡惠山氢谷产业园';

describe('parks that are called by their field alone', () => {
  const parks = (text: string): string[] =>
    run(text).flatMap(({ subject, predicate }) =>
      subject.type === 'Park' && predicate === 'name' ? [subject.name] : [],
    );

  it.each([
    [
      'where the list says that they were set up',
      '同时，还设立了陶瓷工业园、光电产业园、台商投资区等专业园区。',
      ['陶瓷工业园', '光电产业园', '台商投资区'],
    ],
    ['… not where kinds are wished for', '鼓励各地申报物流园区、科技园区、工业园区等园区。', []],
    ['… nor kinds of zones', '建有经济技术开发区、高新技术产业开发区、创业园区等园区。', []],
    ['… nor sectors', '形成了陶瓷、光电、机械等园区经济。', []],
  ])('%s', (_what, text, expected) => expect([...new Set(parks(text))]).toEqual(expected));
});

describe('lists that hold other things too', () => {
  it.each([
    [
      'an institute between firms',
      `${PARK}已引进华为、东海氢能联合会、中兴通讯等机构。`,
      `中兴通讯 IN_PARK ${PARK}`,
    ],
    [
      'an unknown item first',
      '南京先后引进了海立电器、华为、中兴通讯等3家工厂。',
      '中兴通讯 LOCATED_IN 南京市',
    ],
    [
      'firms after the one who runs it',
      `${PARK}由无锡惠开投资有限公司运营，华为、中兴通讯等已签约入驻。`,
      `华为 IN_PARK ${PARK}`,
    ],
    [
      'firms that are called projects',
      `${PARK}今日签约，云视元、聚芯海、立汐生物、聚嵘动力等11个重点项目签约入驻。`,
      `聚嵘动力 IN_PARK ${PARK}`,
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    [
      'the firm that runs it does not enter it',
      `${PARK}由无锡惠开投资有限公司运营，华为、中兴通讯等已签约入驻。`,
      `无锡惠开投资有限公司 IN_PARK ${PARK}`,
    ],
    ['a clause is no item', '南京引进了人才，推动发展、建设新城，华为参加了会议。', '华为 LOCATED_IN 南京市'],
  ])('not: %s', (_why, text, wrong) => expect(relations(text)).not.toContain(wrong));
});

describe('分别', () => {
  it('tells apart as many as there are places', () => {
    const found = relations('福田汽车、亿华通分别位于昌平区和海淀区。');
    expect(found).toEqual(expect.arrayContaining(['福田汽车 LOCATED_IN 昌平区', '亿华通 LOCATED_IN 海淀区']));
    expect(found).not.toContain('福田汽车 LOCATED_IN 海淀区');
  });
  it('says nothing of pairs when the numbers differ', () => {
    const found = relations('福田汽车、亿华通、华为分别位于昌平区和海淀区。');
    expect(found.filter((each) => each.includes('LOCATED_IN'))).toEqual([]);
  });
  it('a firm in several places is in each', () => {
    expect(relations('华为总部分别位于上海和南京。')).toContain('华为 LOCATED_IN 南京市');
  });
});

describe('where firms produce', () => {
  it.each([
    ['bases', '华为的生产基地主要集中在苏州与盐城。', '华为 LOCATED_IN 盐城市'],
    ['a place with the one it lies in', '华为其他生产基地分布在江西、浙江义乌。', '华为 LOCATED_IN 义乌市'],
    ['many places', '除总部外，华为在湖南、无锡、长沙等多地进行投产。', '华为 LOCATED_IN 长沙市'],
    ['a firm in apposition', '6月6日，重庆迎来了第一家科创板上市公司——华为。', '华为 LOCATED_IN 重庆市'],
    [
      'said of the firm before',
      '华为列出了清单。这家总部设在惠山区的企业正在招人。',
      '华为 LOCATED_IN 惠山区',
    ],
    ['founded by another in a park', `华为是由中兴通讯在${PARK}投资设立的企业。`, `华为 IN_PARK ${PARK}`],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    ['the wider place of a chain', '华为其他生产基地分布在江西、浙江义乌。', '华为 LOCATED_IN 浙江省'],
    ['who founded it', `华为是由中兴通讯在${PARK}投资设立的企业。`, `中兴通讯 IN_PARK ${PARK}`],
    ['where it sells', '华为的产品主要销往苏州与盐城。', '华为 LOCATED_IN 盐城市'],
    ['where it is listed', '在深圳上市的公司华为发布公告。', '华为 LOCATED_IN 深圳市'],
  ])('not: %s', (_why, text, wrong) => expect(relations(text)).not.toContain(wrong));
});

describe('funds under firms', () => {
  it.each([
    ['旗下', '法奥完成融资，由华为旗下无锡氢能产业基金领投。', '无锡氢能产业基金 BACKED_BY 华为'],
    ['in brackets', '投资方有无锡氢能产业基金（华为管理）等。', '无锡氢能产业基金 BACKED_BY 华为'],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));
  it('a fund beside a firm is not its own', () =>
    expect(relations('由华为、无锡氢能产业基金领投。')).not.toContain('无锡氢能产业基金 BACKED_BY 华为'));
});

describe('what goes on', () => {
  it.each([
    [
      'a policy in the sentences behind',
      '《无锡市氢能产业行动方案》提出加大投入。设立无锡氢能产业基金。',
      '无锡市氢能产业行动方案 SUPPORTS 无锡氢能产业基金',
    ],
    [
      'a firm in its section',
      `## 惠开\n\n无锡惠开投资有限公司成立于2014年。\n\n员工400人。\n\n电话：1\n\n邮编：2\n\n传真：3\n\n公司是${PARK}首批入驻企业。\n`,
      `无锡惠开投资有限公司 IN_PARK ${PARK}`,
    ],
    [
      'the plan that a text begins with',
      `《无锡市氢能产业行动计划》印发。\n\n苏州2018年印发《苏州市储能产业行动计划》。\n\n《行动计划》支持${PARK}建设。`,
      `无锡市氢能产业行动计划 SUPPORTS ${PARK}`,
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    [
      'another policy came between',
      '《无锡市氢能产业行动方案》提出加大投入。《苏州市储能方案》提出改革。设立无锡氢能产业基金。',
      '无锡市氢能产业行动方案 SUPPORTS 无锡氢能产业基金',
    ],
    [
      'a section of two firms',
      `## 企业\n\n无锡惠开投资有限公司成立于2014年。\n\n华为成立于1987年。\n\n一\n\n二\n\n三\n\n四\n\n五\n\n公司是${PARK}首批入驻企业。\n`,
      `无锡惠开投资有限公司 IN_PARK ${PARK}`,
    ],
  ])('not when %s', (_why, text, wrong) => expect(relations(text)).not.toContain(wrong));
});

describe('addresses in a table of firms', () => {
  const TABLE =
    '| 企业名称 | 办公地址 |\n|---|---|\n| 深圳市普宙科技有限公司 | 深圳市龙华区清泉路龙华云谷产业园4号楼 |\n';
  it.each([
    '深圳市普宙科技有限公司 LOCATED_IN 龙华区',
    '深圳市普宙科技有限公司 IN_PARK 龙华云谷产业园',
    '龙华云谷产业园 LOCATED_IN 龙华区',
  ])('%s', (expected) => expect(relations(TABLE)).toContain(expected));
});

describe('a policy without number or addressees', () => {
  const NOTICE =
    '中共柳河县委 柳河县人民政府\n\n关于支持重点产业加快发展的实施意见\n\n（2023年2月8日）\n\n依据《吉林省促进中小企业发展条例》，制定如下实施意见。\n\n一、支持范围\n\n按照《柳河县引导资金管理办法》相关规定执行。\n';
  const TITLE = '中共柳河县委柳河县人民政府关于支持重点产业加快发展的实施意见';
  it('is known by the issuers above its title and by what it makes', () =>
    expect(relations(NOTICE)).toEqual(
      expect.arrayContaining([
        `${TITLE} ISSUED_BY 柳河县人民政府`,
        `${TITLE} BASED_ON 吉林省促进中小企业发展条例`,
      ]),
    ));
  it('does not rest on what its parts refer to', () =>
    expect(relations(NOTICE)).not.toContain(`${TITLE} BASED_ON 柳河县引导资金管理办法`));
});

describe('places that a policy selects', () => {
  it.each([
    [
      'in its own words',
      '国务院办公厅关于开展药品采购试点的通知\n\n国办发〔2019〕2号\n\n各省人民政府：\n\n选择北京、天津和沈阳11个城市，组织药品集中采购试点。\n\n国务院办公厅\n\n2019年1月1日\n',
      '国务院办公厅关于开展药品采购试点的通知 APPLIES_TO 沈阳市',
    ],
    [
      'as it is reported',
      '住建部发布《关于确定智慧城市试点的通知》。通知提到，经评审，确定北京、广州、长沙等6个城市为第一批试点城市。',
      '关于确定智慧城市试点的通知 APPLIES_TO 长沙市',
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));
  it('a place where something is held is not selected', () =>
    expect(
      relations('住建部发布《关于确定智慧城市试点的通知》。通知提到，会议在长沙召开，总结试点经验。'),
    ).not.toContain('关于确定智慧城市试点的通知 APPLIES_TO 长沙市'));
});

describe('a digest', () => {
  it('begins anew behind （详情）', () =>
    expect(relations(`${PARK}今年开园。（详情）华为、中兴通讯均已入驻。`)).not.toContain(
      `华为 IN_PARK ${PARK}`,
    ));
});

describe('several parks in a cell', () => {
  const TABLE =
    '| 城市 | 重点产业园区 |\n|---|---|\n| 深圳 | 坪山集成电路产业园、南山科技园 |\n| 珠海 | 珠海集成电路产业园（省级特色产业园） |\n| 东莞 | 东莞氢谷产业园 |\n';
  it.each([
    '坪山集成电路产业园 LOCATED_IN 深圳市',
    '南山科技园 LOCATED_IN 深圳市',
    '珠海集成电路产业园 LOCATED_IN 珠海市',
  ])('%s', (expected) => expect(relations(TABLE)).toContain(expected));
  it('a label in brackets is no name', () =>
    expect(run(TABLE).some((p) => p.predicate === 'alsoNamed')).toBe(false));
});

describe('places in lists of bases', () => {
  it('are places', () => {
    const found = relations('宁德时代已陆续在江苏常州、广东肇庆、四川宜宾等多地建立生产基地。');
    expect(found).toContain('宁德时代 LOCATED_IN 宜宾市');
  });
  it.each([
    ['a share of a fund', '华为在无锡氢能产业基金持股16.67%。', '无锡氢能产业基金 BACKED_BY 华为'],
    [
      'a founding in a place',
      '同年，在霞浦县，由宁德时代和一汽集团合资建设的东海动力电池有限公司竣工投产。',
      '东海动力电池有限公司 LOCATED_IN 霞浦县',
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));
  it('the founders are not where they found', () =>
    expect(
      relations('同年，在霞浦县，由宁德时代和一汽集团合资建设的东海动力电池有限公司竣工投产。'),
    ).not.toContain('一汽集团 LOCATED_IN 霞浦县'));
});

describe('shares of the fund that a text is about', () => {
  const HEAD =
    '# 无锡氢能产业基金成立\n\n无锡氢能产业基金今日成立，苏州储能基金也在筹备。\n\n## 谁在出钱\n\n';
  it.each([
    ['in sentences', `${HEAD}股东共三家。华为、中兴通讯分别认缴3亿元和2亿元。`],
    [
      'in a table',
      `${HEAD}| 股东 | 认缴出资（亿元） |\n|---|---|\n| 华为技术有限公司 | 3 |\n| 中兴通讯股份有限公司 | 2 |\n`,
    ],
  ])('%s', (_what, text) =>
    expect(
      relations(text).filter((each) => /^无锡氢能产业基金 BACKED_BY (?:华为|中兴)/.test(each)),
    ).toHaveLength(2));
  it('quotes what says it', () => {
    const found = run(`${HEAD}华为认缴3亿元。`).find((p) => p.predicate === 'BACKED_BY')!;
    expect(found.spans[0]!.quote).toBe('华为认缴3亿元');
  });
  it('none where no fund is the subject', () =>
    expect(relations('无锡氢能产业基金和苏州储能基金都在筹备。\n\n华为认缴3亿元。')).toEqual([]));
});

describe('a park in the column of places', () => {
  it('holds the firm', () => {
    const found = relations('| 企业名称 | 所在地 |\n|---|---|\n| 成都振芯科技股份有限公司 | 成都高新区 |\n');
    expect(found).toContain('成都振芯科技股份有限公司 IN_PARK 成都高新区');
    expect(found).not.toContain('成都振芯科技股份有限公司 LOCATED_IN 成都市');
  });
});

describe('a division in front of a park that something stands in', () => {
  const TEXT = '无锡惠山氢谷产业园位于本市惠山区八里台工业园，占地100亩。';
  it.each(['无锡惠山氢谷产业园 LOCATED_IN 惠山区'])('%s', (expected) =>
    expect(relations(TEXT)).toContain(expected));
  it('in the name of the one that is spoken of says nothing', () =>
    expect(
      relations('惠山区氢谷产业园占地100亩，运营良好。').filter((each) => each.includes('LOCATED_IN')),
    ).toEqual([]));
});

describe('two short names in one bracket', () => {
  it('are both names of the thing', () => {
    const text = '海南自由贸易港建设投资基金有限公司（简称“海南建设基金”或“自贸港基金”）发布公告。';
    const names = run(text)
      .filter((p) => p.predicate === 'alsoNamed')
      .map((p) => p.object!.name);
    expect(names).toEqual(expect.arrayContaining(['海南建设基金', '自贸港基金']));
  });
});

describe('places that govern places, policies that revise policies', () => {
  it.each([
    ['辖', '佛山现辖禅城区、南海区和三水区。', '三水区 PART_OF 佛山市'],
    [
      'a revision',
      '我部对《产业园区环评通知》（以下简称《通知》）进行修订，形成《产业园区环评意见》。',
      '产业园区环评意见 REPLACES 产业园区环评通知',
    ],
    [
      'what a policy furthers',
      `无锡市印发《无锡市氢能产业扶持办法》，加快发展产业，推动${PARK}建设。`,
      `无锡市氢能产业扶持办法 SUPPORTS ${PARK}`,
    ],
    [
      'a class between places',
      '住建部发布《关于确定智慧城市试点的通知》。通知提到，确定北京、吉林2个省（区、市）和拉萨市作为试点地区。',
      '关于确定智慧城市试点的通知 APPLIES_TO 拉萨市',
    ],
    ['a nearby place', '华为已经在邻近的成都设厂。', '华为 LOCATED_IN 成都市'],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));
  it.each([
    ['neighbours', '佛山毗邻广州市和中山市。', '广州市 PART_OF 佛山市'],
    [
      'what only refers to another',
      '我部依据《产业园区环评通知》形成《产业园区环评意见》。',
      '产业园区环评意见 REPLACES 产业园区环评通知',
    ],
  ])('not %s', (_why, text, wrong) => expect(relations(text)).not.toContain(wrong));
});

describe('profiles of firms, each below its name', () => {
  const PROFILES = [
    '（二）知名企业介绍',
    '1.吉林省云岚粮食有限公司',
    '公司位于柳河镇太平一区，注册资金6000万元。',
    '（三）吉林云药股份有限公司',
    '该公司成立于1998年5月，为华为下属子公司。公司位于柳河经济开发区，占地面积22万平方米。',
    '（四）云岚集团柳河制药有限公司',
    '注册资本3000万元，现有员工140人。',
  ].join('\n\n');

  it.each([
    ['公司 is the firm of the heading', '吉林省云岚粮食有限公司 LOCATED_IN 柳河镇'],
    ['and not one that is only spoken of', '吉林云药股份有限公司 IN_PARK 柳河经济开发区'],
  ])('%s', (_what, expected) => expect(relations(PROFILES)).toContain(expected));
  it('says nothing of the firm that is only spoken of', () =>
    expect(relations(PROFILES).filter((fact) => fact.startsWith('华为 IN_PARK'))).toEqual([]));
  it('reads values without a subject', () =>
    expect(said(PROFILES, 'registeredCapital')).toEqual(
      expect.arrayContaining(['吉林省云岚粮食有限公司: 60000000', '云岚集团柳河制药有限公司: 30000000']),
    ));
});

describe('a column of firms', () => {
  const TABLE = [
    '| 企业名称 | 总部 |',
    '|---|---|',
    '| 重庆云岚科技有限公司 | 重庆市江北区鱼嘴镇云岚工厂 |',
    '| 福特汽车(重庆) | 重庆市高新区软件园路 |',
    '| Lam Research, Inc. | 上海市浦东新区金桥出口加工区 |',
    '| 惠普公司(重庆) | 长沙市望城区经济技术开发区 |',
    '| 长沙云岚科技有限公司 | 总部：长沙市经济技术开发区泉塘街道 |',
    '| 云岚智能研究院 | 重庆市 |',
    '| 人工智能 | 重庆市 |',
  ].join('\n');
  const names = run(TABLE)
    .filter((p) => p.predicate === 'name' && p.subject.type === 'Company')
    .map((p) => p.subject.name);

  it('holds firms under whatever name', () =>
    expect(names).toEqual([
      '重庆云岚科技有限公司',
      '福特汽车(重庆)',
      'Lam Research, Inc.',
      '惠普公司(重庆)',
      '长沙云岚科技有限公司',
    ]));
  it.each([
    '重庆云岚科技有限公司 LOCATED_IN 江北区',
    '福特汽车(重庆) IN_PARK 重庆市高新区',
    'Lam Research, Inc. LOCATED_IN 浦东新区',
    'Lam Research, Inc. IN_PARK 金桥出口加工区',
    '惠普公司(重庆) LOCATED_IN 望城区',
    '长沙云岚科技有限公司 LOCATED_IN 长沙市',
  ])('with its address: %s', (expected) => expect(relations(TABLE)).toContain(expected));
  it('reports the others', () => {
    const document = readDocument(new TextEncoder().encode(TABLE));
    const issues = EXTRACTORS.flatMap((extractor) => extractor.extract(document).issues);
    expect(issues.filter(({ code }) => code === 'FIRM_ROW_UNREAD')).toHaveLength(2);
  });
});

describe('lists that a line leads into', () => {
  const led = (lead: string, ...items: string[]): string[] =>
    relations([lead, '', ...items.map((item) => `- ${item}`)].join('\n'));

  it('each firm that an item begins with is in the park', () => {
    const found = led(
      `${PARK}的主要进驻企业包括：`,
      '美资企业：惠普、高通（美国）',
      '国内企业：华为、中兴通讯等',
    );
    for (const firm of ['惠普', '高通', '华为', '中兴通讯'])
      expect(found).toContain(`${firm} IN_PARK ${PARK}`);
  });
  it('and at the place', () =>
    expect(led('苏州市的重点企业有：', '华为', '中兴通讯')).toEqual(
      expect.arrayContaining(['华为 LOCATED_IN 苏州市', '中兴通讯 LOCATED_IN 苏州市']),
    ));
  it.each([
    ['a firm that an item speaks of', led(`${PARK}的入驻企业包括：`, '研发平台，由华为支持')],
    ['a line that does not lead', led(`${PARK}欢迎各类企业。`, '华为')],
    ['who runs it', led(`${PARK}的运营要点如下：`, '华为')],
  ])('not: %s', (_why, found) => expect(found.filter((each) => each.includes('IN_PARK'))).toEqual([]));
});

describe('the tenants of a park on its pages', () => {
  const page = (heading: string): string =>
    [
      `# ${PARK}`,
      `${PARK}位于无锡市惠山区。${PARK}占地500亩。`,
      `## ${heading}`,
      '### 云帆智能科技有限公司',
      '云帆智能科技有限公司专注于视频。',
    ].join('\n\n');
  it('are the firms below a heading that says so', () =>
    expect(relations(page('入驻企业'))).toContain(`云帆智能科技有限公司 IN_PARK ${PARK}`));
  it('are the lines below a line that says so, up to one of another kind', () =>
    expect(
      relations(
        `${PARK}\n\n${PARK}位于无锡市惠山区。\n\n🏢 入驻企业\n华为（员工1000人）\n中兴通讯\n\n园区欢迎企业入驻。\n\n比亚迪\n`,
      ).filter((each) => each.includes('IN_PARK')),
    ).toEqual([`华为 IN_PARK ${PARK}`, `中兴通讯 IN_PARK ${PARK}`]));
  it('and not below another', () =>
    expect(relations(page('合作单位'))).not.toContain(`云帆智能科技有限公司 IN_PARK ${PARK}`));
});
