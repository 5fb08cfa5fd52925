import type { GridRow } from '../../formats/rendered.ts';
import type { Cell } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import { type ColumnRole, columnRole } from './columnRole.ts';
import { isDate, isSerial, share } from './content.ts';
import { columnTexts, type Draft, NO_ISSUES, type Pass, textAt } from './pass.ts';

/** Merged first cells: a region or a category stands once and holds for the rows below it. */

const LONGEST_GROUP = 16;
/** Columns that name the row's own thing or measure it; an empty cell there is empty. */
const OWN: ReadonlySet<ColumnRole> = new Set([
  'serial',
  'name',
  'content',
  'amount',
  'area',
  'count',
  'sponsor',
  'issuer',
  'address',
  'nature',
]);

/**
 * Carried are only leading columns that group rows; a date only where every group cell before it is empty too, since then
 * the source merged the whole beginning of the row. A new value in an outer column ends what the inner ones carried.
 */
export const carryDown: Pass = (table) => {
  if (table.statesSpans || table.rows.length < 2) return { table, issues: NO_ISSUES };
  const columns = groupColumns(table);
  if (columns.length === 0) return { table, issues: NO_ISSUES };
  const above: (Cell | undefined)[] = [];
  const rows = table.rows.map((row) => carryInto(row, columns, above));
  return { table: { ...table, rows }, issues: NO_ISSUES };
};

interface GroupColumn {
  readonly index: number;
  readonly isDate: boolean;
}

function carryInto(row: GridRow, columns: readonly GroupColumn[], above: (Cell | undefined)[]): GridRow {
  const cells = [...row.cells];
  let isNewGroup = false;
  for (const { index, isDate: holdsDate } of columns) {
    const own = row.cells[index];
    if (own && own.text !== '') {
      above[index] = own;
      isNewGroup = true;
    } else if (isNewGroup) {
      above[index] = undefined;
    } else if (above[index] && (!holdsDate || isBareBefore(row, index))) {
      cells[index] = withFields(above[index], { carried: true });
    }
  }
  return withFields(row, { cells });
}

/** Nothing but a serial number stands before this column. */
const isBareBefore = (row: GridRow, index: number): boolean =>
  row.cells.slice(0, index).every((cell) => cell.text === '' || isSerial(cell.text));

/** The leading columns that group rows, up to the first column that every row fills; behind it only a column of places. */
function groupColumns(table: Draft): GroupColumn[] {
  const columns: GroupColumn[] = [];
  let leading = true;
  for (let index = 0; index < table.columns - 1; index++) {
    const kind = groupKind(table, index);
    if (kind === 'serial') continue;
    if (kind === 'none') leading = false;
    if (leading || isPlaceBehind(table, index)) columns.push({ index, isDate: kind === 'date' });
  }
  return columns;
}

/** 地区 behind the name of the row: said once, it holds for the rows below when it starts with the table. */
function isPlaceBehind(table: Draft, index: number): boolean {
  const header = table.header?.cells[index]?.text;
  return header !== undefined && columnRole(header) === 'region' && textAt(table.rows[0]!, index) !== '';
}

function groupKind(table: Draft, index: number): 'serial' | 'group' | 'date' | 'none' {
  const header = table.header?.cells[index]?.text;
  const role = header === undefined ? undefined : columnRole(header);
  const texts = columnTexts(table.rows, index);
  if (role === 'serial' || (role === undefined && share(texts, isSerial) >= 0.8)) return 'serial';
  if (role === 'region' || role === 'group') return 'group';
  if (role === 'date' || share(texts, isDate) >= 0.8) return 'date';
  if (role && OWN.has(role)) return 'none';
  return isGroupByContent(table, index, texts) ? 'group' : 'none';
}

/** Without a known header: short values with gaps below them, in rows that hold other things. */
function isGroupByContent(table: Draft, index: number, texts: readonly string[]): boolean {
  if (textAt(table.rows[0]!, index) === '' || texts.length === table.rows.length) return false;
  return (
    share(texts, (text) => text.length <= LONGEST_GROUP && !/公司$|《/u.test(text)) === 1 &&
    texts.length * 10 <= table.rows.length * 9
  );
}
