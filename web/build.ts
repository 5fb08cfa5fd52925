/**
 * Builds the pages that are stale, and prints a line for each bundle. `npm start` and `npm test` call it, so it must be
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

/** What is built together: the editor of the playground takes half a minute, the other pages some seconds. */
interface Bundle {
  /** Its folder of sources in web/, and its folder in web/dist/. */
  readonly name: 'playground' | 'pages';
  readonly config: string;
}

const BUNDLES: readonly Bundle[] = [
  { name: 'playground', config: 'vite.config.ts' },
  { name: 'pages', config: 'vite.pages.config.ts' },
];

export interface WebBuild {
  readonly name: Bundle['name'];
  readonly state: 'built' | 'fresh';
  readonly seconds: number;
}

export async function buildWeb(): Promise<WebBuild[]> {
  const builds: WebBuild[] = [];
  for (const bundle of BUNDLES) builds.push(await buildBundle(bundle));
  return builds;
}

async function buildBundle(bundle: Bundle): Promise<WebBuild> {
  const began = performance.now();
  const stamp = await sourceHash(bundle);
  const fresh = (await readStamp(bundle)) === stamp && existsSync(join(dist, bundle.name));
  if (!fresh) await rebuild(bundle, stamp);
  return { name: bundle.name, state: fresh ? 'fresh' : 'built', seconds: (performance.now() - began) / 1000 };
}

/** Builds beside the old pages and swaps them in, so that a running server never serves half a page. */
async function rebuild({ name, config }: Bundle, stamp: string): Promise<void> {
  const { build } = await import('vite').catch((cause: unknown) => {
    throw new Error('The pages must be built, and vite is missing: run npm ci', { cause });
  });
  const next = join(dist, `.next-${name}-${process.pid}`);
  const environment = process.env.NODE_ENV;
  // Under a test runner it says "test", and React would be built for development, twice as heavy.
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: join(web, config),
      logLevel: 'warn',
      build: { outDir: next },
    });
    await mkdir(dist, { recursive: true });
    await rm(join(dist, name), { recursive: true, force: true });
    await rename(next, join(dist, name));
    // Last: a build that was cut short is built again.
    await writeFile(stampFile(name), stamp);
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
    await rm(next, { recursive: true, force: true });
  }
}

const stampFile = (name: Bundle['name']) => join(dist, `.stamp-${name}`);

async function readStamp({ name }: Bundle): Promise<string | undefined> {
  return existsSync(stampFile(name)) ? await readFile(stampFile(name), 'utf8') : undefined;
}

/** The whole lockfile counts: a page depends on packages that the page's own imports do not name. */
async function sourceHash(bundle: Bundle): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [lockfile, ...(await sources(bundle))]) {
    const bytes = await readFile(file);
    hash.update(`${relative(web, file).replaceAll('\\', '/')}:${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

async function sources({ name, config }: Bundle): Promise<string[]> {
  const entries = await readdir(join(web, name), { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const shared = ['build.ts', config, 'tsconfig.json'].map((file) => join(web, file));
  return [...shared, ...pages].sort();
}

const isMain = process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href;
if (isMain) {
  for (const { name, state, seconds } of await buildWeb())
    console.log(state === 'fresh' ? `${name}: up to date` : `${name}: built in ${seconds.toFixed(1)} s`);
}
