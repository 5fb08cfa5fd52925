import { asNoise, type Draft } from './draft.ts';
import { fold, noiseLexicon, wholeLine } from './lexicon.ts';

/** Lists of links to other pages (相关推荐 …): titles and teasers of other documents must not be read as this one's. */

const HEAD = wholeLine(noiseLexicon.linkLists.map((pattern) => `[【\\[]?(?:${pattern})[】\\]]?[ :>»]*`));
/** A line as long as this that ends with a full stop is prose: the list is over. Teasers are cut or end with … */
const PROSE = 40;

/** From the head to the end, or to the first line that is content for sure. */
export function setLinkListsAside(drafts: readonly Draft[], text: string): readonly Draft[] {
  const result = [...drafts];
  for (let i = 0; i < drafts.length; i++) {
    if (!isHead(drafts[i]!)) continue;
    const end = listEnd(drafts, i, text);
    for (let j = i; j < end; j++)
      if (result[j]!.kind !== 'noise') result[j] = asNoise(drafts[j]!, 'related links');
    i = end - 1;
  }
  return result;
}

const isHead = (draft: Draft): boolean =>
  draft.kind !== 'noise' && draft.words !== '' && draft.words.length <= 24 && HEAD.test(fold(draft.words));

function listEnd(drafts: readonly Draft[], head: number, text: string): number {
  for (let i = head + 1; i < drafts.length; i++) {
    if (endsList(drafts[i]!, text) || beginsOrder(drafts, i)) return i;
  }
  return drafts.length;
}

const OFFICE = /^[\u4e00-\u9fa5]{2,30}(?:部|委员会|办公室|局|署|厅|院|会|银行|政府)$/;
const ORDER = /^(?:[\u4e00-\u9fa5]{2,40})?令$/;
const NUMBER = /^第?\d{1,4}号$/;
const MOST_ISSUERS = 14;

/** 教育部, 公安部, 令, 第15号: issuers in lines of their own above the number of their order. */
function beginsOrder(drafts: readonly Draft[], at: number): boolean {
  const words = drafts
    .slice(at, at + 3 * MOST_ISSUERS)
    .filter((draft) => draft.kind !== 'blank')
    .map((draft) => fold(draft.words));
  const order = words.findIndex((line) => !OFFICE.test(line));
  return ORDER.test(words[order] ?? '') && NUMBER.test(words[order + 1] ?? '');
}

function endsList({ piece, kind, heading }: Draft, text: string): boolean {
  if (kind === 'table') return true;
  if (
    heading?.markup !== undefined ||
    heading?.family === 'han' ||
    heading?.family === 'chapter' ||
    heading?.family === 'annex'
  )
    return true;
  const length = piece.contentEnd - piece.contentStart;
  return length >= PROSE && /。[”」）)]?$/u.test(text.slice(piece.contentEnd - 2, piece.contentEnd));
}
