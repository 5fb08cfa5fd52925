import { mkdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../../web/build.ts';
import { openBrowser, skipWithoutBrowser, type TestBrowser } from '../browser.ts';
import { waitUntilReady } from '../playground-page.ts';
import { type SampleServer, startSampleServer } from '../sample-server.ts';
import { accessibilityProblems, onCanvas, overflow, search } from './page-kit.ts';

/** Kept as CI output. */
const SCREENSHOTS = '.data/ci';
/** The first query of its form is planned by the database. */
const PATIENT = { timeout: 15_000 };
const BODY = '工业和信息化部';
const ANSWER = '.listed-thing, tbody tr, .bar, .conflict, .path';

describe.skipIf(skipWithoutBrowser)('the pages in a browser', { timeout: 60_000 }, () => {
  let server: SampleServer;
  let browser: TestBrowser;
  const page = () => browser.page;
  /** A new document each time: an address that differs behind `#` only would keep the old one. */
  const open = async (path: string) => {
    await page().goto('about:blank');
    return await page().goto(`${server.url}${path}`);
  };
  const picture = (name: string) => page().screenshot({ path: `${SCREENSHOTS}/${name}.png` });

  beforeAll(async () => {
    await mkdir(SCREENSHOTS, { recursive: true });
    await buildWeb();
    server = await startSampleServer();
    browser = await openBrowser();
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  afterEach(async () => {
    await page().setViewportSize({ width: 1440, height: 900 });
  });

  describe('the start page', () => {
    it('says what is in the graph and asks twelve questions, under a strict policy', async () => {
      const response = await open('/');
      expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self';.*style-src 'self';/);
      await page()
        .locator('.counts strong', { hasText: /^[1-9]/ })
        .first()
        .waitFor();
      expect(await page().locator('.question').count()).toBe(12);
      await picture('start');
    });

    it('finds a name and opens it in the explorer', async () => {
      await open('/');
      await page().getByRole('combobox').fill('工信部');
      await page().getByRole('option', { name: BODY }).click();
      await page().locator('#card-name', { hasText: BODY }).waitFor();
    });
  });

  describe('its twelve questions', () => {
    /** What each must show on the samples, in their order. */
    const SHOWN = [
      '广州市工业和信息化局',
      '上海市',
      '杭州区块链产业园',
      '没有联系',
      '关于加快推动区块链技术应用和产业发展的指导意见',
      '新一代人工智能发展规划',
      '各地科技园区一览',
      '没有符合筛选条件的',
      '2017',
      '华为终端有限公司',
      '广州市推动区块链产业创新发展的实施意见（2020-2022年）',
      '苏州工业园区管理委员会',
    ];

    it.each(
      SHOWN.map((shown, index) => ({ number: index + 1, shown })),
    )('number $number shows $shown', async ({ number, shown }) => {
      await open('/');
      // The names follow the graph: wait until they have been asked for.
      await page().waitForLoadState('networkidle');
      await page()
        .locator('.question')
        .nth(number - 1)
        .click();
      await page().locator('main').getByText(shown).first().waitFor();
      expect(await page().locator('.status-failed').count()).toBe(0);
      await picture(`question-${number}`);
    });

    it('lead to operations of the playground', async () => {
      await open('/');
      const slugs = await page()
        .locator('.question-query')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('=')[1]));
      await open('/graphql');
      await waitUntilReady(page());
      const known = await page()
        .locator('.gallery a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-operation')));
      expect(slugs.filter((slug) => !known.includes(slug ?? ''))).toEqual([]);
      expect(new Set(slugs).size).toBe(12);
    });
  });

  describe('the explorer', () => {
    it('goes from a search by keyboard to a card with quotes, and says the view in the address', async () => {
      await open('/explore');
      await search(page(), '工信部');
      await page().keyboard.press('Enter');
      await page().locator('#card-name', { hasText: BODY }).waitFor();
      await page().locator('.card .quote', { hasText: '工信部' }).first().waitFor();
      await page().locator('.listed-thing', { hasText: '互联网信息服务算法推荐管理规定' }).waitFor();
      const names = await onCanvas(page());
      const address = page().url();
      expect(address).toContain('#s=around*');
      await open(address.slice(server.url.length));
      await expect.poll(() => onCanvas(page()), PATIENT).toEqual(names);
      await picture('explore');
    });

    it('expands, undoes, redoes and clears', async () => {
      await open(`/explore#s=around*${BODY}&sel=${BODY}`);
      const policy = '互联网信息服务算法推荐管理规定';
      await page().getByRole('button', { name: policy }).first().click();
      await page().locator('#card-name', { hasText: policy }).waitFor();
      const before = await onCanvas(page());
      await page()
        .getByRole('button', { name: /发布机构：再展开/ })
        .click();
      await expect.poll(() => onCanvas(page()), PATIENT).toContain('公安部');
      await page().getByRole('button', { name: '撤销' }).click();
      await expect.poll(() => onCanvas(page()), PATIENT).toEqual(before);
      await page().getByRole('button', { name: '重做' }).click();
      await expect.poll(() => onCanvas(page()), PATIENT).toContain('公安部');
      await page().getByRole('button', { name: '清空画布' }).click();
      await page().getByText('从一个名字开始').waitFor();
    });

    it('tells how two things are connected, each hop with its quote', async () => {
      await open('/explore');
      await page().getByRole('button', { name: '它们怎么有关系？' }).click();
      for (const [side, name] of [
        ['起点', '张江高科技园区'],
        ['终点', '上海市'],
      ] as const) {
        await page().getByRole('combobox', { name: side }).fill(name);
        await page().getByRole('option', { name }).first().click();
      }
      await page().getByRole('button', { name: '查找' }).click();
      await page().locator('.hop', { hasText: '所在地区' }).locator('.quote').first().waitFor();
      expect(await onCanvas(page())).toEqual(expect.arrayContaining(['张江高科技园区', '上海市']));
      await picture('paths');
    });

    it('dims what a region filter leaves out, with roll-up', async () => {
      await open(`/explore#s=around*${BODY}&s=around*广东省&within=广东省`);
      const kept = page().locator('.listed-thing:not(.listed-thing-dimmed)');
      await page().locator('.listed-thing-dimmed', { hasText: BODY }).waitFor();
      expect(await kept.allInnerTexts()).not.toContain(BODY);
      expect((await kept.allInnerTexts()).join()).toContain('深圳');
    });

    it('hands its query to the playground', async () => {
      await open('/explore#view=table&of=Park&within=广东省');
      await page().locator('tbody tr').first().waitFor();
      await page().getByRole('link', { name: '查看 GraphQL' }).click();
      await waitUntilReady(page());
      await page().locator('.graphiql-tab-active', { hasText: 'ParkTable' }).waitFor();
    });

    it('exports the canvas', async () => {
      await open(`/explore#s=around*${BODY}`);
      await page().locator('.listed-thing').first().waitFor();
      for (const [label, file] of [
        ['CSV', 'policy-graph.csv'],
        ['JSON', 'policy-graph.json'],
        ['PNG', 'policy-graph.png'],
      ] as const) {
        await page().locator('.menu summary').click();
        const downloading = page().waitForEvent('download');
        await page().locator('.menu-items button', { hasText: label }).click();
        expect((await downloading).suggestedFilename()).toBe(file);
      }
    });

    it('says what to do when a name is unknown and when the server is gone', async () => {
      await open('/explore#s=around*没有这个名字');
      await page().locator('.status-failed').waitFor();
      await page().route('**/graphql', (route) => route.abort());
      await open('/explore#view=table');
      await page().locator('.status-failed', { hasText: '连不上服务器' }).waitFor();
      await page().unroute('**/graphql');
      await page().getByRole('button', { name: '重试' }).click();
      await page().locator('tbody tr').first().waitFor();
    });

    it('speaks English when asked to, and remembers it', async () => {
      await open('/explore');
      await page().getByRole('button', { name: 'English' }).click();
      await page().getByText('Start with a name').waitFor();
      await open('/');
      await page().getByText('Questions to begin with').waitFor();
      expect(await page().getAttribute('html', 'lang')).toBe('en');
      await page().getByRole('button', { name: '中文' }).click();
    });
  });

  describe('the document view', () => {
    it('opens at the quote that a card links to, and goes between words and statements', async () => {
      await open('/explore#s=around*张江高科技园区&sel=张江高科技园区');
      const link = page().locator('.card .quote', { hasText: '1992年7月' }).getByRole('link').first();
      const quote = await page()
        .locator('.card .quote', { hasText: '1992年7月' })
        .locator('q')
        .first()
        .innerText();
      await link.click();
      await page().locator('.mark-chosen').first().waitFor();
      const chosen = (await page().locator('.mark-chosen').allInnerTexts()).join('');
      expect(chosen).toBe(quote.replaceAll(/\s/g, ''));
      await page().locator('.statement', { hasText: '成立时间' }).first().waitFor();
      await picture('document');
      await page().locator('mark', { hasText: '思必驰科技股份有限公司' }).first().click();
      await page().locator('.statement', { hasText: '入驻园区' }).getByRole('button').first().click();
      await expect
        .poll(async () => (await page().locator('.mark-chosen').allInnerTexts()).join(''))
        .toContain('思必驰科技股份有限公司');
    });

    it('shows tables as tables and noise as noise', async () => {
      await open('/');
      await page().getByRole('link', { name: '各地科技园区一览' }).click();
      await page().locator('.block-table td', { hasText: '278平方公里' }).waitFor();
      await page().locator('p.block-noise', { hasText: '返回顶部' }).waitFor();
    });

    it('lists disagreements with both sources', async () => {
      await open('/');
      await page().getByRole('link', { name: '人工智能与区块链政策梳理' }).click();
      await page().locator('.document-conflicts > summary').click();
      const sources = page().locator('.document-conflicts article', { hasText: '新一代人工智能发展规划' });
      await sources.getByText('2017-07-08').first().waitFor();
      await sources.getByText('2017-07-20').first().waitFor();
    });

    it('says that a document is not there', async () => {
      await open('/documents/0000');
      await page().getByText('没有这份文档').waitFor();
    });
  });

  describe('every page', () => {
    const PAGES = [
      { name: 'start', path: '/', ready: '.counts strong' },
      { name: 'empty explorer', path: '/explore', ready: '.empty-graph' },
      { name: 'graph and card', path: `/explore#s=around*${BODY}&sel=${BODY}`, ready: '.card .quote' },
      { name: 'paths', path: '/explore#s=paths*张江高科技园区*上海市', ready: '.path' },
      { name: 'table', path: '/explore#view=table', ready: 'tbody tr' },
      { name: 'timeline', path: '/explore#view=timeline', ready: '.timeline-entry' },
      { name: 'chart', path: '/explore#view=chart&of=Fund&by=PROVINCE', ready: '.bar' },
      { name: 'matrix', path: '/explore#view=chart&by=YEAR_PROVINCE', ready: '.matrix td' },
      { name: 'conflicts', path: '/explore#view=conflicts', ready: '.conflict' },
    ];

    it.each(PAGES)('keeps the accessibility rules: $name', async ({ path, ready }) => {
      await open(path);
      await page().locator(ready).first().waitFor();
      expect(await accessibilityProblems(page())).toEqual([]);
    });

    it('keeps them in a document too', async () => {
      await open('/');
      await page().getByRole('link', { name: '各地科技园区一览' }).click();
      await page().locator('.statement').first().waitFor();
      expect(await accessibilityProblems(page())).toEqual([]);
    });

    it.each(PAGES)('fits a phone of 360 pixels: $name', async ({ name, path, ready }) => {
      await page().setViewportSize({ width: 360, height: 740 });
      await open(path);
      await page().locator(ready).first().waitFor();
      expect(await overflow(page())).toBe(0);
      await picture(`phone-${name.replaceAll(' ', '-')}`);
    });

    it('fills a 4K screen', async () => {
      await page().setViewportSize({ width: 3840, height: 2160 });
      await open(`/explore#s=around*${BODY}&sel=${BODY}`);
      await page().locator(ANSWER).first().waitFor();
      expect(await overflow(page())).toBe(0);
      await picture('explore-4k');
    });
  });

  it('asked nobody but this machine, broke no rule of its policy and threw nothing', () => {
    expect(browser.outside).toEqual([]);
    expect(browser.violations).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
