import { useState } from 'react';
import { useText } from '../../shared/i18n/language.tsx';
import { word } from '../../shared/i18n/words.ts';
import { isRelationship } from '../../shared/kinds/relationships.ts';
import { overlaps, type Span } from '../../shared/text/segments.ts';
import type { Statement } from '../state/segments.ts';
import { StatementLine } from './statement-line.tsx';

interface Props {
  readonly statements: readonly Statement[];
  readonly place: Span | null;
  readonly chosen: Statement | null;
  readonly choose: (statement: Statement) => void;
  readonly showAll: () => void;
}

const AT_ONCE = 100;

/** Two extractors that read the same from the same words are one line. */
function distinct(statements: readonly Statement[]): Statement[] {
  const key = ({ subject, field, object, value, start, end }: Statement) =>
    JSON.stringify([subject?.id, field, object?.id, value, start, end]);
  return [...new Map(statements.map((statement) => [key(statement), statement])).values()];
}

/** What stands at the chosen place, or everything, field by field if wished. */
export function StatementList({ statements, place, chosen, choose, showAll }: Props) {
  const text = useText();
  const [field, setField] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const here = place
    ? statements.filter(({ spans }) => spans.some((span) => overlaps(span, place)))
    : statements;
  const fitting = distinct(field === '' ? here : here.filter((statement) => statement.field === field));
  const fields = [...new Set(statements.map((statement) => statement.field))].sort();
  const label = (name: string) =>
    isRelationship(name) ? text.relationships[name].OUT : word(text.fields, name);
  return (
    <section aria-labelledby="statements-title">
      <h2 id="statements-title">{place ? text.document.statementsIn : text.document.statements}</h2>
      <p className="statement-tools">
        <span className="small soft" role="status">
          {text.document.count(fitting.length)}
        </span>
        <select
          className="field"
          aria-label={text.conflicts.field}
          value={field}
          onChange={(event) => setField(event.target.value)}
        >
          <option value="">{text.document.all}</option>
          {fields.map((name) => (
            <option key={name} value={name}>
              {label(name)}
            </option>
          ))}
        </select>
        {place && (
          <button type="button" className="button button-small" onClick={showAll}>
            {text.document.all}
          </button>
        )}
      </p>
      <ul className="statements">
        {fitting.slice(0, most).map((statement) => (
          <StatementLine
            key={statement.id}
            statement={statement}
            isChosen={statement.id === chosen?.id}
            choose={choose}
          />
        ))}
      </ul>
      {fitting.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + AT_ONCE)}>
          {text.actions.more}
        </button>
      )}
    </section>
  );
}
