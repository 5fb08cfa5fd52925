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

export class Phrases<T> {
  /** By the first and the second code unit: two small integers look up faster than one large number. */
  readonly #buckets = new Map<number, Map<number, Entry<T>[]>>();
  /** Whether any phrase begins with a code unit: most positions of a text end here. */
  readonly #begins = new Uint8Array(65_536);

  /** Adds a phrase; the value of a phrase that is already there is replaced. */
  add(phrase: string, value: T): void {
    if (phrase.length < 2) return;
    const bucket = this.#bucket(phrase, 0);
    if (!bucket) {
      const first = phrase.charCodeAt(0);
      const seconds = this.#buckets.get(first) ?? new Map<number, Entry<T>[]>();
      this.#buckets.set(first, seconds.set(phrase.charCodeAt(1), [{ phrase, value }]));
      this.#begins[first] = 1;
      return;
    }
    const at = bucket.findIndex((entry) => entry.phrase === phrase);
    if (at >= 0) bucket[at] = { phrase, value };
    else {
      bucket.push({ phrase, value });
      bucket.sort((a, b) => b.phrase.length - a.phrase.length);
    }
  }

  get(phrase: string): T | undefined {
    if (phrase.length < 2) return undefined;
    return this.#bucket(phrase, 0)?.find((entry) => entry.phrase === phrase)?.value;
  }

  #bucket(text: string, at: number): Entry<T>[] | undefined {
    const first = text.charCodeAt(at);
    if (this.#begins[first] === 0) return undefined;
    return this.#buckets.get(first)?.get(text.charCodeAt(at + 1));
  }

  /** The longest phrase that starts exactly at `at` and ends at or before `limit`. */
  longestAt(text: string, at: number, limit = text.length): PhraseHit<T> | undefined {
    if (at + 2 > limit) return undefined;
    const bucket = this.#bucket(text, at);
    if (!bucket) return undefined;
    for (const { phrase, value } of bucket) {
      const end = at + phrase.length;
      if (end <= limit && text.startsWith(phrase, at)) return { start: at, end, value };
    }
    return undefined;
  }

  /** Leftmost longest hits that do not overlap. */
  scan(text: string, from = 0, to = text.length): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let at = from; at + 1 < to; ) {
      const hit = this.longestAt(text, at, to);
      if (hit) hits.push(hit);
      at = hit ? hit.end : at + 1;
    }
    return hits;
  }
}
