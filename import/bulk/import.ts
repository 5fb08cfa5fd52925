import { readFile } from 'node:fs/promises';
import type { GraphModel } from '../../src/model/types.ts';
import type { LocalLog } from '../../src/neo4j/local/index.ts';
import { onLocalNeo4j } from '../../src/neo4j/on-local.ts';
import { exportedDecisions, exportedDocuments } from '../exchange/load.ts';
import { discover, isFileFault } from '../files.ts';
import { applyDecisions } from '../importer.ts';
import { type IncomingDocument, incomingFile, incomingLine, type ReportedDocument } from '../incoming.ts';
import type { CommitCounts } from '../load/change.ts';
import {
  addCounts,
  type FileReport,
  failedReport,
  type ImportReport,
  leftOutReports,
  NO_COUNTS,
} from '../report.ts';
import { type Human, NOBODY } from '../resolve/types.ts';
import { type BulkResult, bulkBuild, NothingToBuild } from './build.ts';

export interface BulkImportOptions {
  readonly paths: readonly string[];
  /** Take in the documents of an export (jsonl) instead. */
  readonly export?: string;
  /** Decisions of people; without them those of the export. */
  readonly human?: Human;
  readonly home?: string;
  readonly log?: LocalLog;
  readonly onProgress?: (message: string) => void;
}

/**
 * Imports files and folders, or an export, into a fresh database of the local Neo4j, which is stopped before and after.
 * What people decided is made true at the end, by transactions, as a run of its own.
 */
export async function bulkImport(model: GraphModel, options: BulkImportOptions): Promise<ImportReport> {
  const started = performance.now();
  const files: FileReport[] = [];
  const documents = telling(
    options.export ? fromExport(options.export) : fromFiles(options.paths, model, files),
    files,
  );
  const { home, log, onProgress } = options;
  const placed = { ...(home !== undefined && { home }), ...(log && { log }) };
  const built = await builtOf(
    bulkBuild(model, { ...placed, documents, ...(onProgress && { onProgress }) }),
    files,
  );
  const human = options.human ?? (options.export ? await exportedDecisions(options.export) : NOBODY);
  const decided = built && (await decide(model, human, placed));
  return {
    run: decided?.run ?? built?.run ?? null,
    dryRun: false,
    notReached: 0,
    files,
    counts: addCounts(built ? countsOf(built) : NO_COUNTS, decided?.counts ?? NO_COUNTS),
    seconds: (performance.now() - started) / 1000,
  };
}

/** Undefined when none of the documents could be read, which their reports say. */
async function builtOf(
  building: Promise<BulkResult>,
  files: readonly FileReport[],
): Promise<BulkResult | undefined> {
  try {
    return await building;
  } catch (error) {
    if (error instanceof NothingToBuild && files.length > 0) return undefined;
    throw error;
  }
}

function countsOf({ statements, entities, relationships, facts }: BulkResult): CommitCounts {
  return {
    ...NO_COUNTS,
    statementsAdded: statements,
    entitiesCreated: entities,
    relationshipsCreated: relationships,
    factsTouched: facts,
  };
}

async function* fromFiles(
  paths: readonly string[],
  model: GraphModel,
  files: FileReport[],
): AsyncGenerator<ReportedDocument> {
  const discovery = await discover(paths);
  files.push(...leftOutReports(discovery));
  for (const file of discovery.files) {
    try {
      yield incomingFile(file, await readFile(file.path), model);
    } catch (error) {
      if (!isFileFault(error)) throw error;
      files.push(failedReport(file.path, error));
    }
  }
}

async function* fromExport(path: string): AsyncGenerator<ReportedDocument> {
  for await (const line of exportedDocuments(path)) yield incomingLine(line);
}

/** Each is told once it was taken. */
async function* telling(
  documents: AsyncIterable<ReportedDocument>,
  files: FileReport[],
): AsyncGenerator<IncomingDocument> {
  for await (const document of documents) {
    yield document;
    files.push(document.report);
  }
}

async function decide(
  model: GraphModel,
  human: Human,
  placed: Pick<BulkImportOptions, 'home' | 'log'>,
): Promise<ImportReport | undefined> {
  if (Object.values(human).every((decisions) => decisions.length === 0)) return undefined;
  return onLocalNeo4j(placed, (database) => applyDecisions(database, model, human));
}
