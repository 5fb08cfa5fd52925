import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { ImportDraft } from '../../../../src/imports/wire.ts';
import { asAskError } from '../../shared/api/use-answer.ts';
import { type ImportApi, importApi } from './api.ts';
import { type ImportState, isBusy, NOBODY, reduce } from './reducer.ts';

/** How often a check or a keep is asked how far it is. */
const LOOK_MS = 400;

export interface Importing {
  readonly state: ImportState;
  /** Null until a token was shown. */
  readonly api: ImportApi | null;
  readonly admit: (token: string) => void;
  readonly add: (files: readonly File[]) => void;
  readonly drop: (file: string) => void;
  readonly dismiss: (upload: number) => void;
  readonly check: () => void;
  readonly keep: () => void;
  /** Discards what there is and opens another import. */
  readonly begin: () => void;
}

export function useImport(): Importing {
  const [state, dispatch] = useReducer(reduce, NOBODY);
  const { token, draft } = state;
  const id = draft?.id ?? null;
  const api = useMemo(() => (token === null ? null : importApi(token)), [token]);
  const failed = useCallback((error: unknown) => dispatch({ type: 'failed', error: asAskError(error) }), []);
  const settle = useCallback(
    (answer: Promise<ImportDraft>) => {
      answer.then((next) => dispatch({ type: 'draft', draft: next }), failed);
    },
    [failed],
  );
  const admit = useCallback(
    (shown: string) => {
      importApi(shown)
        .open()
        .then((opened) => dispatch({ type: 'admitted', token: shown, draft: opened }), failed);
    },
    [failed],
  );
  useLooking(api, isBusy(state) ? id : null, settle);
  useDiscardOnLeave(api, id);

  const queue = useRef(Promise.resolve());
  const keys = useRef(0);
  const add = (files: readonly File[]) => {
    if (!api || id === null) return;
    const uploads = files.map((file) => ({ key: keys.current++, name: file.name, bytes: file.size, file }));
    dispatch({ type: 'queued', uploads: uploads.map(({ key, name, bytes }) => ({ key, name, bytes })) });
    for (const { key, file } of uploads) {
      queue.current = queue.current.then(() =>
        api
          .upload(id, file, (bytes) => dispatch({ type: 'sent', key, bytes }))
          .then(
            (next) => dispatch({ type: 'arrived', key, draft: next }),
            (error: unknown) => dispatch({ type: 'refused', key, error: asAskError(error) }),
          ),
      );
    }
  };
  const begin = () => {
    if (!api || token === null) return;
    // An import that the server has forgotten already is as good as discarded.
    const discarded = id === null ? Promise.resolve() : api.discard(id).catch(() => undefined);
    void discarded.then(() => admit(token));
  };
  const ask = (what: (api: ImportApi, id: string) => Promise<ImportDraft>) => {
    if (api && id !== null) settle(what(api, id));
  };

  return {
    state,
    api,
    admit,
    add,
    begin,
    drop: (file) => ask((open, here) => open.drop(here, file)),
    dismiss: (key) => dispatch({ type: 'dismissed', key }),
    check: () => ask((open, here) => open.check(here)),
    keep: () => ask((open, here) => open.keep(here)),
  };
}

/** Asks again and again how far the import is, as long as it has an id. */
function useLooking(
  api: ImportApi | null,
  id: string | null,
  settle: (answer: Promise<ImportDraft>) => void,
): void {
  useEffect(() => {
    if (!api || id === null) return;
    const timer = setInterval(() => settle(api.look(id)), LOOK_MS);
    return () => clearInterval(timer);
  }, [api, id, settle]);
}

/** Nobody can come back to it: the token and the id go with the page. */
function useDiscardOnLeave(api: ImportApi | null, id: string | null): void {
  useEffect(() => {
    if (!api || id === null) return;
    const discard = () => void api.discard(id).catch(() => undefined);
    window.addEventListener('pagehide', discard);
    return () => window.removeEventListener('pagehide', discard);
  }, [api, id]);
}
