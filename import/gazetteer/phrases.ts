/**
 * A set of phrases that is scanned for in linear time: entries are bucketed by their first two code units, the longest
 * first, so that each position of a text costs one numeric lookup. Phrases of one code unit are not accepted: a single
 * character names nothing in running text.
 */
interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Where a pair of code units has its place in a filter; the size is a power of two. */
const placeOf = (first: number, second: number, size: number): number =>
  (Math.imul(first, 40_503) ^ Math.imul(second, 2_531)) & (size - 1);

/** Both code units in the 32 bits of a small integer, which a map finds fastest. */
const pairOf = (first: number, second: number): number => (first << 16) | second;

/** So few of the places of the filter are taken that a pair that no phrase begins with is hardly ever taken for one that does. */
const SPARSE = 8;

export class Phrases<T> {
  /** By the first two code units. */
  readonly #buckets = new Map<number, Entry<T>[]>();
  /** By a hash of the first two code units: whether a phrase may begin so. Nearly every position of a text ends here. */
  #begins = new Uint8Array(1024);

  /** Adds a phrase; the value of a phrase that is already there is replaced. */
  add(phrase: string, value: T): void {
    if (phrase.length < 2) return;
    const bucket = this.#bucket(phrase, 0);
    if (!bucket) {
      this.#buckets.set(pairOf(phrase.charCodeAt(0), phrase.charCodeAt(1)), [{ phrase, value }]);
      this.#enter(phrase.charCodeAt(0), phrase.charCodeAt(1));
      return;
    }
    const at = bucket.findIndex((entry) => entry.phrase === phrase);
    if (at >= 0) bucket[at] = { phrase, value };
    else {
      const shorter = bucket.findIndex((entry) => entry.phrase.length < phrase.length);
      bucket.splice(shorter < 0 ? bucket.length : shorter, 0, { phrase, value });
    }
  }

  get(phrase: string): T | undefined {
    if (phrase.length < 2) return undefined;
    return this.#bucket(phrase, 0)?.find((entry) => entry.phrase === phrase)?.value;
  }

  #bucket(text: string, at: number): Entry<T>[] | undefined {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    if (this.#begins[placeOf(first, second, this.#begins.length)] === 0) return undefined;
    return this.#buckets.get(pairOf(first, second));
  }

  #enter(first: number, second: number): void {
    if (this.#buckets.size * SPARSE <= this.#begins.length) {
      this.#begins[placeOf(first, second, this.#begins.length)] = 1;
      return;
    }
    this.#begins = new Uint8Array(this.#begins.length * 4);
    for (const pair of this.#buckets.keys())
      this.#begins[placeOf(pair >>> 16, pair & 0xffff, this.#begins.length)] = 1;
  }

  /** The longest phrase that starts exactly at `at` and ends at or before `limit`. */
  longestAt(text: string, at: number, limit = text.length): PhraseHit<T> | undefined {
    if (at + 2 > limit) return undefined;
    const bucket = this.#bucket(text, at);
    if (!bucket) return undefined;
    const third = text.charCodeAt(at + 2);
    for (const { phrase, value } of bucket) {
      const end = at + phrase.length;
      if (end > limit || (phrase.length > 2 && phrase.charCodeAt(2) !== third)) continue;
      if (text.startsWith(phrase, at)) return { start: at, end, value };
    }
    return undefined;
  }

  /** Leftmost longest hits that do not overlap. */
  scan(text: string, from = 0, to = text.length): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let at = this.seek(text, from, to); at < to; ) {
      const hit = this.longestAt(text, at, to);
      if (hit) hits.push(hit);
      at = this.seek(text, hit ? hit.end : at + 1, to);
    }
    return hits;
  }

  /** The first place from `from` where a phrase may begin; `to` when there is none. */
  seek(text: string, from: number, to: number): number {
    const begins = this.#begins;
    let first = text.charCodeAt(from);
    for (let at = from; at + 1 < to; at++) {
      const second = text.charCodeAt(at + 1);
      if (begins[placeOf(first, second, begins.length)] !== 0) return at;
      first = second;
    }
    return to;
  }
}
