import { describe, expect, it } from 'vitest';
import { readDate } from '../../../import/blocks/dates.ts';
import { read } from '../blocks/read.ts';

describe('dates', () => {
  it.each([
    ['Wed, 26 Jan 2022 10:33:34 GMT', '2022-01-26'],
    ['2020-01-07 09:58:30 +0800', '2020-01-07'],
    ['2021-03-05T08:00:00Z', '2021-03-05'],
    ['2020/3/30', '2020-03-30'],
    ['2020.03', '2020-03'],
    ['2019 年 10 月', '2019-10'],
    ['2019年10月8日 08:00', '2019-10-08'],
    ['March 5, 2021', '2021-03-05'],
    ['20210305', '2021-03-05'],
    ['2018', '2018'],
  ])('%s is %s', (words, date) => expect(readDate(words)).toBe(date));

  it.each([
    '',
    '昨天',
    '2020-13-01',
    '2021-02-30',
    '0001-01-01',
    '10:33:34',
    '第202103号',
  ])('%s is none', (words) => expect(readDate(words)).toBeUndefined());
});

const BODY = '某市近日出台措施，支持集成电路产业发展，首批资金已经到位。';

describe('metadata', () => {
  it('from front matter, which stays in the text of txt and md', () => {
    const text = `---\ntitle: "氢能新政"\nauthor: [张三, 李四]\nsource: 某某日报\ndate: 2021-05-06 08:00:00 +0800\nurl: https://example.org/a\n---\n\n${BODY}`;
    const document = read(text);
    expect(document.text).toBe(text);
    expect(document.metadata).toEqual({
      title: '氢能新政',
      author: '张三, 李四',
      publisher: '某某日报',
      published: '2021-05-06',
      url: 'https://example.org/a',
    });
    expect(document.blocks.map((block) => block.kind)).toEqual(['metadata', 'paragraph']);
  });

  it('knows the words and their places, where it says so in its text', () => {
    const text = `---\ntitle: "氢能新政"\nauthors: [张三, 李四]\n---\n\n某市日报讯\n\n来源：某市日报 发布时间：2021年7月8日\n\n${BODY}`;
    const { said } = read(text);
    expect(
      said.map(({ field, value, spans, by }) => [field, value, spans.map(({ quote }) => quote), by]),
    ).toEqual([
      ['title', '氢能新政', ['氢能新政'], 'front-matter'],
      ['publisher', '某市日报', ['某市日报'], 'own-line'],
      ['author', '张三, 李四', ['张三', '李四'], 'front-matter'],
      ['published', '2021-07-08', ['2021年7月8日'], 'own-line'],
    ]);
    for (const { quote, start, end } of said.flatMap(({ spans }) => spans))
      expect(text.slice(start, end)).toBe(quote);
    expect(said[1]!.spans[0]!.start).toBe(text.indexOf('来源：') + 3);
  });

  it('of a page takes the words of its text where they say what its head says', () => {
    const page = `<html><head><meta name="PubDate" content="2021-02-03"></head><body><h1>关于氢能的通知</h1><p>${BODY}</p></body></html>`;
    expect(read(page).said.map(({ field, spans, by }) => [field, spans[0]?.quote, by])).toEqual([
      ['title', '关于氢能的通知', 'first-heading'],
      ['published', undefined, 'page-head'],
    ]);
  });

  it('of an article kept as an XML record takes what its elements say', () => {
    const record = (date: string): string =>
      `<?xml version='1.0' encoding='utf-8'?>\n<doc><id>7</id><url>http://news.example/7.html</url><title>氢能新政</title>${date}<body>\t${BODY}\n</body></doc>`;
    for (const name of ['datatime', 'pubDate', 'publish_time'])
      expect(read(record(`<${name}>2023-12-1 16:15:00</${name}>`)).metadata).toEqual({
        title: '氢能新政',
        published: '2023-12-01',
        url: 'http://news.example/7.html',
      });
    expect(read(record('<update>2023-12-1</update>')).metadata.published).toBeUndefined();
    expect(read(`${BODY}\n<pubDate>2023-12-01</pubDate>`).metadata.published).toBeUndefined();
  });

  it('malformed front matter is an issue and stays text', () => {
    const document = read(`---\ntitle: a: b: "c\n---\n\n${BODY}`);
    expect(document.issues.map((issue) => issue.code)).toEqual(['FRONT_MATTER_MALFORMED']);
    expect(document.metadata.title).not.toBe('a');
    expect(document.text).toContain('title: a');
  });

  it('a rule between sections is no front matter', () => {
    const document = read(`\n---\n\n# 报告：总论\n\n${BODY}\n\n---\n\n${BODY}`);
    expect(document.issues).toEqual([]);
    expect(document.metadata).toEqual({ title: '报告：总论' });
  });

  it.each([
    ['2021-07-08 10:11:12来源:某市日报', { published: '2021-07-08', publisher: '某市日报' }],
    ['2021-07-08 10:11:12来源:某网编辑:小王', { published: '2021-07-08', publisher: '某网' }],
    [
      '来源：某市日报　作者：张三　发布时间：2021年7月8日',
      { publisher: '某市日报', author: '张三', published: '2021-07-08' },
    ],
    ['发布日期：2021-07-08 浏览次数：120', { published: '2021-07-08' }],
    ['（2021-07-08 09:00 来源：某网）', { published: '2021-07-08', publisher: '某网' }],
  ])('from the line %s', (line, said) => {
    const document = read(`某市氢能产业发展情况\n\n${line}\n\n${BODY}`);
    expect(document.metadata).toEqual({ title: '某市氢能产业发展情况', ...said });
    expect(document.blocks[1]!.kind).toBe('metadata');
  });

  it.each([
    '时间：2021年7月8日 地点：会展中心',
    '成文日期：2021年7月8日',
    '发文字号：某政发〔2021〕7号',
    '来源广泛：企业、高校和研究机构都有参与',
    '2021年7月8日，某市召开大会。',
    '2021年7月8日',
  ])('%s is content, not metadata', (line) => {
    const document = read(`${BODY}\n\n${line}\n\n${BODY}`);
    expect(document.blocks[1]!.kind).not.toBe('metadata');
    expect(document.metadata.published).toBeUndefined();
  });

  it('says nothing where the document says nothing', () => {
    expect(read(BODY).metadata).toEqual({});
  });

  it('from the head of a page, the front matter having the last word', () => {
    const page = `<html><head><title>站名-标题</title><meta name="PubDate" content="2021-02-03 10:00"><meta name="ContentSource" content="某委员会"><link rel="canonical" href="https://example.org/x"></head><body><h1>关于氢能的通知</h1><p>${BODY}</p></body></html>`;
    expect(read(page).metadata).toEqual({
      title: '关于氢能的通知',
      publisher: '某委员会',
      published: '2021-02-03',
      url: 'https://example.org/x',
    });
    expect(read(`---\ntitle: 另题\n---\n${page}`).metadata.title).toBe('另题');
  });
});
