import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypedDocumentString } from '../../web/generated/graphql.ts';
import { PolicyWithEvidenceDocument } from '../../web/generated/graphql.ts';
import { EXAMPLE_FILES } from './example-files.ts';
import type { Answer } from './playground-page.ts';
import { type SampleServer, startSampleServer } from './sample-server.ts';

/** The client of docs/clients.md: result and variables are typed by the document. */
async function ask<Result, Variables>(
  url: string,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return data;
}

describe('a typed client', () => {
  let server: SampleServer;
  beforeAll(async () => {
    server = await startSampleServer();
  });
  afterAll(() => server.close());

  it('reads a policy with its issuers and their quotes', async () => {
    const { policy } = await ask(server.url, PolicyWithEvidenceDocument, { name: '区块链信息服务管理规定' });
    const edges = policy?.issuedBy.edges ?? [];
    expect(edges.map((edge) => edge.node.name)).toEqual(['国家互联网信息办公室']);
    expect(edges[0]?.evidence[0]?.quote).toContain('国家互联网信息办公室');
  });

  it.each(EXAMPLE_FILES)('gets an answer to the example $slug', async ({ query }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = (await response.json()) as Answer;
    expect(answer.errors).toBeUndefined();
    expect(unanswered(answer)).toEqual([]);
  });
});

/** What found nothing: a root field that is null, or a count of zero anywhere; the places, for the message. */
function unanswered({ data }: Answer): string[] {
  const roots = Object.entries(data ?? { data: null });
  const missing = roots.filter(([, value]) => value === null).map(([name]) => name);
  return [...missing, ...roots.flatMap(([name, value]) => zeroCounts(value, name))];
}

function zeroCounts(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'totalCount' && child === 0 ? [path] : zeroCounts(child, `${path}.${key}`),
  );
}
