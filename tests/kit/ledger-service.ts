import { pino } from 'pino';
import { expect } from 'vitest';
import { createServer } from '../../src/server.ts';
import { model, type TestLedger } from './ledger.ts';
import type { Json } from './service.ts';

/** The service over a ledger. */
export interface LedgerService {
  /** What a query answers; it must have no errors. */
  data(query: string): Promise<Json>;
  close(): Promise<void>;
}

export async function serve(ledger: TestLedger): Promise<LedgerService> {
  const server = await createServer({
    database: ledger.database,
    model,
    config: { host: '127.0.0.1', port: 0 },
    logger: pino({ level: 'silent' }),
  });
  return {
    async data(query) {
      const response = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      const { data, errors } = response.json() as Json;
      expect(errors).toBeUndefined();
      return data;
    },
    close: () => server.close(),
  };
}
