import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageText } from '../../bench/page.ts';

describe('docs/performance.md', () => {
  it('is what the bench prints of the kept runs', () => {
    const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');
    expect(page, 'npm run bench -- page').toBe(pageText());
  });
});
