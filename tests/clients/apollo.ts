import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import type { GraphQLSchema } from 'graphql';
import { type Client, COUNT, type Counted, type Named, NODE, PAGE, pageOf, type Shown } from './client.ts';

/** Apollo Client with its normalised cache; a connection's pages are one list. */
export function apolloClient(uri: string, { fetch }: Counted, schema: GraphQLSchema): Client {
  const possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap()).flatMap((type) =>
      'resolveType' in type ? [[type.name, schema.getPossibleTypes(type).map((each) => each.name)]] : [],
    ),
  );
  const client = new ApolloClient({
    link: new HttpLink({ uri, fetch }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: { Query: { fields: { policies: relayStylePagination(['where', 'orderBy']) } } },
    }),
  });
  const page = async (first: number, after?: string | null) => {
    await client.query({
      query: gql(PAGE),
      variables: { first, ...(after ? { after } : {}) },
      fetchPolicy: 'network-only',
    });
    return shown();
  };
  const shown = (): Shown =>
    client.readQuery<Shown>({ query: gql(PAGE), variables: { first: 1 } }) ?? nothing('the list');
  return {
    name: 'Apollo Client',
    first: async (count) => pageOf(await page(count)),
    next: async (count) => pageOf(await page(count, shown().policies.pageInfo.endCursor)),
    async refetch(id) {
      const { data } = await client.query<{ node: Named | null }>({
        query: gql(NODE),
        variables: { id },
        fetchPolicy: 'network-only',
      });
      return data?.node ?? null;
    },
    cached: async (id) =>
      client.readFragment<Named>({
        id: client.cache.identify({ __typename: 'Policy', id })!,
        fragment: gql('fragment Known on Policy { __typename id name }'),
      }),
    async codes(first) {
      const { error } = await client.query({
        query: gql(COUNT),
        variables: { first },
        errorPolicy: 'all',
        fetchPolicy: 'network-only',
      });
      if (!error) return [];
      return CombinedGraphQLErrors.is(error) ? error.errors.map((each) => each.extensions?.code) : [error];
    },
  };
}

function nothing(what: string): never {
  throw new Error(`The cache does not show ${what}`);
}
