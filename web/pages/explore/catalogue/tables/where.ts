import { bounds } from '../../state/filter.ts';
import type { Filter } from '../../state/view.ts';

/** The filter as the API's conditions, each only when it is set. */
export const whereRegion = ({ within }: Filter) => (within ? { within } : {});

export const whereTopic = ({ topic }: Filter) => (topic.trim() ? { topics: { has: topic.trim() } } : {});

/** At least so many yuan; nothing when none are asked for, or when what was written is no number. */
export function whereAmount<Part>(
  { atLeast }: Filter,
  part: (amount: { gte: number; currency: string }) => Part,
) {
  const amount = Number(atLeast);
  return atLeast.trim() === '' || !Number.isFinite(amount) ? {} : part({ gte: amount, currency: 'CNY' });
}

/** Of a field with a date; nothing when no bound is set. */
export function whereDate<Field extends string>(field: Field, filter: Filter) {
  const range = bounds(filter);
  return Object.keys(range).length === 0 ? {} : ({ [field]: range } as Record<Field, typeof range>);
}
