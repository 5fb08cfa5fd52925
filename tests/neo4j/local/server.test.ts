import { spawn } from 'node:child_process';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ensureLocalNeo4j,
  type LocalNeo4j,
  localStatus,
  resetLocalNeo4j,
  stopLocalNeo4j,
} from '../../../src/neo4j/local/index.ts';
import { homePaths } from '../../../src/neo4j/local/paths.ts';
import { accepts } from '../../../src/neo4j/local/ports.ts';
import { identify } from '../../../src/neo4j/local/processes.ts';
import { temporaryFolder } from '../../kit/neo4j.ts';

async function query(server: LocalNeo4j, text: string): Promise<unknown[]> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
  try {
    return (await driver.executeQuery(text)).records.map((record) => record.get(0));
  } finally {
    await driver.close();
  }
}

async function until(condition: () => boolean | Promise<boolean>, withinMs = 15_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; !(await condition()); ) {
    if (Date.now() > deadline) throw new Error('waited too long');
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** One life of a home, step by step: each test goes on where the one before it stopped. */
describe('a home, from its first start to its reset', () => {
  let folder: string;
  let home: string;
  let server: LocalNeo4j;
  let second: LocalNeo4j;
  const port = () => Number(new URL(server.uri).port);

  beforeAll(async () => {
    folder = await temporaryFolder();
    // Blanks and 中文: both have broken Java command lines before.
    home = `${folder}/我的 库`;
    const both = await Promise.all([ensureLocalNeo4j({ home, port: 0 }), ensureLocalNeo4j({ home })]);
    server = both.find((each) => each.startedByUs)!;
    second = both.find((each) => !each.startedByUs)!;
  });
  afterAll(async () => {
    await stopLocalNeo4j(home);
    await rm(folder, { recursive: true, force: true });
  });

  test('it answers, with a password that only its owner can read', async () => {
    expect(server.startedByUs).toBe(true);
    expect(await query(server, "CREATE (p:Park {name: '某园区'}) RETURN p.name")).toEqual(['某园区']);
    const file = homePaths(home).password;
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, 'utf8')).trim()).toBe(server.password);
    expect(server.password).toMatch(/^[0-9a-f]{36}$/);
  });

  test('only this machine can reach it', async () => {
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((each) => each && !each.internal && each.family === 'IPv4');
    for (const each of outside) {
      const answer = await new Promise((done) => {
        const socket = connect({ host: each!.address, port: port() }, () => done('open'));
        socket.once('error', (error: NodeJS.ErrnoException) => done(error.code));
        socket.unref();
      });
      expect(answer).toBe('ECONNREFUSED');
    }
    expect(await accepts(port())).toBe(true);
  });

  test('status says where it runs', async () => {
    expect(await localStatus(home)).toMatchObject({
      state: 'running',
      home,
      uri: server.uri,
      pid: server.pid,
      port: port(),
    });
  });

  test('two starts at once make one server, and only the handle that started it stops it', async () => {
    const third = await ensureLocalNeo4j({ home });
    for (const other of [second, third]) {
      expect(other).toMatchObject({
        startedByUs: false,
        uri: server.uri,
        pid: server.pid,
        password: server.password,
      });
      await other.stop();
    }
    expect(await query(server, 'RETURN 1 = 1')).toEqual([true]);
  });

  test('a wrong password file is named at once', async () => {
    await writeFile(homePaths(home).password, 'something else');
    await expect(ensureLocalNeo4j({ home })).rejects.toMatchObject({
      code: 'BAD_PASSWORD',
      message: expect.stringContaining(homePaths(home).password),
    });
    await writeFile(homePaths(home).password, server.password);
  });

  test('a server that server.json does not know is noticed', async () => {
    const file = homePaths(home).state;
    const known = await readFile(file, 'utf8');
    await writeFile(file, JSON.stringify({ ...JSON.parse(known), process: null }));
    await expect(ensureLocalNeo4j({ home, port: 0 })).rejects.toMatchObject({ code: 'HOME_IN_USE' });
    await writeFile(file, known);
  });

  test('a reset refuses while it runs', async () => {
    await expect(resetLocalNeo4j({ home })).rejects.toMatchObject({
      code: 'RUNNING',
      message: expect.stringContaining('npm run db -- stop'),
    });
  });

  test('after kill -9 the next start heals: same port, same password, same data', async () => {
    process.kill(server.pid, 'SIGKILL');
    await until(() => identify(server.pid) === null);
    expect(await localStatus(home)).toMatchObject({ state: 'stopped', pid: null, port: port() });
    const killed = server;
    const again = await ensureLocalNeo4j({ home });
    expect(again).toMatchObject({ startedByUs: true, uri: server.uri, password: server.password });
    expect(again.pid).not.toBe(server.pid);
    expect(await query(again, 'MATCH (p:Park) RETURN p.name')).toEqual(['某园区']);
    await killed.stop();
    expect(await query(again, 'RETURN 1')).toHaveLength(1);
    server = again;
  });

  test('its own handle stops it', async () => {
    await server.stop();
    expect(identify(server.pid)).toBeNull();
    expect(await localStatus(home)).toMatchObject({ state: 'stopped', port: port() });
  });

  test.each([
    ['a pid that now belongs to another process', { pid: process.pid, started: 'another boot:1' }],
    ['a pid that nobody has', { pid: 2 ** 22 + 1, started: 'x' }],
  ])('a stale state file with %s counts as stopped, and nothing is signalled', async (_, id) => {
    const file = homePaths(home).state;
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), process: id }));
    expect((await localStatus(home)).state).toBe('stopped');
    expect(await stopLocalNeo4j(home)).toBe(false);
  });

  test('without its password file the database is not overwritten', async () => {
    await rm(homePaths(home).password);
    await expect(ensureLocalNeo4j({ home })).rejects.toMatchObject({
      code: 'BAD_PASSWORD',
      message: expect.stringContaining('reset'),
    });
  });

  test('a reset deletes what is ours and leaves a file that is not', async () => {
    await writeFile(`${home}/notes.txt`, 'mine');
    await resetLocalNeo4j({ home });
    expect(await readFile(`${home}/notes.txt`, 'utf8')).toBe('mine');
    await expect(stat(homePaths(home).data)).rejects.toThrow();
    await rm(`${home}/notes.txt`);
    await resetLocalNeo4j({ home });
    await expect(stat(home)).rejects.toThrow();
  });
});

describe('a server that must not outlive its starter', () => {
  test('is gone, with its throw-away home, after kill -9 of the starter', async () => {
    const script = `
      import { startThrowAwayNeo4j } from ${JSON.stringify(new URL('../../kit/throwAway.ts', import.meta.url).href)};
      startThrowAwayNeo4j().then(({ pid, home }) => console.log(JSON.stringify({ pid, home })));
      setInterval(() => {}, 1000);`;
    const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const line = await new Promise<string>((done) =>
      starter.stdout.once('data', (data) => done(String(data))),
    );
    const { pid, home } = JSON.parse(line);
    expect(identify(pid)).not.toBeNull();
    starter.kill('SIGKILL');
    await until(() => identify(pid) === null);
    await until(async () =>
      stat(home).then(
        () => false,
        () => true,
      ),
    );
  });
});

describe('a taken port', () => {
  test('is an error when it was asked for, before anything is started', async () => {
    const home = await temporaryFolder();
    const other = createServer();
    const port = await new Promise<number>((done) =>
      other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port)),
    );
    await expect(ensureLocalNeo4j({ home, port })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringMatching(new RegExp(`${port}.*lsof -i :${port}`)),
    });
    other.close();
    await rm(home, { recursive: true });
  });
});
