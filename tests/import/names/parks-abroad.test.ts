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
    ['… two of them', '俄罗斯青江经贸合作区和越南云岚工业园', ['俄罗斯青江经贸合作区', '越南云岚工业园']],
    ['of two countries by their signs', '和中哈阿布套能源资源深加工园区，', ['中哈阿布套能源资源深加工园区']],
    ['with a bracket inside', '莫斯科（杜布）高新技术产业合作园区', ['莫斯科（杜布）高新技术产业合作园区']],
    ['with a dot inside', '中国·印度尼西亚青江农业产业合作区', ['中国·印度尼西亚青江农业产业合作区']],
    ['with a hyphen behind a brand', '海尔-青江经济区', ['海尔-青江经济区']],
    ['of topics, where an item begins', '包括匈牙利商贸物流园', []],
    ['… as an item', '、匈牙利商贸物流园、', ['匈牙利商贸物流园']],
    [
      'of a university',
      '华中科技大学科技园、武汉理工大学科技园',
      ['华中科技大学科技园', '武汉理工大学科技园'],
    ],
    ['of a firm in an area', '格力电器西南产业基地开工', ['格力电器西南产业基地']],
    ['a new town where firms settle', '拟在江阴临港新城建立基地', ['江阴临港新城']],
    ['a site with its size', '建设10万平方米的北斗产业园', ['北斗产业园']],
    ['behind a community', '深圳市宝安区石岩街道水田社区石龙仔工业区', ['石龙仔工业区']],
    ['a part of a free-trade zone', '辽宁自贸试验区营口片区以创新', ['辽宁自贸试验区营口片区']],
  ])('%s', (_what, text, expected) => expect(parks(text)).toEqual(expected));

  it.each([
    ['a country and a kind', '越南工业园很多，美国科技园区也多'],
    ['several countries', '“一带一路”沿线国家境外经贸合作区'],
    ['what is built abroad', '在柬埔寨建设工业园，在越南的合作区'],
    ['universities as a class', '国家大学科技园，各大学科技园'],
    ['a plain base', '华东基地，生产基地'],
    ['a new town to live in', '滨湖新城的房价，江阴临港新城区'],
    ['a plan', '孵化器推进方案'],
  ])('none: %s', (_what, text) => expect(parks(text)).toEqual([]));
});
