import { asNoise, type Draft } from './draft.ts';
import { fold, noiseLexicon, wholeLine } from './lexicon.ts';

/** Tables of contents: they repeat the headings, and would state everything twice. */

/** Words, dotted leaders, a page number: 一、前言.....6. A sentence can end in …… but not in …… and a number. */
const LEADER_ENTRY =
  /^[^。]{1,90}?[^。.．·•_…\s]。?\s*(?:[.．·•_]{4,}|…{2,}|(?:[.·] ){4,})[\s.…·]*(?:\d{1,4}|[ivx]{1,5})?$/iu;
/** Under the line 目录 an entry needs no leaders, only its page number. */
const NUMBERED_ENTRY = /^(?!.*[。；]).{1,80}?[\s\t]+\d{1,4}$/u;
const CONTENTS = wholeLine(noiseLexicon.contents);

export const isContentsEntry = (words: string): boolean =>
  /[.．·•_…]{2}|[.·] /.test(words) && LEADER_ENTRY.test(words) && /\d$|[.…·]{4}$|[ivx]$/i.test(words);

/** The line 目录 above entries is noise too, and so are entries under it that have no leaders. */
export function setContentsAside(drafts: readonly Draft[]): readonly Draft[] {
  const result = [...drafts];
  for (let i = 0; i < drafts.length; i++) {
    if (!isContentsHead(drafts[i]!)) continue;
    let at = i + 1;
    while (drafts[at] && isEntryBelowHead(drafts[at]!)) at++;
    if (at === i + 1) continue;
    for (let j = i; j < at; j++) result[j] = asNoise(drafts[j]!, 'table of contents');
  }
  return result;
}

const isContentsHead = (draft: Draft): boolean =>
  draft.words !== '' && draft.words.length <= 24 && CONTENTS.test(fold(draft.words));

const isEntryBelowHead = (draft: Draft): boolean =>
  draft.reason === 'table of contents' ||
  draft.reason === 'page number' ||
  (draft.kind !== 'table' && NUMBERED_ENTRY.test(draft.words));
