import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiled } from '../../scripts/compile.mjs';
import type { LocalNeo4j } from '../../src/neo4j/local/index.ts';
import type { Shutdown } from '../../src/start/shutdown.ts';
import type { Question, Usage } from './child.ts';

export type Kind = 'ours' | 'peer' | 'limit';

/** A measured server: a process of its own, so that its CPU time and memory are its own. */
export interface Running {
  readonly kind: Kind;
  readonly url: string;
  readonly startMs: number;
  usage(question?: Question): Promise<Usage>;
  stop(): Promise<void>;
}

const COMPILED = '.data/bench/servers';

/** Ours as `npm start` runs it; the others as plain programs that load their packages from node_modules. */
async function programOf(kind: Kind): Promise<string> {
  const entry = `bench/servers/${kind}.ts`;
  return fileURLToPath(await compiled({ entry, folder: COMPILED, packages: kind === 'ours' }));
}

/** The options of Node in `npm start`. */
function startOptions(): readonly string[] {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { scripts } = JSON.parse(text) as { scripts: { start: string } };
  return scripts.start.split(' ').filter((word) => word.startsWith('--'));
}

/** Starts a server on a database; `startMs` is from here until it listens. */
export async function startServer(kind: Kind, database: LocalNeo4j, shutdown: Shutdown): Promise<Running> {
  const asked = performance.now();
  const program = await programOf(kind);
  // `npm start` looks for what was compiled, too; the others are plain programs.
  const began = kind === 'ours' ? asked : performance.now();
  const child = fork(program, {
    execArgv: [...(kind === 'ours' ? startOptions() : []), '--expose-gc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
    },
  });
  const done = shutdown.add(kind, () => stop(child));
  const [{ url }] = (await Promise.race([once(child, 'message'), died(child, kind)])) as [{ url: string }];
  return {
    kind,
    url: kind === 'ours' ? `${url}/graphql` : url,
    startMs: performance.now() - began,
    usage: async (question = 'usage') => {
      child.send(question);
      return ((await once(child, 'message')) as [Usage])[0];
    },
    stop: async () => {
      done();
      await stop(child);
    },
  };
}

async function died(child: ChildProcess, kind: Kind): Promise<never> {
  const [code] = await once(child, 'exit');
  throw new Error(`The server ${kind} ended with ${code} before it listened.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
