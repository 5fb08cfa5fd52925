import type { Span } from '../../shared/text/segments.ts';

export interface Cell extends Span {
  readonly text: string;
}

const RULE = /^\s*\|?[\s:|-]+\|?\s*$/;

/**
 * The rows of a table's text, each cell with its place in the document. Cells stand between tabs, or between bars in
 * Markdown, whose ruled line is left out. A bar that Markdown escapes stays in its cell.
 */
export function rowsOf(text: string, start: number): Cell[][] {
  const rows: Cell[][] = [];
  let offset = start;
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && !(line.includes('-') && RULE.test(line))) rows.push(cellsOf(line, offset));
    offset += line.length + 1;
  }
  return rows;
}

function cellsOf(line: string, start: number): Cell[] {
  const between = line.includes('\t') ? cut(line, /\t/g, start) : cut(line, /(?<!\\)\|/g, start);
  // A line of Markdown begins and ends with a bar, beside which is no cell.
  const isBarred = !line.includes('\t') && line.trimStart().startsWith('|');
  return isBarred ? between.slice(1, line.trimEnd().endsWith('|') ? -1 : undefined) : between;
}

function cut(line: string, separator: RegExp, start: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const match of [...line.matchAll(separator), null]) {
    const to = match?.index ?? line.length;
    cells.push({ start: start + from, end: start + to, text: line.slice(from, to) });
    from = to + 1;
  }
  return cells;
}
