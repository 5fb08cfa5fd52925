import type { Database, Transaction } from '../../src/neo4j/index.ts';

/** Another import holds the lock. */
export class ImportLocked extends Error {
  override readonly name = 'ImportLocked';
  readonly code = 'IMPORT_LOCKED';

  constructor(waitedMs: number) {
    super(
      `another import is writing to this database (waited ${Math.round(waitedMs / 1000)} s for it). ` +
        'Wait until it is done and run the same command again; a crashed import leaves no lock behind.',
    );
  }
}

/**
 * The import lock: a write held in an open transaction that is never committed. When the process dies the database rolls
 * it back, so nothing stale can remain.
 */
export async function withImportLock<T>(
  database: Database,
  work: () => Promise<T>,
  patienceMs = 5000,
): Promise<T> {
  const transaction = await database.transaction();
  try {
    await acquire(transaction, patienceMs);
    return await work();
  } finally {
    await transaction.cancel();
  }
}

async function acquire(transaction: Transaction, patienceMs: number): Promise<void> {
  const held = transaction.run("MATCH (l:Lock {id: 'import'}) SET l.held = true");
  held.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ImportLocked(patienceMs)), patienceMs);
  });
  try {
    await Promise.race([held, patience]);
  } finally {
    clearTimeout(timer);
  }
}
