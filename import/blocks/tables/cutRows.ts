import type { GridRow } from '../../formats/rendered.ts';
import type { Issue } from '../../types.ts';
import { brackets, endsOpen, endsSentence, startsMidSentence } from '../sentence.ts';
import { columnRole } from './columnRole.ts';
import { isCutDate, isDate, isSerial, share } from './content.ts';
import { joinCells } from './joinCells.ts';
import { columnTexts, type Draft, EMPTY_CELL, type Pass, textAt } from './pass.ts';

/** Rows that a page break cut in two: the second part begins with empty cells and goes on with the cells above. */

const ENOUGH = 2;
/** Without a blank line before it, a row is a continuation only when there is no doubt. */
const ENOUGH_WITHOUT_BREAK = 5;

/** Only so much of a cell is looked at on either side of the cut. */
const EDGE = 300;

interface Columns {
  /** Counts the rows: a row without a number is no row of its own. */
  readonly serial?: number;
  /** Every row of its own fills these. */
  readonly key?: number;
  readonly date?: number;
  readonly groups: ReadonlySet<number>;
}

export const rejoinCutRows: Pass = (table) => {
  if (table.rows.length < 2) return { table, issues: [] };
  const columns = columnsOf(table);
  const rows: GridRow[] = [];
  const issues: Issue[] = [];
  for (const row of table.rows) {
    const above = rows.at(-1);
    if (above && isContinuation(above, row, columns)) rows[rows.length - 1] = joinRows(above, row, issues);
    else rows.push(row);
  }
  return { table: { ...table, rows }, issues };
};

function columnsOf(table: Draft): Columns {
  const roles = Array.from({ length: table.columns }, (_, i) =>
    columnRole(table.header?.cells[i]?.text ?? ''),
  );
  const filled = Array.from({ length: table.columns }, (_, i) => columnTexts(table.rows, i));
  const serial = filled.findIndex(
    (texts, i) => (roles[i] === 'serial' || i === 0) && texts.length >= 2 && share(texts, isSerial) >= 0.8,
  );
  const date = filled.findIndex(
    (texts, i) => roles[i] === 'date' || (texts.length >= 2 && share(texts, isDate) >= 0.7),
  );
  const key = filled.findIndex((texts, i) => i !== serial && texts.length * 10 >= table.rows.length * 7);
  const groups = new Set(roles.flatMap((role, i) => (role === 'region' || role === 'group' ? [i] : [])));
  return {
    ...(serial >= 0 ? { serial } : {}),
    ...(date >= 0 ? { date } : {}),
    ...(key >= 0 ? { key } : {}),
    groups,
  };
}

/** A row that begins with an empty cell, and of which more says "rest of the row above" than "row of its own". */
function isContinuation(above: GridRow, row: GridRow, columns: Columns): boolean {
  if (textAt(row, 0) !== '' || !row.cells.some((cell) => cell.text !== '')) return false;
  return evidence(above, row, columns) >= (row.afterBreak ? ENOUGH : ENOUGH_WITHOUT_BREAK);
}

function evidence(above: GridRow, row: GridRow, columns: Columns): number {
  let points = identityEvidence(above, row, columns);
  row.cells.forEach((cell, i) => {
    if (cell.text !== '' && !columns.groups.has(i)) points += cellEvidence(textAt(above, i), cell.text);
  });
  return points;
}

/** Has the row what makes a row of this table one: its number, its date, its key? */
function identityEvidence(above: GridRow, row: GridRow, { serial, key, date, groups }: Columns): number {
  let points = 0;
  if (serial !== undefined) points += textAt(row, serial) === '' ? 3 : -6;
  if (key !== undefined && key !== serial && !groups.has(key)) points += textAt(row, key) === '' ? 2 : 0;
  if (date !== undefined && !isCutDate(textAt(above, date), textAt(row, date))) {
    if (isDate(textAt(row, date))) points -= 4;
    else if (textAt(row, date) === '') points += 1;
  }
  const own = row.cells.filter((cell, i) => cell.text !== '' && !groups.has(i)).length;
  if (own <= 1) points += 1;
  return points;
}

/** Does this cell go on with the one above it, or stand by itself? */
function cellEvidence(whole: string, below: string): number {
  const above = whole.slice(-EDGE);
  const text = below.slice(0, EDGE);
  if (isCutDate(above, text)) return 3;
  const here = brackets(text);
  const stray = here.stray.length > 0;
  if (stray && (brackets(above).open.includes('《') || here.stray.includes('》'))) return 3;
  if (stray && brackets(above).open.length > 0) return 2;
  if (startsMidSentence(text) || /^[的之及与和或]/u.test(text)) return 1;
  if (/《[^》]+》/u.test(text)) return -2;
  if (above === '' || text.length > 80) return 0;
  if (endsOpen(above)) return 2;
  return endsSentence(above) ? -2 : above.length >= 8 ? 1 : 0;
}

function joinRows(above: GridRow, row: GridRow, issues: Issue[]): GridRow {
  const width = Math.max(above.cells.length, row.cells.length);
  const cells = Array.from({ length: width }, (_, i) =>
    joinCells(above.cells[i] ?? EMPTY_CELL, row.cells[i] ?? EMPTY_CELL),
  );
  const repaired = cells.find((cell) => cell.repaired);
  if (repaired) issues.push(titleIssue(repaired.cell.text, above, row));
  return {
    start: above.start,
    end: row.end,
    cells: cells.map(({ cell }) => cell),
    afterBreak: above.afterBreak,
  };
}

const titleIssue = (text: string, above: GridRow, row: GridRow): Issue => ({
  code: 'TABLE_CUT_TITLE_REPAIRED',
  message: `A page break cut the title in "${text}"; a bracket closed too early and repeated words were left out. Check it against the source.`,
  start: above.start,
  end: row.end,
});
