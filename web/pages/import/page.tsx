import './import.css';
import { useEffect } from 'react';
import { useText } from '../shared/i18n/language.tsx';
import { Header } from '../shared/layout/header.tsx';
import { Failed } from '../shared/layout/status.tsx';
import { Checked } from './parts/checked.tsx';
import { DropZone } from './parts/drop-zone.tsx';
import { FileList } from './parts/file-list.tsx';
import { Kept } from './parts/kept.tsx';
import { Problem } from './parts/problem.tsx';
import { Stages } from './parts/stages.tsx';
import { TokenForm } from './parts/token-form.tsx';
import { Working } from './parts/working.tsx';
import { type Importing, useImport } from './state/use-import.ts';

/** Files in, what they would change, and only then into the graph. */
export function ImportPage() {
  const text = useText();
  const importing = useImport();
  const { draft, error } = importing.state;
  useEffect(() => {
    document.title = `${text.imports.title} · ${text.app.name}`;
  }, [text]);
  return (
    <>
      <Header current="import" />
      <main id="main" className="import">
        <h1>{text.imports.title}</h1>
        <p className="soft">{text.imports.lead}</p>
        <Stages state={draft?.state ?? null} />
        {draft === null ? (
          <TokenForm admit={importing.admit} error={error} />
        ) : (
          <>
            <Stage importing={importing} />
            {error && <Failed error={error} />}
          </>
        )}
      </main>
    </>
  );
}

function Stage({ importing }: { importing: Importing }) {
  const text = useText();
  const { state, begin } = importing;
  const { draft } = state;
  switch (draft?.state) {
    case 'COLLECTING':
      return (
        <>
          {draft.problem && <Problem problem={draft.problem} />}
          <DropZone add={importing.add} />
          <FileList importing={importing} />
        </>
      );
    case 'CHECKING':
      return (
        <Working words={text.imports.checking} progress={draft.progress}>
          <button type="button" className="button" onClick={begin}>
            {text.imports.cancel}
          </button>
        </Working>
      );
    case 'CHECKED':
      return <Checked draft={draft} importing={importing} />;
    case 'KEEPING':
      return <Working words={text.imports.keeping} progress={draft.progress} />;
    case 'KEPT':
      return <Kept draft={draft} begin={begin} />;
    default:
      return null;
  }
}
