import { useText } from '../../shared/i18n/language.tsx';
import { KindIcon } from '../../shared/kinds/kind-icon.tsx';
import { KINDS } from '../../shared/kinds/kinds.ts';
import { useExploring } from '../context.tsx';

/** What the shapes mean; a click shows only this kind, another click all. */
export function KindFilter() {
  const text = useText();
  const { state, dispatch } = useExploring();
  const { kinds } = state.view.filter;
  return (
    <fieldset className="kind-filter">
      <legend className="hidden-text">{text.filters.kinds}</legend>
      {KINDS.map((kind) => {
        const isOn = kinds.includes(kind);
        const next = isOn ? kinds.filter((other) => other !== kind) : [...kinds, kind];
        return (
          <button
            key={kind}
            type="button"
            className="chip"
            aria-pressed={isOn}
            onClick={() => dispatch({ type: 'filter', filter: { kinds: next } })}
          >
            <KindIcon kind={kind} /> {text.kinds[kind]}
          </button>
        );
      })}
    </fieldset>
  );
}
