/** What a person does on the pages, for their tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** A body of the samples that many things are connected to. */
export const BODY = '工业和信息化部';
/** The first query of its form is planned by the database. */
export const PATIENT = { timeout: 15_000 };

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

/**
 * How much the page jumped so far, as Chromium scores it: shares of the window that moved, times how far. What moves within
 * half a second of a click or a key does not count.
 */
export async function layoutShift(page: Page): Promise<number> {
  return (await page.evaluate(`new Promise((resolve) => {
    let score = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) score += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(score), 50);
  })`)) as number;
}
