import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CodedError, ERROR_CODES, type ErrorCode } from '../errors.ts';
import type { RequestContext } from '../resolvers/index.ts';

/** Codes of Apollo and graphql-js whose messages speak of the request alone. */
const OPEN_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Whatever went wrong, as the client may see it: a code of the table with its message, or INTERNAL and nothing more. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const coded = codedOf(error);
  if (coded) return { message: coded.message, ...place, extensions: { code: coded.code, ...coded.details } };
  const limit = limitOf(formatted, error);
  if (limit) return { message: formatted.message, ...place, extensions: { code: limit } };
  const code = String(formatted.extensions?.code);
  if (code in ERROR_CODES || OPEN_CODES.has(code)) {
    return { message: formatted.message, ...place, extensions: { code } };
  }
  return { message: ERROR_CODES.INTERNAL.meaning, ...place, extensions: { code: 'INTERNAL' } };
}

function codedOf(error: unknown): CodedError | undefined {
  const original = unwrapResolverError(error);
  return original instanceof CodedError ? original : undefined;
}

function limitOf(formatted: GraphQLFormattedError, error: unknown): ErrorCode | undefined {
  const limit = formatted.extensions?.limit;
  if (typeof limit === 'string' && limit in ERROR_CODES) return limit as ErrorCode;
  // graphql-js tells its token limit by a message alone.
  const tokens = error instanceof GraphQLError && error.message.includes('Document contains more that');
  return tokens ? 'TOO_MANY_TOKENS' : undefined;
}

/** What GraphQL itself refuses: the document does not parse or validate, or a variable does not fit its type. */
function isInvalid(error: GraphQLFormattedError | undefined): boolean {
  const code = String(error?.extensions?.code);
  return ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].includes(code);
}

/**
 * A response with no data at all has the status of its first error; partial answers stay 200. GraphQL over HTTP wants 200
 * for what is no valid request too, when the client accepts application/json and nothing newer; our limits stay 4xx.
 */
export const errorStatus: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors: found }) {
        if (response.body.kind !== 'single') return;
        const { data, errors } = response.body.singleResult;
        if (response.http.status !== undefined) {
          const limit = found?.some((error) => error.extensions.limit !== undefined || codedOf(error));
          const accepted = request.http?.headers.get('accept');
          if (data === undefined && !limit && isInvalid(errors?.[0]) && accepted === 'application/json')
            response.http.status = 200;
          return;
        }
        const code = errors?.[0]?.extensions?.code;
        if (data !== null || typeof code !== 'string' || !(code in ERROR_CODES)) return;
        const { status } = ERROR_CODES[code as ErrorCode];
        if (status !== 200) response.http.status = status;
      },
    };
  },
};
