/** What a person does on the pages, for their tests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A body of the samples that many things are connected to. */
export const BODY = '工业和信息化部';
/** The first query of its form is planned by the database. */
export const PATIENT = { timeout: 30_000 };

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

/** Looks until the words are there; where a loaded server had no time, asks again as a person would. */
export async function see(page: Page, words: string): Promise<void> {
  const found = page.locator('main').getByText(words).first();
  const again = page.getByRole('button', { name: '重试' }).first();
  const look = async () => {
    if (await again.isVisible()) await again.click();
    return found.isVisible();
  };
  await expect.poll(look, { message: words, timeout: 60_000, interval: 300 }).toBe(true);
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

/** Size of a PNG and its colours, the most frequent first. */
export async function pictureColours(
  page: Page,
  png: Buffer,
): Promise<{ width: number; height: number; colours: string[] }> {
  // A page without a policy of its own, which would refuse the picture.
  await page.goto('about:blank');
  return (await page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${png.toString('base64')}'), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = new Map();
    for (let at = 0; at < data.length; at += 4) {
      const colour = '#' + [0, 1, 2].map((c) => data[at + c].toString(16).padStart(2, '0')).join('');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
    return { width: image.width, height: image.height, colours };
  })()`)) as { width: number; height: number; colours: string[] };
}

/** In which of these parts (selectors) the focus is, and the style of its outline. */
export async function focusedPart(
  page: Page,
  parts: readonly string[],
): Promise<{ part: string; outline: string }> {
  return (await page.evaluate(`(() => {
    const focused = document.activeElement;
    const part = ${JSON.stringify(parts)}.find((selector) => focused.closest(selector));
    return { part: part ?? focused.outerHTML.slice(0, 120), outline: getComputedStyle(focused).outlineStyle };
  })()`)) as { part: string; outline: string };
}

/** What the API counts by year, place or both: what is not stated goes by the page's word for it. */
export async function countedBy(url: string, root: string, by: string): Promise<Map<string, number>> {
  const query = `{ ${root} { groups(by: [${by}]) { count keys { value } } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: Record<string, { groups: { count: number; keys: { value: string | null }[] }[] }>;
  };
  const groups = data[root]?.groups ?? [];
  return new Map(
    groups.map(({ count, keys }) => [keys.map(({ value }) => value ?? '未载明').join(' '), count]),
  );
}
