import { describe, expect, it } from 'vitest';
import { skipWithoutBrowser } from '../browser.ts';
import { playground } from '../playground.suite.ts';
import { useSite } from '../site.ts';
import { documentView } from './document.suite.ts';
import { everyPage } from './every-page.suite.ts';
import { explorer } from './explorer.suite.ts';
import { importPage } from './import.suite.ts';
import { largeGraph } from './large-graph.suite.ts';
import { startPage } from './start.suite.ts';

/** One server with the samples and one browser for all: a visit costs a second, a start half a minute. */
describe.skipIf(skipWithoutBrowser)('the pages in a browser', { timeout: 90_000 }, () => {
  const site = useSite();
  playground(site);
  startPage(site);
  explorer(site);
  documentView(site);
  everyPage(site);
  largeGraph(site);
  // Last: it adds a document.
  importPage(site);

  it('asked nobody but this machine, broke no rule of their policy and threw nothing', () => {
    expect(site.browser.outside).toEqual([]);
    expect(site.browser.violations).toEqual([]);
    expect(site.browser.errors).toEqual([]);
  });
});
