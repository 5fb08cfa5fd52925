import './card.css';
import type { ThingQuery } from '../../generated/graphql.ts';
import { useAnswer } from '../../shared/api/use-answer.ts';
import { documentLink } from '../../shared/evidence/document-link.ts';
import { useText } from '../../shared/i18n/language.tsx';
import { KindIcon } from '../../shared/kinds/kind-icon.tsx';
import { kindOf } from '../../shared/kinds/kinds.ts';
import { Failed, Waiting } from '../../shared/layout/status.tsx';
import { useExploring } from '../context.tsx';
import type { Graph } from '../state/graph.ts';
import { Facts } from './facts.tsx';
import { Observations } from './observations.tsx';
import { thingQuestion } from './questions.ts';
import { RelationshipRows } from './relationship-rows.tsx';

type Node = NonNullable<ThingQuery['node']>;
type Entity = Extract<Node, { values: unknown }>;

interface Props {
  readonly id: string;
  readonly graph: Graph;
  readonly connect: (id: string, name: string) => void;
}

/** Everything stated about a thing, and by whom. */
export function ThingCard({ id, graph, connect }: Props) {
  const text = useText();
  const answer = useAnswer(thingQuestion(id));
  if (answer.state === 'failed') return <Failed error={answer.error} retry={answer.retry} />;
  if (answer.state !== 'ready') return <Waiting />;
  const { node } = answer.data;
  if (!node || !isEntity(node)) return <p className="status">{text.card.missing}</p>;
  return (
    <article className="card" aria-labelledby="card-name">
      <Head node={node} connect={connect} />
      <section>
        <h3>{text.card.relationships}</h3>
        <RelationshipRows id={node.id} counts={node.relationshipCounts} graph={graph} />
      </section>
      {node.observations.totalCount > 0 && (
        <section>
          <h3>
            {text.card.observations} {node.observations.totalCount}
          </h3>
          <Observations observations={node.observations.nodes} />
        </section>
      )}
      <section>
        <h3>{text.card.facts}</h3>
        <Facts values={node.values} />
      </section>
      <Documents node={node} />
    </article>
  );
}

const isEntity = (node: Node): node is Entity => 'values' in node;

function Head({ node, connect }: { node: Entity; connect: Props['connect'] }) {
  const text = useText();
  const { dispatch } = useExploring();
  const kind = kindOf(node.__typename);
  const selected = { kind: 'thing', id: node.id } as const;
  return (
    <div className="card-head">
      <p className="card-kind">
        <KindIcon kind={kind} /> {text.kinds[kind]}
      </p>
      <h2 id="card-name" lang="zh-CN">
        {node.name}
      </h2>
      {node.aliases.length > 0 && (
        <p className="small soft">
          {text.card.also} <span lang="zh-CN">{node.aliases.join('、')}</span>
        </p>
      )}
      <p className="card-actions">
        <button
          type="button"
          className="button button-small"
          onClick={() => dispatch({ type: 'step', step: { kind: 'around', id: node.id }, select: selected })}
        >
          {text.actions.around}
        </button>
        <button type="button" className="button button-small" onClick={() => connect(node.id, node.name)}>
          {text.actions.connect}
        </button>
        <button
          type="button"
          className="button button-small"
          onClick={() => dispatch({ type: 'step', step: { kind: 'hide', id: node.id } })}
        >
          {text.actions.hide}
        </button>
      </p>
    </div>
  );
}

function Documents({ node }: { node: Entity }) {
  const text = useText();
  return (
    <section>
      <h3>
        {text.card.documents} {node.documents.totalCount}
      </h3>
      <ul>
        {node.documents.nodes.map(({ id, title }) => (
          <li key={id}>
            <a href={documentLink(id)} lang="zh-CN">
              {title ?? id}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
