import type { Logger } from 'pino';
import type { Neo4jConfig } from '../config.ts';
import { ensureLocalNeo4j, progressLine } from '../neo4j/local/index.ts';
import type { Shutdown } from './shutdown.ts';

/** The local server of this project: the one that runs, or a new one, which then ends with us. */
export async function localDatabase(logger: Logger, shutdown: Shutdown): Promise<Neo4jConfig> {
  const log = {
    info: (message: string) => logger.info(message),
    warn: (message: string) => logger.warn(message),
  };
  const progress = progressLine(process.stderr, log);
  const local = await ensureLocalNeo4j({ log, onProgress: progress.show }).finally(progress.done);
  shutdown.add('local Neo4j', () => local.stop());
  return { uri: local.uri, user: local.user, password: local.password };
}
