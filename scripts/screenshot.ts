/**
 * Takes the README's picture of the playground from a server that runs already:
 *
 *     npx tsx scripts/screenshot.ts http://127.0.0.1:4000/graphql?operation=policy-with-evidence docs/images/playground.png
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openBrowser } from '../tests/web/browser.ts';
import { runOperation } from '../tests/web/playground-page.ts';

const [url = 'http://127.0.0.1:4000/graphql', file = 'docs/images/playground.png'] = process.argv.slice(2);

await mkdir(dirname(file), { recursive: true });
const browser = await openBrowser();
try {
  await browser.page.goto(url);
  await runOperation(browser.page);
  await browser.page.screenshot({ path: file });
  console.log(`wrote ${file}`);
} finally {
  await browser.close();
}
