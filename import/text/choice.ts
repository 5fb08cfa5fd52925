/**
 * Of many expressions those that a text may match. Each is filed under the words of which every match of it holds one (needs.ts);
 * one look through a text opens the files that it has the words for, however many expressions there are.
 */
import { type Clause, needsOf } from './needs.ts';
import { PAIRS, pairAt } from './pairs.ts';

/** Stands beside the only code unit of a word. */
const NO_UNIT = 0;

export class Choice<T> {
  readonly #all: readonly T[];
  /** By the first two code units of a word. */
  readonly #files: (number[] | undefined)[] = new Array(PAIRS);
  /** Expressions that need no word: always chosen. */
  readonly #free: number[] = [];
  /** The number of the text that an expression was last chosen for. */
  readonly #chosenFor: Uint32Array;
  #text = 0;

  constructor(all: readonly T[], expressionOf: (one: T) => RegExp) {
    this.#all = all;
    this.#chosenFor = new Uint32Array(all.length);
    all.forEach((one, i) => {
      const clause = rarest(needsOf(expressionOf(one)));
      if (clause) for (const word of clause) this.#file(word, i);
      else this.#free.push(i);
    });
  }

  /** Those whose files the text opens, in their order. */
  of(text: string): T[] {
    this.#text++;
    const chosen = [...this.#free];
    let before = NO_UNIT;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      this.#open(pairAt(unit, NO_UNIT), chosen);
      this.#open(pairAt(before, unit), chosen);
      before = unit;
    }
    return chosen.sort((a, b) => a - b).map((i) => this.#all[i]!);
  }

  #file(word: string, expression: number): void {
    const place = pairAt(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : NO_UNIT);
    const file = this.#files[place];
    if (!file) this.#files[place] = [expression];
    else if (!file.includes(expression)) file.push(expression);
  }

  #open(place: number, chosen: number[]): void {
    const file = this.#files[place];
    if (!file) return;
    for (const expression of file) {
      if (this.#chosenFor[expression] === this.#text) continue;
      this.#chosenFor[expression] = this.#text;
      chosen.push(expression);
    }
  }
}

/** Words of several characters stand in fewer texts than single ones, and few words in fewer than many. */
function rarest(clauses: readonly Clause[]): Clause | undefined {
  const rank = (clause: Clause): number =>
    clause.some((word) => word.length === 1) ? PAIRS + clause.length : clause.length;
  return [...clauses].sort((a, b) => rank(a) - rank(b))[0];
}
