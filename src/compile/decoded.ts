/** The concrete type of a decoded node, for interfaces and unions; a symbol, since any name can be a response key. */
export const TYPE_NAME = Symbol('typeName');

/** A decoded object: response key → value. */
export type Decoded = { [key: string]: unknown; [TYPE_NAME]?: string };

/** An object with one entry a field, under the field's response key. */
export function record<F extends { readonly key: string }>(
  fields: readonly F[],
  value: (field: F, index: number) => unknown,
): Decoded {
  // Without a prototype: `__proto__` is a response key like any other.
  const decoded: Decoded = Object.create(null);
  fields.forEach((field, index) => {
    decoded[field.key] = value(field, index);
  });
  return decoded;
}
