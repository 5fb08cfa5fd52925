import type { StoredValue } from '../../src/model/stored-value.ts';
import type { NameKey } from '../ledger/key.ts';
import type { NameRef } from '../types.ts';

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

/** Who decided, when and why. */
export interface Signature {
  readonly by: string;
  readonly when?: string;
  readonly reason?: string;
}

/** In one document a name means something else than elsewhere: there it has a scope of its own. */
export interface Binding extends Signature {
  readonly id: string;
  /** The document's id. */
  readonly document: string;
  readonly key: NameKey;
  /** The key that takes its place in that document. */
  readonly bound: NameKey;
}

/** A fact that a person found to be wrong, told by name keys, so that it holds whatever the names lead to. */
export interface Rejection extends Signature {
  readonly id: string;
  /** Key ids. */
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string;
  readonly value?: StoredValue;
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Only what this document states of it is wrong. */
  readonly document?: string;
}

/** All decisions of people. */
export interface Human {
  readonly pairs: readonly Decision[];
  readonly bindings: readonly Binding[];
  readonly rejections: readonly Rejection[];
}

export const NOBODY: Human = { pairs: [], bindings: [], rejections: [] };

export interface Entity {
  /** The id of the canonical key. */
  readonly id: string;
  readonly canonical: NameKey;
  readonly keys: readonly NameKey[];
}

export interface SameInDocument {
  /** The fuller name. */
  readonly full: NameRef;
  readonly short: NameRef;
  /** The short name is this thing's in this document only: elsewhere it may be another's. */
  readonly local: boolean;
  readonly rule: string;
}
