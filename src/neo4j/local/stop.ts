import { LocalNeo4jError } from './errors.ts';
import { sleep } from './files.ts';
import type { HomePaths } from './paths.ts';
import { isAlive, type ProcessId, signal } from './processes.ts';
import { liveServer, markStopped } from './state.ts';

/** Time for the last checkpoint; a server killed instead recovers from its log at the next start. */
const GRACE_MS = 60_000;

/** SIGTERM, then SIGKILL when the process is still there after the grace; true when it is gone. */
export async function endProcess(id: ProcessId, graceMs: number = GRACE_MS): Promise<boolean> {
  signal(id, 'SIGTERM');
  if (await isGone(id, graceMs)) return true;
  signal(id, 'SIGKILL');
  return isGone(id, 10_000);
}

async function isGone(id: ProcessId, withinMs: number): Promise<boolean> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await sleep(50)) {
    if (!isAlive(id)) return true;
  }
  return !isAlive(id);
}

/** Stops the server of a home; false when none was running. */
export async function stopServer(paths: HomePaths, graceMs?: number): Promise<boolean> {
  const live = await liveServer(paths);
  if (live && !(await endProcess(live.id, graceMs))) {
    throw new LocalNeo4jError(
      'STOP_FAILED',
      `Neo4j on ${paths.home} (pid ${live.id.pid}) survives even kill -9; does it belong to another user?`,
    );
  }
  await markStopped(paths);
  return live !== null;
}
