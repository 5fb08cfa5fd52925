import { describe, expect, it } from 'vitest';
import type { Site } from '../site.ts';
import { accessibilityProblems, search } from './page-kit.ts';

const POLICY = '武汉市促进量子科技发展若干措施';
const ROW = '| 武汉市量子科技细则 | 2022年3月1日 | 武汉市人民政府 | 注 |';
const DOCUMENT = `# 武汉市量子科技政策

2023年5月6日，武汉市科学技术局印发《${POLICY}》，支持量子科技企业落户。

| 政策名称 | 发布时间 | 发布机构 |
| --- | --- | --- |
| 武汉市量子科技产业规划 | 2024年2月3日 | 武汉市人民政府 |
${ROW}
`;

/** Drops a file on the zone as a person does: with a DataTransfer that holds it. */
const dropOn = (name: string, text: string) => `(() => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
  document.querySelector('.drop-zone').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
})()`;

/** The import page end to end, by mouse and eye. */
export function importPage(site: Site): void {
  describe('the import page', () => {
    const documents = async () => {
      const response = await fetch(`${site.server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ documents { totalCount } policies { totalCount } }"}',
      });
      return (await response.json()) as unknown;
    };

    it('asks for the token first', async () => {
      await site.open('/');
      await site.page.getByRole('link', { name: '导入' }).click();
      await site.page.getByLabel('口令').fill('not-the-token-at-all');
      await site.page.getByRole('button', { name: '进入' }).click();
      await site.page.getByText('口令不对').waitFor();
      await site.page.getByLabel('口令').fill(site.server.token);
      await site.page.getByRole('button', { name: '进入' }).click();
      await site.page.locator('.drop-zone').waitFor();
      expect(await accessibilityProblems(site.page)).toEqual([]);
    });

    it('takes dropped files, and forgets one that is removed', async () => {
      await site.page.evaluate(dropOn('../../量子.md', DOCUMENT));
      await site.page.evaluate(dropOn('别的.txt', '别的'));
      await site.page.getByRole('button', { name: '移除：别的.txt' }).click();
      await expect
        .poll(() => site.page.locator('.import-files li').allInnerTexts())
        .toEqual([expect.stringContaining('../../量子.md')]);
    });

    it('says how far it is, then what would change, with the issues in the text; nothing is written yet', async () => {
      const before = await documents();
      await site.page.getByRole('button', { name: '检查会改变什么' }).click();
      await site.page.getByRole('status').filter({ hasText: '正在检查' }).waitFor();
      await site.page.locator('.import-working progress').waitFor();
      await site.page.getByText('保留后会有的变化').waitFor({ timeout: 60_000 });
      await site.page.locator('.import-listed summary', { hasText: '哪些事物' }).click();
      await site.page.locator('.import-listed li', { hasText: POLICY }).first().waitFor();
      await site.page.getByText('TABLE_ROW_RAGGED').waitFor();
      await site.page.getByRole('button', { name: '在原文里看' }).click();
      await expect.poll(() => site.page.locator('.issue-text mark').innerText()).toBe(`1${ROW}`);
      expect(await accessibilityProblems(site.page)).toEqual([]);
      await site.picture('import');
      expect(await documents()).toEqual(before);
    });

    it('writes it when it is kept: the new policy is found by search, and its document opens', async () => {
      await site.page.getByRole('button', { name: '保留，写入图谱' }).click();
      await site.page.getByText('已写入图谱').waitFor({ timeout: 60_000 });
      await site.page.getByRole('link', { name: '武汉市量子科技政策' }).click();
      await site.page.locator('mark', { hasText: POLICY }).first().waitFor();
      await site.open('/explore');
      await search(site.page, POLICY);
      await site.page.getByRole('option', { name: POLICY }).first().click();
      await site.page.locator('#card-name', { hasText: POLICY }).waitFor();
    });
  });
}
