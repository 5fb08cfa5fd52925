import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ERROR_CODES } from '../errors.ts';
import { EXPLAIN_HEADER, type RequestContext } from '../resolvers/index.ts';

/** How the statements of a request ran, as `extensions.explain`; who asks and may not know is refused. */
export const explain: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, contextValue }) {
        if (!request.http?.headers.has(EXPLAIN_HEADER) || contextValue.explanations) return;
        const { status, meaning } = ERROR_CODES.FORBIDDEN;
        throw new GraphQLError(`${EXPLAIN_HEADER}: ${meaning}`, {
          extensions: { code: 'FORBIDDEN', http: { status } },
        });
      },
      async willSendResponse({ response, contextValue }) {
        if (!contextValue.explanations || response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        result.extensions = { ...result.extensions, explain: contextValue.explanations.all };
      },
    };
  },
};
