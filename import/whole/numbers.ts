type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A list of numbers that grows, as compact as an array of one type is. */
export class NumberList<Of extends Numbers = Numbers> {
  #values: Of;
  length = 0;

  private constructor(values: Of) {
    this.#values = values;
  }

  static whole(): NumberList<Int32Array<ArrayBuffer>> {
    return new NumberList(new Int32Array(1024));
  }

  static any(): NumberList<Float64Array<ArrayBuffer>> {
    return new NumberList(new Float64Array(1024));
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const more = new (this.#values.constructor as new (length: number) => Of)(this.length * 2);
      more.set(this.#values);
      this.#values = more;
    }
    this.#values[this.length++] = value;
  }

  at(i: number): number {
    return this.#values[i]!;
  }

  set(i: number, value: number): void {
    this.#values[i] = value;
  }
}

const NONE = -1;

/** Lists of whole numbers, one for each of some numbers; what is in them is added once each. */
export class Chains {
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  /** `lists` and `items`: above the greatest number of a list, and of what is in them. */
  constructor(lists: number, items: number) {
    this.#first = new Int32Array(lists).fill(NONE);
    this.#next = new Int32Array(items).fill(NONE);
  }

  add(list: number, item: number): void {
    this.#next[item] = this.#first[list]!;
    this.#first[list] = item;
  }

  /** What was added, in order. */
  of(list: number): number[] {
    const items: number[] = [];
    for (let item = this.#first[list]!; item !== NONE; item = this.#next[item]!) items.push(item);
    return items.reverse();
  }
}
