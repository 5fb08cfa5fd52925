import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Neo4jConfig } from '../config.ts';
import type { Shutdown } from './shutdown.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command of import/ must know to work on the same database. */
export function databaseEnvironment({ uri, user, password, database }: Neo4jConfig) {
  return {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ...(database && { NEO4J_DATABASE: database }),
  };
}

/** A TypeScript command of this project as a child process, its output shown; it ends with us. */
export function runCommand(
  args: readonly string[],
  shutdown: Shutdown,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<number> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
  const done = shutdown.add(args[0] ?? 'command', () => {
    child.kill('SIGTERM');
    return ended;
  });
  return ended.finally(done);
}
