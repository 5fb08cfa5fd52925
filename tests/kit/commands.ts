import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in the project's folder to its end, while the worker goes on answering. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> {
  return new Promise((done) => {
    const child = execFile(command, args, { cwd: root, env }, (_error, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

/** Runs a command of package.json as a person would. */
export const npmRun = (script: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Outcome> =>
  runCommand('npm', ['run', '-s', script, '--', ...args], { ...process.env, ...env });
