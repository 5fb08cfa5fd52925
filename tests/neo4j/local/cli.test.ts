import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopLocalNeo4j } from '../../../src/neo4j/local/index.ts';
import { identify } from '../../../src/neo4j/local/processes.ts';
import { type Outcome, runCommand } from '../../kit/commands.ts';
import { temporaryFolder, workersNeo4j } from '../../kit/neo4j.ts';

const cli = fileURLToPath(new URL('../../../src/neo4j/local/cli.ts', import.meta.url));

function db(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const { NEO4J_URI: _, ...rest } = process.env;
  return runCommand(process.execPath, ['--import', 'tsx', cli, ...args], { ...rest, ...env });
}

let folder: string;
let home: string;
beforeAll(async () => {
  folder = await temporaryFolder();
  home = join(folder, 'home');
});
afterAll(async () => {
  await stopLocalNeo4j(home);
  await rm(folder, { recursive: true, force: true });
});

test('help, everywhere', async () => {
  const all = await Promise.all(
    [[], ['start'], ['stop'], ['status'], ['reset']].map((args) => db([...args, '--help'])),
  );
  for (const { code, out } of all) {
    expect(code).toBe(0);
    expect(out).toContain('Usage: db');
  }
});

test('start, which the server outlives; status; stop; reset', async () => {
  expect(await db(['status', '--home', home])).toMatchObject({
    code: 3,
    out: expect.stringContaining('No Neo4j is running'),
  });
  const started = await db(['start', '--home', home, '--port', '0']);
  expect(started).toMatchObject({
    code: 0,
    out: expect.stringMatching(/started[\s\S]*uri +bolt:\/\/127\.0\.0\.1:\d+/),
  });
  const found = await db(['status', '--home', home, '--json']);
  expect(found.code).toBe(0);
  const status = JSON.parse(found.out);
  expect(status).toMatchObject({ state: 'running', home });
  expect(identify(status.pid)).not.toBeNull();
  expect(await db(['start', '--home', home])).toMatchObject({
    code: 0,
    out: expect.stringContaining('already running'),
  });
  expect(await db(['reset', '--home', home])).toMatchObject({
    code: 1,
    err: expect.stringContaining('--yes'),
  });
  expect(identify(status.pid)).not.toBeNull();
  expect(await db(['stop', '--home', home])).toMatchObject({ code: 0, out: 'Neo4j stopped\n' });
  expect(identify(status.pid)).toBeNull();
  expect(await db(['stop', '--home', home])).toMatchObject({
    code: 0,
    out: expect.stringContaining('No Neo4j'),
  });
  expect(await db(['reset', '--home', home, '--yes'])).toMatchObject({ code: 0 });
  expect(await db(['reset', '--home', home, '--yes'])).toMatchObject({ code: 0 });
});

test('a fault is a message without a stack', async () => {
  const { code, err } = await db(['start', '--home', join(home, 'x'), '--port', '0'], {
    JAVA_HOME: '',
    PATH: '',
  });
  expect(code).toBe(1);
  expect(err).toMatch(/^NO_JAVA: /);
  expect(err).not.toContain('    at ');
});

test('a port that is none', async () => {
  expect(await db(['start', '--port', '99999'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('65535'),
  });
});

describe('with NEO4J_URI set', () => {
  const env = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_USER: 'neo4j', NEO4J_PASSWORD: 'x' };

  test.each([
    ['start', 0],
    ['stop', 0],
    ['reset', 1],
  ])('%s touches nothing and says so', async (name, code) => {
    const answer = await db([name, '--home', home], env);
    expect(answer.code).toBe(code);
    expect(answer.out + answer.err).toContain('no local server is touched');
  });

  test('an address that is none is named', async () => {
    const answer = await db(['status'], { ...env, NEO4J_URI: 'localhost:7687' });
    expect(answer).toMatchObject({ code: 1, err: expect.stringMatching(/^BAD_SETTING: localhost:7687/) });
  });

  test('status asks that server', async () => {
    const { uri, user, password } = await workersNeo4j();
    const good = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const [away, up, refused] = await Promise.all([
      db(['status'], env),
      db(['status', '--json'], good),
      db(['status'], { ...good, NEO4J_PASSWORD: 'wrong' }),
    ]);
    expect(away).toMatchObject({ code: 3, out: expect.stringContaining('does not answer') });
    expect(up.code).toBe(0);
    expect(JSON.parse(up.out)).toMatchObject({ state: 'running', external: true, uri });
    expect(refused).toMatchObject({ code: 3, out: expect.stringContaining('NEO4J_PASSWORD') });
  });
});
