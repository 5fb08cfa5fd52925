import type { Statement } from '../ledger/statement.ts';

/** A statement read back, as far as the projection needs it. */
export type StoredStatement = Pick<
  Statement,
  | 'id'
  | 'subject'
  | 'predicate'
  | 'object'
  | 'value'
  | 'qualifiers'
  | 'kind'
  | 'document'
  | 'published'
  | 'confidence'
  | 'place'
>;

/** Statements that begin to live, and those that cease to. */
export interface TurningStatements {
  readonly born: readonly StoredStatement[];
  readonly dying: readonly StoredStatement[];
}
