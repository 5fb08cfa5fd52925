/** Where the sentence of a place begins; marks inside titles do not end one. */
import type { Analysis } from '../../names/index.ts';

const SENTENCE_END = /[。！!？?；;\n]/g;

const known = new WeakMap<Analysis, readonly number[]>();

/** Where the sentences of the analysed text begin, in order. */
function startsOf(analysis: Analysis): readonly number[] {
  const before = known.get(analysis);
  if (before) return before;
  const inside = new Uint8Array(analysis.text.length);
  for (const { start, end } of analysis.titles) inside.fill(1, start + 1, end);
  const starts = [0];
  for (const { index } of analysis.text.matchAll(SENTENCE_END)) if (!inside[index]) starts.push(index + 1);
  known.set(analysis, starts);
  return starts;
}

export function sentenceStart(analysis: Analysis, at: number): number {
  const starts = startsOf(analysis);
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle;
  }
  return starts[low]!;
}
