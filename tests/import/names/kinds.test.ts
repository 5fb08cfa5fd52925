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
    ['funds that a definition tells apart', '基金一般又分为直投基金和母基金'],
    ['what a word means', '母基金指基金中的基金，子基金是指由它出资的基金'],
    ['a verb before a kind', '母基金在投子基金时，要先募基金'],
    ['a stage of work', '子基金投前管理'],
    ['a legal form behind a function word', '通常是公司，尤其是有限责任公司，也可设为有限公司'],
    ['a legal form alone', '设立有限合伙企业或股份有限公司'],
    ['Latin kinds', 'GP公司管理，SaaS公司股价下跌'],
    ['fields of work', '具身智能公司和AI营销公司，为后续AI创业公司参考'],
    ['trades', '某互联网公司招人，猎头公司、外包公司勿扰'],
    ['a field that is not one word', '边缘AI和端侧智能普及'],
    ['processes in a list of firms', '推动数控加工、增材制造等智能制造骨干企业布局'],
    ['people in a list of firms', '为景区农牧民、商户、社会团体等经营机构提供机会'],
    ['the page that prints a text', '新浪声明：此消息系转载自合作单位，新浪网登载此文'],
    ['a person and a post', '魏小川集团董事长'],
    ['code', "WHERE park LIKE '%产业园%' AND name = '测试公司'"],
    ['bodies that a sentence only mentions', '贯彻党中央部署，有中科院武汉分院等研究所'],
  ])('%s', (_what, text) => expect(named(text)).toEqual([]));
});

describe('names beside them', () => {
  it.each([
    ['a fund of its own', '国投母基金出资', '国投母基金'],
    ['a public investor', '由合肥金投管理', '合肥金投'],
    ['a coined word before a field', '云链智能公司成立', '云链智能公司'],
    ['a group and a post in a sentence', '会上，云链集团董事长发言', '云链集团'],
    ['a firm that says something', '新浪宣布裁员', '新浪'],
    ['a leading group of a national body', '国务院扶贫开发领导小组印发通知', '国务院扶贫开发领导小组'],
  ])('%s', (_what, text, expected) => expect(named(text)).toContain(expected));
});

describe('市 in a text about a county-level city', () => {
  it('is that city', () => expect(named('市经信委负责人', ['江阴市'])).toEqual(['江阴市经信委']));
  it('is the upper city where the text has both', () =>
    expect(named('市经信委负责人', ['无锡市', '江阴市'])).toEqual(['无锡市经信委']));
});
