import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LocalNeo4j } from '../../src/neo4j/local/index.ts';
import type { Shutdown } from '../../src/start/shutdown.ts';
import type { Usage } from './child.ts';

export type Kind = 'ours' | 'peer' | 'limit';

/** A measured server: a process of its own, so that its CPU time and memory are its own. */
export interface Running {
  readonly kind: Kind;
  readonly url: string;
  readonly startMs: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts a server on a database; `startMs` is from here until it listens. */
export async function startServer(kind: Kind, database: LocalNeo4j, shutdown: Shutdown): Promise<Running> {
  const began = performance.now();
  const child = fork(fileURLToPath(new URL(`./${kind}.ts`, import.meta.url)), {
    execArgv: ['--import', 'tsx', '--expose-gc'],
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
    usage: async () => {
      child.send('usage');
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
