import { describe, expect, it } from 'vitest';
import { EXTRACTORS } from '../../../import/extract/index.ts';
import { sponsorsOf } from '../../../import/extract/shared/sponsors.ts';
import { readDocument } from '../../../import/read/index.ts';

const read = (lines: readonly (readonly string[])[]) => {
  const document = readDocument(
    new TextEncoder().encode(`# 表\n\n${lines.map((cells) => cells.join('\t')).join('\n')}\n`),
  );
  const all = EXTRACTORS.map((extractor) => extractor.extract(document));
  const proposals = all.flatMap((one) => one.proposals);
  return {
    relations: proposals
      .filter((p) => p.object && p.predicate !== 'alsoNamed')
      .map((p) => `${p.subject.name} ${p.predicate} ${p.object!.name}`),
    properties: proposals
      .filter((p) => p.value && p.predicate !== 'name')
      .map((p) => `${p.subject.name} ${p.predicate}`),
    names: new Set(
      proposals.filter((p) => p.predicate === 'name').map((p) => `${p.subject.type} ${p.subject.name}`),
    ),
    issues: all.flatMap((one) => one.issues).map((issue) => issue.code),
  };
};

describe('policy tables', () => {
  const table = read([
    ['地区名称', '政策视角', '出台时间', '政策发布方/名称', '政策主要内容'],
    [
      '天津市',
      '应用',
      '2017年10月',
      '天津市财政局《关于供应链体系建设资金管理办法》',
      '提高供应链协同效率，创新流通模式。',
    ],
    [
      '',
      '产业',
      '2018年2月',
      '河北省人民政府办公厅发布《关于加快推进工业转型升级的指导意见》',
      '培育发展未来产业。',
    ],
    [
      '江西省',
      '应用',
      '2017年9月',
      '江西省人民政府《关于印发江西省绿色金融体系规划的通知》江西省人民政府印发了《赣江新区绿色金融实施细则》',
      '鼓励发展。',
    ],
    ['上海市', '其他', '2018年8月', '银保监会、公安部，关于防范非法集资的风险提示', '警惕风险。'],
  ]);
  it('reads issuer, date, perspective and summary', () => {
    expect(table.relations).toContain('关于供应链体系建设资金管理办法 ISSUED_BY 天津市财政局');
    expect(table.properties).toEqual(
      expect.arrayContaining([
        '关于供应链体系建设资金管理办法 date',
        '关于供应链体系建设资金管理办法 perspective',
        '关于供应链体系建设资金管理办法 summary',
      ]),
    );
  });
  it('states nothing from a carried cell that the row contradicts', () => {
    expect(table.relations).toContain('关于加快推进工业转型升级的指导意见 APPLIES_TO 河北省');
    expect(table.relations).not.toContain('关于加快推进工业转型升级的指导意见 APPLIES_TO 天津市');
    expect(table.issues).toContain('CELL_CONTRADICTED');
  });
  it('takes a title that cites another for one title, to which the number of the row belongs', () => {
    const { properties, names } = read([
      ['标题', '发文字号', '成文日期'],
      ['国务院关于落实《政府工作报告》重点工作部门分工的意见', '国发〔2017〕22号', '2017年03月22日'],
      ['国务院关于印发《云川示范区建设方案》的通知', '国发〔2017〕23号', '2017年03月23日'],
      ['国务院关于修改《云川管理条例》的决定', '国令第694号', '2017年03月24日'],
    ]);
    expect(properties).toContain('国务院关于落实《政府工作报告》重点工作部门分工的意见 documentNumber');
    expect([...names]).not.toContain('Policy 政府工作报告');
    expect(properties).toContain('云川示范区建设方案 documentNumber');
    expect(properties).toContain('国务院关于修改《云川管理条例》的决定 documentNumber');
  });
  it('reads two policies in one cell, and a title after a comma', () => {
    expect(table.relations).toEqual(
      expect.arrayContaining([
        '关于印发江西省绿色金融体系规划的通知 ISSUED_BY 江西省人民政府',
        '赣江新区绿色金融实施细则 ISSUED_BY 江西省人民政府',
        '关于防范非法集资的风险提示 ISSUED_BY 银保监会',
        '关于防范非法集资的风险提示 ISSUED_BY 公安部',
      ]),
    );
  });
});

describe('park, fund and firm tables', () => {
  it('follows the name of a park against a carried province', () => {
    const { relations, issues, properties } = read([
      ['省份', '园区名称', '主办者', '成立时间', '面积'],
      ['浙江', '杭州区块链产业园', '杭州市经信委、杭报集团', '2018年4月9日', '5000'],
      ['', '东莞保税区金融科技（区块链）产业园', '东莞保税区政府', '2018年6月6日', '30000'],
    ]);
    expect(relations).toEqual(
      expect.arrayContaining([
        '杭州区块链产业园 LOCATED_IN 浙江省',
        '杭州区块链产业园 SPONSORED_BY 杭州市经信委',
        '杭州区块链产业园 SPONSORED_BY 杭报集团',
        '东莞保税区金融科技（区块链）产业园 LOCATED_IN 东莞市',
        '东莞保税区金融科技（区块链）产业园 LOCATED_IN 广东省',
      ]),
    );
    expect(relations).not.toContain('东莞保税区金融科技（区块链）产业园 LOCATED_IN 浙江省');
    expect(issues).toContain('CELL_CONTRADICTED');
    expect(properties).toContain('杭州区块链产业园 area');
  });
  it('reads funds with their parks', () => {
    const { relations, properties } = read([
      ['产业园区', '基金名称', '基金规模'],
      ['杭州区块链产业园', '雄岸全球区块链创新基金', '100亿元'],
      ['娄底市区块链产业园', '娄底市区块链产业基金', '1亿元'],
    ]);
    expect(relations).toContain('雄岸全球区块链创新基金 FUND_OF 杭州区块链产业园');
    expect(properties).toContain('娄底市区块链产业基金 amount');
  });
  it('leaves tables of other things alone', () => {
    const { names } = read([
      ['共识机制', '应用场景', '优势'],
      ['PoW', '比特币', '安全稳定'],
      ['Raft', '私有链场景', '容易实现'],
    ]);
    expect([...names]).toEqual([]);
  });
});

describe('places and parks of a cell', () => {
  it.each([
    [
      'several places, each with a part or a plant',
      '上海张江, 北京 (青梧北方), 深圳',
      ['上海市', '北京市', '深圳市'],
    ],
    ['on lines of their own', '南京、合肥', ['南京市', '合肥市']],
    ['a place and the one it lies in', '江苏、苏州', ['苏州市']],
  ])('%s', (_what, cell, places) => {
    const { relations } = read([
      ['公司名称', '工厂地点'],
      ['青梧集成电路有限公司', cell],
      ['白鹿微电子有限公司', '无锡'],
    ]);
    expect(relations.filter((each) => each.startsWith('青梧'))).toEqual(
      places.map((place) => `青梧集成电路有限公司 LOCATED_IN ${place}`),
    );
  });

  it.each([
    ['the district of a street office', '深圳市南山区西丽街道留仙洞6号', '南山区'],
    ['a town where no district is said', '东莞市长安镇振安路8号', '长安镇'],
  ])('an address: %s', (_what, address, place) => {
    const { relations } = read([
      ['企业名称', '办公地址'],
      ['青梧航空科技有限公司', address],
      ['白鹿航空科技有限公司', '深圳市福田区深南大道1号'],
    ]);
    expect(relations.filter((each) => /^青梧.*LOCATED_IN/.test(each))).toEqual([
      `青梧航空科技有限公司 LOCATED_IN ${place}`,
    ]);
  });

  it('a new area among parks is one of them', () => {
    const { relations } = read([
      ['城市', '园区', '主导产业'],
      ['广州', '广州开发区(黄埔)、增城开发区、南沙新区', '芯片'],
      ['珠海', '珠海高新区', '芯片'],
      ['佛山', '佛山高新区', '芯片'],
    ]);
    expect(relations).toEqual(
      expect.arrayContaining(['增城开发区 LOCATED_IN 广州市', '南沙新区 LOCATED_IN 广州市']),
    );
  });

  it.each([
    [
      'who develops it',
      ['合作区名称', '成立年份', '中方园区开发企业'],
      '东湾河口工业园 SPONSORED_BY 青梧投资有限公司',
    ],
    [
      'who carries it out',
      ['工业区名称', '获批时间', '实施企业'],
      '东湾河口工业园 SPONSORED_BY 青梧投资有限公司',
    ],
  ])('%s', (_what, header, expected) => {
    const { relations, properties } = read([
      header,
      ['东湾河口工业园', '2007', '青梧投资有限公司'],
      ['北岭产业园', '2011', '白鹿食品有限公司'],
    ]);
    expect(relations).toContain(expected);
    expect(properties).toContain('东湾河口工业园 founded');
  });

  it('developers beside nothing that they develop are the firms that the table lists', () => {
    const { names, relations } = read([
      ['序号', '开发企业', '城市'],
      ['1', '青梧置业有限公司', '南京'],
      ['2', '白鹿置业有限公司', '合肥'],
    ]);
    expect([...names]).toContain('Company 白鹿置业有限公司');
    expect(relations).toContain('白鹿置业有限公司 LOCATED_IN 合肥市');
  });
});

describe('sponsors of a cell', () => {
  const outer = { outer: [] };
  it.each([
    ['重庆市经济信息委和渝中区政府', ['IssuingBody 重庆市经济信息委', 'IssuingBody 渝中区政府']],
    [
      '由海南银行股份有限公司和牛津大学区块链研究中心共建',
      ['Company 海南银行股份有限公司', 'IssuingBody 牛津大学区块链研究中心'],
    ],
    ['BEECOO 联合金色财经创世资本联合', ['Company BEECOO', 'Company 金色财经创世资本']],
    [
      '朝阳市龙城区政府, 中腾时代集团有限公司、浙江数秦科技有限公司等',
      ['IssuingBody 朝阳市龙城区政府', 'Company 中腾时代集团有限公司', 'Company 浙江数秦科技有限公司'],
    ],
    ['广州市发展和改革委员会', ['IssuingBody 广州市发展和改革委员会']],
    ['杭州市西湖区', []],
  ])('%s', (text, expected) =>
    expect(sponsorsOf(text, outer).map((s) => `${s.type} ${s.name}`)).toEqual(expected));
});
