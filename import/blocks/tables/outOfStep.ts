import type { GridRow } from '../../formats/rendered.ts';
import type { Cell, Issue } from '../../types.ts';
import { brackets, endsOpen, endsSentence } from '../sentence.ts';
import { isDate, share } from './content.ts';
import { joinCells } from './joinCells.ts';
import { columnTexts, type Draft, EMPTY_CELL, type Pass, textAt } from './pass.ts';

/**
 * Titles out of step with their rows, as a table comes out of a PDF: a cell ends in the middle of a title (…《高质量发展示), the next goes on
 * with it and begins another. The column is read as one text and cut where titles begin; numbers and dates are paired by their order.
 */

const LEAST_ROWS = 4;
/** So many cells have to go on with one title and begin another. */
const LEAST_BROKEN = 2;

const TITLE = /关于|《|(?:通知|意见|决定|决议|规划|条例|办法|方案|纲要)/;
const END =
  /(?:通知|意见|决定|决议|批复|公告|通告|办法|条例|规定|方案|规划|计划|纲要|措施|政策|细则|要点|建议|摘要|报告|[法令函])(?:[（(][^（）()]*[）)])?$|》$/;
const SURE_END = /的(?:通知|公告|通告|批复|决议|决定)$/;
const BEGIN =
  /^(?:中华人民共和国|第[一二三四五六七八九十]+届|关于|《|(?:中共|中央|国务院|全国|国家|[\u4e00-\u9fa5]{2,4}[省市区县])[\u4e00-\u9fa5、\s]{0,60}?(?:关于|印发|发布|转发|公布)|[\u4e00-\u9fa5]{2,14}?(?:[部委局署行会厅院府]|办公[室厅])(?:[、\s]|关于|印发|发布|转发|公布|[和与][\u4e00-\u9fa5]))/;

export const recutTitles: Pass = (table) => {
  const column = titleColumn(table);
  if (column < 0) return { table, issues: [] };
  const titles = titlesOf(table.rows.map((row) => row.cells[column] ?? EMPTY_CELL));
  return titles ? inStep(table, column, titles) : { table, issues: [] };
};

function titleColumn(table: Draft): number {
  if (table.rows.length < LEAST_ROWS) return -1;
  return Array.from({ length: table.columns }, (_, i) => columnTexts(table.rows, i)).findIndex(
    (texts) => texts.length >= LEAST_ROWS && share(texts, (text) => TITLE.test(text)) >= 0.6,
  );
}

/** The titles of the column, when enough cells are out of step. */
function titlesOf(cells: readonly Cell[]): Cell[] | undefined {
  const titles: Cell[] = [];
  let broken = 0;
  for (const cell of cells) {
    if (cell.text === '' || cell.carried) continue;
    const [first, ...others] = pieces(cell, titles.at(-1)?.text);
    const last = titles.at(-1);
    if (last && goesOn(last.text, first!.text)) {
      titles[titles.length - 1] = joinCells(last, first!).cell;
      if (others.length > 0) broken++;
    } else titles.push(first!);
    titles.push(...others);
  }
  return broken >= LEAST_BROKEN ? titles : undefined;
}

const isOpen = (text: string): boolean =>
  brackets(text).open.length > 0 || endsOpen(text) || /[、和与及的]$/.test(text);

/** Whether a cell goes on with the title that the cells before left off in. */
function goesOn(before: string, text: string): boolean {
  if (isOpen(before)) return true;
  return !BEGIN.test(text) && !END.test(before) && !endsSentence(before);
}

/** A cell cut at white space where one title ends and another begins. */
function pieces(cell: Cell, before = ''): Cell[] {
  const found: Cell[] = [];
  let from = 0;
  for (const { index, 0: gap } of cell.text.matchAll(/\s+/g)) {
    const left = (found.length === 0 ? before : '') + cell.text.slice(from, index);
    const right = cell.text.slice(index + gap.length);
    const ends = SURE_END.test(left.replace(/\s+/g, '')) || (END.test(left) && BEGIN.test(right));
    if (!ends || brackets(left).open.length > 0) continue;
    found.push(part(cell, from, index));
    from = index + gap.length;
  }
  return [...found, part(cell, from, cell.text.length)];
}

/** Chinese words that a line break parted are put together again. */
const withoutBreaks = (text: string): string => text.replace(/(?<=[^\w])\s+(?=[^\w])/g, '');

function part(cell: Cell, from: number, to: number): Cell {
  const text = cell.text.slice(from, to);
  const [span, ...others] = cell.spans;
  const at = span && others.length === 0 ? span.quote.indexOf(text, from) : -1;
  const spans =
    span && at >= 0
      ? [{ start: span.start + at, end: span.start + at + text.length, quote: text }]
      : cell.spans;
  return { text: withoutBreaks(text), spans, carried: false };
}

function inStep(table: Draft, column: number, titles: readonly Cell[]): ReturnType<Pass> {
  const issues: Issue[] = [];
  const [top, bottom] = [table.rows[0]!, table.rows.at(-1)!];
  const columns = Array.from({ length: table.columns }, (_, i) => {
    if (i === column) return titles;
    const cells = countable(table.rows, i);
    if (cells.length === titles.length) return cells;
    if (cells.length > 0) issues.push(unpaired(cells.length, titles.length, top.start, bottom.end));
    return [];
  });
  const rows = titles.map(
    (title, row): GridRow => ({
      start: title.spans[0]?.start ?? top.start,
      end: title.spans.at(-1)?.end ?? bottom.end,
      cells: columns.map((cells) => cells[row] ?? EMPTY_CELL),
      afterBreak: false,
    }),
  );
  issues.push({
    code: 'TABLE_TITLES_RECUT',
    message: `The titles of a table stood out of step with its rows and were cut anew into ${titles.length}. Check them against the source.`,
    start: top.start,
    end: bottom.end,
  });
  return { table: { ...table, rows }, issues };
}

/** The cells of a column in order; "8 9" are two numbers that the layout put together. */
function countable(rows: readonly GridRow[], column: number): Cell[] {
  const cells = rows.flatMap((row) => (textAt(row, column) === '' ? [] : [row.cells[column]!]));
  const isNumbers = cells.every(({ text }) => /^\d{1,3}(?:\s+\d{1,3})*$/.test(text));
  if (!isNumbers || share(columnTexts(rows, column), isDate) > 0) return cells;
  return cells.flatMap((cell) =>
    [...cell.text.matchAll(/\d+/g)].map((m) => part(cell, m.index, m.index + m[0].length)),
  );
}

const unpaired = (cells: number, titles: number, start: number, end: number): Issue => ({
  code: 'TABLE_COLUMN_UNPAIRED',
  message: `A column has ${cells} cells beside ${titles} titles that stood out of step; which belongs to which is not known, and nothing is stated from it.`,
  start,
  end,
});
