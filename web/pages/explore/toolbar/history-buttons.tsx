import { useEffect } from 'react';
import { useText } from '../../shared/i18n/language.tsx';
import { useExploring } from '../context.tsx';

/** Undo, redo, clear; Ctrl-Z and Ctrl-Shift-Z too, outside of text fields. */
export function HistoryButtons() {
  const text = useText();
  const { state, dispatch } = useExploring();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement;
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      dispatch({ type: event.shiftKey ? 'redo' : 'undo' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [dispatch]);

  return (
    <>
      <button
        type="button"
        className="button"
        disabled={state.past.length === 0}
        onClick={() => dispatch({ type: 'undo' })}
      >
        {text.actions.undo}
      </button>
      <button
        type="button"
        className="button"
        disabled={state.future.length === 0}
        onClick={() => dispatch({ type: 'redo' })}
      >
        {text.actions.redo}
      </button>
      <button
        type="button"
        className="button"
        disabled={state.view.steps.length === 0}
        onClick={() => dispatch({ type: 'clear' })}
      >
        {text.actions.clear}
      </button>
    </>
  );
}
