/**
 * A copy of a record with more fields, or others. Rooms that make very many records make them so, or write all fields out, and not
 * by `{ ...record, more }`: the V8 of Node 20 gives each record that is spread and then added to a hidden class of its own, so
 * that whatever reads the records looks up every field anew (docs/decisions/0016).
 */
export function withFields<R extends object, M extends object>(record: R, more: M): Omit<R, keyof M> & M {
  return Object.assign({}, record, more);
}
