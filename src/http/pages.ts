import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PAGE_POLICY, sendPage, withImports } from './content-policy.ts';

/** Where `npx tsx web/build.ts` puts the pages. */
export const PAGES_DIST = fileURLToPath(new URL('../../web/dist/pages', import.meta.url));

/** Each page and its address; what stands behind `#` is the page's own affair. */
const PAGES = [
  { address: '/', file: 'home/index.html' },
  { address: '/explore', file: 'explore/index.html' },
  { address: '/documents/:id', file: 'documents/index.html' },
] as const;

/** Only where documents may be imported. */
const IMPORT_PAGE = { address: '/import', file: 'import/index.html' } as const;

interface Options {
  /** Folder of the built pages. */
  readonly dist?: string;
  readonly takesImports: boolean;
}

/** The start page, the explorer and the document view. Not built: the playground, which says what can be asked, instead. */
export async function pageRoutes(
  app: FastifyInstance,
  { dist = PAGES_DIST, takesImports }: Options,
): Promise<void> {
  for (const { address, file } of takesImports ? [...PAGES, IMPORT_PAGE] : PAGES) {
    app.get(address, async (_request, reply) => {
      const path = join(dist, file);
      if (!existsSync(path)) return reply.redirect('/graphql');
      const html = await readFile(path, 'utf8');
      return sendPage(reply, takesImports ? withImports(html) : html, PAGE_POLICY);
    });
  }
  await app.register(fastifyStatic, {
    root: join(dist, 'static'),
    prefix: '/static/',
    decorateReply: false,
    index: false,
    // File names carry a hash of their content.
    maxAge: '365d',
    immutable: true,
  });
}
