/**
 * Takes the pictures of the README and the docs from a server that runs already, with the samples in it:
 *
 *     npx tsx scripts/screenshot.ts http://127.0.0.1:4000
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openBrowser } from '../tests/web/browser.ts';
import { runOperation } from '../tests/web/playground-page.ts';

const FOLDER = 'docs/images';
const BODIES = 's=around*工业和信息化部&s=around*国家互联网信息办公室&sel=工业和信息化部';

interface Picture {
  readonly name: string;
  readonly path: string;
  /** When the page is what the picture should show. */
  readonly ready: (page: Page) => Promise<unknown>;
}

const shows = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

const PICTURES: readonly Picture[] = [
  { name: 'start', path: '/', ready: shows('.home-documents li') },
  { name: 'explore', path: `/explore#${BODIES}`, ready: settled },
  { name: 'document', path: '/', ready: openSampleDocument },
  { name: 'conflicts', path: '/explore#view=conflicts', ready: shows('.conflict') },
  { name: 'playground', path: '/graphql?operation=policy-with-evidence', ready: runOperation },
];

async function settled(page: Page): Promise<void> {
  await page.locator('.card .quote').first().waitFor();
  await page.locator('.canvas[data-settled="true"]').waitFor();
}

async function openSampleDocument(page: Page): Promise<void> {
  await page.getByRole('link', { name: '各地科技园区一览' }).click();
  await page.locator('mark', { hasText: '苏州工业园区' }).first().click();
  await page.locator('.mark-chosen').first().waitFor();
}

const [server = 'http://127.0.0.1:4000'] = process.argv.slice(2);
await mkdir(FOLDER, { recursive: true });
const browser = await openBrowser();
try {
  for (const { name, path, ready } of PICTURES) {
    await browser.page.goto('about:blank');
    await browser.page.goto(`${server}${path}`);
    await ready(browser.page);
    await browser.page.screenshot({ path: `${FOLDER}/${name}.png` });
    console.log(`wrote ${FOLDER}/${name}.png`);
  }
} finally {
  await browser.close();
}
