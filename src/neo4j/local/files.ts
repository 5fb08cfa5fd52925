import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { errno } from './errors.ts';

/** Writes beside the file, then renames: readers see the old text or the new one, never half. */
export async function writeWhole(file: string, text: string, mode = 0o644): Promise<void> {
  const draft = `${file}.${process.pid}.${randomBytes(3).toString('hex')}.tmp`;
  try {
    await writeFile(draft, text, { mode, flag: 'wx' });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

export async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (errno(error) === 'ENOENT') return null;
    throw error;
  }
}

export async function exists(path: string): Promise<boolean> {
  return (await sizeOf(path)) !== null;
}

export async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch {
    return null;
  }
}

/** The text of a log from an offset on, at most its last 64 kB. */
export async function readFrom(file: string, offset = 0): Promise<string> {
  const size = (await sizeOf(file)) ?? 0;
  const start = Math.max(size < offset ? 0 : offset, size - 65_536);
  if (size <= start) return '';
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } finally {
    await handle.close();
  }
}

export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
