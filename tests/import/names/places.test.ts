/** Names of parks, firms and funds: where they begin and end, and what is no name. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../import/names/index.ts';

const names = (text: string, type: string): string[] =>
  analyse(text, { outer: [] })
    .mentions.filter((m) => m.type === type && !m.weak)
    .map((m) => m.name);

describe('parks', () => {
  it.each([
    ['a brand before the place', '双方打造美锦嘉兴氢能产业园。', '美锦嘉兴氢能产业园'],
    ['plain words that the sentence treats as a site', '东方氢能产业园正式开园。', '东方氢能产业园'],
    ['a zone before it', '位于成都高新区的天府软件园和成都高新区天府软件园。', '天府软件园'],
    ['a place in brackets', '入驻西部（重庆）科学城。', '西部（重庆）科学城'],
    ['a brand before a dot', '中电光谷·重庆智创园揭牌。', '中电光谷·重庆智创园'],
    ['a well-known short name', '企业在中关村落户。', '中关村'],
  ])('%s', (_what, text, expected) => expect(names(text, 'Park')).toContain(expected));

  it.each([
    ['counted', '重点建设4个人工智能特色产业园。'],
    ['pointed at', '这座区块链产业园和第二座区块链产业园。'],
    ['a vision', '定位为西部发展的引擎和重庆半导体产业示范基地。'],
    ['inside another name', '中关村国际创新大厦'],
    ['generic', '现阶段大多数区块链产业园区和各类园区'],
    ['what it is like', '打造燃料电池汽车全链条产业园'],
  ])('none: %s', (_what, text) => expect(names(text, 'Park')).toEqual([]));
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
  ])('%s', (_what, text, expected) => expect(names(text, 'Company')).toContain(expected));

  it.each([
    ['what kind', '非上市公司和实体运营公司、国有集团都会参加'],
    ['sports', '俱乐部和公司员工一起参加'],
    ['sectors', '金融、物流、制造等；'],
  ])('none: %s', (_what, text) => expect(names(text, 'Company')).toEqual([]));
});

describe('funds', () => {
  it.each([
    ['of the state', '国家集成电路产业投资基金一期成立', '国家集成电路产业投资基金一期'],
    ['in the form of a firm', '宣城市产业链投资引导基金有限公司注册', '宣城市产业链投资引导基金有限公司'],
    [
      'brackets inside',
      '参与设立江苏省生物医药（苏州）产业专项母基金',
      '江苏省生物医药（苏州）产业专项母基金',
    ],
  ])('%s', (_what, text, expected) => expect(names(text, 'Fund')).toContain(expected));

  it.each([
    ['what kind', '支持领域发展的政策性基金'],
    ['cut by a quotation mark', '逐步形成“1+N”母子基金群'],
    ['a plan', '提出设立国家产业投资基金'],
  ])('none: %s', (_what, text) => expect(names(text, 'Fund')).toEqual([]));
});
