import type { Grid } from '../../formats/rendered.ts';
import type { Issue, Row, Table } from '../../types.ts';
import { carryDown } from './carry.ts';
import { rejoinCutRows } from './cutRows.ts';
import { findHeader } from './header.ts';
import { recutTitles } from './outOfStep.ts';
import type { Draft, Pass } from './pass.ts';
import { padRows, settleWidth } from './ragged.ts';
import { dropSeparators } from './separators.ts';
import { repairShifted } from './shifted.ts';
import { splitSideBySide } from './sideBySide.ts';

/** The repairs in their order: each may rely on what the ones before it did. */
const passes = (grid: Grid): readonly Pass[] => [
  dropSeparators,
  settleWidth,
  findHeader(grid.headerRows ?? 0),
  settleWidth,
  splitSideBySide,
  ...(grid.statesSpans ? [] : [rejoinCutRows]),
  repairShifted,
  recutTitles,
  padRows,
  carryDown,
];

/** A table as its readers want it, and what was doubtful about it. */
export function repairTable(
  grid: Grid,
  caption: string | undefined,
): { table: Table; issues: readonly Issue[] } {
  let draft: Draft = {
    rows: grid.rows,
    statesSpans: grid.statesSpans ?? false,
    columns: 1,
    ...(grid.caption ? { caption: grid.caption } : {}),
  };
  const issues: Issue[] = [];
  for (const pass of passes(grid)) {
    const result = pass(draft);
    draft = result.table;
    for (const issue of boundedIssues(result.issues)) issues.push(issue);
  }
  const title = draft.caption ?? caption;
  const table: Table = {
    ...(title ? { caption: title } : {}),
    ...(draft.header ? { header: draft.header } : {}),
    rows: draft.rows.map(withoutBreak),
    columns: draft.columns,
  };
  return { table, issues };
}

const withoutBreak = ({ start, end, cells }: Row): Row => ({ start, end, cells });

/** A table that is damaged throughout says so a hundred times, and then how often more. */
const MOST_ISSUES = 100;

function boundedIssues(issues: readonly Issue[]): readonly Issue[] {
  const last = issues[MOST_ISSUES];
  if (!last) return issues;
  const more = issues.length - MOST_ISSUES;
  return [
    ...issues.slice(0, MOST_ISSUES),
    { ...last, message: `${last.message} The same holds for ${more - 1} more places of this table.` },
  ];
}
