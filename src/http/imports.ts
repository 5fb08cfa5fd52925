import type { FastifyInstance, FastifyRequest } from 'fastify';
import { CodedError } from '../errors.ts';
import { Drafts, type ImportCommands } from '../imports/index.ts';
import { LIMITS } from '../limits/index.ts';
import { showsToken } from '../token.ts';

/** Who may import, where kept documents stand, and who imports them. */
export interface Imports {
  readonly token: string;
  readonly folder: string;
  readonly commands: ImportCommands;
}

interface Params {
  readonly id: string;
  readonly file: string;
}

/** The routes behind the import page (src/imports/wire.ts). Every one of them asks for the token, before a body is read. */
export async function importRoutes(
  app: FastifyInstance,
  { token, folder, commands }: Imports,
): Promise<void> {
  const drafts = new Drafts(folder, commands);
  await drafts.ready();
  app.addHook('onClose', () => drafts.close());
  const draftOf = (request: FastifyRequest) => drafts.find((request.params as Params).id);
  const fileOf = (request: FastifyRequest) => (request.params as Params).file;

  await app.register(async (scope) => {
    scope.addHook('onRequest', async (request) => {
      if (!showsToken(request.headers.authorization, token)) throw new CodedError('UNAUTHENTICATED');
    });
    scope.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
    // Any other type of body is refused: 415.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: LIMITS.imports.fileBytes },
      (_request, body, done) => done(null, body),
    );

    scope.post('/imports', async (_request, reply) => reply.code(201).send(drafts.create().view()));
    scope.get('/imports/:id', async (request) => draftOf(request).view());
    scope.delete('/imports/:id', async (request, reply) => {
      await drafts.discard((request.params as Params).id);
      return reply.code(204).send();
    });
    scope.post('/imports/:id/files', async (request, reply) => {
      const draft = draftOf(request);
      const { name } = request.query as { readonly name?: unknown };
      const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      await draft.add(typeof name === 'string' ? name : '', bytes);
      return reply.code(201).send(draft.view());
    });
    scope.get('/imports/:id/files/:file', async (request) => draftOf(request).text(fileOf(request)));
    scope.delete('/imports/:id/files/:file', async (request) => {
      const draft = draftOf(request);
      await draft.drop(fileOf(request));
      return draft.view();
    });
    for (const verb of ['check', 'keep'] as const) {
      scope.post(`/imports/:id/${verb}`, async (request, reply) => {
        const draft = draftOf(request);
        draft[verb]();
        return reply.code(202).send(draft.view());
      });
    }
  });
}
