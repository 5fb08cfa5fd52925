import { readConfig } from './config.ts';
import { loadModel } from './model/index.ts';
import { applySchema, connect } from './neo4j/index.ts';
import { createServer } from './server.ts';
import { announce } from './start/announce.ts';
import { decisionsByCommand } from './start/decisions.ts';
import { keepDegrees } from './start/degrees.ts';
import { explainFailure } from './start/explain.ts';
import { importsByCommand } from './start/imports.ts';
import { localDatabase } from './start/local-database.ts';
import { makeLogger } from './start/logger.ts';
import { ownOperations } from './start/own-operations.ts';
import { buildWebPages, hasWebPages } from './start/pages.ts';
import { importSamples } from './start/samples.ts';
import { Shutdown } from './start/shutdown.ts';

/** `npm start`: everything up, in order; Ctrl-C takes it down again in the opposite order. */
async function main(): Promise<void> {
  const config = readConfig();
  const logger = makeLogger(config.logLevel);
  const model = loadModel();
  const shutdown = new Shutdown(logger);
  try {
    const neo4j = config.neo4j ?? (await localDatabase(logger, shutdown));
    const database = connect(neo4j);
    shutdown.add('connections to Neo4j', () => database.close());
    await database.ping(10_000);
    await applySchema(database, model);
    await importSamples(database, neo4j, logger, shutdown);
    if (shutdown.begun) return;
    const shown = hasWebPages();
    if (!shown) await buildWebPages(logger, shutdown);
    if (shutdown.begun) return;
    const decisions = config.decisions && decisionsByCommand({ ...config.decisions, neo4j });
    const imports = config.imports && {
      ...config.imports,
      commands: importsByCommand({ neo4j, decisions: config.decisions?.file }),
    };
    const server = await createServer({ database, model, config, logger, decisions, imports });
    shutdown.add('HTTP server', () => server.close());
    announce(await server.listen(), neo4j.uri, imports !== undefined);
    // Whether they are stale takes longer to tell than to start; the new ones are swapped in.
    if (shown) await buildWebPages(logger, shutdown);
    if (shutdown.begun) return;
    await keepDegrees(server);
    await server.planAhead(ownOperations());
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${explainFailure(error, process.env)}\n`);
  process.exitCode = 1;
});
