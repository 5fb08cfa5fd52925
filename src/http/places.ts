import type { FastifyInstance } from 'fastify';
import { ERROR_CODES } from '../errors.ts';

const RETRY_AFTER_SECONDS = 1;

/**
 * So many operations at a time, first come, first served. One more is refused at once and told when to come again: in a
 * queue it would only wait until its client has given up.
 */
export function limitPlaces(app: FastifyInstance, places: number): void {
  let taken = 0;
  app.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?')[0] !== '/graphql' || request.method === 'OPTIONS') return;
    if (taken >= places) {
      const { status, meaning } = ERROR_CODES.TOO_BUSY;
      return reply
        .code(status)
        .header('retry-after', String(RETRY_AFTER_SECONDS))
        .send({ errors: [{ message: meaning, extensions: { code: 'TOO_BUSY' } }] });
    }
    taken += 1;
    // Also when the client goes away.
    reply.raw.once('close', () => {
      taken -= 1;
    });
  });
}
