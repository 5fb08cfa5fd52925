import { cpus, loadavg } from 'node:os';
import { pino } from 'pino';
import { loadModel } from '../src/model/index.ts';
import { connect } from '../src/neo4j/index.ts';
import { Shutdown } from '../src/start/shutdown.ts';
import { dataOf, post } from './client.ts';
import { findFixtures } from './data/fixtures.ts';
import { dropStores, loadedFigures, openStores, type Stores } from './data/store.ts';
import { type Contender, type Effort, measure, type OperationResult } from './measure.ts';
import { OPERATIONS, type Operation } from './operations/index.ts';
import { type Kind, type Running, startServer } from './servers/start.ts';

export interface EngineBenchOptions {
  readonly size: number;
  /** Ids of operations; all without it. */
  readonly only?: readonly string[];
  readonly effort: Effort;
  readonly drop?: boolean;
}

/** How a server starts, with its database up. */
export interface StartFigures {
  readonly firstAnswerMs: number;
  readonly idleMb: number;
}

export interface EngineBench {
  readonly size: number;
  readonly when: string;
  /** Cores, and the load average at the end: above the cores, other work shared the machine. */
  readonly machine: { readonly cores: number; readonly load: number };
  readonly statements: number;
  readonly loadSeconds: number;
  /** Not measured when only some operations were asked for. */
  readonly starts?: Readonly<Record<Kind, StartFigures>>;
  readonly operations: readonly OperationResult[];
  /** What a reader of the run must know besides, when something is out of the ordinary. */
  readonly note?: string;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Loads what is not loaded, starts the servers, measures, stops everything. Ctrl-C stops it all at any moment. */
export async function benchEngine(options: EngineBenchOptions): Promise<EngineBench> {
  const shutdown = new Shutdown(pino({ level: 'silent' }));
  try {
    if (options.drop) await dropStores(options.size);
    const stores = await openStores(options.size, loadModel(), shutdown, say);
    const starts = options.only ? undefined : await startFigures(stores, shutdown);
    const contenders = await startAll(stores, shutdown);
    const database = connect(stores.ours);
    shutdown.add('driver', () => database.close());
    const fixtures = await findFixtures(database, await cursorScope(contenders[0]!.server));
    const operations: OperationResult[] = [];
    for (const group of measuredTogether(options.only)) {
      // A small graph has no hubs, and nothing cold between them to ask for.
      const together = group.filter((operation) => operation.variables(fixtures).length > 0);
      for (const { id } of group.filter((operation) => !together.includes(operation)))
        say(`${id}: left out, the graph of this size has nothing to ask for`);
      for (const { id, title } of together) say(`${id}: ${title}`);
      const results = await measure(together, contenders, fixtures, options.effort);
      for (const result of results) say(`${result.id}\n${brief(result)}`);
      operations.push(...results);
    }
    const { statements, seconds } = await loadedFigures(options.size);
    const when = new Date().toISOString().slice(0, 10);
    const machine = { cores: cpus().length, load: loadavg()[0]! };
    return {
      size: options.size,
      when,
      machine,
      statements,
      loadSeconds: seconds,
      ...(starts && { starts }),
      operations,
    };
  } finally {
    await shutdown.run();
  }
}

/** Operations in their order, one that stands beside another with that one. */
function measuredTogether(only: readonly string[] | undefined): readonly (readonly Operation[])[] {
  const groups: Operation[][] = [];
  for (const operation of OPERATIONS) {
    if (only && !only.includes(operation.id)) continue;
    const last = groups.at(-1);
    if (last?.some(({ id }) => id === operation.beside)) last.push(operation);
    else groups.push([operation]);
  }
  return groups;
}

function brief({ differs, failed, measured }: OperationResult): string {
  if (differs) return `  the answers differ: ${differs}`;
  return [
    ...measured.map(
      ({ name, times }) => `  ${name}: ${times.p50.toFixed(2)} ms, p99 ${times.p99.toFixed(2)} ms`,
    ),
    ...Object.entries(failed).map(([name, why]) => `  ${name} fails: ${why}`),
  ].join('\n');
}

async function startAll(stores: Stores, shutdown: Shutdown): Promise<readonly Contender[]> {
  const start = async (name: Contender['name'], kind: Kind, store: keyof Stores): Promise<Contender> => ({
    name,
    server: await startServer(kind, stores[store], shutdown),
  });
  return [
    await start('ours', 'ours', 'ours'),
    await start('peer', 'peer', 'plain'),
    await start('peer on ours', 'peer', 'ours'),
    await start('limit', 'limit', 'ours'),
  ];
}

/** Best of three starts: until the first answer to operation `a`, and the memory when nothing is asked. */
async function startFigures(stores: Stores, shutdown: Shutdown): Promise<NonNullable<EngineBench['starts']>> {
  const figures: Partial<Record<Kind, StartFigures>> = {};
  for (const kind of ['ours', 'peer', 'limit'] as const) {
    const runs: StartFigures[] = [];
    for (let run = 0; run < 3; run++) {
      const server = await startServer(kind, kind === 'peer' ? stores.plain : stores.ours, shutdown);
      const [a] = OPERATIONS;
      const { ms } = await post(server.url, kind === 'limit' ? a!.id : a![kind]!, { id: 'none' });
      const firstAnswerMs = server.startMs + ms;
      await new Promise((resolve) => setTimeout(resolve, 1000));
      runs.push({ firstAnswerMs, idleMb: (await server.usage('rest')).rss / 1e6 });
      await server.stop();
    }
    figures[kind] = {
      firstAnswerMs: Math.min(...runs.map((run) => run.firstAnswerMs)),
      idleMb: Math.min(...runs.map((run) => run.idleMb)),
    };
    say(
      `${kind}: first answer after ${figures[kind].firstAnswerMs.toFixed(0)} ms, idle ${figures[kind].idleMb.toFixed(0)} MB`,
    );
  }
  return figures as Record<Kind, StartFigures>;
}

/** A cursor names the order and filter it was made for; the bench makes one for a deep page in the same name. */
async function cursorScope(ours: Running): Promise<string> {
  const { body } = await post(ours.url, '{ policies(first: 1) { pageInfo { endCursor } } }', {});
  const data = dataOf(body, 'ours') as { policies: { pageInfo: { endCursor: string } } };
  const [, scope] = JSON.parse(Buffer.from(data.policies.pageInfo.endCursor, 'base64url').toString());
  return scope as string;
}
