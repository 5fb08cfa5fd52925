import { type RefObject, useEffect, useRef, useState } from 'react';
import { useText } from '../../shared/i18n/language.tsx';
import type { Graph } from '../state/graph.ts';
import { type Emphasis, Scene, type SceneEvents } from './scene.ts';

interface Props {
  readonly graph: Graph;
  readonly emphasis: Emphasis;
  readonly events: SceneEvents;
  /** The scene while it is there, for the buttons around the canvas. */
  readonly scene: RefObject<Scene | null>;
}

/** The canvas. Everything on it is also in the list beside it, which keyboards and screen readers use. */
export function GraphCanvas({ graph, emphasis, events, scene }: Props) {
  const text = useText();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(events);
  latest.current = events;
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!container.current) return;
    try {
      scene.current = new Scene(container.current, {
        onThing: (id) => latest.current.onThing(id),
        onOpenThing: (id) => latest.current.onOpenThing(id),
        onLine: (id) => latest.current.onLine(id),
        onNothing: () => latest.current.onNothing(),
      });
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
    return () => {
      scene.current?.kill();
      scene.current = null;
    };
  }, [scene]);

  useEffect(() => scene.current?.show(graph, text), [scene, graph, text]);
  useEffect(() => {
    scene.current?.emphasise(emphasis);
    if (emphasis.selected) scene.current?.reveal(emphasis.selected);
  }, [scene, emphasis]);

  return (
    <>
      <div className="canvas" ref={container} role="img" aria-label={text.graph.label} />
      {failed && <p className="canvas-failed">{text.graph.noWebgl}</p>}
    </>
  );
}
