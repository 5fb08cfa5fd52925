import { useText } from '../../shared/i18n/language.tsx';
import { moneyWords } from '../../shared/i18n/words.ts';
import type { Kind } from '../../shared/kinds/kinds.ts';
import { LOOKS } from '../../shared/kinds/looks.ts';
import { useExploring } from '../context.tsx';
import type { Filter, Grouping } from '../state/view.ts';
import type { Group } from './counts.ts';

interface Props {
  readonly groups: readonly Group[];
  readonly kind: Kind;
  readonly by: Grouping;
}

/** Years in their order, all else as it comes: the most first; what is not stated last. A label opens its table. */
export function Bars({ groups, kind, by }: Props) {
  const most = Math.max(1, ...groups.map(({ count }) => count));
  const colour = LOOKS[kind].colour;
  return (
    <ul className="bars">
      {inOrder(groups, by).map((group) => (
        <li key={group.keys[0] ?? ''} className="bar">
          <span className="bar-label">
            <BarLabel value={group.keys[0] ?? null} by={by} />
          </span>
          <span className="bar-track">
            <span
              className="bar-fill"
              style={{ width: `${(60 * group.count) / most}%`, background: colour }}
            />
            <BarCount group={group} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function BarLabel({ value, by }: { value: string | null; by: Grouping }) {
  const text = useText();
  const { dispatch } = useExploring();
  if (value === null) return <span className="soft">{text.chart.none}</span>;
  const open = () => {
    dispatch({ type: 'filter', filter: narrowed(by, value) });
    dispatch({ type: 'look', look: { mode: 'table' } });
  };
  return (
    <button type="button" className="thing-button" lang="zh-CN" onClick={open}>
      {value}
    </button>
  );
}

function BarCount({ group: { count, sums } }: { group: Group }) {
  const text = useText();
  return (
    <span className="bar-count">
      {count}
      {sums.map(({ currency, amount, count: counted }) => (
        <span key={currency} className="soft small">
          {' · '}
          {moneyWords(text, amount, currency)} ({text.chart.counted(counted)})
        </span>
      ))}
    </span>
  );
}

function narrowed(by: Grouping, value: string): Partial<Filter> {
  if (by === 'YEAR') return { from: value, to: value };
  return by === 'TOPIC' ? { topic: value } : { within: value };
}

function inOrder(groups: readonly Group[], by: Grouping): Group[] {
  const value = ({ keys }: Group) => keys[0] ?? '';
  const known = groups.filter((group) => group.keys[0] !== null);
  const unknown = groups.filter((group) => group.keys[0] === null);
  if (by === 'YEAR') known.sort((a, b) => (value(a) < value(b) ? -1 : 1));
  return [...known, ...unknown];
}
