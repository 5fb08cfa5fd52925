import { type DragEvent, useId, useState } from 'react';
import { useText } from '../../shared/i18n/language.tsx';

/** Drop files on it, or choose them by its button. */
export function DropZone({ add }: { add: (files: readonly File[]) => void }) {
  const text = useText();
  const input = useId();
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  return (
    <section
      className={`drop-zone${isOver ? ' drop-zone-over' : ''}`}
      aria-label={text.imports.drop}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p>
        <strong>{text.imports.drop}</strong>
      </p>
      <p className="small soft">{text.imports.formats}</p>
      <input
        id={input}
        className="hidden-text"
        type="file"
        multiple
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <label className="button" htmlFor={input}>
        {text.imports.choose}
      </label>
    </section>
  );
}
