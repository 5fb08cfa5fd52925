import type { GraphModel } from '../src/model/types.ts';
import type { Database } from '../src/neo4j/index.ts';
import { discover } from './files.ts';
import { withImportLock } from './load/lock.ts';
import { applyLedgerSchema } from './load/schema.ts';
import type { ImportReport } from './report.ts';
import type { Decision } from './resolve/types.ts';
import { ImportSession, type SessionOptions } from './session.ts';

export type { Progress } from './session.ts';

export interface ImportOptions extends SessionOptions {
  readonly paths: readonly string[];
}

/**
 * Imports files and folders: reads what is new or changed, stages it, and makes it live batch by batch, each batch in
 * one transaction. Importing the same again changes nothing. Throws ImportLocked; a file that cannot be read becomes an
 * entry of the report.
 */
export async function importPaths(
  database: Database,
  model: GraphModel,
  options: ImportOptions,
): Promise<ImportReport> {
  const started = performance.now();
  const discovery = await discover(options.paths);
  if (!options.dryRun) await applyLedgerSchema(database, model);
  const session = new ImportSession(database, model, options);
  for (const path of discovery.unreadable) session.fail(path.path, 'FILE_UNREADABLE', path.message);
  for (const path of discovery.skipped) session.skip(path.path, path.message);
  const work = async () => {
    if (!options.dryRun) await session.catchUp();
    await session.takeFiles(discovery.files);
    if (options.prune)
      await session.prune(discovery.folders, new Set(discovery.files.map((file) => file.uri)));
    await session.finish();
  };
  await (options.dryRun ? work() : withImportLock(database, work));
  return session.report((performance.now() - started) / 1000);
}

/** Withdraws sources, by path, file URL or document id. */
export async function removeSources(
  database: Database,
  model: GraphModel,
  uris: readonly string[],
  options: SessionOptions = {},
): Promise<ImportReport> {
  const started = performance.now();
  if (!options.dryRun) await applyLedgerSchema(database, model);
  const session = new ImportSession(database, model, options);
  const work = async () => {
    if (!options.dryRun) await session.catchUp();
    await session.remove(uris, 'removed');
    await session.finish();
  };
  await (options.dryRun ? work() : withImportLock(database, work));
  return session.report((performance.now() - started) / 1000);
}

/** Makes people's decisions true without reading any file; nothing changes when they are true already. */
export async function applyDecisions(
  database: Database,
  model: GraphModel,
  human: readonly Decision[],
): Promise<ImportReport> {
  const started = performance.now();
  await applyLedgerSchema(database, model);
  const session = new ImportSession(database, model, { human });
  await withImportLock(database, () => session.catchUp());
  return session.report((performance.now() - started) / 1000);
}
