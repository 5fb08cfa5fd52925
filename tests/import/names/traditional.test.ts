/** A document in Traditional characters gives the keys of its Simplified twin, with its own words as quotes. */
import { describe, expect, it } from 'vitest';
import { isOwn } from '../../../import/ledger/statement.ts';
import { read } from '../../../import/reading.ts';
import { loadModel, normalName } from '../../../src/model/index.ts';
import { simplified } from '../../../src/model/names.ts';

const TRADITIONAL = `# 重慶產業動態

2018年12月，重慶市人民政府辦公廳印發《重慶市加快集成電路產業發展若干政策》（渝府辦發〔2018〕180號）。

重慶聯合微電子有限公司入駐西永微電子產業園。西永微電子產業園位於重慶市沙坪壩區，規劃面積37平方公里。

2019年，重慶高新區設立總規模100億元的重慶半導體產業股權投資基金。

| 園區名稱 | 所在地區 | 運營方 |
|---|---|---|
| 蘇州氫能產業園 | 江蘇省 | 蘇州氫能科技有限公司 |
| 廣州數字產業園 | 廣東省 | 廣州數字產業發展有限公司 |
`;

function reading(text: string) {
  const made = read(new TextEncoder().encode(text), loadModel());
  const said = made.statements
    .filter((s) => s.kind === 'DOCUMENT')
    .map((s) => [
      isOwn(s) ? 'the document' : s.subject,
      s.predicate,
      s.object,
      s.spans.map((span) => [span.start, span.end]),
    ]);
  return { made, keys: [...made.keys.keys()].sort(), said };
}

describe('Traditional characters', () => {
  const traditional = reading(TRADITIONAL);
  const twin = reading(simplified(TRADITIONAL));

  it('give the same keys and statements, at the same places', () => {
    expect(traditional.keys).toEqual(twin.keys);
    expect(traditional.said).toEqual(twin.said);
    const names = [...traditional.made.keys.values()].map((key) => key.normal);
    expect(names).toEqual(
      expect.arrayContaining(['重庆市', '重庆市人民政府办公厅', '西永微电子产业园', '苏州氢能产业园']),
    );
    expect(names).toContain('重庆半导体产业股权投资基金');
  });

  it('stay in the quotes', () => {
    const { document, statements } = traditional.made;
    for (const { spans } of statements)
      for (const { quote, start, end } of spans) expect(document.text.slice(start, end)).toBe(quote);
    const quotes = statements.flatMap((s) => s.spans.map((span) => span.quote));
    expect(quotes).toContain('重慶市人民政府辦公廳');
    expect(quotes).toContain('重慶市加快集成電路產業發展若干政策');
  });

  it('fold one code unit for one, and once', () => {
    expect(simplified(TRADITIONAL)).toHaveLength(TRADITIONAL.length);
    expect(simplified(simplified(TRADITIONAL))).toBe(simplified(TRADITIONAL));
    expect(normalName('Company', '臺灣積體電路')).toBe(normalName('Company', '台湾积体电路'));
  });

  it('fold the small words of running text', () => {
    expect(simplified('圍繞科學園與數碼港，理由請見調查')).toBe('围绕科学园与数码港，理由请见调查');
  });

  it('leave what is Simplified as it is', () => {
    for (const text of ['智乾科技有限公司', '东昇产业园', '后海', '北京市海淀区', '“链六条”'])
      expect(simplified(text)).toBe(text);
  });

  it('fold full width too', () => {
    const full = reading('广州市人民政府印发《广州市５Ｇ产业发展规划（２０１９－２０２５年）》。');
    const half = reading('广州市人民政府印发《广州市5G产业发展规划(2019-2025年)》。');
    expect(full.keys).toEqual(half.keys);
  });
});
