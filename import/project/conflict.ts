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

/** By division code of the regions among them (entity → code). */
export function relatedBy(regions: ReadonlyMap<string, string>): Related {
  return (a, b) => {
    const left = regions.get(a);
    const right = regions.get(b);
    return left !== undefined && right !== undefined && divisionsRelated(left, right);
  };
}

/** Whether each object of `inner` is in `outer`, or refines or is refined by one there. */
export function covers(outer: readonly string[], inner: readonly string[], related: Related): boolean {
  return inner.every((object) => outer.some((other) => other === object || related(other, object)));
}

/** Whether places state sets of which neither covers the other. Each place (a row, a paragraph) is the set of objects it names. */
export function setsConflict(places: readonly (readonly string[])[], related: Related): boolean {
  return places.some((a, i) =>
    places.slice(i + 1).some((b) => !covers(a, b, related) && !covers(b, a, related)),
  );
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
  const distinct = new Map(
    [...sets.values()].map((set) => {
      const objects = [...new Set(set.map(({ object }) => object))].sort();
      return [objects.join(), objects];
    }),
  );
  return setsConflict([...distinct.values()], relatedBy(regions));
}
