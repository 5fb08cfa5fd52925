import { parseFragment } from 'parse5';
import type { Cell, Range, Span } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { captionOf, EMPTY, headerRows, isLayoutTable, type PlacedCell, placeCells } from './htmlGrid.ts';
import type { Element, Node } from './htmlNode.ts';
import { BLOCKS, childrenOf, descendants, hiddenReason, isElement, wordsOf } from './htmlTree.ts';
import { type Line, pieceAt, trimmed } from './lines.ts';
import type { Grid, GridRow, Piece } from './rendered.ts';

/**
 * HTML tables in plain text and Markdown, as converters of PDF write them: `<html><body><table><tr><td>…`, on one line or many. The
 * stored text stays as it is; cells are the places of their words in it.
 */

const OPENING = /<table\b[^<>]*>/gi;
/** What a converter puts around a table. */
const WRAPPERS = /<\/?(?:html|body|center|div|p)\b[^<>]*>/gi;
const NO_SET_ASIDE = (): void => {};

export const holdsTable = (text: string, line: Line): boolean =>
  text.slice(line.start, line.end).search(OPENING) >= 0;

/** The pieces of the lines from lines[at] on that a table takes up, and the first line behind them; undefined when there is none. */
export function readEmbeddedTables(
  text: string,
  lines: readonly Line[],
  at: number,
): { pieces: readonly Piece[]; next: number } | undefined {
  const pieces: Piece[] = [];
  let from = lines[at]!.start;
  let next = at;
  for (;;) {
    const range = tableRange(text, from, lines[next]!.end);
    const grid = range && gridOf(text, range);
    if (!range || !grid) break;
    addWords(pieces, text, { start: from, end: range.start });
    pieces.push(pieceAt('grid', range, { grid }));
    from = range.end;
    while (lines[next]!.end < from) next++;
  }
  if (pieces.length === 0) return undefined;
  addWords(pieces, text, { start: from, end: lines[next]!.end });
  return { pieces, next: next + 1 };
}

/** Words beside a table on its lines; the tags around the table are nothing. */
function addWords(pieces: Piece[], text: string, { start, end }: Range): void {
  const range = trimmed(text, start, end);
  if (range.start === range.end) return;
  const words = text.slice(range.start, range.end);
  if (words.replace(WRAPPERS, '').trim() === '')
    pieces.push(pieceAt('furniture', range, { reason: 'markup' }));
  else {
    const lead = /^(?:<[^<>]*>\s*)*/.exec(words)![0].length;
    const tail = /(?:\s*<[^<>]*>)*$/.exec(words.slice(lead))![0].length;
    pieces.push(pieceAt('line', range, { contentStart: range.start + lead, contentEnd: range.end - tail }));
  }
}

/** From the first `<table` between `from` and `to` to its end tag; without one to the last row before the next table or the end. */
function tableRange(text: string, from: number, to: number): Range | undefined {
  OPENING.lastIndex = from;
  const open = OPENING.exec(text);
  if (!open || open.index >= to) return undefined;
  const start = open.index;
  const tags = /<(\/?)table\b[^<>]*>/gi;
  tags.lastIndex = start;
  let depth = 0;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return { start, end: tag.index + tag[0].length };
  }
  const rest = text.slice(start);
  const rows = [...rest.matchAll(/<\/t[dhr]>/gi)].at(-1);
  return rows && { start, end: start + rows.index + rows[0].length };
}

/** The grid of the table in `range`; undefined when it only lays out. */
function gridOf(text: string, range: Range): Grid | undefined {
  const fragment = parseFragment(text.slice(range.start, range.end), { sourceCodeLocationInfo: true });
  const table = [...descendants(fragment)].find(
    (node): node is Element => isElement(node) && node.tagName === 'table',
  );
  if (!table || isLayoutTable(table)) return undefined;
  const { rows, grid, statesSpans } = placeCells(table, NO_SET_ASIDE, (cell) =>
    cellOf(text, range.start, cell),
  );
  const shown = grid.map((_, index) => index).filter((index) => grid[index]!.some((c) => c?.content.text));
  if (shown.length < 2) return undefined;
  const width = shown.reduce((most, index) => Math.max(most, grid[index]!.length), 0);
  const caption = captionOf(table);
  return {
    rows: shown.map((index) => gridRow(grid[index]!, index, width, placeOf(rows[index]!, range))),
    headerRows: headerRows(rows, shown),
    statesSpans,
    ...(caption ? { caption } : {}),
  };
}

const placeOf = (element: Element, { start, end }: Range): Range => {
  const place = element.sourceCodeLocation;
  return place ? { start: start + place.startOffset, end: start + place.endOffset } : { start, end };
};

function gridRow(
  row: readonly (PlacedCell<Cell> | undefined)[],
  index: number,
  width: number,
  range: Range,
): GridRow {
  const cells = Array.from({ length: width }, (_, column): Cell => {
    const placed = row[column];
    if (!placed?.content.text) return EMPTY;
    const own = placed.row === index && placed.column === column;
    return own ? placed.content : withFields(placed.content, { carried: true });
  });
  return { start: range.start, end: range.end, cells, afterBreak: false };
}

/** The words of a cell, a span for each stretch without a tag or a line end in it; `<br>` and blocks are line ends of its text. */
function cellOf(text: string, base: number, cell: Element): Cell {
  const spans: Span[] = [];
  let words = '';
  const steps: (Node | '\n')[] = [...cell.childNodes].reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step === '\n') words = words === '' ? '' : `${words.trimEnd()}\n`;
    else if (step.nodeName === '#text' && 'value' in step) {
      const place = step.sourceCodeLocation;
      if (!place) continue;
      for (const part of stretches(text, base + place.startOffset, base + place.endOffset)) {
        spans.push({ quote: text.slice(part.start, part.end), start: part.start, end: part.end });
        words += `${part.spaced && !/\n$|^$/.test(words) ? ' ' : ''}${readable(text, part)}`;
      }
    } else if (isElement(step) && !hiddenReason(step)) {
      const isBlock = step.tagName === 'br' || BLOCKS.has(step.tagName);
      if (isBlock) steps.push('\n');
      for (const child of [...childrenOf(step)].reverse()) steps.push(child);
      if (isBlock) steps.push('\n');
    }
  }
  return spans.length === 0 ? EMPTY : { text: words.trim(), spans, carried: false };
}

/** White space that the page folds: a line end, or spaces written as entities. */
const GAP = /\s*(?:[\r\n]|&(?:nbsp|ensp|emsp|#160|#xa0);)(?:\s|&(?:nbsp|ensp|emsp|#160|#xa0);)*/gi;

interface Stretch extends Range {
  /** White space stands before it. */
  readonly spaced: boolean;
}

function stretches(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  const add = (to: number): void => {
    const range = trimmed(text, from, to);
    if (range.end > range.start) found.push(withFields(range, { spaced: range.start > start }));
  };
  for (const gap of text.slice(start, end).matchAll(GAP)) {
    add(start + gap.index);
    from = start + gap.index + gap[0].length;
  }
  add(end);
  return found;
}

/** The words without entities: `A&amp;B` reads A&B. */
function readable(text: string, { start, end }: Range): string {
  const raw = text.slice(start, end);
  return raw.includes('&') ? wordsOf(parseFragment(raw)) : raw;
}
