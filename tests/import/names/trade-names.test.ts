/** Coined names before a trade that fields and goods have as well: firms where the sentence speaks of one. */
import { describe, expect, it } from 'vitest';
import { firms } from './named.ts';

const NAMES = [
  '溪嵘化工',
  '溪嵘纺织',
  '溪嵘建工',
  '溪嵘水务',
  '溪嵘光伏',
  '溪嵘智能科技',
  '溪嵘新材',
  '溪嵘信息',
];
const FRAMES = [
  'X董事长张明表示，今年将加大投入。',
  'X落户青禾产业园。',
  'X与青禾集团签署战略合作协议。',
  'X发布2020年年报。',
  'X获得数亿元投资。',
  'X是国内领先的供应商。',
  '当地引进X，今年投产。',
  '由X投资建设的园区开工。',
  '考察组走进X的生产车间。',
];

describe.each(FRAMES)('%s', (frame) => {
  it.each(NAMES)('%s', (name) => expect(firms(frame.replace('X', name))).toContain(name));
});

describe('none', () => {
  it.each([
    '溪嵘化工、机械等行业增长',
    '发展浮法玻璃生产线',
    '回收废旧电子电器',
    '由溪嵘投资建设',
    '引进干法水泥技术',
    '盐化工与精细化工联合发展',
    '推动数字文化产业',
  ])('%s', (text) => expect(firms(text)).toEqual([]));

  it('behind a brand, what it makes', () =>
    expect(firms('高通汽车半导体业务增长')).not.toContain('高通汽车半导体'));
});
