import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';
import { CodedError } from '../errors.ts';
import type { RequestContext } from '../resolvers/index.ts';

/** One line an operation; faults with their cause, which the client never sees. */
export function logging(logger: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue }) {
      const began = performance.now();
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) logFault(logger, unwrapResolverError(error), contextValue.requestId);
        },
        async willSendResponse({ operationName, response }) {
          const errors =
            response.body.kind === 'single' ? (response.body.singleResult.errors?.length ?? 0) : 0;
          logger.info(
            {
              requestId: contextValue.requestId,
              operation: operationName ?? undefined,
              errors,
              ms: Math.round((performance.now() - began) * 10) / 10,
            },
            'operation',
          );
        },
      };
    },
  };
}

/** What the client did wrong is no fault of ours; a fault of ours is logged whole. */
function logFault(logger: Logger, error: unknown, requestId: string | undefined): void {
  const code = error instanceof CodedError ? error.code : undefined;
  const ours = code === undefined || code === 'INTERNAL' || code.startsWith('DATABASE') || code === 'TIMEOUT';
  if (!ours) return;
  const fault = error as { extensions?: { code?: unknown } };
  if (code === undefined && typeof fault?.extensions?.code === 'string') return;
  logger.error({ requestId, code, err: error instanceof Error ? (error.cause ?? error) : error }, 'fault');
}
