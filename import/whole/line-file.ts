import { appendFileSync, createReadStream, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** Lines on disk; they are read back once the file is ended. It is open only while it is written to: many may be at a time. */
export class LineFile {
  readonly #path: string;
  readonly #flushAt: number;
  #buffer = '';

  constructor(path: string, flushAt: number) {
    this.#path = path;
    this.#flushAt = flushAt;
  }

  write(line: string): void {
    this.#buffer += `${line}\n`;
    if (this.#buffer.length >= this.#flushAt) this.end();
  }

  /** Writes what is left. */
  end(): void {
    appendFileSync(this.#path, this.#buffer);
    this.#buffer = '';
  }

  /** The lines of the ended file, which is deleted after them. */
  async *lines(): AsyncGenerator<string> {
    for await (const line of createInterface({ input: createReadStream(this.#path, 'utf8') })) yield line;
    rmSync(this.#path);
  }
}
