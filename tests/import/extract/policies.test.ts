import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../../import/extract/index.ts';
import { readDocument } from '../../../import/read/index.ts';
import type { Extraction, Proposal } from '../../../import/types.ts';

const extracted = (text: string): Extraction[] => {
  const document = readDocument(new TextEncoder().encode(text));
  return EXTRACTORS.map((extractor) => extractor.extract(document));
};
const run = (text: string): Proposal[] => extracted(text).flatMap((one) => one.proposals);
const policies = (text: string): string[] => [
  ...new Set(
    run(text)
      .filter((p) => p.predicate === 'name' && p.subject.type === 'Policy')
      .map((p) => p.subject.name),
  ),
];
const relations = (text: string, type = ''): string[] => [
  ...new Set(
    run(text)
      .filter((p) => p.object && p.predicate !== 'alsoNamed' && p.predicate.includes(type))
      .map((p) => `${p.subject.name} ${p.predicate} ${p.object!.name}`),
  ),
];
const values = (text: string, predicate: string): unknown[] => [
  ...new Set(
    run(text)
      .filter((p) => p.predicate === predicate)
      .map((p) => (p.value?.kind === 'date' ? p.value.value : p.value?.kind === 'text' ? p.value.text : '')),
  ),
];

const NOTICE = (title: string, body = '现就有关事项通知如下。'): string =>
  `${title}\n\n国办发〔2018〕9号\n\n各省、自治区、直辖市人民政府，国务院各部委：\n\n${body}\n\n国务院办公厅\n\n2018年2月3日\n`;

describe('a document that is the policy', () => {
  it.each([
    ['one line', NOTICE('国务院办公厅关于推进数据共享的意见'), '国务院办公厅关于推进数据共享的意见'],
    [
      'several lines',
      NOTICE('国务院办公厅关于推进政务数据共享\n\n和业务协同工作的意见'),
      '国务院办公厅关于推进政务数据共享和业务协同工作的意见',
    ],
    [
      'marks inside the title',
      NOTICE('国务院办公厅关于暂时调整实施《数据管理条例》有关规定的通知'),
      '国务院办公厅关于暂时调整实施《数据管理条例》有关规定的通知',
    ],
    [
      'the letterhead is no part of it',
      NOTICE('国务院办公厅文件\n\n国务院办公厅关于推进数据共享的意见'),
      '国务院办公厅关于推进数据共享的意见',
    ],
    [
      'a reply',
      NOTICE('国务院办公厅关于同意设立数据产业示范区的复函'),
      '国务院办公厅关于同意设立数据产业示范区的复函',
    ],
  ])('title: %s', (_what, text, name) => {
    expect(policies(text)).toContain(name);
    expect(values(text, 'documentNumber')).toEqual(['国办发〔2018〕9号']);
    expect(values(text, 'date')).toEqual(['2018-02-03']);
    expect(relations(text, 'ISSUED_BY')).toEqual([`${name} ISSUED_BY 国务院办公厅`]);
  });

  it.each([
    [
      'the notice and what it carries',
      NOTICE('国务院办公厅关于印发数据共享管理办法的通知'),
      '数据共享管理办法',
    ],
    ['the title without its issuer', NOTICE('国务院办公厅关于推进数据共享的意见'), '关于推进数据共享的意见'],
  ])('other names: %s', (_what, text, other) => {
    const also = run(text).filter((p) => p.predicate === 'alsoNamed');
    expect(also.map((p) => p.object!.name)).toContain(other);
  });

  it('joint issuers: in the title, and where the layout spaced them out in the signature', () => {
    const text =
      '教育部 科技部\n关于印发《数字教育管理办法》的通知\n\n教技〔2020〕3号\n\n各省教育厅、科技厅：\n\n现印发给你们。\n\n教 育 部　科 技 部\n2020年3月1日\n';
    expect(relations(text, 'ISSUED_BY').map((r) => r.split(' ').at(-1))).toEqual(
      expect.arrayContaining(['教育部', '科技部']),
    );
  });

  it('in force, in force until, replaced, based on', () => {
    const text = NOTICE(
      '国务院办公厅关于印发数据共享管理办法的通知',
      '根据《数据安全法》和《电子政务条例》，制定本办法。\n\n本办法自2018年5月1日起施行，有效期至2023年4月30日。《数据交换管理办法》同时废止。',
    );
    expect(values(text, 'effective')).toEqual(['2018-05-01']);
    expect(values(text, 'expires')).toEqual(['2023-04-30']);
    expect(values(text, 'date')).toEqual(['2018-02-03']);
    expect(relations(text, 'REPLACES').map((r) => r.split(' ').at(-1))).toEqual(['数据交换管理办法']);
    expect(relations(text, 'BASED_ON').map((r) => r.split(' ').at(-1))).toEqual([
      '数据安全法',
      '电子政务条例',
    ]);
  });

  it('an article about a policy is not the policy', () => {
    const text = '国务院办公厅关于推进数据共享的意见\n\n记者从会上获悉，意见共有十条。专家认为意见很及时。\n';
    expect(values(text, 'date')).toEqual([]);
    expect(run(text).filter((p) => p.rule === 'notice-title')).toEqual([]);
  });
});

describe('what a policy rests on', () => {
  it('is said where the plan begins that a notice hands on', () => {
    const plan = '昆明市数字教育行动方案（2023-2025年）';
    const body = `《${plan}》已经市政府同意，现转发给你们。`;
    const opening =
      '为全面落实省里的部署，进一步贯彻《云南省数据条例》，按照《云南省数据方案》明确的职责，提出昆明市数字教育行动方案。';
    const text = `${NOTICE(`昆明市人民政府办公室关于转发《${plan}》的通知`, body)}\n${plan}\n\n${opening}\n`;
    expect(relations(text, 'BASED_ON').map((r) => r.split(' ').at(-1))).toEqual([
      '云南省数据条例',
      '云南省数据方案',
    ]);
  });

  it('is said by a plan that a page gives in full', () => {
    const text =
      '# 《昆明市数字教育规划》发布\n\n以下为《规划》全文：\n\n《昆明市数字教育规划》\n\n根据《云南省数据规划》等文件精神，编制本规划。\n';
    expect(relations(text, 'BASED_ON')).toEqual(['昆明市数字教育规划 BASED_ON 云南省数据规划']);
  });
});

describe('a local policy without number and signature', () => {
  const LOCAL = (title: string, ...paragraphs: string[]): string =>
    `# ${title}\n\n${paragraphs.join('\n\n')}\n`;
  const FUND = '设立100亿元规模的宁波机器人产业基金，推动产业集聚。';

  it.each([
    [
      'by what it makes and what it calls itself',
      LOCAL(
        '宁波市关于支持机器人产业发展的若干措施',
        '为加快产业发展，制定本措施。',
        `第一条 ${FUND}`,
        '第二条 本措施自2024年1月1日起施行。',
      ),
    ],
    [
      'by what it makes and the body that begins its title',
      LOCAL('宁波市人民政府关于支持机器人产业发展的若干措施', '结合我市实际，制定如下措施。', FUND),
    ],
    [
      'by its articles and what it calls itself',
      LOCAL(
        '宁波市支持机器人产业发展若干政策',
        '第一章 总则',
        '第一条 本政策适用于在宁波市注册的企业。',
        `第二条 ${FUND}`,
        '第三条 本政策由宁波市科学技术局负责解释。',
      ),
    ],
  ])('is told %s', (_how, text) => {
    const [title] = /(?<=# ).*/.exec(text)!;
    expect(relations(text)).toContain(`${title} SUPPORTS 宁波机器人产业基金`);
    expect(relations(text)).toContain(`${title} APPLIES_TO 宁波市`);
  });

  it.each([
    ['an article that quotes one', LOCAL('宁波市出台支持机器人产业发展若干措施', '措施提出多项支持。', FUND)],
    [
      'a title of another kind',
      LOCAL('宁波市机器人产业发展报告', '本措施自2024年1月1日起施行。', '制定本措施。', FUND),
    ],
    ['one sign alone', LOCAL('宁波市支持机器人产业发展若干政策', '专家说，本政策适用于企业。', FUND)],
  ])('is not %s', (_what, text) => {
    expect(run(text).filter((p) => p.rule === 'notice-title')).toEqual([]);
  });

  it('is one with the title that it is handed on under', () => {
    const text = NOTICE(
      '西安市人民政府办公厅关于印发推动人工智能产业发展若干措施的通知',
      '《西安市推动人工智能产业发展若干措施》已经市政府研究同意，现印发给你们，请认真组织实施。',
    );
    expect(
      run(text)
        .filter((p) => p.rule === 'handed-on-here')
        .map((p) => p.object?.name),
    ).toEqual(['西安市推动人工智能产业发展若干措施']);
  });
});

describe('a policy that a news agency hands out', () => {
  const handedOut = (line: string): string[] =>
    relations(
      `云川社5月1日电 《云川省氢能产业发展规划》今日公布。\n\n${line}\n\n为落实《氢能产业发展中长期规划》要求，制定本规划。\n\n支持合肥云谷氢能产业园建设。\n`,
    );
  it('is what the text after 全文如下 says of itself', () => {
    const said = handedOut('《云川省氢能产业发展规划》全文如下。');
    expect(said).toContain('云川省氢能产业发展规划 BASED_ON 氢能产业发展中长期规划');
    expect(said).toContain('云川省氢能产业发展规划 SUPPORTS 合肥云谷氢能产业园');
  });
  it('supports nothing where the words are missing; 本规划 is still the plan', () => {
    expect(handedOut('《云川省氢能产业发展规划》引人注目。')).toEqual([
      '云川省氢能产业发展规划 BASED_ON 氢能产业发展中长期规划',
    ]);
  });
  it('is not the ground that 本规定 rests on', () => {
    const text = '第一条 为了规范服务秩序，根据《云川省氢能管理规定》，制定本规定。\n';
    expect(relations(text, 'BASED_ON')).toEqual([]);
  });
});

describe('the note of adoption', () => {
  it('says day and body of a regulation', () => {
    const text =
      '# 湖南省算力促进条例\n\n（2021年5月27日湖南省第十三届人民代表大会常务委员会第二十四次会议通过）\n\n第一条 为促进算力发展，制定本条例。\n';
    expect(values(text, 'date')).toEqual(['2021-05-27']);
    expect(relations(text, 'ISSUED_BY')).toEqual([
      '湖南省算力促进条例 ISSUED_BY 湖南省人民代表大会常务委员会',
    ]);
  });

  it('goes on with the decision that amended it, which its congress made too', () => {
    const text =
      '# 湖南省算力促进条例\n\n2009年9月28日 湖南省第十一届人民代表大会常务委员会第十三次会议通过根据2021年9月29日湖南省第十三届人民代表大会常务委员会第三十一次会议《关于修改〈湖南省专利条例〉等七件地方性法规的决定》修正\n\n第一条 为促进算力发展，制定本条例。\n';
    const dated = run(text).filter((p) => p.predicate === 'date');
    expect(dated.map((p) => `${p.subject.name}: ${p.value?.kind === 'date' && p.value.value}`)).toEqual(
      expect.arrayContaining([
        '湖南省算力促进条例: 2009-09-28',
        '关于修改〈湖南省专利条例〉等七件地方性法规的决定: 2021-09-29',
      ]),
    );
    expect(relations(text, 'ISSUED_BY')).toHaveLength(2);
  });

  it('stands without brackets in a line of its own', () => {
    const text =
      '# 湖南省算力促进条例\n\n2021年5月27日 湖南省第十三届人民代表大会常务委员会第二十四次会议通过\n\n第一条 为促进算力发展，制定本条例。\n';
    expect(values(text, 'date')).toEqual(['2021-05-27']);
    expect(relations(text, 'ISSUED_BY')).toHaveLength(1);
  });
});

describe('policies named without 《》', () => {
  it.each([
    ['what a place carries out, by its points', '深圳实施培育壮大市场主体“30条”。', '培育壮大市场主体“30条”'],
    [
      'that is said to be out',
      '2024年5月，“通武廊”一体化高质量发展行动方案出台。',
      '“通武廊”一体化高质量发展行动方案',
    ],
    [
      'one of several documents',
      '唐山市人民政府联合发布“通宝唐”人才一体化实施方案等4个文件。',
      '“通宝唐”人才一体化实施方案',
    ],
    ['carried out', '为推进湖南大数据行动计划的实施，各地行动起来。', '湖南大数据行动计划'],
    [
      'a list item',
      '- 2020年7月2日，教育部关于加强数字教育工作的通知（教技〔2020〕8号）',
      '教育部关于加强数字教育工作的通知',
    ],
    [
      'one of several titles with gaps between',
      '国务院办公厅关于促进云岚健康发展的意见 云岚诊疗管理办法（试行） 云岚医院管理办法（试行）',
      '国务院办公厅关于促进云岚健康发展的意见',
    ],
    ['a law', '大气污染防治法和水污染防治法授权制定具体办法。', '水污染防治法'],
    ['a law of a short name by what it says', '依照公司法第三条设立。', '公司法'],
    ['the report of a place', '湖南省政府工作报告提出发展数字教育。', '湖南省政府工作报告'],
  ])('%s', (_what, text, name) => expect(policies(text)).toContain(name));

  it.each([
    ['the report of nobody', '政府工作报告提出发展数字教育。'],
    ['what no one issued', '本报告分析了“通武廊”一体化高质量发展行动方案的背景。'],
    ['points without a purpose', '深圳实施“30条”。'],
    ['a plan without a name', '为推进湖南的三年行动计划，各地行动起来。'],
    ['two names are not one', '落实湖南数字发展规划和湖北数字行动计划的要求。'],
    ['a body that speaks', '教育部关于加强数字教育的态度很明确。'],
  ])('none: %s', (_what, text) => expect(policies(text)).toEqual([]));
});

describe('a list of policies', () => {
  const listed = (heading: string, ...items: readonly string[]): string =>
    `# 产业概况\n\n## 政策环境\n\n### ${heading}\n${items.map((item) => `- ${item}`).join('\n')}\n`;
  it.each([
    ['a plan', '数字湖南建设三年行动计划'],
    ['with its years', '湖南省数字经济发展规划（2024—2026年）'],
    ['a policy by the name of its programme', '“湘才计划”人才引进政策'],
  ])('%s', (_what, title) => expect(policies(listed('湖南省政策', title))).toContain(title));

  it('is for the place of its heading where its title names none', () =>
    expect(relations(listed('长沙市政策', '“湘才计划”人才引进政策'), 'APPLIES_TO')).toEqual([
      '“湘才计划”人才引进政策 APPLIES_TO 长沙市',
    ]));

  it.each([
    ['what is done', '湖南省政策', '享受国家数字经济专项规划'],
    ['a support without a name', '湖南省政策', '软件园创新创业支持政策'],
    ['under another heading', '发展趋势', '数字湖南建设三年行动计划'],
  ])('none: %s', (_what, heading, item) => expect(policies(listed(heading, item))).toEqual([]));
});

describe('a title inside another', () => {
  it('is another policy where the decision amends it', () => {
    const text =
      '昆明市人大常委会2013年4月作出《关于修改〈昆明市数据条例〉的决定》，《昆明市数据条例》于1994年通过。';
    expect(policies(text)).toEqual(['关于修改〈昆明市数据条例〉的决定', '昆明市数据条例']);
    expect(run(text).filter((p) => p.predicate === 'alsoNamed' && p.subject.type === 'Policy')).toEqual([]);
  });

  it('is the policy where a notice issues it', () =>
    expect(policies('昆明市政府发布《关于印发〈昆明市数据办法〉的通知》。')[0]).toBe('昆明市数据办法'));
});

describe('titles that are no policies', () => {
  it.each([
    ['a kind alone', '教育部表示，《管理办法》和《实施意见》将另行制定。'],
    ['a book', '参考《区块链技术指南》和《代码规范》。'],
    ["a firm's paper", '华为发布《智能世界白皮书》。'],
    ['what was carried got lost', '见《财政部关于印发的通知》。'],
    ['a way of cooking', '《红烧肉的家常做法》很受欢迎。'],
    ['a subject and a longer name', '他研究公司法和个人信息保护法学，参与讨论数据安全法草案。'],
    ['the law of another country', '美国环境保护法专家认为。'],
  ])('%s', (_what, text) => expect(policies(text)).toEqual([]));

  it.each([
    ['with its place', '参考《湖南省数字教育建设指南》。', '湖南省数字教育建设指南'],
    ['with its issuer', '教育部发布《数字教育白皮书》。', '数字教育白皮书'],
    [
      'named again, its issuer said elsewhere',
      '教育部发布《数字教育白皮书》。\n\n《数字教育白皮书》共十章。',
      '数字教育白皮书',
    ],
    ['a law', '违反《政府采购法》的要处罚。', '政府采购法'],
  ])('and those that are: %s', (_what, text, name) => expect(policies(text)).toEqual([name]));
});

describe('who issued', () => {
  it.each([
    [
      'the decree',
      '总理日前签署第667号国务院令，公布《社会保障储备条例》，自2016年5月1日起施行。',
      ['国务院'],
    ],
    ['… in brackets', '《投资项目备案条例》（国务院令第673号）已经公布。', ['国务院']],
    [
      'together with a department of the same province',
      '江苏省财政厅会同省发改委制定了《电煤补贴办法》。',
      ['江苏省财政厅', '江苏省发改委'],
    ],
    ['words between', '国务院更是第一次发布《稀土发展意见书办法》。', ['国务院']],
    ['with others unnamed', '由教育部及该协会共同撰写的《数字教育白皮书》。', ['教育部']],
    ['led and joint', '由科技部牵头、财政部等八部门联合印发《科技评价方案》。', ['科技部', '财政部']],
    ['all bodies in the title', '《财政部、教育部关于支持数字教育的通知》提到。', ['财政部', '教育部']],
    ['the office of a ministry', '工业和信息化部办公厅印发《绿色建材办法》。', ['工业和信息化部办公厅']],
    ['for whom it is', '云南省工信厅发布针对园区的“链六条”。', ['云南省工信厅']],
    ['among others', '昆明市政府出台了一系列政策措施，包括《昆明未来产业规划》等。', ['昆明市政府']],
    [
      'a committee of its own',
      '昆明市户外广告管理委员会出台了《昆明市户外广告拍卖办法》。',
      ['昆明市户外广告管理委员会'],
    ],
  ])('%s', (_what, text, bodies) =>
    expect(
      relations(text, 'ISSUED_BY')
        .map((r) => r.split(' ').at(-1))
        .sort(),
    ).toEqual([...bodies].sort()));

  it.each([
    ['政府采购 is no government', '《浙江省政府采购目录》和《中央行政单位软件管理办法》'],
    ['a title of another place after a national one', '《江苏省发展规划》'],
  ])('none: %s', (_what, text) => expect(relations(text, 'ISSUED_BY')).toEqual([]));

  it('without a verb, the next title that begins with its own place is not from the same body', () =>
    expect(relations('落实国务院《新材料发展纲要》《江苏省新材料发展意见书办法》', 'ISSUED_BY')).toEqual([
      '新材料发展纲要 ISSUED_BY 国务院',
    ]));
});

describe('titles without marks', () => {
  it.each([
    [
      'what the country or a place issued',
      '2013年11月，国家印发的全国资源型城市可持续发展规划将合肥市列入名单。2022年11月合肥市印发的“十四五”矿产资源总体规划（2021—2025年）提出开采区。\n',
      ['全国资源型城市可持续发展规划', '“十四五”矿产资源总体规划（2021—2025年）'],
    ],
    ['a law that says something', '青藏高原生态保护法规定，加强生态系统的保护。\n', ['青藏高原生态保护法']],
    ['a law that comes into force', '民营经济促进法已正式施行。\n', ['民营经济促进法']],
  ])('%s', (_what, text, titles) => {
    const named = run(text).filter((p) => p.predicate === 'name' && p.subject.type === 'Policy');
    expect(new Set(named.map((p) => p.subject.name))).toEqual(new Set(titles));
  });

  it.each([
    ['a way of doing', '这种管理法要求人人参与，该保护法实施多年。\n'],
    ['a plan of nobody', '印发的发展规划提出目标。\n'],
  ])('none: %s', (_what, text) => expect(run(text).filter((p) => p.subject.type === 'Policy')).toEqual([]));
});

describe('dates', () => {
  it('no half of a number is a month', () => {
    const text =
      '---\ndate: 2023-11-14\n---\n\n(记者/李某)11月13日，记者从省政府新闻办新闻发布会上获悉，《广东省人民政府关于加快建设算力的实施意见》已印发。\n';
    expect(values(text, 'date')).not.toContain('2023-01-13');
  });

  const dated = (text: string, published = '2023-10-12'): string =>
    `---\ndate: ${published}\n---\n\n${text}\n`;
  it.each([
    ['今年8月', '今年8月，教育部印发《数字教育行动计划》。', '2023-08'],
    ['去年底', '去年底，教育部印发《数字教育行动计划》。', '2022'],
    ['昨日', '昨日，教育部印发《数字教育行动计划》。', '2023-10-11'],
    ['上月', '上月，教育部印发《数字教育行动计划》。', '2023-09'],
    ['a month alone', '8月，教育部印发《数字教育行动计划》。', '2023-08'],
    ["a month still to come is last year's", '12月，教育部印发《数字教育行动计划》。', '2022-12'],
  ])('told by the day of publication: %s', (_what, text, value) =>
    expect(values(dated(text), 'date')).toEqual([value]));

  it('a year that nobody tells is left, with the reason', () => {
    const text = '今年8月，教育部印发《数字教育行动计划》。';
    expect(values(text, 'date')).toEqual([]);
    expect(extracted(text).flatMap((one) => one.issues.map((issue) => issue.code))).toContain(
      'DATE_WITHOUT_YEAR',
    );
  });

  it('the year goes on in a sequence', () =>
    expect(
      values(
        '2020年8月6日，教育部印发《数字教育行动计划》。\n\n9月25日，科技部印发《科技评价方案》。',
        'date',
      ),
    ).toEqual(['2020-08-06', '2020-09-25']));

  it.each([
    [
      'the title of the page',
      '# 2024上半年政策汇总\n\n**1月**\n\n* 教育部发布《数字教育行动计划》。\n',
      ['2024-01'],
    ],
    ['its own words', '# 政策汇总\n\n2019年3月\n\n教育部发布《数字教育行动计划》。\n', ['2019-03']],
    ['the year alone', '# 政策汇总\n\n## 2019年\n\n教育部发布《数字教育行动计划》。\n', ['2019']],
    [
      'its own date is nearer',
      '# 2024政策汇总\n\n1月\n\n2023年12月，教育部发布《数字教育计划》。\n',
      ['2023-12'],
    ],
    ['none for what is only named', '# 2024政策汇总\n\n1月\n\n专家谈到《数字教育计划》。\n', []],
    ['none behind another heading', '# 2024政策汇总\n\n1月\n\n## 其他\n\n教育部发布《数字教育计划》。\n', []],
    ['none without a year', '# 政策汇总\n\n1月\n\n教育部发布《数字教育计划》。\n', []],
  ])('of a line above, by %s', (_what, text, dates) => expect(values(text, 'date')).toEqual(dates));

  it.each([
    ['an entry of a list', '- 国务院关于印发《数字教育规划》的通知  2019-05-06\n', ['2019-05-06']],
    ['a label', '教育部《数字教育规划》 | 发布日期：2019-05-06\n', ['2019-05-06']],
    ['the field of a record', '{title:"教育部《数字教育规划》",date:"2019-05-06"}\n', ['2019-05-06']],
    ['from when it is in force', '教育部《数字教育规划》 2019-05-06起施行\n', []],
    ['a year alone is a period', '教育部《数字教育规划》 2019\n', []],
    ['a line of a chronicle', '2000　颁布《器械管理暂行办法》\n\n2012年　完成改造\n', ['2000']],
    [
      'a day that a story goes back to',
      '当时间回到2021年9月6日，中共中央、国务院发布《全面深化合作区改革开放方案》，规划了蓝图。\n',
      ['2021-09-06'],
    ],
    [
      'the year of the news, and not of what it counts back from',
      '---\ndate: 2023-11-20\n---\n\n去年3月，郑州市发布《郑州市楼市新政实施方案》。\n\n8月25日，国务院审议通过了《关于规划建设保障性住房的指导意见》。\n',
      ['2022-03', '2023-08-25'],
    ],
    [
      'no day on which news of some days ago were written',
      '---\ndate: 2023-12-05\n---\n\n中新网12月5日电 据网站消息，日前，教育部印发《关于做好就业工作的通知》。\n',
      [],
    ],
    [
      'none of years that are told apart',
      '国家能源局在2021、2022年先后联合印发了《储能发展指导意见》《储能发展实施方案》。\n',
      [],
    ],
    [
      'no day on which somebody spoke of it',
      '2018年3月22日，在座谈会上，某院院长也表示，近年来国家出台了《科技成果转化管理办法》。\n',
      [],
    ],
    ['no number in front of a title', '2000 家企业参与编制《器械管理暂行办法》。\n', []],
  ])('beside the title: %s', (_what, text, dates) => expect(values(text, 'date')).toEqual(dates));

  describe('orders of ministries', () => {
    const ORDER = [
      '热点专题',
      '教育部',
      '中华人民共和国科学技术部',
      '令',
      '第15号',
      '《数字教育管理办法》已经2023年5月23日教育部第12次部务会议审议通过，并经科学技术部同意，现予公布，自2023年8月15日起施行。',
      '教育部部长 王某',
      '2023年7月10日',
      '数字教育管理办法',
      '第一条 为了促进数字教育发展，根据《中华人民共和国教育法》，制定本办法。',
    ];
    const text = ORDER.join('\n');
    it('are issued by the bodies above, also behind a list of links', () =>
      expect(relations(text)).toEqual(
        expect.arrayContaining([
          '数字教育管理办法 ISSUED_BY 教育部',
          '数字教育管理办法 ISSUED_BY 科学技术部',
          '数字教育管理办法 BASED_ON 中华人民共和国教育法',
        ]),
      ));
    it('have the number of the order and the day of the signature', () => {
      expect(values(text, 'documentNumber')).toContain('令第15号');
      expect(values(text, 'date')).toContain('2023-07-10');
    });
    it('need the head of an order', () => {
      const news = ORDER.filter((line) => line !== '令' && line !== '第15号').join('\n');
      expect(values(news, 'documentNumber')).toEqual([]);
    });
  });

  it('a notice whose page says its title above the menus has the number below the second', () => {
    const title = '苏州市人民政府关于促进软件产业发展的通知';
    const menus = ['首页', '>', '政策发布', '来源：市政府网', '类型：转载', '分类：政策', '2025-04-03 14:31'];
    const text = [title, ...menus, title, '苏府〔2025〕16号', '各县区人民政府：', '现通知如下。'].join('\n');
    expect(values(text, 'documentNumber')).toContain('苏府〔2025〕16号');
  });

  it('a list that ends together is ended by the notice, the first as the last', () => {
    const text =
      '关于深化人才改革的意见\n\n为实施人才战略，制定本意见。\n\n本意见自发布之日起施行。同时《苏州市人才引进办法》（苏府〔2012〕56号）、《苏州市人才培养办法》（苏府〔2014〕68号）等文件一并废止。\n';
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        '关于深化人才改革的意见 REPLACES 苏州市人才引进办法',
        '关于深化人才改革的意见 REPLACES 苏州市人才培养办法',
      ]),
    );
  });

  it('a plan that makes what its title says is a policy, and who makes it issues it', () => {
    const text =
      '建设国际中心——苏州软件谷发展行动方案（2015-2020）\n\n为贯彻落实《江苏省软件发展意见》，苏州市工业和信息化局（以下简称市工信局）制定如下行动方案。\n';
    const found = relations(text);
    expect(found.some((each) => /行动方案（2015-2020） BASED_ON 江苏省软件发展意见/.test(each))).toBe(true);
    expect(found.some((each) => /行动方案（2015-2020） ISSUED_BY 苏州市工业和信息化局/.test(each))).toBe(
      true,
    );
  });

  it.each([
    ['behind', '《数字教育管理办法》自2019年2月15日起施行。'],
    ['behind a comma', '教育部制定《数字教育管理办法》，自2019年2月15日起施行。'],
    ['before', '自2019年2月15日起施行的《数字教育管理办法》规定。'],
  ])('in force is no day of issue: %s', (_what, text) => {
    expect(values(text, 'date')).toEqual([]);
    expect(values(text, 'effective')).toEqual(['2019-02-15']);
  });

  it.each([
    ['（2019年5月印发）', '《湖南省数字教育办法》（2019年5月印发）提到。'],
    ['after its number', '- 《湖南省数字教育办法》（湘教发〔2019〕5号），2019年5月'],
    ['issued on', '《湖南省数字教育办法》于2019年5月印发。'],
  ])('right behind the title: %s', (_what, text) => expect(values(text, 'date')).toEqual(['2019-05']));
});

describe('what a title says', () => {
  it('a draft', () =>
    expect(values('《湖南省数字教育办法（征求意见稿）》', 'status')).toEqual(['征求意见稿']));
  it('the park that it supports', () =>
    expect(relations('海南省印发《关于支持海南生态软件园高质量发展的措施》。', 'SUPPORTS')).toEqual([
      '关于支持海南生态软件园高质量发展的措施 SUPPORTS 海南生态软件园',
    ]));
  it('a list that selects places is for them', () =>
    expect(relations('《关于数字教育试点名单的公示》显示，长沙市、株洲市被列为试点。', 'APPLIES_TO')).toEqual(
      expect.arrayContaining(['关于数字教育试点名单的公示 APPLIES_TO 株洲市']),
    ));
  it('announcements and orders have numbers of their own', () =>
    expect(values('教育部发布《数字教育公告办法》（教育部公告2020年第45号）。', 'documentNumber')).toEqual([
      '教育部公告2020年第45号',
    ]));
});

describe('a regulation of a zone', () => {
  const RULE = [
    '# 苏州慧谷科技园条例',
    '2014年12月26日 市十四届人大常委会第二十次会议通过',
    '2015年4月13日 苏州市人民代表大会常务委员会公告第12号公布',
    '第一条 为保障和促进苏州慧谷科技园的建设和发展，根据有关法律、法规，结合本市实际，制定本条例。',
    '第二条 苏州慧谷科技园内的活动，适用本条例。',
  ].join('\n\n');

  it('is dated and numbered by the announcement that makes it public', () => {
    expect(values(RULE, 'date')).toEqual(['2015-04-13']);
    expect(values(RULE, 'documentNumber')).toEqual(['苏州市人民代表大会常务委员会公告第12号']);
    expect(relations(RULE, 'ISSUED_BY')).toEqual([
      '苏州慧谷科技园条例 ISSUED_BY 苏州市人民代表大会常务委员会',
    ]);
  });

  it('by its adoption where nothing else is said', () => {
    expect(values(RULE.replace(/2015年4月13日[^\n]*\n\n/, ''), 'date')).toEqual(['2014-12-26']);
  });

  it('is for the zone of its first article', () => {
    expect(relations(RULE, 'SUPPORTS')).toEqual(['苏州慧谷科技园条例 SUPPORTS 苏州慧谷科技园']);
    expect(relations(RULE.replace('为保障和促进', '为了加强对进入'), 'SUPPORTS')).toEqual([]);
  });
});

it('the measures of a notice are for the zones that they are said to hold in', () => {
  const notice = [
    '# 国务院关于支持自由贸易试验区创新的通知',
    '国发〔2018〕38号',
    '各省、自治区、直辖市人民政府：',
    '（一）探索石油储备模式。（负责部门：发展改革委，适用范围：浙江自贸试验区）',
    '（二）简化手续。（负责部门：商务部，适用范围：所有自贸试验区）',
    '国务院',
    '2018年11月7日',
  ].join('\n\n');
  expect(relations(notice, 'SUPPORTS')).toEqual([
    '国务院关于支持自由贸易试验区创新的通知 SUPPORTS 浙江自贸试验区',
  ]);
});

it.each([
  ['so many of something', '落实支持鄱阳湖示范区建设“10条”。', []],
  ['with what they are of', '出台“区块链10条”。', ['区块链10条']],
])('points in marks: %s', (_what, text, expected) => expect(policies(text)).toEqual(expected));
