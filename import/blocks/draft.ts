import type { Piece } from '../formats/rendered.ts';
import type { BlockKind } from '../types.ts';
import { withFields } from '../with-fields.ts';
import type { HeadingForm } from './headingForms.ts';

/** A piece on its way to a block: what it is so far, and why. Passes return new drafts. */
export interface Draft {
  readonly piece: Piece;
  readonly kind: BlockKind;
  /** Why it is noise. */
  readonly reason?: string;
  /** The content, when it is short enough to be more than prose (SHORT); empty otherwise. */
  readonly words: string;
  /** Of headings, and of lines that look like one. */
  readonly heading?: HeadingForm;
  readonly continues?: boolean;
}

/** Longer lines are prose: no heading, no caption, no page furniture. */
export const SHORT = 160;

export const isContent = (draft: Draft): boolean => draft.kind !== 'noise' && draft.kind !== 'metadata';

export function asNoise(draft: Draft, reason: string): Draft {
  const { heading: _, continues: __, ...rest } = draft;
  return withFields(rest, { kind: 'noise', reason });
}

/** Index of the next draft that is content, or -1. */
export function nextContent(drafts: readonly Draft[], at: number): number {
  for (let i = at + 1; i < drafts.length; i++) if (isContent(drafts[i]!)) return i;
  return -1;
}
