import './toolbar.css';
import type { RefObject } from 'react';
import { playgroundLink } from '../../shared/api/playground-link.ts';
import { useText } from '../../shared/i18n/language.tsx';
import { useExploring } from '../context.tsx';
import { ExportMenu } from '../exports/export-menu.tsx';
import type { Scene } from '../graph/scene.ts';
import { questionOnScreen } from '../state/question.ts';
import type { GraphState } from '../state/use-graph.ts';
import type { Selection } from '../state/view.ts';
import { CopyLink } from './copy-link.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { Modes } from './modes.tsx';

interface Props {
  readonly graph: GraphState;
  readonly scene: RefObject<Scene | null>;
  readonly selected: Selection | null;
  readonly connect: () => void;
}

export function Toolbar({ graph, scene, selected, connect }: Props) {
  const text = useText();
  const { state } = useExploring();
  const question = questionOnScreen(state.view, selected);
  return (
    <div className="toolbar">
      <Modes />
      <button type="button" className="button" onClick={connect}>
        {text.paths.title}
      </button>
      <div className="toolbar-end">
        <HistoryButtons />
        <CopyLink />
        <ExportMenu graph={graph.graph} scene={scene} />
        {question && (
          <a className="button" href={playgroundLink(question)}>
            {text.actions.showQuery}
          </a>
        )}
      </div>
    </div>
  );
}
