import { asNoise, type Draft } from './draft.ts';

/** Bare page numbers. Decorated ones (- 12 -, 第12页) are told line by line; a bare number needs its neighbours. */

const BARE = /^(\d{1,4})(?: ?\/ ?(\d{1,4}))?$/;
/** Less text than this between two numbers, and they are cells of a broken table or a list, not pages. */
const PAGE_AT_LEAST = 150;

interface Bare {
  readonly index: number;
  readonly number: number;
  readonly place: number;
}

/** A lone number is a page number when the lone number before or after it is its neighbour (n ± 1) a page away. */
export function setPageNumbersAside(drafts: readonly Draft[]): readonly Draft[] {
  const bare: Bare[] = [];
  drafts.forEach((draft, index) => {
    const match = draft.piece.form === 'line' && draft.kind === 'paragraph' ? BARE.exec(draft.words) : null;
    if (match && Number(match[1]) <= Number(match[2] ?? match[1]))
      bare.push({ index, number: Number(match[1]), place: draft.piece.start });
  });
  const pages = new Set<number>();
  bare.forEach((entry, i) => {
    if (isNextPage(bare[i - 1], entry) || isNextPage(entry, bare[i + 1])) pages.add(entry.index);
  });
  return pages.size === 0
    ? drafts
    : drafts.map((draft, i) => (pages.has(i) ? asNoise(draft, 'page number') : draft));
}

const isNextPage = (one: Bare | undefined, other: Bare | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  other.number === one.number + 1 &&
  other.place - one.place >= PAGE_AT_LEAST;
