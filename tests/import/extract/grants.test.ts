/** Money that bodies gave to firms: how much to whom, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

const grants = (text: string): string[] =>
  run(text)
    .filter(({ predicate }) => predicate === 'GRANTED')
    .map(({ subject, object, qualifiers = {} }) =>
      [subject.name, object?.name, qualifiers.amount, qualifiers.date].filter(Boolean).join(' '),
    );

describe('grants', () => {
  it('to several firms are told apart, also to one that only the sentence calls a firm', () => {
    expect(
      grants(
        '2018年，深圳市发改委发布的《某扶持计划拟资助项目公示表》中，腾讯、金蝶和橙色魔方三个公司围绕区块链开展的项目分别得到了500万、500万和127万的资金资助。',
      ),
    ).toEqual([
      '深圳市发改委 腾讯 5000000元 2018',
      '深圳市发改委 金蝶 5000000元 2018',
      '深圳市发改委 橙色魔方 1270000元 2018',
    ]);
  });

  it.each([
    ['深圳市人民政府给予腾讯300万元补贴。', ['深圳市人民政府 腾讯 3000000元']],
    ['科大讯飞获得合肥市人民政府5000万元资助。', ['合肥市人民政府 科大讯飞 50000000元']],
  ])('carry their amount: %s', (text, expected) => {
    expect(grants(text)).toEqual(expected);
  });

  it.each([
    // Two firms, three amounts: who got which is not said.
    '深圳市发改委发布的《某公示表》中，腾讯和金蝶分别获得500万元、500万元和127万元资助。',
    // Nobody says that the unknown names are firms.
    '深圳市发改委发布的《某公示表》中，蓝色积木和橙色魔方分别获得500万元和127万元资助。',
  ])('are not guessed: %s', (text) => {
    expect(grants(text)).toEqual([]);
  });
});
