import { describe, expect, it, onTestFinished } from 'vitest';
import type { Site } from '../site.ts';
import { accessibilityProblems, BODY, layoutShift, overflow } from './page-kit.ts';

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
  { name: 'import', path: '/import', ready: '.import-token' },
];

/** A layout shift score that web.dev calls good; nothing at all would be 0. */
const GOOD_SHIFT = 0.1;
/** More than the half second after a click in which Chromium forgives what moves; milliseconds. */
const ANSWER_TIME = 600;

/** What holds for every page: accessibility, small and large screens, nothing that jumps. */
export function everyPage(site: Site): void {
  describe('every page', () => {
    // One visit for all, since what costs time is the way there.
    it.each(
      PAGES,
    )('keeps the accessibility rules, holds still and fits a phone of 360 pixels: $name', async ({
      name,
      path,
      ready,
    }) => {
      await site.open(path);
      await site.page.locator(ready).first().waitFor();
      expect(await accessibilityProblems(site.page)).toEqual([]);
      expect(await layoutShift(site.page)).toBeLessThan(GOOD_SHIFT);
      await site.page.setViewportSize({ width: 360, height: 740 });
      expect(await overflow(site.page)).toBe(0);
      await site.picture(`phone-${name.replaceAll(' ', '-')}`);
    });

    it('and so does a document, whose parts come together after the page', async () => {
      await site.page.route('**/graphql*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, ANSWER_TIME));
        await route.continue();
      });
      onTestFinished(() => site.page.unroute('**/graphql*'));
      await site.open('/');
      await site.page.getByRole('link', { name: '各地科技园区一览' }).click();
      await site.page.locator('.statement').first().waitFor();
      await site.page.locator('.document-body mark').first().waitFor();
      expect(await accessibilityProblems(site.page)).toEqual([]);
      expect(await layoutShift(site.page)).toBeLessThan(GOOD_SHIFT / 10);
    });

    it('fills a 4K screen', async () => {
      await site.page.setViewportSize({ width: 3840, height: 2160 });
      await site.open(`/explore#s=around*${BODY}&sel=${BODY}`);
      await site.page.locator('.listed-thing').first().waitFor();
      expect(await overflow(site.page)).toBe(0);
      await site.picture('explore-4k');
    });
  });
}
