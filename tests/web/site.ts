import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildWeb } from '../../web/build.ts';
import { openBrowser, type TestBrowser } from './browser.ts';
import { type SampleServer, startSampleServer } from './sample-server.ts';

/** Kept as CI output. */
const SCREENSHOTS = '.data/ci';
const DESKTOP = { width: 1440, height: 900 };

/** The built pages, served with documents, and a browser that looks at them: one of each for all tests of a file. */
export interface Site {
  readonly server: SampleServer;
  readonly browser: TestBrowser;
  readonly page: Page;
  /** Opens a new document, also where two addresses differ behind `#` only. */
  open(path: string): Promise<Awaited<ReturnType<Page['goto']>>>;
  picture(name: string): Promise<unknown>;
}

/** Starts the site before the tests of the suite that calls it and ends it after them. */
export function useSite(folder?: string): Site {
  let server: SampleServer | undefined;
  let browser: TestBrowser | undefined;
  const started = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('The site is there inside of tests only');
    return part;
  };
  beforeAll(async () => {
    await mkdir(SCREENSHOTS, { recursive: true });
    await buildWeb();
    server = await startSampleServer(folder);
    browser = await openBrowser();
  }, 300_000);
  afterEach(() => browser?.page.setViewportSize(DESKTOP));
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get server() {
      return started(server);
    },
    get browser() {
      return started(browser);
    },
    get page() {
      return started(browser).page;
    },
    async open(path) {
      await this.page.goto('about:blank');
      return this.page.goto(`${this.server.url}${path}`);
    },
    picture(name) {
      return this.page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
    },
  };
}
