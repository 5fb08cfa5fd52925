import type { ChangeCounts, FileText, Issue, PreviewedChanges } from './wire.ts';

/** What import's commands print, as far as it is used here. */
export interface PrintedReport {
  readonly run: string | null;
  readonly files: readonly PrintedFile[];
  readonly counts: ChangeCounts;
  readonly seconds: number;
}

export interface PrintedFile {
  readonly path: string;
  readonly outcome: string;
  readonly documentId?: string;
  readonly title?: string;
  readonly statements?: number;
  readonly issues: readonly Issue[];
  readonly coverage?: { readonly read: number; readonly noise: number; readonly unread: number };
}

export interface CommandOptions {
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  /** Ends the command at once. */
  readonly signal: AbortSignal;
}

/** Who imports: src/ does not import import/ (docs/decisions/0010). Each throws IMPORT_LOCKED or IMPORT_FAILED. */
export interface ImportCommands {
  /** Imports and rolls back. */
  preview(
    paths: readonly string[],
    options: CommandOptions,
  ): Promise<{ readonly report: PrintedReport; readonly changes: PreviewedChanges }>;
  /** Imports. */
  keep(paths: readonly string[], options: Pick<CommandOptions, 'onProgress'>): Promise<PrintedReport>;
  /** Reads one file without a database. */
  read(path: string, options: Pick<CommandOptions, 'signal'>): Promise<FileText>;
}
