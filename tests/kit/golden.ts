import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares with a golden file beside the test. A missing golden fails; UPDATE_GOLDENS=1 writes it, never where CI is set.
 * Read the difference before you commit it.
 */
export function expectGolden(actual: string, url: URL): void {
  const path = decodeURIComponent(url.pathname);
  const text = actual.endsWith('\n') ? actual : `${actual}\n`;
  if (process.env.UPDATE_GOLDENS === '1' && !process.env.CI) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  if (!existsSync(path)) {
    throw new Error(
      `No golden ${relative(process.cwd(), path)}. Look at the output, then run with UPDATE_GOLDENS=1.`,
    );
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
