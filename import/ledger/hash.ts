import { createHash } from 'node:crypto';

/** A field of what is hashed; `undefined` and an empty string are different things. */
export type HashField = string | number | boolean | undefined | readonly HashField[];

/**
 * An id that hashes content: 32 hex digits of SHA-256 over tagged, length-separated fields, so that no two different
 * lists of fields can read the same (`ab`+`c` is not `a`+`bc`).
 */
export function contentId(tag: string, ...fields: readonly HashField[]): string {
  const hash = createHash('sha256');
  hash.update(encodeField(tag));
  for (const field of fields) hash.update(encodeField(field));
  return hash.digest('hex').slice(0, 32);
}

function encodeField(field: HashField): string {
  if (field === undefined) return 'u;';
  if (Array.isArray(field)) return `l${field.length}:${field.map(encodeField).join('')};`;
  if (typeof field === 'string') return `s${field.length}:${field};`;
  return `${typeof field === 'number' ? 'n' : 'b'}${String(field)};`;
}

/** SHA-256 as hex of bytes or of a text as UTF-8. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** JSON with sorted keys and without undefined fields: equal values, equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

/** Code-point order of strings: the same on every machine and locale. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
