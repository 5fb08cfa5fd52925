import { describe, expect, it } from 'vitest';
import { flattenedParts } from '../../../import/formats/flattened.ts';
import { readDocument } from '../../../import/read/index.ts';
import { run } from '../extract/run.ts';

const BODY =
  '你们报送的请示收悉。现批复如下：一、原则同意修改后的《江右省湖区生态整治目标和对策》，由你省认真组织实施，分年度安排资金，逐级落实责任，确保目标按期实现。二、同意江右省设立整治专项资金，所需资金主要由江右省筹集，中央财政给予适当支持，具体办法由江右省商财政部制定。三、国务院有关部门要加强指导，及时协调解决工作中的问题，重大事项及时向国务院报告。';

const parts = (text: string): string[] | undefined =>
  flattenedParts(text, { start: 0, end: text.length })?.map(({ start, end }) => text.slice(start, end));

describe('a notice that lost its lines', () => {
  it('has its title, number, addressees, points, signature and day as lines', () => {
    const text = `国务院关于江西省湖区生态整治目标的批复 国函〔2003〕77号 江西省人民政府：${BODY} 国 务 院　　二〇〇三年七月十一日`;
    const found = parts(text)!;
    expect(found.slice(0, 3)).toEqual([
      '国务院关于江西省湖区生态整治目标的批复',
      '国函〔2003〕77号',
      '江西省人民政府：',
    ]);
    expect(found.filter((part) => /^[一二三]、/.test(part))).toHaveLength(3);
    expect(found.slice(-2)).toEqual(['国 务 院', '二〇〇三年七月十一日']);
  });

  it('has no gap before its number, and a day in brackets', () => {
    const text = `国务院关于加强湖区保护的决定国发〔1990〕65号（一九九〇年十二月五日）　　保护湖区是一项基本国策。　　一、依法管理　　${BODY}　　二、增加投入。`;
    expect(parts(text)!.slice(0, 4)).toEqual([
      '国务院关于加强湖区保护的决定',
      '国发〔1990〕65号',
      '（一九九〇年十二月五日）',
      '保护湖区是一项基本国策。',
    ]);
  });

  it('has its addressees right behind its number, or behind its title', () => {
    for (const number of ['国办发〔2014〕56号', '']) {
      const to = '各省、自治区、直辖市人民政府，国务院各部委：';
      const text = `国务院办公厅转发生态环境部关于湖区整治意见的通知${number}${to}　　${BODY}`;
      const head = ['国务院办公厅转发生态环境部关于湖区整治意见的通知', ...(number ? [number] : []), to];
      expect(parts(text)!.slice(0, head.length)).toEqual(head);
    }
  });

  it('is read as the policy that it is', () => {
    const text = `国务院关于江西省湖区生态整治目标的批复 国函〔2003〕77号 江西省人民政府：${BODY} 国务院 2003年7月11日`;
    const facts = run(text).map(
      ({ subject, predicate, object, value }) =>
        `${subject.name} ${predicate} ${object?.name ?? (value && 'value' in value ? value.value : value && 'text' in value ? value.text : '')}`,
    );
    const title = '国务院关于江西省湖区生态整治目标的批复';
    expect(facts).toEqual(
      expect.arrayContaining([
        `${title} ISSUED_BY 国务院`,
        `${title} documentNumber 国函〔2003〕77号`,
        `${title} date 2003-07-11`,
      ]),
    );
  });

  it.each([
    ['a short line', '国务院关于湖区整治的批复 国函〔2003〕77号 江西省人民政府：收悉。'],
    ['an article', `湖区整治进入新阶段 记者从会上获悉，${BODY}`],
    ['a sentence that ends like a title', `会议讨论了湖区整治的意见 与会代表认为，${BODY}`],
    ['an article with one indent', `　　湖区整治进入新阶段。　　记者从会上获悉，${BODY}`],
  ])('is not %s', (_what, text) => expect(parts(text)).toBeUndefined());

  it('is an article whose paragraphs follow each other with their indents; a word drawn wide stays whole', () => {
    const text = `${BODY}　　江右省加快湖区整治。　　主　　任　　张某介绍了进展。　　一、资金到位　　二、进度加快`;
    expect(parts(text)!.slice(1)).toEqual([
      '江右省加快湖区整治。',
      '主　　任　　张某介绍了进展。',
      '一、资金到位',
      '二、进度加快',
    ]);
  });

  it('loses no character', () => {
    const text = `国务院关于江西省湖区生态整治目标的批复 国函〔2003〕77号 江西省人民政府：${BODY} 国务院 2003年7月11日\n`;
    const document = readDocument(new TextEncoder().encode(text));
    expect(document.text).toBe(text);
    expect(document.blocks.map(({ start, end }) => document.text.slice(start, end)).join('')).toBe(text);
  });
});
