import type { GridRow } from '../../formats/rendered.ts';
import type { Cell, Row } from '../../types.ts';
import { columnRole, headWords } from './columnRole.ts';
import { type ContentKind, contentKind } from './content.ts';
import { columnTexts, type Draft, NO_ISSUES, type Pass, textAt } from './pass.ts';

/** Which row, if any, says what the columns are; and the same row again after a page break. */

const LONGEST_HEADER = 16;
const MOST_HEADER_ROWS = 3;
/** So many rows are looked at to see what the columns hold. */
const SAMPLE = 50;

/** By the words alone: most cells are known headers. Company names that end like one (…公司) do not count. */
export function isHeaderRow(cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => headWords(cell.text)).filter((text) => text !== '');
  if (texts.length < 2 || texts.some((text) => text.length > 24)) return false;
  if (texts.some((text) => ['serial', 'number'].includes(contentKind(text)))) return false;
  const known = texts.filter(isHeaderWord).length;
  return known >= 2
    ? known * 2 >= texts.length
    : known === 1 &&
        texts.length === 2 &&
        texts.every((text) => text.length <= 8 && !/\d/.test(text)) &&
        isExactHead(texts);
}

const NUMERIC: ReadonlySet<ContentKind> = new Set(['serial', 'number', 'date']);

function isHeaderWord(text: string): boolean {
  const role = columnRole(text);
  if (role === undefined || text.length > LONGEST_HEADER || NUMERIC.has(contentKind(text))) return false;
  // 园区, 公司 and 政策 end headers and names alike: only short words count.
  return role !== 'name' || text.length <= 6 || /(?:名称|标题)$/u.test(text);
}

/** With two columns one known header must be the serial number or the name, or anything short would do. */
const isExactHead = (texts: readonly string[]): boolean =>
  ['serial', 'name'].includes(columnRole(texts[0]!) ?? '');

export const sameTexts = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length === other.length &&
  one.every((cell, i) => cell.text.replace(/\s+/g, '') === other[i]!.text.replace(/\s+/g, ''));

/** Takes the header off the rows. `stated` rows are headers because the format says so, unless they are data or empty. */
export const findHeader =
  (stated: number): Pass =>
  (table) => {
    const titled = withoutTitleRow(table, stated);
    const first = titled.rows[0];
    if (!first || titled.rows.length < 2) return { table: titled, issues: NO_ISSUES };
    const count = headerRowCount(titled, stated);
    if (count === 0) return { table: titled, issues: NO_ISSUES };
    const header = joinHeaders(titled.rows.slice(0, count));
    const rows = titled.rows
      .slice(count)
      .filter((row) => !sameTexts(row.cells, header.cells) && !sameTexts(row.cells, first.cells));
    return { table: { ...titled, header, rows }, issues: NO_ISSUES };
  };

/** A first row of one cell above a header row is the table's title. */
function withoutTitleRow(table: Draft, stated: number): Draft {
  const [first, second] = table.rows;
  if (!first || !second || stated > 1) return table;
  const texts = new Set(first.cells.map((cell) => cell.text).filter(Boolean));
  if (texts.size !== 1 || !isHeaderRow(second.cells)) return table;
  const title = [...texts][0]!;
  if (columnRole(title) !== undefined) return table;
  return { ...table, caption: table.caption ?? title, rows: table.rows.slice(1) };
}

function headerRowCount({ rows }: Draft, stated: number): number {
  const first = rows[0]!;
  if (first.cells.every((cell) => cell.text === '')) return 0;
  if (stated > 0) return looksLikeData(rows) ? 0 : Math.min(stated, rows.length - 1, MOST_HEADER_ROWS);
  return isHeaderRow(first.cells) || standsOut(rows) ? 1 : 0;
}

/** Under |---| or in <th>, yet a serial number or a date that the next row goes on with: a headerless table. */
function looksLikeData(rows: readonly GridRow[]): boolean {
  const [first, second] = rows;
  const serial = Number(textAt(first!, 0));
  if (Number.isInteger(serial) && textAt(first!, 0) !== '' && Number(textAt(second!, 0)) === serial + 1)
    return true;
  return first!.cells.some(
    (cell, column) => contentKind(cell.text) === 'date' && contentKind(textAt(second!, column)) === 'date',
  );
}

/** Short words above columns of dates or numbers: 地区 above nothing known, but 2019年 above 28.5. */
function standsOut(rows: readonly GridRow[]): boolean {
  const first = rows[0]!;
  const texts = first.cells.map((cell) => cell.text);
  if (texts.filter(Boolean).length < 2 || texts.filter(Boolean).length < texts.length - 1) return false;
  if (texts.some((text) => text.length > LONGEST_HEADER || /[。；《]/u.test(text))) return false;
  const body = rows.slice(1, SAMPLE);
  const typed = texts.filter((text, column) => isAboveTyped(text, columnTexts(body, column)));
  return (
    typed.length > 0 &&
    texts.every((text) => contentKind(text) !== 'serial' && contentKind(text) !== 'number')
  );
}

function isAboveTyped(head: string, texts: readonly string[]): boolean {
  if (head === '' || texts.length < 2) return false;
  const kinds = texts.map(contentKind).filter((kind) => NUMERIC.has(kind));
  // A year heads numbers; a date among dates is a date.
  const isKind = (kind: ContentKind): boolean => kind === contentKind(head);
  return (
    kinds.length * 10 >= texts.length * 9 &&
    !kinds.some(isKind) &&
    !['serial', 'number'].includes(contentKind(head))
  );
}

/** Header rows under each other: 规模 over 首期 reads 规模首期; a cell that spans both reads once. */
function joinHeaders(rows: readonly GridRow[]): Row {
  const width = Math.max(...rows.map((row) => row.cells.length));
  const cells = Array.from({ length: width }, (_, column): Cell => {
    const parts = rows
      .map((row) => row.cells[column])
      .filter((cell): cell is Cell => cell !== undefined && cell.text !== '');
    const distinct = parts.filter((cell, i) => parts.findIndex((other) => other.text === cell.text) === i);
    return {
      text: distinct.map((cell) => cell.text).join(''),
      spans: distinct.flatMap((cell) => cell.spans),
      carried: false,
    };
  });
  return { start: rows[0]!.start, end: rows.at(-1)!.end, cells };
}
