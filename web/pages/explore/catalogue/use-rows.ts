import { useEffect, useState } from 'react';
import type { AskError } from '../../shared/api/ask.ts';
import { asAskError } from '../../shared/api/use-answer.ts';
import type { Filter } from '../state/view.ts';
import type { KindTable, Row, Sort } from './tables/table.ts';

export interface Rows {
  readonly rows: readonly Row[];
  readonly totalCount: number | null;
  readonly waiting: boolean;
  readonly error: AskError | null;
  /** Null when all are there. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
}

interface Read {
  readonly rows: readonly Row[];
  readonly totalCount: number | null;
  readonly next: string | null;
  readonly error: AskError | null;
}

const NOTHING: Read = { rows: [], totalCount: null, next: null, error: null };

/** The rows that pass the filter, page after page as they are asked for. */
export function useRows(table: KindTable, filter: Filter, sort: Sort, first: number): Rows {
  const [read, setRead] = useState<Read>(NOTHING);
  const [after, setAfter] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [waiting, setWaiting] = useState(true);

  // Another question begins at its first page.
  const question = JSON.stringify([table.columns, filter, sort]);
  const [asked, setAsked] = useState(question);
  if (asked !== question) {
    setAsked(question);
    setAfter(null);
    setRead(NOTHING);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question says table, filter and sort
  useEffect(() => {
    const gone = new AbortController();
    setWaiting(true);
    table.page({ filter, sort, first, after }, gone.signal).then(
      ({ rows, totalCount, next }) => {
        setRead((now) => ({ rows: after ? [...now.rows, ...rows] : rows, totalCount, next, error: null }));
        setWaiting(false);
      },
      (error: unknown) => {
        if (gone.signal.aborted) return;
        setRead((now) => ({ ...now, error: asAskError(error) }));
        setWaiting(false);
      },
    );
    return () => gone.abort();
  }, [question, after, attempt]);

  const { next } = read;
  return {
    rows: read.rows,
    totalCount: read.totalCount,
    error: read.error,
    waiting,
    more: next === null ? null : () => setAfter(next),
    retry: () => setAttempt((count) => count + 1),
  };
}
