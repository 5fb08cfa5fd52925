import { describe, expect, it } from 'vitest';
import { blockOf, content, kinds, read } from './read.ts';

const PROSE = '各级各部门要高度重视，加强协调，确保各项任务落到实处。';

/** Headings as path and words, in order. */
function outline(text: string): string[] {
  const document = read(text);
  return document.blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => [...block.path, content(block, document.text)].join(' > '));
}

describe('numbered headings', () => {
  it('nest by their numbering, whatever order is used', () => {
    const text = [
      '一、总体要求',
      PROSE,
      '（一）指导思想',
      PROSE,
      '1．基本原则',
      PROSE,
      '（1）坚持创新',
      PROSE,
      '（二）发展目标',
      PROSE,
      '二、保障措施',
      PROSE,
    ].join('\n');
    expect(outline(text)).toEqual([
      '一、总体要求',
      '一、总体要求 > （一）指导思想',
      '一、总体要求 > （一）指导思想 > 1．基本原则',
      '一、总体要求 > （一）指导思想 > 1．基本原则 > （1）坚持创新',
      '一、总体要求 > （二）发展目标',
      '二、保障措施',
    ]);
  });

  it('follow the numbers where the Markdown levels contradict them', () => {
    const text = `# 报告\n\n## 一、现状\n\n#### 1.1 政策\n\n${PROSE}\n\n## 1.2 企业\n\n${PROSE}\n\n### 二、建议\n\n${PROSE}\n\n## 附录 1：名单\n\n${PROSE}`;
    expect(outline(text)).toEqual([
      '报告',
      '报告 > 一、现状',
      '报告 > 一、现状 > 1.1 政策',
      '报告 > 一、现状 > 1.2 企业',
      '报告 > 二、建议',
      '报告 > 附录 1：名单',
    ]);
  });

  it.each([
    '第一章 总则',
    '第二节 扶持措施',
    '附录 2：园区名单',
    '亮点1:推进产业融合',
    '案例二：某某平台',
  ])('%s is one', (line) => expect(blockOf(`${PROSE}\n\n${line}\n\n${PROSE}`, line).kind).toBe('heading'));

  it.each([
    '一、各地区要加强组织领导，落实责任。',
    '2.5亿元资金到位',
    '第一批企业名单公布后，各区积极响应，',
    '1、某市甲科技有限公司；',
    '第三产业增加值',
  ])('%s is none', (line) =>
    expect(blockOf(`${PROSE}\n\n${line}\n\n${PROSE}`, line).kind).not.toBe('heading'));

  it('numbered lines side by side are a list', () => {
    const text = `名单如下：\n1、某市甲科技有限公司\n2、某市乙科技有限公司\n3、某市丙科技有限公司\n${PROSE}`;
    expect(kinds(text).map(([kind]) => kind)).toEqual([
      'paragraph',
      'listItem',
      'listItem',
      'listItem',
      'paragraph',
    ]);
  });
});

describe('headings without numbers', () => {
  it('bullets scope what follows', () => {
    const document = read(`■ 地方政府\n\n● 北京\n\n${PROSE}\n\n● 上海\n\n${PROSE}`);
    expect(document.blocks.map((block) => block.path.join(' > '))).toEqual([
      '',
      '地方政府',
      '地方政府 > 北京',
      '地方政府',
      '地方政府 > 上海',
    ]);
  });

  it('bullets with sentences, or side by side, are items', () => {
    expect(blockOf(`${PROSE}\n\n● 建设平台，引进企业。\n\n${PROSE}`, '建设平台，引进企业。').kind).toBe(
      'listItem',
    );
    expect(kinds(`● 北京\n● 上海\n● 广州\n\n${PROSE}`).map(([kind]) => kind)).toEqual([
      'listItem',
      'listItem',
      'listItem',
      'paragraph',
    ]);
  });

  it('bold lines are headings, bold beginnings are not', () => {
    const text = `**政策环境**\n\n${PROSE}\n\n**第一是安全。**${PROSE}`;
    expect(kinds(text).map(([kind, words]) => [kind, words.slice(0, 8)])).toEqual([
      ['heading', '政策环境'],
      ['paragraph', PROSE.slice(0, 8)],
      ['paragraph', '**第一是安全。'],
    ]);
  });

  it('markers are no content', () => {
    expect(kinds(`## **(2) 基本判断** ##\n\n- 第一条\n- 第二条`)).toEqual([
      ['heading', '(2) 基本判断'],
      ['listItem', '第一条'],
      ['listItem', '第二条'],
    ]);
  });

  it('underlined headings', () => {
    expect(outline(`产业报告\n===\n\n概述\n---\n\n${PROSE}`)).toEqual(['产业报告', '产业报告 > 概述']);
  });

  it('a title wrapped to a second line is one title', () => {
    const text = `某市关于印发新型储能产业\n发展规划的通知\n某政发〔2021〕7号\n\n${PROSE}`;
    expect(read(text).metadata.title).toBe('某市关于印发新型储能产业发展规划的通知');
    expect(read(text).blocks[1]!.path).toEqual(['某市关于印发新型储能产业发展规划的通知']);
    expect(read(`某市氢能产业通知\n某某日报关于此事的报告\n${PROSE}`).metadata.title).toBe(
      '某市氢能产业通知',
    );
  });

  it('a short first line is the title of a plain text; a salutation is none', () => {
    expect(outline(`某市氢能产业发展规划\n\n${PROSE}`)).toEqual(['某市氢能产业发展规划']);
    expect(outline(`各区人民政府，市直各单位：\n\n${PROSE}`)).toEqual([]);
  });
});

describe('paragraphs cut by a page break', () => {
  const head = '某市工信局响应国家号召，做好产业规划引导，掌握全市产业发展情况以及分析产业发';
  const continues = (text: string): boolean =>
    read(`${PROSE}\n\n${text}`).blocks.some((block) => block.continues);

  it.each([
    ['in a word', `${head}\n\n展方向。在园区布局方面，进展顺利。`],
    ['with a page number between', `${head}\n\n- 3 -\n\n展方向。`],
    [
      'inside a title',
      '8月6日，某省发布《某省区块链产业与应用数据发展规划\n\n（2020-2025年）》，提出九大优先工程。',
    ],
    ['after a comma', '某市有着千年商都的美誉，是改革开放的先驱城市，\n\n也是一线城市。'],
  ])('%s', (_, text) => expect(continues(text)).toBe(true));

  it.each([
    ['a whole sentence before', `${head}展。\n\n${PROSE}`],
    ['a short line before', `基金概况\n\n${PROSE}`],
    ['a heading between', `${head}\n\n## 二、建议\n\n${PROSE}`],
    ['a word that opens a sentence', `${head}\n\n此外，${PROSE}`],
  ])('not with %s', (_, text) => expect(continues(text)).toBe(false));
});
