import { groupBy } from './collections.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { type Discovery, explain } from './files.ts';
import type { RuleCount } from './ledger/gate.ts';
import type { CommitCounts } from './load/change.ts';
import type { Reading } from './reading.ts';
import type { Issue } from './types.ts';

export type FileOutcome = 'imported' | 'unchanged' | 'failed' | 'skipped' | 'removed' | 'purged' | 'pruned';

export interface FileReport {
  readonly path: string;
  readonly outcome: FileOutcome;
  readonly documentId?: string;
  readonly title?: string;
  readonly statements?: number;
  /** It was read by an import before, which told its issues. */
  readonly readBefore?: true;
  readonly issues: readonly Issue[];
  /** Code units of the stored text that were read, are noise, or are unread, with the reasons: together all of it. */
  readonly coverage?: Coverage;
  /** What each rule of the extractors proposed: accepted by the gate, and rejected. */
  readonly rules?: readonly RuleCount[];
}

export interface ImportReport {
  readonly run: string | null;
  readonly dryRun: boolean;
  /** Files that were not looked at because the import was stopped. */
  readonly notReached: number;
  readonly files: readonly FileReport[];
  readonly counts: CommitCounts;
  readonly seconds: number;
}

/** What a file became. */
export function importedReport(path: string, reading: Reading): FileReport {
  const { title } = reading.document.metadata;
  return {
    path,
    outcome: 'imported',
    documentId: reading.documentId,
    ...(title && { title }),
    statements: reading.statements.filter((statement) => statement.kind === 'DOCUMENT').length,
    issues: reading.issues,
    coverage: coverageOf(reading.covered),
    rules: reading.rules,
  };
}

/** A document that is in the graph, or was, from another place or at another time: it is not read again. */
export function keptReport(
  path: string,
  { id, title }: Readonly<Record<string, unknown>> & { readonly id: string },
  statements: number,
): FileReport {
  const named = typeof title === 'string' && { title };
  return { path, outcome: 'imported', documentId: id, ...named, statements, readBefore: true, issues: [] };
}

export function unchangedReport(path: string, documentId: string): FileReport {
  return { path, outcome: 'unchanged', documentId, issues: [] };
}

/** What a walk through folders could not look at, and what it left out by rule. */
export function leftOutReports({ unreadable, skipped }: Discovery): readonly FileReport[] {
  return [
    ...unreadable.map(({ path, message }) => refusedReport(path, 'FILE_UNREADABLE', message)),
    ...skipped.map(
      ({ path, message }): FileReport => ({
        path,
        outcome: 'skipped',
        issues: [{ code: 'FILE_SKIPPED', message }],
      }),
    ),
  ];
}

export function refusedReport(path: string, code: string, message: string): FileReport {
  return { path, outcome: 'failed', issues: [{ code, message }] };
}

export function failedReport(path: string, error: unknown): FileReport {
  const { code } = error as { code?: unknown };
  return refusedReport(path, typeof code === 'string' ? code : 'FAILED', explain(path, error));
}

export const NO_COUNTS: CommitCounts = {
  statementsAdded: 0,
  statementsWithdrawn: 0,
  entitiesCreated: 0,
  entitiesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  factsTouched: 0,
};

export function addCounts(a: CommitCounts, b: CommitCounts): CommitCounts {
  const names = Object.keys(NO_COUNTS) as (keyof CommitCounts)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as CommitCounts;
}

export function outcomeCount(report: ImportReport, outcome: FileOutcome): number {
  return report.files.filter((file) => file.outcome === outcome).length;
}

/** The report as a person reads it: what was made, what was skipped and why. */
export function printReport(report: ImportReport): string {
  const lines = report.files.flatMap((file) => describeFile(file));
  const { counts } = report;
  const outcomes = (['imported', 'unchanged', 'removed', 'purged', 'pruned', 'skipped', 'failed'] as const)
    .map((outcome) => [outcome, outcomeCount(report, outcome)] as const)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome}`);
  lines.push(
    '',
    `${report.dryRun ? 'Dry run, nothing written: ' : ''}${outcomes.join(', ') || 'nothing to do'} in ${report.seconds.toFixed(1)} s.`,
  );
  if (report.notReached > 0)
    lines.push(
      `Stopped: ${report.notReached} files were not looked at. Run the same command again to go on.`,
    );
  if (report.run) {
    lines.push(
      `Run ${report.run}: statements +${counts.statementsAdded} −${counts.statementsWithdrawn}, ` +
        `entities +${counts.entitiesCreated} −${counts.entitiesDeleted}, relationships +${counts.relationshipsCreated} −${counts.relationshipsDeleted}.`,
    );
  } else if (!report.dryRun) lines.push('Nothing changed; no run was recorded.');
  return lines.join('\n');
}

const MARKS: Readonly<Record<FileOutcome, string>> = {
  imported: '+',
  unchanged: '=',
  failed: '!',
  skipped: '.',
  removed: '-',
  purged: 'x',
  pruned: '-',
};
const SHOWN_KINDS = 8;

function describeFile(file: FileReport): string[] {
  const title = file.title ? ` 《${file.title}》` : '';
  const statements = file.statements === undefined ? '' : `: ${file.statements} statements`;
  const before = file.readBefore ? ', read before' : '';
  const head = `${MARKS[file.outcome]} ${file.path}${title} ${file.outcome}${statements}${before}`;
  return [head, ...issueLines(file.issues)];
}

/** Issues by code, the most frequent first, with one example each; all of them are in the JSON report. */
function issueLines(issues: readonly Issue[]): string[] {
  const byCode = groupBy(issues, (issue) => issue.code);
  const sorted = [...byCode].sort(([, a], [, b]) => b.length - a.length);
  const lines = sorted.slice(0, SHOWN_KINDS).map(([code, list]) => {
    const place = list[0]!.start === undefined ? '' : ` (at ${list[0]!.start})`;
    return `    ${code}${list.length > 1 ? ` ×${list.length}` : ''}: ${list[0]!.message}${place}`;
  });
  if (sorted.length > SHOWN_KINDS)
    lines.push(`    … and ${sorted.length - SHOWN_KINDS} more kinds of issue; --json lists all`);
  return lines;
}
