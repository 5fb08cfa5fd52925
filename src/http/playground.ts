import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Where `npx tsx web/build.ts` puts the page. */
export const PLAYGROUND_DIST = fileURLToPath(new URL('../../web/dist/playground', import.meta.url));

/** Pages load nothing from elsewhere; the editor needs inline styles, data fonts and blob workers. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A browser that opens /graphql gets the playground; a client that asks for JSON goes on to GraphQL. */
export async function playgroundRoutes(app: FastifyInstance, dist: string = PLAYGROUND_DIST): Promise<void> {
  const index = join(dist, 'index.html');
  app.addHook('onRequest', async (request, reply) => {
    if (!asksForPage(request) || !existsSync(index)) return;
    await reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', CONTENT_POLICY)
      .header('cache-control', 'no-cache')
      .send(await readFile(index, 'utf8'));
  });
  app.get('/', async (_request, reply) => reply.redirect('/graphql'));
  await app.register(fastifyStatic, {
    root: join(dist, 'assets'),
    prefix: '/assets/',
    index: false,
    // File names carry a hash of their content.
    maxAge: '365d',
    immutable: true,
  });
}

/** A query in the URL is a GraphQL request, whatever the browser accepts. */
function asksForPage(request: FastifyRequest): boolean {
  const [path, search] = request.url.split('?');
  const isPage = request.method === 'GET' && path === '/graphql' && !new URLSearchParams(search).has('query');
  return isPage && (request.headers.accept ?? '').includes('text/html');
}
