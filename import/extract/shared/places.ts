/** The division that a whole cell names (广东, 广东省, 石龙 under 东莞), and whether it fits what its row says. */
import { simplified } from '../../../src/model/names.ts';
import { type Division, isWithin, lineage, regionNamed, resolveRegions } from '../../gazetteer/index.ts';
import type { NameContext } from '../../names/index.ts';
import type { Cell, Row } from '../../types.ts';
import { type Columns, cellAt } from './columns.ts';

export interface Seat {
  readonly cell: Cell;
  readonly division: Division;
}

/** The divisions that a row says its thing lies in: 太原市 in one column, 小店区 in the next, or 北京市大兴区 in one. */
export function seatsOf(row: Row, columns: Columns, context: NameContext): Seat[] {
  const wide = seats(cellAt(row, columns, 'region'), context);
  const outer = [...wide.map((seat) => seat.division), ...context.outer];
  return [...wide, ...seats(cellAt(row, columns, 'district'), { ...context, outer })];
}

const LONGEST_SEAT = 30;

/** 上海张江, 北京（中芯北方）: a cell that says more than a division still says where. */
function seats(cell: Cell | undefined, context: NameContext): Seat[] {
  if (!cell) return [];
  const whole = divisionOf(cell.text, context);
  if (whole) return [{ cell, division: whole }];
  // 新市/善化/安定
  const parts = cell.text.split('/').map((part) => ({ part, division: divisionOf(part, context) }));
  if (parts.length > 1 && parts.every(({ division }) => division !== undefined))
    return parts.map(({ part, division }) => ({ cell: partOf(cell, part), division: division! }));
  if (isAddress(cell.text)) {
    const chain = resolveRegions(simplified(cell.text), 0, cell.text.length, context);
    const end = chain.findIndex((r, i) => chain[i + 1]?.start !== r.end);
    return chain[0]?.start === 0 ? [{ cell, division: chain[end]!.division }] : [];
  }
  if (cell.text.length > LONGEST_SEAT || !/[\s,，、/（(]|^[\u4e00-\u9fa5]{3,8}$/.test(cell.text)) return [];
  const found = resolveRegions(simplified(cell.text), 0, cell.text.length, context);
  const last = found.filter((r, i) => found[i + 1]?.start !== r.end).map((r) => r.division);
  return [...new Set(last)].map((division) => ({ cell, division }));
}

/** The words of a cell that stands in one place. */
function partOf(cell: Cell, part: string): Cell {
  const [span, ...others] = cell.spans;
  const at = span && others.length === 0 ? simplified(span.quote).indexOf(part) : -1;
  if (!span || at < 0) return cell;
  const start = span.start + at;
  const quote = span.quote.slice(at, at + part.length);
  return { ...cell, text: part, spans: [{ quote, start, end: start + part.length }] };
}

/** 深圳市南山区科技南十路9号: the chain of places that it begins with is where; 深圳路 behind it is a street. */
export function isAddress(cell: string): boolean {
  return (
    /[\u4e00-\u9fa5\d](?:路|街|大道|号|楼|栋|座|街道|园区?|工业区|大厦)/.test(cell) && !/[。；]/.test(cell)
  );
}

export function divisionOf(text: string, context: NameContext): Division | undefined {
  const bare = simplified(text)
    .replace(/\s+/g, '')
    .replace(/[（(].*[）)]$/, '');
  const readings = regionNamed(bare, context.home);
  // The nearest scope that leaves one reading: 凤岗 of 东莞 before 凤岗 of 肇庆, which lies in the same province.
  for (const outer of context.outer) {
    const inScope = readings.filter((d) => isWithin(d, outer));
    if (inScope.length === 1) return inScope[0];
  }
  const wide = readings.filter((d) => d.level === 'PROVINCE' || d.level === 'CITY');
  if (wide.length === 1) return wide[0];
  if (readings.length === 1 && readings[0]!.level === 'DISTRICT') return readings[0];
  const mentions = resolveRegions(bare, 0, bare.length, context);
  const last = mentions.at(-1);
  return last && last.end === bare.length && mentions[0]!.start === 0 ? last.division : undefined;
}

/** Two divisions that cannot both be the place of one thing: neither lies in the other. */
export function contradicts(a: Division, b: Division): boolean {
  return a !== b && !isWithin(a, b) && !isWithin(b, a);
}

export function provinceOf(division: Division): Division {
  return lineage(division).at(-1)!;
}
