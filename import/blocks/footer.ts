import { asNoise, type Draft } from './draft.ts';
import { fold, noiseLexicon, wholeLine } from './lexicon.ts';

/** The foot of a page: who hosts it and where to write, in lines right above or below its licence (ICP备…号). */

const LICENCE = /icp|公网安备|网站标识码|版权所有|copyright/;
const FOOT = wholeLine(noiseLexicon.footer);
/** So many lines away from the licence a line of contact is still the page's. */
const REACH = 6;

export function setFootersAside(drafts: readonly Draft[]): readonly Draft[] {
  const result = [...drafts];
  drafts.forEach((draft, at) => {
    if (draft.kind !== 'noise' || draft.reason !== 'copyright' || !LICENCE.test(fold(draft.words))) return;
    for (const step of [-1, 1]) setAside(result, at, step);
  });
  return result;
}

/** From `at` on in one direction, as long as the lines are of that kind. */
function setAside(drafts: Draft[], at: number, step: number): void {
  for (let i = at + step, lines = 0; i >= 0 && i < drafts.length && lines < REACH; i += step) {
    const draft = drafts[i]!;
    if (draft.kind === 'blank' || draft.kind === 'noise') continue;
    if (draft.words === '' || !FOOT.test(fold(draft.words))) return;
    drafts[i] = asNoise(draft, 'page footer');
    lines++;
  }
}
