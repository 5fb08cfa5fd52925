import type { RefObject } from 'react';
import { useText } from '../../shared/i18n/language.tsx';
import type { Scene } from './scene.ts';

/** Zoom and fit, for those who have no wheel. */
export function CanvasButtons({ scene }: { scene: RefObject<Scene | null> }) {
  const text = useText();
  return (
    <div className="canvas-buttons">
      <button
        type="button"
        className="button"
        aria-label={text.actions.zoomIn}
        onClick={() => scene.current?.zoomBy(0.7)}
      >
        +
      </button>
      <button
        type="button"
        className="button"
        aria-label={text.actions.zoomOut}
        onClick={() => scene.current?.zoomBy(1.4)}
      >
        −
      </button>
      <button type="button" className="button" onClick={() => scene.current?.fit()}>
        {text.actions.fit}
      </button>
    </div>
  );
}
