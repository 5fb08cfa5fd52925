import { useEffect, useState } from 'react';
import { useText } from '../../shared/i18n/language.tsx';

const SAID_MS = 2000;

/** The address says the whole view; this puts it on the clipboard. */
export function CopyLink() {
  const text = useText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setCopied(true),
      // Refused by the browser: the address bar still has it.
      () => setCopied(false),
    );
  return (
    <button type="button" className="button" onClick={copy}>
      <span aria-live="polite">{copied ? text.actions.copied : text.actions.copyLink}</span>
    </button>
  );
}
