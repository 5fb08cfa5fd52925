import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../web/build.ts';
import { openBrowser, skipWithoutBrowser, type TestBrowser } from './browser.ts';
import { EXAMPLE_FILES } from './example-files.ts';
import { type Answer, openExample, runOperation, waitUntilReady } from './playground-page.ts';
import { type SampleServer, startSampleServer } from './sample-server.ts';

const POLICY = EXAMPLE_FILES.find((example) => example.slug === 'policy-with-evidence')!;
/** No sample says such a thing, so that none is the true answer; a sample that does must be taken out of this list. */
const NOT_IN_SAMPLES = ['grants', 'figures-by-source'];
/** Kept as CI output. */
const SCREENSHOT = '.data/ci/playground.png';

let server: SampleServer;

beforeAll(async () => {
  await buildWeb();
  server = await startSampleServer();
}, 240_000);

afterAll(() => server?.close());

describe('the examples on the samples', () => {
  it.each(EXAMPLE_FILES)('$slug answers', async ({ slug, query }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as Answer;
    expect(answer.errors).toBeUndefined();
    if (NOT_IN_SAMPLES.includes(slug)) expect(unanswered(answer)).toHaveLength(1);
    else expect(unanswered(answer)).toEqual([]);
  });
});

describe.skipIf(skipWithoutBrowser)('the playground in a browser', { timeout: 60_000 }, () => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);

  afterAll(() => browser?.close());

  it('opens with the gallery and the first example', async () => {
    const { page } = browser;
    const response = await page.goto(`${server.url}/graphql`);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    await waitUntilReady(page);
    const slugs = await page
      .locator('.gallery a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-operation')));
    expect(slugs).toEqual(EXAMPLE_FILES.map((example) => example.slug));
    expect(await openTabs(browser)).toEqual([EXAMPLE_FILES[0]?.operationName]);
  });

  it('opens an example from the gallery and shows its answer', async () => {
    const { page } = browser;
    await openExample(page, POLICY.slug);
    const answer = await runOperation(page);
    expect(answer.errors).toBeUndefined();
    expect(answer.data?.policy).toMatchObject({ name: '区块链信息服务管理规定' });
    await page.locator('.graphiql-response', { hasText: '国家互联网信息办公室' }).waitFor();
    await page.screenshot({ path: SCREENSHOT });
  });

  it('opens an example once: a second click finds its tab', async () => {
    await openExample(browser.page, EXAMPLE_FILES[0]!.slug);
    await openExample(browser.page, POLICY.slug);
    expect(await openTabs(browser)).toEqual([EXAMPLE_FILES[0]?.operationName, POLICY.operationName]);
  });

  it('opens the example that a link names, and takes the name out of the address', async () => {
    const last = EXAMPLE_FILES.at(-1)!;
    await browser.page.goto(`${server.url}/graphql?operation=${last.slug}`);
    await waitUntilReady(browser.page);
    await activeTab(browser).getByText(last.operationName).waitFor();
    expect(browser.page.url()).toBe(`${server.url}/graphql`);
  });

  it('opens the operation and the variables that another page hands over', async () => {
    const parts = new URLSearchParams({
      query: 'query Handed($id: ID!) { node(id: $id) { id } }',
      variables: '{"id":"1"}',
    });
    await browser.page.goto('about:blank');
    await browser.page.goto(`${server.url}/graphql#${parts}`);
    await waitUntilReady(browser.page);
    await activeTab(browser).getByText('Handed').waitFor();
    expect(browser.page.url()).toBe(`${server.url}/graphql`);
    const answer = await runOperation(browser.page);
    expect(answer).toMatchObject({ data: { node: null } });
  });

  it('knows the schema: the documentation and the explorer list the root fields', async () => {
    const { page } = browser;
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-plugin', { hasText: 'Query' }).waitFor();
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.locator('.graphiql-explorer-root', { hasText: 'policies' }).waitFor();
  });

  it('asked nobody but this machine, broke no rule of its policy and threw nothing', () => {
    expect(browser.outside).toEqual([]);
    expect(browser.violations).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});

const openTabs = ({ page }: TestBrowser) => page.locator('.graphiql-tab-button').allInnerTexts();
const activeTab = ({ page }: TestBrowser) => page.locator('.graphiql-tab-active');

/** What found nothing: a root field that is null, or a count of zero anywhere; the places, for the message. */
function unanswered({ data }: Answer): string[] {
  const roots = Object.entries(data ?? { data: null });
  const missing = roots.filter(([, value]) => value === null).map(([name]) => name);
  return [...missing, ...roots.flatMap(([name, value]) => zeroCounts(value, name))];
}

function zeroCounts(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'totalCount' && child === 0 ? [path] : zeroCounts(child, `${path}.${key}`),
  );
}
