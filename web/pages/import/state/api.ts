import type { FileText, ImportDraft } from '../../../../src/imports/wire.ts';
import { AskError } from '../../shared/api/ask.ts';

/** The routes behind this page. Each throws an AskError with the API's code. */
export interface ImportApi {
  open(): Promise<ImportDraft>;
  look(id: string): Promise<ImportDraft>;
  upload(id: string, file: File, onSent: (bytes: number) => void): Promise<ImportDraft>;
  drop(id: string, file: string): Promise<ImportDraft>;
  check(id: string): Promise<ImportDraft>;
  keep(id: string): Promise<ImportDraft>;
  text(id: string, file: string): Promise<FileText>;
  /** Also while the page goes away. */
  discard(id: string): Promise<void>;
}

export function importApi(token: string): ImportApi {
  const authorization = `Bearer ${token}`;
  const send = async <Answer>(method: 'GET' | 'POST' | 'DELETE', path: string): Promise<Answer> => {
    const response = await fetch(`/imports${path}`, {
      method,
      headers: { authorization },
      keepalive: method === 'DELETE',
    }).catch((error: unknown) => {
      throw new AskError('NETWORK', String(error));
    });
    return answerOf(response.status, await response.text());
  };
  return {
    open: () => send('POST', ''),
    look: (id) => send('GET', `/${id}`),
    upload: (id, file, onSent) => upload(`/imports/${id}/files`, file, authorization, onSent),
    drop: (id, file) => send('DELETE', `/${id}/files/${file}`),
    check: (id) => send('POST', `/${id}/check`),
    keep: (id) => send('POST', `/${id}/keep`),
    text: (id, file) => send('GET', `/${id}/files/${file}`),
    discard: (id) => send('DELETE', `/${id}`),
  };
}

/** By XMLHttpRequest: fetch does not tell how much of a body is sent. */
function upload(
  path: string,
  file: File,
  authorization: string,
  onSent: (bytes: number) => void,
): Promise<ImportDraft> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${path}?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('authorization', authorization);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onerror = () => reject(new AskError('NETWORK', file.name));
    request.onload = () => {
      try {
        resolve(answerOf(request.status, request.responseText));
      } catch (error) {
        reject(error);
      }
    };
    request.send(file);
  });
}

interface Refusal {
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

function answerOf<Answer>(status: number, text: string): Answer {
  if (status === 204) return undefined as Answer;
  const answer = JSON.parse(text) as Answer & Refusal;
  if (status < 400) return answer;
  const problem = answer.errors?.[0];
  throw new AskError(problem?.extensions.code ?? `HTTP_${status}`, problem?.message ?? text);
}
