import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TypedDocumentString } from '../../web/generated/graphql.ts';
import { PolicyWithEvidenceDocument } from '../../web/generated/graphql.ts';
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
});
