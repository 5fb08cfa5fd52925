import { describe, expect, it } from 'vitest';
import { normalDocumentNumber, normalName } from '../../src/model/index.ts';

describe('normalName', () => {
  it.each([
    ['《区块链信息服务管理规定》', '区块链信息服务管理规定'],
    ['“十三五”国家信息化规划', '十三五国家信息化规划'],
    ['乙 产业园\u3000（一期）', '乙产业园一期'],
    ['国发〔2018〕43号', '国发201843号'],
    ['ＡＢＣ Ltd.', 'abcltd'],
    ['互联网+政务', '互联网+政务'],
    ['互联网＋政务', '互联网+政务'],
    ['A_B-C·D', 'abcd'],
    ['~甲|乙`丙^', '甲乙丙'],
    ['Straße ΑΣ', 'strasseασ'],
    ['零\u200b宽\ufeff', '零宽'],
    ['《》', ''],
  ])('%s → %s', (text, normal) => {
    expect(normalName('Policy', text)).toBe(normal);
  });

  it('is its own normal form', () => {
    for (const text of ['《甲 乙》', 'ﬁlm', 'ǅ', '㈱']) {
      const once = normalName('Company', text);
      expect(normalName('Company', once)).toBe(once);
    }
  });
});

describe('normalDocumentNumber', () => {
  it.each([
    '国发〔2018〕43号',
    '国发[2018]43号',
    '国发（2018）43号',
    '国发【2018】 43 号',
    '国发［2018］43号',
  ])('%s', (text) => {
    expect(normalDocumentNumber(text)).toBe('国发〔2018〕43号');
  });
});
