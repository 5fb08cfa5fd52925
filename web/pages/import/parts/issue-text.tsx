import { Fragment, useState } from 'react';
import type { FileText } from '../../../../src/imports/wire.ts';
import type { AskError } from '../../shared/api/ask.ts';
import { asAskError } from '../../shared/api/use-answer.ts';
import { useText } from '../../shared/i18n/language.tsx';
import { Failed, Waiting } from '../../shared/layout/status.tsx';
import { segmentsOf } from '../../shared/text/segments.ts';
import { excerptsOf, placedIssues } from '../state/excerpts.ts';

type Reading = 'closed' | 'waiting' | FileText | { readonly error: AskError };

/** The text around its issues, each marked with its number in the list above; read when it is asked for. */
export function IssueText({ read }: { read: () => Promise<FileText> }) {
  const text = useText();
  const [reading, setReading] = useState<Reading>('closed');
  const open = () => {
    setReading('waiting');
    read().then(setReading, (error: unknown) => setReading({ error: asAskError(error) }));
  };
  if (reading === 'waiting') return <Waiting />;
  if (reading === 'closed')
    return (
      <button type="button" className="button button-small" onClick={open}>
        {text.imports.showInText}
      </button>
    );
  if ('error' in reading) return <Failed error={reading.error} retry={open} />;
  return <Excerpts source={reading} />;
}

function Excerpts({ source }: { source: FileText }) {
  const text = useText();
  const placed = placedIssues(source.issues);
  const excerpts = excerptsOf(source.text, placed);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="issue-text" tabIndex={0} aria-label={text.imports.showInText} lang="zh-CN">
      {excerpts.map((excerpt) => (
        <p key={excerpt.start} className="issue-excerpt">
          {segmentsOf(excerpt, placed).map(({ start, end, items }) => {
            const words = source.text.slice(start, end);
            if (items.length === 0) return <Fragment key={start}>{words}</Fragment>;
            return (
              <mark key={start} title={items.map(({ issue }) => issue.message).join('\n')}>
                <sup>{items.map(({ number }) => number).join(' ')}</sup>
                {words}
              </mark>
            );
          })}
        </p>
      ))}
    </section>
  );
}
