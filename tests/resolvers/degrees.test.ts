import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Degrees } from '../../src/resolvers/index.ts';
import { createServer } from '../../src/server.ts';
import { type Json, model, type Service, startService } from '../kit/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe('degrees', () => {
  it('are those of the graph, by field, also of narrower types and over all fields', async () => {
    const degrees = new Degrees(model);
    expect(degrees.of('Park', 'companies')).toBeUndefined();
    await degrees.learn(service.database);
    const counted = async (pattern: string): Promise<readonly number[]> => {
      const { rows } = await service.database.read<{ n: number }>(
        `MATCH ${pattern} RETURN n.id AS id, count(*) AS n ORDER BY n DESC`,
      );
      return rows.map(({ n }) => n);
    };
    for (const [type, field, pattern] of [
      ['Park', 'companies', '(n:Park)<-[:IN_PARK]-()'],
      ['Region', 'parks', '(n:Region)<-[:PARK_LOCATED_IN]-()'],
      ['City', 'policies', '(n:Region)<-[:APPLIES_TO]-()'],
      ['Fund', 'backedBy', '(n:Fund)-[:BACKED_BY]->()'],
      ['Region', 'observations', '(n:Region)<-[:ABOUT]-()'],
    ] as const) {
      const found = await counted(pattern);
      expect(degrees.of(type, field), `${type}.${field}`).toEqual({
        most: found[0] ?? 0,
        all: found.reduce((total, n) => total + n, 0),
      });
    }
    expect(degrees.of('Park', 'name')).toBeUndefined();
    const [region, anything] = [
      degrees.of('Region', 'relationships')!,
      degrees.of('Entity', 'relationships')!,
    ];
    expect(region.all).toBeGreaterThan(degrees.of('Region', 'parks')!.all);
    expect(anything.most).toBeGreaterThanOrEqual(region.most);
  });

  it('refuse an operation through hubs before anything runs, and no other', async () => {
    const hub = Array.from({ length: 30 }, () => [20_000, 40_000]);
    const sent: string[] = [];
    const database = {
      ...service.database,
      read: async (cypher: string, ...more: [Json, Json]) => {
        if (cypher.includes('coalesce(max(')) return { rows: [{ value: hub }] };
        sent.push(cypher);
        return service.database.read(cypher, ...more);
      },
    } as typeof service.database;
    const config = { host: '127.0.0.1', port: 0 };
    const server = await createServer({ database, model, config, logger: pino({ level: 'silent' }) });
    const ask = async (query: string) => {
      const response = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      return [response.statusCode, (response.json() as Json).errors?.[0].extensions.code];
    };
    const through = (inner: string) =>
      `appliesTo(first: 1) { nodes { policies(first: 30) { nodes { ${inner} } } } }`;
    const query = `{ policies(first: 10) { nodes { ${through(through('name'))} } } }`;
    expect(await ask(query)).toEqual([200, undefined]);
    await server.learnDegrees();
    sent.length = 0;
    expect(await ask(query)).toEqual([400, 'TOO_EXPENSIVE']);
    expect(sent).toEqual([]);
    expect(await ask(`{ policies(first: 10) { nodes { ${through('name')} } } }`)).toEqual([200, undefined]);
    await server.close();
  });
});
