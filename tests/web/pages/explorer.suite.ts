import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { LOOKS } from '../../../web/pages/shared/kinds/looks.ts';
import { waitUntilReady } from '../playground-page.ts';
import type { Site } from '../site.ts';
import { BODY, countedBy, focusedPart, onCanvas, PATIENT, pictureColours, search } from './page-kit.ts';

/** The parts of the explorer in the order in which they are read. */
const PARTS = ['.header', '.toolbar', '.filters', '.thing-list', '.canvas-buttons', '.side'];

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

    it('exports the canvas: what is drawn as a picture, its relationships as CSV, all of it as JSON', async () => {
      await site.open(`/explore#s=around*${BODY}`);
      await site.page.locator('.canvas[data-settled="true"]').waitFor();
      const files = new Map<string, Buffer>();
      for (const [label, name] of [
        ['CSV', 'policy-graph.csv'],
        ['JSON', 'policy-graph.json'],
        ['PNG', 'policy-graph.png'],
      ] as const) {
        await site.page.locator('.menu summary').click();
        const downloading = site.page.waitForEvent('download');
        await site.page.locator('.menu-items button', { hasText: label }).click();
        const download = await downloading;
        expect(download.suggestedFilename()).toBe(name);
        files.set(label, await readFile(await download.path()));
      }
      expect(files.get('CSV')!.toString('utf8')).toContain(`,${BODY},机构`);
      const { nodes, edges } = JSON.parse(files.get('JSON')!.toString('utf8')) as {
        nodes: { name: string }[];
        edges: unknown[];
      };
      expect([nodes.some(({ name }) => name === BODY), edges.length > 0]).toEqual([true, true]);
      const { width, height, colours } = await pictureColours(site.page, files.get('PNG')!);
      expect([width, height].every((side) => side > 400)).toBe(true);
      // White ground, squares of policies, and names: an empty canvas would be one colour.
      expect(colours[0]).toBe('#ffffff');
      expect(colours).toContain(LOOKS.Policy.colour);
      expect(colours).toContain(LOOKS.IssuingBody.colour);
    });

    it('copies a link that shows the same view to someone else', async () => {
      await site.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await site.open(`/explore#s=around*${BODY}&sel=${BODY}&within=广东省`);
      await site.page.locator('.listed-thing').first().waitFor();
      const names = await onCanvas(site.page);
      await site.page.getByRole('button', { name: '复制链接' }).click();
      await site.page.getByRole('button', { name: '链接已复制' }).waitFor();
      const link = (await site.page.evaluate('navigator.clipboard.readText()')) as string;
      await site.page.goto('about:blank');
      await site.page.goto(link);
      await site.page.locator('#card-name', { hasText: BODY }).waitFor();
      await expect.poll(() => onCanvas(site.page), PATIENT).toEqual(names);
      expect(await site.page.getByRole('combobox', { name: '地区（含下辖）' }).inputValue()).toBe('广东省');
    });

    it('is walked through by keyboard in the order in which it is read, and shows where one is', async () => {
      await site.open(`/explore#s=around*${BODY}&sel=${BODY}`);
      await site.page.locator('.card .quote').first().waitFor();
      const walked: string[] = [];
      for (let step = 0; step < 60 && walked.at(-1) !== '.side'; step++) {
        await site.page.keyboard.press('Tab');
        const { part, outline } = await focusedPart(site.page, PARTS);
        expect([part, outline]).not.toEqual([part, 'none']);
        if (walked.at(-1) !== part) walked.push(part);
      }
      expect(walked).toEqual(PARTS);
    });

    it('undoes and redoes by keyboard', async () => {
      await site.open(`/explore#s=around*${BODY}`);
      await site.page.locator('.listed-thing').first().waitFor();
      await site.page.getByRole('button', { name: '清空画布' }).click();
      await site.page.getByText('从一个名字开始').waitFor();
      await site.page.keyboard.press('Control+z');
      await site.page.locator('.listed-thing').first().waitFor();
      await site.page.keyboard.press('Control+Shift+z');
      await site.page.getByText('从一个名字开始').waitFor();
    });

    it.each([
      { of: 'Policy', by: 'YEAR', root: 'policies' },
      { of: 'Park', by: 'PROVINCE', root: 'parks' },
    ])('draws a bar for each $by of $of, as long as the API counts', async ({ of, by, root }) => {
      await site.open(`/explore#view=chart&of=${of}&by=${by}`);
      await site.page.locator('.bar').first().waitFor();
      const bars = await site.page.locator('.bar').evaluateAll((all) =>
        all.map((bar) => ({
          label: bar.querySelector('.bar-label')?.textContent ?? '',
          count: Number.parseInt(bar.querySelector('.bar-count')?.textContent ?? '', 10),
          width: bar.querySelector('.bar-fill')?.getBoundingClientRect().width ?? 0,
        })),
      );
      const counted = await countedBy(site.server.url, root, by);
      expect(new Map(bars.map(({ label, count }) => [label, count]))).toEqual(counted);
      const [longest] = [...bars].sort((a, b) => b.count - a.count);
      for (const { count, width } of bars)
        expect(width).toBeCloseTo((longest!.width * count) / longest!.count, -1);
      if (by === 'YEAR') {
        const years = bars.map(({ label }) => label).filter((label) => /^\d{4}$/.test(label));
        expect(years).toEqual([...years].sort());
      }
      // Under the bars the things themselves, with who says so.
      await site.page.locator('tbody tr .quote').first().waitFor();
    });

    it('tells policies in the order of their dates', async () => {
      await site.open('/explore#view=timeline');
      await site.page.locator('.timeline-entry').first().waitFor();
      const years = await site.page.locator('.timeline > li > h2').allInnerTexts();
      expect(years.slice(0, -1)).toEqual([...years.slice(0, -1)].sort());
      expect(new Set(years).size).toBe(years.length);
      const days = await site.page
        .locator('.timeline > li')
        .first()
        .locator('.timeline-date')
        .allInnerTexts();
      expect(days).toEqual([...days].sort());
    });

    it.each([
      { view: `s=around*${BODY}`, operation: 'Around' },
      { view: `s=around*${BODY}&sel=${BODY}`, operation: 'Thing' },
      { view: 's=paths*张江高科技园区*上海市', operation: 'PathsBetweenThings' },
      { view: 'view=table&of=Fund', operation: 'FundTable' },
      { view: 'view=timeline', operation: 'PolicyTable' },
      { view: 'view=chart&of=Park', operation: 'ParkCounts' },
      { view: 'view=conflicts', operation: 'ConflictPage' },
    ])('shows the GraphQL of $view: $operation, which answers', async ({ view, operation }) => {
      await site.open(`/explore#${view}`);
      const handed = async () => {
        const link = await site.page.getByRole('link', { name: '查看 GraphQL' }).getAttribute('href');
        return new URLSearchParams(link?.split('#')[1]);
      };
      // What the address calls by name has an id, and so a card, once the server has said so.
      await expect.poll(async () => (await handed()).get('query'), PATIENT).toContain(`query ${operation}`);
      const asked = await handed();

      const response = await fetch(`${site.server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: asked.get('query'),
          variables: JSON.parse(asked.get('variables') ?? '{}'),
        }),
      });
      expect(Object.keys((await response.json()) as object)).not.toContain('errors');
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
