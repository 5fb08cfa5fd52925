import { compare, type FilterOperator } from './types.ts';

/** Places of a partial date's parts among the stored properties: date, date_start, date_end … */
const START = 1;
const END = 2;

/** Begins on or after the first day. */
export const from: FilterOperator = (context) =>
  compare(context, '>=', { stored: START, as: { to: 'dayFrom' } });

/** Ends on or before the last day. */
export const to: FilterOperator = (context) => compare(context, '<=', { stored: END, as: { to: 'dayTo' } });

/** Lies wholly within. */
export const during: FilterOperator = (context) => ({ kind: 'and', of: [from(context), to(context)] });

/** Shares at least one day. */
export const overlaps: FilterOperator = (context) => ({
  kind: 'and',
  of: [
    compare(context, '<=', { stored: START, as: { to: 'dayTo' } }),
    compare(context, '>=', { stored: END, as: { to: 'dayFrom' } }),
  ],
});
