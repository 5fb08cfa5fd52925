import type { Cell } from '../types.ts';
import {
  captionOf,
  EMPTY,
  headerRows,
  isHidden,
  type PlacedCell,
  placeCells,
  type SetAside,
} from './htmlGrid.ts';
import type { Element, Node } from './htmlNode.ts';
import { BLOCKS, childrenOf, isElement } from './htmlTree.ts';
import type { Grid, GridRow } from './rendered.ts';

type Words = PlacedCell<string>;

export interface HtmlTable {
  /** Rows as lines, cells joined by TAB; a merged cell is written once, where it begins. */
  readonly lines: string;
  /** The grid with offsets, when the lines begin at `offset` of the stored text. */
  readonly gridAt: (offset: number) => Grid;
}

/** The table with its spans resolved; undefined when nothing in it is shown. */
export function readHtmlTable(table: Element, setAside: SetAside): HtmlTable | undefined {
  const { rows, grid, statesSpans } = placeCells(table, setAside, (cell) => cellWords(cell, setAside));
  const shown = grid.map((_, index) => index).filter((index) => grid[index]!.some((cell) => cell?.content));
  if (shown.length === 0) return undefined;
  const width = shown.reduce((most, index) => Math.max(most, grid[index]!.length), 0);
  const lines = shown.map((index) => rowLine(grid[index]!, index, width));
  const caption = captionOf(table);
  return {
    lines: lines.join('\n'),
    gridAt: (offset) => ({
      rows: gridRows(grid, shown, lines, { offset, width }),
      headerRows: headerRows(rows, shown),
      statesSpans,
      ...(caption ? { caption } : {}),
    }),
  };
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

const rowLine = (row: readonly (Words | undefined)[], index: number, width: number): string =>
  Array.from({ length: width }, (_, column) => {
    const cell = row[column];
    return cell && cell.row === index && cell.column === column ? cell.content : '';
  }).join('\t');

interface GridPlace {
  readonly offset: number;
  readonly width: number;
}

function gridRows(
  grid: readonly (readonly (Words | undefined)[])[],
  shown: readonly number[],
  lines: readonly string[],
  { offset, width }: GridPlace,
): GridRow[] {
  const origins = new Map<Words, Cell>();
  let start = offset;
  return shown.map((index, i) => {
    const line = lines[i]!;
    let at = start;
    const cells: Cell[] = [];
    for (let column = 0; column < width; column++) {
      const placed = grid[index]![column];
      const own = placed && placed.row === index && placed.column === column;
      if (own) origins.set(placed, cellAt(placed.content, at));
      const origin = placed ? origins.get(placed) : undefined;
      cells.push(own ? origin! : origin?.text ? { ...origin, carried: true } : EMPTY);
      at += (own ? placed.content.length : 0) + 1;
    }
    const row = { start, end: start + line.length, cells, afterBreak: false };
    start += line.length + 1;
    return row;
  });
}

const cellAt = (words: string, start: number): Cell =>
  words === ''
    ? EMPTY
    : { text: words, spans: [{ quote: words, start, end: start + words.length }], carried: false };
