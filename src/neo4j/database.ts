/** What the rest of the service knows of Neo4j: statements in, plain rows out. No type of the driver passes this door. */

export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, unknown>>;

/** What a statement changed; all zero means it changed nothing. */
export interface Counters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
  readonly indexesAdded: number;
  readonly constraintsAdded: number;
}

/** An operator of the plan that a statement ran by: the rows it gave, and how often it asked the store. */
export interface Operator {
  readonly operator: string;
  readonly details?: string;
  readonly rows: number;
  readonly hits: number;
  readonly children: readonly Operator[];
}

export interface Answer<R extends Row = Row> {
  readonly rows: readonly R[];
  readonly counters: Counters;
  /** When it was asked for (`profile`). */
  readonly profile?: Operator;
}

export interface ReadOptions {
  /** The database stops the statement after this time; default: the connection's (`readTimeMs`). */
  readonly timeoutMs?: number | undefined;
  /** When it fires, the session closes, which stops the statement in the database. */
  readonly signal?: AbortSignal | undefined;
  /** Counts what each operator does; the statement takes longer. */
  readonly profile?: boolean | undefined;
}

/** A transaction the caller commits or rolls back. */
export interface Transaction {
  run<R extends Row = Row>(cypher: string, parameters?: Parameters): Promise<Answer<R>>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
  /** Stops a statement that is running or waiting for a lock, and rolls everything back. */
  cancel(): Promise<void>;
  /** Rolls back what is not committed and gives the connection back. */
  close(): Promise<void>;
}

export interface TransactionOptions {
  readonly timeoutMs?: number;
  /** What others see of it while it is open, in `SHOW TRANSACTIONS`. */
  readonly metadata?: Readonly<Record<string, string>>;
}

/** The part of a transaction that a managed work may use. */
export type Work = Pick<Transaction, 'run'>;

/** One statement sent, as an observer sees it; for tests, metrics and the log. */
export interface Sent {
  readonly cypher: string;
  readonly parameters: Parameters;
  readonly mode: 'READ' | 'WRITE';
}

export interface Database {
  /** An autocommit read on a session that refuses writes; transient faults are tried again within the time limit. */
  read<R extends Row = Row>(
    cypher: string,
    parameters?: Parameters,
    options?: ReadOptions,
  ): Promise<Answer<R>>;
  /** Has a statement planned that was not run before, so that the time of its first answer is its own. */
  plan(cypher: string, parameters?: Parameters): Promise<void>;
  /** A managed write: the driver runs `work` again on transient faults, so it must be repeatable. */
  write<T>(work: (transaction: Work) => Promise<T>): Promise<T>;
  /** An autocommit write, for statements that refuse an open transaction (schema, CALL … IN TRANSACTIONS). */
  execute<R extends Row = Row>(cypher: string, parameters?: Parameters): Promise<Answer<R>>;
  /** An explicit write transaction; close it in a finally. */
  transaction(options?: TransactionOptions): Promise<Transaction>;
  /** Calls the observer with every statement sent, until the returned function is called. */
  observe(observer: (sent: Sent) => void): () => void;
  /** Throws a coded error when the database cannot be reached. */
  ping(timeoutMs?: number): Promise<void>;
  close(): Promise<void>;
}
