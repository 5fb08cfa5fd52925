/** Dates, amounts and areas of table cells; the unit may stand in the header: 注册资本（万元）, 规模/亿元, 占地面积（亩）. */
import { simplified } from '../../../src/model/names.ts';
import type { Block, Cell, ReadDocument, Row, Table } from '../../types.ts';
import { area, areaCell, date, money, sum } from '../../values/index.ts';
import { type Columns, cellAt, type Role } from './columns.ts';

type Money = ReturnType<typeof money.parse>;
type Area = ReturnType<typeof area.parse>;
type Day = ReturnType<typeof date.parse>;

const MONEY_UNIT =
  /(万亿|千亿|百亿|亿|千万|百万|万)?(元人民币|人民币|美元|港元|欧元|元)|(亿|万)(?=[）)\]】]?$)/;
const AREA_UNIT = /(万)?(平方公里|平方千米|平方米|平米|公顷|亩|㎡|m²|km²)/;
const BARE = /^(?:约|近|超)?\s*(\d[\d,]*(?:\.\d+)?\s*[万亿]?)\s*(?:余|多)?$/;

export interface Measured {
  readonly table: Table;
  readonly columns: Columns;
  readonly row: Row;
  /** The unit of amounts that the text above the table says for all of them (单位：亿元). */
  readonly unit?: string | undefined;
}

export function moneyAt(at: Measured, role: Role): { cell: Cell; value: NonNullable<Money> } | undefined {
  const cell = cellAt(at.row, at.columns, role);
  if (!cell) return undefined;
  const value =
    money.parse(cell.text) ??
    withUnit(cell, headerOf(at, role), MONEY_UNIT, money.parse.bind(money)) ??
    (at.unit ? withUnit(cell, at.unit, MONEY_UNIT, money.parse.bind(money)) : undefined) ??
    sum(cell.text);
  return value ? { cell, value } : undefined;
}

export function areaAt(at: Measured, role: Role): { cell: Cell; value: NonNullable<Area> } | undefined {
  const cell = cellAt(at.row, at.columns, role);
  if (!cell) return undefined;
  const value = withUnit(cell, headerOf(at, role), AREA_UNIT, area.parse.bind(area)) ?? areaCell(cell.text);
  return value ? { cell, value } : undefined;
}

function headerOf(at: Measured, role: Role): string {
  const index = at.columns[role];
  const text = index === undefined ? '' : (at.table.header?.cells[index]?.text ?? '');
  return simplified(text).replace(/\s+/g, '');
}

/** 1387 under 规模（亿元） is 1387亿元; the value keeps the words of the cell. */
function withUnit<T extends { readonly text: string }>(
  cell: Cell,
  header: string,
  unit: RegExp,
  parse: (text: string) => T | undefined,
): T | undefined {
  const digits = BARE.exec(cell.text.trim())?.[1];
  const found = unit.exec(header)?.[0];
  const value =
    digits && found
      ? parse(`${digits}${/[元币]$|方|亩|顷|[㎡²]/.test(found) ? found : `${found}元`}`)
      : undefined;
  return value ? { ...value, text: cell.text.trim() } : undefined;
}

/** The date of a cell in a column of dates, where a bare year is one; of several lines the first says it. */
export function dayOf({ text }: Cell): ReturnType<typeof date.parse> {
  const first = text.split('\n')[0]!.trim();
  return date.parse(text) ?? date.parse(/^(?:19|20)\d{2}$/.test(first) ? `${first}年` : first);
}

const UNIT_SAID = /单位\s*[:：]?\s*((?:万亿|千亿|百亿|亿|千万|百万|万)?(?:元|人民币|美元|港元))/;
/** So many blocks above a table its unit may stand: headings, and a note on all tables of a page. */
const UNIT_REACH = 8;

/** The unit of money that a line above the table gives for its numbers. */
export function unitBefore(document: ReadDocument, block: Block): string | undefined {
  const above = document.blocks.slice(Math.max(0, block.index - UNIT_REACH), block.index).reverse();
  for (const { contentStart, contentEnd } of above) {
    const words = simplified(document.text.slice(contentStart, contentEnd)).replace(/\*/g, '');
    const unit = UNIT_SAID.exec(words)?.[1];
    if (unit) return unit;
  }
  return undefined;
}

const FOUNDED = /成立|设立|创立|注册|创办/;

/** When the thing of a row was founded: the column of dates, when its header says that it is that date. */
export function foundedAt(at: Measured): { cell: Cell; value: NonNullable<Day> } | undefined {
  const cell = FOUNDED.test(headerOf(at, 'date')) ? cellAt(at.row, at.columns, 'date') : undefined;
  const value = cell && dayOf(cell);
  return value ? { cell, value } : undefined;
}
