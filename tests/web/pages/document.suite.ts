import { describe, expect, it } from 'vitest';
import type { Site } from '../site.ts';

interface Said {
  readonly evidence: readonly { readonly quote: string; readonly address: string | null }[];
}
interface SaidOfPark {
  readonly values: readonly Said[];
  readonly locatedIn: { readonly edges: readonly Said[] };
}
const ADDRESSES = `{ parks(first: 2) { nodes { values(first: 4) { evidence(first: 1) { quote address } }
  locatedIn { edges { evidence(first: 1) { quote address } } } } } }`;

/** White space and the bars of a table are no words. */
const wordsOf = (text: string): string => text.replaceAll(/[\s|]/gu, '');

/** The document view. */
export function documentView(site: Site): void {
  describe('the document view', () => {
    it('opens at the quote that a card links to, and goes between words and statements', async () => {
      await site.open('/explore#s=around*张江高科技园区&sel=张江高科技园区');
      const link = site.page.locator('.card .quote', { hasText: '1992年7月' }).getByRole('link').first();
      const quote = await site.page
        .locator('.card .quote', { hasText: '1992年7月' })
        .locator('q')
        .first()
        .innerText();
      await link.click();
      await site.page.locator('.mark-chosen').first().waitFor();
      const chosen = (await site.page.locator('.mark-chosen').allInnerTexts()).join('');
      expect(chosen).toBe(quote.replaceAll(/\s/g, ''));
      await site.page.locator('.statement', { hasText: '成立时间' }).first().waitFor();
      await site.picture('document');
      await site.page.locator('mark', { hasText: '思必驰科技股份有限公司' }).first().click();
      await site.page.locator('.statement', { hasText: '入驻园区' }).getByRole('button').first().click();
      await expect
        .poll(async () => (await site.page.locator('.mark-chosen').allInnerTexts()).join(''))
        .toContain('思必驰科技股份有限公司');
    });

    it('shows the quote at the address that evidence answers, of values and of relationships', async () => {
      const response = await fetch(`${site.server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: ADDRESSES }),
      });
      const { data } = (await response.json()) as { data: { parks: { nodes: SaidOfPark[] } } };
      const said = data.parks.nodes.flatMap(({ values, locatedIn }) =>
        [...values, ...locatedIn.edges].flatMap(({ evidence }) =>
          evidence.filter(({ address }) => address !== null),
        ),
      );
      const places = new Map(said.map(({ address, quote }) => [address!, quote]));
      expect(places.size).toBeGreaterThan(5);
      for (const [address, quote] of places) {
        await site.open(address);
        await site.page.locator('.mark-chosen').first().waitFor();
        // Statements of the place come page by page, and each may cut the chosen words anew.
        const shown = async () => wordsOf((await site.page.locator('.mark-chosen').allInnerTexts()).join(''));
        await expect.poll(shown, { message: address, timeout: 15_000 }).toBe(wordsOf(quote));
      }
    });

    it('shows tables as tables and noise as noise', async () => {
      await site.open('/');
      await site.page.getByRole('link', { name: '各地科技园区一览' }).click();
      await site.page.locator('.block-table td', { hasText: '278平方公里' }).waitFor();
      await site.page.locator('p.block-noise', { hasText: '返回顶部' }).waitFor();
    });

    it('lists disagreements with both sources', async () => {
      await site.open('/');
      await site.page.getByRole('link', { name: '人工智能与区块链政策梳理' }).click();
      await site.page.locator('.document-conflicts > summary').click();
      const sources = site.page.locator('.document-conflicts article', { hasText: '新一代人工智能发展规划' });
      await sources.getByText('2017-07-08').first().waitFor();
      await sources.getByText('2017-07-20').first().waitFor();
    });

    it('says that a document is not there', async () => {
      await site.open('/documents/0000');
      await site.page.getByText('没有这份文档').waitFor();
    });
  });
}
