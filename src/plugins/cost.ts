import type { ApolloServerPlugin } from '@apollo/server';
import { checkCost, checkReads, type DegreeOf, sceneOf } from '../limits/index.ts';
import type { RequestContext } from '../resolvers/index.ts';

/** Refuses what would read too much, when the variables are known and before anything runs. */
export function costLimit(degreeOf: DegreeOf): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          const scene = sceneOf(schema, document, operation, request.variables ?? {});
          checkCost(scene);
          checkReads(scene, degreeOf);
        },
      };
    },
  };
}
