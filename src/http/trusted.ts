import type { FastifyInstance } from 'fastify';
import { ERROR_CODES } from '../errors.ts';
import type { TrustedDocuments } from '../resolvers/index.ts';

/** What a request may name its operation by; `extensions` as Apollo's clients write it. */
interface Asked {
  query?: unknown;
  documentId?: unknown;
  extensions?: { persistedQuery?: { readonly sha256Hash?: unknown } };
}

/** Answers only the operations of the file, asked for by id or by their very text; everything else is refused. */
export function trustDocuments(app: FastifyInstance, documents: TrustedDocuments): void {
  const texts = new Set(documents.values());
  app.addHook('preHandler', async (request, reply) => {
    if (request.url.split('?')[0] !== '/graphql') return;
    const body = request.method === 'POST' ? (request.body as Asked | null) : undefined;
    const text = body && typeof body === 'object' ? textOf(body, documents) : undefined;
    if (text === undefined || !texts.has(text)) {
      const { status, meaning } = ERROR_CODES.UNTRUSTED_DOCUMENT;
      return reply
        .code(status)
        .send({ errors: [{ message: meaning, extensions: { code: 'UNTRUSTED_DOCUMENT' } }] });
    }
    body!.query = text;
    delete body!.documentId;
    delete body!.extensions?.persistedQuery;
  });
}

function textOf({ query, documentId, extensions }: Asked, documents: TrustedDocuments): string | undefined {
  const id = documentId ?? extensions?.persistedQuery?.sha256Hash;
  if (typeof id === 'string') return documents.get(id) ?? documents.get(id.replace(/^sha256:/u, ''));
  return typeof query === 'string' ? query : undefined;
}
