import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphModel } from '../../src/model/types.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { inPlaceOfEmpty } from '../../src/neo4j/local/bulk.ts';
import type { LocalLog, LocalNeo4j } from '../../src/neo4j/local/index.ts';
import type { IncomingDocument } from '../incoming.ts';
import { runnerOf } from '../load/commit.ts';
import { recordRun } from '../load/runs.ts';
import { applyLedgerSchema } from '../load/schema.ts';
import { projectionVersion } from '../version.ts';
import { Names } from '../whole/names.ts';
import { StatementLog } from '../whole/statement-log.ts';
import { Collector } from './collect.ts';
import { writeIdentity } from './identity.ts';
import { projectAll } from './project.ts';
import type { EmptyLists } from './table.ts';
import { Tables } from './tables.ts';

export interface BulkBuildOptions {
  /** The home of the local Neo4j; its server must be stopped, its database empty or not there yet. */
  readonly home?: string;
  readonly documents: Iterable<IncomingDocument> | AsyncIterable<IncomingDocument>;
  readonly log?: LocalLog;
  readonly onProgress?: (message: string) => void;
  readonly env?: NodeJS.ProcessEnv;
}

export interface BulkResult {
  readonly run: string;
  readonly documents: number;
  readonly statements: number;
  readonly facts: number;
  readonly entities: number;
  readonly relationships: number;
  /** How long each stage took, in seconds. */
  readonly seconds: Readonly<Record<BulkStage, number>>;
}

export type BulkStage = 'collect' | 'resolve' | 'project' | 'load' | 'index';

/** There was no document to build from; the database stays as it was. */
export class NothingToBuild extends Error {
  override readonly name = 'NothingToBuild';

  constructor() {
    super('a bulk load got no document that can be read; check the paths');
  }
}

/** The first and only run of a fresh database. */
const RUN = '000001';
const INDEX_SECONDS = 6 * 3600;

/**
 * Builds a fresh database from documents by neo4j-admin: the graph, and its hash, that importing them one by one would
 * make. Memory holds about 60 bytes a name, and its shown words; statements wait on disk. Throws NothingToBuild.
 */
export async function bulkBuild(model: GraphModel, options: BulkBuildOptions): Promise<BulkResult> {
  const say = options.onProgress ?? (() => undefined);
  const { home, log, env } = options;
  const startedAt = new Date().toISOString();
  const placed = { ...(home !== undefined && { home }), ...(log && { log }), ...(env && { env }) };
  const onProgress = ({ message }: { readonly message: string }): void => say(message);
  return inPlaceOfEmpty({ ...placed, onProgress, isEmpty }, async (site) => {
    const clock = new Clock();
    const scratch = join(site.folder, 'scratch');
    await mkdir(scratch);
    const tables = new Tables(site.folder, model);
    const names = new Names(join(scratch, 'names.log'));
    const statements = new StatementLog(scratch);
    const collector = new Collector({ tables, names, log: statements, run: RUN });
    for await (const document of options.documents) {
      collector.add(document);
      say(`${tables.of('Content').rows} documents, ${statements.count} statements`);
    }
    if (tables.of('Content').rows === 0) throw new NothingToBuild();
    clock.end('collect');
    say('who is who …');
    await writeIdentity(names, tables, scratch);
    clock.end('resolve');
    await projectAll({
      ...{ model, tables, names, log: statements, run: RUN },
      folder: scratch,
      onPart: (done, total) => say(`facts: part ${done} of ${total}`),
    });
    names.close();
    clock.end('project');
    const files = tables.close();
    const emptyLists = tables.emptyLists();
    const count = (name: Parameters<Tables['of']>[0]) => tables.of(name).rows;
    await site.load(files);
    clock.end('load');
    say('constraints and indexes …');
    await site.finish((server) => finish(server, model, { emptyLists, startedAt }));
    clock.end('index');
    return {
      run: RUN,
      documents: count('Content'),
      statements: statements.count,
      facts: count('Fact'),
      entities: count('Entity'),
      relationships: count('EDGE'),
      seconds: clock.seconds as BulkResult['seconds'],
    };
  });
}

/** Nothing but what every import makes before it writes. */
async function isEmpty(server: LocalNeo4j): Promise<boolean> {
  return withDatabase(server, async (database) => {
    const { rows } = await database.read('MATCH (n) WHERE NOT n:Lock RETURN 1 AS one LIMIT 1');
    return rows.length === 0;
  });
}

/** What files cannot say, constraints and indexes, and the record of the run. */
async function finish(
  server: LocalNeo4j,
  model: GraphModel,
  { emptyLists, startedAt }: { emptyLists: readonly EmptyLists[]; startedAt: string },
): Promise<void> {
  await withDatabase(server, async (database) => {
    for (const { table, column } of emptyLists) await database.execute(setWhereMissing(table, column, '[]'));
    await database.execute(setWhereMissing('Reading', 'liveTo', "['']"));
    await applyLedgerSchema(database, model, INDEX_SECONDS);
    await database.execute('CALL db.awaitIndexes($seconds)', { seconds: INDEX_SECONDS });
    await database.write(async (work) => {
      await work.run('CREATE (:Run {id: $run, startedAt: $startedAt})', { run: RUN, startedAt });
      await recordRun(runnerOf(work), RUN, projectionVersion());
    });
  });
}

function setWhereMissing(label: string, property: string, value: string): string {
  return `MATCH (n:${label}) WHERE n.${property} IS NULL
    CALL (n) { SET n.${property} = ${value} } IN TRANSACTIONS OF 20000 ROWS`;
}

async function withDatabase<T>(server: LocalNeo4j, work: (database: Database) => Promise<T>): Promise<T> {
  const database = connect(server);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

class Clock {
  readonly seconds: Partial<Record<BulkStage, number>> = {};
  #began = performance.now();

  /** Ends a stage; the next one begins. */
  end(stage: BulkStage): void {
    const now = performance.now();
    this.seconds[stage] = (now - this.#began) / 1000;
    this.#began = now;
  }
}
