import type { ChangeCounts } from '../../../../src/imports/wire.ts';
import { useText } from '../../shared/i18n/language.tsx';

interface Props {
  readonly counts: ChangeCounts;
  /** New facts that disagree with others. */
  readonly conflicting?: number;
}

/** How much comes and goes. */
export function Counts({ counts, conflicting = 0 }: Props) {
  const text = useText();
  const lines = [
    { words: text.imports.statements, added: counts.statementsAdded, gone: counts.statementsWithdrawn },
    { words: text.imports.things, added: counts.entitiesCreated, gone: counts.entitiesDeleted },
    {
      words: text.imports.relationships,
      added: counts.relationshipsCreated,
      gone: counts.relationshipsDeleted,
    },
  ];
  return (
    <ul className="import-counts">
      {lines.map(({ words, added, gone }) => (
        <li key={words}>
          <strong>
            +{added}
            {gone > 0 && ` −${gone}`}
          </strong>{' '}
          {words}
        </li>
      ))}
      {conflicting > 0 && (
        <li>
          <span className="badge badge-warn">{text.imports.conflicting(conflicting)}</span>
        </li>
      )}
    </ul>
  );
}
