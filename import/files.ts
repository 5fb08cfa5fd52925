import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file to import. */
export interface SourceFile {
  readonly path: string;
  /** Canonical: the file URL of the real path. */
  readonly uri: string;
}

/** A path that could not be looked at. */
export interface UnreadablePath {
  readonly path: string;
  readonly message: string;
}

export interface Discovery {
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly UnreadablePath[];
  /** Left out by rule, with the reason. */
  readonly skipped: readonly UnreadablePath[];
  /** Canonical URLs of the folders given, for --prune. */
  readonly folders: readonly string[];
}

interface Found {
  readonly files: Map<string, SourceFile>;
  readonly unreadable: UnreadablePath[];
  readonly skipped: UnreadablePath[];
}

/** What a walk through a folder leaves out, and why; named by itself, such a file is imported. */
const SKIPPED: readonly (readonly [name: RegExp, reason: string])[] = [
  [/^\./, 'hidden'],
  [/^README(\.|$)/i, 'describes its folder'],
  [/^node_modules$/, 'holds packages'],
];

/** All files under the paths, in code-point order; a file given by name is taken whatever its name. */
export async function discover(paths: readonly string[]): Promise<Discovery> {
  const files = new Map<string, SourceFile>();
  const unreadable: UnreadablePath[] = [];
  const skipped: UnreadablePath[] = [];
  const folders: string[] = [];
  for (const path of paths) {
    await attempt(path, unreadable, async () => {
      const info = await stat(path);
      if (!info.isDirectory()) return add(path, files);
      const real = await realpath(path);
      folders.push(`${pathToFileURL(real).href}/`);
      await walk({ path, real }, { files, unreadable, skipped });
    });
  }
  const sorted = [...files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  return { files: sorted, unreadable, skipped, folders };
}

/** A folder as it was named, and where it really stands. */
interface Folder {
  readonly path: string;
  readonly real: string;
}

/** What the folder itself tells of an entry is not asked of the file system again: it would be two calls a file. */
async function walk(folder: Folder, found: Found): Promise<void> {
  await attempt(folder.path, found.unreadable, async () => {
    for (const entry of await readdir(folder.path, { withFileTypes: true })) {
      const path = join(folder.path, entry.name);
      const real = join(folder.real, entry.name);
      const reason = SKIPPED.find(([name]) => name.test(entry.name))?.[1];
      if (reason) found.skipped.push({ path, message: `${reason}; name it to import it` });
      else if (entry.isDirectory()) await walk({ path, real }, found);
      else if (entry.isFile()) addAt(path, pathToFileURL(real).href, found.files);
      else await attempt(path, found.unreadable, () => addIfFile(path, found));
    }
  });
}

/** Links to folders are not followed (they may lead in circles); devices and sockets hold no text. */
async function addIfFile(path: string, found: Found): Promise<void> {
  const info = await stat(path);
  if (info.isFile()) return add(path, found.files);
  const what = info.isDirectory() ? 'a link to a folder' : 'not a file';
  found.skipped.push({ path, message: `${what}; name it to import what it leads to` });
}

async function add(path: string, files: Map<string, SourceFile>): Promise<void> {
  addAt(path, await canonicalUri(path), files);
}

function addAt(path: string, uri: string, files: Map<string, SourceFile>): void {
  files.set(uri, { path, uri });
}

/** The file URL of the real path: two ways to one file are one source. */
export async function canonicalUri(path: string): Promise<string> {
  return pathToFileURL(await realpath(path)).href;
}

async function attempt(
  path: string,
  unreadable: UnreadablePath[],
  work: () => Promise<void> | undefined,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    unreadable.push({ path, message: explain(path, error) });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  EACCES: 'no permission to read it; change its permissions or run as a user who may',
  EPERM: 'no permission to read it; change its permissions or run as a user who may',
  ELOOP: 'its symbolic links lead in a circle; name the real file',
  EISDIR: 'it is a folder',
};

/** A file fault as a sentence that names the path and the way out. */
export function explain(path: string, error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return `${path}: ${REASONS[code] ?? (error instanceof Error ? error.message : String(error))}`;
}

/** Faults of one file do not stop the others; faults of the database or of the program do. */
export function isFileFault(error: unknown): boolean {
  if ((error as Error).name === 'UnreadableDocument') return true;
  return typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
