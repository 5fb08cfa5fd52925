import { useText } from '../../shared/i18n/language.tsx';
import { useExploring } from '../context.tsx';
import { MODES } from '../state/view.ts';

export function Modes() {
  const text = useText();
  const { state, dispatch } = useExploring();
  return (
    <div className="modes">
      {MODES.map((mode) => (
        <button
          key={mode}
          type="button"
          aria-pressed={state.view.mode === mode}
          onClick={() => dispatch({ type: 'look', look: { mode } })}
        >
          {text.modes[mode]}
        </button>
      ))}
    </div>
  );
}
