import type { Block } from '../types.ts';

/** Code units of the stored text by what became of them; the four add up to its length. */
export interface Coverage {
  readonly read: number;
  readonly noise: number;
  readonly metadata: number;
  readonly blank: number;
}

export function coverage(blocks: readonly Block[]): Coverage {
  const sum = { read: 0, noise: 0, metadata: 0, blank: 0 };
  for (const { kind, start, end } of blocks) {
    sum[kind === 'noise' || kind === 'metadata' || kind === 'blank' ? kind : 'read'] += end - start;
  }
  return sum;
}
