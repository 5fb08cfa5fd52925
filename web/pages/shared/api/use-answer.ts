import { useCallback, useEffect, useState } from 'react';
import { AskError, type Asked, ask, type Question } from './ask.ts';

export type Answered<Result> =
  | { readonly state: 'idle' }
  | { readonly state: 'waiting'; readonly previous?: Result | undefined }
  | { readonly state: 'ready'; readonly data: Result }
  | { readonly state: 'failed'; readonly error: AskError; readonly retry: () => void };

interface Settled<Result> {
  readonly key: string;
  readonly data?: Result;
  readonly error?: AskError;
}

/** Asks when the question changes (compared by what it says, not by identity); null asks nothing. */
export function useAnswer<Result, Variables>(question: Question<Result, Variables> | null): Answered<Result> {
  const key = question === null ? null : keyOf(question);
  const [settled, setSettled] = useState<Settled<Result> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the question says
  useEffect(() => {
    if (question === null || key === null) return;
    const gone = new AbortController();
    setSettled((last) => (last?.error ? null : last));
    ask(question, gone.signal).then(
      (data) => setSettled({ key, data }),
      (error: unknown) => {
        if (!gone.signal.aborted) setSettled({ key, error: asAskError(error) });
      },
    );
    return () => gone.abort();
  }, [key, attempt]);

  if (key === null) return { state: 'idle' };
  if (settled?.key !== key) return { state: 'waiting', previous: settled?.data };
  if (settled.error) return { state: 'failed', error: settled.error, retry };
  return settled.data === undefined ? { state: 'waiting' } : { state: 'ready', data: settled.data };
}

/** What tells two questions apart. */
export function keyOf({ document, variables }: Asked): string {
  return `${document.toString()}\n${JSON.stringify(variables)}`;
}

export function asAskError(error: unknown): AskError {
  return error instanceof AskError ? error : new AskError('INTERNAL', String(error));
}
