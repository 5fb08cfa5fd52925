/** What a person does on the pages, for their tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the axe rules for WCAG 2.2 A and AA, and its best practices, find wrong: rule and first place. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = (await page.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as AxeResults;
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
}

/** Types into the search of the page's head and waits for suggestions. */
export async function search(page: Page, words: string): Promise<void> {
  const field = page.locator('header').getByRole('combobox');
  await field.fill(words);
  await page.getByRole('option').first().waitFor();
}

/** The names in the list beside the canvas. */
export async function onCanvas(page: Page): Promise<string[]> {
  return await page.locator('.listed-thing span:first-child').allInnerTexts();
}

/** How far the page is wider than its window, in CSS pixels. */
export async function overflow(page: Page): Promise<number> {
  return (await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )) as number;
}
