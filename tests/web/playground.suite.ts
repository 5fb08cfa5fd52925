import { describe, expect, it } from 'vitest';
import { EXAMPLE_FILES } from './example-files.ts';
import { openExample, runOperation, waitUntilReady } from './playground-page.ts';
import type { Site } from './site.ts';

const POLICY = EXAMPLE_FILES.find((example) => example.slug === 'policy-with-evidence')!;

/** The playground: gallery, editor, links into it. */
export function playground(site: Site): void {
  describe('the playground in a browser', () => {
    it('opens with the gallery and the first example', async () => {
      const { page } = site;
      const response = await page.goto(`${site.server.url}/graphql`);
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
      await waitUntilReady(page);
      const slugs = await page
        .locator('.gallery a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-operation')));
      expect(slugs).toEqual(EXAMPLE_FILES.map((example) => example.slug));
      expect(await openTabs(site)).toEqual([EXAMPLE_FILES[0]?.operationName]);
    });

    it('opens an example from the gallery and shows its answer', async () => {
      const { page } = site;
      await openExample(page, POLICY.slug);
      const answer = await runOperation(page);
      expect(answer.errors).toBeUndefined();
      expect(answer.data?.policy).toMatchObject({ name: '区块链信息服务管理规定' });
      await page.locator('.graphiql-response', { hasText: '国家互联网信息办公室' }).waitFor();
      await site.picture('playground');
    });

    it('opens an example once: a second click finds its tab', async () => {
      await openExample(site.page, EXAMPLE_FILES[0]!.slug);
      await openExample(site.page, POLICY.slug);
      expect(await openTabs(site)).toEqual([EXAMPLE_FILES[0]?.operationName, POLICY.operationName]);
    });

    it('opens the example that a link names, and takes the name out of the address', async () => {
      const last = EXAMPLE_FILES.at(-1)!;
      await site.page.goto(`${site.server.url}/graphql?operation=${last.slug}`);
      await waitUntilReady(site.page);
      await activeTab(site).getByText(last.operationName).waitFor();
      expect(site.page.url()).toBe(`${site.server.url}/graphql`);
    });

    it('opens the operation and the variables that another page hands over', async () => {
      const parts = new URLSearchParams({
        query: 'query Handed($id: ID!) { node(id: $id) { id } }',
        variables: '{"id":"1"}',
      });
      await site.page.goto('about:blank');
      await site.page.goto(`${site.server.url}/graphql#${parts}`);
      await waitUntilReady(site.page);
      await activeTab(site).getByText('Handed').waitFor();
      expect(site.page.url()).toBe(`${site.server.url}/graphql`);
      const answer = await runOperation(site.page);
      expect(answer).toMatchObject({ data: { node: null } });
    });

    it('knows the schema: the documentation and the explorer list the root fields', async () => {
      const { page } = site;
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.locator('.graphiql-plugin', { hasText: 'Query' }).waitFor();
      await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
      await page.locator('.graphiql-explorer-root', { hasText: 'policies' }).waitFor();
    });
  });
}

const openTabs = ({ page }: Site) => page.locator('.graphiql-tab-button').allInnerTexts();
const activeTab = ({ page }: Site) => page.locator('.graphiql-tab-active');
