import { CodedError } from '../errors.ts';
import { normalName } from '../model/index.ts';

/** Code points of a search: longer ones are quotes of a document, not names. */
const MAX_TEXT = 100;

/**
 * Words of a search as a Lucene query. Only letters, marks and digits pass, in lower case, so no operator (AND, `~`, `"` …)
 * can come from outside: each word as a phrase, which counts more, or any of its pairs of characters.
 */
export function luceneQuery(text: unknown, argument: string): string {
  return wordsOf(text, argument)
    .map((word) => `"${word}"^4 OR ${word}`)
    .join(' OR ');
}

/** The folded text, to compare with the normal forms of names. */
export function searchNormal(text: unknown, argument: string): string {
  wordsOf(text, argument);
  return normalName('', String(text));
}

function wordsOf(text: unknown, argument: string): readonly string[] {
  const given = String(text);
  if ([...given].length > MAX_TEXT) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `${argument}: ${[...given].length} characters are too many; search for at most ${MAX_TEXT}`,
    );
  }
  const words = given
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (!words || normalName('', given) === '') {
    throw new CodedError('BAD_USER_INPUT', `${argument}: "${given}" has no letter or digit to search for`);
  }
  return words;
}

/** Where the longest run of characters in common stands in a text. */
export function commonRun(text: string, words: string): { readonly start: number; readonly end: number } {
  const [here, there] = [text.toLowerCase(), words.toLowerCase()];
  let [length, end] = [0, 0];
  let before = new Uint16Array(there.length + 1);
  for (let i = 0; i < here.length; i += 1) {
    const now = new Uint16Array(there.length + 1);
    for (let j = 0; j < there.length; j += 1) {
      if (here[i] !== there[j]) continue;
      now[j + 1] = before[j]! + 1;
      if (now[j + 1]! > length) [length, end] = [now[j + 1]!, i + 1];
    }
    before = now;
  }
  return { start: end - length, end };
}
