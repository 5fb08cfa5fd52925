import { pieceAt } from '../../formats/lines.ts';
import type { GridRow, Piece } from '../../formats/rendered.ts';
import type { Cell, Range } from '../../types.ts';
import { columnRole } from './columnRole.ts';
import { contentKind, isSerial } from './content.ts';

/**
 * Tables whose cells stand below each other, one a line, as they are when only the text of a page or a PDF was kept: 序号, 地区, 名称, 1, 甲市,
 * 甲园, 2, … The rows are told by their serial numbers, under a header or at a constant distance.
 */

const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 9;
const LEAST_ROWS = 3;
/** Without a header the distance of the numbers has to hold for so many rows. */
const LEAST_ROWS_WITHOUT_HEADER = 4;
/** Of ten rows so many are as wide as the header. */
const REGULAR = 8;
const LONGEST_HEADER = 24;
const LONGEST_CELL = 400;
/** "北京 |": the border that a converter left behind a cell. */
const BAR = /\s*\|\s*$/u;

interface Stack {
  /** Index of the piece behind the last cell. */
  readonly end: number;
  readonly rows: readonly (readonly Piece[])[];
}

/** Replaces such runs of lines by one grid piece each; other pieces stay as they are. */
export function groupStackedCells(pieces: readonly Piece[], text: string): readonly Piece[] {
  const words = (index: number): string => {
    const piece = pieces[index];
    if (!piece || (piece.form !== 'line' && piece.form !== 'strong')) return '';
    return piece.contentEnd - piece.contentStart > LONGEST_CELL
      ? ''
      : text.slice(piece.contentStart, piece.contentEnd).replace(BAR, '');
  };
  const result: Piece[] = [];
  for (let i = 0; i < pieces.length; ) {
    const stack = stackAt(pieces, i, words);
    if (stack) {
      result.push(gridOf(stack, text));
      i = stack.end;
    } else result.push(...inOneLine(pieces[i++]!, text));
  }
  return result;
}

/** "附表 序号 地区 名称 1 甲市 甲园 2 …": a line that holds such a table, parted where the table begins and ends. */
function inOneLine(piece: Piece, text: string): readonly Piece[] {
  const line = text.slice(piece.contentStart, piece.contentEnd);
  // Where a format keeps another text than the file's, the places of words in the file are not known.
  const isFile = piece.rawStart === piece.start;
  if (piece.form !== 'line' || !isFile || !/(?:^|\s)序号\s/u.test(line)) return [piece];
  const tokens = [...line.matchAll(/\S+/gu)].map(({ 0: word, index }) =>
    pieceAt('line', { start: piece.contentStart + index, end: piece.contentStart + index + word.length }),
  );
  const words = (index: number): string => {
    const token = tokens[index];
    return token ? text.slice(token.start, token.end) : '';
  };
  for (let i = 0; i < tokens.length; i++) {
    const stack = words(i) === '序号' ? stackAt(tokens, i, words) : undefined;
    if (!stack) continue;
    const rest = (from: number, to: number): Piece[] =>
      from < to ? [pieceAt('line', { start: tokens[from]!.start, end: tokens[to - 1]!.end })] : [];
    return [...rest(0, i), gridOf(stack, text), ...rest(stack.end, tokens.length)];
  }
  return [piece];
}

function stackAt(
  pieces: readonly Piece[],
  start: number,
  words: (index: number) => string,
): Stack | undefined {
  const first = words(start);
  if (first === '' || first.length > LONGEST_HEADER) return undefined;
  if (serialOf(first) === 1) return headless(pieces, start, words);
  if (columnRole(first) !== 'serial') return undefined;
  const columns = headerWidth(start, words);
  if (columns === 0) return undefined;
  const body = rowsFrom(pieces, start + columns, columns, words);
  const regular = body.rows.filter((row) => row.length === columns).length;
  if (body.rows.length < LEAST_ROWS || regular * 10 < body.rows.length * REGULAR) return undefined;
  return { end: body.end, rows: [pieces.slice(start, start + columns), ...body.rows] };
}

/** How many lines stand from 序号 to the first number, when they are headers. */
function headerWidth(start: number, words: (index: number) => string): number {
  for (let width = 1; width <= MOST_COLUMNS; width++) {
    const text = words(start + width);
    if (serialOf(text) === 1) return width >= FEWEST_COLUMNS ? width : 0;
    if (text === '' || text.length > LONGEST_HEADER || /[。；！？]/u.test(text)) return 0;
  }
  return 0;
}

function headless(
  pieces: readonly Piece[],
  start: number,
  words: (index: number) => string,
): Stack | undefined {
  for (let width = FEWEST_COLUMNS; width <= MOST_COLUMNS; width++) {
    if (serialOf(words(start + width)) !== 2) continue;
    const { rows, end } = rowsFrom(pieces, start, width, words);
    const regular = rows.every((row) => row.length === width);
    const isProse = Array.from({ length: end - start }, (_, i) => words(start + i)).some((text) =>
      /[。！？；]$/u.test(text),
    );
    return regular && !isProse && rows.length >= LEAST_ROWS_WITHOUT_HEADER ? { rows, end } : undefined;
  }
  return undefined;
}

/** The rows that the numbers 1, 2, 3 … begin; one with a cell more or less ends where the next number stands. */
function rowsFrom(
  pieces: readonly Piece[],
  start: number,
  width: number,
  words: (index: number) => string,
): Stack {
  const rows: (readonly Piece[])[] = [];
  let at = start;
  for (let number = 1; serialOf(words(at)) === number; number++) {
    const length = rowLength(at, number + 1, width, words);
    if (length === 0) break;
    rows.push(pieces.slice(at, at + length));
    at += length;
  }
  return { rows, end: at };
}

function rowLength(at: number, next: number, width: number, words: (index: number) => string): number {
  if (!allCells(at, width, words)) return 0;
  if (serialOf(words(at + width)) === next) return width;
  for (const length of [width - 1, width + 1, width - 2, width + 2])
    if (length >= 2 && serialOf(words(at + length)) === next && allCells(at, length, words)) return length;
  return width;
}

function allCells(at: number, length: number, words: (index: number) => string): boolean {
  for (let i = at; i < at + length; i++) if (words(i) === '') return false;
  return true;
}

function serialOf(text: string): number | undefined {
  return isSerial(text) && contentKind(text) === 'serial' ? Number(/\d+/.exec(text)![0]) : undefined;
}

function gridOf({ rows }: Stack, text: string): Piece {
  const grid = rows.map(
    (cells): GridRow => ({
      start: cells[0]!.start,
      end: cells.at(-1)!.end,
      cells: cells.map((piece) => cellOf(text, { start: piece.contentStart, end: piece.contentEnd })),
      afterBreak: false,
    }),
  );
  const range = { start: grid[0]!.start, end: grid.at(-1)!.end };
  return pieceAt('grid', range, {
    rawStart: rows[0]![0]!.rawStart,
    rawEnd: rows.at(-1)!.at(-1)!.rawEnd,
    grid: { rows: grid },
  });
}

function cellOf(text: string, range: Range): Cell {
  const quote = text.slice(range.start, range.end).replace(BAR, '');
  return {
    text: quote,
    spans: [{ quote, start: range.start, end: range.start + quote.length }],
    carried: false,
  };
}
