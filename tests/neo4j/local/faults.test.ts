import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultHeap, readMemory } from '../../../src/neo4j/local/config.ts';
import { startFailure } from '../../../src/neo4j/local/diagnose.ts';
import { ensureLocalNeo4j } from '../../../src/neo4j/local/index.ts';
import { findJava, findMaven } from '../../../src/neo4j/local/java.ts';
import { homePaths } from '../../../src/neo4j/local/paths.ts';
import { choosePort } from '../../../src/neo4j/local/ports.ts';
import { temporaryFolder } from '../../kit/neo4j.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function fakeProgram(name: string, script: string): Promise<string> {
  const bin = join(folder, name, 'bin');
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, 'java'), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, 'java'), 0o755);
  return join(folder, name);
}

describe('Java', () => {
  const cases = [
    { name: 'none at all', home: null, says: 'PATH has no java' },
    { name: 'Java 11', home: `echo 'openjdk version "11.0.2" 2019-01-15' >&2`, says: 'is Java 11' },
    { name: 'Java 8', home: `echo 'java version "1.8.0_412"' >&2`, says: 'is Java 8' },
    {
      name: 'the stub of macOS',
      home: 'echo "Unable to locate a Java Runtime." >&2; exit 1',
      says: 'not a working Java',
    },
  ];
  test.each(cases)('$name: what was found, and three ways on', async ({ name, home, says }) => {
    const env = {
      PATH: '',
      ...(home ? { JAVA_HOME: await fakeProgram(name.replaceAll(' ', '-'), home) } : {}),
    };
    const failure = await findJava(env).catch((error) => error);
    expect(failure).toMatchObject({ code: 'NO_JAVA' });
    for (const part of [
      says,
      'apt-get install openjdk-17-jdk-headless maven',
      '127.0.0.1:7687:7687',
      'NEO4J_URI',
    ]) {
      expect(failure.message).toContain(part);
    }
  });

  test('one that is too old in JAVA_HOME does not hide a good one on PATH', async () => {
    const old = await fakeProgram('old', `echo 'version "11.0.2"' >&2`);
    const good = await fakeProgram('good', `echo 'openjdk version "21" 2023-09-19' >&2`);
    expect(await findJava({ JAVA_HOME: old, PATH: join(good, 'bin') })).toEqual({
      command: join(good, 'bin', 'java'),
      major: 21,
    });
  });

  test('is asked for before a home is filled', async () => {
    const home = join(folder, 'no-java');
    await expect(ensureLocalNeo4j({ home, env: { PATH: '' } })).rejects.toMatchObject({ code: 'NO_JAVA' });
  });
});

describe('Maven', () => {
  test('missing: says what for, and three ways on', () => {
    expect(() => findMaven({ PATH: '' }, 'Neo4j 5.26')).toThrow(
      /download Neo4j 5.26[\s\S]*install maven[\s\S]*docker[\s\S]*NEO4J_URI/,
    );
  });

  test('missing is no fault while the jar cache is filled', async () => {
    const env = {
      ...process.env,
      PATH: '',
      JAVA_HOME: await fakeProgram('fake17', `echo 'version "17.0.1"' >&2; exit 0`),
    };
    // The fake Java gets as far as the server: it is asked for nothing that needs Maven.
    await expect(ensureLocalNeo4j({ home: join(folder, 'no-maven'), env })).rejects.toMatchObject({
      code: 'START_FAILED',
    });
    const empty = { ...env, POLICY_GRAPH_CACHE: join(folder, 'empty-cache') };
    await expect(ensureLocalNeo4j({ home: join(folder, 'no-maven'), env: empty })).rejects.toMatchObject({
      code: 'NO_MAVEN',
    });
  });
});

describe('the home', () => {
  test('on a full disk is not started', async () => {
    await expect(ensureLocalNeo4j({ home: join(folder, 'full'), minFreeBytes: 1e18 })).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(/Only \d+ MB are free .*--home/),
    });
  });

  test('with a file in its place or on its way is named', async () => {
    await writeFile(join(folder, 'file'), '');
    for (const home of [join(folder, 'file'), join(folder, 'file', 'below')]) {
      await expect(ensureLocalNeo4j({ home })).rejects.toMatchObject({
        code: 'NOT_WRITABLE',
        message: expect.stringContaining(home),
      });
    }
  });

  test.skipIf(process.getuid?.() === 0)('that is not writable is named', async () => {
    const home = join(folder, 'read-only');
    await mkdir(home, { mode: 0o500 });
    await expect(ensureLocalNeo4j({ home })).rejects.toMatchObject({ code: 'NOT_WRITABLE' });
  });

  test('is never a folder with other things in it', async () => {
    const home = join(folder, 'thesis');
    await mkdir(home);
    await writeFile(join(home, 'chapter1.md'), '');
    await expect(ensureLocalNeo4j({ home })).rejects.toMatchObject({
      code: 'NOT_A_HOME',
      message: expect.stringContaining('chapter1.md'),
    });
  });
});

describe('settings', () => {
  test.each([
    ['512', 'POLICY_GRAPH_NEO4J_HEAP'],
    ['-1g', 'POLICY_GRAPH_NEO4J_PAGECACHE'],
    ['lots', 'POLICY_GRAPH_NEO4J_HEAP'],
  ])('a memory size %j is refused with the name of its variable', async (value, name) => {
    const env = { ...process.env, [name]: value };
    await expect(ensureLocalNeo4j({ home: join(folder, 'memory'), env })).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining(name),
    });
  });

  test.each([
    [1, '512m'],
    [4, '1024m'],
    [6.5, '1664m'],
    [16, '4096m'],
    [512, '4096m'],
  ])('a machine with %d GB gives the database a heap of at most %s', (gigabytes, heap) => {
    expect(defaultHeap(gigabytes * 1024 ** 3)).toBe(heap);
  });

  test('what the environment says of memory counts', () => {
    expect(readMemory({ POLICY_GRAPH_NEO4J_HEAP: '3G' }).heap).toBe('3g');
    expect(readMemory({ POLICY_GRAPH_NEO4J_HEAP: '' }).heap).toMatch(/^\d+m$/);
  });

  test('a heap this machine does not have is said to be one', async () => {
    const env = { ...process.env, POLICY_GRAPH_NEO4J_HEAP: '900000g' };
    await expect(ensureLocalNeo4j({ home: join(folder, 'memory'), env, port: 0 })).rejects.toMatchObject({
      code: 'OUT_OF_MEMORY',
      message: expect.stringMatching(/POLICY_GRAPH_NEO4J_HEAP[\s\S]*console\.log/),
    });
  });

  test.each([-1, 65_536, 1.5])('port %s is none', async (port) => {
    await expect(choosePort(port, null)).rejects.toMatchObject({ code: 'BAD_SETTING' });
  });

  test('without a port: the last one, else another one when it is taken', async () => {
    const free = await choosePort(0, null);
    expect(await choosePort(undefined, free)).toBe(free);
    const other = createServer();
    await new Promise<void>((done) => other.listen(free, '127.0.0.1', done));
    expect(await choosePort(undefined, free)).not.toBe(free);
    other.close();
  });
});

describe('a server that ends while starting', () => {
  const paths = () => homePaths(join(folder, 'logs-home'));
  const none = { code: 1, signal: null };
  beforeEach(() => mkdir(paths().logs, { recursive: true }));

  test.each([
    ['PORT_TAKEN', 'Caused by: java.net.BindException: Address already in use', none],
    ['DISK_FULL', 'java.io.IOException: No space left on device', none],
    ['OUT_OF_MEMORY', 'java.lang.OutOfMemoryError: Java heap space', none],
    ['OUT_OF_MEMORY', '', { code: 3, signal: null }],
    ['OUT_OF_MEMORY', '', { code: null, signal: 'SIGKILL' as const }],
    ['HOME_IN_USE', 'FileLockException: Lock file has been locked by another process', none],
    ['NOT_WRITABLE', 'java.nio.file.AccessDeniedException: /x', none],
    ['START_FAILED', 'something nobody has seen before', none],
  ])('%s, from %j', async (code, text, ending) => {
    await writeFile(paths().neo4jLog, `${text}\n`);
    const failure = await startFailure({ paths: paths(), logOffset: 0, ending });
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(text === '' ? paths().logs : text);
  });

  test('what earlier starts logged does not count', async () => {
    const old = 'java.lang.OutOfMemoryError\n';
    await writeFile(paths().neo4jLog, `${old}a new line\n`);
    const failure = await startFailure({ paths: paths(), logOffset: old.length, ending: none });
    expect(failure.code).toBe('START_FAILED');
    expect(failure.message).not.toContain('OutOfMemory');
  });
});
