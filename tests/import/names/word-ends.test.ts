/** Where a name ends and a word of the sentence begins, and kinds of things that look like names. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../import/names/index.ts';

const names = (text: string): string[] =>
  analyse(text, { outer: [] })
    .mentions.filter((m) => !m.weak)
    .map((m) => m.name);
const regions = (text: string): string[] => analyse(text, { outer: [] }).regions.map((r) => r.division.name);

describe('verbs and directions end a name', () => {
  it.each([
    ['what lies around', '北衔张江高科技园区，西邻上海自贸区', ['张江高科技园区', '上海自贸区']],
    ['what is pushed', '，助推云链科技、方欣科技挂牌', ['云链科技', '方欣科技']],
    [
      'a firm that belongs to another',
      '甲兰供应链有限公司属山东乙兰集团子公司',
      ['甲兰供应链有限公司', '山东乙兰集团'],
    ],
    ['our country', '2014年我国私募基金甲兰集团挂牌', ['甲兰集团']],
  ])('%s', (_what, text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    ['a verb that the segmenter cut', '，企业纷纷并入驻大数据产业园，'],
    ['a new job', '刚入职游戏公司的时候'],
  ])('none: %s', (_what, text) => expect(names(text)).toEqual([]));

  it('a branch is part of the name', () =>
    expect(names('安甲兰有限公司成都分公司')).toEqual(['安甲兰有限公司成都分公司']));
});

describe('places inside other words', () => {
  it.each([
    ['医保定点机构，确定保定市为试点', ['保定市']],
    ['杭州湾的北岸、杭州的企业', ['杭州市']],
    ['海南乡村振兴', ['海南省']],
  ])('%s', (text, expected) => expect(regions(text)).toEqual(expected));
});

describe('kinds', () => {
  it.each([
    ['of firms', '科创板公司、硬核科技公司、全资控股公司、子基金管理公司和产城平台公司'],
    ['of investors', '吸引VC、PE等投资机构，整合风投创投机构'],
    ['of funds', '建立市、区政府基金联动，“母-子基金”方式，2020年首期基金募资'],
  ])('none: %s', (_what, text) => expect(names(text)).toEqual([]));

  it.each([
    ['武汉甲擎基金管理公司', '武汉甲擎基金管理公司'],
    ['获得甲兰资本、Lavender Hill Partners、大宸财富等机构的支持', 'LavenderHillPartners'],
    ['设立黄埔区政府引导基金', '黄埔区政府引导基金'],
  ])('… and no kind: %s', (text, expected) => expect(names(text)).toContain(expected));
});

describe('funds whose name holds a place', () => {
  it.each([
    ['coined characters behind it', '海南中银股权投资基金', '海南中银股权投资基金'],
    ['coined characters before it', '、中政企海南城乡发展基础设施基金等', '中政企海南城乡发展基础设施基金'],
    ['a verb before it', '参与海南中小企业发展基金', '海南中小企业发展基金'],
  ])('%s', (_what, text, expected) => expect(names(text)).toEqual([expected]));

  it('none: a verb behind it', () => expect(names('广州新设立产业基金')).toEqual([]));
});
