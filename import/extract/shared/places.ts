/** The division that a whole cell names (广东, 广东省, 石龙 under 东莞), and whether it fits what its row says. */
import { simplified } from '../../../src/model/names.ts';
import { type Division, isWithin, lineage, regionNamed, resolveRegions } from '../../gazetteer/index.ts';
import type { NameContext } from '../../names/index.ts';
import type { Cell, Row } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import { type Columns, cellAt } from './columns.ts';

export interface Seat {
  readonly cell: Cell;
  readonly division: Division;
}

/** The divisions that a row says its thing lies in: 太原市 in one column, 小店区 in the next, or 北京市大兴区 in one. */
export function seatsOf(row: Row, columns: Columns, context: NameContext): Seat[] {
  const wide = seats(cellAt(row, columns, 'region'), context);
  const outer = [...wide.map((seat) => seat.division), ...context.outer];
  return [...wide, ...seats(cellAt(row, columns, 'district'), withFields(context, { outer }))];
}

const LONGEST_SEAT = 30;

/** 上海张江, 北京（中芯北方）: a cell that says more than a division still says where. */
function seats(labelled: Cell | undefined, context: NameContext): Seat[] {
  if (!labelled) return [];
  const cell = withoutLabel(labelled);
  const listed = listedSeats(cell, context);
  if (listed.length > 0) return listed;
  const chain = leadingChain(cell.text, context);
  const whole = divisionOf(cell.text, context);
  // 重庆市江北区|鱼嘴镇长安福特工厂: two places, one in the other, begin an address whatever follows.
  const isChain = chain.length > 1 || (chain.length === 1 && whole?.level === 'TOWN');
  if (whole) return [{ cell, division: isChain ? seatOf(chain) : whole }];
  if (isAddress(cell.text) || isChain) return chain.length > 0 ? [{ cell, division: seatOf(chain) }] : [];
  if (cell.text.length > LONGEST_SEAT || !/[\s,，、/（(]|^[\u4e00-\u9fa5]{3,8}$/.test(cell.text)) return [];
  const found = resolveRegions(simplified(cell.text), 0, cell.text.length, context);
  const last = found.filter((r, i) => found[i + 1]?.start !== r.end).map((r) => r.division);
  return [...new Set(last)].map((division) => ({ cell, division }));
}

/** The places side by side that the words begin with. */
function leadingChain(words: string, context: NameContext): Division[] {
  const found = resolveRegions(simplified(words), 0, words.length, context);
  const end = found.findIndex((r, i) => found[i + 1]?.start !== r.end);
  return found[0]?.start === 0 ? found.slice(0, end + 1).map((each) => each.division) : [];
}

/** 总部：长沙市岳麓区…: the words behind the label. */
function withoutLabel(cell: Cell): Cell {
  const label = /^[\u4e00-\u9fa5]{2,8}[：:]\s*(?=\S)/.exec(cell.text)?.[0];
  return label ? partOf(cell, cell.text.slice(label.length)) : cell;
}

/** 新市/善化/安定; 上海张江, 北京（甲厂）, 深圳: several places, where each part of the cell begins with one. One that another lies in is not said for itself. */
function listedSeats(cell: Cell, context: NameContext): Seat[] {
  const parts = cell.text
    .split(/[/、，,；;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.flatMap((part) => {
    const division = part.length <= LONGEST_SEAT ? leadingDivision(part, context) : undefined;
    return division ? [{ cell: partOf(cell, part), division }] : [];
  });
  if (parts.length < 2 || found.length < parts.length) return [];
  return found.filter(
    ({ division }, i) =>
      !found.some((other, j) => j !== i && other.division !== division && isWithin(other.division, division)),
  );
}

/** 上海, 上海张江: the place that a part of a cell is or begins with. */
function leadingDivision(part: string, context: NameContext): Division | undefined {
  const [first] = resolveRegions(simplified(part), 0, part.length, context);
  return divisionOf(part, context) ?? (first?.start === 0 && part.length <= 12 ? first.division : undefined);
}

/** 深圳市南山区西丽街道…: of the chain of an address the district; a town only where no district is said. */
export function seatOf(chain: readonly Division[]): Division {
  const last = chain.at(-1)!;
  return (last.level === 'TOWN' && chain.findLast(({ level }) => level === 'DISTRICT')) || last;
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
    /[\u4e00-\u9fa5\d](?:路|街|大道|号|楼|栋|座|街道|园区?|工业区|大厦|开发区|高新区|保税区|加工区|(?:城|谷|港|中心|广场|基地)$)/.test(
      cell,
    ) && !/[。；]/.test(cell)
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
