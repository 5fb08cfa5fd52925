import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { classPath, javaEnvironment, jvmFlags, type Memory } from './config.ts';
import type { Ending } from './diagnose.ts';
import { LocalNeo4jError } from './errors.ts';
import type { Java } from './java.ts';
import type { HomePaths } from './paths.ts';
import { identify, type ProcessId } from './processes.ts';

export interface LaunchOptions {
  readonly paths: HomePaths;
  readonly java: Java;
  readonly jars: string;
  readonly memory: Memory;
  readonly env: NodeJS.ProcessEnv;
  readonly detached: boolean;
  readonly throwAway: boolean;
}

export interface Launched {
  readonly id: ProcessId;
  /** How it ended, once it has. */
  ending(): Ending | null;
  /** Lets the server live on without us, or be gone: it needs no guard any more. */
  release(): void;
}

/**
 * Starts the server in a session of its own: Ctrl-C in our terminal reaches us only, so that whoever called can finish
 * its work before it stops the database. A server that must not outlive us gets a guard.
 */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const child = spawnServer(options);
  let ending: Ending | null = null;
  let guard: ChildProcess | null = null;
  const release = () => {
    guard?.kill('SIGKILL');
    guard = null;
  };
  const started = await new Promise<Error | null>((done) => {
    child.once('error', done);
    child.once('spawn', () => done(null));
  });
  if (started !== null || child.pid === undefined) {
    throw new LocalNeo4jError(
      'START_FAILED',
      `${options.java.command} could not be started: ${started?.message}`,
    );
  }
  child.once('exit', (code, signal) => {
    ending = { code, signal };
    release();
  });
  if (!options.detached) guard = spawnGuard(child.pid, options.throwAway ? options.paths.home : null);
  child.unref();
  const id = identify(child.pid) ?? { pid: child.pid, started: 'gone' };
  return { id, ending: () => ending, release };
}

function spawnServer({ paths, java, jars, memory, env, throwAway }: LaunchOptions): ChildProcess {
  const log = openSync(paths.consoleLog, 'w');
  try {
    return spawn(
      java.command,
      [
        ...jvmFlags(memory, throwAway),
        '-cp',
        classPath(jars),
        'org.neo4j.server.CommunityEntryPoint',
        '--home-dir',
        paths.home,
        '--config-dir',
        paths.conf,
      ],
      { cwd: paths.home, detached: true, stdio: ['ignore', log, log], env: javaEnvironment(env, paths) },
    );
  } finally {
    closeSync(log);
  }
}

/**
 * A shell that waits until our end of its pipe closes, which the system does however we die, and then stops the
 * server, and deletes a throw-away home once the server is gone.
 */
const GUARD = `cat >/dev/null
kill -TERM "$1" 2>/dev/null
[ -n "$2" ] || exit 0
for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 1; done
kill -KILL "$1" 2>/dev/null
rm -rf -- "$2"`;

function spawnGuard(pid: number, throwAwayHome: string | null): ChildProcess {
  const guard = spawn(
    '/bin/sh',
    ['-c', GUARD, 'policy-graph-neo4j-guard', String(pid), throwAwayHome ?? ''],
    {
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    },
  );
  guard.on('error', () => undefined);
  guard.unref();
  if (guard.stdin && 'unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref();
  return guard;
}
