/** A real browser for the page tests: Debian's Chromium, its own profile, no network beyond this machine. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Why there is no browser here, with the way out; undefined when there is one. */
export const noBrowser = existsSync(executablePath)
  ? undefined
  : `no Chromium at ${executablePath}: run "apt-get install chromium fonts-noto-cjk", or set CHROMIUM to a browser`;

/** On a developer's machine the tests skip without a browser; in CI they must not pass by not running. */
export const skipWithoutBrowser = noBrowser !== undefined && process.env.CI !== 'true';
// vitest prints no reason for what it skips.
if (skipWithoutBrowser) console.warn(`page tests are skipped: ${noBrowser}`);

export interface TestBrowser {
  readonly page: Page;
  /** Requests for anything that is not this machine; each was refused. */
  readonly outside: readonly string[];
  /** What the page's Content-Security-Policy refused. */
  readonly violations: readonly string[];
  /** Uncaught errors of the page. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export async function openBrowser(): Promise<TestBrowser> {
  if (noBrowser) throw new Error(noBrowser);
  const profile = await mkdtemp(join(tmpdir(), 'policy-graph-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Closed below the page too: no other name or address resolves, whoever asks.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  // Shorter than a test's own limit, so that the message names the element that did not come.
  context.setDefaultTimeout(20_000);
  const outside = await closeNetwork(context);
  const page = context.pages()[0] ?? (await context.newPage());
  const { violations, errors } = await watch(page);
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  };
  return { page, outside, violations, errors, close };
}

async function closeNetwork(context: BrowserContext): Promise<string[]> {
  const outside: string[] = [];
  const isOutside = (url: URL) => url.hostname !== '127.0.0.1';
  await context.route(isOutside, (route) => {
    outside.push(route.request().url());
    return route.abort('blockedbyclient');
  });
  await context.routeWebSocket(isOutside, (socket) => {
    outside.push(socket.url());
    return socket.close();
  });
  return outside;
}

async function watch(page: Page): Promise<{ violations: string[]; errors: string[] }> {
  const violations: string[] = [];
  const errors: string[] = [];
  // Two witnesses: the event knows the directive; the console also hears of refusals inside workers.
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    window.reportViolation(event.violatedDirective + ' ' + event.blockedURI))`);
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { violations, errors };
}
