/** Names on pages that present a park, a fund or a firm: where they begin and end, and what only ends like one. */
import { describe, expect, it } from 'vitest';
import { named } from './named.ts';

describe('a park', () => {
  it.each([
    ['behind a count that a verb ends', '另外3个是乌鲁木齐高新技术产业开发区', '乌鲁木齐高新技术产业开发区'],
    ['behind the caption of a picture', '▼一图看懂云岚智能制造产业园', '云岚智能制造产业园'],
    ['behind what it has become', '厂房变身云岚创意产业园', '云岚创意产业园'],
    ['behind 至此', '至此嵘谷软件园全面启用', '嵘谷软件园'],
    ['whose ending goes on', '西藏云岚旅游创意园区开园', '西藏云岚旅游创意园区'],
    ['with 和 between two characters of a name', '位于苏州元和塘科技产业园区', '苏州元和塘科技产业园区'],
    ['of firms that a place has', '河北省衡水嵘城科技企业孵化器揭牌', '河北省衡水嵘城科技企业孵化器'],
    [
      'of a known one with its place in brackets',
      '中关村e谷（衡水桃城）创业园开园',
      '中关村e谷（衡水桃城）创业园',
    ],
    [
      'with the part that a firm has in it',
      '长沙国家软件产业基地中电园区奠基',
      '长沙国家软件产业基地中电园区',
    ],
    [
      'of the state, which is built there',
      '共建的国家海洋产业综合示范园，规划占地一平方公里。',
      '国家海洋产业综合示范园',
    ],
    ['whose place ends inside a word', '深圳前海湾港区联动物流园区进展很快', '深圳前海湾港区联动物流园区'],
    ['of an airport', '大兴机场综合保税区封关运行', '大兴机场综合保税区'],
    ['where artists work', '不能不提北京798艺术区', '北京798艺术区'],
    ['that two countries build', '中新天津生态城总面积三十平方公里', '中新天津生态城'],
    ['of plain words that a day founds', '和谐工业园区于2009年9月成立。', '和谐工业园区'],
    ['behind the core that it is of', '其核心区域嵘苑科技园位于西南', '嵘苑科技园'],
  ])('%s', (_name, text, expected) => {
    expect(named('Park', text)).toContain(expected);
  });

  it.each([
    ['a motto in marks', '园区以“云岚高地•滨江生态新城”为定位，发展制造。'],
    ['a headline with a verb', '嵘岗有了国家农业科技园'],
    ['a measure and what is made', '投建8万吨电子材料基地'],
    ['a class of those of a place', '我省快递专业类物流园区实现零的突破'],
    ['all of a kind in a province', '山东省化工园区要升级'],
    ['what marks a step', '这标志着开发区迈出一步，旨在推介开发区环境'],
    ['how it is run', '着力创新开发区管理体制'],
    ['words in two pairs of marks', '举办“‘芯’谷启航 ‘芯’动”开发区集成电路活动'],
    ['those of a level', '至此，自治区级高新技术产业园区达到14家'],
    ['the best of them', '全国100强产业园区增长很快，中国产业园区前景好'],
    ['the honour of a class', '被认定为“延安市科技企业孵化器”'],
    ['what is meant to be', '大数据产业园作为产城融合示范区'],
    ['a region of several places', '山东半岛蓝色经济区获批，中原经济区崛起'],
    ['what an earlier name has become', '云岚高新区1991年被国务院批准为首批国家级高新技术产业开发区'],
  ])('is not %s', (_name, text) => {
    expect(named('Park', text).filter((name) => name !== '云岚高新区')).toEqual([]);
  });
});

describe('a fund', () => {
  it.each([
    ['of a zone', '新站高新区母基金由嵘城集团发起', '新站高新区母基金'],
    [
      'called after a zone that its name holds',
      '规模600亿元的河南省产业集聚区发展投资基金成立',
      '河南省产业集聚区发展投资基金',
    ],
    ['with a number', '云岚致远1号私募证券投资基金成立', '云岚致远1号私募证券投资基金'],
    ['behind 均与', '其一切行为均与国嵘产业基金无关', '国嵘产业基金'],
    ['that others pretend to be', '停止假冒国嵘产业基金的行为', '国嵘产业基金'],
    ['led by the short name of a county', '设立15亿元建湖云岚新能源基金', '建湖云岚新能源基金'],
    ['to foster clusters', '云岚制造业集群培育基金签约', '云岚制造业集群培育基金'],
    ['with its size behind a bracket', '云岚光伏产业基金（暂定名）目标规模300亿元', '云岚光伏产业基金'],
    [
      'that is a firm of the country',
      '中国绿色企业结构调整基金股份有限公司公告',
      '中国绿色企业结构调整基金股份有限公司',
    ],
    ['behind the number of an item', '（四）云岚产投基金围绕集群', '云岚产投基金'],
    ['that only a list calls one', '设立云岚智谷、嵘创工信、嵘电天朗等7个基金', '嵘创工信'],
    ['… in brackets behind a count', '3支子基金（云芯鼎新、国嵘集新）完成备案', '云芯鼎新'],
    ['beside one for ventures', '合作成立云岚产业基金、嵘谷创业投资基金', '云岚产业基金'],
  ])('%s', (_name, text, expected) => {
    expect(named('Fund', text)).toContain(expected);
  });

  it.each([
    ['a great one', '数项重磅基金签约，迎来一支重磅国资基金'],
    ['one of a level', '全国最大规模的区（县）级天使母基金'],
    ['those of three levels', '这标志着省市县三级产业基金合作'],
    ['what is turned into funds', '推进财政资金基金化改革'],
  ])('is not %s', (_name, text) => {
    expect(named('Fund', text)).toEqual([]);
  });
});

describe('a firm', () => {
  it.each([
    ['of a group in a place', '双嵘集团重庆轮胎有限公司投产', '双嵘集团重庆轮胎有限公司'],
    ['behind the class and the place that it is of', '辽宁大连台企嵘洲纺织有限公司增资', '嵘洲纺织有限公司'],
    ['behind 其中', '其中国开金融有限责任公司出资', '国开金融有限责任公司'],
    ['behind where it was bought', '光伏组件从通嵘能源有限公司购得', '通嵘能源有限公司'],
    ['that applies satellites', '湖南嵘航卫星应用集团有限公司成立', '湖南嵘航卫星应用集团有限公司'],
    ['behind how great it is', '引进世界500强嵘集达维特、嵘友软件等知名企业', '嵘集达维特'],
  ])('%s', (_name, text, expected) => {
    expect(named('Company', text)).toContain(expected);
  });

  it.each([
    ['stages of firms', '处于种子期、初创期、早中期等创业早期的企业'],
    ['parts of a cell', '催化剂、膜电极、双极板、电堆、空压机等核心零部件制造商'],
    ['a wave', '成为经济涌动的新浪潮'],
    ['who issues shares', '发行人成立于2010年6月22日。'],
  ])('is not %s', (_name, text) => {
    expect(named('Company', text)).toEqual([]);
  });
});

describe('a body', () => {
  it.each([
    ['behind a department of its place', '四川省财政厅 发展改革委 交通运输厅印发', '四川省发展改革委'],
    ['beside the committee of its place', '赤峰市委、政府大力支持', '赤峰市政府'],
    ['of the country', '由中国文化部与天津市政府共建', '文化部'],
    ['before the place that says whose', '省政府印发《河北省居住证实施办法》', '河北省政府'],
  ])('%s', (_name, text, expected) => {
    expect(named('IssuingBody', text)).toContain(expected);
  });

  it('is none where it is of every place', () => {
    expect(named('IssuingBody', '各盟市农牧局、发展改革委、财政局：')).toEqual([]);
  });

  it('of an autonomous region is completed', () => {
    expect(named('IssuingBody', '内蒙古自治区近日部署。自治区科技厅负责落实。')).toEqual([
      '内蒙古自治区科技厅',
    ]);
  });
});

describe('where a name begins', () => {
  it.each([
    ['Park', 'behind 落脚', '总部落脚海口国家高新区药谷。', '海口国家高新区药谷'],
    ['Park', 'behind 放在', '项目放在蛟洋工业区。', '蛟洋工业区'],
    ['Park', 'behind a bar', '临沂有金兰物流基地｜云岚物流园。', '云岚物流园'],
    [
      'Park',
      'at a city that is also a word',
      '支持通化医药高新技术产业开发区建设。',
      '通化医药高新技术产业开发区',
    ],
    ['Fund', 'behind 办起', '双方办起上杭铜箔材料子基金。', '上杭铜箔材料子基金'],
    [
      'Fund',
      'behind those who hold it together',
      '其中与苏滁现代产业园合办的苏滁半导体子基金最大。',
      '苏滁半导体子基金',
    ],
    ['Fund', 'at 中 where a clause begins', '中马产业园发展基金规模50亿元。', '中马产业园发展基金'],
    ['Fund', 'that is for change', '泸州白酒国际化发展基金规模6亿元。', '泸州白酒国际化发展基金'],
    ['Fund', 'before its manager', '担任云岚国际产业引导基金管理人。', '云岚国际产业引导基金'],
    ['Company', 'behind 另有', '本季度另有缙云韵达带锯床有限公司入园。', '缙云韵达带锯床有限公司'],
    [
      'Company',
      'behind a department',
      '自治区财政厅与国开金融有限责任公司共同出资。',
      '国开金融有限责任公司',
    ],
    [
      'Company',
      'at 中 where a sentence begins',
      '中建材（凤阳）新材料有限公司位于大庙镇。',
      '中建材（凤阳）新材料有限公司',
    ],
  ])('%s %s', (type, _name, text, expected) => expect(named(type, text)).toEqual([expected]));

  it.each([
    ['Park', 'what it was ranked as', '科技部认定其为国家大学科技园。'],
    ['Park', 'all of a kind in a region', '依照《内蒙古自治区零碳园区导则》建设江西省零碳产业园。'],
    ['Company', 'who runs it', '园区操盘手是海归。'],
    ['IssuingBody', 'what a city has', '安顺市办的子公司。'],
  ])('%s: not %s', (type, _name, text) => expect(named(type, text)).toEqual([]));
});
