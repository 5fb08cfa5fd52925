import type { GridRow } from '../../formats/rendered.ts';
import type { Cell, Issue } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import { EMPTY_CELL, NO_ISSUES, type Pass } from './pass.ts';

/** No table of a document has more columns; a row with more is damaged, and its rest stays together in the last cell. */
const MOST_COLUMNS = 64;

/** The usual width: the header's, or what most rows have; wider rows widen the table only when they are many. */
export const settleWidth: Pass = (table) => {
  const counts = new Map<number, number>();
  for (const { cells } of table.rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
  const often = [...counts]
    .filter(([, count]) => count >= 2 && count * 10 >= table.rows.length)
    .map(([width]) => width);
  const columns = Math.min(MOST_COLUMNS, Math.max(table.header?.cells.length ?? usual, ...often));
  return { table: { ...table, columns }, issues: NO_ISSUES };
};

/** Every row gets one cell a column. Cells missing at the end are empty ones; cells too many are an issue. */
export const padRows: Pass = (table) => {
  const issues: Issue[] = [];
  const { columns } = table;
  const rows = table.rows.map((row) => {
    if (row.cells.length > columns || isShort(row, columns)) issues.push(raggedIssue(row, columns));
    return withFields(row, { cells: fitCells(row.cells, columns) });
  });
  const header = table.header && { ...table.header, cells: fitCells(table.header.cells, columns) };
  return { table: { ...table, ...(header ? { header } : {}), rows }, issues };
};

/** TABs at the end of a line get lost, so one missing cell is usual; more are not. */
const isShort = (row: GridRow, columns: number): boolean =>
  row.cells.length < columns - 1 || (columns === 2 && row.cells.length < 2);

function fitCells(cells: readonly Cell[], columns: number): readonly Cell[] {
  if (cells.length === columns) return cells;
  if (cells.length < columns)
    return [...cells, ...Array.from({ length: columns - cells.length }, () => EMPTY_CELL)];
  const rest = cells.slice(columns - 1).filter((cell) => cell.text !== '');
  const last = {
    text: rest.map((cell) => cell.text).join(' '),
    spans: rest.flatMap((cell) => cell.spans),
    carried: false,
  };
  return [...cells.slice(0, columns - 1), last];
}

const raggedIssue = (row: GridRow, columns: number): Issue => ({
  code: 'TABLE_ROW_RAGGED',
  message: `The row "${row.cells
    .map((cell) => cell.text.slice(0, 12))
    .slice(0, 6)
    .join(
      ' | ',
    )}" has ${row.cells.length} cells where its table has ${columns} columns. Compare it with the source.`,
  start: row.start,
  end: row.end,
});
