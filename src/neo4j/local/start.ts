import { askBolt } from './bolt.ts';
import { readMemory, writeConfig } from './config.ts';
import { type Ending, logTails, startFailure } from './diagnose.ts';
import { LocalNeo4jError } from './errors.ts';
import { freeBytes, sizeOf, sleep } from './files.ts';
import { ensureJars, tooLittleSpace } from './jars.ts';
import { findJava } from './java.ts';
import { type Launched, launch } from './launch.ts';
import { ensurePassword, readPassword, USER } from './password.ts';
import { type HomePaths, readPom } from './paths.ts';
import { accepts, boltUri, choosePort } from './ports.ts';
import { isAlive } from './processes.ts';
import { type LiveServer, markStopped, readState, writeState } from './state.ts';
import { endProcess } from './stop.ts';
import type { EnsureOptions, LocalLog, LocalProgress } from './types.ts';

export interface StartContext {
  readonly paths: HomePaths;
  readonly options: EnsureOptions;
  readonly env: NodeJS.ProcessEnv;
  readonly log: LocalLog;
  readonly onProgress: (progress: LocalProgress) => void;
  readonly minFreeBytes: number;
  readonly timeoutMs: number;
}

export interface Started {
  readonly server: LiveServer;
  readonly password: string;
  readonly launched: Launched | null;
}

/** The server that already lives on this home, once it answers; null when it ends, or its password is lost. */
export async function reuse(context: StartContext, live: LiveServer): Promise<Started | null> {
  const password = await readPassword(context.paths);
  if (password === null) return null;
  const ending = () => (isAlive(live.id) ? null : { code: null, signal: null });
  const ready = await waitForBolt(context, { port: live.port, password, ending });
  if (ready === 'ready') return { server: live, password, launched: null };
  if (ready === 'timeout') throw await startTimeout(context, live.id.pid, 0);
  if (ready === 'refused-password') throw wrongPassword(context.paths);
  if (ready === 'disk-full') throw tooLittleSpace(context.paths.home, 0, context.minFreeBytes);
  return null;
}

/** Provisions what is missing and starts a new server. */
export async function start(context: StartContext): Promise<Started> {
  const { paths, options, env, log, onProgress, minFreeBytes } = context;
  const memory = readMemory(env);
  const java = await findJava(env);
  if (java.major > 21)
    log.warn(`Neo4j 5.26 is made for Java 17 and 21; ${java.command} is Java ${java.major}`);
  const pom = readPom();
  const jars = await ensureJars({ pom, java, env, minFreeBytes, log, onProgress });
  const free = await freeBytes(paths.home);
  if (free < minFreeBytes) throw tooLittleSpace(paths.home, free, minFreeBytes);

  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(options.port, (await readState(paths))?.port ?? null);
    await writeConfig(paths, port, memory);
    const password = await ensurePassword(paths, java, jars, env);
    onProgress({ step: 'start', message: `Starting Neo4j ${pom.version} on ${boltUri(port)}` });
    try {
      return await startOnce(context, { port, password, version: pom.version, java, jars, memory });
    } catch (error) {
      // Between our look and Neo4j's own, someone took the port: another one is as good, unless this one was asked for.
      const retry =
        error instanceof LocalNeo4jError && error.code === 'PORT_TAKEN' && !options.port && attempt < 3;
      if (!retry) throw error;
    }
  }
}

interface Attempt extends Pick<Parameters<typeof launch>[0], 'java' | 'jars' | 'memory'> {
  readonly port: number;
  readonly password: string;
  readonly version: string;
}

async function startOnce(context: StartContext, attempt: Attempt): Promise<Started> {
  const { paths, options, env } = context;
  const { port, password, version, java, jars, memory } = attempt;
  const logOffset = (await sizeOf(paths.neo4jLog)) ?? 0;
  const detached = options.detached ?? false;
  const launched = await launch({
    paths,
    java,
    jars,
    memory,
    env,
    detached,
    throwAway: options.throwAway ?? false,
  });
  try {
    const startedAt = new Date().toISOString();
    const server: LiveServer = { id: launched.id, port, uri: boltUri(port), version, startedAt };
    await writeState(paths, { version, port, uri: server.uri, process: launched.id, startedAt });
    const ready = await waitForBolt(context, { port, password, ending: launched.ending });
    if (ready === 'ready') return { server, password, launched };
    throw await failureOf(context, ready, launched, logOffset);
  } catch (error) {
    await endProcess(launched.id, 10_000);
    launched.release();
    await markStopped(paths).catch(() => undefined);
    throw error;
  }
}

async function failureOf(context: StartContext, ready: NotReady, launched: Launched, logOffset: number) {
  if (ready === 'timeout') return startTimeout(context, launched.id.pid, logOffset);
  if (ready === 'refused-password') return wrongPassword(context.paths);
  if (ready === 'disk-full') return tooLittleSpace(context.paths.home, 0, context.minFreeBytes);
  return startFailure({ paths: context.paths, logOffset, ending: ready });
}

type NotReady = Ending | 'timeout' | 'refused-password' | 'disk-full';

interface Expected {
  readonly port: number;
  readonly password: string;
  readonly ending: () => Ending | null;
}

/** Looks every 100 ms until Bolt answers a query; gives up at once when the process has ended. */
async function waitForBolt(context: StartContext, expected: Expected): Promise<'ready' | NotReady> {
  const credentials = { uri: boltUri(expected.port), user: USER, password: expected.password };
  const deadline = Date.now() + context.timeoutMs;
  while (Date.now() < deadline) {
    const ended = expected.ending();
    if (ended) return ended;
    const answer = (await accepts(expected.port)) ? await askBolt(credentials, 2_000) : 'none';
    if (answer !== 'none') return answer;
    // On a full disk Neo4j neither ends nor answers, and cannot even log why.
    if ((await freeBytes(context.paths.home)) < 1e6) return 'disk-full';
    await sleep(100);
  }
  return 'timeout';
}

async function startTimeout(context: StartContext, pid: number, logOffset: number): Promise<LocalNeo4jError> {
  const { paths, timeoutMs } = context;
  return new LocalNeo4jError(
    'START_TIMEOUT',
    `Neo4j on ${paths.home} (pid ${pid}) did not answer over Bolt within ${timeoutMs / 1000} s. A recovery after a crash ` +
      `can take long: look at ${paths.neo4jLog}, then start again, or stop it: npm run db -- stop\n${await logTails(paths, logOffset)}`,
  );
}

function wrongPassword(paths: HomePaths): LocalNeo4jError {
  return new LocalNeo4jError(
    'BAD_PASSWORD',
    `Neo4j on ${paths.home} refuses the password in ${paths.password}. Put the right one there, or start with an ` +
      `empty database: npm run db -- reset --yes --home ${paths.home}`,
  );
}
