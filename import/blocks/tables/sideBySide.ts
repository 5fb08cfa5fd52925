import type { GridRow } from '../../formats/rendered.ts';
import type { Cell } from '../../types.ts';
import { isSerial } from './content.ts';
import { columnTexts, type Draft, NO_ISSUES, type Pass, textAt } from './pass.ts';

/** Two tables printed side by side to save paper: 镇街 数量 镇街 数量. They become one table, the left part first. */
export const splitSideBySide: Pass = (table) => {
  const width = table.header ? headerPeriod(table.header.cells) : serialPeriod(table);
  if (width === undefined) return { table, issues: NO_ISSUES };
  const parts = Math.max(1, Math.ceil(table.columns / width));
  const rows: GridRow[] = [];
  for (let part = 0; part < parts; part++) {
    for (const row of table.rows) {
      const cut = sliceRow(row, part * width, width);
      if (cut) rows.push(cut);
    }
  }
  const header = table.header && { ...table.header, cells: table.header.cells.slice(0, width) };
  return { table: { ...table, ...(header ? { header } : {}), rows, columns: width }, issues: NO_ISSUES };
};

/** The number of columns after which the headers repeat, all the way. */
function headerPeriod(cells: readonly Cell[]): number | undefined {
  const texts = cells.map((cell) => cell.text.replace(/\s+/g, ''));
  for (let width = 2; width * 2 <= texts.length; width++) {
    if (texts.length % width === 0 && texts.every((text, i) => text !== '' && text === texts[i % width]))
      return width;
  }
  return undefined;
}

/** Without headers: every second column counts on, and the right half goes on from the left one. */
function serialPeriod({ rows, columns }: Draft): number | undefined {
  for (let width = 2; width * 2 <= columns; width++) {
    if (columns % width !== 0) continue;
    const starts = Array.from({ length: columns / width }, (_, part) => part * width);
    if (rows.length >= 2 && starts.every((column) => isCounting(rows, column))) return width;
  }
  return undefined;
}

function isCounting(rows: readonly GridRow[], column: number): boolean {
  const texts = columnTexts(rows, column);
  if (texts.length < 2 || !texts.every(isSerial)) return false;
  const numbers = texts.map((text) => Number.parseInt(text.replace(/\D/g, ''), 10));
  const step = numbers[1]! - numbers[0]!;
  return step >= 1 && numbers.every((number, i) => i === 0 || number - numbers[i - 1]! === step);
}

function sliceRow(row: GridRow, from: number, width: number): GridRow | undefined {
  const cells = row.cells.slice(from, from + width);
  if (!cells.some((_, i) => textAt(row, from + i) !== '')) return undefined;
  const spans = cells.flatMap((cell) => cell.spans);
  return { ...row, start: spans[0]!.start, end: Math.max(...spans.map((span) => span.end)), cells };
}
