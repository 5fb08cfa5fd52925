import type { ImportDraft } from '../../../../src/imports/wire.ts';
import { documentLink } from '../../shared/evidence/document-link.ts';
import { useText } from '../../shared/i18n/language.tsx';
import { Counts } from './counts.tsx';
import { FileReports } from './file-reports.tsx';

/** What was written, and where to read it. */
export function Kept({ draft, begin }: { draft: ImportDraft; begin: () => void }) {
  const text = useText();
  const { kept } = draft;
  if (!kept) return null;
  return (
    <>
      <section aria-labelledby="kept-title">
        <h2 id="kept-title" role="status">
          {kept.run === null ? text.imports.nothingNew : text.imports.kept(kept.run)}
        </h2>
        <Counts counts={kept.counts} />
        <ul className="import-kept">
          {kept.files.map(
            ({ file, documentId, title }) =>
              documentId && (
                <li key={file}>
                  <a href={documentLink(documentId)} lang="zh-CN">
                    {title ?? draft.files.find(({ id }) => id === file)?.name}
                  </a>
                </li>
              ),
          )}
        </ul>
        <button type="button" className="button button-main" onClick={begin}>
          {text.imports.again}
        </button>
      </section>
      <FileReports draft={draft} files={kept.files} readText={undefined} />
    </>
  );
}
