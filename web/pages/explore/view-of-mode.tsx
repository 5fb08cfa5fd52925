import type { RefObject } from 'react';
import { ChartView } from './catalogue/chart-view.tsx';
import { ConflictsView } from './catalogue/conflicts-view.tsx';
import { TableView } from './catalogue/table-view.tsx';
import { TimelineView } from './catalogue/timeline-view.tsx';
import { useExploring } from './context.tsx';
import { GraphView } from './graph/graph-view.tsx';
import type { Scene } from './graph/scene.ts';
import type { GraphState } from './state/use-graph.ts';
import type { Selection } from './state/view.ts';

interface Props {
  readonly graph: GraphState;
  readonly selected: Selection | null;
  readonly scene: RefObject<Scene | null>;
}

export function ViewOfMode({ graph, selected, scene }: Props) {
  const { mode } = useExploring().state.view;
  switch (mode) {
    case 'graph':
      return <GraphView state={graph} selected={selected} scene={scene} />;
    case 'table':
      return <TableView />;
    case 'timeline':
      return <TimelineView />;
    case 'chart':
      return <ChartView />;
    case 'conflicts':
      return <ConflictsView />;
  }
}
