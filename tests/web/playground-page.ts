/** What a person does on the playground page, for tests and for the README's screenshot. */
import type { Page } from 'playwright-core';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly unknown[];
}

/** The editor and the schema are loaded. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').waitFor();
  await page.getByRole('button', { name: /^Execute query/ }).waitFor();
}

/** Clicks a gallery entry; resolves when its operation stands in the editor's tab. */
export async function openExample(page: Page, slug: string): Promise<void> {
  await page.locator(`.gallery a[data-operation="${slug}"]`).click();
}

/** Presses run and returns what the server answered, once the page shows it. */
export async function runOperation(page: Page): Promise<Answer> {
  await waitUntilReady(page);
  // The page's own introspection is a POST to the same address.
  const answered = page.waitForResponse(
    (response) =>
      response.request().method() === 'POST' &&
      new URL(response.url()).pathname === '/graphql' &&
      !(response.request().postData() ?? '').includes('IntrospectionQuery'),
  );
  await page.getByRole('button', { name: /^Execute query/ }).click();
  const answer = (await (await answered).json()) as Answer;
  await page.locator('.graphiql-response .view-lines', { hasText: /"(data|errors)"/ }).waitFor();
  return answer;
}
