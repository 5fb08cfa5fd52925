import { describe, expect, it } from 'vitest';
import { waitUntilReady } from '../playground-page.ts';
import type { Site } from '../site.ts';
import { BODY, onCanvas, PATIENT, search } from './page-kit.ts';

/** What a person does in the explorer. */
export function explorer(site: Site): void {
  describe('the explorer', () => {
    it('goes from a search by keyboard to a card with quotes, and says the view in the address', async () => {
      await site.open('/explore');
      await search(site.page, '工信部');
      await site.page.keyboard.press('Enter');
      await site.page.locator('#card-name', { hasText: BODY }).waitFor();
      await site.page.locator('.card .quote', { hasText: '工信部' }).first().waitFor();
      await site.page.locator('.listed-thing', { hasText: '互联网信息服务算法推荐管理规定' }).waitFor();
      const names = await onCanvas(site.page);
      const address = site.page.url();
      expect(address).toContain('#s=around*');
      await site.open(address.slice(site.server.url.length));
      await expect.poll(() => onCanvas(site.page), PATIENT).toEqual(names);
      await site.picture('explore');
    });

    it('expands, undoes, redoes and clears', async () => {
      await site.open(`/explore#s=around*${BODY}&sel=${BODY}`);
      const policy = '互联网信息服务算法推荐管理规定';
      await site.page.getByRole('button', { name: policy }).first().click();
      await site.page.locator('#card-name', { hasText: policy }).waitFor();
      const before = await onCanvas(site.page);
      await site.page.getByRole('button', { name: /发布机构：再展开/ }).click();
      await expect.poll(() => onCanvas(site.page), PATIENT).toContain('公安部');
      await site.page.getByRole('button', { name: '撤销' }).click();
      await expect.poll(() => onCanvas(site.page), PATIENT).toEqual(before);
      await site.page.getByRole('button', { name: '重做' }).click();
      await expect.poll(() => onCanvas(site.page), PATIENT).toContain('公安部');
      await site.page.getByRole('button', { name: '清空画布' }).click();
      await site.page.getByText('从一个名字开始').waitFor();
    });

    it('tells how two things are connected, each hop with its quote', async () => {
      await site.open('/explore');
      await site.page.getByRole('button', { name: '它们怎么有关系？' }).click();
      for (const [side, name] of [
        ['起点', '张江高科技园区'],
        ['终点', '上海市'],
      ] as const) {
        await site.page.getByRole('combobox', { name: side }).fill(name);
        await site.page.getByRole('option', { name }).first().click();
      }
      await site.page.getByRole('button', { name: '查找' }).click();
      await site.page.locator('.hop', { hasText: '所在地区' }).locator('.quote').first().waitFor();
      expect(await onCanvas(site.page)).toEqual(expect.arrayContaining(['张江高科技园区', '上海市']));
      await site.picture('paths');
    });

    it('dims what a region filter leaves out, with roll-up', async () => {
      await site.open(`/explore#s=around*${BODY}&s=around*广东省&within=广东省`);
      const kept = site.page.locator('.listed-thing:not(.listed-thing-dimmed)');
      await site.page.locator('.listed-thing-dimmed', { hasText: BODY }).waitFor();
      expect(await kept.allInnerTexts()).not.toContain(BODY);
      expect((await kept.allInnerTexts()).join()).toContain('深圳');
    });

    it('hands its query to the playground', async () => {
      await site.open('/explore#view=table&of=Park&within=广东省');
      await site.page.locator('tbody tr').first().waitFor();
      await site.page.getByRole('link', { name: '查看 GraphQL' }).click();
      await waitUntilReady(site.page);
      await site.page.locator('.graphiql-tab-active', { hasText: 'ParkTable' }).waitFor();
    });

    it('exports the canvas', async () => {
      await site.open(`/explore#s=around*${BODY}`);
      await site.page.locator('.listed-thing').first().waitFor();
      for (const [label, file] of [
        ['CSV', 'policy-graph.csv'],
        ['JSON', 'policy-graph.json'],
        ['PNG', 'policy-graph.png'],
      ] as const) {
        await site.page.locator('.menu summary').click();
        const downloading = site.page.waitForEvent('download');
        await site.page.locator('.menu-items button', { hasText: label }).click();
        expect((await downloading).suggestedFilename()).toBe(file);
      }
    });

    it('says what to do when a name is unknown and when the server is gone', async () => {
      await site.open('/explore#s=around*没有这个名字');
      await site.page.locator('.status-failed').waitFor();
      await site.page.route('**/graphql', (route) => route.abort());
      await site.open('/explore#view=table');
      await site.page.locator('.status-failed', { hasText: '连不上服务器' }).waitFor();
      await site.page.unroute('**/graphql');
      await site.page.getByRole('button', { name: '重试' }).click();
      await site.page.locator('tbody tr').first().waitFor();
    });

    it('speaks English when asked to, and remembers it', async () => {
      await site.open('/explore');
      await site.page.getByRole('button', { name: 'English' }).click();
      await site.page.getByText('Start with a name').waitFor();
      await site.open('/');
      await site.page.getByText('Questions to begin with').waitFor();
      expect(await site.page.getAttribute('html', 'lang')).toBe('en');
      await site.page.getByRole('button', { name: '中文' }).click();
    });
  });
}
