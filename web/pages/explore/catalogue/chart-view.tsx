import './catalogue.css';
import { useText } from '../../shared/i18n/language.tsx';
import { KINDS } from '../../shared/kinds/kinds.ts';
import { Failed, Waiting } from '../../shared/layout/status.tsx';
import { useExploring } from '../context.tsx';
import { Bars } from './bars.tsx';
import { COUNTS, groupingOf } from './counts.ts';
import { KindTabs } from './kind-tabs.tsx';
import { Matrix } from './matrix.tsx';
import { KindRows } from './table-view.tsx';
import { TABLES } from './tables/index.ts';
import { useCounts } from './use-counts.ts';

/** How many there are, by year or place or topic, and under that the things that were counted. */
export function ChartView() {
  const text = useText();
  const { filter, of, by: wanted } = useExploring().state.view;
  const by = groupingOf(of, wanted);
  const counts = useCounts(of, filter, by);
  return (
    <section className="catalogue">
      <KindTabs kinds={KINDS} />
      <GroupingTabs />
      {counts.state === 'waiting' && <Waiting />}
      {counts.state === 'failed' && <Failed error={counts.error} />}
      {counts.state === 'ready' && (
        <>
          <p>
            <strong>{text.table.caption(text.kinds[of], counts.counts.totalCount)}</strong>
          </p>
          {by === 'YEAR_PROVINCE' ? (
            <Matrix groups={counts.counts.groups} />
          ) : (
            <Bars groups={counts.counts.groups} kind={of} by={by} />
          )}
          {by !== 'YEAR' && <p className="small soft">{text.chart.note}</p>}
          {counts.counts.totalCount > 0 && <KindRows key={of} table={TABLES[of]} hasSummary={false} />}
        </>
      )}
    </section>
  );
}

function GroupingTabs() {
  const text = useText();
  const { state, dispatch } = useExploring();
  const by = groupingOf(state.view.of, state.view.by);
  return (
    <fieldset className="kind-filter">
      <legend className="hidden-text">{text.chart.by}</legend>
      {COUNTS[state.view.of].groupings.map((grouping) => (
        <button
          key={grouping}
          type="button"
          className="chip"
          aria-pressed={grouping === by}
          onClick={() => dispatch({ type: 'look', look: { by: grouping } })}
        >
          {text.chart.by} {text.chart[grouping]}
        </button>
      ))}
    </fieldset>
  );
}
