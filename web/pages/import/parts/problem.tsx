import type { ImportDraft } from '../../../../src/imports/wire.ts';
import { useText } from '../../shared/i18n/language.tsx';

/** Why a check or a keep came to nothing; nothing was written. */
export function Problem({ problem: { code, message } }: { problem: NonNullable<ImportDraft['problem']> }) {
  const text = useText();
  return (
    <div className="status status-failed" role="alert">
      <strong>{text.imports.cameToNothing}</strong>
      <span>{code === 'IMPORT_LOCKED' ? text.imports.locked : message}</span>
    </div>
  );
}
