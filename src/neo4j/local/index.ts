import { rm } from 'node:fs/promises';
import { askBolt } from './bolt.ts';
import { fileFault, LocalNeo4jError } from './errors.ts';
import { exists } from './files.ts';
import { prepareHome, removeHome } from './home.ts';
import { withLock } from './lock.ts';
import { readPassword, USER } from './password.ts';
import { defaultHome, type HomePaths, homePaths } from './paths.ts';
import { throttledLog } from './progress.ts';
import { reuse, type StartContext, type Started, start } from './start.ts';
import { liveServer, readState } from './state.ts';
import { stopServer } from './stop.ts';
import type { EnsureOptions, LocalLog, LocalNeo4j, LocalStatus } from './types.ts';

export { askBolt } from './bolt.ts';
export { type LocalNeo4jCode, LocalNeo4jError } from './errors.ts';
export { defaultHome } from './paths.ts';
export { progressLine } from './progress.ts';
export type { EnsureOptions, LocalLog, LocalNeo4j, LocalProgress, LocalStatus } from './types.ts';

const silent: LocalLog = { info: () => undefined, warn: () => undefined };

/** A Neo4j that answers on this home: the one that is running, or a new one, provisioned first if need be. */
export async function ensureLocalNeo4j(options: EnsureOptions = {}): Promise<LocalNeo4j> {
  const paths = homePaths(options.home ?? defaultHome);
  const log = options.log ?? silent;
  const context: StartContext = {
    paths,
    options,
    log,
    env: options.env ?? process.env,
    onProgress: options.onProgress ?? throttledLog(log),
    minFreeBytes: options.minFreeBytes ?? 300e6,
    timeoutMs: options.startTimeoutMs ?? 120_000,
  };
  await prepareHome(paths);
  try {
    return await withHomeLock(context, async () => {
      const live = await liveServer(paths);
      const started = (live && (await reuse(context, live))) ?? (await start(context));
      return handle(context, started);
    });
  } catch (error) {
    throw fileFault(error, paths.home);
  }
}

export async function localStatus(home: string = defaultHome): Promise<LocalStatus> {
  const paths = homePaths(home);
  const live = await liveServer(paths);
  const last = await readState(paths);
  const password = await readPassword(paths);
  const answers =
    live && password ? (await askBolt({ uri: live.uri, user: USER, password })) === 'ready' : false;
  return {
    state: live === null ? 'stopped' : answers ? 'running' : 'stalled',
    home: paths.home,
    logs: paths.logs,
    passwordFile: paths.password,
    uri: live?.uri ?? null,
    port: live?.port ?? last?.port ?? null,
    pid: live?.id.pid ?? null,
    version: live?.version ?? (last?.version || null),
    startedAt: live?.startedAt ?? null,
  };
}

/** True when a server was running and is stopped now. */
export async function stopLocalNeo4j(home: string = defaultHome): Promise<boolean> {
  const paths = homePaths(home);
  return (await exists(paths.home)) ? stopServer(paths) : false;
}

export interface ResetOptions {
  readonly home?: string;
  /** Stop a running server first; without it a running server is an error. */
  readonly stopRunning?: boolean;
}

/** Deletes data, logs and password of a home; the next start begins with an empty database. */
export async function resetLocalNeo4j({
  home = defaultHome,
  stopRunning = false,
}: ResetOptions = {}): Promise<void> {
  const paths = homePaths(home);
  const live = await liveServer(paths);
  if (live && !stopRunning) {
    throw new LocalNeo4jError(
      'RUNNING',
      `Neo4j is running on ${paths.home} (pid ${live.id.pid}, ${live.uri}). Stop it first: npm run db -- stop`,
    );
  }
  if (live) await stopServer(paths);
  await removeHome(paths);
}

function withHomeLock<T>({ paths, onProgress }: StartContext, work: () => Promise<T>): Promise<T> {
  const onWait = (pid: number | null) =>
    onProgress({
      step: 'wait',
      message: `Waiting for process ${pid ?? '?'}, which is starting Neo4j on ${paths.home}`,
    });
  return withLock({ file: paths.lock, onWait }, work);
}

function handle({ paths, options }: StartContext, { server, password, launched }: Started): LocalNeo4j {
  return {
    uri: server.uri,
    user: USER,
    password,
    pid: server.id.pid,
    version: server.version,
    home: paths.home,
    startedByUs: launched !== null,
    stop: async () => {
      if (launched === null) return;
      await stopOwn(paths, server.id.pid);
      launched.release();
      if (options.throwAway) await rm(paths.home, { recursive: true, force: true });
    },
  };
}

/** Only the server this handle started: after a crash another one may live on the same home. */
async function stopOwn(paths: HomePaths, pid: number): Promise<void> {
  if ((await liveServer(paths))?.id.pid === pid) await stopServer(paths);
}
