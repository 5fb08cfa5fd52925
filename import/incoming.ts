import type { GraphModel } from '../src/model/types.ts';
import type { DocumentLine } from './exchange/ledger-lines.ts';
import type { LiveReading } from './load/change.ts';
import { documentProperties } from './load/document.ts';
import { type StagedReading, stagedReading } from './load/stage.ts';
import { type Reading, read } from './reading.ts';
import { type FileReport, importedReport } from './report.ts';

/** A document that was read, here or elsewhere, on its way into a graph. */
export interface IncomingDocument {
  /** The source that points at it. */
  readonly uri: string;
  readonly staged: StagedReading;
  /** The Document node's properties. */
  readonly properties: LiveReading['document'];
}

/** With what is told of it once it is in. */
export interface ReportedDocument extends IncomingDocument {
  readonly report: FileReport;
}

export function incomingReading(uri: string, reading: Reading): IncomingDocument {
  return { uri, staged: stagedReading(reading), properties: documentProperties(reading) };
}

/** Reads a file. Throws UnreadableDocument. */
export function incomingFile(
  { path, uri }: { readonly path: string; readonly uri: string },
  bytes: Uint8Array,
  model: GraphModel,
): ReportedDocument {
  const reading = read(bytes, model);
  return { ...incomingReading(uri, reading), report: importedReport(path, reading) };
}

/** A document of an export; what holds it is its id, since its file is elsewhere. */
export function incomingLine({
  document,
  reading,
  blocks,
  names,
  statements,
}: DocumentLine): ReportedDocument {
  const { id, version } = reading;
  const uri = `urn:policy-graph:document:${document.id}`;
  return {
    uri,
    staged: { reading: id, document: document.id, version, blocks, names, statements },
    properties: document,
    report: { path: uri, outcome: 'imported', documentId: document.id, issues: [] },
  };
}
