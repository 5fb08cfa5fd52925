import { type Division, leadingRegion, lineage } from '../gazetteer/index.ts';

export interface Placed {
  /** What is left of the name. */
  readonly rest: string;
  /** The divisions that the place can be: of a chain (广州市黄埔区) the last; empty when the name says none. */
  readonly place: readonly Division[];
}

const LONGEST_DIVISION_NAME = 12;
/** A place is taken off only when this much of the name is left: 上海银行 keeps its name. */
const SHORTEST_REST = 2;

/**
 * Takes region names off the front of a normal name, as often as they stand there: 广州市黄埔区促进… → 促进…. Only names
 * that are sure by themselves (full names, short names of provinces and cities): 星沙, 南海 may be words of the name.
 */
export function withoutRegionPrefix(normal: string, minimumRest = SHORTEST_REST): Placed {
  let place: readonly Division[] = [];
  let rest = normal;
  for (;;) {
    const hit = leadingRegion(rest, Math.min(rest.length, LONGEST_DIVISION_NAME));
    if (!hit || hit.form === 'weak' || rest.length - hit.end < minimumRest) return { rest, place };
    // 重庆·北京基金小镇: what does not lie in the place before it belongs to the name.
    if (place.length > 0 && matchPlaces(hit.readings, place) === 'apart') return { rest, place };
    place = within(hit.readings, place);
    rest = rest.slice(hit.end);
  }
}

/** Words that end like a short name of a division and are none: 产业新城, 创新港. */
const NOT_A_PLACE = /[城港谷园区岛湾]$/;

/** The place that stood in brackets behind the name: 腾讯众创空间（广州）; of sure cities and districts only. */
export function withoutRegionSuffix(normal: string, minimumRest: number): Placed {
  for (let length = Math.min(LONGEST_DIVISION_NAME, normal.length - minimumRest); length >= 2; length--) {
    const words = normal.slice(-length);
    const hit = leadingRegion(words);
    const readings = hit?.end === length ? hit.readings.filter((d) => d.level !== 'TOWN') : [];
    if (readings.length > 0 && !NOT_A_PLACE.test(words))
      return { rest: normal.slice(0, -length), place: readings };
  }
  return { rest: normal, place: [] };
}

/** The place that a scope names: 广州市, 佛山市南海区, 黄埔区. */
export function placeNamed(scope: string): readonly Division[] {
  if (scope === '') return [];
  const { rest, place } = withoutRegionPrefix(scope, 0);
  return rest === '' ? place : [];
}

/** Of several readings those that lie in the place around them, when any does: 白云区 of 广州市. */
export function within(inner: readonly Division[], outer: readonly Division[]): readonly Division[] {
  const fitting = inner.filter((division) => lineage(division).some((upper) => outer.includes(upper)));
  return fitting.length > 0 ? fitting : inner;
}

/** A place as words: equal words, one place. */
export function placeId(place: readonly Division[]): string {
  return place
    .map((division) => division.code || division.name)
    .sort()
    .join('/');
}

/** Two places: `none` when neither is said, `one` when just one is; `related` when one lies in, or may be, the other. */
export type PlaceMatch = 'none' | 'one' | 'equal' | 'related' | 'apart';

export function matchPlaces(a: readonly Division[], b: readonly Division[]): PlaceMatch {
  if (a.length === 0 && b.length === 0) return 'none';
  if (a.length === 0 || b.length === 0) return 'one';
  if (placeId(a) === placeId(b)) return 'equal';
  const related = a.some((left) =>
    b.some((right) => lineage(left).includes(right) || lineage(right).includes(left)),
  );
  return related ? 'related' : 'apart';
}
