import type { ApolloServerPlugin } from '@apollo/server';
import { checkCost } from '../limits/index.ts';
import type { RequestContext } from '../resolvers/index.ts';

/** Refuses what would read too many rows, when the variables are known and before anything runs. */
export const costLimit: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (operation) checkCost(schema, document, operation, request.variables ?? {});
      },
    };
  },
};
