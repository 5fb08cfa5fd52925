import { type RefObject, useRef } from 'react';
import { useText } from '../../shared/i18n/language.tsx';
import type { Scene } from '../graph/scene.ts';
import type { Graph } from '../state/graph.ts';
import { csvOf, jsonOf } from './rows.ts';
import { save } from './save.ts';

interface Props {
  readonly graph: Graph;
  readonly scene: RefObject<Scene | null>;
}

/** The canvas as a picture, a table of relationships, or data. */
export function ExportMenu({ graph, scene }: Props) {
  const text = useText();
  const menu = useRef<HTMLDetailsElement>(null);
  const isEmpty = graph.things.size === 0;
  const formats = [
    { label: text.exports.png, write: () => savePicture(scene.current) },
    {
      label: text.exports.csv,
      write: () => save('policy-graph.csv', new Blob([csvOf(graph, text)], { type: 'text/csv' })),
    },
    {
      label: text.exports.json,
      write: () => save('policy-graph.json', new Blob([jsonOf(graph)], { type: 'application/json' })),
    },
  ];
  return (
    <details className="menu" ref={menu}>
      <summary className="button">{text.actions.export}</summary>
      <div className="menu-items">
        {isEmpty && <p className="small soft">{text.exports.nothing}</p>}
        {formats.map(({ label, write }) => (
          <button
            key={label}
            type="button"
            className="button"
            disabled={isEmpty}
            onClick={() => {
              write();
              menu.current?.removeAttribute('open');
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}

function savePicture(scene: Scene | null): void {
  scene?.picture().toBlob((picture) => {
    if (picture) save('policy-graph.png', picture);
  }, 'image/png');
}
