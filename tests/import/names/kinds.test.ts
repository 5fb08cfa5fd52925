/** Kinds of firms, funds and bodies that look like names, and the names beside them. */
import { describe, expect, it } from 'vitest';
import { certainRegions } from '../../../import/gazetteer/index.ts';
import { analyse } from '../../../import/names/index.ts';

const named = (text: string, outer: string[] = []): string[] =>
  analyse(text, { outer: outer.flatMap((place) => certainRegions(place)) })
    .mentions.filter((m) => !m.weak)
    .map((m) => m.name);

describe('kinds that name nothing', () => {
  it.each([
    ['funds that a definition tells apart', '按投向看，有直投基金与母基金两类'],
    ['what a word means', '母基金指专投别家的一类，子基金是指受它投资的一类'],
    ['branches in a list', '在面对航空公司、保险公司等大型机构时'],
    ['machines by what they do', '送餐机器人、两种机器人，接入企微机器人'],
    ['firms by what they live on', '挂靠公司与发债公司，FinOps公司和整机整合公司'],
    ['states', '谴责七国集团炒作'],
    ['what is done to a firm', '涉及转移合伙企业财产，侵害合伙企业利益'],
    ['how many there are of one', '生产加工、销售、提供基础原料药的一家民营企业'],
    ['a road called after a park', '住在软件园路'],
    ['a building called after a place', '关山大道光谷新发展国际中心'],
    ['what a fund is like', '首支大体量产业投资基金'],
    ['parties and arms of a firm', '乙方公司与子(分)公司，城投公司和职业教育集团'],
    ['a verb before a kind', '管理人再投子基金之前，须先募基金'],
    ['a stage of work', '子基金投中决策'],
    ['a legal form behind a function word', '法人多半是公司，特别是有限责任公司，亦可改为有限公司'],
    ['a legal form alone', '设立有限合伙企业或股份有限公司'],
    ['Latin kinds', 'GP公司管理，SaaS公司股价下跌'],
    ['fields of work', '端侧智能公司与AI配音公司，供日后AI创业公司借鉴'],
    ['trades', '某互联网公司招人，猎头公司、外包公司勿扰'],
    ['a field that is not one word', '端侧AI与边缘智能走进家庭'],
    ['processes in a list of firms', '吸引数控磨削、减材制造等智能装备骨干企业设点'],
    ['people in a list of firms', '向沿湖渔民、住户、合唱团体等经营机构发放补助'],
    ['the page that prints a text', '搜狐声明：本文为转载稿，搜狐网登载供参阅'],
    ['a person and a post', '魏小川集团董事长'],
    ['code', "WHERE park LIKE '%产业园%' AND name = '测试公司'"],
    ['buying and naming funds', '我们买基金时先问这叫什么基金，再去投资基金'],
    ['what one fund is turned into', '货币基金转成目标基金，赢过股票基金'],
    ['where funds are, and no fund', '上海证券基金清盘'],
    ['papers that are traded', '青铜有色ETF(150001.SZ)与多因子LOF（150002）发布公告'],
    ['a law about firms', '修订合伙企业法'],
    ['institutes of a kind in a list', '官方智库、高校智库、民间智库等机构'],
    ['trades before a group', '九大超级市场集团与时装集团加价'],
    ['an exchange', '云帆港交所上市'],
    ['bodies that a sentence only mentions', '落实党中央要求，设有中科院兰州分院等院所'],
  ])('%s', (_what, text) => expect(named(text)).toEqual([]));
});

describe('names beside them', () => {
  it.each([
    ['a fund of its own', '国投母基金出资', '国投母基金'],
    ['a public investor', '由合肥金投管理', '合肥金投'],
    ['… of a zone, before a fund', '合肥高新金投与云帆睿嘉基金签约', '合肥高新金投'],
    ['… and the fund behind it', '合肥高新金投与云帆睿嘉基金签约', '云帆睿嘉基金'],
    ['a zone that has shares', '合肥高新股份建设运营', '合肥高新股份'],
    ['a brand before the place of its fund', '共签约复星武汉科创基金', '复星武汉科创基金'],
    ['a subsidiary behind the word', '成立子公司云联药业，', '云联药业'],
    [
      'a fund of a district with its city',
      '由佛山市禅城区云帆创新投资基金出资',
      '佛山市禅城区云帆创新投资基金',
    ],
    [
      'a fund behind the number of an article',
      '第二条省云帆创业投资引导基金的来源',
      '省云帆创业投资引导基金',
    ],
    ['a fund of coined characters', '云帆基金领投', '云帆基金'],
    ['a fund called by its place, where it acts', '由广州基金出资', '广州基金'],
    ['a firm behind a person and 为', '魏小川为云帆资本有限公司的董事局主席', '云帆资本有限公司'],
    ['a whole name in marks', '旗下「无线云帆新媒体集团有限公司」获批', '无线云帆新媒体集团有限公司'],
    ['the last of investors before 等', '由云帆电机、海辰机电等领投', '海辰机电'],
    ['a coined word before a field', '云链智能公司成立', '云链智能公司'],
    ['a group and a post in a sentence', '会上，云链集团董事长发言', '云链集团'],
    ['a firm that says something', '搜狐宣布裁员', '搜狐'],
    ['a leading group of a national body', '国务院防汛抗旱领导小组下发文件', '国务院防汛抗旱领导小组'],
  ])('%s', (_what, text, expected) => expect(named(text)).toContain(expected));
});

describe('市 in a text about a county-level city', () => {
  it('is that city', () => expect(named('市科技局负责人', ['靖江市'])).toEqual(['靖江市科技局']));
  it('is the upper city where the text has both', () =>
    expect(named('市科技局负责人', ['泰州市', '靖江市'])).toEqual(['泰州市科技局']));
});
