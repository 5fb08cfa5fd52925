import { describe, expect, it } from 'vitest';
import { relations, run, said, values } from './run.ts';

const PARK = '无锡惠山氢谷产业园';

describe('what the sentences after go on about', () => {
  it.each([
    [
      'who made it',
      `${PARK}位于无锡市惠山区。2019年由无锡惠开投资有限公司开发建设。`,
      `${PARK} SPONSORED_BY 无锡惠开投资有限公司`,
    ],
    [
      'who runs it',
      `${PARK}今年开园。目前由无锡惠开投资有限公司负责运营和管理。`,
      `${PARK} SPONSORED_BY 无锡惠开投资有限公司`,
    ],
    ['who is in it', `${PARK}今年开园。华为、中兴通讯均已入驻。`, `华为 IN_PARK ${PARK}`],
    [
      'who is in it, after a count',
      `${PARK}今年开园。首批10家企业集中签约入驻，其中包括华为、中兴通讯等。`,
      `中兴通讯 IN_PARK ${PARK}`,
    ],
    ['园区 as a place', `${PARK}今年开园。华为、中兴通讯等企业均在园区设有公司。`, `华为 IN_PARK ${PARK}`],
    [
      'where its group has its seat',
      '云岚集团是一家集食品、物流于一体的企业，创建于1993年。集团总部位于江苏省南京市。',
      '云岚集团 LOCATED_IN 南京市',
    ],
    ['园内', `${PARK}今年开园。华为先后在园内办公。`, `华为 IN_PARK ${PARK}`],
    [
      'the ending of its name',
      '无锡慧谷科技城今年启用。落户科技城的华为正在招人。',
      '华为 IN_PARK 无锡慧谷科技城',
    ],
    [
      'under its heading',
      `## ${PARK}\n\n位于无锡市惠山区，由无锡惠开投资有限公司投资建设。\n`,
      `${PARK} SPONSORED_BY 无锡惠开投资有限公司`,
    ],
    [
      'the fund that the text names most, from afar',
      `无锡鸿志发展基金今年设立。无锡鸿志发展基金投向氢能。\n\n${'各方参加了会议并交流了情况。'.repeat(30)}\n\n作为基金的普通合伙人和管理人的“无锡鸿志基金管理有限公司”已经完成注册，注册资本2亿元。`,
      '无锡鸿志发展基金 BACKED_BY 无锡鸿志基金管理有限公司',
    ],
    [
      'a later stage of a fund by the name that the text gives it',
      '无锡鸿志远股权投资基金(以下简称“鸿志基金”)今年设立。\n\n5月27日，无锡鸿志远二期股权投资基金(以下简称“鸿志基金二期”)成立。\n\n鸿志基金二期由华为和中兴通讯各出资100亿元。',
      '无锡鸿志远二期股权投资基金 BACKED_BY 中兴通讯',
    ],
    [
      'a fund',
      '无锡氢能产业基金今年设立。总规模20亿元，由无锡惠开投资有限公司担任管理人。',
      '无锡氢能产业基金 BACKED_BY 无锡惠开投资有限公司',
    ],
    [
      'a firm',
      '无锡惠开投资有限公司成立于2014年。公司总部位于无锡市惠山区。',
      '无锡惠开投资有限公司 LOCATED_IN 惠山区',
    ],
    [
      'under the heading of a place',
      `### （一）无锡：“氢谷”成势\n\n建成${PARK}。\n`,
      `${PARK} LOCATED_IN 无锡市`,
    ],
    ['… firms', `## 2. 无锡市\n\n引进了华为、中兴通讯等企业。\n`, '中兴通讯 LOCATED_IN 无锡市'],
    [
      '这家',
      '无锡惠开科技的工程师正在调试。这家2014年成立、从3人起步的企业已上市。',
      '无锡惠开科技 founded 2014',
    ],
  ])('%s', (_what, text, expected) =>
    expect([
      ...relations(text),
      ...values(text, 'founded').map((value) => `无锡惠开科技 founded ${value}`),
    ]).toContain(expected));

  it.each([
    [
      'another park came between',
      `${PARK}今年开园。常州武进氢谷产业园也已投用。华为、中兴通讯均已入驻。`,
      `华为 IN_PARK ${PARK}`,
    ],
    [
      'the sentence names the place itself',
      `${PARK}今年开园。华为、中兴通讯落户上海市。`,
      `华为 IN_PARK ${PARK}`,
    ],
    [
      'it is too far away',
      `${PARK}今年开园。今天下雨。明天也下雨。后天还下雨。大后天放晴。华为均已入驻。`,
      `华为 IN_PARK ${PARK}`,
    ],
    [
      'a heading that only holds a place',
      `## 无锡出台的政策\n\n建成${PARK}。\n`,
      `${PARK} LOCATED_IN 无锡市`,
    ],
    ['another paragraph', `${PARK}今年开园。\n\n华为、中兴通讯均已入驻。`, `华为 IN_PARK ${PARK}`],
    ['园区外 is not in it', `${PARK}今年开园。华为在园区外办公。`, `华为 IN_PARK ${PARK}`],
    [
      'the ground is not what it is about',
      `${PARK}位于无锡高新区，由无锡惠开投资有限公司运营。`,
      '无锡高新区 SPONSORED_BY 无锡惠开投资有限公司',
    ],
    [
      'whose place it is',
      '长安汽车列出了清单。位于惠山区的无锡惠开投资有限公司揭榜。',
      '长安汽车 LOCATED_IN 惠山区',
    ],
  ])('not when %s', (_why, text, wrong) => expect(relations(text)).not.toContain(wrong));

  it.each([
    ['area', `${PARK}今年开园。位于惠山区，规划面积100公顷。`, 'area', 1_000_000],
    ['size of a fund', '无锡氢能产业基金今年设立。总规模20亿元。', 'amount', 2e9],
  ])('%s', (_what, text, predicate, value) => expect(values(text, predicate)).toContain(value));

  it('quotes the sentence, and the name as a second place', () => {
    const text = `${PARK}今年开园。2019年由无锡惠开投资有限公司建设。`;
    const found = run(text).find((p) => p.predicate === 'SPONSORED_BY')!;
    expect(found.spans.map((span) => span.quote)).toEqual(['2019年由无锡惠开投资有限公司建设', PARK]);
  });
});

describe('policies that are pointed at', () => {
  it.each([
    [
      '《行动计划》',
      '《无锡市氢能产业发展行动计划》近日印发。《行动计划》明确，支持无锡氢能产业基金设立。',
      '无锡市氢能产业发展行动计划 SUPPORTS 无锡氢能产业基金',
    ],
    [
      '该意见',
      `《无锡市氢能产业发展指导意见》近日印发。该意见支持${PARK}建设加氢站。`,
      `无锡市氢能产业发展指导意见 SUPPORTS ${PARK}`,
    ],
    [
      'what it rests on',
      '此次《无锡市氢能产业行动方案》是根据国务院2017年发布的《新能源发展规划》制定的。',
      '无锡市氢能产业行动方案 BASED_ON 新能源发展规划',
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));

  it('a kind that no policy before has stands for none', () => {
    const text = `《无锡市氢能产业管理办法》近日印发。《行动计划》支持${PARK}建设加氢站。`;
    expect(relations(text).filter((each) => each.includes('SUPPORTS'))).toEqual([]);
  });
});

describe('issuers behind the title', () => {
  it.each([
    [
      'a passive with several',
      '《无锡市氢能产业行动方案》已于7月24日由无锡市工信局、无锡市科技局等8部门联合印发。',
      ['无锡市工业和信息化局', '无锡市科学技术局'],
    ],
    [
      'who led the drafting',
      '《无锡市氢能产业行动方案》正式公布，由无锡市工信局牵头制定。',
      ['无锡市工业和信息化局'],
    ],
    [
      'a body that was, beside another',
      '2002年，教育部和原卫生部出台《学校食堂卫生管理规定》，要求加强监督。',
      ['教育部', '卫生部'],
    ],
    [
      'its party group, on a day',
      '国土资源部党组2月16日印发《推进领导干部能上能下实施细则（试行）》。',
      ['国土资源部'],
    ],
    [
      'a meeting at which it was handed out',
      '今年9月，无锡市政府召开了推进会，会上印发了《无锡市制造强市行动方案》。',
      ['无锡市政府'],
    ],
    ['at an event', '无锡市工信局在氢能大会上发布《无锡市氢能产业行动方案》。', ['无锡市工业和信息化局']],
    [
      'asking for opinions',
      '今年年初，无锡市工信局也发布的关于公开征求《无锡市氢能产业行动方案（征求意见稿）》的通知中提到此事。',
      ['无锡市工业和信息化局'],
    ],
  ])('%s', (_what, text, bodies) => {
    const issued = run(text).filter((p) => p.predicate === 'ISSUED_BY');
    for (const body of bodies)
      expect(issued.map((p) => p.object!.name).some((name) => sameBody(name, body))).toBe(true);
  });

  it('who only carries it out has not issued it', () => {
    const text = '《无锡市氢能产业行动方案》近日印发，由无锡市工信局负责解释。';
    expect(run(text).filter((p) => p.predicate === 'ISSUED_BY')).toEqual([]);
  });

  it('titles in quotation marks behind an issuer and its verb, and those listed with them', () => {
    const text = '无锡市惠山区推出“氢能产业集聚区发展规划”和“鼓励氢能产业发展的若干意见（试行）”。';
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        '氢能产业集聚区发展规划 APPLIES_TO 惠山区',
        '鼓励氢能产业发展的若干意见（试行） APPLIES_TO 惠山区',
      ]),
    );
    expect(relations('他说要有“氢能产业集聚区发展规划”。')).toEqual([]);
  });
});

/** 工信局 and 工业和信息化局 are two writings of one body. */
function sameBody(a: string, b: string): boolean {
  const short = (name: string): string =>
    name.replace('工业和信息化局', '工信局').replace('科学技术局', '科技局');
  return short(a) === short(b);
}

describe('ways of saying it', () => {
  it.each([
    [
      'a label',
      `${PARK}2021年被江苏省科技厅认定为“省级科技企业孵化器”。`,
      `${PARK} SPONSORED_BY 江苏省科技厅`,
    ],
    ['approval behind', `${PARK}由工业和信息化部批复。`, `${PARK} SPONSORED_BY 工业和信息化部`],
    [
      'a vehicle',
      `惠山区以无锡惠开投资有限公司为平台，建设${PARK}。`,
      `${PARK} SPONSORED_BY 无锡惠开投资有限公司`,
    ],
    ['a park around a firm', `${PARK}以华为为核心。`, `华为 IN_PARK ${PARK}`],
    ['firms at the end', `惠山区随后设立${PARK}，华为、中兴通讯先后入驻。`, `中兴通讯 IN_PARK ${PARK}`],
    ['in brackets', `${PARK}（位于惠山区）今年开园。`, `${PARK} LOCATED_IN 惠山区`],
    ['the place first', `在惠山区，${PARK}今年开园。`, `${PARK} LOCATED_IN 惠山区`],
    ['a place has firms', '南京有台积电。', '台积电 LOCATED_IN 南京市'],
    ['two seats', '满帮集团双总部设在贵阳和南京。', '满帮集团 LOCATED_IN 贵阳市'],
    ['who subscribes', '无锡氢能产业基金今年设立。财政部认缴5亿元。', '无锡氢能产业基金 BACKED_BY 财政部'],
    ['partners behind', '无锡氢能产业基金规模5亿元，华为为主要出资人。', '无锡氢能产业基金 BACKED_BY 华为'],
    [
      'what a fund is for',
      '无锡氢能产业基金规模5亿元，主要用于扶持惠山区新兴产业。',
      '无锡氢能产业基金 FUND_OF 惠山区',
    ],
    [
      'a list with its kinds between',
      '无锡氢能产业基金由华为、中兴通讯两家龙头企业和无锡惠开投资有限公司共同发起设立。',
      '无锡氢能产业基金 BACKED_BY 无锡惠开投资有限公司',
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));

  it.each([
    [
      'a share of a fund',
      '华为与中兴通讯一同入股了无锡氢能产业基金。',
      '无锡氢能产业基金 BACKED_BY 中兴通讯',
    ],
    ['the largest partner', '华为在无锡氢能产业基金中为最大LP。', '无锡氢能产业基金 BACKED_BY 华为'],
    ['among its shareholders', '无锡氢能产业基金股东中包括华为。', '无锡氢能产业基金 BACKED_BY 华为'],
    ['several that approve', `${PARK}经住建部、财政部共同认定入选名单。`, `${PARK} SPONSORED_BY 财政部`],
    ['after signing', `华为与中兴通讯签署合作协议，双方将合作建设${PARK}。`, `${PARK} SPONSORED_BY 中兴通讯`],
    ['a fund among the firms', `${PARK}已引进无锡氢能产业基金、华为、中兴通讯。`, `中兴通讯 IN_PARK ${PARK}`],
    [
      'provinces that issue together',
      '江苏与上海、浙江两省一市印发了《长江口氢能发展行动计划》。',
      '长江口氢能发展行动计划 APPLIES_TO 江苏省',
    ],
    [
      'a meeting that passes',
      '国务院常务会议原则通过了《氢能产业总体方案》。',
      '氢能产业总体方案 ISSUED_BY 国务院',
    ],
  ])('%s', (_what, text, expected) => expect(relations(text)).toContain(expected));

  it('who works at a fund holds no share of it', () => {
    expect(relations('华为在无锡氢能产业基金中的员工很多。')).toEqual([]);
  });

  it('a place that has no firm but an industry states nothing', () => {
    expect(relations('南京有集成电路产业。')).toEqual([]);
  });
});

describe('readings behind characters', () => {
  it('belong to no name, and the quote keeps its place', () => {
    const found = run('新鄉(xiāng)市氫能產(chǎn)業(yè)園位于新鄉(xiāng)市。').find(
      (p) => p.predicate === 'LOCATED_IN',
    )!;
    expect([found.subject.name, found.object!.name]).toEqual(['新乡市氢能产业园', '新乡市']);
  });

  it('an ordinary bracket stays', () => {
    expect(run('华为技术(深圳)有限公司今年成立。').map((p) => p.subject.name)).toContain(
      '华为技术(深圳)有限公司',
    );
  });
});

describe('a line of address', () => {
  const FIRM = '无锡惠开投资有限公司成立于2014年。';

  it('is that of the firm which the paragraph before began with', () => {
    const text = `${FIRM}\n\n地址（总部）：江苏省无锡市惠山区沐溪大道16号${PARK}11号楼\n`;
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        '无锡惠开投资有限公司 LOCATED_IN 惠山区',
        `无锡惠开投资有限公司 IN_PARK ${PARK}`,
      ]),
    );
  });

  it("is nobody's under another heading", () => {
    const text = `## 甲\n\n${FIRM}\n\n## 乙\n\n地址：江苏省无锡市惠山区\n`;
    expect(relations(text).filter((each) => each.includes('LOCATED_IN'))).toEqual([]);
  });
});

describe('a line that is a firm, and what the next sentence says of it', () => {
  it.each([
    ['with marks and a place', '- **杭州海康威视HIKVISION**。成立于2001年，专注于视频。', '2001'],
    ['alone', '云帆智能科技有限公司。成立于2014年。', '2014'],
  ])('%s', (_what, text, founded) => expect(values(text, 'founded')).toContain(founded));

  it('a sentence that only holds a firm is not about it', () => {
    expect(values('市长走访了云帆智能科技有限公司。成立于2014年的协会也在场。', 'founded')).toEqual([]);
  });
});

describe('a chronicle: years and months on lines of their own', () => {
  const chronicle =
    '2009 · 原点\n8月21日\n云帆科技城开发有限公司正式成立，注册资本金4亿元。\n2010 · 奠基\n5月\n《云帆科技城总体规划》获批。\n11月\n无锡云帆创业投资基金成立。\n2011年起\n云汐动力有限公司成立。\n';

  it.each([
    ['founded', ['云帆科技城开发有限公司: 2009-08-21', '无锡云帆创业投资基金: 2010-11']],
    ['date', ['云帆科技城总体规划: 2010-05']],
  ])('%s', (property, expected) => expect(said(chronicle, property)).toEqual(expected));

  it('a line with a date of its own keeps it', () =>
    expect(said('2010年\n5月\n云帆动力有限公司2008年成立。\n', 'founded')).toEqual([
      '云帆动力有限公司: 2008',
    ]));
});
