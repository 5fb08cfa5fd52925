import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Shutdown } from './shutdown.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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
