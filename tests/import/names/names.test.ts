import { describe, expect, it } from 'vitest';
import { bodySynonyms, companySynonyms, officialBody } from '../../../import/lexicons/index.ts';
import { analyse, carriedTitle, isPolicyTitle } from '../../../import/names/index.ts';

const named = (text: string, type: string): string[] => {
  const { mentions } = analyse(text, { outer: [] });
  for (const m of mentions) expect(m.start).toBeLessThan(m.end);
  return mentions.filter((m) => m.type === type && !m.weak).map((m) => m.name);
};

describe('a department of the place that the text speaks of', () => {
  const bodies = (text: string): string[] =>
    analyse(text, { outer: [] })
      .mentions.filter((m) => m.type === 'IssuingBody')
      .map((m) => m.name);
  it.each(['，', '会同', '日前', '支持', '报', '获', '原'])('behind %s', (lead) =>
    expect(bodies(`江苏省加快发展。${lead}省财政厅印发通知。`)).toEqual(['江苏省财政厅']));
  it.each(['云岚', '全', '外', '某'])('none behind %s, which makes another place of it', (lead) =>
    expect(bodies(`江苏省加快发展。${lead}省财政厅印发通知。`)).toEqual([]));
});

describe('bodies', () => {
  it.each([
    ['a ministry by its short name in a list', '农业农村部、应急部联合发文', ['农业农村部', '应急部']],
    ['a ministry of former times', '原文化部制定的意见', ['文化部']],
    ['a former department of a province', '四川省卫计委印发通知', ['四川省卫计委']],
    ['an autonomous region by its short name', '新疆自治区政府发布了规划', ['新疆自治区政府']],
    ['by structure', '广州市黄埔区人民政府办公室印发', ['广州市黄埔区人民政府办公室']],
    [
      'unheard of departments',
      '杭州市人力资源与社会保障厅、海口市科学技术工业信息化局',
      ['杭州市人力资源与社会保障厅', '海口市科学技术工业信息化局'],
    ],
    ['of a zone', '长沙经济技术开发区管委会发布', ['长沙经济技术开发区管委会']],
    ['for small firms', '重庆市中小企业发展指导局印发', ['重庆市中小企业发展指导局']],
    [
      'two offices of one',
      '成都市口岸与物流办公室、海南省旅游和文化广电体育厅',
      ['成都市口岸与物流办公室', '海南省旅游和文化广电体育厅'],
    ],
    ['by whatever words, when it issues', '陕西省秦创原建设促进局印发通知', ['陕西省秦创原建设促进局']],
    ['and not without issuing', '陕西省秦创原建设促进局成立于2021年', []],
    [
      'whose place is not that of a firm beside it',
      '张家口市引进了天津中环有限公司，市政府印发通知',
      ['张家口市政府'],
    ],
    ['a class of bodies is none', '由国务院交通运输主管部门批准，报国务院有关部门', []],
    ['a new area of the state', '兰州新区管委会印发', ['兰州新区管委会']],
    ['national, by lexicon', '银保监会、中央网信办、公安部', ['银保监会', '中央网信办', '公安部']],
    [
      'short forms completed from the text',
      '浙江省数字经济发展领导小组办公室、省经信厅',
      ['浙江省数字经济发展领导小组办公室', '浙江省经信厅'],
    ],
    ['branches', '人行成都分行与央行深圳市中心支行', ['人行成都分行', '央行深圳市中心支行']],
    [
      'a leading group by its task',
      '，推进海南全面深化改革开放领导小组办公室印发',
      ['推进海南全面深化改革开放领导小组办公室'],
    ],
    ['of Hong Kong', '设立资讯科技及广播局，创新科技署', ['资讯科技及广播局', '创新科技署']],
    ['the government of Hong Kong', '香港特區政府全資擁有', ['香港特区政府']],
    ['of Taiwan', '行政院與國科會推出', ['行政院', '国科会']],
    ['party bodies', '中共南京市委、南京市人民政府', ['中共南京市委', '南京市人民政府']],
  ])('%s', (_what, text, expected) => expect(named(text, 'IssuingBody')).toEqual(expected));

  it.each([
    '广州市局面稳定',
    '深圳市办理业务',
    '教育部门',
    '超市科委托',
    '该市政府部门',
    '抄送：洛阳市委各部门，市法院，市检察院',
    '广州市成立了工作领导小组',
  ])('none: %s', (text) => {
    expect(named(text, 'IssuingBody')).toEqual([]);
  });

  it.each([
    ['工信部', '工业和信息化部'],
    ['央行', '中国人民银行'],
    ['广州市工信局', '广州市工业和信息化局'],
    ['佛山南海区政府', '佛山市南海区人民政府'],
    ['重庆市经济和信息化委员会', '重庆市经济和信息化委员会'],
    ['人行成都分行', '中国人民银行成都分行'],
    ['长沙经济技术开发区管委会', '长沙经济技术开发区管委会'],
    ['天津海关', '天津海关'],
    ['市场观察', '市场观察'],
  ])('%s is officially %s', (name, official) => expect(officialBody(name)).toBe(official));

  it('exports groups of equal names, the official one first', () => {
    expect(bodySynonyms().find((group) => group.includes('央行'))?.[0]).toBe('中国人民银行');
    expect(companySynonyms().find((group) => group.includes('华为'))?.[0]).toBe('华为技术有限公司');
  });
});

describe('companies', () => {
  it.each([
    ['legal form', '与深圳智乾区块链科技有限公司开发', ['深圳智乾区块链科技有限公司']],
    ['legal form after a verb', '孵化企业广东迪特赛恩软件技术有限公司基于', ['广东迪特赛恩软件技术有限公司']],
    ['a place in brackets', '包括易链科技（深圳）有限公司的系统', ['易链科技（深圳）有限公司']],
    ['brands', '广东省聚集了华为、腾讯等', ['华为', '腾讯']],
    ['a coined trade name', '引导云链科技率先落地', ['云链科技']],
    [
      'apposition',
      '培育了网融信息、方欣科技、秒钛科技等一批优质区块链企业',
      ['网融信息', '方欣科技', '秒钛科技'],
    ],
    ['a bank branch', '联合平安银行广州分行进行研发', ['平安银行广州分行']],
  ])('%s', (_what, text, expected) => expect(named(text, 'Company')).toEqual(expected));

  it.each([
    ['generic words', '该公司和区块链公司、科研类公司、中小公司、子公司'],
    ['sectors in apposition', '金融、物流、能源等企业'],
    ['a chain of that brand', '迅雷链发布'],
    ['a medium', '据零壹财经和腾讯新闻报道'],
    ['a topic', '发展金融科技，推动高新科技'],
  ])('none: %s', (_what, text) => expect(named(text, 'Company')).toEqual([]));
});

describe('parks and funds', () => {
  it.each([
    ['place and ending', '入驻广州越秀国际区块链产业园', 'Park', ['广州越秀国际区块链产业园']],
    ['a coined word', '建成蚁米区块链众创空间', 'Park', ['蚁米区块链众创空间']],
    [
      'a conjunction inside',
      '加快建设广州人工智能与数字经济试验区',
      'Park',
      ['广州人工智能与数字经济试验区'],
    ],
    ['apposition', '培育了黄埔链谷、区块链未来空间等四大载体', 'Park', ['黄埔链谷', '区块链未来空间']],
    [
      'three zones with one ending',
      '乌鲁木齐、昌吉、石河子高新区',
      'Park',
      ['乌鲁木齐高新区', '昌吉高新区', '石河子高新区'],
    ],
    [
      'completed by its place',
      '广州正式获工信部批复创建区块链发展先行示范区',
      'Park',
      ['广州区块链发展先行示范区'],
    ],
    ['a fund with its size', '鼓励设立10亿元规模区块链产业基金', 'Fund', ['区块链产业基金']],
    ['a fund with a proper part', '雄岸全球区块链创新基金', 'Fund', ['雄岸全球区块链创新基金']],
    ['a fund in quotation marks', '成立首个“区块链产业引导基金”', 'Fund', ['区块链产业引导基金']],
  ])('%s', (_what, text, type, expected) => expect(named(text, type)).toEqual(expected));

  it.each([
    ['generic parks', '打造区块链产业示范基地，各类孵化器和产业园区', 'Park'],
    ['several provinces', '湘黔渝聚集区和环渤海聚集区', 'Park'],
    ['a region', '示范区域', 'Park'],
    ['kinds of funds', '天使投资基金或创业投资基金', 'Fund'],
    ['other funds', '住房公积金、国家自然科学基金、基金会', 'Fund'],
  ])('none: %s', (_what, text, type) => expect(named(text, type)).toEqual([]));
});

describe('titles', () => {
  it.each([
    '广州市推动区块链产业创新发展的实施意见（2020-2022年）',
    '区块链信息服务管理规定',
    '四川省区块链产业白皮书(2019年)',
    '区块链10条2.0',
    '教育信息化2.0行动计划',
    'AI四大策略',
    '27号令',
    '某市财政资金不予资助的具体范围',
  ])('%s is a policy', (title) => expect(isPolicyTitle(title)).toBe(true));
  it.each([
    '区块链日报',
    '区块链概论',
    '2019年区块链人才供需与发展报告',
    '意见',
    '方案',
    '车联网安全威胁信息共享框架',
    '书法',
    '四大策略',
    '核心范围',
  ])('%s is none', (title) => expect(isPolicyTitle(title)).toBe(false));
  it('a notice carries what it issues', () => {
    expect(carriedTitle('深圳市人民政府关于印发扶持金融业发展若干措施的通知')).toBe('扶持金融业发展若干措施');
    expect(carriedTitle('“十三五”国家信息化规划的通知')).toBe('“十三五”国家信息化规划');
    expect(carriedTitle('关于组织开展信息消费试点示范项目申报工作的通知')).toBeUndefined();
  });
  it('reads what a body puts forward in quotation marks', () => {
    const names = (text: string) =>
      analyse(text, { outer: [] })
        .titles.filter((t) => t.policy)
        .map((t) => t.name);
    expect(names('政府提出以创新为主轴的「生醫產業創新推動方案」')).toEqual(['生医产业创新推动方案']);
    expect(names('国家再次提出“全面实施居住证制度”的目标')).toEqual([]);
    expect(names('财政部也曾出台过“关于调整房地产交易环节契税个人所得税优惠政策的通知”')).toEqual([
      '关于调整房地产交易环节契税个人所得税优惠政策的通知',
    ]);
    expect(names('他写了“个人五年学习成长计划”，并读了“计划”')).toEqual([]);
  });
  it('reads nested, wrapped and cut titles', () => {
    const titles = (text: string) => analyse(text, { outer: [] }).titles;
    expect(titles('印发《关于印发〈数字规划〉的通知》')[0]).toMatchObject({
      name: '数字规划',
      wrapper: '关于印发数字规划的通知',
    });
    expect(titles('“关于印发《某办法》的通知”')[0]).toMatchObject({
      name: '某办法',
      wrapper: '关于印发某办法的通知',
    });
    expect(titles('国务院《关于进一步扩大和升级信息消费')[0]).toMatchObject({
      cut: true,
      name: '关于进一步扩大和升级信息消费',
    });
  });
});
