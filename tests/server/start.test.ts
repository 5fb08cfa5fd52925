import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiled } from '../../scripts/compile.mjs';
import { type FreshDatabase, freshDatabase } from '../kit/neo4j.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('a compiled program', () => {
  const room = `.data/compile-test-${process.pid}`;
  const program = { entry: `${room}/said.ts`, folder: `${room}/out` };
  const write = (word: string) =>
    writeFile(
      join(root, program.entry),
      `import { GraphQLError } from 'graphql';\nconst said: string = '${word}';\nconsole.log(said, GraphQLError.name, import.meta.url);\n`,
    );
  const run = async (url: string) =>
    (await promisify(execFile)(process.execPath, [fileURLToPath(url)])).stdout.trim();

  beforeAll(() => mkdir(join(root, room), { recursive: true }));
  afterAll(() => rm(join(root, room), { recursive: true, force: true }));

  it('is one file that runs, knows where its source is, and is made again only when a source changed', async () => {
    await write('one');
    const first = await compiled(program);
    expect(await run(first)).toMatch(/^one GraphQLError file:.*said\.ts$/);
    expect(await compiled(program)).toBe(first);

    await write('two');
    const second = await compiled(program);
    expect(second).not.toBe(first);
    expect(await run(second)).toMatch(/^two /);
    expect(await readdir(join(root, program.folder))).toHaveLength(1);
  });
});

describe('npm start', () => {
  let database: FreshDatabase;
  let service: ChildProcess | undefined;

  beforeAll(async () => {
    database = await freshDatabase();
    // A graph with a document is not filled with the samples.
    await database.driver.executeQuery("CREATE (:Document { id: 'd', title: '纪要', live: true })");
  });

  afterAll(async () => {
    if (service && service.exitCode === null) {
      const ended = once(service, 'exit');
      service.kill('SIGTERM');
      await ended;
    }
    await database.close();
  });

  it('serves, at the address that it prints', async () => {
    service = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: root,
      env: {
        ...process.env,
        NEO4J_URI: database.uri,
        NEO4J_USER: database.user,
        NEO4J_PASSWORD: database.password,
        PORT: '0',
        LOG_LEVEL: 'silent',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await addressOf(service);
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ document(id: "d") { title } }' }),
    });
    expect(await response.json()).toEqual({ data: { document: { title: '纪要' } } });
  }, 120_000);
});

/** The address of GraphQL, from the lines that a person reads. */
function addressOf(service: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    service.stdout!.on('data', (chunk) => {
      printed += String(chunk);
      const found = /GraphQL and playground\s+(\S+)/.exec(printed);
      if (found) resolve(found[1]!);
    });
    service.once('exit', () => reject(new Error(`It ended before it listened, having printed: ${printed}`)));
  });
}
