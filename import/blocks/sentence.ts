/** What a piece of text shows at its ends: does it end a sentence, does it begin in the middle of one, what is left open. */

const PAIRS: Readonly<Record<string, string>> = {
  '》': '《',
  '）': '（',
  ')': '(',
  '”': '“',
  '】': '【',
  '」': '「',
  '〉': '〈',
};
const OPENERS = new Set(Object.values(PAIRS));

export interface Brackets {
  /** Opened and not closed, outermost first. */
  readonly open: readonly string[];
  /** Closed without having been opened. */
  readonly stray: readonly string[];
}

/** Brackets left open and closed without opening; （ and ( count as one kind, since sources mix them. */
export function brackets(text: string): Brackets {
  const open: string[] = [];
  const stray: string[] = [];
  for (const char of text) {
    if (OPENERS.has(char)) open.push(char === '(' ? '（' : char);
    else if (PAIRS[char]) close(char === ')' ? '）' : char, open, stray);
  }
  return { open, stray };
}

function close(char: string, open: string[], stray: string[]): void {
  const at = open.lastIndexOf(PAIRS[char]!);
  if (at >= 0) open.splice(at, 1);
  else stray.push(char);
}

const FINAL = /[。！？!?；;：:…][”’」』）)》\]】"']*$/u;
const OPEN_END = /[，,、《（(“【「—-]$/u;
const MID_START = /^[，,、。；;：:！？）)》”】」％%]/u;

/** The text ends as a sentence ends. */
export const endsSentence = (text: string): boolean => FINAL.test(text.slice(-8));

/** The text ends where no sentence can end: with a comma or an opening bracket. */
export const endsOpen = (text: string): boolean => OPEN_END.test(text.slice(-1));

/** The text begins where no sentence can begin: with a comma, a full stop or a closing bracket. */
export const startsMidSentence = (text: string): boolean => MID_START.test(text);
