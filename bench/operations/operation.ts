import type { Fixtures } from '../data/fixtures.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of three servers are read freely.
export type Json = any;
export type Variables = Readonly<Record<string, unknown>>;

/** One question as each of the servers is asked it, and what their answers have in common. */
export interface Operation {
  readonly id: string;
  readonly title: string;
  readonly ours: string;
  /** Undefined: the peer has no way to answer it. */
  readonly peer?: string;
  /** Hand-written Cypher with one column `data`. */
  readonly limit: string;
  /** One set of variables a request, in turn; the three are asked the same. */
  variables(fixtures: Fixtures): readonly Variables[];
  /** Each answer's `data` as the same plain value, to be compared. Left out: the answers need not be equal (paths). */
  readonly shape?: { readonly ours: Shape; readonly peer?: Shape; readonly limit: Shape };
  /** The id of the operation before it with which it is compared, and measured in the same rounds. */
  readonly beside?: string;
  /** Targets of the ratio to the peer, as the issue states them. */
  readonly target?: { readonly peer?: number; readonly p99Ms?: number };
}

export type Shape = (data: Json) => unknown;

export const same: Shape = (data) => data;
export const idAndName = ({ id, name }: Json) => [id, name];
