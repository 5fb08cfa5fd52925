/** What one document leaves out when it names a firm or a base again, and what it tells apart. */
import { describe, expect, it } from 'vitest';
import { sameInDocument } from '../../../import/resolve/within-document.ts';
import type { EntityType } from '../../../import/types.ts';

const same = (names: readonly string[], type: EntityType = 'Company'): string[] =>
  sameInDocument(names.map((name) => ({ type, name })))
    .map(({ full, short }) => `${short.name} = ${full.name}`)
    .sort();

describe('one firm of a document', () => {
  it.each([
    [
      'without its place',
      ['成都云岚精密科技股份有限公司', '云岚精密科技股份有限公司'],
      '云岚精密科技股份有限公司 = 成都云岚精密科技股份有限公司',
    ],
    ['without its trade', ['云岚机器人', '云岚'], '云岚 = 云岚机器人'],
    [
      '… and form',
      ['芜湖云岚量子装备科技有限责任公司', '云岚量子'],
      '云岚量子 = 芜湖云岚量子装备科技有限责任公司',
    ],
    ['a brand and 科技', ['美团科技公司', '美团'], '美团 = 美团科技公司'],
    [
      'with its Latin name inside',
      ['东莞市云岚光显（YUNLAN）科技有限公司', '东莞市云岚光显科技有限公司'],
      '东莞市云岚光显科技有限公司 = 东莞市云岚光显（YUNLAN）科技有限公司',
    ],
    [
      'without 私募',
      ['武汉云岚私募基金管理有限公司', '武汉云岚基金管理公司'],
      '武汉云岚基金管理公司 = 武汉云岚私募基金管理有限公司',
    ],
    [
      'without 管理',
      ['武汉云岚私募基金管理有限公司', '武汉云岚私募基金公司'],
      '武汉云岚私募基金公司 = 武汉云岚私募基金管理有限公司',
    ],
    [
      'with its place inside',
      ['云岚(江苏)电气设备有限公司', '云岚电气'],
      '云岚电气 = 云岚(江苏)电气设备有限公司',
    ],
    ['by its lead and 公司', ['江西省青禾油脂有限公司', '青禾公司'], '青禾公司 = 江西省青禾油脂有限公司'],
    ['without what it makes', ['云岚光纤光缆有限公司', '云岚光纤'], '云岚光纤 = 云岚光纤光缆有限公司'],
    [
      '… of a winery',
      ['吉林雪岚山葡萄酒业有限责任公司', '雪岚山'],
      '雪岚山 = 吉林雪岚山葡萄酒业有限责任公司',
    ],
    ['a group without its place', ['山东云岚集团', '云岚集团'], '云岚集团 = 山东云岚集团'],
    ['a firm without its place', ['天津青禾公司', '青禾公司'], '青禾公司 = 天津青禾公司'],
    [
      'a group by its short name',
      ['上海云岚经济发展集团有限公司', '云岚集团'],
      '云岚集团 = 上海云岚经济发展集团有限公司',
    ],
    ['a group without its trade', ['北京云岚重工集团', '云岚集团'], '云岚集团 = 北京云岚重工集团'],
    ['abbreviated', ['云岚重工机械装备股份有限公司', '云岚重装'], '云岚重装 = 云岚重工机械装备股份有限公司'],
  ])('%s', (_what, names, expected) => expect(same(names)).toEqual([expected]));
});

describe('two firms of a document', () => {
  it.each([
    ['of two places', ['成都云岚科技有限公司', '西安云岚科技有限公司', '云岚科技有限公司']],
    ['a common core', ['合肥城市建设投资集团有限公司', '城市建设投资集团有限公司']],
    ['a brand and its local firm', ['SK海力士重庆', 'SK海力士', '格力电器（重庆）有限公司', '格力电器']],
    ['a group with firms of one kind in many places', ['宁波市吉利汽车有限公司', '吉利汽车有限公司']],
    ['a brand and its arm', ['京东科技控股股份有限公司', '京东', '比亚迪半导体有限公司', '比亚迪']],
    ['a brand and another brand', ['平安科技', '中国平安', '阿里健康', '阿里巴巴']],
    ['two that a short name may mean', ['云岚科技有限公司', '云岚电子有限公司', '云岚']],
    ['a group and its firm', ['云岚集团', '云岚', '云岚半导体有限公司']],
    ['a group and its listed firm', ['云岚集团', '云岚科技股份有限公司']],
    ['groups of two places', ['山东云岚集团', '江苏云岚集团', '云岚集团']],
    ['a firm and the firm that founded it', ['云岚电气绿能科技（苏州）有限公司', '云岚电气']],
    ['arms', ['云岚资本', '云岚物流', '云岚']],
    ['a group and its arm', ['云岚水泥集团', '云岚集团']],
    ['a brand and the firm of another place', ['海尔股份(香港)有限公司', '青岛海尔', '海尔集团公司']],
    ['words that stand elsewhere in the name', ['云岚超星（苏州）微电子有限公司', '云岚微电']],
  ])('%s', (_what, names) =>
    expect(same(names).filter((pair) => pair !== '云岚集团 = 云岚' && pair !== '云岚 = 云岚集团')).toEqual(
      [],
    ));
});

describe('bases of a firm in an area', () => {
  it('are one with and without the firm', () =>
    expect(same(['云岚船舶华北基地', '华北基地', '云岚船舶华北产业基地'], 'Park')).toEqual([
      '云岚船舶华北产业基地 = 云岚船舶华北基地',
      '华北基地 = 云岚船舶华北基地',
    ]));
  it('are two where two firms have one', () =>
    expect(same(['云岚船舶华北基地', '青禾电气华北基地', '华北基地'], 'Park')).toEqual([]));
});

describe('a plan of a document', () => {
  it.each([
    [
      'without its period',
      ['云岚省空间规划（2021—2035年）', '云岚省空间规划(2021—2035年)', '云岚省空间规划'],
      ['云岚省空间规划 = 云岚省空间规划（2021—2035年）'],
    ],
    [
      'of two periods',
      ['云岚省空间规划（2011—2020年）', '云岚省空间规划（2021—2035年）', '云岚省空间规划'],
      [],
    ],
    ['of another kind', ['云岚省空间规划（试行）', '云岚省空间规划'], []],
  ])('%s', (_what, names, pairs) => expect(same(names, 'Policy')).toEqual(pairs));
});

describe('a park of a document', () => {
  it.each([
    [
      'without its province',
      ['安徽省（固镇）云岚工业园', '云岚工业园'],
      ['云岚工业园 = 安徽省（固镇）云岚工业园'],
    ],
    [
      'without a plain word',
      ['福建云岚风电国际产业园', '福建云岚风电产业园'],
      ['福建云岚风电产业园 = 福建云岚风电国际产业园'],
    ],
    [
      'without the place inside',
      ['云岚U谷·福州物联网产业园', '云岚U谷·物联网产业园'],
      ['云岚U谷·物联网产业园 = 云岚U谷·福州物联网产业园'],
    ],
    [
      'without its province and a plain word',
      ['吉林省榛岚特色小镇', '榛岚小镇'],
      ['榛岚小镇 = 吉林省榛岚特色小镇'],
    ],
    ['by its place alone', ['清徐精细化工循环产业园', '清徐产业园'], ['清徐产业园 = 清徐精细化工循环产业园']],
    ['… where the place has two', ['清徐精细化工循环产业园', '清徐光伏产业园', '清徐产业园'], []],
    [
      'behind the zone that it lies in',
      ['北京中关村东岚科技园', '东岚科技园'],
      ['东岚科技园 = 北京中关村东岚科技园'],
    ],
    ['… of another place', ['重庆·北京基金小镇', '北京基金小镇'], []],
    ['… two kinds', ['苏州生物医药产业园', '苏州纳米产业园'], []],
    ['… two endings', ['云岚软件园', '云岚科技园'], []],
    ['… zones of one place', ['苏州吴江高新区', '苏州高新区'], []],
    ['… a well-known one', ['中关村贵阳科技园', '中关村科技园'], []],
  ])('%s', (_what, names, expected) => expect(same(names, 'Park')).toEqual(expected));
});

describe('a zone of a document', () => {
  it.each([
    ['without its kind', ['云岚经济开发区', '云岚开发区'], ['云岚开发区 = 云岚经济开发区']],
    ['without 技术', ['云岚经济技术开发区', '云岚经济开发区'], ['云岚经济开发区 = 云岚经济技术开发区']],
    [
      'behind its province',
      ['河北云岚经济开发区', '云岚经济开发区'],
      ['云岚经济开发区 = 河北云岚经济开发区'],
    ],
    ['… two zones of the place', ['云岚经济开发区', '云岚高新技术产业开发区', '云岚开发区'], []],
    ['… zones of two places', ['云岚经济开发区', '嵘谷开发区'], []],
    ['… a zone that only ends alike', ['东云岚经济开发区', '云岚经济开发区'], []],
  ])('%s', (_what, names, expected) => expect(same(names, 'Park')).toEqual(expected));
});

describe('a fund of a document', () => {
  it.each([
    ['without its place', ['湖北省云岚引导基金', '省云岚引导基金'], ['省云岚引导基金 = 湖北省云岚引导基金']],
    [
      'without 政府',
      ['湖北省政府投资引导基金', '湖北省投资引导基金'],
      ['湖北省投资引导基金 = 湖北省政府投资引导基金'],
    ],
    ['two of another field', ['湖北省文化产业基金', '湖北省产业基金'], []],
    ['two that one could mean', ['湖北省云岚引导基金', '湖南省云岚引导基金', '省云岚引导基金'], []],
  ])('%s', (_name, names, expected) => {
    expect(same(names, 'Fund')).toEqual(expected);
  });
});

describe('names with dots and of groups', () => {
  it.each([
    [
      'a park without what its dots part off',
      'Park',
      ['云岚高科·嵘海·青岛光电产业园', '青岛光电产业园'],
      ['青岛光电产业园 = 云岚高科·嵘海·青岛光电产业园'],
    ],
    ['two parks of which one dot parts off a place', 'Park', ['重庆·北京云岚小镇', '北京云岚小镇'], []],
    [
      'a group without its trade',
      'Company',
      ['嵘南高科产业集团', '嵘南高科'],
      ['嵘南高科 = 嵘南高科产业集团'],
    ],
  ] as const)('%s', (_name, type, names, expected) => {
    expect(same(names, type)).toEqual(expected);
  });
});
