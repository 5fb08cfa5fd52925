import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../kit/service.ts';
import { type SampleServer, startSampleServer } from '../web/sample-server.ts';
import { apolloClient } from './apollo.ts';
import { type Client, type Counted, counted, PAGE } from './client.ts';
import { relayClient } from './relay.ts';
import { urqlClient } from './urql.ts';

const schema = buildSchema(
  readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8'),
);
const warnings: string[] = [];

const CLIENTS: Readonly<Record<string, (url: string, counter: Counted) => Client | Promise<Client>>> = {
  'Apollo Client, normalised cache': (url, counter) => apolloClient(url, counter, schema),
  'urql, graphcache with the schema': (url, counter) =>
    urqlClient(url, counter, schema, (message) => warnings.push(message)),
  'Relay runtime, relay-compiler': relayClient,
};

let server: SampleServer;
beforeAll(async () => {
  server = await startSampleServer();
});
afterAll(() => server.close());

async function plain(query: string, variables: object) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data } = (await response.json()) as { data: Json };
  return data;
}

describe.each(Object.entries(CLIENTS))('%s', (_, make) => {
  const counter = counted();
  let client: Client;
  beforeAll(async () => {
    client = await make(`${server.url}/graphql`, counter);
  });

  it('pages through a connection as one list', async () => {
    const { policies } = await plain(PAGE, { first: 5 });
    const all = policies.edges.map(({ node: { id, name } }: { node: { id: string; name: string } }) => ({
      id,
      name,
    }));
    expect((await client.first(2)).nodes).toEqual(all.slice(0, 2));
    const more = await client.next(3);
    expect(more.nodes).toEqual(all);
    expect(more.hasNextPage).toBe(policies.pageInfo.hasNextPage);
    expect(counter.requests()).toBe(2);
  });

  it('knows a node of a list by its id, and refetches it', async () => {
    const [first] = (await client.first(1)).nodes;
    const before = counter.requests();
    expect(await client.cached(first!.id)).toMatchObject({ ...first });
    expect(counter.requests()).toBe(before);
    expect(await client.refetch(first!.id)).toMatchObject({ ...first });
    expect(counter.requests()).toBe(before + 1);
  });

  it('sees what is wrong by its code', async () => {
    expect(await client.codes(1)).toEqual([]);
    expect(await client.codes(-1)).toEqual(['BAD_USER_INPUT']);
    expect(await client.codes(101)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('graphcache', () => {
  it('found nothing that does not fit the schema', () => {
    expect(warnings).toEqual([]);
  });
});
