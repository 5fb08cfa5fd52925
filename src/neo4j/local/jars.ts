import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileFault, LocalNeo4jError } from './errors.ts';
import { freeBytes, readIfThere, sizeOf, writeWhole } from './files.ts';
import { findMaven, type Java, javaHomeOf } from './java.ts';
import { withLock } from './lock.ts';
import { copyDependencies } from './maven.ts';
import { cacheRoot, type Pom } from './paths.ts';
import type { LocalLog, LocalProgress } from './types.ts';

export interface JarsOptions {
  readonly pom: Pom;
  readonly java: Java;
  readonly env: NodeJS.ProcessEnv;
  readonly minFreeBytes: number;
  readonly log: LocalLog;
  readonly onProgress: (progress: LocalProgress) => void;
}

interface Manifest {
  readonly neo4j: string;
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

const MANIFEST = 'manifest.json';

export function jarFolder(pom: Pom, env: NodeJS.ProcessEnv): string {
  return join(cacheRoot(env), `neo4j-${pom.version}-${pom.hash}`);
}

/** The folder with all jars of the server: at once when it is whole, else downloaded (again). */
export async function ensureJars(options: JarsOptions): Promise<string> {
  const folder = jarFolder(options.pom, options.env);
  if ((await damageOf(folder)) === null) return folder;
  try {
    await mkdir(dirname(folder), { recursive: true });
    await withLock(
      { file: `${folder}.lock`, onWait: (pid) => options.onProgress(waiting(pid)) },
      async () => {
        const damage = await damageOf(folder);
        if (damage === null) return;
        if (damage !== 'missing')
          options.log.warn(`The jar cache ${folder} is damaged (${damage}); downloading it again`);
        await fill(folder, options);
      },
    );
  } catch (error) {
    throw fileFault(error, dirname(folder));
  }
  return folder;
}

/** What is wrong with a jar folder by its manifest, or null; `missing` when there is no folder at all. */
export async function damageOf(folder: string): Promise<string | null> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch {
    return 'missing';
  }
  const manifest = parseManifest(await readIfThere(join(folder, MANIFEST)));
  if (!manifest) return `no readable ${MANIFEST}`;
  const sizes = new Map(manifest.files.map((file) => [file.name, file.size]));
  const stranger = names.find((name) => name !== MANIFEST && !sizes.has(name));
  if (stranger) return `${stranger} does not belong there`;
  for (const [name, size] of sizes) {
    const found = await sizeOf(join(folder, name));
    if (found !== size)
      return `${name} ${found === null ? 'is missing' : `has ${found} bytes in place of ${size}`}`;
  }
  return null;
}

function parseManifest(text: string | null): Manifest | null {
  try {
    const manifest: Manifest = JSON.parse(text ?? '');
    return Array.isArray(manifest.files) && manifest.files.length > 0 ? manifest : null;
  } catch {
    return null;
  }
}

/** Downloads beside the folder and renames at the end, so that a folder of this name is always whole. */
async function fill(folder: string, options: JarsOptions): Promise<void> {
  await removeLeftovers(folder);
  const need = Math.max(options.minFreeBytes, 300e6);
  const free = await freeBytes(dirname(folder));
  if (free < need) throw tooLittleSpace(dirname(folder), free, need);
  const draft = `${folder}.tmp-${process.pid}-${randomBytes(3).toString('hex')}`;
  try {
    await download(draft, options);
    await writeManifest(draft, options.pom.version);
    await rename(folder, `${draft}-old`).catch(() => undefined);
    await rename(draft, folder);
  } finally {
    await removeLeftovers(folder);
  }
}

/** A second try with an empty Maven repository: the user's own may hold the damaged file, and is not re-checked. */
async function download(draft: string, options: JarsOptions): Promise<void> {
  const { pom, java, env, onProgress } = options;
  const javaHome = javaHomeOf(java);
  const run = {
    command: findMaven(env, `Neo4j ${pom.version} (about 125 MB) into ${dirname(draft)}`),
    pomFile: pom.file,
    env: javaHome ? { ...env, JAVA_HOME: javaHome } : env,
    onDownload: (files: number, bytes: number) => onProgress(downloading(pom, files, bytes)),
  };
  onProgress(downloading(pom, 0, 0));
  await mkdir(draft, { recursive: true });
  await copyDependencies({ ...run, target: draft });
  const broken = await brokenJar(draft);
  if (broken === null) return;
  options.log.warn(`${broken} came damaged out of the local Maven repository; downloading everything afresh`);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const repository = `${draft}-repository`;
  await copyDependencies({ ...run, target: draft, repository });
  await rm(repository, { recursive: true, force: true });
  const still = await brokenJar(draft);
  if (still)
    throw new LocalNeo4jError('DOWNLOAD_FAILED', `${still} is not a whole jar after a fresh download.`);
}

async function writeManifest(folder: string, version: string): Promise<void> {
  const names = (await readdir(folder)).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, size: (await sizeOf(join(folder, name))) ?? -1 })),
  );
  await writeWhole(join(folder, MANIFEST), `${JSON.stringify({ neo4j: version, files }, null, 1)}\n`);
}

/** A whole zip ends with its directory's end record; jars carry no comment, so it is the last 22 bytes. */
async function brokenJar(folder: string): Promise<string | null> {
  const names = await readdir(folder);
  if (names.length === 0)
    throw new LocalNeo4jError('DOWNLOAD_FAILED', 'Maven copied no jars; is the pom empty?');
  for (const name of names.filter((each) => each.endsWith('.jar'))) {
    const size = (await sizeOf(join(folder, name))) ?? 0;
    const handle = await open(join(folder, name), 'r');
    const length = Math.min(size, 65_557);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    await handle.close();
    if (buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1') < 0) return name;
  }
  return null;
}

/** Under the lock nobody else is filling this folder, so every draft beside it was left by a crash. */
async function removeLeftovers(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    if (name.startsWith(`${basename(folder)}.tmp-`))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

export function tooLittleSpace(folder: string, free: number, need: number): LocalNeo4jError {
  const mb = (bytes: number) => `${Math.floor(bytes / 1e6)} MB`;
  return new LocalNeo4jError(
    'DISK_FULL',
    `Only ${mb(free)} are free on the disk of ${folder}; at least ${mb(need)} are needed. Free some space there, ` +
      'or move the data with --home and the jar cache with POLICY_GRAPH_CACHE to another disk.',
  );
}

const waiting = (pid: number | null): LocalProgress => ({
  step: 'wait',
  message: `Waiting for process ${pid ?? '?'}, which is downloading Neo4j`,
});

function downloading(pom: Pom, files: number, bytes: number): LocalProgress {
  const soFar = files === 0 ? '' : `: ${files} files, ${(bytes / 1e6).toFixed(0)} of about 125 MB`;
  return {
    step: 'download',
    message: `Downloading Neo4j ${pom.version} with Maven, once for all clones${soFar}`,
  };
}
