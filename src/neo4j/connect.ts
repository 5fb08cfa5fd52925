import neo4j, { type Driver, type ManagedTransaction, type ResultSummary, type Session } from 'neo4j-driver';
import type { Neo4jConfig } from '../config.ts';
import { CodedError } from '../errors.ts';
import type {
  Answer,
  Counters,
  Database,
  Parameters,
  ReadOptions,
  Row,
  Sent,
  Transaction,
  TransactionOptions,
} from './database.ts';
import { faultOf } from './faults.ts';
import { operatorOf } from './profile.ts';
import { retried } from './retry.ts';
import { decode, encodeRecord } from './values.ts';

export interface ConnectOptions {
  readonly maxConnections?: number;
  readonly acquireTimeoutMs?: number;
  /** How long a write is tried again while the database is gone; default 5 s. */
  readonly retryTimeMs?: number;
  /** How long the database may take for a read that sets no limit of its own; default 10 s. */
  readonly readTimeMs?: number;
}

const READ_TIMEOUT_MS = 10_000;
const READ_ATTEMPTS = 3;

/** Opens a pool of connections. It connects lazily: `ping` tells whether the database is there. */
export function connect(config: Neo4jConfig, options: ConnectOptions = {}): Database {
  const driver = neo4j.driver(config.uri, neo4j.auth.basic(config.user, config.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: options.maxConnections ?? 32,
    connectionAcquisitionTimeout: options.acquireTimeoutMs ?? 10_000,
    connectionTimeout: 5_000,
    // How long a write is tried again when the database is gone: the default, 30 s, is a long time to say so.
    maxTransactionRetryTime: options.retryTimeMs ?? 5_000,
    userAgent: 'policy-graph',
    // Else each statement takes a message along that tells the database how it is sent.
    telemetryDisabled: true,
    // Hints for those who write Cypher by hand (a label that no node has yet …): each would come with every answer.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const pool = new Pool(driver, config.database, options.readTimeMs ?? READ_TIMEOUT_MS);
  return {
    read: (cypher, parameters, read) => coded(pool.read(cypher, parameters ?? {}, read ?? {})),
    plan: (cypher, parameters) => coded(pool.read(`EXPLAIN ${cypher}`, parameters ?? {}, {}).then(() => {})),
    write: (work) => coded(pool.write(work)),
    execute: (cypher, parameters) => coded(pool.execute(cypher, parameters ?? {})),
    transaction: (begin) => coded(pool.begin(begin ?? {})),
    observe: (observer) => pool.observe(observer),
    ping: (timeoutMs) =>
      coded(pool.read('RETURN 1 AS ok', {}, { timeoutMs: timeoutMs ?? 2_000 }).then(() => {})),
    close: () => driver.close(),
  } as Database;
}

class Pool {
  private readonly observers = new Set<(sent: Sent) => void>();
  private readonly readTimeMs: number;
  private readonly driver: Driver;
  private readonly database: string | undefined;

  constructor(driver: Driver, database: string | undefined, readTimeMs: number) {
    this.driver = driver;
    this.database = database;
    this.readTimeMs = readTimeMs;
  }

  observe(observer: (sent: Sent) => void): () => void {
    this.observers.add(observer);
    return () => this.observers.delete(observer);
  }

  read(cypher: string, parameters: Parameters, options: ReadOptions): Promise<Answer> {
    const timeoutMs = options.timeoutMs ?? this.readTimeMs;
    const { signal } = options;
    const deadline = Date.now() + timeoutMs;
    return retried({ attempts: READ_ATTEMPTS, firstDelayMs: 50, deadline, signal }, () => {
      this.tell({ cypher, parameters, mode: 'READ' });
      const text = options.profile ? `PROFILE ${cypher}` : cypher;
      return this.autocommit(neo4j.session.READ, text, parameters, { ...options, timeoutMs });
    });
  }

  execute(cypher: string, parameters: Parameters): Promise<Answer> {
    this.tell({ cypher, parameters, mode: 'WRITE' });
    return this.autocommit(neo4j.session.WRITE, cypher, parameters, {});
  }

  async write<T>(work: (transaction: Pick<Transaction, 'run'>) => Promise<T>): Promise<T> {
    const session = this.session(neo4j.session.WRITE);
    try {
      return await session.executeWrite((transaction) => work({ run: this.runner(transaction) }));
    } finally {
      await session.close();
    }
  }

  async begin({ timeoutMs, metadata }: TransactionOptions): Promise<Transaction> {
    const session = this.session(neo4j.session.WRITE);
    try {
      const transaction = await session.beginTransaction({
        ...(timeoutMs !== undefined && { timeout: timeoutMs }),
        ...(metadata && { metadata }),
      });
      const run = this.runner(transaction);
      return {
        run: ((cypher, parameters) => coded(run(cypher, parameters))) as Transaction['run'],
        commit: () => coded(transaction.commit()),
        rollback: () => coded(transaction.rollback()),
        cancel: () => coded(session.close()),
        close: () => coded(transaction.close().finally(() => session.close())),
      };
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  private runner(transaction: Pick<ManagedTransaction, 'run'>): Transaction['run'] {
    const run = async (cypher: string, parameters: Parameters = {}): Promise<Answer> => {
      this.tell({ cypher, parameters, mode: 'WRITE' });
      return answerOf(await transaction.run(cypher, encodeRecord(parameters)));
    };
    return run as Transaction['run'];
  }

  private async autocommit(
    mode: 'READ' | 'WRITE',
    cypher: string,
    parameters: Parameters,
    { timeoutMs, signal }: ReadOptions,
  ): Promise<Answer> {
    if (signal?.aborted) throw new CodedError('CANCELLED');
    const session = this.session(mode);
    const stop = () => void session.close().catch(() => {});
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const given = encodeRecord(parameters);
      const limits = timeoutMs === undefined ? {} : { timeout: timeoutMs };
      return answerOf(await withoutStack(() => session.run(cypher, given, limits)));
    } catch (error) {
      if (signal?.aborted) throw new CodedError('CANCELLED', undefined, { cause: error });
      throw error;
    } finally {
      signal?.removeEventListener('abort', stop);
      await session.close();
    }
  }

  private session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.driver.session({
      defaultAccessMode,
      ...(this.database === undefined ? {} : { database: this.database }),
    });
  }

  private tell(sent: Sent): void {
    for (const observer of this.observers) observer(sent);
  }
}

/**
 * The driver keeps a stack trace of every statement for the error that it may become, which is told by a code here
 * (./faults.ts). Traces are 5 % of the CPU of a small request.
 */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

async function coded<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw faultOf(error);
  }
}

interface DriverResult {
  readonly records: readonly { readonly keys: readonly PropertyKey[]; get(key: string): unknown }[];
  readonly summary: ResultSummary;
}

function answerOf({ records, summary }: DriverResult): Answer {
  return {
    rows: records.map(rowOf),
    counters: countersOf(summary),
    ...(summary.profile ? { profile: operatorOf(summary.profile) } : {}),
  };
}

function rowOf(record: DriverResult['records'][number]): Row {
  return Object.fromEntries(record.keys.map((key) => [String(key), decode(record.get(String(key)))]));
}

function countersOf(summary: ResultSummary): Counters {
  const updates = summary.counters.updates() as unknown as Record<string, number>;
  const of = (name: string): number => Number(updates[name] ?? 0);
  return {
    nodesCreated: of('nodesCreated'),
    nodesDeleted: of('nodesDeleted'),
    relationshipsCreated: of('relationshipsCreated'),
    relationshipsDeleted: of('relationshipsDeleted'),
    propertiesSet: of('propertiesSet'),
    labelsAdded: of('labelsAdded'),
    labelsRemoved: of('labelsRemoved'),
    indexesAdded: of('indexesAdded'),
    constraintsAdded: of('constraintsAdded'),
  };
}
