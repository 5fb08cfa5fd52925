import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../src/neo4j/index.ts';
import { createServer, type Server } from '../../src/server.ts';
import { model, type Service, startService } from '../kit/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const JSON_TYPE = { 'content-type': 'application/json' };

function post(payload: string | object, headers: Record<string, string> = JSON_TYPE) {
  return service.server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
}

describe('faults are typed and say nothing of the inside', () => {
  it.each([
    ['text that is no GraphQL', { query: '{ parks(' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ parcs { totalCount } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a mistyped variable',
      { query: 'query($n: Int) { parks(first: $n) { totalCount } }', variables: { n: 'x' } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'an unknown operation',
      { query: 'query A { parks { totalCount } }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no query', {}, 400, 'BAD_REQUEST'],
    ['a batch', [{ query: '{ parks { totalCount } }' }], 400, 'BAD_REQUEST'],
    ['no JSON', '{', 400, 'BAD_REQUEST'],
    ['too long a document', { query: `{ ${'parks { totalCount } '.repeat(1000)} }` }, 400, 'TOO_MANY_TOKENS'],
    [
      'too large a body',
      { query: `{ parks { totalCount } } #${'x'.repeat(300_000)}` },
      413,
      'BODY_TOO_LARGE',
    ],
    [
      'too many rows',
      {
        query:
          '{ parks(first: 100) { nodes { companies(first: 100) { nodes { grants(first: 100) { nodes { __typename } } } } } } }',
      },
      400,
      'TOO_EXPENSIVE',
    ],
    ['a bad page size', { query: '{ parks(first: -1) { totalCount } }' }, 400, 'BAD_USER_INPUT'],
  ])('%s', async (_, body, status, code) => {
    const response = await post(body as object);
    expect(response.statusCode).toBe(status);
    const [error] = response.json().errors;
    expect(error.extensions.code).toBe(code);
    expect(response.body).not.toMatch(/at .*\.(ts|js):|node_modules|Neo\.|Neo4j/);
  });

  it('a 60-level query is refused in milliseconds', async () => {
    let inner = 'name';
    for (let level = 0; level < 30; level += 1)
      inner = `issuedBy { nodes { issued { nodes { ${inner} } } } }`;
    const query = `{ policies { nodes { ${inner} } } }`;
    await post({ query: '{ __typename }' });
    const began = performance.now();
    const response = await post({ query });
    expect(performance.now() - began).toBeLessThan(250);
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([400, 'TOO_DEEP']);
  });

  it('the worst document of the token limit is refused or answered soon', async () => {
    const query = `{ parks { nodes { ${'name '.repeat(3900)} } } }`;
    const began = performance.now();
    await post({ query });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('twenty root fields on one request leave no warning of a leak', async () => {
    const warnings: string[] = [];
    const listen = (warning: Error) => warnings.push(warning.name);
    process.on('warning', listen);
    const roots = Array.from({ length: 20 }, (_, index) => `r${index}: parks { totalCount }`).join(' ');
    expect((await post({ query: `{ ${roots} }` })).statusCode).toBe(200);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', listen);
    expect(warnings).toEqual([]);
  });

  it('a path that is no text is refused in our shape', async () => {
    const response = await service.server.app.inject('/%E0%A4%A');
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(response.json().errors[0].message).toMatch(/%E0%A4%A.*\/graphql/);
  });

  it('a form post without a preflight is refused (CSRF)', async () => {
    const response = await service.server.app.inject({ method: 'GET', url: '/graphql?query={__typename}' });
    expect(response.statusCode).toBe(400);
    const plain = await post('{"query":"{__typename}"}', { 'content-type': 'text/plain' });
    expect(plain.statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe('pages and health', () => {
  it('lives and is ready', async () => {
    expect((await service.server.app.inject('/health/live')).json()).toEqual({ status: 'live' });
    expect((await service.server.app.inject('/health/ready')).json()).toEqual({ status: 'ready' });
  });

  it('counts statements in /metrics', async () => {
    await service.ask('{ parks { totalCount } }');
    const { body } = await service.server.app.inject('/metrics');
    expect(body).toMatch(/neo4j_statements_total [1-9]/);
    expect(body).toMatch(/graphql_operation_seconds_count\{outcome="ok"\} [1-9]/);
  });

  it('names what is not there', async () => {
    const response = await service.server.app.inject('/nowhere');
    expect([response.statusCode, response.json().errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });

  it('gives a browser the playground under a strict policy, and a client GraphQL', async () => {
    const dist = mkdtempSync(join(tmpdir(), 'policy-graph-page-'));
    mkdirSync(join(dist, 'assets'));
    writeFileSync(join(dist, 'index.html'), '<!doctype html><title>页</title>');
    writeFileSync(join(dist, 'assets', 'a-1.js'), 'export {};');
    const server = await other({ playground: dist });
    const page = await server.app.inject({ url: '/graphql', headers: { accept: 'text/html,*/*' } });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toMatch('text/html');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    const asset = await server.app.inject('/assets/a-1.js');
    expect([asset.statusCode, asset.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect((await server.app.inject('/assets/../index.html')).statusCode).toBe(404);
    await server.close();
    rmSync(dist, { recursive: true });
  });
});

describe('without a built playground', () => {
  it('a browser gets no page of a CDN', async () => {
    const server = await other({ playground: join(tmpdir(), 'policy-graph-nothing') });
    const response = await server.app.inject({ url: '/graphql', headers: { accept: 'text/html' } });
    expect(response.statusCode).toBe(400);
    expect(response.body).not.toContain('<script');
    await server.close();
  });
});

describe('a client that goes away', () => {
  it('has its statement stopped', async () => {
    const seen: AbortSignal[] = [];
    const database = {
      ...service.database,
      read: (_cypher: string, _parameters: unknown, options: { signal: AbortSignal }) =>
        new Promise((_resolve, reject) => {
          seen.push(options.signal);
          options.signal.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    } as unknown as typeof service.database;
    const server = await other({}, database);
    const url = await server.listen();
    const gone = new AbortController();
    const request = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: '{"query":"{ parks { totalCount } }"}',
      signal: gone.signal,
    });
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    gone.abort();
    await expect(request).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen[0]!.aborted).toBe(true);
    await server.close();
  });
});

describe('without a database', () => {
  it('is not ready, and answers with a code', async () => {
    const database = connect(
      { uri: 'bolt://127.0.0.1:9', user: 'x', password: 'x' },
      { acquireTimeoutMs: 500 },
    );
    const server = await createServer({
      database,
      model,
      config: { host: '127.0.0.1', port: 0 },
      logger: pino({ level: 'silent' }),
    });
    expect((await server.app.inject('/health/ready')).statusCode).toBe(503);
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: JSON_TYPE,
      payload: '{"query":"{ parks { totalCount } }"}',
    });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({
      data: null,
      errors: [
        {
          message: 'The database cannot be reached.',
          locations: [{ line: 1, column: 3 }],
          path: ['parks'],
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    });
    await server.close();
    await database.close();
  });
});

describe('over a real port', () => {
  it('listens, answers, and frees the port', async () => {
    const server = await other({});
    const url = await server.listen();
    expect(server.url).toBe(url);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: '{"query":"{ parks { totalCount } }"}',
    });
    expect(await response.json()).toEqual({ data: { parks: { totalCount: 4 } } });
    await server.close();
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });
});

function other(options: { playground?: string }, database = service.database): Promise<Server> {
  return createServer({
    database,
    model,
    config: { host: '127.0.0.1', port: 0 },
    logger: pino({ level: 'silent' }),
    ...options,
  });
}
