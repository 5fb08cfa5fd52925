/** Inline markup of Markdown is no part of the words, and every quote is still a piece of the stored text. */
import { describe, expect, it } from 'vitest';
import { relations, run } from './run.ts';

const TABLE = `# 文件

|序号|标题|发文字号|成文日期|
|:----|:----|:----|:----|
|1|[国务院关于同意枣庄市建设创新示范区的批复](https://example.org/a_(1).htm)|国函〔2022〕71号|2022年07月10日|
|2|[国务院关于同意湖州市建设创新示范区的批复](http:\\/\\/example.org\\/b.htm)|国函〔2022〕70号|2022年07月10日|
`;

describe('markup', () => {
  it.each([
    ['linked titles in a table', TABLE, '国务院关于同意湖州市建设创新示范区的批复 ISSUED_BY 国务院'],
    [
      'a linked title',
      '# 新闻\n\n日前国务院印发了 [《海洋芯片产业发展方案》](https://example.org/a)。',
      '海洋芯片产业发展方案 ISSUED_BY 国务院',
    ],
    [
      'bold names',
      '# 新闻\n\n**芯原股份**、**海康威视**等企业入驻**海辰软件园**。',
      '芯原股份 IN_PARK 海辰软件园',
    ],
    [
      'bold in the middle of a name, a picture before it',
      '# 新闻\n\n![图](https://example.org/p.png)芯原**股份**入驻海辰软件园。',
      '芯原股份 IN_PARK 海辰软件园',
    ],
    [
      'brackets that are set off by spaces',
      '# 新闻\n\n位于济南市的泉嵘电子制造 (济南) 有限公司 (下称“泉嵘电子”) 已投产。泉嵘电子入驻海辰软件园。',
      '泉嵘电子制造(济南)有限公司 IN_PARK 海辰软件园',
    ],
  ])('%s', (_what, text, expected) => {
    expect(relations(text)).toContain(expected);
    for (const { quote, start, end } of run(text).flatMap(({ spans }) => spans))
      expect(text.slice(start, end)).toBe(quote);
  });

  it('leaves brackets that are no links, and stars that are none', () => {
    const text = '# 新闻\n\n芯原股份[1]入驻海辰软件园。*ST海晶公告，注册地址变更。';
    expect(relations(text)).toContain('芯原股份 IN_PARK 海辰软件园');
  });
});
