import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { LocalNeo4jError } from './errors.ts';

export interface MavenRun {
  readonly command: string;
  readonly pomFile: string;
  readonly target: string;
  /** A repository folder to use in place of the user's own, when that one turned out to be damaged. */
  readonly repository?: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onDownload: (files: number, bytes: number) => void;
}

/** Copies the runtime dependencies of the pom into a folder; Maven verifies checksums and fails on a wrong one. */
export async function copyDependencies(options: MavenRun): Promise<void> {
  const tail: string[] = [];
  let files = 0;
  let bytes = 0;
  const child = spawn(options.command, mavenArguments(options), {
    cwd: options.target,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const onLine = (line: string) => {
    const size = downloadedBytes(line);
    if (size === null) {
      if (line.trim() !== '' && !line.includes('Downloading from')) tail.push(line);
      if (tail.length > 12) tail.shift();
      return;
    }
    files += 1;
    bytes += size;
    options.onDownload(files, bytes);
  };
  createInterface({ input: child.stdout }).on('line', onLine);
  createInterface({ input: child.stderr }).on('line', onLine);
  const failure = await new Promise<string | null>((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', (code, signal) =>
      done(code === 0 ? null : `mvn ended with ${signal ?? `exit code ${code}`}`),
    );
  });
  process.off('exit', stop);
  if (failure !== null) throw downloadFailed(failure, tail);
}

function mavenArguments({ pomFile, target, repository }: MavenRun): string[] {
  return [
    '--batch-mode',
    '--strict-checksums',
    '-Dstyle.color=never',
    // A connection that hangs must end: the first for Maven 3.8 and before, the second for 3.9 and later.
    '-Dmaven.wagon.rto=120000',
    '-Daether.connector.requestTimeout=120000',
    ...(repository ? [`-Dmaven.repo.local=${repository}`] : []),
    '-f',
    pomFile,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${target}`,
  ];
}

/** `[INFO] Downloaded from central: …/x.jar (159 kB at 6.4 MB/s)` → 159000; null for every other line. */
export function downloadedBytes(line: string): number | null {
  const match = /Downloaded from \S+: \S+ \(([\d.]+) ([kMG]?)B/.exec(line);
  if (!match) return null;
  const unit = { '': 1, k: 1e3, M: 1e6, G: 1e9 }[match[2] ?? ''] ?? 1;
  return Number(match[1]) * unit;
}

function downloadFailed(failure: string, tail: readonly string[]): LocalNeo4jError {
  const text = tail.join('\n');
  const full = /No space left on device|Disk quota exceeded/.test(text);
  const wayOut = full
    ? 'The disk is full: free some space and run the command again.'
    : 'Check the network, or the proxy and mirror in your Maven settings.xml, and run the command again: what is ' +
      'already downloaded is kept. A Neo4j elsewhere needs no download: set NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD.';
  return new LocalNeo4jError(
    full ? 'DISK_FULL' : 'DOWNLOAD_FAILED',
    `Downloading Neo4j with Maven failed (${failure}). ${wayOut}\nLast lines of Maven:\n${text}`,
  );
}
