import type { GridRow } from '../../formats/rendered.ts';
import type { Cell, Issue, Row } from '../../types.ts';

/** A table between two repairs. */
export interface Draft {
  readonly header?: Row;
  readonly rows: readonly GridRow[];
  /** The format stated merged cells itself. */
  readonly statesSpans: boolean;
  readonly columns: number;
  readonly caption?: string;
}

/** One repair, one file: a pure function; what it could not be sure of is an issue with its place. */
export type Pass = (table: Draft) => { readonly table: Draft; readonly issues: readonly Issue[] };

export const NO_ISSUES: readonly Issue[] = [];

export const EMPTY_CELL: Cell = { text: '', spans: [], carried: false };

export const textAt = (row: { readonly cells: readonly Cell[] }, column: number): string =>
  row.cells[column]?.text ?? '';

/** The texts of one column, empty ones left out. */
export function columnTexts(rows: readonly GridRow[], column: number): string[] {
  const texts: string[] = [];
  for (const row of rows) {
    const text = textAt(row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}
