import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CodedError, ERROR_CODES } from '../errors.ts';

/** Faults before GraphQL (a body too large, not JSON, no such page), in the shape of a GraphQL response. */
export function faultRoutes(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | CodedError>((error, request, reply) => {
    if (error instanceof CodedError)
      return reply.code(ERROR_CODES[error.code].status).send(body(error.code, error.message));
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'fault');
    const message = status < 500 ? error.message : 'A fault of the service; the log has the details.';
    return reply
      .code(status)
      .send(body(status < 500 ? (CODES[status] ?? 'BAD_REQUEST') : 'INTERNAL', message));
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(body('NOT_FOUND', `There is nothing at ${request.url.split('?')[0]}; GraphQL is at /graphql`)),
  );
}

/** A URL that Fastify cannot route (`/%E0%A4%A`) never reaches the handlers above. */
export function unroutable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 400;
  void reply.code(status).send(body('BAD_REQUEST', `${error.message}; GraphQL is at /graphql`));
}

const CODES: Readonly<Record<number, string>> = { 413: 'BODY_TOO_LARGE', 415: 'BAD_REQUEST' };

function body(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
