import { describe, expect, it } from 'vitest';
import { EXAMPLE_FILES } from '../example-files.ts';
import type { Site } from '../site.ts';
import { BODY, see } from './page-kit.ts';

/** The start page and its twelve questions, on the samples. */
export function startPage(site: Site): void {
  describe('the start page', () => {
    it('says what is in the graph and asks twelve questions, under a strict policy', async () => {
      const response = await site.open('/');
      expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self';.*style-src 'self';/);
      await site.page
        .locator('.counts strong', { hasText: /^[1-9]/ })
        .first()
        .waitFor();
      expect(await site.page.locator('.question').count()).toBe(12);
      await site.picture('start');
    });

    it('finds a name and opens it in the explorer', async () => {
      await site.open('/');
      await site.page.getByRole('combobox').fill('工信部');
      await site.page.getByRole('option', { name: BODY }).click();
      await see(site.page, '发布的政策');
      await site.page.locator('#card-name', { hasText: BODY }).waitFor();
    });
  });

  describe('its twelve questions', () => {
    /** What each must show on the samples, in their order. */
    const SHOWN = [
      '广州市工业和信息化局',
      '上海市',
      '杭州区块链产业园',
      '所在地区',
      '关于加快推动区块链技术应用和产业发展的指导意见',
      '新一代人工智能发展规划',
      '各地科技园区一览',
      '金蝶',
      '2017',
      '华为终端有限公司',
      '28,717',
      '苏州工业园区管理委员会',
    ];

    it.each(
      SHOWN.map((shown, index) => ({ number: index + 1, shown })),
    )('number $number shows $shown', async ({ number, shown }) => {
      await site.open('/');
      // The names follow the graph: wait until they have been asked for.
      await site.page.waitForLoadState('networkidle');
      await site.page
        .locator('.question')
        .nth(number - 1)
        .click();
      await see(site.page, shown);
      expect(await site.page.locator('.status-failed').count()).toBe(0);
      await site.picture(`question-${number}`);
    });

    it('lead to operations of the playground', async () => {
      await site.open('/');
      const slugs = await site.page
        .locator('.question-query')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('=')[1]));
      const known = EXAMPLE_FILES.map((example) => example.slug);
      expect(slugs.filter((slug) => !known.includes(slug ?? ''))).toEqual([]);
      expect(new Set(slugs).size).toBe(12);
    });
  });
}
