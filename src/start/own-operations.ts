import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, parse } from 'graphql';

/** What the pages ask, before what the playground's gallery shows. The operations of a folder share their fragments. */
const FOLDERS = ['pages', 'playground'].map((page) =>
  fileURLToPath(new URL(`../../web/${page}/operations`, import.meta.url)),
);

/** The operations of the project's own pages, a document a folder. */
export function ownOperations(): readonly DocumentNode[] {
  return FOLDERS.filter(existsSync).map((folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    const texts = files
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    return parse(texts.join('\n'));
  });
}
