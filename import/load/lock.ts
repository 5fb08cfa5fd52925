import { hostname } from 'node:os';
import type { Database, Transaction } from '../../src/neo4j/index.ts';

/** Another import holds the lock. */
export class ImportLocked extends Error {
  override readonly name = 'ImportLocked';
  readonly code = 'IMPORT_LOCKED';

  constructor(waitedMs: number, holder: Holder | undefined) {
    const who = holder ? ` (process ${holder.process} on ${holder.host}, since ${holder.since})` : '';
    super(
      `another import${who} is writing to this database; waited ${Math.round(waitedMs / 1000)} s for it. ` +
        'Wait until it is done and run the same command again; a crashed import leaves no lock behind.',
    );
  }
}

/** Who holds the lock, as the transaction that holds it says. */
interface Holder {
  readonly process: string;
  readonly host: string;
  /** ISO 8601. */
  readonly since: string;
}

const LOCK = 'policy-graph import';

/** Nodes that are never changed, only locked: by who imports, and by each transaction in which an import writes. */
export const LOCKS = ['import', 'writer'] as const;

/**
 * The import lock: a write held in an open transaction that is never committed. When the process dies the database rolls
 * it back, so nothing stale can remain. What a dead process had sent to be committed by then is waited for.
 */
export async function withImportLock<T>(
  database: Database,
  work: () => Promise<T>,
  patienceMs = 5000,
): Promise<T> {
  const holder = { process: String(process.pid), host: hostname(), since: new Date().toISOString() };
  const transaction = await database.transaction({ metadata: { lock: LOCK, ...holder } });
  try {
    if (!(await acquired(transaction, patienceMs)))
      throw new ImportLocked(patienceMs, await holderOf(database));
    await database.write(takeTurn);
    return await work();
  } finally {
    await transaction.cancel();
  }
}

/**
 * Begins each transaction in which an import writes: it waits for the one before, which may be on its way to its commit when
 * the process that sent it is dead and its import lock is free. Removing what is not there locks, and changes nothing.
 */
export async function takeTurn(transaction: Pick<Transaction, 'run'>): Promise<void> {
  await transaction.run("MATCH (l:Lock {id: 'writer'}) REMOVE l.held");
}

/** Whether the lock is ours before patience ends. */
async function acquired(transaction: Transaction, patienceMs: number): Promise<boolean> {
  const held = transaction.run("MATCH (l:Lock {id: 'import'}) SET l.held = true").then(() => true);
  held.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  try {
    return await Promise.race([held, patience]);
  } finally {
    clearTimeout(timer);
  }
}

/** Undefined when it ended just now, or when this user may not see the transactions of others. */
async function holderOf(database: Database): Promise<Holder | undefined> {
  const { rows } = await database
    .read<{ holder: Holder }>(HOLDER, { lock: LOCK })
    .catch(() => ({ rows: [] }));
  return rows[0]?.holder;
}

/** Those that wait for the lock say the same of themselves, and are blocked. */
const HOLDER = `
  SHOW TRANSACTIONS YIELD metaData, status
  WHERE metaData.lock = $lock AND NOT status STARTS WITH 'Blocked'
  RETURN metaData AS holder`;
