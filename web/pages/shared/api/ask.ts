import type { TypedDocumentString } from '../../generated/graphql.ts';

/** What went wrong, as the API says it: a code of the API, `NETWORK` or `HTTP_nnn`. */
export class AskError extends Error {
  override readonly name = 'AskError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Question<Result, Variables> {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
}

/** Any question, for what only prints it. */
export interface Asked {
  readonly document: { toString(): string };
  readonly variables: unknown;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the API of this server. Throws an AskError; a cancelled question throws the signal's reason. */
export async function ask<Result, Variables>(
  { document, variables }: Question<Result, Variables>,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(document.toString(), variables, signal);
  const answer = (await response.json().catch(() => ({}))) as Answer<Result>;
  const problem = answer.errors?.[0];
  if (problem) throw new AskError(problem.extensions?.code ?? 'INTERNAL', problem.message);
  if (!answer.data) throw new AskError(`HTTP_${response.status}`, response.statusText);
  return answer.data;
}

async function send(query: string, variables: unknown, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new AskError('NETWORK', String(error));
  }
}
