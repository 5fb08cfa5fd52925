import { useText } from '../../shared/i18n/language.tsx';
import { explain } from '../../shared/layout/status.tsx';
import { isSending, type Upload } from '../state/reducer.ts';
import type { Importing } from '../state/use-import.ts';

/** What is there, what is on its way, and the step on. */
export function FileList({ importing }: { importing: Importing }) {
  const text = useText();
  const { state, drop, dismiss, check } = importing;
  const files = state.draft?.files ?? [];
  return (
    <section aria-label={text.imports.files}>
      <ul className="import-files">
        {files.map(({ id, name, bytes }) => (
          <li key={id}>
            <span lang="zh-CN">{name}</span>
            <span className="small soft">{text.imports.size(bytes)}</span>
            <button
              type="button"
              className="button button-small"
              aria-label={`${text.imports.remove}：${name}`}
              onClick={() => drop(id)}
            >
              {text.imports.remove}
            </button>
          </li>
        ))}
        {state.uploads.map((upload) => (
          <UploadLine key={upload.key} upload={upload} dismiss={() => dismiss(upload.key)} />
        ))}
      </ul>
      <button
        type="button"
        className="button button-main"
        disabled={files.length === 0 || isSending(state)}
        onClick={check}
      >
        {text.imports.check}
      </button>
      <p className="small soft">{text.imports.checkHint}</p>
    </section>
  );
}

function UploadLine({ upload, dismiss }: { upload: Upload; dismiss: () => void }) {
  const text = useText();
  const { name, bytes, sent, error } = upload;
  return (
    <li>
      <span lang="zh-CN">{name}</span>
      {error ? (
        <>
          <span className="small import-refused" role="alert">
            {error.code === 'BODY_TOO_LARGE' ? text.imports.tooLarge : explain(text, error)}
          </span>
          <button type="button" className="button button-small" onClick={dismiss}>
            {text.imports.dismiss}
          </button>
        </>
      ) : (
        <progress max={Math.max(1, bytes)} value={sent} aria-label={name} />
      )}
    </li>
  );
}
