import type { ImportDraft } from '../../../../src/imports/wire.ts';
import { useText } from '../../shared/i18n/language.tsx';
import type { Importing } from '../state/use-import.ts';
import { Changes } from './changes.tsx';
import { FileReports } from './file-reports.tsx';
import { Problem } from './problem.tsx';

interface Props {
  readonly draft: ImportDraft;
  readonly importing: Importing;
}

/** What keeping would change, and the decision. */
export function Checked({ draft, importing: { api, keep, begin } }: Props) {
  const text = useText();
  const { preview, problem } = draft;
  if (!preview) return null;
  const isReadable = preview.files.some(({ outcome }) => outcome !== 'failed');
  return (
    <>
      {problem && <Problem problem={problem} />}
      <Changes preview={preview} />
      <div className="import-decision">
        <button type="button" className="button button-main" disabled={!isReadable} onClick={keep}>
          {text.imports.keep}
        </button>
        <button type="button" className="button" onClick={begin}>
          {text.imports.discard}
        </button>
        <span className="small soft">{isReadable ? text.imports.nothingYet : text.imports.noneReadable}</span>
      </div>
      <FileReports
        draft={draft}
        files={preview.files}
        readText={api ? (file) => api.text(draft.id, file) : undefined}
      />
    </>
  );
}
