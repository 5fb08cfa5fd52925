import type { Cell, Span } from '../../types.ts';
import { brackets } from '../sentence.ts';

/** The two parts of a cell that a page break cut, as one cell with the spans of both. */
export function joinCells(above: Cell, below: Cell): { cell: Cell; repaired: boolean } {
  if (below.text === '') return { cell: above, repaired: false };
  if (above.text === '') return { cell: below, repaired: false };
  const cut = closedTooEarly(above, below);
  const [head, tail] = cut ?? [above, below];
  const cell = {
    text: head.text + gap(head.text, tail.text) + tail.text,
    spans: [...head.spans, ...tail.spans],
    carried: false,
  };
  return { cell, repaired: cut !== undefined };
}

/** Words in Latin letters were parted at a space; Chinese words and numbers anywhere. */
const gap = (head: string, tail: string): string =>
  /[A-Za-z,.;:]$/.test(head) && /^[A-Za-z]/.test(tail) ? ' ' : '';

const LONGEST_OVERLAP = 6;

/**
 * 《…若干政策》 + 策规定（试行）》: the source closed the title at the page break, and repeated a character after it. Told by a
 * 》 below that nothing opened. The early 》 and the repetition are left out of text and spans.
 */
function closedTooEarly(above: Cell, below: Cell): readonly [Cell, Cell] | undefined {
  const last = above.spans.at(-1);
  const first = below.spans[0];
  if (!last || !first || !above.text.endsWith('》') || !brackets(below.text).stray.includes('》'))
    return undefined;
  const head = withSpan(above, above.spans.length - 1, {
    ...last,
    end: last.end - 1,
    quote: last.quote.slice(0, -1),
  });
  const overlap = overlapLength(head.text, below.text);
  const tail = withSpan(below, 0, {
    ...first,
    start: first.start + overlap,
    quote: first.quote.slice(overlap),
  });
  return [head, tail];
}

function withSpan(cell: Cell, index: number, span: Span): Cell {
  const spans = cell.spans.with(index, span);
  return { ...cell, spans, text: spans.map(({ quote }) => quote).join('') };
}

/** How many characters at the end of the head stand again at the start of the tail. */
function overlapLength(head: string, tail: string): number {
  for (let length = Math.min(LONGEST_OVERLAP, head.length, tail.length - 1); length > 0; length--) {
    if (head.endsWith(tail.slice(0, length))) return length;
  }
  return 0;
}
