import { useText } from '../shared/i18n/language.tsx';
import { LineCard } from './card/line-card.tsx';
import { ThingCard } from './card/thing-card.tsx';
import { useExploring } from './context.tsx';
import { type Ends, PathFinder } from './paths/path-finder.tsx';
import { PathList } from './paths/path-list.tsx';
import type { GraphState } from './state/use-graph.ts';
import type { Selection, Step } from './state/view.ts';

type PathStep = Extract<Step, { kind: 'paths' }>;

interface Props {
  readonly graph: GraphState;
  readonly selected: Selection | null;
  /** Open while two ends are being chosen; null is closed. */
  readonly connecting: Ends | null;
  readonly setConnecting: (ends: Ends | null) => void;
}

/** Beside the view: the card of what is selected, else the connection that was asked for last, else what to do. */
export function SidePanel({ graph, selected, connecting, setConnecting }: Props) {
  const text = useText();
  const { state, dispatch } = useExploring();
  const lastPaths = state.view.steps.findLast((step): step is PathStep => step.kind === 'paths');
  // Beside a table there is nothing to say until something is chosen.
  const lastPathsHere = state.view.mode === 'graph' ? lastPaths : undefined;
  const isOpen = connecting !== null || selected !== null || lastPathsHere !== undefined;
  if (!isOpen && state.view.mode !== 'graph') return null;
  const close = () => {
    setConnecting(null);
    dispatch({ type: 'select', selected: null });
  };
  return (
    <aside className={`side${isOpen ? ' side-open' : ''}`} aria-label={text.card.title}>
      {(connecting || selected) && (
        <button type="button" className="button button-small side-close" onClick={close}>
          {text.actions.close}
        </button>
      )}
      {connecting ? (
        <ConnectionSection key={`${connecting.from?.id} ${connecting.to?.id}`} ends={connecting} />
      ) : selected?.kind === 'thing' ? (
        <ThingCard
          id={selected.id}
          graph={graph.graph}
          connect={(id, name) => setConnecting({ from: { id, name }, to: null })}
        />
      ) : selected ? (
        <LineCard from={selected.from} type={selected.type} to={selected.to} />
      ) : null}
      {!selected && lastPathsHere && <FoundPaths step={lastPathsHere} graph={graph} />}
      {!isOpen && <p className="soft">{text.card.empty}</p>}
    </aside>
  );
}

function ConnectionSection({ ends }: { ends: Ends }) {
  const text = useText();
  return (
    <section className="paths">
      <h2>{text.paths.title}</h2>
      <PathFinder initial={ends} />
    </section>
  );
}

function FoundPaths({ step, graph }: { step: PathStep; graph: GraphState }) {
  const text = useText();
  const answer = graph.answerTo(step);
  if (answer?.kind !== 'paths') return null;
  const ends = answer.paths.paths[0]?.nodes ?? [];
  return (
    <section className="paths" aria-label={text.paths.title}>
      <h2 lang="zh-CN">
        {ends[0]?.name ?? nameOf(graph, step.from)} — {ends.at(-1)?.name ?? nameOf(graph, step.to)}
      </h2>
      <PathList
        paths={answer.paths}
        from={nameOf(graph, step.from)}
        to={nameOf(graph, step.to)}
        retry={graph.retry}
      />
    </section>
  );
}

const nameOf = ({ graph }: GraphState, id: string) => graph.things.get(id)?.name ?? id;
