/** Lists of firms by name and place, told by their heading. */
import { describe, expect, it } from 'vitest';
import { relations, run } from './run.ts';

const ITEMS = [
  'Calvento - 南京',
  'Bergson Group - 上海/苏州',
  'Yunqi (云栖) - 北京',
  'Ortiva (GBS除外) - 厦门',
];
const list = (heading: string, items: readonly string[], bullet = '* '): string =>
  `# 名录\n\n${heading}\n\n${items.map((item) => `${bullet}${item}`).join('\n')}\n\n## 说明\n\n以上按字母排列。`;
const firms = (text: string): string[] => [
  ...new Set(
    run(text)
      .filter((p) => p.predicate === 'name' && p.subject.type === 'Company')
      .map((p) => p.subject.name),
  ),
];

describe('names and places', () => {
  it.each([
    ['a heading', '## 双休的公司名单', '* '],
    ['a heading of a count', '## 入选企业一览表（2024年）', '- '],
    ['a lead', '以下为相关企业名单：', '* '],
    ['numbers', '## 参展企业名录', '1. '],
  ])('%s', (_what, heading, bullet) => {
    const text = list(heading, ITEMS, bullet);
    expect(relations(text)).toEqual(
      expect.arrayContaining([
        'Calvento LOCATED_IN 南京市',
        'Bergson Group LOCATED_IN 上海市',
        'Bergson Group LOCATED_IN 苏州市',
        'Yunqi LOCATED_IN 北京市',
        'Ortiva LOCATED_IN 厦门市',
      ]),
    );
  });

  it.each([
    ['a colon', ['青梧科技：杭州', '白鹿信息：宁波、温州', '江栖智能：嘉兴'], '白鹿信息 LOCATED_IN 温州市'],
    ['a bar', ['青梧科技 | 杭州', '白鹿信息 | 宁波', '江栖智能 | 嘉兴'], '江栖智能 LOCATED_IN 嘉兴市'],
    [
      'a place that is none',
      ['Calvento - 南京/remote', 'Ostrava - 北京', 'Melki - 大连'],
      'Calvento LOCATED_IN 南京市',
    ],
  ])('%s', (_what, items, expected) =>
    expect(relations(list('## 远程办公企业名单', items))).toContain(expected));

  it('a name in the other script is the same firm', () => {
    const same = run(list('## 公司名单', ITEMS)).filter((p) => p.predicate === 'alsoNamed');
    expect(same.map((p) => `${p.subject.name} = ${p.object!.name}`)).toEqual(['Yunqi = 云栖']);
  });

  it('items without a place are firms where the list says so', () =>
    expect(firms(list('## 公司名单', [...ITEMS, 'Halvorsen']))).toContain('Halvorsen'));
});

describe('other lists', () => {
  it.each([
    ['no word of firms', '## 城市名单', ITEMS],
    ['links of firms', '## 公司官网链接列表', ITEMS],
    ['posts', '## 公司招聘岗位列表', ['Java - 南京', 'Go - 上海', 'Rust - 北京']],
    ['what firms do', '## 企业', ['薪资稳定', '假期完善', '氛围轻松']],
    ['people', '## 专家名单', ['王建国 - 北京', '李卫东 - 上海', '赵新民 - 南京']],
    [
      'sentences',
      '## 公司名单',
      ['Calvento 在南京招人，待遇很好。', '上海的同事说：不错。', '以后再补充；谢谢。'],
    ],
  ])('not: %s', (_why, heading, items) =>
    expect(run(list(heading, items)).filter((p) => p.rule === 'firm-item-with-place')).toEqual([]));
});

describe('firms below a line that introduces them', () => {
  const led = (line: string, ...items: string[]): string =>
    `# 云谷见闻\n\n${line}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
  const FIRMS = ['**旷视科技** ：做视觉。', '**云岚互动**：做游戏，员工三百人。', '科大讯飞：语音识别。'];

  it('lie where the line says', () =>
    expect(relations(led('武汉还有下面这些不错的公司：', ...FIRMS)).sort()).toEqual([
      '云岚互动 LOCATED_IN 武汉市',
      '旷视科技 LOCATED_IN 武汉市',
      '科大讯飞 LOCATED_IN 武汉市',
    ]));
  it.each([
    ['products', led('武汉还有下面这些公司的产品：', ...FIRMS)],
    [
      'points about one',
      led('武汉有下面这些公司：', '优点：离家近。', '缺点：工资低。', '华为：待遇好。', '建议：多看看。'),
    ],
    ['a line without a place', led('还有下面这些不错的公司：', ...FIRMS)],
  ])('not %s', (_what, text) => expect(relations(text)).toEqual([]));
});
