import type { PropertyField, ValueType } from '../types.ts';
import type { Line } from './text.ts';

/** The input type that filters values of one type. src/compile/filters has the meaning of each operator. */
export interface ValueFilter {
  readonly description: string;
  name(property: PropertyField): string;
  lines(property: PropertyField): readonly Line[];
}

const known: Line = { text: 'known: Boolean', description: 'Whether there is a value at all.' };

function equality(type: string): readonly Line[] {
  return [{ text: `eq: ${type}` }, { text: `in: [${type}!]` }];
}

function range(type: string): readonly Line[] {
  return ['gt', 'gte', 'lt', 'lte'].map((operator) => ({ text: `${operator}: ${type}` }));
}

function fixed(name: string, description: string, lines: readonly Line[]): ValueFilter {
  return { name: () => name, description, lines: () => lines };
}

/** One line a value type; `List` serves lists of strings. */
export const VALUE_FILTERS: Readonly<Record<ValueType | 'List', ValueFilter>> = {
  ID: fixed('IDWhere', 'Filters ids.', equality('ID')),
  String: fixed('StringWhere', 'Filters text, exactly as written.', [
    ...equality('String'),
    { text: 'contains: String' },
    { text: 'startsWith: String' },
    known,
  ]),
  Int: fixed('IntWhere', 'Filters whole numbers.', [...equality('Int'), ...range('Int'), known]),
  Float: fixed('FloatWhere', 'Filters numbers.', [...equality('Float'), ...range('Float'), known]),
  Boolean: fixed('BooleanWhere', 'Filters by truth.', [{ text: 'eq: Boolean' }, known]),
  Enum: {
    name: (property) => `${property.enumName}Where`,
    description: 'Filters by kind.',
    lines: (property) => [...equality(property.enumName ?? 'String'), known],
  },
  PartialDate: fixed(
    'DateWhere',
    'Filters dates, which are intervals: 2016-12 is the whole month. Arguments are 2016, 2016-12 or 2016-12-03.',
    [
      { text: 'from: String', description: 'Begins on or after the first day of this.' },
      { text: 'to: String', description: 'Ends on or before the last day of this.' },
      { text: 'during: String', description: 'Lies wholly within this.' },
      { text: 'overlaps: String', description: 'Could lie within this: at least one day is shared.' },
      { text: 'eq: String', description: 'Is stated exactly so: 2016-12 is not 2016-12-03.' },
      known,
    ],
  ),
  Money: fixed('MoneyWhere', 'Filters amounts, in units of the currency.', [
    { text: 'eq: Float' },
    ...range('Float'),
    { text: 'currency: String', description: 'ISO 4217, e.g. CNY.' },
    known,
  ]),
  Area: fixed('AreaWhere', 'Filters areas, in square metres.', [
    { text: 'eq: Float' },
    ...range('Float'),
    known,
  ]),
  List: fixed('StringListWhere', 'Filters lists of text.', [
    { text: 'has: String', description: 'Has this.' },
    { text: 'hasAny: [String!]', description: 'Has at least one of these.' },
    { text: 'hasAll: [String!]', description: 'Has all of these.' },
  ]),
};
