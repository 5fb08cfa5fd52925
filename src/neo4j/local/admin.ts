import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { classPath, javaEnvironment } from './config.ts';
import { LocalNeo4jError } from './errors.ts';
import type { Java } from './java.ts';
import type { HomePaths } from './paths.ts';

export interface AdminContext {
  readonly paths: HomePaths;
  readonly java: Java;
  readonly jars: string;
  readonly env: NodeJS.ProcessEnv;
}

export interface AdminOptions {
  readonly jvm?: readonly string[];
  /** Sees each line that the command prints. */
  readonly onLine?: (line: string) => void;
}

/** Lines of its output that stand in the error when it fails. */
const TOLD = 20;

/** Runs a command of neo4j-admin on a home whose server is stopped. Throws START_FAILED with what it said last. */
export async function runAdmin(
  { paths, java, jars, env }: AdminContext,
  args: readonly string[],
  { jvm = [], onLine }: AdminOptions = {},
): Promise<void> {
  // AdminTool is what Neo4jAdminCommand starts in a second JVM: 0.4 s in place of 1.6.
  const child = spawn(java.command, [...jvm, '-cp', classPath(jars), 'org.neo4j.cli.AdminTool', ...args], {
    cwd: paths.home,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: javaEnvironment(env, paths),
  });
  // An ended parent must not leave a JVM at work on the home.
  const orphaned = () => child.kill('SIGKILL');
  process.once('exit', orphaned);
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (last.push(line) > TOLD) last.shift();
      onLine?.(line);
    });
  }
  try {
    const code = await new Promise<number | string | null>((resolve, reject) => {
      child.once('error', reject).once('close', (status, signal) => resolve(status ?? signal));
    });
    if (code !== 0) throw new Error(`it ended with ${code}`);
  } catch (error) {
    throw new LocalNeo4jError(
      'START_FAILED',
      `neo4j-admin ${args.slice(0, 3).join(' ')} failed on ${paths.home}: ${(error as Error).message}\n${last.join('\n')}`,
      { cause: error },
    );
  } finally {
    process.off('exit', orphaned);
  }
}
