import { Command, InvalidArgumentError } from 'commander';
import {
  askBolt,
  defaultHome,
  ensureLocalNeo4j,
  type LocalLog,
  LocalNeo4jError,
  type LocalStatus,
  localStatus,
  progressLine,
  resetLocalNeo4j,
  stopLocalNeo4j,
} from './index.ts';

const NOT_RUNNING = 3;

const log: LocalLog = {
  info: (message) => process.stderr.write(`${message}\n`),
  warn: (message) => process.stderr.write(`warning: ${message}\n`),
};
const say = (line: string) => process.stdout.write(`${line}\n`);

interface HomeOption {
  readonly home: string;
}

/** Says that the database is elsewhere; nothing here touches it then. */
function external(): string | null {
  const uri = process.env.NEO4J_URI;
  return uri ? `NEO4J_URI is set: the Neo4j at ${uri} is used, and no local server is touched.` : null;
}

async function start({ home, port }: HomeOption & { port?: number }): Promise<number> {
  const elsewhere = external();
  if (elsewhere) {
    say(elsewhere);
    return 0;
  }
  const progress = progressLine(process.stderr, log);
  const server = await ensureLocalNeo4j({
    home,
    ...(port === undefined ? {} : { port }),
    detached: true,
    log,
    onProgress: progress.show,
  }).finally(progress.done);
  const status = await localStatus(home);
  if (port && port !== status.port) log.warn(`it was already running on port ${status.port}, not on ${port}`);
  say(`Neo4j ${server.version} ${server.startedByUs ? 'started' : 'was already running'}`);
  describe(status).forEach(say);
  return 0;
}

async function stop({ home }: HomeOption): Promise<number> {
  const elsewhere = external();
  if (elsewhere) say(elsewhere);
  else say((await stopLocalNeo4j(home)) ? 'Neo4j stopped' : `No Neo4j is running on ${home}`);
  return 0;
}

async function status({ home, json }: HomeOption & { json?: boolean }): Promise<number> {
  if (external()) return externalStatus(json ?? false);
  const found = await localStatus(home);
  if (json) say(JSON.stringify(found, null, 2));
  else {
    const stalled = 'runs, but does not answer over Bolt; it may still be starting';
    say(
      found.state === 'stopped'
        ? `No Neo4j is running on ${home}`
        : `Neo4j ${found.state === 'running' ? 'is running' : stalled}`,
    );
    if (found.state !== 'stopped') describe(found).forEach(say);
  }
  return found.state === 'running' ? 0 : NOT_RUNNING;
}

async function externalStatus(json: boolean): Promise<number> {
  const { NEO4J_URI: uri = '', NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  const answer = await askBolt({ uri, user, password });
  const state = { ready: 'running', 'refused-password': 'refused-password', none: 'unreachable' }[answer];
  if (json) say(JSON.stringify({ state, external: true, uri, user }, null, 2));
  else {
    say(external() ?? '');
    say(
      `It ${{ ready: 'answers', 'refused-password': 'refuses NEO4J_USER and NEO4J_PASSWORD', none: 'does not answer' }[answer]}.`,
    );
  }
  return answer === 'ready' ? 0 : NOT_RUNNING;
}

async function reset({ home, yes }: HomeOption & { yes?: boolean }): Promise<number> {
  const elsewhere = external();
  if (elsewhere) {
    log.warn(`${elsewhere} Nothing was reset.`);
    return 1;
  }
  if (!yes) {
    log.warn(
      `this deletes the database in ${home}, with every decision people made in it. If you mean it: --yes`,
    );
    return 1;
  }
  await resetLocalNeo4j({ home, stopRunning: true });
  say(`${home} is empty; the next start begins with an empty database`);
  return 0;
}

function describe(found: LocalStatus): string[] {
  return [
    `  uri       ${found.uri}`,
    '  user      neo4j',
    `  password  in ${found.passwordFile}`,
    `  pid       ${found.pid}`,
    `  logs      ${found.logs}`,
  ];
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 1 to 65535, or 0 for any free one.');
}

/** Runs a command: its result is the exit code; a known error is a message without a stack. */
function act<T>(command: (options: T) => Promise<number>): (options: T) => Promise<void> {
  return async (options) => {
    try {
      process.exitCode = await command(options);
    } catch (error) {
      const text =
        error instanceof LocalNeo4jError ? `${error.code}: ${error.message}` : (error as Error).stack;
      process.stderr.write(`${text}\n`);
      process.exitCode = 1;
    }
  };
}

const program = new Command('db')
  .description(
    'The local Neo4j of this project: downloaded once, bound to 127.0.0.1, stopped when you say so.',
  )
  .addHelpText(
    'after',
    '\nEnvironment: POLICY_GRAPH_NEO4J_HEAP (a quarter of the machine, 512m to 4g), POLICY_GRAPH_NEO4J_PAGECACHE (256m),' +
      '\nPOLICY_GRAPH_CACHE (jars), JAVA_HOME. With NEO4J_URI set, that Neo4j is used and no local one is touched.' +
      '\nExit codes: 0 done, 1 failed, 3 (status) not running.',
  );

const command = (name: string, description: string) =>
  program
    .command(name)
    .description(description)
    .option('--home <folder>', 'folder of data, logs and password', defaultHome);

command('start', 'start the server (or say that it runs) and leave it running')
  .option('--port <number>', 'Bolt port; default: the one of last time, 7687, or any free one', parsePort)
  .action(act(start));
command('stop', 'stop the server').action(act(stop));
command('status', 'say whether the server runs, and where').option('--json', 'as JSON').action(act(status));
command('reset', 'delete the database, its logs and its password')
  .option('--yes', 'yes, delete')
  .action(act(reset));

await program.parseAsync();
