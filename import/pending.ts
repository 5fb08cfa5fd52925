import type { SourceFile } from './files.ts';
import type { ReportedDocument } from './incoming.ts';
import type { LiveReading, MovedSource } from './load/change.ts';
import type { KeptReading } from './load/kept.ts';
import type { KnownSource } from './load/sources.ts';
import type { StagedReading } from './load/stage.ts';
import { type FileReport, keptReport } from './report.ts';

/** A document that was read, now or before, and waits for its transaction. */
export interface Pending {
  readonly source: MovedSource;
  readonly reading: string;
  readonly statements: number;
  /** Undefined where the reading is kept. */
  readonly staged?: StagedReading;
  readonly properties: LiveReading['document'];
  readonly report: FileReport;
}

export function freshPending(
  { uri, staged, properties, report }: ReportedDocument,
  known: KnownSource | undefined,
): Pending {
  return {
    source: { uri, document: properties.id, isNew: known === undefined },
    reading: staged.reading,
    statements: staged.statements.length,
    staged,
    properties,
    report,
  };
}

export function keptPending(
  { path, uri }: SourceFile,
  known: KnownSource | undefined,
  { reading, document, statements, stated }: KeptReading,
): Pending {
  return {
    source: { uri, document: document.id, isNew: known === undefined },
    reading,
    statements,
    properties: document,
    report: keptReport(path, document, stated),
  };
}
