import type { PropertyField, ValueType } from '../../model/index.ts';
import * as date from './date.ts';
import { compare, type FilterOperator } from './types.ts';

export type { FilterContext, FilterOperator } from './types.ts';

const equals: FilterOperator = (context) => compare(context, '=');
const isOneOf: FilterOperator = (context) => compare(context, 'IN');
const known: FilterOperator = ({ of, property, value }) => ({
  kind: 'known',
  of,
  property: property.stored[0]!,
  known: value === true,
});
const equality = { eq: equals, in: isOneOf, known };
const range = {
  eq: equals,
  gt: (context) => compare(context, '>'),
  gte: (context) => compare(context, '>='),
  lt: (context) => compare(context, '<'),
  lte: (context) => compare(context, '<='),
  known,
} satisfies Record<string, FilterOperator>;

/** The operators of each value type; src/model/derive/value-filters.ts has their SDL. */
export const FILTERS: Readonly<Record<ValueType | 'List', Readonly<Record<string, FilterOperator>>>> = {
  ID: equality,
  String: {
    ...equality,
    contains: (context) => compare(context, 'CONTAINS'),
    startsWith: (context) => compare(context, 'STARTS WITH'),
  },
  Int: { ...equality, ...range },
  Float: { ...equality, ...range },
  Boolean: equality,
  Enum: equality,
  PartialDate: {
    from: date.from,
    to: date.to,
    during: date.during,
    overlaps: date.overlaps,
    eq: equals,
    known,
  },
  Money: { ...range, currency: (context) => compare(context, '=', { stored: 1 }) },
  Area: range,
  List: {
    has: (context) => compare(context, 'HAS'),
    hasAny: (context) => compare(context, 'HAS ANY'),
    hasAll: (context) => compare(context, 'HAS ALL'),
  },
};

/** The operators that serve a property. */
export function operatorsOf(property: PropertyField): Readonly<Record<string, FilterOperator>> {
  return FILTERS[property.list ? 'List' : property.valueType];
}
