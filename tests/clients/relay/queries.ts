/** Read by relay-compiler alone, which makes the documents that relay.ts runs. */
import { graphql } from 'relay-runtime';

graphql`
  query queriesPageQuery($first: Int!, $after: String) {
    policies(first: $first, after: $after, orderBy: [{ name: ASC }])
      @connection(key: "queries_policies", filters: []) {
      edges {
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

graphql`
  query queriesNodeQuery($id: ID!) {
    node(id: $id) {
      id
      ... on Policy {
        name
      }
    }
  }
`;

graphql`
  query queriesCountQuery($first: Int!) {
    policies(first: $first) {
      totalCount
    }
  }
`;
