import type { Cell, Format, Issue, Range } from '../types.ts';
import type { FrontMatter } from './frontMatter.ts';

/** Rows of cells as the format found them, before any repair. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** The format says that the first so many rows are headers: <th>, or the row above |---|. */
  readonly headerRows?: number;
  /** The format states merged cells itself (rowspan), so an empty cell is empty. */
  readonly statesSpans?: boolean;
  /** What a <caption> says. */
  readonly caption?: string;
}

export interface GridRow extends Range {
  readonly cells: readonly Cell[];
  /** A blank line or a page break stands between this row and the one above. */
  readonly afterBreak: boolean;
}

/**
 * One line, heading, item or table of the stored text: what a format tells the blocks room. Pieces stand in order and do
 * not overlap; only white space stands between them.
 */
export interface Piece extends Range {
  readonly form: PieceForm;
  /** The content without the format's own markers (`#`, `**`, `-`). */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly rawStart: number;
  readonly rawEnd: number;
  /** For headings: 1 to 6. */
  readonly level?: number;
  readonly grid?: Grid;
  /** For furniture: what it is ("image", "navigation"), said by the format. */
  readonly reason?: string;
  /** The format holds this piece for page furniture; the blocks room keeps it when it reads like prose. */
  readonly suspect?: string;
}

export type PieceForm =
  | 'line'
  | 'heading'
  | 'strong'
  | 'item'
  | 'grid'
  | 'caption'
  | 'furniture'
  | 'frontMatter';

/** What a format says about the whole document outside its text (<title>, <meta>). */
export type Hints = Readonly<Partial<Record<'title' | 'publisher' | 'author' | 'published' | 'url', string>>>;

/** The stored text and its pieces. */
export interface Rendered {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly hints: Hints;
  readonly issues: readonly Issue[];
}

/** The decoded file as the formats see it. */
export interface Source {
  readonly text: string;
  readonly frontMatter?: FrontMatter;
  /** Where the text after the front matter begins. */
  readonly bodyStart: number;
}

/** One format a file, one line in index.ts. */
export interface DocumentFormat {
  readonly id: Format;
  /** By content alone; file names play no part. */
  detect(source: Source): boolean;
  render(source: Source): Rendered;
}
