import { pieceAt, trimmed } from '../../formats/lines.ts';
import type { GridRow, Piece } from '../../formats/rendered.ts';
import type { Cell } from '../../types.ts';
import { isContentsEntry } from '../contents.ts';
import { isCaption, noiseReason } from '../lines.ts';
import { isHeaderRow, sameTexts } from './header.ts';

/** Tables whose cells are parted by TAB: runs of lines, over blank lines and page breaks. */

interface TabLine {
  readonly piece: Piece;
  readonly row: GridRow;
}

/** What stands between rows and does not end a table: page numbers and their like. */
const LONGEST_FURNITURE = 40;

/** Replaces runs of lines with TABs by one grid piece each; other pieces stay as they are. */
export function groupTabLines(pieces: readonly Piece[], text: string): readonly Piece[] {
  const result: Piece[] = [];
  let run: TabLine[] = [];
  let between: Piece[] = [];
  const flush = (): void => {
    result.push(...closeRun(run), ...between);
    run = [];
    between = [];
  };
  for (const [index, piece] of pieces.entries()) {
    const line =
      tabLine(piece, text, run.at(-1)?.row.end) ?? loneCell(piece, pieces[index + 1], run.at(-1), text);
    if (line && (run.length === 0 || continuesRun(run, line, between))) {
      run.push(line);
      between = [];
    } else if (run.length > 0 && !line && isBetweenRows(piece, text)) {
      between.push(piece);
    } else {
      flush();
      if (line) run.push(line);
      else result.push(piece);
    }
  }
  flush();
  return result;
}

/** The row of a line that holds a TAB, leading ones included; entries of a table of contents are none. */
function tabLine(piece: Piece, text: string, previousEnd: number | undefined): TabLine | undefined {
  if (piece.form !== 'line') return undefined;
  let start = piece.start;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  const head = text.slice(start, piece.end);
  if (!head.includes('\t') || (head.length < 200 && isContentsEntry(head.trim()))) return undefined;
  let end = piece.end;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  const afterBreak = previousEnd !== undefined && hasBlankLine(text, previousEnd, start);
  return { piece, row: { start, end, cells: cellsOf(text, start, end), afterBreak } };
}

/**
 * A line without TAB, right between two rows: a row that lost its cells, or a heading across the columns. Not a caption, and
 * not before the header of another table.
 */
function loneCell(
  piece: Piece,
  next: Piece | undefined,
  above: TabLine | undefined,
  text: string,
): TabLine | undefined {
  if (!above || !next || piece.form !== 'line' || piece.end - piece.start > LONGEST_FURNITURE)
    return undefined;
  if (hasBlankLine(text, above.row.end, piece.start) || hasBlankLine(text, piece.end, next.start))
    return undefined;
  const below = tabLine(next, text, piece.end);
  const words = text.slice(piece.start, piece.end);
  if (
    !below ||
    isHeaderRow(below.row.cells) ||
    isCaption(words) ||
    noiseReason(words) ||
    /[。；]$/u.test(words)
  )
    return undefined;
  const { start, end } = piece;
  return { piece, row: { start, end, cells: cellsOf(text, start, end), afterBreak: false } };
}

const isBlank = (code: number): boolean => code === 9 || code === 32 || code === 0x3000 || code === 0xa0;

/** More than one line end stands between two rows, or a form feed. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to);
  return gap.includes('\f') || gap.replace(/\r\n/g, '\n').length > 1;
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  for (let from = start; from <= end; ) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 || tab > end ? end : tab;
    const range = trimmed(text, from, to);
    const quote = text.slice(range.start, range.end);
    cells.push(quote === '' ? EMPTY : { text: quote, spans: [{ quote, ...range }], carried: false });
    from = to + 1;
  }
  while (cells.length > 1 && cells.at(-1) === EMPTY) cells.pop();
  return cells;
}

const EMPTY: Cell = { text: '', spans: [], carried: false };

const filled = (row: GridRow): number =>
  row.cells.reduce((count, cell) => count + (cell.text === '' ? 0 : 1), 0);

/** After a blank line the run goes on, unless the line heads another table or is too different in width. */
function continuesRun(run: readonly TabLine[], { row }: TabLine, between: readonly Piece[]): boolean {
  const first = run[0]!.row;
  if (!row.afterBreak && between.length === 0) return true;
  if (sameTexts(first.cells, row.cells)) return true;
  if (isHeaderRow(row.cells)) return false;
  const width = Math.max(first.cells.length, run.at(-1)!.row.cells.length);
  if (row.cells[0]!.text === '')
    return row.cells.length <= width + 1 && (filled(row) > 1 || row.cells.length > 2);
  return Math.abs(row.cells.length - width) <= 1;
}

function isBetweenRows(piece: Piece, text: string): boolean {
  if (piece.form === 'furniture') return piece.reason === 'separator';
  const words = text.slice(piece.start, piece.end);
  return (
    piece.form === 'line' &&
    words.length <= LONGEST_FURNITURE &&
    (/^\d{1,4}$/.test(words) || noiseReason(words) === 'page number')
  );
}

/** A table has two rows of two cells; anything less was text with a TAB in it. */
function closeRun(run: readonly TabLine[]): Piece[] {
  if (run.filter(({ row }) => filled(row) >= 2).length < 2) return run.map(({ piece }) => piece);
  // Rows at either end that hold one cell behind a TAB are indented prose, not rows.
  const lead = run.findIndex(({ row }) => filled(row) >= 2);
  const rows = run.slice(lead).map(({ row }) => row);
  const range = { start: rows[0]!.start, end: rows.at(-1)!.end };
  const content = { contentStart: run[lead]!.piece.start, contentEnd: run.at(-1)!.piece.end };
  return [
    ...run.slice(0, lead).map(({ piece }) => piece),
    pieceAt('grid', range, { ...content, grid: { rows } }),
  ];
}
