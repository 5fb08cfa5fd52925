/**
 * Imports one path in a process of its own, and prints what that took as JSON (`Imported`).
 * Arguments: path, uri, user, password, process id of the server.
 */
import { importPaths } from '../../import/importer.ts';
import { loadModel } from '../../src/model/index.ts';
import { connect } from '../../src/neo4j/index.ts';
import type { Imported } from './dense.ts';
import { peakMb, processorMs } from './processor.ts';

const [path, uri, user, password, server] = process.argv.slice(2);
const database = connect({ uri: uri!, user: user!, password: password! });
const [started, before] = [performance.now(), processorMs(Number(server))];
const { counts } = await importPaths(database, loadModel(), { paths: [path!] });
const imported: Imported = {
  statements: counts.statementsAdded,
  seconds: (performance.now() - started) / 1000,
  processor: (processorMs(Number(server)) - before) / 1000,
  memory: process.resourceUsage().maxRSS / 1000,
  databaseMemory: peakMb(Number(server)),
};
await database.close();
process.stdout.write(JSON.stringify(imported));
