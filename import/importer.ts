import type { GraphModel } from '../src/model/types.ts';
import type { Database } from '../src/neo4j/index.ts';
import { exportedDecisions, exportedDocuments } from './exchange/load.ts';
import { type Discovery, discover } from './files.ts';
import { withImportLock } from './load/lock.ts';
import { applyLedgerSchema } from './load/schema.ts';
import { type ImportReport, leftOutReports } from './report.ts';
import type { Human } from './resolve/types.ts';
import type { ImportSession, SessionOptions } from './session.ts';
import { nothingToDo } from './unchanged.ts';

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
  const asItIs =
    options.dryRun || options.prune ? undefined : await nothingToDo(database, discovery, options.human);
  if (asItIs) return { ...asItIs, seconds: (performance.now() - started) / 1000 };
  return inSession(database, model, options, (session) => takeDiscovered(session, discovery, options.prune));
}

/** Hands everything that was found to the session. */
export async function takeDiscovered(
  session: ImportSession,
  discovery: Discovery,
  prune = false,
): Promise<void> {
  session.tell(leftOutReports(discovery));
  await session.takeFiles(discovery.files);
  if (prune) await session.prune(discovery.folders, new Set(discovery.files.map((file) => file.uri)));
}

/** Makes the documents of an export (jsonl) live here; without decisions of its own, under those of the export. */
export async function importExport(
  database: Database,
  model: GraphModel,
  path: string,
  options: SessionOptions = {},
): Promise<ImportReport> {
  const human = options.human ?? (await exportedDecisions(path));
  return inSession(database, model, { ...options, human }, (session) =>
    session.takeExported(exportedDocuments(path)),
  );
}

/** Withdraws sources, by path, file URL or document id. */
export async function removeSources(
  database: Database,
  model: GraphModel,
  uris: readonly string[],
  options: SessionOptions = {},
): Promise<ImportReport> {
  return inSession(database, model, options, (session) => session.remove(uris, 'removed'));
}

/** Withdraws documents where they are live, and erases their text and quotes. Nothing brings them back but their files. */
export async function purgeDocuments(
  database: Database,
  model: GraphModel,
  { uris, documents }: { readonly uris: readonly string[]; readonly documents: readonly string[] },
  options: SessionOptions = {},
): Promise<ImportReport> {
  return inSession(database, model, options, async (session) => {
    await session.remove(uris, 'removed');
    await session.purge(documents);
  });
}

/** Makes people's decisions true without reading any file; nothing changes when they are true already. */
export async function applyDecisions(
  database: Database,
  model: GraphModel,
  human: Human,
): Promise<ImportReport> {
  return inSession(database, model, { human }, async () => undefined);
}

/**
 * The frame of every command that writes: the schema, the lock, what rules or people decided since the last one, the work,
 * and nothing staged left behind. A dry run writes nothing and takes no lock.
 */
async function inSession(
  database: Database,
  model: GraphModel,
  options: SessionOptions,
  work: (session: ImportSession) => Promise<void>,
): Promise<ImportReport> {
  const started = performance.now();
  // Reading and writing bring all lexicons: who only finds that nothing changed does without.
  const { ImportSession } = await import('./session.ts');
  const session = new ImportSession(database, model, options);
  if (options.dryRun) await work(session);
  else {
    await applyLedgerSchema(database, model);
    await withImportLock(database, async () => {
      await session.catchUp();
      await work(session);
      await session.finish();
    });
  }
  return session.report((performance.now() - started) / 1000);
}
