import type { ImportDraft } from '../../../../src/imports/wire.ts';
import type { AskError } from '../../shared/api/ask.ts';

/** A file on its way to the server; once it is there, it is one of the draft's. */
export interface Upload {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  /** Why it did not arrive; it is then shown until it is dismissed. */
  readonly error: AskError | null;
}

export interface ImportState {
  /** Null: nobody has shown a token yet. It is forgotten with the page. */
  readonly token: string | null;
  readonly draft: ImportDraft | null;
  readonly uploads: readonly Upload[];
  /** Of the last request that failed. */
  readonly error: AskError | null;
}

export type Action =
  | { readonly type: 'admitted'; readonly token: string; readonly draft: ImportDraft }
  | { readonly type: 'draft'; readonly draft: ImportDraft }
  | { readonly type: 'queued'; readonly uploads: readonly Omit<Upload, 'sent' | 'error'>[] }
  | { readonly type: 'sent'; readonly key: number; readonly bytes: number }
  | { readonly type: 'arrived'; readonly key: number; readonly draft: ImportDraft }
  | { readonly type: 'refused'; readonly key: number; readonly error: AskError }
  | { readonly type: 'dismissed'; readonly key: number }
  | { readonly type: 'failed'; readonly error: AskError };

export const NOBODY: ImportState = { token: null, draft: null, uploads: [], error: null };

export function reduce(state: ImportState, action: Action): ImportState {
  switch (action.type) {
    case 'admitted':
      return { ...NOBODY, token: action.token, draft: action.draft };
    case 'draft':
      // An answer that was on its way when the person began anew is about another import.
      return state.draft?.id === action.draft.id ? { ...state, draft: action.draft, error: null } : state;
    case 'queued':
      return {
        ...state,
        error: null,
        uploads: [...state.uploads, ...action.uploads.map((upload) => ({ ...upload, sent: 0, error: null }))],
      };
    case 'sent':
      return withUpload(state, action.key, { sent: action.bytes });
    case 'arrived':
      return { ...without(state, action.key), draft: action.draft };
    case 'refused':
      return withUpload(state, action.key, { error: action.error });
    case 'dismissed':
      return without(state, action.key);
    case 'failed':
      return { ...state, error: action.error };
  }
}

export const isBusy = ({ draft }: ImportState) => draft?.state === 'CHECKING' || draft?.state === 'KEEPING';
export const isSending = ({ uploads }: ImportState) => uploads.some(({ error }) => error === null);

function withUpload(state: ImportState, key: number, change: Partial<Upload>): ImportState {
  return {
    ...state,
    uploads: state.uploads.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)),
  };
}

function without(state: ImportState, key: number): ImportState {
  return { ...state, uploads: state.uploads.filter((upload) => upload.key !== key) };
}
