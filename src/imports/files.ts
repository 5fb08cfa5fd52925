import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { LIMITS } from '../limits/index.ts';
import type { DraftFile } from './wire.ts';

/** Hidden, so that an import of the folder leaves it out. */
const INCOMING = '.incoming';
/** For the people who look into the folder; documents are recognised by their content. */
const EXTENSIONS = ['.txt', '.md', '.html'];
const CONTROL = /\p{Cc}/gu;

/**
 * Where documents of the import page stand: kept ones in the folder, those of open imports below `.incoming`. Files are
 * called by the hash of their bytes; what a browser calls them is only shown, and never part of a path.
 */
export class DocumentFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  /** Makes the folder, and throws away what a server that ended suddenly left behind. */
  async open(): Promise<void> {
    await rm(join(this.#folder, INCOMING), { recursive: true, force: true });
    await mkdir(join(this.#folder, INCOMING), { recursive: true, mode: 0o700 });
  }

  async put(draft: string, name: string, bytes: Uint8Array): Promise<DraftFile> {
    const file = {
      id: createHash('sha256').update(bytes).digest('hex'),
      name: name.replaceAll(CONTROL, ' ').slice(0, LIMITS.imports.nameLength),
      bytes: bytes.length,
    };
    await mkdir(this.#draftFolder(draft), { recursive: true, mode: 0o700 });
    await writeFile(this.incoming(draft, file), bytes);
    return file;
  }

  incoming(draft: string, file: DraftFile): string {
    return join(this.#draftFolder(draft), storedName(file));
  }

  kept(file: DraftFile): string {
    return join(this.#folder, storedName(file));
  }

  /** Moves files to the kept ones; returns those that were not there already. */
  async keep(draft: string, files: readonly DraftFile[]): Promise<DraftFile[]> {
    const moved = files.filter((file) => !existsSync(this.kept(file)));
    for (const file of moved) await rename(this.incoming(draft, file), this.kept(file));
    return moved;
  }

  async takeBack(draft: string, files: readonly DraftFile[]): Promise<void> {
    for (const file of files) await rename(this.kept(file), this.incoming(draft, file));
  }

  async discard(draft: string): Promise<void> {
    await rm(this.#draftFolder(draft), { recursive: true, force: true });
  }

  async drop(draft: string, file: DraftFile): Promise<void> {
    await rm(this.incoming(draft, file), { force: true });
  }

  #draftFolder(draft: string): string {
    return join(this.#folder, INCOMING, draft);
  }
}

function storedName({ id, name }: DraftFile): string {
  const extension = extname(name).toLowerCase();
  return EXTENSIONS.includes(extension) ? id + extension : id;
}
