import { CodedError } from '../errors.ts';

/** Throws BAD_USER_INPUT unless it is a whole number from 1 to `most`. */
export function wholeNumber(value: unknown, most: number, argument: string): number {
  if (typeof value === 'number' && value >= 1 && value <= most) return value;
  throw new CodedError('BAD_USER_INPUT', `${argument}: ${String(value)} is out of range; take 1 to ${most}`);
}
