import { groupBy } from '../collections.ts';
import type { Value } from '../types.ts';
import { area, date, money } from '../values/index.ts';
import type { SupportedFact } from './fact.ts';
import { divisionsRelated } from './region-type.ts';

/** Whether two values of a single-valued field can both be true: 2018-03 and 2018-03-22 are a refinement. */
export function compatible(a: Value, b: Value): boolean {
  if (a.kind === 'date' && b.kind === 'date') return date.compare(a, b) !== 'conflict';
  if (a.kind === 'money' && b.kind === 'money') return money.compare(a, b) !== 'conflict';
  if (a.kind === 'area' && b.kind === 'area') return area.compare(a, b) !== 'conflict';
  return false;
}

/** Whether the values of a single-valued field disagree. */
export function valuesConflict(facts: readonly SupportedFact[]): boolean {
  return facts.some((a, i) =>
    facts.slice(i + 1).some((b) => a.value && b.value && !compatible(a.value, b.value)),
  );
}

/** Whether one of two regions lies in the other: 广东省 and 东莞市 are a refinement. */
export type Related = (a: string, b: string) => boolean;

/**
 * Whether places state sets of which neither contains the other. Each place (a row, a paragraph) is the set of objects
 * it names; an object is covered by itself or by one that refines it or is refined by it.
 */
export function setsConflict(places: readonly (readonly string[])[], related: Related): boolean {
  const covers = (outer: readonly string[], inner: readonly string[]): boolean =>
    inner.every((object) => outer.some((other) => other === object || related(other, object)));
  return places.some((a, i) => places.slice(i + 1).some((b) => !covers(a, b) && !covers(b, a)));
}

/**
 * Whether the places that state a relationship disagree. `regions`: entity → division code. A relationship that has one
 * end only disagrees by its ends, whatever the place.
 */
export function relationshipsConflict(
  stated: readonly { readonly object: string; readonly place: string }[],
  regions: ReadonlyMap<string, string>,
  cardinality: 'SINGLE' | 'SET',
): boolean {
  const sets = groupBy(stated, ({ object, place }) => (cardinality === 'SINGLE' ? object : place));
  const related = (a: string, b: string): boolean => {
    const left = regions.get(a);
    const right = regions.get(b);
    return left !== undefined && right !== undefined && divisionsRelated(left, right);
  };
  return setsConflict(
    [...sets.values()].map((set) => [...new Set(set.map(({ object }) => object))]),
    related,
  );
}
