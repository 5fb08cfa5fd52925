/** The gallery as the page sees it, read from the files. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Example, parseExample } from '../../web/playground/parse-example.ts';

const folder = new URL('../../web/playground/operations/', import.meta.url);

export const EXAMPLE_FILES: readonly Example[] = readdirSync(folder)
  .sort()
  .map((name) => parseExample(name, readFileSync(new URL(name, folder), 'utf8')));
