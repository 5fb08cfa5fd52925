import type { DraftState } from '../../../../src/imports/wire.ts';
import { useText } from '../../shared/i18n/language.tsx';

const AT: Readonly<Record<DraftState, number>> = {
  COLLECTING: 1,
  CHECKING: 2,
  CHECKED: 2,
  KEEPING: 3,
  KEPT: 3,
};

/** Where in the whole a person is: token, files, check, keep. */
export function Stages({ state }: { state: DraftState | null }) {
  const text = useText();
  const at = state === null ? 0 : AT[state];
  return (
    <ol className="import-stages">
      {text.imports.stages.map((words, index) => (
        <li key={words} aria-current={index === at ? 'step' : undefined}>
          {words}
        </li>
      ))}
    </ol>
  );
}
