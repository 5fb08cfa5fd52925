import { annotatedParts } from '../blocks/annotations.ts';
import type { Cell, Span } from '../types.ts';
import { type Line, pieceAt, trimmed } from './lines.ts';
import type { GridRow, Piece } from './rendered.ts';

const DELIMITER_CELL = /^:?-+:?$/;

/** A line that can be a row of a Markdown table: it begins with a bar, or is a delimiter row's neighbour with bars inside. */
export function isTableLine(text: string, line: Line): boolean {
  return (
    text.charCodeAt(line.start) === 0x7c ||
    text.slice(line.start, Math.min(line.end, line.start + 4000)).includes('|')
  );
}

/** The cells of one row; `\|` is a bar that belongs to the cell. */
export function rowCells(text: string, line: Line): Cell[] {
  const bounds: number[] = [];
  for (let at = line.start; at < line.end; at++) {
    if (text[at] === '|' && text[at - 1] !== '\\') bounds.push(at);
  }
  const opens = bounds[0] === line.start;
  const closes = bounds.length > 1 && bounds.at(-1) === line.end - 1;
  const edges = [opens ? line.start : line.start - 1, ...(opens ? bounds.slice(1) : bounds)];
  if (!closes) edges.push(line.end);
  const cells: Cell[] = [];
  for (let i = 0; i + 1 < edges.length; i++) cells.push(cellAt(text, edges[i]! + 1, edges[i + 1]!));
  return cells;
}

/** A cell's words without inline markup; markup and `<br>` part it into several spans, `<br>` its text into lines. */
function cellAt(text: string, start: number, end: number): Cell {
  const lines: Span[][] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/<br\s*\/?>/gi)) {
    lines.push(spansIn(text, from, start + match.index));
    from = start + match.index + match[0].length;
  }
  lines.push(spansIn(text, from, end));
  const words = lines
    .filter((spans) => spans.length > 0)
    .map((spans) => spans.map((span) => span.quote.replaceAll('\\|', '|')).join(''))
    .join('\n');
  return { text: words, spans: lines.flat(), carried: false };
}

function spansIn(text: string, start: number, end: number): Span[] {
  const range = trimmed(text, start, end);
  if (range.end === range.start) return [];
  return annotatedParts(text, range.start, range.end).flatMap((part) => {
    const own = trimmed(text, part.start, part.end);
    return own.end > own.start
      ? [{ quote: text.slice(own.start, own.end), start: own.start, end: own.end }]
      : [];
  });
}

const isDelimiter = (text: string, line: Line): boolean => {
  const cells = rowCells(text, line);
  return (
    cells.length > 0 &&
    cells.every((cell) => DELIMITER_CELL.test(cell.text)) &&
    text.slice(line.start, line.end).includes('-')
  );
};

/** True for a row that begins and ends with a bar. */
const isBarred = (text: string, line: Line): boolean =>
  text[line.start] === '|' && text[line.end - 1] === '|' && line.end - line.start > 1;

/**
 * The table that begins at lines[at], or undefined: a row above a delimiter row, or two barred rows. Blank lines do not end
 * it when a barred row of as many cells follows that is not the header of another table.
 */
export function readMarkdownTable(
  text: string,
  lines: readonly Line[],
  at: number,
): { piece: Piece; next: number } | undefined {
  const second = lines[at + 1];
  const delimited =
    second !== undefined &&
    second.end > second.start &&
    text.slice(second.start, second.end).includes('|') &&
    isDelimiter(text, second);
  const barred = isBarred(text, lines[at]!) && second !== undefined && isBarred(text, second);
  if (!delimited && !barred) return undefined;
  const found = collectRows(text, lines, at);
  if (found.rows.length === 0) return undefined;
  const range = { start: lines[at]!.start, end: found.end };
  const grid = { rows: found.rows, headerRows: delimited ? 1 : 0 };
  return { piece: pieceAt('grid', range, { grid }), next: found.next };
}

function collectRows(
  text: string,
  lines: readonly Line[],
  at: number,
): { rows: GridRow[]; end: number; next: number } {
  const rows: GridRow[] = [];
  let end = lines[at]!.end;
  let next = at;
  let width = 0;
  let afterBreak = false;
  for (let i = at; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.end === line.start) {
      afterBreak = true;
      continue;
    }
    if (afterBreak && !continuesTable(text, lines, i, width, rows[0])) break;
    if (!text.slice(line.start, line.end).includes('|')) break;
    const cells = rowCells(text, line);
    // The delimiter row is furniture.
    if (!cells.every((cell) => DELIMITER_CELL.test(cell.text))) {
      if (cells.some((cell) => cell.text !== ''))
        rows.push({ start: line.start, end: line.end, cells, afterBreak });
      width = Math.max(width, cells.length);
      afterBreak = false;
    }
    end = line.end;
    next = i + 1;
  }
  return { rows, end, next };
}

/** After a blank line: a row of the same width, unless it heads another table. The same header again is a page break. */
function continuesTable(
  text: string,
  lines: readonly Line[],
  at: number,
  width: number,
  first: GridRow | undefined,
): boolean {
  const line = lines[at]!;
  const following = lines[at + 1];
  const cells = rowCells(text, line);
  if (!isBarred(text, line) || cells.length !== width) return false;
  if (first && cells.every((cell, i) => cell.text === first.cells[i]?.text)) return true;
  return !(following && following.end > following.start && isDelimiter(text, following));
}
