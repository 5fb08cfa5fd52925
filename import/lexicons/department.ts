/** The words of a department after its place: 发展和改革委员会, 人民政府办公厅, 金融工作局; read word by word from the lexicon. */
import { alternation, bodies, phrasesOf } from './lexicons.ts';

const stems = phrasesOf(bodies.stems);
/** Whole short names too: 科委, 商委, 教委 have no stem of their own. */
const shorts = Object.keys(bodies.departments).filter((name) => !/^[市省区县]/.test(name));
const functionWords = new RegExp(`^(?:${alternation([...bodies.functions, ...shorts])})`);
const MAX_DEPARTMENT = 30;

/** The end of the department that begins at `at`, or undefined. */
export function departmentEnd(text: string, at: number, limit: number): number | undefined {
  const stop = Math.min(limit, at + MAX_DEPARTMENT);
  let best: number | undefined;
  for (let here = at; here < stop; ) {
    const word = functionWords.exec(text.slice(here, Math.min(stop, here + 14)))?.[0];
    const ends = word !== undefined && endsWell(text, here + word.length);
    const stem = stems.longestAt(text, here, stop);
    // 金融工作|办公室: a short name that ends in the middle of a word is none, and its first words may be stems.
    if (word && (ends ? !stem || word.length >= stem.end - here : !stem)) {
      here += word.length;
      if (ends) best = here;
    } else if (stem) {
      here = stem.end;
      if (/[和与]/.test(text[here] ?? '') && stems.longestAt(text, here + 1, stop)) here++;
    } else break;
  }
  return best;
}

/** A function word of one character may begin another word: 局面, 办理, 委托. */
export function endsWell(text: string, end: number): boolean {
  const next = text[end];
  const last = text[end - 1]!;
  return next === undefined || !(bodies.notAfter[last] ?? '').includes(next);
}
