import { readDocument } from '../../../import/read/index.ts';
import type { Block, ReadDocument, Table } from '../../../import/types.ts';
import { showRow } from './show.ts';

export const read = (text: string): ReadDocument => readDocument(new TextEncoder().encode(text));

/** Kinds and contents, one pair a block. */
export function kinds(text: string): readonly (readonly [string, string])[] {
  const document = read(text);
  return document.blocks
    .filter((block) => block.kind !== 'blank')
    .map((block) => [block.kind, content(block, document.text)]);
}

export const content = (block: Block, text: string): string =>
  text.slice(block.contentStart, block.contentEnd);

/** What became of one line of a document. */
export function blockOf(text: string, words: string): Block {
  const document = read(text);
  const found = document.blocks.find((block) => content(block, document.text) === words);
  if (!found)
    throw new Error(
      `No block "${words}" among ${document.blocks.map((b) => content(b, document.text)).join(' / ')}`,
    );
  return found;
}

export function tablesOf(text: string): readonly Table[] {
  return read(text).blocks.flatMap((block) => (block.table ? [block.table] : []));
}

/** The rows of the only table, cells joined by |, carried ones with ^. */
export function rowsOf(text: string): readonly string[] {
  const tables = tablesOf(text);
  if (tables.length !== 1) throw new Error(`Expected one table, found ${tables.length}`);
  return tables[0]!.rows.map(showRow);
}
