/** A short name is its document's: two documents that use one for two things do not make them one. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../import/reading.ts';
import { partition } from '../../../import/resolve/partition.ts';
import { loadModel } from '../../../src/model/index.ts';

/** The names of each thing of some type in these documents, with what stands in several documents once. */
function things(type: string, ...texts: readonly string[]): string[][] {
  const readings = texts.map((text) => read(new TextEncoder().encode(text), loadModel()));
  const keys = new Map(readings.flatMap((reading) => [...reading.keys]));
  const aliases = readings
    .flatMap((reading) => reading.statements)
    .filter((statement) => statement.predicate === 'alsoNamed')
    .map(({ subject, object, confidence }) => ({ a: subject, b: object!, score: confidence }));
  return partition([...keys.values()], [], aliases)
    .entities.filter((entity) => entity.canonical.type === type)
    .map((entity) => entity.keys.map((key) => key.normal).sort())
    .sort();
}

const news = (firm: string, short: string): string =>
  `${firm}成立于2019年。\n\n近日，${short}宣布完成A轮融资，由白沙洲联合资本领投。\n`;
const firmsOf = (...texts: readonly string[]): string[][] =>
  things('Company', ...texts).filter((names) => names.some((name) => name.includes('云岚')));

describe('firms of one short name in two documents', () => {
  it.each([
    ['that leaves out trades', '成都云岚量子装备有限公司', '西安云岚量子仪器有限公司', '云岚量子'],
    [
      'that leaves out the place',
      '成都云岚精密科技有限公司',
      '西安云岚精密科技有限公司',
      '云岚精密科技有限公司',
    ],
    ['that abbreviates', '成都云岚重工机械装备有限公司', '西安云岚重工电梯装备有限公司', '云岚重装'],
  ])('%s, are two, each with its short name', (_what, one, other, short) => {
    expect(firmsOf(news(one, short))).toEqual([[one, short].sort()]);
    expect(firmsOf(news(one, short), news(other, short))).toEqual(
      [[one, short].sort(), [other, short].sort()].sort(),
    );
  });

  it('are one where the full names are one', () =>
    expect(
      firmsOf(news('成都云岚量子装备有限公司', '云岚量子'), news('成都市云岚量子装备有限公司', '云岚量子')),
    ).toEqual([['云岚量子', '云岚量子', '成都云岚量子装备有限公司', '成都市云岚量子装备有限公司'].sort()]));

  it('are not what a third document calls so', () =>
    expect(
      firmsOf(news('成都云岚量子装备有限公司', '云岚量子'), '近日，云岚量子宣布完成B轮融资。\n'),
    ).toEqual([['云岚量子'], ['云岚量子', '成都云岚量子装备有限公司']].sort()));

  it('are two also where each text gives the short name', () => {
    const given = (firm: string): string => `${firm}（以下简称“岚装”）成立于2019年。\n`;
    const found = firmsOf(given('成都云岚量子装备有限公司'), given('西安云岚食品有限公司'));
    expect(
      found.filter((names) => names.length > 1 && names.some((name) => name.startsWith('成都'))),
    ).not.toContainEqual(expect.arrayContaining(['西安云岚食品有限公司']));
    expect(found.flat()).toEqual(
      expect.arrayContaining(['成都云岚量子装备有限公司', '西安云岚食品有限公司', '岚装']),
    );
  });
});

describe('bases of one area in two documents', () => {
  const text = (firm: string): string =>
    `位于芜湖市的${firm}华北产业基地今日开工。\n\n华北产业基地项目总投资3亿元，企业入驻华北产业基地。\n`;
  it('are two', () => {
    const found = things('Park', text('海信'), text('美的'));
    expect(
      found.some((names) => names.includes('海信华北产业基地') && names.includes('美的华北产业基地')),
    ).toBe(false);
    expect(found.flat()).toEqual(expect.arrayContaining(['海信华北产业基地', '美的华北产业基地']));
  });
});

it('rows of one list are as many firms as their registered names', () =>
  expect(
    firmsOf(
      '# 东莞区块链企业\n\n| 序号 | 企业名称 |\n|---|---|\n| 1 | 广东云岚光显有限公司 |\n| 2 | 云岚光显有限公司 |\n| 3 | 青禾数据有限公司 |\n',
    ),
  ).toEqual([['云岚光显有限公司'], ['广东云岚光显有限公司']]));
