import type { Cell } from '../types.ts';
import type { Element, Node } from './htmlNode.ts';
import { attribute, BLOCKS, childrenOf, descendants, hiddenReason, isElement, wordsOf } from './htmlTree.ts';
import type { Grid, GridRow } from './rendered.ts';

/** HTML's own limits for spans; a page that says more is wrong. */
const MAX_COLSPAN = 100;
const MAX_ROWSPAN = 5000;

interface PlacedCell {
  readonly words: string;
  /** Row and column where the words stand; other places show them by a span. */
  readonly row: number;
  readonly column: number;
}

export interface HtmlTable {
  /** Rows as lines, cells joined by TAB; a merged cell is written once, where it begins. */
  readonly lines: string;
  /** The grid with offsets, when the lines begin at `offset` of the stored text. */
  readonly gridAt: (offset: number) => Grid;
}

type SetAside = (reason: string, node: Node) => void;

/** Tables that only lay out a page: they hold tables, or have one column, or a single row of prose. */
export function isLayoutTable(table: Element): boolean {
  const { rows, nested } = rowsOf(table);
  if (nested) return true;
  const widths = rows.map((row) => cellsOf(row).length);
  if (Math.max(0, ...widths.slice(0, 1000)) < 2) return true;
  return rows.filter((row) => wordsOf(row) !== '').length < 2;
}

function rowsOf(table: Element): { rows: Element[]; nested: boolean } {
  const rows: Element[] = [];
  let nested = false;
  for (const node of descendants(table)) {
    if (!isElement(node) || node === table) continue;
    if (node.tagName === 'table') nested = true;
    if (node.tagName === 'tr') rows.push(node);
  }
  return { rows, nested };
}

const cellsOf = (row: Element): Element[] =>
  row.childNodes.filter(
    (node): node is Element => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'),
  );

/** The table with its spans resolved; undefined when nothing in it is shown. */
export function readHtmlTable(table: Element, setAside: SetAside): HtmlTable | undefined {
  const rows = rowsOf(table).rows.filter((row) => !isHidden(row, setAside));
  const placed = place(rows, setAside);
  const shown = placed.grid
    .map((_, index) => index)
    .filter((index) => placed.grid[index]!.some((cell) => cell?.words));
  if (shown.length === 0) return undefined;
  const width = shown.reduce((most, index) => Math.max(most, placed.grid[index]!.length), 0);
  const lines = shown.map((index) => rowLine(placed.grid[index]!, index, width));
  const caption = captionOf(table);
  return {
    lines: lines.join('\n'),
    gridAt: (offset) => ({
      rows: gridRows(placed.grid, shown, lines, { offset, width }),
      headerRows: headerRows(rows, shown),
      statesSpans: placed.spans,
      ...(caption ? { caption } : {}),
    }),
  };
}

function isHidden(element: Element, setAside: SetAside): boolean {
  const reason = hiddenReason(element);
  if (reason) setAside(reason, element);
  return reason !== undefined;
}

function place(
  rows: readonly Element[],
  setAside: SetAside,
): { grid: (PlacedCell | undefined)[][]; spans: boolean } {
  const grid: (PlacedCell | undefined)[][] = rows.map(() => []);
  let spans = false;
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      if (isHidden(cell, setAside)) continue;
      while (grid[r]![column]) column++;
      const across = span(cell, 'colspan', MAX_COLSPAN);
      const down = Math.min(span(cell, 'rowspan', MAX_ROWSPAN), rows.length - r);
      if (down > 1) spans = true;
      const placed: PlacedCell = { words: cellWords(cell, setAside), row: r, column };
      for (let y = r; y < r + down; y++) {
        for (let x = column; x < column + across; x++) grid[y]![x] ??= placed;
      }
      column += across;
    }
  });
  return { grid, spans };
}

function span(cell: Element, name: string, limit: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isNaN(value) || value < 0 ? 1 : Math.min(value === 0 ? limit : value, limit);
}

/** A cell is one line of the stored text: line ends and blocks in it become one space. */
function cellWords(cell: Element, setAside: SetAside): string {
  let words = '';
  const steps: (Node | ' ')[] = [...cell.childNodes].reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step === ' ') words += ' ';
    else if (step.nodeName === '#text' && 'value' in step) words += step.value;
    else if (isElement(step) && !isHidden(step, setAside)) {
      const isBlock = step.tagName === 'br' || BLOCKS.has(step.tagName);
      if (isBlock) steps.push(' ');
      for (const child of [...childrenOf(step)].reverse()) steps.push(child);
      if (isBlock) steps.push(' ');
    }
  }
  return words.replace(/\s+/g, ' ').trim();
}

const rowLine = (row: readonly (PlacedCell | undefined)[], index: number, width: number): string =>
  Array.from({ length: width }, (_, column) => {
    const cell = row[column];
    return cell && cell.row === index && cell.column === column ? cell.words : '';
  }).join('\t');

interface GridPlace {
  readonly offset: number;
  readonly width: number;
}

function gridRows(
  grid: readonly (readonly (PlacedCell | undefined)[])[],
  shown: readonly number[],
  lines: readonly string[],
  { offset, width }: GridPlace,
): GridRow[] {
  const origins = new Map<PlacedCell, Cell>();
  let start = offset;
  return shown.map((index, i) => {
    const line = lines[i]!;
    let at = start;
    const cells: Cell[] = [];
    for (let column = 0; column < width; column++) {
      const placed = grid[index]![column];
      const own = placed && placed.row === index && placed.column === column;
      if (own) origins.set(placed, cellAt(placed.words, at));
      const origin = placed ? origins.get(placed) : undefined;
      cells.push(
        own ? origin! : origin?.text ? { ...origin, carried: true } : { text: '', spans: [], carried: false },
      );
      at += (own ? placed.words.length : 0) + 1;
    }
    const row = { start, end: start + line.length, cells, afterBreak: false };
    start += line.length + 1;
    return row;
  });
}

const cellAt = (words: string, start: number): Cell =>
  words === ''
    ? { text: '', spans: [], carried: false }
    : { text: words, spans: [{ quote: words, start, end: start + words.length }], carried: false };

/** Rows in <thead>, or leading rows of <th> alone. */
function headerRows(rows: readonly Element[], shown: readonly number[]): number {
  let count = 0;
  for (const index of shown) {
    const row = rows[index]!;
    const cells = cellsOf(row);
    const parent = row.parentNode;
    const inHead = parent && isElement(parent) && parent.tagName === 'thead';
    if (!inHead && !(cells.length > 1 && cells.every((cell) => cell.tagName === 'th'))) break;
    count++;
  }
  return count;
}

function captionOf(table: Element): string | undefined {
  const caption = table.childNodes.find((node) => isElement(node) && node.tagName === 'caption');
  return caption && isElement(caption) && !hiddenReason(caption) ? wordsOf(caption) : undefined;
}
