import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { LocalNeo4jError } from './errors.ts';

export interface Credentials {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export type BoltAnswer = 'ready' | 'refused-password' | 'none';

/** One query, tried once: the driver's own retries would wait for seconds between two looks. */
export async function askBolt({ uri, user, password }: Credentials, connectMs = 5_000): Promise<BoltAnswer> {
  const driver = open({ uri, user, password }, connectMs);
  try {
    await driver.executeQuery('RETURN 1');
    return 'ready';
  } catch (error) {
    const code = error instanceof Neo4jError ? error.code : '';
    return code === 'Neo.ClientError.Security.Unauthorized' ? 'refused-password' : 'none';
  } finally {
    await driver.close();
  }
}

function open({ uri, user, password }: Credentials, connectMs: number): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      maxTransactionRetryTime: 0,
      connectionTimeout: connectMs,
      connectionAcquisitionTimeout: 10_000,
      telemetryDisabled: true,
    });
  } catch (error) {
    const help = 'write it like bolt://host:7687, or neo4j+s://host for a cluster or a managed one';
    throw new LocalNeo4jError('BAD_SETTING', `${uri} is not an address of a Neo4j; ${help}.`, {
      cause: error,
    });
  }
}
