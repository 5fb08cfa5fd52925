/** What every client is asked for, so that one suite speaks of all of them. */
export interface Client {
  readonly name: string;
  /** Loads so many policies, by name; then `next` so many more. Both answer with all that the cache shows as one list. */
  first(count: number): Promise<Page>;
  next(count: number): Promise<Page>;
  /** Asks the server for one node again. */
  refetch(id: string): Promise<Named | null>;
  /** The same node as the cache has it, without a request. */
  cached(id: string): Promise<Named | null>;
  /** The codes of the errors of `policies(first: …) { totalCount }`. */
  codes(first: number): Promise<readonly unknown[]>;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Page {
  readonly nodes: readonly Named[];
  readonly hasNextPage: boolean;
}

/** A fetch that counts. */
export interface Counted {
  readonly fetch: typeof fetch;
  readonly requests: () => number;
}

export function counted(): Counted {
  let requests = 0;
  return {
    fetch: (input, init) => {
      requests += 1;
      return fetch(input, init);
    },
    requests: () => requests,
  };
}

export const PAGE = `query Page($first: Int!, $after: String) {
  policies(first: $first, after: $after, orderBy: [{ name: ASC }]) {
    edges { cursor node { __typename id name } } pageInfo { hasNextPage endCursor } } }`;

export const NODE = 'query Node($id: ID!) { node(id: $id) { __typename id ... on Policy { name } } }';

export const COUNT = 'query Count($first: Int!) { policies(first: $first) { totalCount } }';

/** The connection as each client gives it. */
export interface Shown {
  readonly policies: {
    readonly edges: readonly { readonly node: Named }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export function pageOf({ policies: { edges, pageInfo } }: Shown): Page {
  return {
    nodes: edges.map(({ node: { id, name } }) => ({ id, name })),
    hasNextPage: pageInfo.hasNextPage,
  };
}
