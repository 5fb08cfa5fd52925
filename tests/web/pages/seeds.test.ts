import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../../web/build.ts';
import { openBrowser, skipWithoutBrowser, type TestBrowser } from '../browser.ts';
import { type SampleServer, startSampleServer } from '../sample-server.ts';

const SEEDS = fileURLToPath(new URL('../../../../shared/seeds', import.meta.url));

/** Real documents, where they are at hand: the questions of the start page find what these documents say. */
describe.skipIf(skipWithoutBrowser || !existsSync(SEEDS))(
  'the twelve questions on real documents',
  { timeout: 90_000 },
  () => {
    let server: SampleServer;
    let browser: TestBrowser;

    beforeAll(async () => {
      await buildWeb();
      server = await startSampleServer(SEEDS);
      browser = await openBrowser();
    }, 240_000);

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    /**
     * What each must show, in their order: names, days and figures of the documents. Loosely checked are 2 (the funds' amounts
     * show, but a park's fund is not summed under its park's province), 4 (that a name stands there, not the way) and 8 (the
     * seeds state no grant).
     */
    const SHOWN = [
      '广州市黄埔区广州开发区促进区块链产业发展办法',
      '个有金额',
      '杭州区块链产业园',
      '腾讯',
      '区块链',
      '2016-12',
      '苏州高铁新城',
      '没有符合筛选条件的',
      '2018',
      '松山湖',
      '28,717',
      '苏州高铁新城',
    ];

    it.each(
      SHOWN.map((shown, index) => ({ number: index + 1, shown })),
    )('number $number shows $shown', async ({ number, shown }) => {
      const { page } = browser;
      await page.goto(`${server.url}/`);
      await page.waitForLoadState('networkidle');
      await page
        .locator('.question')
        .nth(number - 1)
        .click();
      await page.locator('main').getByText(shown).first().waitFor();
      expect(await page.locator('.status-failed').count()).toBe(0);
      await page.screenshot({ path: `.data/ci/seeds-question-${number}.png` });
    });

    it('asked nobody but this machine and broke no rule of its policy', () => {
      expect(browser.outside).toEqual([]);
      expect(browser.violations).toEqual([]);
      expect(browser.errors).toEqual([]);
    });
  },
);
