/** Several places with one department: 辽宁省、吉林省科技厅, 北京、天津、河北三地人大常委会. */
import type { Division } from '../gazetteer/index.ts';
import { departmentEnd } from '../lexicons/index.ts';
import type { Range } from '../types.ts';

export interface Place extends Range {
  readonly division?: Division;
}

export interface SharedDepartment extends Range {
  readonly division: Division;
  readonly name: string;
}

/** 辽宁省、吉林省、|内蒙古自治区科技厅: places in full before the last, whose department each of them has. */
export function sharedDepartments(
  text: string,
  last: number,
  whole: Range,
  places: readonly Place[],
): SharedDepartment[] {
  const place = places[last]!;
  const isFull = ({ start, end, division }: Place): boolean =>
    division !== undefined && division.name === text.slice(start, end);
  if (whole.start !== place.start || !isFull(place)) return [];
  const department = text.slice(place.end, whole.end);
  const found: SharedDepartment[] = [];
  for (let at = whole.start; ; ) {
    const before = places.find((other) => other.end === at - 1 && /[、和与]/.test(text[other.end]!));
    if (!before || !isFull(before) || before.division!.level !== place.division!.level) return found;
    const { start, end, division } = before;
    found.push({ start, end, division: division!, name: `${division!.name}${department}` });
    at = start;
  }
}

/** 北京、天津、|河北三地人大常委会: as many places as are counted, whose department each of them has. */
const COUNT = /^(?:两|二|三|四|五|六|七)(?:省区市|省市|省区|地|省|市|区)/;

export function jointDepartments(
  text: string,
  last: number,
  limit: number,
  places: readonly Place[],
): SharedDepartment[] {
  const place = places[last]!;
  const count = COUNT.exec(text.slice(place.end, place.end + 4))?.[0];
  const end = count && departmentEnd(text, place.end + count.length, limit);
  if (!end || !place.division) return [];
  const department = text.slice(place.end + count.length, end);
  const joint = [place];
  for (;;) {
    const first = joint[0]!;
    const before = places.find((other) => other.end === first.start - 1 && /[、和与]/.test(text[other.end]!));
    if (before?.division?.level !== place.division.level) break;
    joint.unshift(before!);
  }
  if (joint.length < 2) return [];
  return joint.map((each) => ({
    start: each.start,
    end: each === place ? end : each.end,
    division: each.division!,
    name: `${each.division!.name}${department}`,
  }));
}
