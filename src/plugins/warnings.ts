import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../resolvers/index.ts';

/** Hints beside the data, as `extensions.warnings`. */
export const warnings: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        const list = contextValue.warnings.all;
        if (list.length === 0 || response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        result.extensions = { ...result.extensions, warnings: list };
      },
    };
  },
};
