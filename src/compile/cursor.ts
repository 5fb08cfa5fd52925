import { createHash } from 'node:crypto';
import { CodedError } from '../errors.ts';
import type { OrderKind } from './plan.ts';

/** The order values of one row, in the order's terms; the last ones make it unique. */
export type OrderValues = readonly (string | number)[];

const VERSION = 1;

/** A cursor: the place of a row in one order of one field under one filter (`scope`). Opaque to clients. */
export function encodeCursor(scope: string, values: OrderValues): string {
  return Buffer.from(JSON.stringify([VERSION, scope, values])).toString('base64url');
}

/** Reads a cursor back, or refuses one that is malformed or was made for another field, filter or order. */
export function decodeCursor(
  text: string,
  scope: string,
  kinds: readonly OrderKind[],
  argument: string,
): OrderValues {
  const read = parse(text);
  if (!read) throw new CodedError('BAD_CURSOR', `${argument}: "${clip(text)}" is not a cursor of this API`);
  if (read.scope !== scope || read.values.length !== kinds.length) {
    throw new CodedError(
      'BAD_CURSOR',
      `${argument}: the cursor was made for another field, filter or order; start again without it`,
    );
  }
  if (!read.values.every((value, index) => typeof value === kinds[index])) {
    throw new CodedError(
      'BAD_CURSOR',
      `${argument}: "${clip(text)}" was changed: its values are of other types than the order's`,
    );
  }
  return read.values;
}

function parse(text: string): { scope: string; values: OrderValues } | undefined {
  try {
    const [version, scope, values, ...rest] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const plain =
      Array.isArray(values) && values.every((each) => typeof each === 'string' || typeof each === 'number');
    if (version !== VERSION || typeof scope !== 'string' || !plain || rest.length > 0) return undefined;
    return { scope, values };
  } catch {
    return undefined;
  }
}

/** What a cursor belongs to, as a short hash. */
export function cursorScope(coordinate: string, order: string, filter: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([coordinate, order, sorted(filter)]))
    .digest('base64url')
    .slice(0, 11);
}

/** Equal filters are equal text, whatever the order of their keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  );
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
