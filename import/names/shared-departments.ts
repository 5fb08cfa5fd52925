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
  for (let at = place; ; ) {
    const before = peerBefore(text, at, places);
    if (!before || !isFull(before)) return found;
    found.push(departmentOf(before, before.end, department));
    at = before;
  }
}

/** The place of the same level that a mark or a conjunction joins to `place` on its left. */
function peerBefore(text: string, place: Place, places: readonly Place[]): Place | undefined {
  const before = places.find((other) => other.end === place.start - 1 && /[、和与]/.test(text[other.end]!));
  return before?.division?.level === place.division?.level ? before : undefined;
}

function departmentOf({ start, division }: Place, end: number, department: string): SharedDepartment {
  return { start, end, division: division!, name: `${division!.name}${department}` };
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
  const joint = [departmentOf(place, end, department)];
  for (let before = peerBefore(text, place, places); before; before = peerBefore(text, before, places))
    joint.unshift(departmentOf(before, before.end, department));
  return joint.length < 2 ? [] : joint;
}

/** 发展改革委, 国资委: a name that the country's body shares with those of provinces and cities. */
const LOCAL_TOO = /^(?!国家|中国|国务院|中央|全国|中共).+(?:委|委员会|(?<!总)局|办|厅)$/;
const BEHIND = /^(?:[\s、]+|[^\s，。；、《》]{2,8}[厅局委办][\s、]*)+$/;

/** 四川省财政厅 发展改革委: behind a body of a place that marks or white space join to it, it is the place's. */
export function behindLocal(
  text: string,
  { start, end }: Range,
  before: readonly { readonly end: number; readonly division?: Division }[],
): Division | undefined {
  if (!LOCAL_TOO.test(text.slice(start, end))) return undefined;
  const local = before.findLast((each) => each.end <= start);
  const joint = local && start - local.end <= 24 ? text.slice(local.end, start) : '';
  return local?.division && BEHIND.test(joint) ? local.division : undefined;
}

/** 各盟市农牧局、发展改革委: those of every place, whom a notice reaches. */
const EACH_BEFORE = /各[\u4e00-\u9fa5]{1,8}[厅局委办](?:[\s、]+[^\s，。；、]{2,10}[厅局委办])*[\s、]+$/;

export function isOfEachPlace(text: string, { start, end }: Range): boolean {
  return (
    LOCAL_TOO.test(text.slice(start, end)) && EACH_BEFORE.test(text.slice(Math.max(0, start - 80), start))
  );
}

/** 广州市科技局、|财政局、|商务局|联合印发: behind a body of a place its other departments need not say whose they are. */
export function besideLocal(
  text: string,
  limit: number,
  bodies: readonly Place[],
  places: readonly Range[],
): SharedDepartment[] {
  const found: SharedDepartment[] = [];
  for (const { end: from, division } of bodies) {
    if (!division) continue;
    for (let at = from; ; ) {
      const start = at + (JOINT.exec(text.slice(at, at + 2))?.[0].length ?? 0);
      const end = start > at ? departmentEnd(text, start, limit) : undefined;
      const words = text.slice(start, end);
      if (
        end === undefined ||
        NOT_BESIDE.test(words) ||
        !ENDS_BESIDE.test(text.slice(end, end + 2)) ||
        (words.endsWith('厅') && division.level !== 'PROVINCE') ||
        [...bodies, ...found, ...places].some((other) => other.start === start)
      )
        break;
      found.push({ start, end, division, name: `${division.name}${words}` });
      at = end;
    }
  }
  return found;
}

const JOINT = /^(?:以及|会同|联合|[、和与及])/;
/** What places have as well that is no department of a body's kind: 政府, 办公室, 党委, 各部门. */
const NOT_BESIDE = /^(?:政府|人民政府|办公[室厅]|[党市省区县]委|管委会|人大|政协|组织|部门|.)$|^[市省区县州]/;
/** 财政局|联合印发, and no 财政局|长, 商务局|域网. */
const ENDS_BESIDE =
  /^(?:$|[《、，。；：）)\s和与及等联印发出制共会以将近日在于的正提支批认主牵组推启签公对给就]|关于)/;
