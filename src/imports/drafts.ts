import { randomUUID } from 'node:crypto';
import { CodedError } from '../errors.ts';
import { LIMITS } from '../limits/index.ts';
import type { ImportCommands } from './commands.ts';
import { Draft } from './draft.ts';
import { DocumentFolder } from './files.ts';

interface Held {
  readonly draft: Draft;
  used: number;
}

/** The imports that are open, each for as long as something is done with it. */
export class Drafts {
  readonly #open = new Map<string, Held>();
  readonly #folder: DocumentFolder;
  readonly #commands: ImportCommands;
  readonly #idleMs: number;
  readonly #sweep: NodeJS.Timeout;

  constructor(folder: string, commands: ImportCommands, idleMs: number = LIMITS.imports.idleMs) {
    this.#folder = new DocumentFolder(folder);
    this.#commands = commands;
    this.#idleMs = idleMs;
    this.#sweep = setInterval(() => void this.#discardIdle(), idleMs / 10).unref();
  }

  /** Throws when the folder cannot be written. */
  ready(): Promise<void> {
    return this.#folder.open();
  }

  create(): Draft {
    const { open: most } = LIMITS.imports;
    if (this.#open.size >= most)
      throw new CodedError(
        'TOO_BUSY',
        `${most} imports are open already; discard one, or wait until one is forgotten (${Math.round(this.#idleMs / 60_000)} minutes after it was last used)`,
      );
    const draft = new Draft(randomUUID(), this.#folder, this.#commands);
    this.#open.set(draft.id, { draft, used: Date.now() });
    return draft;
  }

  find(id: string): Draft {
    const held = this.#open.get(id);
    if (!held) throw new CodedError('NO_SUCH_IMPORT');
    held.used = Date.now();
    return held.draft;
  }

  async discard(id: string): Promise<void> {
    const draft = this.find(id);
    this.#open.delete(id);
    await draft.discard();
  }

  /** Ends checks, waits for what is being kept, and deletes the files of all open imports. */
  async close(): Promise<void> {
    clearInterval(this.#sweep);
    await Promise.all([...this.#open.keys()].map((id) => this.discard(id)));
  }

  async #discardIdle(): Promise<void> {
    const before = Date.now() - this.#idleMs;
    const idle = [...this.#open.values()].filter(({ draft, used }) => used < before && !draft.isBusy);
    await Promise.all(idle.map(({ draft }) => this.discard(draft.id)));
  }
}
