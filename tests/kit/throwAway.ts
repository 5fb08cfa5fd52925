import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EnsureOptions, ensureLocalNeo4j, type LocalNeo4j } from '../../src/neo4j/local/index.ts';

/**
 * A server of its own, for tests that kill or stop it: free port, home in the temporary folder. It is gone, with its
 * home, after `stop()`, and also when this process ends in any other way (Ctrl-C, a crash, kill -9).
 */
export async function startThrowAwayNeo4j(options: EnsureOptions = {}): Promise<LocalNeo4j> {
  const home = options.home ?? (await temporaryFolder());
  return ensureLocalNeo4j({ port: 0, throwAway: true, log: problemsOnly, ...options, home });
}

export async function temporaryFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), 'policy-graph-test-')));
}

const problemsOnly = { info: () => undefined, warn: (message: string) => console.warn(message) };
