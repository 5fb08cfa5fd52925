import { fetchExchange, Client as UrqlClient } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { type GraphQLSchema, introspectionFromSchema } from 'graphql';
import { type Client, COUNT, type Counted, type Named, NODE, PAGE, pageOf, type Shown } from './client.ts';

/** urql with graphcache, which knows the schema: it warns of fields, types and fragments that do not fit. */
export function urqlClient(
  url: string,
  { fetch }: Counted,
  schema: GraphQLSchema,
  warned: (message: string) => void,
): Client {
  const client = new UrqlClient({
    url,
    fetch,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: introspectionFromSchema(schema) as never,
        keys: KEYLESS,
        resolvers: {
          Query: {
            policies: relayPagination(),
            node: (_parent, { id }) => ({ __typename: 'Policy', id: String(id) }),
          },
        },
        // What it has not cached is told as well.
        logger: (severity, message) => (severity === 'debug' ? undefined : warned(message)),
      }),
      fetchExchange,
    ],
  });
  let last: Shown | undefined;
  const page = async (first: number, after?: string | null) => {
    const variables = { first, ...(after ? { after } : {}) };
    const { data, error } = await client
      .query<Shown>(PAGE, variables, { requestPolicy: 'network-only' })
      .toPromise();
    if (error || !data) throw error ?? new Error('No data');
    last = data;
    return pageOf(data);
  };
  const node = async (id: string, requestPolicy: 'network-only' | 'cache-only') => {
    const { data } = await client.query<{ node: Named | null }>(NODE, { id }, { requestPolicy }).toPromise();
    return data?.node ?? null;
  };
  return {
    name: 'urql with graphcache',
    first: (count) => page(count),
    next: (count) => page(count, last?.policies.pageInfo.endCursor),
    refetch: (id) => node(id, 'network-only'),
    cached: (id) => node(id, 'cache-only'),
    async codes(first) {
      const { error } = await client.query(COUNT, { first }).toPromise();
      return error?.graphQLErrors.map((each) => each.extensions.code) ?? [];
    },
  };
}

/** Parts of a thing, which have no id of their own. */
const KEYLESS = { PageInfo: () => null };
