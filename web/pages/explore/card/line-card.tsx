import './card.css';
import { useAnswer } from '../../shared/api/use-answer.ts';
import { Quote } from '../../shared/evidence/quote.tsx';
import { useText } from '../../shared/i18n/language.tsx';
import { valueWords, word } from '../../shared/i18n/words.ts';
import { KindIcon } from '../../shared/kinds/kind-icon.tsx';
import { kindOf } from '../../shared/kinds/kinds.ts';
import { Failed, Waiting } from '../../shared/layout/status.tsx';
import { useExploring } from '../context.tsx';
import { type LineEnds, lineQuestion } from './questions.ts';

/** A relationship: its ends, its own properties, and every quote that states it. */
export function LineCard(line: LineEnds) {
  const text = useText();
  const answer = useAnswer(lineQuestion(line));
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  if (answer.state !== 'ready') return <Waiting />;
  const { nodes, edges } = answer.data.connections;
  const own = edges.filter((edge) => edge.from === line.from && edge.to === line.to);
  const end = (id: string) => nodes.find(({ node }) => node.id === id)?.node;
  return (
    <article className="card">
      <div className="card-head">
        <h2>{text.relationships[line.type].OUT}</h2>
        <End node={end(line.from)} />
        <p aria-hidden="true" className="soft">
          ↓
        </p>
        <End node={end(line.to)} />
      </div>
      {own.map((edge) => (
        <section key={edge.id}>
          <h3>{text.card.saysSo}</h3>
          {edge.properties.length > 0 && (
            <p className="card-actions">
              {edge.properties.map(({ name, value }) => (
                <span key={name} className="badge">
                  {word(text.values, word(text.fields, name))}：{valueWords(text, value)}
                </span>
              ))}
            </p>
          )}
          <div className="quotes">
            {edge.evidence.map((one) => (
              <Quote key={one.id} evidence={one} />
            ))}
          </div>
        </section>
      ))}
    </article>
  );
}

function End({ node }: { node: { id: string; name: string; __typename: string } | undefined }) {
  const { dispatch } = useExploring();
  if (!node) return null;
  return (
    <p>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => dispatch({ type: 'select', selected: { kind: 'thing', id: node.id } })}
      >
        <KindIcon kind={kindOf(node.__typename)} /> <span lang="zh-CN">{node.name}</span>
      </button>
    </p>
  );
}
