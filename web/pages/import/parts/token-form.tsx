import { type FormEvent, useId, useState } from 'react';
import type { AskError } from '../../shared/api/ask.ts';
import { useText } from '../../shared/i18n/language.tsx';
import { Failed } from '../../shared/layout/status.tsx';

interface Props {
  readonly admit: (token: string) => void;
  readonly error: AskError | null;
}

/** The token is kept by this page only, and forgotten with it. */
export function TokenForm({ admit, error }: Props) {
  const text = useText();
  const [token, setToken] = useState('');
  const hint = useId();
  const isWrong = error?.code === 'UNAUTHENTICATED';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (token !== '') admit(token);
  };
  return (
    <form className="import-token" onSubmit={submit}>
      <label>
        {text.imports.token}
        <input
          className="field"
          type="password"
          autoComplete="off"
          value={token}
          aria-invalid={isWrong}
          aria-describedby={hint}
          onChange={(event) => setToken(event.target.value)}
        />
      </label>
      <button type="submit" className="button button-main" disabled={token === ''}>
        {text.imports.enter}
      </button>
      <p id={hint} className="small soft">
        {text.imports.tokenHint}
      </p>
      {isWrong && (
        <p className="status status-failed" role="alert">
          {text.imports.wrongToken}
        </p>
      )}
      {error && !isWrong && <Failed error={error} />}
    </form>
  );
}
