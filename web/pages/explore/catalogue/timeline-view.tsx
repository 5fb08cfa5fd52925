import './catalogue.css';
import { Quotes } from '../../shared/evidence/quote.tsx';
import { useText } from '../../shared/i18n/language.tsx';
import { Failed, Waiting } from '../../shared/layout/status.tsx';
import { useExploring } from '../context.tsx';
import { ThingButton } from './table-row.tsx';
import { policies } from './tables/policies.ts';
import type { Row } from './tables/table.ts';
import { useRows } from './use-rows.ts';

const PAGE_SIZE = 100;
const BY_DATE = { field: 'date', direction: 'ASC' } as const;

/** Policies year by year; those without a date at the end. */
export function TimelineView() {
  const text = useText();
  const { filter } = useExploring().state.view;
  const { rows, totalCount, waiting, error, more, retry } = useRows(policies, filter, BY_DATE, PAGE_SIZE);
  return (
    <section className="catalogue">
      {error && <Failed error={error} retry={retry} />}
      {totalCount !== null && totalCount > 0 && (
        <p className="catalogue-summary">
          <strong>{text.timeline.count(totalCount)}</strong>
        </p>
      )}
      <ol className="timeline">
        {byYear(rows).map(({ year, rows: own }) => (
          <li key={year ?? 'undated'}>
            <h2>{year ?? text.timeline.undated}</h2>
            <ol>
              {own.map((row) => (
                <TimelineEntry key={row.id} row={row} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {totalCount === 0 && <p className="status">{text.table.none}</p>}
      {waiting && <Waiting />}
      {!waiting && more && (
        <button type="button" className="button" onClick={more}>
          {text.actions.more}
        </button>
      )}
    </section>
  );
}

function TimelineEntry({ row }: { row: Row }) {
  const date = dateOf(row);
  const issuers = row.cells[2];
  return (
    <li className="timeline-entry">
      <span className="timeline-date">{date?.slice(5)}</span>
      <div>
        <ThingButton id={row.id} name={row.name} />
        {issuers && typeof issuers !== 'string' && issuers.length > 0 && (
          <p className="small soft" lang="zh-CN">
            {issuers.map(({ name }) => name).join('、')}
          </p>
        )}
        <Quotes evidence={row.evidence} />
      </div>
    </li>
  );
}

const dateOf = ({ cells }: Row) => (typeof cells[1] === 'string' ? cells[1] : null);

interface Year {
  readonly year: string | null;
  readonly rows: Row[];
}

/** The rows come by date; neighbours of one year are together. */
export function byYear(rows: readonly Row[]): Year[] {
  const years: Year[] = [];
  for (const row of rows) {
    const year = dateOf(row)?.slice(0, 4) ?? null;
    const last = years.at(-1);
    if (last && last.year === year) last.rows.push(row);
    else years.push({ year, rows: [row] });
  }
  return years;
}
