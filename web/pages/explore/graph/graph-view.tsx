import './graph.css';
import { type RefObject, useMemo } from 'react';
import { useText } from '../../shared/i18n/language.tsx';
import { Failed } from '../../shared/layout/status.tsx';
import { useExploring } from '../context.tsx';
import { passes } from '../state/filter.ts';
import { lineId } from '../state/graph.ts';
import type { GraphState } from '../state/use-graph.ts';
import { useInRegion } from '../state/use-region.ts';
import type { Selection } from '../state/view.ts';
import { CanvasButtons } from './canvas-buttons.tsx';
import { EmptyGraph } from './empty-graph.tsx';
import { GraphCanvas } from './graph-canvas.tsx';
import type { Emphasis, Scene } from './scene.ts';
import { ThingList } from './thing-list.tsx';

interface Props {
  readonly state: GraphState;
  /** With the id it has now, where the address gave a name. */
  readonly selected: Selection | null;
  readonly scene: RefObject<Scene | null>;
}

/** The canvas with its list. */
export function GraphView({ state, selected, scene }: Props) {
  const text = useText();
  const { state: explorer, dispatch } = useExploring();
  const { graph, waiting, failures, retry } = state;
  const emphasis = useEmphasis(state, selected);
  const isEmpty = graph.things.size === 0;
  const failure = failures.at(-1);
  const select = (chosen: Selection | null) => dispatch({ type: 'select', selected: chosen });

  return (
    <div className="graph-view">
      <ThingList graph={graph} selected={emphasis.selected} dimmed={emphasis.dimmed} />
      <div className="stage">
        <GraphCanvas
          graph={graph}
          emphasis={emphasis}
          scene={scene}
          events={{
            onThing: (id) => select({ kind: 'thing', id }),
            onOpenThing: (id) =>
              dispatch({ type: 'step', step: { kind: 'around', id }, select: { kind: 'thing', id } }),
            onLine: (id) => {
              const line = graph.lines.get(id);
              if (line) select({ kind: 'relationship', from: line.from, type: line.type, to: line.to });
            },
            onNothing: () => select(null),
          }}
        />
        {isEmpty && explorer.view.steps.length === 0 && <EmptyGraph />}
        <div className="stage-messages" aria-live="polite">
          {waiting && <p className="status">{text.states.waiting}</p>}
          {failure && <Failed error={failure.error} retry={retry} />}
          {!waiting && emphasis.dimmed.size > 0 && (
            <p className="badge">{text.filters.dimmed(emphasis.dimmed.size)}</p>
          )}
        </div>
        {!isEmpty && <CanvasButtons scene={scene} />}
      </div>
    </div>
  );
}

function useEmphasis({ graph }: GraphState, selected: Selection | null): Emphasis {
  const { filter } = useExploring().state.view;
  const ids = useMemo(() => [...graph.things.keys()], [graph]);
  const inRegion = useInRegion(ids, filter.within);
  return useMemo(() => {
    const out = [...graph.things.values()].filter((thing) => !passes(thing, filter, inRegion));
    return {
      selected: selected?.kind === 'thing' ? selected.id : null,
      selectedLine:
        selected?.kind === 'relationship' ? lineId(selected.from, selected.type, selected.to) : null,
      dimmed: new Set(out.map(({ id }) => id)),
    };
  }, [graph, filter, inRegion, selected]);
}
