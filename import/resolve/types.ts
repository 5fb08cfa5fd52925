import type { NameKey } from '../ledger/key.ts';

export type Verdict = 'same' | 'different' | 'unsure';

/** Whether two keys name one thing, and why. Kept apart from the data: a merge is a decision, and can be undone. */
export interface Decision {
  /** Key ids, in code-point order. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** The rule that decided; for a person `human`. */
  readonly rule: string;
  /** 0 to 1. */
  readonly score: number;
  /** `rule`, or who decided. */
  readonly by: string;
  /** When a person decided, ISO 8601; rules have no time. */
  readonly when?: string;
  readonly reason?: string;
}

export interface Entity {
  /** The id of the canonical key. */
  readonly id: string;
  readonly canonical: NameKey;
  readonly keys: readonly NameKey[];
}
