/** The walk that the table extractors share: the rows of every table that is of their kind. */
import type { Block, Extraction, ReadDocument, Row, Table } from '../../types.ts';
import type { Columns } from './columns.ts';
import { Proposals } from './propose.ts';

/** Where a row stands. */
export interface Place {
  readonly document: ReadDocument;
  readonly block: Block;
  readonly columns: Columns;
}

export function readRows(
  document: ReadDocument,
  columnsOf: (table: Table) => Columns | undefined,
  readRow: (out: Proposals, place: Place, row: Row) => void,
): Extraction {
  const out = new Proposals();
  for (const block of document.blocks) {
    const columns = block.table && columnsOf(block.table);
    if (!columns) continue;
    for (const row of block.table!.rows) readRow(out, { document, block, columns }, row);
  }
  return out.done();
}
