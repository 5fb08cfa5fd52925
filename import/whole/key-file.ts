import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { NameKey } from '../ledger/key.ts';
import { NumberList } from './numbers.ts';

type Stored = readonly [type: NameKey['type'], normal: string, scope: string];

const FLUSH_AT = 1 << 20;

/** Names on disk, by number: memory holds where each begins. */
export class KeyFile {
  readonly #file: number;
  readonly #starts = NumberList.any();
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #written = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w+');
  }

  get length(): number {
    return this.#starts.length;
  }

  push({ type, normal, scope }: Omit<NameKey, 'id'>): void {
    const line = Buffer.from(JSON.stringify([type, normal, scope] satisfies Stored));
    this.#starts.push(this.#written + this.#waitingBytes);
    this.#waiting.push(line);
    this.#waitingBytes += line.length;
    if (this.#waitingBytes >= FLUSH_AT) this.#flush();
  }

  at(i: number): Omit<NameKey, 'id'> {
    this.#flush();
    const start = this.#starts.at(i);
    const end = i + 1 < this.length ? this.#starts.at(i + 1) : this.#written;
    const bytes = Buffer.allocUnsafe(end - start);
    readSync(this.#file, bytes, 0, bytes.length, start);
    const [type, normal, scope] = JSON.parse(bytes.toString()) as Stored;
    return { type, normal, scope };
  }

  close(): void {
    closeSync(this.#file);
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    writeSync(this.#file, Buffer.concat(this.#waiting));
    this.#written += this.#waitingBytes;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}
