import type { Cell } from '../types.ts';
import type { Element, Node } from './htmlNode.ts';
import { attribute, descendants, hiddenReason, isElement, wordsOf } from './htmlTree.ts';

/** The rows and columns of an HTML table, its spans resolved; what a cell holds is the caller's to read. */

/** HTML's own limits for spans; a page that says more is wrong. */
const MAX_COLSPAN = 100;
const MAX_ROWSPAN = 5000;

export const EMPTY: Cell = { text: '', spans: [], carried: false };

export type SetAside = (reason: string, node: Node) => void;

/** Row and column where the content stands; other places show it by a span. */
export interface PlacedCell<T> {
  readonly content: T;
  readonly row: number;
  readonly column: number;
}

export interface PlacedTable<T> {
  readonly rows: readonly Element[];
  readonly grid: readonly (readonly (PlacedCell<T> | undefined)[])[];
  /** Some cell reaches over several rows. */
  readonly statesSpans: boolean;
}

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

export function isHidden(element: Element, setAside: SetAside): boolean {
  const reason = hiddenReason(element);
  if (reason) setAside(reason, element);
  return reason !== undefined;
}

/** Every shown cell read once, at each place that it covers. */
export function placeCells<T>(
  table: Element,
  setAside: SetAside,
  read: (cell: Element) => T,
): PlacedTable<T> {
  const rows = rowsOf(table).rows.filter((row) => !isHidden(row, setAside));
  const grid: (PlacedCell<T> | undefined)[][] = rows.map(() => []);
  let statesSpans = false;
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      if (isHidden(cell, setAside)) continue;
      while (grid[r]![column]) column++;
      const across = span(cell, 'colspan', MAX_COLSPAN);
      const down = Math.min(span(cell, 'rowspan', MAX_ROWSPAN), rows.length - r);
      if (down > 1) statesSpans = true;
      const placed: PlacedCell<T> = { content: read(cell), row: r, column };
      for (let y = r; y < r + down; y++) {
        for (let x = column; x < column + across; x++) grid[y]![x] ??= placed;
      }
      column += across;
    }
  });
  return { rows, grid, statesSpans };
}

function span(cell: Element, name: string, limit: number): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isNaN(value) || value < 0 ? 1 : Math.min(value === 0 ? limit : value, limit);
}

/** Rows in <thead>, or leading rows of <th> alone; the first when all are. `shown`: the indexes of the rows that hold something. */
export function headerRows(rows: readonly Element[], shown: readonly number[]): number {
  const count = leadingHeads(rows, shown);
  return count === shown.length ? 1 : count;
}

function leadingHeads(rows: readonly Element[], shown: readonly number[]): number {
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

export function captionOf(table: Element): string | undefined {
  const caption = table.childNodes.find((node) => isElement(node) && node.tagName === 'caption');
  return caption && isElement(caption) && !hiddenReason(caption) ? wordsOf(caption) : undefined;
}
