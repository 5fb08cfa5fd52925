import { useEffect, useState } from 'react';
import type { AskError } from '../../shared/api/ask.ts';
import { asAskError } from '../../shared/api/use-answer.ts';
import type { Kind } from '../../shared/kinds/kinds.ts';
import type { Filter, Grouping } from '../state/view.ts';
import { COUNTS, type Counts } from './counts.ts';

export type CountsState =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly key: string; readonly counts: Counts }
  | { readonly state: 'failed'; readonly key: string; readonly error: AskError };

export function useCounts(kind: Kind, filter: Filter, by: Grouping): CountsState {
  const key = JSON.stringify([kind, filter, by]);
  const [state, setState] = useState<CountsState>({ state: 'waiting' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says kind, filter and grouping
  useEffect(() => {
    const gone = new AbortController();
    COUNTS[kind].counts(filter, by, gone.signal).then(
      (counts) => setState({ state: 'ready', key, counts }),
      (error: unknown) => {
        if (!gone.signal.aborted) setState({ state: 'failed', key, error: asAskError(error) });
      },
    );
    return () => gone.abort();
  }, [key]);

  return state.state === 'waiting' || state.key !== key ? { state: 'waiting' } : state;
}
