import './catalogue.css';
import type { ConflictPageQuery } from '../../generated/graphql.ts';
import { useAnswer } from '../../shared/api/use-answer.ts';
import { useText } from '../../shared/i18n/language.tsx';
import { KindIcon } from '../../shared/kinds/kind-icon.tsx';
import { kindOf } from '../../shared/kinds/kinds.ts';
import { Failed, Waiting } from '../../shared/layout/status.tsx';
import { StatedValue } from '../card/facts.tsx';
import { useExploring } from '../context.tsx';
import { labelOf } from './labels.ts';
import { conflictQuestion } from './questions.ts';
import { ThingButton } from './table-row.tsx';

type Conflict = ConflictPageQuery['conflicts']['nodes'][number];

/** Fields about which sources disagree most. */
const FIELDS = ['date', 'amount', 'founded', 'area', 'ISSUED_BY', 'SPONSORED_BY', 'LOCATED_IN'] as const;
/** Where sources disagree: every value beside the others, with its quotes. */
export function ConflictsView() {
  const text = useText();
  const { state, dispatch } = useExploring();
  const { field } = state.view;
  const answer = useAnswer(conflictQuestion(field));
  return (
    <section className="catalogue">
      <fieldset className="kind-filter">
        <legend className="hidden-text">{text.conflicts.field}</legend>
        {['', ...FIELDS].map((name) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={field === name}
            onClick={() => dispatch({ type: 'look', look: { field: name } })}
          >
            {name === '' ? text.conflicts.all : labelOf(text, name)}
          </button>
        ))}
      </fieldset>
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed error={answer.error} retry={answer.retry} />}
      {answer.state === 'ready' && <Conflicts conflicts={answer.data.conflicts} />}
    </section>
  );
}

function Conflicts({ conflicts: { totalCount, nodes } }: { conflicts: ConflictPageQuery['conflicts'] }) {
  const text = useText();
  if (totalCount === 0) return <p className="status">{text.conflicts.none}</p>;
  return (
    <>
      <p>
        <strong>{text.conflicts.count(totalCount)}</strong>
      </p>
      {nodes.map((conflict) => (
        <OneConflict key={conflict.id} conflict={conflict} />
      ))}
    </>
  );
}

function OneConflict({ conflict: { node, field, values } }: { conflict: Conflict }) {
  const text = useText();
  return (
    <article className="conflict">
      <h2>
        <KindIcon kind={kindOf(node.__typename)} /> <ThingButton id={node.id} name={node.name} />{' '}
        <span className="badge badge-warn">{labelOf(text, field)}</span>
      </h2>
      <div className="conflict-values">
        {values.map((value) => (
          <div key={value.value}>
            <StatedValue value={value} marksShown />
          </div>
        ))}
      </div>
    </article>
  );
}
