import { type ReactNode, useId } from 'react';
import type { DraftProgress } from '../../../../src/imports/wire.ts';
import { useText } from '../../shared/i18n/language.tsx';

interface Props {
  readonly words: string;
  readonly progress: DraftProgress | null;
  readonly children?: ReactNode;
}

/** How far it is: files read, and after the last of them the graph, which takes a time that nobody knows. */
export function Working({ words, progress, children }: Props) {
  const text = useText();
  const label = useId();
  const { done, total } = progress ?? { done: 0, total: 1 };
  const isRead = done >= total;
  return (
    <section className="import-working">
      <p id={label} role="status">
        <strong>{words}</strong>{' '}
        <span className="soft">{isRead ? text.imports.workingOut : text.imports.reading(done, total)}</span>
      </p>
      <progress aria-labelledby={label} max={total} {...(isRead ? {} : { value: done })} />
      {children}
    </section>
  );
}
