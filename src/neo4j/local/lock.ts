import { randomBytes } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { errno } from './errors.ts';
import { readIfThere, sleep } from './files.ts';
import { identify, isAlive, type ProcessId } from './processes.ts';

export interface LockOptions {
  readonly file: string;
  /** Called once, when another process holds the lock. */
  readonly onWait?: (holder: number | null) => void;
}

/**
 * One process at a time, by a file that names its holder. A holder that died leaves no lasting lock: the next one
 * sees that no such process lives and takes over.
 */
export async function withLock<T>(options: LockOptions, work: () => Promise<T>): Promise<T> {
  const mine = JSON.stringify({ ...identify(process.pid), nonce: randomBytes(6).toString('hex') });
  for (let waited = false; !(await tryLock(options.file, mine)); ) {
    const text = await readIfThere(options.file);
    if (text === null) continue;
    const holder = parseHolder(text);
    if (await isStale(options.file, holder)) {
      await breakLock(options.file, text);
      continue;
    }
    if (!waited) options.onWait?.(holder?.pid ?? null);
    waited = true;
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    if ((await readIfThere(options.file)) === mine) await rm(options.file, { force: true });
  }
}

async function tryLock(file: string, text: string): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errno(error) === 'EEXIST') return false;
    throw error;
  }
}

function parseHolder(text: string): ProcessId | null {
  try {
    const { pid, started } = JSON.parse(text);
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
}

/** A lock without a readable holder is being written this moment, or was cut off by a crash some time ago. */
async function isStale(file: string, holder: ProcessId | null): Promise<boolean> {
  if (holder) return !isAlive(holder);
  try {
    return Date.now() - (await stat(file)).mtimeMs > 5_000;
  } catch {
    return false;
  }
}

/** Moves the lock aside first: of several that saw it stale only one gets it, and a fresh one is put back. */
async function breakLock(file: string, seen: string): Promise<void> {
  const aside = `${file}.${process.pid}.${randomBytes(3).toString('hex')}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  if ((await readIfThere(aside)) === seen) await rm(aside, { force: true });
  else await rename(aside, file);
}
