import * as crypto from 'node:crypto';

/** A field of what is hashed; `undefined` and an empty string are different things. */
export type HashField = string | number | boolean | undefined | readonly HashField[];

/**
 * An id that hashes content: 32 hex digits of SHA-256 over tagged, length-separated fields, so that no two different
 * lists of fields can read the same (`ab`+`c` is not `a`+`bc`).
 */
export function contentId(tag: string, ...fields: readonly HashField[]): string {
  return idOf(encoded(tag, ...fields));
}

/** The id of fields that are encoded already. */
export function idOf(content: string): string {
  return sha256(content).slice(0, 32);
}

/** Fields as they are hashed, one behind the other: what many ids have in common can be encoded once. */
export function encoded(...fields: readonly HashField[]): string {
  let content = '';
  for (const field of fields) content += encodeField(field);
  return content;
}

function encodeField(field: HashField): string {
  if (field === undefined) return 'u;';
  if (Array.isArray(field)) {
    let fields = '';
    for (const each of field) fields += encodeField(each);
    return `l${field.length}:${fields};`;
  }
  if (typeof field === 'string') return `s${field.length}:${field};`;
  return `${typeof field === 'number' ? 'n' : 'b'}${String(field)};`;
}

/** SHA-256 as hex of bytes or of a text as UTF-8. */
export function sha256(data: Uint8Array | string): string {
  // One call instead of three where Node has it (20.12).
  if (typeof crypto.hash === 'function') return crypto.hash('sha256', data, 'hex');
  return crypto.createHash('sha256').update(data).digest('hex');
}

/** JSON with sorted keys and without undefined fields: equal values, equal text. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let fields = '';
  for (const name of inOrder(Object.keys(value))) {
    const inner = (value as Readonly<Record<string, unknown>>)[name];
    if (inner !== undefined) fields += `${fields && ','}${JSON.stringify(name)}:${canonicalJson(inner)}`;
  }
  return `{${fields}}`;
}

/** Most names stand in order as they are: a look costs less than sorting, which copies them. */
function inOrder(names: string[]): readonly string[] {
  for (let i = 1; i < names.length; i++) if (names[i - 1]! > names[i]!) return names.sort(byCodePoint);
  return names;
}

/** Code-point order of strings: the same on every machine and locale. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
