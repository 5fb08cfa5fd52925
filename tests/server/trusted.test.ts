import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from '../../src/server.ts';
import { type Json, model, type Service, startService } from '../kit/service.ts';

const PARKS = 'query Parks($name: String!) { park(name: $name) { name } }';
const COUNT = '{ parks { totalCount } }';
const folder = mkdtempSync(join(tmpdir(), 'trusted-'));

let service: Service;
let server: Server;

beforeAll(async () => {
  service = await startService();
  server = await trusting('both.json', { one: PARKS, two: COUNT });
});

afterAll(async () => {
  await server?.close();
  await service.close();
  rmSync(folder, { recursive: true });
});

function trusting(name: string, content: unknown): Promise<Server> {
  const operations = join(folder, name);
  writeFileSync(operations, typeof content === 'string' ? content : JSON.stringify(content));
  const config = { host: '127.0.0.1', port: 0, operations };
  return createServer({ database: service.database, model, config, logger: pino({ level: 'silent' }) });
}

async function ask(payload: object) {
  const response = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  });
  const body = response.json() as Json;
  return [response.statusCode, body.data ?? body.errors[0].extensions.code];
}

describe('a server with trusted operations', () => {
  it.each([
    ['documentId', { documentId: 'two' }],
    ['documentId with its algorithm', { documentId: 'sha256:two' }],
    ["the hash of Apollo's clients", { extensions: { persistedQuery: { version: 1, sha256Hash: 'two' } } }],
    ['the text of one of them', { query: COUNT }],
  ])('answers by %s', async (_, asked) => {
    expect(await ask(asked)).toEqual([200, { parks: { totalCount: expect.any(Number) } }]);
  });

  it('takes variables', async () => {
    const asked = { documentId: 'one', variables: { name: '没有这个园区' } };
    expect(await ask(asked)).toEqual([200, { park: null }]);
  });

  it.each([
    ['another operation', { query: '{ policies { totalCount } }' }],
    ['an unknown id', { documentId: 'three' }],
    ['an unknown id beside a known text', { documentId: 'three', query: COUNT }],
    [
      'one text under the id of another, to be remembered',
      { query: '{ __typename }', extensions: { persistedQuery: { sha256Hash: 'x' } } },
    ],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['nothing', {}],
    ['a batch', [{ query: COUNT }]],
  ])('refuses %s', async (_, asked) => {
    expect(await ask(asked)).toEqual([403, 'UNTRUSTED_DOCUMENT']);
  });

  it('refuses a query in the address', async () => {
    const url = `/graphql?query=${encodeURIComponent(COUNT)}`;
    const response = await server.app.inject({
      method: 'GET',
      url,
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([
      403,
      'UNTRUSTED_DOCUMENT',
    ]);
  });

  it('has their statements planned before anyone asks', async () => {
    const sent: string[] = [];
    const stop = service.database.observe(({ cypher }) => sent.push(cypher));
    const another = await trusting('planned.json', { one: PARKS, two: COUNT });
    await expect
      .poll(() => sent.filter((each) => each.startsWith('EXPLAIN ')).length)
      .toBeGreaterThanOrEqual(2);
    stop();
    await another.close();
  });

  it('does not start with an operation that would be refused, or a file that is none', async () => {
    await expect(trusting('wrong.json', { seven: '{ parcs { totalCount } }' })).rejects.toThrow(
      /seven.*parcs/s,
    );
    await expect(trusting('none.json', '[1]')).rejects.toThrow(/POLICY_GRAPH_OPERATIONS: .*none\.json/);
    await expect(trusting('text.json', 'no JSON')).rejects.toThrow(/text\.json/);
  });
});
