import type { GridRow } from '../../formats/rendered.ts';
import type { Cell, Issue } from '../../types.ts';
import { type ColumnRole, columnRole } from './columnRole.ts';
import { type ContentKind, contentKind, share } from './content.ts';
import { columnTexts, EMPTY_CELL, type Pass } from './pass.ts';

/** Rows whose cells stand one column off, because the source lost or gained a TAB at their start. */

const LEAST_ROWS = 4;
const SURE = 0.7;
/** The repaired row must fit so much better (two columns' worth) before anything is moved. */
const LEAST_GAIN = 2;

interface Column {
  readonly role?: ColumnRole;
  /** What nearly all of its cells are. */
  readonly kind?: ContentKind;
  /** Its few values, when it has few. */
  readonly values: ReadonlySet<string>;
}

export const repairShifted: Pass = (table) => {
  if (table.rows.length < LEAST_ROWS || table.statesSpans) return { table, issues: [] };
  const columns = Array.from({ length: table.columns }, (_, i) =>
    columnOf(table.rows, i, table.header?.cells[i]?.text),
  );
  const issues: Issue[] = [];
  const rows = table.rows.map((row) => {
    const moved = betterPlace(row, columns);
    if (moved) issues.push(shiftedIssue(row));
    return moved ?? row;
  });
  return issues.length === 0 ? { table, issues } : { table: { ...table, rows }, issues };
};

function columnOf(rows: readonly GridRow[], index: number, header: string | undefined): Column {
  const texts = columnTexts(rows, index);
  const kinds: readonly ContentKind[] = ['serial', 'date', 'number', 'region', 'text'];
  const kind =
    texts.length >= 3
      ? kinds.find((wanted) => share(texts, (text) => contentKind(text) === wanted) >= SURE)
      : undefined;
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const repeated = [...counts]
    .filter(([text, count]) => count >= 2 && text.length <= 8)
    .map(([text]) => text);
  const isFew = counts.size <= 12 && counts.size * 2 <= texts.length + 2;
  const role = header === undefined ? undefined : columnRole(header);
  return { ...(role ? { role } : {}), ...(kind ? { kind } : {}), values: new Set(isFew ? repeated : []) };
}

/** The row one column to the left (a leading cell too many) or to the right (one lost), when that fits clearly better. */
function betterPlace(row: GridRow, columns: readonly Column[]): GridRow | undefined {
  const now = matchScore(row.cells, columns);
  const left = row.cells[0]?.text === '' ? row.cells.slice(1) : undefined;
  const right = row.cells.length < columns.length ? [EMPTY_CELL, ...row.cells] : undefined;
  const [best] = [left, right]
    .filter((cells): cells is Cell[] => cells !== undefined)
    .map((cells) => ({ cells, score: matchScore(cells, columns) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 && best.score - now >= LEAST_GAIN ? { ...row, cells: best.cells } : undefined;
}

function matchScore(cells: readonly Cell[], columns: readonly Column[]): number {
  return cells.reduce((sum, cell, i) => sum + (cell.text === '' ? 0 : cellScore(cell.text, columns[i])), 0);
}

/** 1: the column's kind of thing; -1: another kind where the column has a clear one; 0: cannot tell. */
function cellScore(text: string, column: Column | undefined): number {
  if (!column) return -1;
  if (column.values.has(text)) return 1;
  const kind = contentKind(text);
  if (column.role === 'region' && kind === 'region') return 1;
  if (column.kind === undefined)
    return column.values.size > 0 && (kind === 'date' || kind === 'region' || kind === 'text') ? -1 : 0;
  if (column.kind === kind) return 1;
  return column.kind === 'text' && kind === 'short' ? 0 : -1;
}

const shiftedIssue = (row: GridRow): Issue => ({
  code: 'TABLE_ROW_SHIFTED',
  message: `The row "${row.cells.map((cell) => cell.text.slice(0, 12)).join(' | ')}" stood one column off what its cells hold and was moved. Check it against the source.`,
  start: row.start,
  end: row.end,
});
