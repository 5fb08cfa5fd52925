/** 公司 and 集团 alone, funds and parks by their last word: which of them name one thing, and which say what kind it is. */
import { describe, expect, it } from 'vitest';
import { named } from './named.ts';

describe('… 公司', () => {
  it.each([
    ['coined characters', '与上海云帆公司合作', '上海云帆公司'],
    ['a place and trades', '与深圳机场港务公司合作', '深圳机场港务公司'],
    ['a country and a name', '由美国黑石公司收购', '美国黑石公司'],
    ['Latin letters', '乌克兰SkyHarbor公司研发', '乌克兰SkyHarbor公司'],
    ['a place in brackets', '由中澜信合（北京）投资管理公司', '中澜信合（北京）投资管理公司'],
    ['behind a verb that ends a sentence', '何某会见美国黑石集团总裁', '美国黑石集团'],
    [
      'behind an address of another province',
      '长治市沁源县山西云洲煤业有限公司发生事故',
      '山西云洲煤业有限公司',
    ],
    ['with 在线 in it', '海辰在线教育科技有限公司成立', '海辰在线教育科技有限公司'],
    ['with 超 at its beginning', '、超澜集团有限公司、', '超澜集团有限公司'],
    ['the second of two', '汇澜科技股份有限公司与国银证券股份有限公司签约', '国银证券股份有限公司'],
    [
      'a share price inside',
      '青岛海晶电器(13.44,-0.35,-2.54%)股份有限公司的人员',
      '青岛海晶电器股份有限公司',
    ],
    ['what was rumoured of it', '市场再传中金公司合并', '中金公司'],
  ])('%s', (_what, text, expected) => expect(named('Company', text)).toContain(expected));

  it.each([
    ['what it makes', '多家处理器公司受益，脑机接口公司融资'],
    ['what it did', '一家涌入公司的资金，直接冲减公司的利润'],
    ['where it is listed', '3家北交所公司发布年报，当地VC领投'],
    ['a country alone', '美国公司和荷兰公司都受影响'],
    ['which of several', '首份基金公司年报，跨国锂业公司，看十年创业公司'],
    ['a class among classes', '央企、国企、民企等企业都要参与，科研院所、中小微企业等单位'],
    ['groups of history', '吕氏集团与功臣集团争权，三大政治集团，五大发电集团，无论哪个集团'],
    ['bonds, rounds and kinds in Latin letters', '芯澜转债（118000）公告，REITs、ETF等产品，Series B融资'],
    ['a fall after a giant', '行业龙头联动，巨头增速放缓'],
  ])('none: %s', (_what, text) => expect(named('Company', text)).toEqual([]));
});

describe('… 基金', () => {
  it.each([
    ['what it invests in', '仍有不少QDII基金暂停申购，ETF基金和地产债基金下跌'],
    ['a paper', '新浪财经转中国基金报的消息'],
    ['what to do with it', '加大基金对原创项目的扶持，留15%作研发基金'],
    ['what banks sell', '而招商银行代理基金收入减少，券商基金做配资'],
  ])('none: %s', (_what, text) => expect(named('Fund', text)).toEqual([]));
});

describe('… 园, 基地, 区', () => {
  it.each([
    ['a chip', '发布新一代AI加速器和推理加速器'],
    ['a form', '沿河延伸为带状工业区'],
    ['a country that is one', '中国不仅是制造基地，更是创新中心'],
  ])('none: %s', (_what, text) => expect(named('Park', text)).toEqual([]));

  it.each([
    ['behind a verb', '首票空运货物运抵雄安综合保税区', '雄安综合保税区'],
    ['behind a number of a street', '地址：哈尔滨市松北区松北大道1号科技创新城', '科技创新城'],
    ['a phase that an address names', '厦门市思明区软件园二期望海路59号', '厦门市思明区软件园二期'],
  ])('%s', (_what, text, expected) => expect(named('Park', text)).toContain(expected));
});

describe('bodies', () => {
  it.each([
    ['what a place did', '包头市组织政府官员和企业家考察'],
    ['an office of whom', '在该公司北京办公室内'],
    ['the town where an office sits', '固安县政府驻地镇及其他建制镇'],
    ['what was done with a government', '是与北京市合作办了一件大事'],
    ['a group of supervisors', '未经国务院证券监督管理机构批准'],
    ['a school’s department', '某大学对外合作与远程教育部负责人'],
    ['a youth league', '共青团辽宁省沈阳市委工作人员'],
  ])('none: %s', (_what, text) => expect(named('IssuingBody', text)).toEqual([]));
});
