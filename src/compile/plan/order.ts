/** What a read is sorted by. */
import type { OrderKind } from './bindings.ts';
import type { Subject } from './sources.ts';

/** One key of an order. The expressions are never null, so that a cursor can be compared. */
export interface OrderTerm {
  readonly by: OrderBy;
  readonly holds: OrderKind;
  readonly direction: 'ASC' | 'DESC';
}

export type OrderBy =
  | {
      readonly kind: 'property';
      readonly of: Subject;
      readonly property: string;
      readonly otherwise?: string | number;
    }
  /**
   * 0 when the node has the property, 1 when not: puts nulls last. Its sort key `key`, the next term, is `none` then.
   */
  | {
      readonly kind: 'missing';
      readonly property: string;
      readonly key: string;
      readonly none: string | number;
    }
  | { readonly kind: 'edgeType' }
  /** Of a decision: how many facts would move if its two things were united. */
  | { readonly kind: 'movedFacts' };
