import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/limits/index.ts';
import { createServer, type Server } from '../../src/server.ts';
import { type Json, model, type Service, startService } from '../kit/service.ts';

const config = { host: '127.0.0.1', port: 0 };
const logger = pino({ level: 'silent' });

let service: Service;
let server: Server;
let url: string;
beforeAll(async () => {
  service = await startService();
  server = await createServer({ database: service.database, model, config, logger });
  url = `${await server.listen()}/graphql`;
});
afterAll(async () => {
  await server.close();
  await service.close();
});

const JSON_TYPE = { 'content-type': 'application/json' };

function post(body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });
}

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  const audits = serverAudits({ url: () => url });
  const graded = audits.filter(({ name }) => /^(?:MUST|SHOULD)/.test(name));

  it('has all of them', () => {
    const count = (word: string) => graded.filter(({ name }) => name.startsWith(word)).length;
    expect([count('MUST'), count('SHOULD')]).toEqual([13, 23]);
  });

  it.each(graded.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect({ status: result.status, ...('reason' in result ? { reason: result.reason } : {}) }).toEqual({
      status: 'ok',
    });
  });

  it('a limit is refused with 400, whatever is accepted', async () => {
    const aliases = Array.from({ length: 61 }, (_, index) => `a${index}: name`).join(' ');
    for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
      const response = await post({ query: `{ parks { nodes { ${aliases} } } }` }, { accept });
      expect([response.status, ((await response.json()) as Json).errors[0].extensions.code]).toEqual([
        400,
        'TOO_MANY_ALIASES',
      ]);
    }
  });
});

describe('automatic persisted queries', () => {
  it('are asked for once, and answered by hash then', async () => {
    const query = '{ parks { totalCount } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const answer = async (body: object): Promise<Json> => (await post(body)).json();
    const unknown = await answer({ extensions });
    expect(unknown.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await answer({ query, extensions })).data).toEqual({ parks: { totalCount: 4 } });
    expect((await answer({ extensions })).data).toEqual({ parks: { totalCount: 4 } });
  });
});

describe('a client that is slow with its headers', () => {
  it('is told so and cut off after 10 s', { timeout: 20_000 }, async () => {
    const { hostname, port } = new URL(url);
    const began = performance.now();
    const socket = connect(Number(port), hostname);
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n');
    const answer: string[] = [];
    for await (const chunk of socket) answer.push(String(chunk));
    expect(answer.join('')).toContain('408');
    const seconds = (performance.now() - began) / 1000;
    expect(seconds).toBeGreaterThan(9);
    expect(seconds).toBeLessThan(14);
  });
});

describe('more requests than places', () => {
  it('are refused at once with 503, a code and when to come again, and places become free', async () => {
    const waiting: (() => void)[] = [];
    const database = {
      ...service.database,
      read: async (...given: Parameters<typeof service.database.read>) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return service.database.read(...given);
      },
    } as typeof service.database;
    const slow = await createServer({ database, model, config, logger });
    const at = `${await slow.listen()}/graphql`;
    const ask = () =>
      fetch(at, { method: 'POST', headers: JSON_TYPE, body: '{"query":"{ parks { totalCount } }"}' });
    const held = Array.from({ length: LIMITS.concurrent }, ask);
    while (waiting.length < LIMITS.concurrent) await new Promise((resolve) => setTimeout(resolve, 10));
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1']);
    expect(((await refused.json()) as Json).errors[0].extensions.code).toBe('TOO_BUSY');
    // Health is answered all the same.
    expect((await fetch(at.replace('/graphql', '/health/live'))).status).toBe(200);
    for (const go of waiting) go();
    expect(new Set((await Promise.all(held)).map((response) => response.status))).toEqual(new Set([200]));
    const after = ask();
    while (waiting.length === LIMITS.concurrent) await new Promise((resolve) => setTimeout(resolve, 10));
    waiting.at(-1)!();
    expect((await after).status).toBe(200);
    await slow.close();
  });
});
