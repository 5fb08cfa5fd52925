import './explorer.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { documentLink } from '../shared/evidence/document-link.ts';
import { useText } from '../shared/i18n/language.tsx';
import { Header } from '../shared/layout/header.tsx';
import type { Hit } from '../shared/search/hits.ts';
import { SearchBox } from '../shared/search/search-box.tsx';
import { ExplorerProvider } from './context.tsx';
import type { Scene } from './graph/scene.ts';
import type { Ends } from './paths/path-finder.tsx';
import { SidePanel } from './side-panel.tsx';
import { selectedNow } from './state/selected.ts';
import { useExplorer } from './state/use-explorer.ts';
import { useGraph } from './state/use-graph.ts';
import { Filters } from './toolbar/filters.tsx';
import { Toolbar } from './toolbar/toolbar.tsx';
import { ViewOfMode } from './view-of-mode.tsx';

export function ExplorerPage() {
  const text = useText();
  const explorer = useExplorer();
  const { view } = explorer.state;
  const graph = useGraph(view.steps);
  const scene = useRef<Scene | null>(null);
  const [connecting, setConnecting] = useState<Ends | null>(null);
  const selected = useMemo(() => selectedNow(view.selected, graph.graph), [view.selected, graph.graph]);

  useEffect(() => {
    document.title = `${text.app.explore} · ${text.app.name}`;
  }, [text]);
  // The found paths take the place of the form that asked for them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the canvas or the selection changes
  useEffect(() => setConnecting(null), [view.steps, view.selected]);

  const open = ({ id, kind, place }: Hit) => {
    if (kind === 'Document') window.location.assign(documentLink(id, place));
    else explorer.dispatch({ type: 'step', step: { kind: 'around', id }, select: { kind: 'thing', id } });
  };

  return (
    <ExplorerProvider value={explorer}>
      <div className="explorer">
        <Header current="explore">
          <SearchBox label={text.search.label} placeholder={text.search.placeholder} onChoose={open} />
        </Header>
        <main id="main" className="explorer-main">
          <h1 className="hidden-text">{text.app.explore}</h1>
          <Toolbar
            graph={graph}
            scene={scene}
            selected={selected}
            connect={() => setConnecting({ from: null, to: null })}
          />
          <Filters />
          <div className="workspace">
            <div className="view">
              <ViewOfMode graph={graph} selected={selected} scene={scene} />
            </div>
            <SidePanel
              graph={graph}
              selected={selected}
              connecting={connecting}
              setConnecting={setConnecting}
            />
          </div>
        </main>
      </div>
    </ExplorerProvider>
  );
}
