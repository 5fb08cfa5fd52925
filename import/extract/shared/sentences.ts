/** Where the sentence of a place begins; marks inside titles do not end one. */
import type { Analysis } from '../../names/index.ts';

const SENTENCE_END = /[。！!？?；;\n]/;

export function sentenceStart(analysis: Analysis, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    if (!SENTENCE_END.test(analysis.text[i]!)) continue;
    if (!analysis.titles.some((t) => t.start < i && i < t.end)) return i + 1;
  }
  return 0;
}
