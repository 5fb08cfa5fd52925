import type { FileReport, FileText, ImportDraft } from '../../../../src/imports/wire.ts';
import { useText } from '../../shared/i18n/language.tsx';
import { word } from '../../shared/i18n/words.ts';
import { IssueText } from './issue-text.tsx';

interface Props {
  readonly draft: ImportDraft;
  readonly files: readonly FileReport[];
  /** Undefined: the files are no longer at hand. */
  readonly readText: ((file: string) => Promise<FileText>) | undefined;
}

/** What became of each file, and what was met in it. */
export function FileReports({ draft, files, readText }: Props) {
  const text = useText();
  const nameOf = (id: string) => draft.files.find((file) => file.id === id)?.name ?? id;
  return (
    <section aria-labelledby="reports-title">
      <h2 id="reports-title">{text.imports.files}</h2>
      {files.map((report) => (
        <article key={report.file} className="import-report">
          <h3 lang="zh-CN">
            {report.title ?? nameOf(report.file)}{' '}
            <span className={`badge ${report.outcome === 'failed' ? 'badge-warn' : 'badge-shown'}`}>
              {word(text.imports.outcomes, report.outcome)}
            </span>
          </h3>
          <p className="small soft">
            <span lang="zh-CN">{nameOf(report.file)}</span>
            {report.statements !== null && ` · ${text.document.count(report.statements)}`}
            {report.coverage && ` · ${text.imports.read(share(report.coverage))}`}
          </p>
          <Issues report={report} readText={readText} />
        </article>
      ))}
    </section>
  );
}

/** Of what is no noise, how much was read. */
function share({ read, unread }: NonNullable<FileReport['coverage']>): number {
  return read + unread === 0 ? 0 : Math.round((100 * read) / (read + unread));
}

function Issues({ report, readText }: { report: FileReport; readText: Props['readText'] }) {
  const text = useText();
  const { issues, file } = report;
  if (issues.length === 0) return <p className="small">{text.imports.noIssues}</p>;
  const isPlaced = issues.some(({ start }) => start !== undefined);
  return (
    <>
      <p className="small">{text.imports.issues(issues.length)}</p>
      <ol className="import-issues small">
        {issues.map((issue, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={index}>
            <code>{issue.code}</code> <span lang="en">{issue.message}</span>
          </li>
        ))}
      </ol>
      {isPlaced && readText && <IssueText read={() => readText(file)} />}
    </>
  );
}
