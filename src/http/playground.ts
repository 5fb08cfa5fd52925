import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EDITOR_POLICY, sendPage } from './content-policy.ts';

/** Where `npx tsx web/build.ts` puts the page. */
export const PLAYGROUND_DIST = fileURLToPath(new URL('../../web/dist/playground', import.meta.url));

/** A browser that opens /graphql gets the playground; a client that asks for JSON goes on to GraphQL. */
export async function playgroundRoutes(app: FastifyInstance, dist: string = PLAYGROUND_DIST): Promise<void> {
  const index = join(dist, 'index.html');
  app.addHook('onRequest', async (request, reply) => {
    if (!asksForPage(request) || !existsSync(index)) return;
    await sendPage(reply, await readFile(index, 'utf8'), EDITOR_POLICY);
  });
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
