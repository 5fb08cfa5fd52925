import { NO_ISSUES, type Pass } from './pass.ts';

/** Rows of dashes (--⇥---), left over from a Markdown table: furniture. */
export const dropSeparators: Pass = (table) => {
  const rows = table.rows.filter(
    ({ cells }) => !cells.every((cell) => cell.text === '' || /^:?[-—–=_]{1,}:?$/u.test(cell.text)),
  );
  return { table: { ...table, rows }, issues: NO_ISSUES };
};
