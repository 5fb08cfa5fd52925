import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isFileFault, type SourceFile } from './files.ts';
import { sha256 } from './ledger/hash.ts';

/** Files that are hashed before other work of the process gets its turn. */
const HASHED_AT_A_TURN = 50;

/**
 * SHA-256 of each file. A file that cannot be read is for those to tell who read it. Small files are read ten times
 * faster in one call than by promises, which need four turns and threads for each.
 */
export async function hashesOf(files: readonly SourceFile[]): Promise<readonly (string | undefined)[]> {
  const hashes: (string | undefined)[] = [];
  for (const [i, file] of files.entries()) {
    if (i % HASHED_AT_A_TURN === 0) await nextTurn();
    hashes.push(hashOf(file.path));
  }
  return hashes;
}

function hashOf(path: string): string | undefined {
  try {
    return sha256(readFileSync(path));
  } catch (error) {
    if (isFileFault(error)) return undefined;
    throw error;
  }
}
