/** Notices as news pages and portals hand them out: who signs, what the title is, and what of the page is not theirs. */
import { describe, expect, it } from 'vitest';
import { relations, run, values } from './run.ts';

const issuers = (text: string, policy = ''): string[] =>
  relations(text)
    .filter((each) => each.includes(' ISSUED_BY ') && each.startsWith(policy))
    .map((each) => each.split(' ISSUED_BY ')[1]!);
const names = (text: string, type: string): string[] => [
  ...new Set(
    run(text)
      .filter((p) => p.predicate === 'name' && p.subject.type === type)
      .map((p) => p.subject.name),
  ),
];
const BODY = '为进一步促进低空经济发展，现就有关事项通知如下。\n\n一、加强组织领导，压实各方责任。';
const notice = (head: string, sign: string): string =>
  `${head}\n\n各省、自治区、直辖市人民政府：\n\n${BODY}\n\n${sign}\n`;
const TITLE = '关于促进低空经济发展有关事项的通知';

describe('the bodies that a title begins with', () => {
  it.each([
    ['side by side', '按照《财政部国家税务总局关于调整有关政策的通知》执行。', ['财政部', '国家税务总局']],
    ['three', '见《国家税务总局财政部建设部关于加强管理的通知》。', ['国家税务总局', '财政部', '建设部']],
    ['an association', '根据《广州市残疾人联合会关于印发适配办法的通知》办理。', ['广州市残疾人联合会']],
    [
      '… beside an office',
      '根据《广州市残疾人联合会广州市财政局关于做好补贴工作的通知》办理。',
      ['广州市残疾人联合会', '广州市财政局'],
    ],
    [
      'a group of the centre',
      '中央公务用车制度改革领导小组关于印发《中央事业单位公务用车制度改革实施意见》的通知明确了范围。',
      ['中央公务用车制度改革领导小组'],
    ],
    [
      'a committee of a zone',
      '横琴粤澳深度合作区执行委员会印发《低空经济扶持办法》。',
      ['横琴粤澳深度合作区执行委员会'],
    ],
    ['the site of a ministry', '15日，财政部网站刊发《关于提高政府采购效率的通知》。', ['财政部']],
  ])('%s', (_what, text, expected) => expect(issuers(text)).toEqual(expected));

  it.each([
    ['a body that the title is about', '按照《财政部关于加强国家税务总局经费管理的通知》执行。', ['财政部']],
    [
      'an association that is named in it',
      '按照《财政部关于广州市残疾人联合会经费的通知》执行。',
      ['财政部'],
    ],
  ])('not %s', (_what, text, expected) => expect(issuers(text)).toEqual(expected));

  it('what a joint adds is another one’s', () => {
    expect(issuers('根据国务院办公厅《关于改革制度的意见》和《社会救助暂行办法》。', '社会')).toEqual([]);
    expect(issuers('国务院办公厅印发《关于改革制度的意见》和《社会救助暂行办法》。', '社会')).toEqual([
      '国务院办公厅',
    ]);
  });
});

describe('titles', () => {
  it.each([
    ['as a page encodes them', '《国务院办公厅关于印发&lt;低空经济发展方案&gt;的通知》'],
    ['with half marks', '《国务院办公厅关于印发<低空经济发展方案>的通知》'],
  ])('inside titles %s', (_what, title) => {
    const text = `根据${title}（国办发〔2024〕4号）要求。`;
    expect(names(text, 'Policy')).toContain('低空经济发展方案');
    expect(issuers(text, '低空经济发展方案')).toEqual(['国务院办公厅']);
  });

  it.each([
    ['a plan for it', '江苏出台《〈长三角发展规划纲要〉江苏实施方案》。', '长三角发展规划纲要'],
    ['rules about it', '见《国务院关于印发实施〈促进成果转化法〉若干规定的通知》。', '促进成果转化法'],
  ])('are not the one that they are %s', (_what, text, other) =>
    expect(names(text, 'Policy')).not.toContain(other));

  it.each([
    [
      'not with the headline above it',
      '国务院印发《低空经济发展总体方案》\n\n国务院关于印发《低空经济\n\n发展总体方案》的通知\n\n国发〔2023〕17号',
      '国务院',
      '国务院关于印发《低空经济发展总体方案》的通知',
    ],
    [
      'on when its mark is open',
      '国务院关于《安徽省国土空间规划\n\n（2021—2035年）》的批复\n\n国函〔2023〕137号',
      '国务院',
      '国务院关于《安徽省国土空间规划（2021—2035年）》的批复',
    ],
    [
      'on behind a line that ends in a file',
      '国务院办公厅关于全面推行行政规范性文件\n\n合法性审核机制的指导意见\n\n国办发〔2018〕115号',
      '国务院办公厅',
      '国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见',
    ],
  ])('go %s', (_what, head, by, name) => {
    const text = notice(head, `${by}\n\n2023年10月21日`);
    expect(names(text, 'Policy')).toContain(name);
    expect(issuers(text, name)).toEqual([by]);
  });

  it('have no （全文） of the page', () => {
    const text =
      '未成年人保护条例（全文）\n\n中华人民共和国国务院令第766号\n\n第一条 为了保护未成年人，制定本条例。\n\n第二条 本条例自2024年1月1日起施行。\n';
    expect(names(text, 'Policy')).toEqual(['未成年人保护条例']);
  });

  it('that ask for opinions are none', () => {
    const text =
      '《联合惩戒办法（征求意见稿）》\n\n公开征求意见的公告\n\n公安部起草了《联合惩戒办法（征求意见稿）》，现向社会公开征求意见。\n\n公安部\n\n2023年11月13日\n';
    expect(names(text, 'Policy')).not.toContain('公开征求意见的公告');
  });

  it('with their number say what they are called', () => {
    const text = '根据《国务院关于全面建立补贴制度的意见》（国发〔2015〕52号，以下简称《国务院意见》）办理。';
    expect(
      run(text)
        .filter((p) => p.predicate === 'alsoNamed')
        .map((p) => p.object!.name),
    ).toContain('国务院意见');
  });
});

describe('signatures', () => {
  it.each([
    [
      'the editor behind the day',
      '财政部办公厅\n\n工业和信息化部办公厅\n\n2025年5月7日【编辑：付某】',
      ['财政部办公厅', '工业和信息化部办公厅'],
    ],
    [
      'columns',
      '教育部             科技部\n\n中华全国总工会   中国红十字会总会\n\n2025年5月7日',
      ['教育部', '科技部', '中华全国总工会', '中国红十字会总会'],
    ],
    [
      'a body that no lexicon has',
      '公安部办公厅\n\n中国海警局执法部\n\n2025年5月7日',
      ['公安部办公厅', '中国海警局执法部'],
    ],
  ])('%s', (_what, sign, expected) => {
    const text = notice(`${TITLE}\n\n财办建〔2025〕20号`, sign);
    expect(issuers(text).sort()).toEqual([...expected].sort());
    expect(values(text, 'date')).toEqual(['2025-05-07']);
  });

  it('above a title that the page says only below', () => {
    const text = `各县（市、区）人民政府：\n\n《${TITLE}》已经市政府同意，现印发给你们。\n\n廊坊市人民政府办公室\n\n2022年11月4日\n\n（此件公开发布）\n\n${TITLE}\n\n${BODY}\n`;
    expect(issuers(text)).toContain('廊坊市人民政府办公室');
    expect(new Set(values(text, 'date'))).toEqual(new Set(['2022-11-04']));
    expect(names(text, 'Policy')).toEqual([TITLE]);
  });

  it.each([
    ['words in columns', '加强领导   全面推进\n\n2025年5月7日'],
    ['a sentence', '中国将继续推进有关工作委员会的建设，\n\n2025年5月7日'],
  ])('not %s', (_what, sign) => expect(issuers(notice(TITLE, sign))).toEqual([]));
});

describe('days and places', () => {
  it('the day of the news is not that of what it refers to', () => {
    expect(
      values('据交通运输部网站2023年10月25日消息，根据《国务院关于批转实施方案的通知》，春节免费。', 'date'),
    ).toEqual([]);
  });

  it('a plan is for the places of its circle', () => {
    const text =
      '根据《广州都市圈发展规划》，广州都市圈范围包括广州市、佛山市全域，肇庆市端州区、鼎湖区，清远市清城区。';
    const places = relations(text).filter((each) => each.startsWith('广州都市圈发展规划 APPLIES_TO '));
    expect(places.map((each) => each.split(' ')[2]).sort()).toEqual(
      ['佛山市', '广州市', '清城区', '端州区', '鼎湖区'].sort(),
    );
  });
});

describe('what is no body, firm, park or fund', () => {
  it.each([
    ['the site of a government', '主办：广州市人民政府门户网站，天河政府网', 'IssuingBody'],
    ['a kind of zone', '暂时准许进入上海自贸试验区海关特殊监管区域内进行修理。', 'IssuingBody'],
    ['kinds of banks', '支持境外金融机构在自贸试验区依法依规新设银行、保险、证券等法人金融机构。', 'Company'],
    ['rights', '包括实收资本、商标权、专利权等企业资产。', 'Company'],
    ['a zone within any zone', '支持在自贸试验区内综合保税区开展期货保税交割。', 'Park'],
    ['an insurance', '加强职工长护险基金和医疗保险基金监管。', 'Fund'],
    [
      'subdistricts',
      '| 单位名称 | 电话 |\n|---|---|\n| 沙河街 | 1 |\n| 五山街 | 2 |\n| 棠下街 | 3 |\n',
      'Company',
    ],
    ['a way without errands', '实现全省直办“零跑动”，群众零跑腿。', 'Company'],
  ])('%s', (_what, text, type) => expect(names(text, type)).toEqual([]));

  it('a body deals with a firm', () => {
    expect(names('我委对国家石油天然气管网集团有限公司经营的管道核定价格。', 'Company')).toEqual([
      '国家石油天然气管网集团有限公司',
    ]);
  });
});

describe('places inside names', () => {
  it.each([
    [
      'the address that a registered name begins with',
      '临沂市郯城县众一科环化工有限公司法人代表说，项目投产了。',
      ['临沂市郯城县众一科环化工有限公司 LOCATED_IN 郯城县', '郯城县 PART_OF 临沂市'],
    ],
    [
      'what the name of an institute says',
      '在浙江省嘉兴市乌镇实验室内，平台正在运行。',
      ['嘉兴市 PART_OF 浙江省'],
    ],
    ['a place alone says nothing of where the firm is', '深圳智乾区块链科技有限公司投产了。', []],
  ])('%s', (_what, text, expected) => expect(relations(text).sort()).toEqual(expected));

  it.each([
    ['搬迁安置', '涉及10个村庄搬迁安置。'],
    ['巩固原有', '就是巩固原有优势，发挥龙头作用。'],
    ['大湾区', '贵州面向“大湾区”招商。'],
    ['上海合作组织', '加快建设上海合作组织国际枢纽。'],
    ['丹东线', '沿着丹东线一路向北。'],
  ])('%s is none', (_word, text) =>
    expect(names(text, 'Region').filter((name) => name !== '贵州省')).toEqual([]));

  it('a zone with its place in brackets lies there, and its plan is for that place', () => {
    expect(relations('国务院印发《中国（新疆）自由贸易试验区总体方案》。')).toContain(
      '中国（新疆）自由贸易试验区总体方案 APPLIES_TO 新疆维吾尔自治区',
    );
    expect(relations('国务院印发《广州开发区总体方案》。').some((each) => each.includes('APPLIES_TO'))).toBe(
      false,
    );
  });

  it.each([
    [
      'a branch in a district of a city',
      '中国农业发展银行西安市鄠邑区支行与某公司签约。',
      'Company',
      ['中国农业发展银行西安市鄠邑区支行'],
    ],
    ['what a place aims at', '十堰正锚定绿色低碳发展示范区定位。', 'Park', []],
    ['so much ground', '建设1200亩电池级新能源材料基地。', 'Park', []],
  ])('%s', (_what, text, type, expected) => expect(names(text, type)).toEqual(expected));

  it('two committees of one zone are two', () => {
    expect(
      issuers('中共河北雄安新区工作委员会河北雄安新区管理委员会印发《关于打造创新高地的若干措施》。').sort(),
    ).toEqual(['中共河北雄安新区工作委员会', '河北雄安新区管理委员会'].sort());
  });
});
