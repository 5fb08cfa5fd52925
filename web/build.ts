/**
 * Builds the playground page when it is stale, and prints one line. `npm start` and `npm test` call it, so it must be
 * quick when there is nothing to do: sources and lockfile are hashed and compared with the stamp of the last build.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const web = fileURLToPath(new URL('.', import.meta.url));
const lockfile = join(web, '..', 'package-lock.json');
const dist = join(web, 'dist');
const stampFile = join(dist, '.stamp');
/** The folder the server serves: index.html and assets/. */
export const playgroundDist = join(dist, 'playground');

export interface WebBuild {
  readonly state: 'built' | 'fresh';
  readonly seconds: number;
}

export async function buildWeb(): Promise<WebBuild> {
  const began = performance.now();
  const stamp = await sourceHash();
  const fresh = (await readStamp()) === stamp && existsSync(join(playgroundDist, 'index.html'));
  if (!fresh) await rebuild(stamp);
  return { state: fresh ? 'fresh' : 'built', seconds: (performance.now() - began) / 1000 };
}

/** Builds beside the old page and swaps it in, so that a running server never serves half a page. */
async function rebuild(stamp: string): Promise<void> {
  const { build } = await import('vite').catch((cause: unknown) => {
    throw new Error('The playground page must be built, and vite is missing: run npm ci', { cause });
  });
  const next = join(dist, `.next-${process.pid}`);
  try {
    await build({
      configFile: join(web, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: next },
    });
    await mkdir(dist, { recursive: true });
    await rm(playgroundDist, { recursive: true, force: true });
    await rename(next, playgroundDist);
    // Last: a build that was cut short is built again.
    await writeFile(stampFile, stamp);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function readStamp(): Promise<string | undefined> {
  return existsSync(stampFile) ? await readFile(stampFile, 'utf8') : undefined;
}

/** The whole lockfile counts: a page depends on packages that the page's own imports do not name. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [lockfile, ...(await sources())]) {
    const bytes = await readFile(file);
    hash.update(`${relative(web, file).replaceAll('\\', '/')}:${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

async function sources(): Promise<string[]> {
  const entries = await readdir(join(web, 'playground'), { recursive: true, withFileTypes: true });
  const page = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const config = ['build.ts', 'vite.config.ts', 'tsconfig.json'].map((name) => join(web, name));
  return [...config, ...page].sort();
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  const { state, seconds } = await buildWeb();
  console.log(state === 'fresh' ? 'playground: up to date' : `playground: built in ${seconds.toFixed(1)} s`);
}
