/** Parks abroad, of universities and of firms, new towns and sized sites; and what only looks like them. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../import/names/index.ts';

const parks = (text: string): string[] =>
  analyse(text, { outer: [] })
    .mentions.filter((m) => m.type === 'Park' && !m.weak)
    .map((m) => m.name);

describe('parks', () => {
  it.each([
    ['of a country', '越南青江工业园、', ['越南青江工业园']],
    ['… two of them', '泰国青江经贸合作区及老挝云岚工业园', ['泰国青江经贸合作区', '老挝云岚工业园']],
    ['of two countries by their signs', '与中蒙塔林木材综合加工园区，', ['中蒙塔林木材综合加工园区']],
    ['with a bracket inside', '华沙（维斯）智能装备合作园区', ['华沙（维斯）智能装备合作园区']],
    ['with a dot inside', '中国·秘鲁青江渔业产业合作区', ['中国·秘鲁青江渔业产业合作区']],
    ['with a hyphen behind a brand', '美的-青江经济区', ['美的-青江经济区']],
    ['of topics, where an item begins', '包括匈牙利商贸物流园', []],
    ['… as an item', '、匈牙利商贸物流园、', ['匈牙利商贸物流园']],
    [
      'of a university',
      '青海师范大学科技园、兰州交通大学科技园',
      ['青海师范大学科技园', '兰州交通大学科技园'],
    ],
    ['of a firm in an area', '海信华南产业基地动工', ['海信华南产业基地']],
    ['a new town where firms settle', '拟在靖江滨江新城设立工厂', ['靖江滨江新城']],
    ['a site with its size', '新建8万平方米的遥感产业园', ['遥感产业园']],
    ['behind a community', '佛山市顺德区勒流街道桥西社区塘尾头工业区', ['塘尾头工业区']],
    ['a part of a free-trade zone', '河北自贸试验区曹妃甸片区把审批', ['河北自贸试验区曹妃甸片区']],
  ])('%s', (_what, text, expected) => expect(parks(text)).toEqual(expected));

  it.each([
    ['a country and a kind', '越南工业园很多，美国科技园区也多'],
    ['several countries', '丝路沿线国家的境外产业合作区'],
    ['what is built abroad', '在柬埔寨建设工业园，在越南的合作区'],
    ['universities as a class', '国家大学科技园，各大学科技园'],
    ['a plain base', '华东基地，生产基地'],
    ['a new town to live in', '滨湖新城的房价，靖江滨江新城区'],
    ['a plan', '孵化器行动计划'],
  ])('none: %s', (_what, text) => expect(parks(text)).toEqual([]));
});
