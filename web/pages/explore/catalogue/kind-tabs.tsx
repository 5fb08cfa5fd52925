import { useText } from '../../shared/i18n/language.tsx';
import { KindIcon } from '../../shared/kinds/kind-icon.tsx';
import type { Kind } from '../../shared/kinds/kinds.ts';
import { useExploring } from '../context.tsx';

/** What the table or the chart is about. */
export function KindTabs({ kinds }: { kinds: readonly Kind[] }) {
  const text = useText();
  const { state, dispatch } = useExploring();
  return (
    <fieldset className="kind-filter">
      <legend className="hidden-text">{text.filters.kinds}</legend>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={state.view.of === kind}
          onClick={() => dispatch({ type: 'look', look: { of: kind } })}
        >
          <KindIcon kind={kind} /> {text.kinds[kind]}
        </button>
      ))}
    </fieldset>
  );
}
