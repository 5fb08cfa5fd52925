import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, skipWithoutBrowser, type TestBrowser } from './browser.ts';

/** Pages that misbehave: the guard of the other tests must see each of them. */
const PAGES: Readonly<Record<string, { html: string; policy?: string }>> = {
  '/outside': { html: '<img src="http://other.example/pixel.png">' },
  '/inline': { html: '<script>window.ran = true</script>', policy: "default-src 'none'" },
  '/broken': { html: '<script>throw new Error("broken page")</script>' },
};

describe.skipIf(skipWithoutBrowser)('the browser of the page tests notices', { timeout: 60_000 }, () => {
  let server: Server;
  let browser: TestBrowser;
  let url: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = PAGES[request.url ?? ''];
      if (page?.policy) response.setHeader('content-security-policy', page.policy);
      response.setHeader('content-type', 'text/html').end(page?.html ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('a request that leaves this machine', async () => {
    await browser.page.goto(`${url}/outside`);
    expect(browser.outside).toEqual(['http://other.example/pixel.png']);
  });

  it('what the security policy refuses', async () => {
    await browser.page.goto(`${url}/inline`);
    await expect.poll(() => browser.violations.join('\n')).toMatch(/script-src/);
  });

  it('an uncaught error', async () => {
    await browser.page.goto(`${url}/broken`);
    await expect.poll(() => browser.errors).toEqual(['broken page']);
  });
});
