import { bulkBuild } from '../../import/bulk/build.ts';
import { type IncomingDocument, incomingReading } from '../../import/incoming.ts';
import type { GraphModel } from '../../src/model/index.ts';
import { readings } from './readings.ts';

interface Loading {
  /** The home of a local Neo4j that is stopped and empty. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly size: number;
  readonly say: (line: string) => void;
}

/**
 * Loads the graph of a size by the project's own pipeline, past extraction: gate, stage, resolve, project, in bulk.
 * Returns the statements.
 */
export async function loadBySize(model: GraphModel, { home, env, size, say }: Loading): Promise<number> {
  let told = 0;
  const onProgress = (line: string): void => {
    // A line for every document would be too many.
    if (Date.now() - told < 2000) return;
    told = Date.now();
    say(`  ${line}`);
  };
  const { statements } = await bulkBuild(model, {
    home,
    env,
    onProgress,
    documents: documentsOf(size, model),
  });
  return statements;
}

function* documentsOf(size: number, model: GraphModel): Generator<IncomingDocument> {
  for (const reading of readings(size, model)) yield incomingReading(`bench:${reading.documentId}`, reading);
}
