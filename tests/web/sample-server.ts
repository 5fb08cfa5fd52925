/** The real thing for page tests: the samples imported into the run's Neo4j, served by the real server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { importPaths } from '../../import/importer.ts';
import { loadModel } from '../../src/model/index.ts';
import { applySchema, connect } from '../../src/neo4j/index.ts';
import { createServer } from '../../src/server.ts';
import { importsByCommand } from '../../src/start/imports.ts';
import { freshDatabase } from '../kit/neo4j.ts';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

const TOKEN = 'a-token-for-the-pages';

export interface SampleServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Whoever shows it may import. */
  readonly token: string;
  close(): Promise<void>;
}

/** Serves the samples, or the documents of another folder. */
export async function startSampleServer(folder: string = SAMPLES): Promise<SampleServer> {
  const run = await freshDatabase({ keepSchema: true });
  const database = connect(run);
  const model = loadModel();
  await applySchema(database, model);
  const report = await importPaths(database, model, { paths: [folder] });
  const failed = report.files.filter((file) => file.outcome === 'failed');
  if (failed.length > 0) throw new Error(`${folder} did not import: ${JSON.stringify(failed)}`);

  const config = { host: '127.0.0.1', port: 0 };
  const documents = await mkdtemp(join(tmpdir(), 'policy-graph-documents-'));
  const imports = { token: TOKEN, folder: documents, commands: importsByCommand({ neo4j: run }) };
  const logger = pino({ level: 'silent' });
  const server = await createServer({ database, model, config, logger, imports });
  const url = await server.listen();
  const close = async () => {
    await server.close();
    await database.close();
    await run.close();
    await rm(documents, { recursive: true, force: true });
  };
  return { url, token: TOKEN, close };
}
