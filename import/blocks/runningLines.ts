import { asNoise, type Draft } from './draft.ts';
import { endsSentence } from './sentence.ts';

/** Running heads and feet: the same short line again and again, where pages break. */

const LONGEST = 50;
const LEAST_TIMES = 3;
/** Less text than this between two of them, and they are a refrain of the text, not of the page. */
const APART = 300;

/** Set aside are repeated lines most of which stand beside a page number or inside a sentence. */
export function setRunningLinesAside(drafts: readonly Draft[], text: string): readonly Draft[] {
  const running = new Set<number>();
  for (const places of repeatedLines(drafts).values()) {
    const atBreaks = places.filter((at) => standsAtPageBreak(drafts, at, text));
    if (atBreaks.length >= LEAST_TIMES && atBreaks.length * 3 >= places.length * 2)
      for (const at of places) running.add(at);
  }
  return running.size === 0
    ? drafts
    : drafts.map((draft, i) => (running.has(i) ? asNoise(draft, 'running head') : draft));
}

function repeatedLines(drafts: readonly Draft[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  drafts.forEach((draft, i) => {
    if (
      draft.kind === 'noise' ||
      draft.kind === 'table' ||
      draft.words === '' ||
      draft.words.length > LONGEST
    )
      return;
    const places = lines.get(draft.words);
    if (!places) lines.set(draft.words, [i]);
    else if (draft.piece.start - drafts[places.at(-1)!]!.piece.start >= APART) places.push(i);
  });
  return new Map([...lines].filter(([, places]) => places.length >= LEAST_TIMES));
}

function standsAtPageBreak(drafts: readonly Draft[], at: number, text: string): boolean {
  const before = drafts[at - 1];
  const after = drafts[at + 1];
  if (before?.reason === 'page number' || after?.reason === 'page number') return true;
  if (before?.kind !== 'paragraph' || after?.kind !== 'paragraph') return false;
  const { contentStart, contentEnd } = before.piece;
  return (
    contentEnd - contentStart >= 25 &&
    !endsSentence(text.slice(Math.max(contentStart, contentEnd - 8), contentEnd))
  );
}
