/** An id of 32 hex digits is four numbers of 32 bits. */
const WORDS = 4;
const DIGITS = 8;
const EMPTY = -1;

/** Numbers ids in the order in which they come, in about 30 bytes an id. Ids are hashes: any part of one is spread evenly. */
export class IdTable {
  #ids = new Uint32Array(1024 * WORDS);
  /** Open addressing: the number of the id that has a slot. */
  #slots = new Int32Array(2048).fill(EMPTY);
  size = 0;

  /** The number of an id, which gets one if it has none. */
  add(id: string): number {
    const words = wordsOf(id);
    const slot = this.#slotOf(words);
    const known = this.#slots[slot]!;
    if (known !== EMPTY) return known;
    const number = this.size++;
    this.#slots[slot] = number;
    if (number * WORDS === this.#ids.length) this.#ids = grown(this.#ids);
    this.#ids.set(words, number * WORDS);
    if (this.size * 2 > this.#slots.length) this.#spread();
    return number;
  }

  /** Undefined for an id that was not added. */
  numberOf(id: string): number | undefined {
    const number = this.#slots[this.#slotOf(wordsOf(id))]!;
    return number === EMPTY ? undefined : number;
  }

  idOf(number: number): string {
    return [...this.#wordsAt(number)].map((word) => word.toString(16).padStart(DIGITS, '0')).join('');
  }

  #wordsAt(number: number): Uint32Array {
    return this.#ids.subarray(number * WORDS, (number + 1) * WORDS);
  }

  /** The slot of these words, or the empty one that is theirs. */
  #slotOf(words: Uint32Array): number {
    const last = this.#slots.length - 1;
    for (let slot = words[0]! & last; ; slot = (slot + 1) & last) {
      const number = this.#slots[slot]!;
      if (number === EMPTY || this.#holds(number, words)) return slot;
    }
  }

  #holds(number: number, words: Uint32Array): boolean {
    const at = number * WORDS;
    for (let i = 0; i < WORDS; i++) if (this.#ids[at + i] !== words[i]) return false;
    return true;
  }

  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(EMPTY);
    for (let number = 0; number < this.size; number++)
      this.#slots[this.#slotOf(this.#wordsAt(number))] = number;
  }
}

function wordsOf(id: string): Uint32Array {
  const words = new Uint32Array(WORDS);
  for (let i = 0; i < WORDS; i++) words[i] = Number.parseInt(id.slice(i * DIGITS, (i + 1) * DIGITS), 16);
  return words;
}

function grown(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}
