/** Texts from Taiwan and Hong Kong: their own parks, firms and bodies; and the same words in texts of the mainland. */
import { describe, expect, it } from 'vitest';
import { relations, run, values } from './run.ts';

const named = (text: string, type: string): string[] => [
  ...new Set(
    run(text)
      .filter((p) => p.predicate === 'name' && p.subject.type === type)
      .map((p) => p.subject.name),
  ),
];
const taiwan = (text: string): string => `# 台灣產業觀察\n\n這是關於臺灣產業發展的文章。${text}`;
const hongKong = (text: string): string => `# 香港創科觀察\n\n這是關於香港創新科技發展的文章。${text}`;

describe('names', () => {
  it.each([
    [
      'short names of the science parks',
      '竹科與南科的產值。',
      'Park',
      ['新竹科学园区', '竹科', '南部科学园区', '南科'],
    ],
    ['a place and the bare word', '台南園區與橋頭園區擴建。', 'Park', ['台南园区', '桥头园区']],
    ['firms that are plain words elsewhere', '聯電、瑞昱、力成獲利。', 'Company', ['联电', '瑞昱', '力成']],
    ['a firm and its short name', '友達量產。', 'Company', ['友达光电', '友达']],
    ['ministries', '經濟部公布統計，國科會說明。', 'IssuingBody', ['经济部', '国科会']],
    ['… no firms within words', '努力成為領先者，合力成立協會。', 'Company', []],
    ['… no institute', '中科院與南科大合作。', 'Park', []],
    ['… no sites without a place', '三大園區與產業園區的未來。', 'Park', []],
  ])('Taiwan: %s', (_what, text, type, expected) => expect(named(taiwan(text), type)).toEqual(expected));

  it.each([
    [
      'industrial estates in a list',
      '管理大埔、元朗、將軍澳工業邨。',
      'Park',
      ['大埔工业村', '元朗工业村', '将军澳工业村'],
    ],
    ['the science park', '科學園租戶增加。', 'Park', ['香港科学园', '科学园']],
    ['its operator', '科技園現時管理工業邨。', 'Company', ['香港科技园公司', '科技园']],
    ['the government', '港府撥款。', 'IssuingBody', ['港府']],
    ['… the end of another name', '福田的深圳科學園擴建。', 'Park', ['深圳科学园']],
    ['… no estate without a place', '應積極檢視工業邨用地。', 'Park', []],
  ])('Hong Kong: %s', (_what, text, type, expected) => expect(named(hongKong(text), type)).toEqual(expected));

  it.each([
    ['short names', '中科与南科合作，联电力、力成立。', 'Park'],
    ['the bare word for a site', '科学园与工业村的建设。', 'Park'],
    ['short names of firms', '互联电商、群创办的企业。', 'Company'],
    ['ministries of others', '德国经济部发布报告。', 'IssuingBody'],
  ])('nothing in a text of the mainland: %s', (_what, text, type) =>
    expect(named(`# 深圳产业观察\n\n${text}`, type)).toEqual([]));
});

describe('relations', () => {
  it.each([
    ['設廠', '聯電、瑞昱接連在竹科設廠。', ['联电 IN_PARK 新竹科学园区', '瑞昱 IN_PARK 新竹科学园区']],
    ['量產', '友達在中科正式量產。', ['友达光电 IN_PARK 中部科学园区']],
    ['落腳', '聯電落腳南科。', ['联电 IN_PARK 南部科学园区']],
    ['進駐', '矽品、合晶陸續進駐二林園區。', ['矽品 IN_PARK 二林园区', '合晶 IN_PARK 二林园区']],
    ['創立', '他在竹科創立台積電。', ['台积电 IN_PARK 新竹科学园区']],
    ['於此', '台中園區是大本營，聯電總部也落腳於此。', ['联电 IN_PARK 台中园区']],
    ['在這裡', '南科的前半生屬於面板。奇美電子在這裡建廠。', ['奇美电子 IN_PARK 南部科学园区']],
    ['… not in what is only compared', '聯電看好竹科，另在日本設廠。', []],
    ['… nor here where no site is named', '聯電在這裡建廠。', []],
  ])('Taiwan: %s', (_what, text, expected) =>
    expect(relations(taiwan(text)).filter((said) => said.includes('IN_PARK'))).toEqual(expected));

  it('an area in brackets behind a park, and none that is a part', () => {
    expect(values(taiwan('- **虎尾園區**（97公頃）：緊鄰高鐵站。'), 'area')).toEqual([970_000]);
    expect(values(taiwan('- **虎尾園區**（一期97公頃）：緊鄰高鐵站。'), 'area')).toEqual([]);
  });

  it('Hong Kong: who runs the estates', () => {
    const said = relations(hongKong('香港科技園公司同樣管理大埔、元朗工業邨。'));
    expect(said).toContain('大埔工业村 SPONSORED_BY 香港科技园公司');
    expect(said).toContain('元朗工业村 SPONSORED_BY 香港科技园公司');
  });

  it('a table with several places to a cell', () => {
    const table =
      '\n\n| 園區 | 位置 | 面積 |\n|---|---|---|\n| 台南園區 | 新市/善化/安定 | 1,043 公頃 |\n| 橋頭園區 | 高雄橋頭 | 164 公頃 |\n| 嘉義園區 | 太保 | 88 公頃 |\n';
    const said = relations(taiwan(`台南與高雄的園區如下。${table}`));
    expect(said.filter((s) => s.includes('LOCATED_IN'))).toEqual(
      expect.arrayContaining([
        '台南园区 LOCATED_IN 新市区',
        '台南园区 LOCATED_IN 善化区',
        '台南园区 LOCATED_IN 安定区',
        '桥头园区 LOCATED_IN 桥头区',
        '嘉义园区 LOCATED_IN 太保市',
      ]),
    );
  });
});
