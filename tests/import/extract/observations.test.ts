import { describe, expect, it } from 'vitest';
import { observations } from '../../../import/extract/observations.ts';
import { readDocument } from '../../../import/read/index.ts';

/** subject metric value unit scope[ @asOf][ by whom]. */
function figures(text: string): string[] {
  const document = readDocument(new TextEncoder().encode(text));
  const { proposals } = observations.extract(document);
  for (const { spans } of proposals)
    for (const { quote, start, end } of spans) expect(document.text.slice(start, end)).toBe(quote);
  return proposals.flatMap(({ subject, value }) =>
    value?.kind === 'observation'
      ? [
          `${subject.name} ${value.metric} ${value.value} ${value.unit} ${value.scope}` +
            `${value.asOf ? ` @${value.asOf}` : ''}${value.attributedTo ? ` by ${value.attributedTo}` : ''}`,
        ]
      : [],
  );
}

describe('figures that sentences state', () => {
  it.each<[string, string, string[]]>([
    ['a count of a place', '苏州的生物医药企业数量为3800家。', ['苏州市 COUNT 3800 家 生物医药企业']],
    ['a scale and 余', '深圳市拥有人工智能企业1.2万余家。', ['深圳市 COUNT 12000 家 人工智能企业']],
    ['the number before the noun', '成都有56家氢能企业。', ['成都市 COUNT 56 家 氢能企业']],
    ['a thousands separator', '武汉的光电子企业达到1,600家。', ['武汉市 COUNT 1600 家 光电子企业']],
    [
      'other places in the same words',
      '杭州的软件企业数量最多，为900家；宁波次之，为300家；温州80家以及绍兴75家。',
      ['杭州市', '宁波市', '温州市', '绍兴市'].map(
        (city, i) => `${city} COUNT ${[900, 300, 80, 75][i]} 家 软件企业`,
      ),
    ],
    [
      'each of two',
      '江苏省和山东省各有6家机器人产业园。',
      ['江苏省 COUNT 6 家 机器人产业园', '山东省 COUNT 6 家 机器人产业园'],
    ],
    [
      'respectively',
      '上海、合肥和无锡的半导体企业数分别为120家、80家、75家。',
      ['上海市 COUNT 120 家 半导体企业', '合肥市 COUNT 80 家 半导体企业', '无锡市 COUNT 75 家 半导体企业'],
    ],
    [
      'who says so and as of when',
      '据企查查数据显示，截至2021年6月30日，重庆的集成电路企业共有512家，占比3.5%。',
      [
        '重庆市 COUNT 512 家 集成电路企业 @2021-06-30 by 企查查',
        '重庆市 SHARE 3.5 % 集成电路企业 @2021-06-30 by 企查查',
      ],
    ],
    [
      'said in the paragraph before, about the same thing',
      '据企查查数据显示，截至2021年6月，全国氢能企业超过2000家。\n\n其中，佛山的氢能企业数量为90家。',
      ['佛山市 COUNT 90 家 氢能企业 @2021-06 by 企查查'],
    ],
    ['a rank', '合肥新能源汽车产业规模位居全国第五。', ['合肥市 RANK 5 名 新能源汽车产业规模']],
    [
      'an amount',
      '2020年，深圳集成电路产业规模达1727亿元。',
      ['深圳市 AMOUNT 172700000000 元 集成电路产业规模 @2020'],
    ],
    ['a firm', '科大讯飞拥有发明专利1200件。', ['科大讯飞 COUNT 1200 件 发明专利']],
  ])('%s', (_what, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['a plan', '到2025年，苏州力争集聚生物医药企业10000家。'],
    ['a promise', '对落户广州的区块链企业，给予最高500万元奖励。'],
    ['a comparison', '这比深圳的300家区块链企业还多。'],
    ['a list together', '北京、上海和深圳的人工智能企业共有3000家。'],
    ['a figure of something else', '广州的区块链企业有500个项目获奖。'],
    ['a country', '全国现存区块链企业101288家。'],
    ['a bare noun', '广州有企业500家。'],
    ['a new figure with another source keeps the old one out', '深圳有关部门公布了30个名单。'],
    ['growth', '深圳人工智能产业规模同比增长20%。'],
    ['a target in money', '计划到2023年，东莞数字经济产业规模达到6000亿元。'],
  ])('but not %s', (_what, text) => {
    expect(figures(text)).toEqual([]);
  });

  it('does not carry a source to another thing or under another heading', () => {
    const text =
      '# 甲\n\n据企查查数据显示，截至2021年6月，全国氢能企业超过2000家。\n\n佛山的软件企业数量为90家。\n\n# 乙\n\n成都的氢能企业数量为40家。';
    expect(figures(text)).toEqual(['佛山市 COUNT 90 家 软件企业', '成都市 COUNT 40 家 氢能企业']);
  });
});
