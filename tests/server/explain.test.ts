import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Explainable, readConfig } from '../../src/config.ts';
import { createServer, type Server } from '../../src/server.ts';
import { type Json, model, type Service, startService } from '../kit/service.ts';

const TOKEN = 'a token of sixteen or more';
const QUERY = '{ parks(first: 2) { totalCount nodes { name } } city(name: "苏州") { name } }';

let service: Service;
const servers: Server[] = [];

beforeAll(async () => {
  service = await startService();
});

afterAll(async () => {
  for (const server of servers) await server.close();
  await service.close();
});

async function explained(explain: Explainable | undefined, headers: Record<string, string>) {
  const config = { host: '127.0.0.1', port: 0, explain };
  const server = await createServer({
    database: service.database,
    model,
    config,
    logger: pino({ level: 'silent' }),
  });
  servers.push(server);
  const response = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query: QUERY }),
  });
  return { status: response.statusCode, body: response.json() as Json };
}

describe('explain', () => {
  it('tells of each root field its plan, Cypher, parameters, rows and hits, beside the same answer', async () => {
    const { body } = await explained('everyone', { 'x-explain': 'true' });
    expect(body.data).toEqual((await service.ask(QUERY)).data);
    const [city, parks] = body.extensions.explain;
    expect([city.field, parks.field]).toEqual(['city', 'parks']);
    expect(parks.plan.join('\n')).toContain('parks');
    expect(parks.cypher).toMatch(/MATCH \(this0:Park\)/);
    expect(Object.values(parks.parameters.p)).toContain(3);
    expect(parks.rows).toBe(1);
    expect(parks.hits).toBeGreaterThan(2);
    expect(parks.operators).toMatchObject({ operator: 'ProduceResults', rows: 1 });
    expect(operators(parks.operators)).not.toContain('AllNodesScan');
  });

  it('tells nothing that was not asked for', async () => {
    expect((await explained('everyone', {})).body.extensions).toBeUndefined();
  });

  it('is for those who show the token', async () => {
    const shown = { 'x-explain': 'true', authorization: `Bearer ${TOKEN}` };
    expect((await explained({ token: TOKEN }, shown)).body.extensions.explain).toHaveLength(2);

    for (const [explain, headers] of [
      [{ token: TOKEN }, { 'x-explain': 'true' }],
      [{ token: TOKEN }, { 'x-explain': 'true', authorization: 'Bearer another one that is long' }],
      [undefined, shown],
    ] as const) {
      const { status, body } = await explained(explain, headers);
      expect([status, body.errors[0].extensions.code, body.data]).toEqual([403, 'FORBIDDEN', undefined]);
      expect(body.extensions).toBeUndefined();
    }
  });

  it('is for everyone in development, else for the token of the server', () => {
    expect(readConfig({ NODE_ENV: 'development' }).explain).toBe('everyone');
    expect(readConfig({ POLICY_GRAPH_TOKEN: TOKEN }).explain).toEqual({ token: TOKEN });
    expect(readConfig({ NODE_ENV: 'production' }).explain).toBeUndefined();
  });
});

function operators({ operator, children }: Json): string[] {
  return [operator, ...children.flatMap(operators)];
}
