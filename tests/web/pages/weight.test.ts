import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../../web/build.ts';

const dist = fileURLToPath(new URL('../../../web/dist/pages/', import.meta.url));
const KILOBYTE = 1000;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** Every file that a page needs for its first view: its own, what those import, and their styles. */
function firstView(manifest: Manifest, entry: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[entry];
  if (!chunk) throw new Error(`The build's manifest has no "${entry}"`);
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
  for (const imported of chunk.imports ?? []) firstView(manifest, imported, seen);
  return seen;
}

const gzipped = (file: string) => gzipSync(readFileSync(`${dist}${file}`)).length;

describe('the first view, gzipped', () => {
  let manifest: Manifest;
  beforeAll(async () => {
    await buildWeb();
    manifest = JSON.parse(readFileSync(`${dist}manifest.json`, 'utf8')) as Manifest;
  }, 240_000);

  it.each([
    { page: 'home', most: 120 },
    { page: 'explore', most: 250 },
    { page: 'documents', most: 120 },
  ])('of $page is at most $most kB', ({ page, most }) => {
    const files = [...firstView(manifest, `${page}/index.html`), `${page}/index.html`];
    const weight = files.reduce((sum, file) => sum + gzipped(file), 0) / KILOBYTE;
    console.log(`first view of ${page}: ${weight.toFixed(1)} kB gzipped in ${files.length} files`);
    expect(weight).toBeLessThanOrEqual(most);
  });
});
