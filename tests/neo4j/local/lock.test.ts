import { spawn } from 'node:child_process';
import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exists } from '../../../src/neo4j/local/files.ts';
import { withLock } from '../../../src/neo4j/local/lock.ts';
import { identify, isAlive, signal } from '../../../src/neo4j/local/processes.ts';
import { temporaryFolder } from '../../kit/neo4j.ts';

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('one at a time, and the file is gone afterwards, also after an error', async () => {
  const file = join(folder, 'one');
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((done) => setTimeout(done, 20));
    inside--;
    throw new Error('no');
  };
  await Promise.allSettled([1, 2, 3, 4].map(() => withLock({ file }, work)));
  expect(most).toBe(1);
  expect(await exists(file)).toBe(false);
});

test.each([
  ['a process that died', () => JSON.stringify({ pid: 2 ** 22 + 1, started: 'x' })],
  ['a pid that another process has now', () => JSON.stringify({ ...identify(process.pid), started: 'x' })],
  ['nobody: cut off by a crash', () => '{"pid":'],
])('a lock of %s is taken over, by one of many', async (_, text) => {
  const file = join(folder, 'stale');
  await writeFile(file, text());
  await utimes(file, new Date(0), new Date(0));
  let inside = 0;
  await Promise.all(
    [1, 2, 3].map(() =>
      withLock({ file }, async () => {
        expect(++inside).toBe(1);
        await new Promise((done) => setTimeout(done, 5));
        inside--;
      }),
    ),
  );
});

test('a lock of a living process is waited for, and its holder named', async () => {
  const file = join(folder, 'held');
  await writeFile(file, JSON.stringify(identify(process.pid)));
  const named: (number | null)[] = [];
  const waiting = withLock({ file, onWait: (pid) => named.push(pid) }, async () => 'in');
  await new Promise((done) => setTimeout(done, 250));
  expect(named).toEqual([process.pid]);
  await rm(file);
  expect(await waiting).toBe('in');
});

test('a process is told from a later one of the same pid', async () => {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' });
  const id = identify(child.pid!)!;
  expect(isAlive(id)).toBe(true);
  expect(isAlive({ ...id, started: 'another' })).toBe(false);
  expect(signal({ ...id, started: 'another' }, 'SIGKILL')).toBe(false);
  expect(signal(id, 'SIGKILL')).toBe(true);
  await new Promise((done) => child.once('exit', done));
  expect(isAlive(id)).toBe(false);
});
