/** The value types, one a file. Adding one is a file and a line here. */
import { area } from './area.ts';
import { date } from './date.ts';
import { documentNumber } from './documentNumber.ts';
import { money } from './money.ts';
import { number } from './number.ts';

export const VALUE_TYPES = [date, money, area, documentNumber, number] as const;

export { type AreaValue, area, areaCell } from './area.ts';
export { type DateValue, date } from './date.ts';
export { documentNumber } from './documentNumber.ts';
export { type MoneyValue, money, sum } from './money.ts';
export { number, type ObservationValue } from './number.ts';
export type { Comparison, Found, ValueType } from './value.ts';
