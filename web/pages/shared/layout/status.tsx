import type { AskError } from '../api/ask.ts';
import { useText } from '../i18n/language.tsx';
import type { Messages } from '../i18n/messages.ts';

export function Waiting() {
  const text = useText();
  return (
    <p className="status" role="status">
      {text.states.waiting}
    </p>
  );
}

/** What failed and what to do about it. */
export function Failed({ error, retry }: { error: AskError; retry?: (() => void) | undefined }) {
  const text = useText();
  return (
    <div className="status status-failed" role="alert">
      <strong>{text.states.failed}</strong>
      <span>{explain(text, error)}</span>
      {retry && (
        <button type="button" className="button button-small" onClick={retry}>
          {text.actions.retry}
        </button>
      )}
    </div>
  );
}

export function explain(text: Messages, error: AskError): string {
  switch (error.code) {
    case 'NETWORK':
      return text.states.network;
    case 'TIMEOUT':
      return text.states.timeout;
    case 'AMBIGUOUS':
      return text.states.ambiguous;
    case 'NOT_FOUND':
      return text.states.notFound;
    case 'GONE':
      return text.card.gone;
    default:
      return text.states.other(error.message);
  }
}
