import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { readDocument } from '../../../import/read/index.ts';
import { expectGolden } from '../../kit/golden.ts';
import { showDocument } from './show.ts';

it.each(['notice'])('%s: blocks beside the document', (name) => {
  const document = readDocument(readFileSync(new URL(`./goldens/${name}.md`, import.meta.url)));
  expectGolden(showDocument(document), new URL(`./goldens/${name}.golden.txt`, import.meta.url));
});
