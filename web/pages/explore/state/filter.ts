import type { Thing } from './graph.ts';
import type { Filter } from './view.ts';

const PARTIAL_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, a month or a day of the calendar (2019, 2019-06, 2019-06-30); empty is no date and fine. */
export function isPartialDate(text: string): boolean {
  if (text === '') return true;
  if (!PARTIAL_DATE.test(text)) return false;
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The bounds that can be used; what is not a date bounds nothing. */
export function bounds({ from, to }: Pick<Filter, 'from' | 'to'>): { from?: string; to?: string } {
  return {
    ...(from && isPartialDate(from) ? { from } : {}),
    ...(to && isPartialDate(to) ? { to } : {}),
  };
}

/** Does a thing on the canvas pass? The region is decided by the API: `inRegion` is null when none is asked for. */
export function passes(thing: Thing, filter: Filter, inRegion: ReadonlySet<string> | null): boolean {
  if (filter.kinds.length > 0 && !filter.kinds.includes(thing.kind)) return false;
  if (inRegion && !inRegion.has(thing.id)) return false;
  return passesDates(thing, filter);
}

/** Kinds that have no date pass; of those that have one, the undated do not. */
function passesDates(thing: Thing, filter: Filter): boolean {
  const { from, to } = bounds(filter);
  if (!from && !to) return true;
  if (!DATED.includes(thing.kind)) return true;
  if (!thing.dated) return false;
  // A partial date is a prefix of the days in it, and `~` comes after every digit and dash.
  return (!from || thing.dated.end >= from) && (!to || thing.dated.start <= `${to}~`);
}

const DATED: readonly Thing['kind'][] = ['Policy', 'Park', 'Company'];
