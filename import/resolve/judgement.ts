import type { Verdict } from './types.ts';

export interface Judgement {
  readonly verdict: Verdict;
  readonly rule: string;
  readonly score: number;
}

export const same = (rule: string, score: number): Judgement => ({ verdict: 'same', rule, score });
export const unsure = (rule: string, score: number): Judgement => ({ verdict: 'unsure', rule, score });
export const different = (rule: string): Judgement => ({ verdict: 'different', rule, score: 0 });
