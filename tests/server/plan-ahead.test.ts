import { readFileSync } from 'node:fs';
import { Kind } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from '../../src/server.ts';
import { ownOperations } from '../../src/start/own-operations.ts';
import { model, type Service, startService } from '../kit/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** A server whose statements are noted, and not sent. */
async function noting(): Promise<{ readonly server: Server; readonly planned: string[] }> {
  const planned: string[] = [];
  const database = { ...service.database, plan: async (cypher: string) => void planned.push(cypher) };
  const config = { host: '127.0.0.1', port: 0 };
  return {
    planned,
    server: await createServer({ database, model, config, logger: pino({ level: 'silent' }) }),
  };
}

describe('planning ahead', () => {
  it('covers every operation of the pages and the gallery, each statement once', async () => {
    const operations = ownOperations().flatMap(({ definitions }) =>
      definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION),
    );
    expect(operations.length).toBeGreaterThan(35);
    const { server, planned } = await noting();
    await server.planAhead(ownOperations());
    await server.close();
    expect(planned.length).toBeGreaterThan(operations.length);
    expect(new Set(planned).size).toBe(planned.length);
  });

  it('plans the very statements that are sent when somebody asks', async () => {
    const { server, planned } = await noting();
    await server.planAhead(ownOperations());
    await server.close();
    const suggest = new URL('../../web/pages/operations/suggest.graphql', import.meta.url);
    const asked = await service.ask(readFileSync(suggest, 'utf8'), { text: '东莞' });
    expect(asked.errors).toBeUndefined();
    expect(planned).toContain(asked.statements[0]!.cypher);
  });

  it('ends with the server', async () => {
    const { server, planned } = await noting();
    await server.close();
    await server.planAhead(ownOperations());
    expect(planned).toEqual([]);
  });
});
