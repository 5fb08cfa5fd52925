import './catalogue.css';
import { useState } from 'react';
import { useText } from '../../shared/i18n/language.tsx';
import { KINDS } from '../../shared/kinds/kinds.ts';
import { Failed, Waiting } from '../../shared/layout/status.tsx';
import { useExploring } from '../context.tsx';
import { KindTabs } from './kind-tabs.tsx';
import { labelOf } from './labels.ts';
import { PAGE_SIZE } from './questions.ts';
import { TableRow } from './table-row.tsx';
import { TABLES } from './tables/index.ts';
import type { KindTable, Sort } from './tables/table.ts';
import { type Rows, useRows } from './use-rows.ts';

/** Everything of one kind that passes the filters, with who says so. */
export function TableView() {
  const { of } = useExploring().state.view;
  return (
    <section className="catalogue">
      <KindTabs kinds={KINDS} />
      {/* Another kind begins with its own order. */}
      <KindRows key={of} table={TABLES[of]} />
    </section>
  );
}

interface KindRowsProps {
  readonly table: KindTable;
  /** Says how many there are, and offers to draw them. */
  readonly hasSummary?: boolean;
}

/** The rows of one kind, in an order that columns change. */
export function KindRows({ table, hasSummary = true }: KindRowsProps) {
  const text = useText();
  const { filter, of } = useExploring().state.view;
  const [sort, setSort] = useState(table.firstSort);
  const rows = useRows(table, filter, sort, PAGE_SIZE);
  return (
    <>
      {rows.error && <Failed error={rows.error} retry={rows.retry} />}
      {rows.rows.length > 0 && (
        <>
          {hasSummary && <Summary rows={rows} />}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className="table-scroll" tabIndex={0} aria-label={text.kinds[of]}>
            <table>
              <caption className="hidden-text">
                {text.table.caption(text.kinds[of], rows.totalCount ?? 0)}
              </caption>
              <thead>
                <tr>
                  {table.columns.map((column) => (
                    <ColumnHead key={column.label} column={column} sort={sort} setSort={setSort} />
                  ))}
                  <th scope="col">{text.table.quote}</th>
                </tr>
              </thead>
              <tbody>
                {rows.rows.map((row) => (
                  <TableRow key={row.id} row={row} />
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      {rows.totalCount === 0 && <p className="status">{text.table.none}</p>}
      {rows.waiting && <Waiting />}
      {!rows.waiting && rows.more && (
        <button type="button" className="button" onClick={rows.more}>
          {text.actions.more}
        </button>
      )}
    </>
  );
}

function Summary({ rows }: { rows: Rows }) {
  const text = useText();
  const { state, dispatch } = useExploring();
  const ids = rows.rows.map(({ id }) => id);
  return (
    <p className="catalogue-summary">
      <strong>{text.table.caption(text.kinds[state.view.of], rows.totalCount ?? 0)}</strong>
      <button
        type="button"
        className="button button-small"
        onClick={() => dispatch({ type: 'step', step: { kind: 'things', ids: ids.slice(0, 100) } })}
      >
        {text.actions.showAll}
      </button>
    </p>
  );
}

interface HeadProps {
  readonly column: KindTable['columns'][number];
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
}

function ColumnHead({ column, sort, setSort }: HeadProps) {
  const text = useText();
  const label = labelOf(text, column.label);
  const field = column.sort;
  if (!field) return <th scope="col">{label}</th>;
  const isSorted = sort.field === field;
  const ascending = isSorted && sort.direction === 'ASC';
  return (
    <th scope="col" aria-sort={isSorted ? (ascending ? 'ascending' : 'descending') : 'none'}>
      <button
        type="button"
        className="sort"
        title={text.table.sort(label)}
        onClick={() => setSort({ field, direction: ascending ? 'DESC' : 'ASC' })}
      >
        {label}
        <span aria-hidden="true">{isSorted ? (ascending ? ' ↑' : ' ↓') : ''}</span>
      </button>
    </th>
  );
}
