/** Names of parks, firms and funds: where they begin and end, and what is no name. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../import/names/index.ts';
import { named } from './named.ts';

describe('parks', () => {
  it.each([
    ['a brand before the place', '双方打造美锦嘉兴氢能产业园。', '美锦嘉兴氢能产业园'],
    ['plain words that the sentence treats as a site', '东方氢能产业园正式开园。', '东方氢能产业园'],
    ['a zone before it', '位于成都高新区的天府软件园和成都高新区天府软件园。', '天府软件园'],
    ['a place in brackets', '入驻西部（重庆）科学城。', '西部（重庆）科学城'],
    ['a brand before a dot', '中电光谷·重庆智创园揭牌。', '中电光谷·重庆智创园'],
    ['a well-known short name', '企业在中关村落户。', '中关村'],
    ['an industry with one character behind it', '位于城北的白鹭国际大数据谷，规划面积', '白鹭国际大数据谷'],
    ['… behind a place', '常州纳米城吸引企业。', '常州纳米城'],
    ['a district by its short name', '沿江的浦口经济开发区和凯里高新区。', '凯里高新区'],
    ['… with topics between', '市里在大兴国际氢能示范区建设加氢站。', '大兴国际氢能示范区'],
    ['a zone before a name of its own', '仪式在浒关开发区莱克工业园举行。', '浒关开发区'],
    ['… and that name', '仪式在浒关开发区莱克工业园举行。', '莱克工业园'],
    ['a zone written short before another', '落户合肥经开区空港经济示范区。', '空港经济示范区'],
    ['a zone of plain words where something is', '双方在新站高新区合作。', '新站高新区'],
    ['a well-known park that leads', '中关村贵阳科技园揭牌。', '中关村贵阳科技园'],
    ['the part of a well-known park', '在中关村延庆园布局氢能。', '中关村延庆园'],
    ['中 that leads a coined name', '、中信重工离心机器人产业园建设', '中信重工离心机器人产业园'],
    ['a county-level city with 家 in it', '张家港化合物半导体产业园。', '张家港化合物半导体产业园'],
    ['a bare base as a site', '国家存储器基地位于城东。', '国家存储器基地'],
    ['as long as the marks say', '认定“太原高新区火炬创业园”为孵化器', '太原高新区火炬创业园'],
    ['what a sentence opens with', '海州大学科技创新孵化园，是校地共建的单位', '海州大学科技创新孵化园'],
    ['Latin letters before 创业空间', 'NEXT创业空间入驻20个团队', 'NEXT创业空间'],
    ['数据 and one character', '走进海南数据谷。', '海南数据谷'],
    ['a business district', '三亚中央商务区', '三亚中央商务区'],
    ['an address before it', '双流区华府大道四段感知物联网产业园内', '感知物联网产业园'],
    ['an address before its place', '莲池区东三环路保定国家大学科技园', '保定国家大学科技园'],
    ['a dot and a number', '成都市双流区银河•596科技园', '银河•596科技园'],
    ['its part with a name', '海珠区科技产业基地琶洲园区成立于1998年', '海珠区科技产业基地琶洲园区'],
    ['not its plain part', '苏州软件园南部园区', '苏州软件园'],
    ['a road that is none', '广州丝路国际产业园', '广州丝路国际产业园'],
    ['a site of a place beside a park', '苏州软件园和北京大兴生物医药基地位列前列', '北京大兴生物医药基地'],
    ['a field that is a verb too', '打造“淮南高新区新型显示产业园”', '淮南高新区新型显示产业园'],
    ['a science park of Taiwan', '投資於南部科學園區橋頭園區', '南部科学园区'],
    ['topics alone, and a site', '建设量子信息未来产业科技园，该园由两家共建', '量子信息未来产业科技园'],
  ])('%s', (_what, text, expected) => expect(named('Park', text)).toContain(expected));

  it.each([
    ['counted', '重点建设4个人工智能特色产业园。'],
    ['pointed at', '这座区块链产业园和第二座区块链产业园。'],
    ['a vision', '定位为西部发展的引擎和重庆半导体产业示范基地。'],
    ['inside another name', '中关村国际创新大厦'],
    ['generic', '现阶段大多数区块链产业园区和各类园区'],
    ['what it is like', '打造燃料电池汽车全链条产业园'],
    ['a verb before generic words', '享受国家自主创新示范区相关政策，纳入国家自主创新示范区。'],
    ['other words', '打造苏州智能城市和广州科技港口，浙江省共有区块链园区7个'],
    ['an epithet', '贵州没有变成硅谷。'],
    ['a clause before a bare zone', '大项目更是高新区推动转型的抓手。'],
    ['a base for something', '建立训练基地，蔬菜基地占地300亩'],
    ['a stop of that name', '终点站数码港站'],
    ['many sites of one kind', '一些实验室未能搬入科学园。'],
    ['a field and its chain', '围绕氢能产业园、氢能产业链建设等领域开展合作,建设国内领先的电池基地'],
    ['a field the segmenter splits', '拟建氢燃料电池产业集聚区'],
    ['what a place is to be', '定位：海南省大数据产业集聚区'],
    ['what something is', '专注于某领域早期创业团队创新型孵化器，是评定的空间'],
    ['a verb before a bare park', '围绕科学园的生态，探讨科学园与大学城'],
    ['zones of a kind', '在国家级高新区和大型开发区推广'],
  ])('none: %s', (_what, text) => expect(named('Park', text)).toEqual([]));
});

describe('firms', () => {
  it.each([
    ['a name that begins with 中', '：中芯国际集成电路制造有限公司', '中芯国际集成电路制造有限公司'],
    ['a brand shows the beginning', '投资项目中创新航科技股份有限公司', '中创新航科技股份有限公司'],
    ['plain words before 集团', '由东方电气集团投资', '东方电气集团'],
    ['a place before 集团', '眉山发展集团发起', '眉山发展集团'],
    ['after a word of the list', '汇集了像北大软件、赛目科技等企业', '北大软件'],
    ['a list whose noun is missing', '有日月新、颀中科技、科森科技等；', '颀中科技'],
    ['after a phrase that ends in a verb', '充分利用中关村发展集团的资源', '中关村发展集团'],
  ])('%s', (_what, text, expected) => expect(named('Company', text)).toContain(expected));

  it.each([
    ['what kind', '非上市公司和实体运营公司、国有集团都会参加'],
    ['sports', '俱乐部和公司员工一起参加'],
    ['sectors', '金融、物流、制造等；'],
  ])('none: %s', (_what, text) => expect(named('Company', text)).toEqual([]));
});

describe('funds', () => {
  it.each([
    [
      'a name that begins with 和',
      '海南和嵘航天产业投资基金(一期)，规模达10亿元',
      '海南和嵘航天产业投资基金(一期)',
    ],
    [
      'with its place before the form',
      '禾嵘海外一期私募股权投资基金（海南）合伙企业（有限合伙）备案',
      '禾嵘海外一期私募股权投资基金（海南）合伙企业（有限合伙）',
    ],
    [
      'of several provinces',
      '京津冀创业投资引导基金、长三角创业投资引导基金三只基金设立',
      '京津冀创业投资引导基金',
    ],
    ['of the state', '国家创业投资引导基金正式启动', '国家创业投资引导基金'],
    ['of a continent', '冀嵘集团和中非发展基金签约', '中非发展基金'],
    ['of the state', '国家集成电路产业投资基金一期成立', '国家集成电路产业投资基金一期'],
    ['in the form of a firm', '宣城市产业链投资引导基金有限公司注册', '宣城市产业链投资引导基金有限公司'],
    [
      'brackets inside',
      '参与设立江苏省生物医药（苏州）产业专项母基金',
      '江苏省生物医药（苏州）产业专项母基金',
    ],
    ['a name that begins with 元', '共同出资元禾璞华三期基金', '元禾璞华三期基金'],
    ['its size right behind', '无锡集成电路产业专项母基金规模50亿元', '无锡集成电路产业专项母基金'],
    ['topics joined by 和', '设立洛阳市软件和人工智能产业基金', '洛阳市软件和人工智能产业基金'],
    ['建设 in the name', '海南自由贸易港建设投资基金由财政出资', '海南自由贸易港建设投资基金'],
    [
      'a stage and a legal form',
      '国家集成电路产业投资基金三期股份有限公司注册成立',
      '国家集成电路产业投资基金三期股份有限公司',
    ],
    ['of a well-known park', '由中关村协同创新基金参与投资', '中关村协同创新基金'],
    ['支持 in the name', '分别为黑龙江省PPP融资支持基金、', '黑龙江省PPP融资支持基金'],
    ['one of everyday use', '大基金二期注册成立', '大基金二期'],
  ])('%s', (_what, text, expected) => expect(named('Fund', text)).toContain(expected));

  it.each([
    ['what kind', '支持领域发展的政策性基金'],
    ['cut by a quotation mark', '逐步形成“1+N”母子基金群'],
    ['by stage, currency or field', '当属成长基金最多，基础设施基金、房地产基金和外币基金'],
    ['what funds do', '有效发挥政府性融资担保基金作用，规范政府性融资担保基金'],
    ['a plan', '提出设立国家产业投资基金'],
    ['a kind and its size', '产业基金规模扩大，天使投资基金等'],
    ['an everyday name inside a phrase', '建立“多基地+大基金”生态'],
  ])('none: %s', (_what, text) => expect(named('Fund', text)).toEqual([]));
});

describe('regions', () => {
  const regions = (text: string): string[] =>
    analyse(text, { outer: [] }).regions.map((region) => region.division.name);
  it('of a firm’s name are none of the text', () => {
    expect(regions('由江苏沙钢集团有限公司和鸿基创能科技（广州）有限公司建设')).toEqual([]);
    expect(regions('江苏省支持沙钢集团有限公司')).toEqual(['江苏省']);
  });
});
