import './toolbar.css';
import { useId } from 'react';
import { useText } from '../../shared/i18n/language.tsx';
import type { Kind } from '../../shared/kinds/kinds.ts';
import { SearchBox } from '../../shared/search/search-box.tsx';
import { useExploring } from '../context.tsx';
import { KindFilter } from '../graph/kind-filter.tsx';
import { isPartialDate } from '../state/filter.ts';
import { NO_FILTER } from '../state/view.ts';

/** One set of filters for the canvas, the table, the timeline and the counts. */
export function Filters() {
  const text = useText();
  const { state, dispatch } = useExploring();
  const { filter, mode, of } = state.view;
  // The API lists disagreements whole; the row stays, so that nothing moves.
  if (mode === 'conflicts') return <div />;
  const isOn = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return (
    <search className="filters" aria-label={text.filters.title}>
      {mode === 'graph' && <KindFilter />}
      <RegionField key={`region ${filter.within}`} />
      <DateField name="from" />
      <DateField name="to" />
      {mode !== 'graph' && <TopicField />}
      {mode !== 'graph' && mode !== 'timeline' && HAS_AMOUNT.includes(of) && <AmountField />}
      {isOn && (
        <button
          type="button"
          className="button button-small"
          onClick={() => dispatch({ type: 'resetFilter' })}
        >
          {text.filters.reset}
        </button>
      )}
    </search>
  );
}

function RegionField() {
  const text = useText();
  const { state, dispatch } = useExploring();
  return (
    <div className="field-region">
      <SearchBox
        label={text.filters.within}
        placeholder={text.filters.within}
        types={['Region']}
        initial={state.view.filter.within}
        keepsName
        onChoose={({ name }) => dispatch({ type: 'filter', filter: { within: name } })}
        onText={(typed) => {
          if (typed.trim() === '') dispatch({ type: 'filter', filter: { within: '' } });
        }}
      />
    </div>
  );
}

function DateField({ name }: { name: 'from' | 'to' }) {
  const text = useText();
  const problem = useId();
  const { state, dispatch } = useExploring();
  const value = state.view.filter[name];
  const isWrong = !isPartialDate(value);
  return (
    <label>
      {text.filters[name]}
      <input
        className="field field-date"
        inputMode="numeric"
        placeholder={text.filters.datePlaceholder}
        value={value}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? problem : undefined}
        onChange={(event) => dispatch({ type: 'filter', filter: { [name]: event.target.value.trim() } })}
      />
      {isWrong && (
        <span id={problem} className="hidden-text" role="alert">
          {text.filters.badDate(value)}
        </span>
      )}
    </label>
  );
}

/** Funds by their amount, companies by the grants that they received. */
const HAS_AMOUNT: readonly Kind[] = ['Fund', 'Company'];

function AmountField() {
  const text = useText();
  const { state, dispatch } = useExploring();
  return (
    <label>
      {text.filters.atLeast[state.view.of === 'Fund' ? 'Fund' : 'Company']}
      <input
        className="field field-topic"
        inputMode="numeric"
        value={state.view.filter.atLeast}
        onChange={(event) =>
          dispatch({ type: 'filter', filter: { atLeast: event.target.value.replace(/\D/g, '') } })
        }
      />
    </label>
  );
}

function TopicField() {
  const text = useText();
  const { state, dispatch } = useExploring();
  return (
    <label>
      {text.filters.topic}
      <input
        className="field field-topic"
        placeholder={text.filters.topicPlaceholder}
        value={state.view.filter.topic}
        onChange={(event) => dispatch({ type: 'filter', filter: { topic: event.target.value } })}
      />
    </label>
  );
}
