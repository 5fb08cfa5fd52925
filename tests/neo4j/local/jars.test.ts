import { appendFile, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { damageOf, ensureJars, type JarsOptions, jarFolder } from '../../../src/neo4j/local/jars.ts';
import { findJava } from '../../../src/neo4j/local/java.ts';
import { downloadedBytes } from '../../../src/neo4j/local/maven.ts';
import { readPom } from '../../../src/neo4j/local/paths.ts';
import { temporaryFolder } from '../../kit/neo4j.ts';

/** The project's pom with one small dependency, which is in every Maven repository that has Neo4j. */
const smallPom = async () => {
  const text = await readFile(readPom().file, 'utf8');
  return text
    .replace('<groupId>org.neo4j</groupId>', '<groupId>org.slf4j</groupId>')
    .replace('<artifactId>neo4j</artifactId>', '<artifactId>slf4j-api</artifactId>')
    .replace(/<neo4j\.version>.*<\/neo4j\.version>/, '<neo4j.version>2.0.9</neo4j.version>');
};

let root: string;
let folder: string;
let options: JarsOptions;
const warnings: string[] = [];

beforeAll(async () => {
  root = await temporaryFolder();
  await writeFile(join(root, 'pom.xml'), await smallPom());
  const env = { ...process.env, POLICY_GRAPH_CACHE: join(root, 'cache') };
  options = {
    pom: readPom(join(root, 'pom.xml')),
    java: await findJava(env),
    env,
    minFreeBytes: 0,
    log: { info: () => undefined, warn: (message) => warnings.push(message) },
    onProgress: () => undefined,
  };
  folder = jarFolder(options.pom, env);
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('two at once fill the cache once; a crash before leaves nothing behind', async () => {
  await Promise.all([ensureJars(options), ensureJars(options)]);
  expect(await damageOf(folder)).toBeNull();
  expect(await readdir(folder)).toEqual(['manifest.json', 'slf4j-api-2.0.9.jar']);
  expect(await readdir(join(root, 'cache'))).toEqual([folder.split('/').at(-1)]);
});

test.each([
  ['a jar is missing', (jar: string) => rm(jar), 'is missing'],
  ['a jar is cut off', (jar: string) => truncate(jar, 100), 'has 100 bytes in place of'],
  ['a jar has grown', (jar: string) => appendFile(jar, 'x'), 'bytes in place of'],
  ['a strange jar is there', (jar: string) => writeFile(`${jar}-2.jar`, ''), 'does not belong there'],
  ['the manifest is missing', () => rm(join(folder, 'manifest.json')), 'no readable manifest.json'],
  ['the manifest is cut off', () => truncate(join(folder, 'manifest.json'), 20), 'no readable manifest.json'],
])('%s: noticed', async (_, damage, says) => {
  const jar = join(folder, 'slf4j-api-2.0.9.jar');
  const whole = [await readFile(jar), await readFile(join(folder, 'manifest.json'))] as const;
  await damage(jar);
  expect(await damageOf(folder)).toContain(says);
  await rm(`${jar}-2.jar`, { force: true });
  await writeFile(jar, whole[0]);
  await writeFile(join(folder, 'manifest.json'), whole[1]);
  expect(await damageOf(folder)).toBeNull();
});

test('damage and the draft of a killed download are healed, and said', async () => {
  await truncate(join(folder, 'slf4j-api-2.0.9.jar'), 100);
  await writeFile(`${folder}.tmp-1-abc`, 'left by a crash');
  await writeFile(`${folder}.lock`, JSON.stringify({ pid: 1, started: 'long ago' }));
  await ensureJars(options);
  expect(await damageOf(folder)).toBeNull();
  expect(warnings).toEqual([expect.stringContaining('slf4j-api-2.0.9.jar has 100 bytes')]);
  expect(await readdir(join(root, 'cache'))).toEqual([folder.split('/').at(-1)]);
});

test('a download that fails says what Maven said, and leaves no folder', async () => {
  const file = join(root, 'wrong.xml');
  await writeFile(
    file,
    (await smallPom()).replace('<artifactId>slf4j-api<', '<artifactId>there-is-no-such-artifact<'),
  );
  const pom = readPom(file);
  await expect(ensureJars({ ...options, pom })).rejects.toMatchObject({
    code: 'DOWNLOAD_FAILED',
    message: expect.stringMatching(/settings\.xml[\s\S]*there-is-no-such-artifact/),
  });
  expect(await damageOf(jarFolder(pom, options.env))).toBe('missing');
});

test.each([
  ['[INFO] Downloaded from central: repo/org/x/1/x-1.jar (159 kB at 6.4 MB/s)', 159_000],
  ['[INFO] Downloaded from my-mirror: repo/x.pom (8.5 kB at 353 kB/s)', 8_500],
  ['[INFO] Downloaded from central: repo/x.jar (5.9 MB at 1.1 MB/s)', 5_900_000],
  ['[INFO] Downloaded from central: repo/x.pom (0 B at 0 B/s)', 0],
  ['[INFO] Downloading from central: repo/x.jar', null],
])('progress is read from %j', (line, bytes) => {
  expect(downloadedBytes(line)).toBe(bytes);
});
