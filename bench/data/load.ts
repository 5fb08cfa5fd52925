import type { Change } from '../../import/load/change.ts';
import { commit, runnerOf } from '../../import/load/commit.ts';
import { documentProperties } from '../../import/load/document.ts';
import type { Runner } from '../../import/load/runner.ts';
import { applyLedgerSchema } from '../../import/load/schema.ts';
import { stage } from '../../import/load/stage.ts';
import type { Reading } from '../../import/reading.ts';
import { NOBODY } from '../../import/resolve/types.ts';
import type { GraphModel } from '../../src/model/index.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { readings } from './readings.ts';

/** A transaction projects about so many statements, as the import does. */
const STATEMENTS_PER_COMMIT = 6000;

/** Loads the graph of a size by the project's own pipeline, past extraction: gate, stage, commit. Returns the statements. */
export async function loadBySize(
  database: Database,
  model: GraphModel,
  size: number,
  onProgress: (statements: number) => void,
): Promise<number> {
  await applyLedgerSchema(database, model);
  const stager: Runner = {
    run: <Row>(cypher: string, parameters = {}) =>
      database.write((work) => runnerOf(work).run<Row>(cypher, parameters)),
  };
  let pending: Reading[] = [];
  let waiting = 0;
  let done = 0;
  let run = 0;
  const flush = async (): Promise<void> => {
    if (pending.length === 0) return;
    await commit(database, model, changeOf(pending), String(++run).padStart(6, '0'));
    done += waiting;
    [pending, waiting] = [[], 0];
    onProgress(done);
  };
  for (const reading of readings(size, model)) {
    await stage(stager, reading);
    pending.push(reading);
    waiting += reading.statements.length;
    if (waiting >= STATEMENTS_PER_COMMIT) await flush();
  }
  await flush();
  await database.read('CALL db.awaitIndexes(600)', {}, { timeoutMs: 600_000 });
  return done;
}

function changeOf(pending: readonly Reading[]): Change {
  return {
    goLive: pending.map((reading) => ({ id: reading.id, document: documentProperties(reading) })),
    withdraw: [],
    sources: pending.map((reading) => ({ uri: `bench:${reading.documentId}`, document: reading.documentId })),
    decided: [],
    human: NOBODY,
  };
}
