import { CodedError } from '../errors.ts';

/** Throws BAD_USER_INPUT unless it is a whole number from 1 to `most`. */
export function wholeNumber(value: unknown, most: number, argument: string): number {
  return between(value, 1, most, argument);
}

/** UTF-16 code units of text around a quote. */
const DEFAULT_CONTEXT = 60;
const MAX_CONTEXT = 500;

/** Throws BAD_USER_INPUT unless it is a length of context; null is the usual one. */
export function contextLength(value: unknown, argument: string): number {
  return between(value ?? DEFAULT_CONTEXT, 0, MAX_CONTEXT, argument);
}

function between(value: unknown, least: number, most: number, argument: string): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new CodedError(
    'BAD_USER_INPUT',
    `${argument}: ${String(value)} is out of range; take ${least} to ${most}`,
  );
}
