/** Where in a document something is said: the block, and the unit that states things together. */
import { lastStartingBefore } from '../text/ranges.ts';
import type { Block, ReadDocument, Row } from '../types.ts';
import { encodedWhere } from './statement.ts';

export interface Place {
  readonly block: Block;
  /** A table row, else the block. */
  readonly id: string;
  /** The part of a statement's id that all statements of the place share. */
  readonly encoded: string;
}

/** The places of one document's statements, each made once. */
export class Places {
  readonly #document: ReadDocument;
  readonly #documentId: string;
  readonly #known = new Map<Row | Block, Place>();

  constructor(document: ReadDocument, documentId: string) {
    this.#document = document;
    this.#documentId = documentId;
  }

  at(offset: number): Place {
    const block = lastStartingBefore(this.#document.blocks, offset)!;
    const row = block.table && lastStartingBefore(block.table.rows, offset);
    const known = this.#known.get(row ?? block);
    if (known) return known;
    const id = `["${this.#documentId}",${block.index},${row?.start ?? null}]`;
    const { published } = this.#document.metadata;
    const where = {
      document: this.#documentId,
      ...(published && { published }),
      place: id,
      path: block.path,
    };
    const made = { block, id, encoded: encodedWhere(where) };
    this.#known.set(row ?? block, made);
    return made;
  }
}
