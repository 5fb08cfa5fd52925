/** Articles kept as XML records, and the menus of offices that portals put on each page. */
import { describe, expect, it } from 'vitest';
import { kinds, read } from '../blocks/read.ts';

const RECORD = `<?xml version='1.0' encoding='utf-8'?>\n<doc><id>7</id><title>氢能新政出台</title><body>　　某市印发氢能办法，支持加氢站建设，首批资金已经到位。\n　　2024年5月7日</body></doc>`;

describe('an article kept as an XML record', () => {
  it('has its title as heading, and words without its tags', () =>
    expect(kinds(RECORD)).toEqual([
      ['noise', "<?xml version='1.0' encoding='utf-8'?>\n<doc><id>7</id><title>"],
      ['heading', '氢能新政出台'],
      ['noise', '</title><body>'],
      ['paragraph', '某市印发氢能办法，支持加氢站建设，首批资金已经到位。'],
      ['paragraph', '2024年5月7日'],
      ['noise', '</body></doc>'],
    ]));

  it('is stored as it stands', () => expect(read(RECORD).text).toBe(RECORD));

  it.each([
    ['no declaration', RECORD.replace(/^<\?xml[^>]*>\n/, '')],
    ['no element for its words', RECORD.replaceAll(/<\/?body>/g, '')],
  ])('is plain text where it has %s', (_what, text) =>
    expect(kinds(text).some(([kind, words]) => kind === 'noise' && words.startsWith('<'))).toBe(false));
});

const OFFICES = [
  '发展改革委',
  '教育局',
  '科技局',
  '公安局',
  '民政局',
  '司法局',
  '财政局',
  '水务局',
  '商务局',
];
const page = (items: readonly string[]): string =>
  `<!DOCTYPE html><html><body><p>某市印发氢能产业发展办法，支持企业建设加氢站，首批资金已经到位。</p><ul>${items.join('')}</ul></body></html>`;
const noise = (text: string): number => kinds(text).filter(([kind]) => kind === 'noise').length;

describe('menus of offices', () => {
  it.each([
    ['links of a page', page(OFFICES.map((name) => `<li><a href="/x">市${name}</a></li>`))],
    [
      'one of them no link',
      page(
        OFFICES.map((name, i) => (i === 0 ? `<li>市${name}</li>` : `<li>· <a href="/x">市${name}</a></li>`)),
      ),
    ],
    [
      'links of Markdown',
      `# 办法\n\n某市印发办法。\n\n${OFFICES.map((name) => `*   [· 市${name}](http://a.example/)\n`).join('\n')}`,
    ],
  ])('%s', (_what, text) => expect(noise(text)).toBe(OFFICES.length));

  it.each([
    ['offices without links', page(OFFICES.map((name) => `<li>市${name}</li>`))],
    ['a few of them', page(OFFICES.slice(0, 4).map((name) => `<li><a href="/x">市${name}</a></li>`))],
    [
      'links to firms',
      page(
        [
          '云岚科技',
          '青禾股份',
          '远山半导体',
          '星河软件',
          '海天电子',
          '安泰能源',
          '中诚智能',
          '百川材料',
          '华阳电气',
        ].map((name) => `<li><a href="/x">${name}</a></li>`),
      ),
    ],
  ])('not %s', (_what, text) => expect(noise(text)).toBe(0));
});
