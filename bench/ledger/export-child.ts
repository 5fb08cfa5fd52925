/**
 * Exports a graph to nowhere in a process of its own, as `npm run export` does, and prints what that took as JSON (`Exported`).
 * Arguments: format, uri, user, password, and a run where the graph is that of an earlier one.
 */
import { exportGraph } from '../../import/exchange/export.ts';
import { readerOf } from '../../import/load/runner.ts';
import { loadModel } from '../../src/model/index.ts';
import { connect } from '../../src/neo4j/index.ts';
import type { Exported } from './exporting.ts';

const [format, uri, user, password, asOf] = process.argv.slice(2);
const database = connect({ uri: uri!, user: user!, password: password! });
const started = performance.now();
let bytes = 0;
for await (const piece of exportGraph(readerOf(database, { timeoutMs: 600_000 }), loadModel(), {
  format: format!,
  ...(asOf && { asOf }),
}))
  bytes += Buffer.byteLength(piece);
const seconds = (performance.now() - started) / 1000;
await database.close();
const exported: Exported = {
  format: format!,
  asOf: asOf ?? null,
  bytes,
  seconds,
  memory: process.resourceUsage().maxRSS / 1000,
};
process.stdout.write(JSON.stringify(exported));
