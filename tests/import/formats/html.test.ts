import { describe, expect, it } from 'vitest';
import { content, kinds, read, rowsOf, tablesOf } from '../blocks/read.ts';

const PROSE = '某市近日出台措施，支持集成电路产业发展，首批资金已经到位。';
const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>t</title></head><body>${body}</body></html>`;
const textOf = (body: string): string => read(page(body)).text;

describe('format, by content', () => {
  it.each([
    ['a page', page(`<p>${PROSE}</p>`), 'html'],
    ['a fragment', `<div><p>${PROSE}</p><p>${PROSE}</p></div>`, 'html'],
    [
      'a fragment under front matter',
      `---\ntitle: 题\n---\n<div><p>${PROSE}</p><p>${PROSE}</p></div>`,
      'html',
    ],
    ['Markdown', `# 题\n\n${PROSE}`, 'md'],
    ['Markdown with some tags', `# 题\n\n${PROSE}<br>${PROSE}\n\n<center>图</center>\n\n<b>注</b>`, 'md'],
    ['a Markdown table', `| 名称 | 规模 |\n|---|---|\n| 甲 | 1亿元 |`, 'md'],
    ['plain text', PROSE, 'txt'],
    ['plain text with comparisons', `${PROSE} 规模<1亿元，面积>3亩。`, 'txt'],
    ['plain text with a TAB table', '名称\t规模\n甲\t1亿元\n乙\t2亿元', 'txt'],
  ])('%s', (_, text, format) => expect(read(text).format).toBe(format));
});

describe('stored text of a page', () => {
  it.each([
    ['blocks on lines of their own', '<p>甲</p><p>乙</p>', '甲\n\n乙'],
    ['white space folds', '<p> 甲\n  <span> 乙 </span>\t丙 </p>', '甲 乙 丙'],
    ['no white space between inline elements', '<p><b>甲</b><span>乙</span></p>', '甲乙'],
    ['line breaks', '<p>甲<br>乙<br><br>丙</p>', '甲\n乙\n丙'],
    ['entities', '<p>A&amp;B&nbsp;&lt;C&gt; &#x4e2d;</p>', 'A&B\u00a0<C> 中'],
    ['lists', '<ul><li>甲</li><li>乙</li></ul>', '甲\n\n乙'],
    ['preformatted text', '<pre>甲\n  乙</pre>', '甲\n乙'],
    ['unclosed tags', '<p>甲<p>乙<div>丙', '甲\n\n乙\n\n丙'],
    ['loose text between blocks', '甲<div>乙</div>丙', '甲\n\n乙\n\n丙'],
  ])('%s', (_, body, text) => expect(textOf(body)).toBe(text));

  it.each([
    ['scripts', '<script>var a</script>'],
    ['styles', '<style>p{}</style>'],
    ['hidden elements', '<p hidden>隐</p>'],
    ['display:none', '<div style="color:red; DISPLAY : none"><p>隐</p></div>'],
    ['templates', '<template><p>隐</p></template>'],
    ['comments', '<!-- 隐 -->'],
  ])('%s are left out, and said to be', (_, hidden) => {
    const document = read(page(`<p>${PROSE}</p>${hidden}`));
    expect(document.text).toBe(PROSE);
    expect(document.issues.map((issue) => issue.code)).toEqual(['HTML_SET_ASIDE']);
  });

  it('each block knows where it came from in the file', () => {
    const text = `---\ntitle: 题\n---\r\n<div>\r\n<p>甲园</p>\r\n<p>乙&amp;园</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></div>`;
    const document = read(text);
    const raw = document.blocks.map((block) => text.slice(block.rawStart, block.rawEnd));
    expect(raw[0]).toBe('甲园');
    expect(raw[1]).toBe('乙&amp;园');
    expect(raw[2]).toMatch(/^<table>.*<\/table>$/);
  });

  it('a page nested deeper than the stack is read', () => {
    expect(textOf(`${'<div>'.repeat(5000)}<p>甲</p>`)).toBe('甲');
  });
});

describe('what the tags say', () => {
  it('headings, bold lines, items', () => {
    const document = read(
      page(
        `<h2>政策</h2><p><strong>国家层面</strong></p><p>${PROSE}</p><p><strong>其中，</strong>${PROSE}</p><ul><li>甲</li></ul>`,
      ),
    );
    expect(document.blocks.map((block) => block.kind)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'paragraph',
      'listItem',
    ]);
    expect(document.blocks[2]!.path).toEqual(['政策', '国家层面']);
  });

  it('navigation, footers and link bars are noise; prose inside them is kept', () => {
    const nav =
      '<nav><a>首页</a> <a>要闻</a></nav><div class="footer"><p>某某中心</p></div><div><a>新闻</a> | <a>政务</a> | <a>服务</a></div>';
    const long = `<aside><p>${PROSE}${PROSE}</p></aside><div class="related"><a>《某市氢能规划》</a></div>`;
    expect(kinds(page(`${nav}<p>${PROSE}</p>${long}`)).map(([kind]) => kind)).toEqual([
      'noise',
      'noise',
      'noise',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('a bar of links without space between them', () => {
    expect(kinds(page(`<div><a>首页</a><a>政务公开</a><a>办事服务</a></div><p>${PROSE}</p>`))[0]![0]).toBe(
      'noise',
    );
  });

  it('a list of links to policies is content', () => {
    expect(
      kinds(
        page('<ul><li><a>关于促进氢能发展的通知</a></li><li><a>关于支持软件业的意见</a></li></ul>'),
      ).every(([kind]) => kind === 'listItem'),
    ).toBe(true);
  });
});

describe('tables of a page', () => {
  const table = (rows: string): string => page(`<p>${PROSE}</p><table>${rows}</table>`);

  it('rows are lines, cells parted by TAB, each cell verbatim', () => {
    const document = read(
      table('<tr><th>名称</th><th>规模</th></tr><tr><td>甲<br>基金</td><td><p>3</p>亿元</td></tr>'),
    );
    expect(document.text).toBe(`${PROSE}\n\n名称\t规模\n甲 基金\t3 亿元`);
    const cells = document.blocks.at(-1)!.table!.rows[0]!.cells;
    for (const cell of cells)
      for (const span of cell.spans) expect(document.text.slice(span.start, span.end)).toBe(span.quote);
    expect(cells.map((cell) => cell.text)).toEqual(['甲 基金', '3 亿元']);
  });

  it('merged cells hold for all their rows and columns, and only there', () => {
    const rows =
      '<tr><th>地区</th><th>名称</th><th>备注</th></tr><tr><td rowspan="2">甲省</td><td>一园</td><td></td></tr><tr><td>二园</td><td>新</td></tr><tr><td></td><td colspan="2">三园</td></tr>';
    expect(rowsOf(table(rows))).toEqual(['甲省 | 一园 | ', '^甲省 | 二园 | 新', ' | 三园 | ^三园']);
  });

  it('two header rows read as one', () => {
    const rows =
      '<thead><tr><th rowspan="2">基金</th><th colspan="2">规模</th></tr><tr><th>首期</th><th>总</th></tr></thead><tr><td>甲</td><td>1</td><td>2</td></tr>';
    expect(tablesOf(table(rows))[0]!.header!.cells.map((cell) => cell.text)).toEqual([
      '基金',
      '规模首期',
      '规模总',
    ]);
  });

  it('a caption stands above and names the table', () => {
    const document = read(
      table(
        '<caption>表1：基金</caption><tr><td>名称</td><td>规模</td></tr><tr><td>甲</td><td>1亿元</td></tr>',
      ),
    );
    expect(document.text).toContain('表1：基金\n\n名称\t规模');
    expect(document.blocks.at(-1)!.table!.caption).toBe('表1：基金');
  });

  it('tables that only lay out the page are read as blocks', () => {
    const layout = page(
      `<table><tr><td><p>${PROSE}</p></td></tr><tr><td><table><tr><td>名称</td><td>规模</td></tr><tr><td>甲</td><td>1亿元</td></tr></table></td></tr></table>`,
    );
    const document = read(layout);
    expect(document.blocks.map((block) => block.kind)).toEqual(['paragraph', 'table']);
    expect(content(document.blocks[0]!, document.text)).toBe(PROSE);
  });

  it('impossible spans do no harm', () => {
    expect(
      rowsOf(table('<tr><td rowspan="99999" colspan="-1">甲</td><td>乙</td></tr><tr><td>丙</td></tr>')),
    ).toHaveLength(2);
  });
});
