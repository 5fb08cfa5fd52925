import { bulkBuild } from '../../import/bulk/build.ts';
import type { BulkDocument } from '../../import/bulk/collect.ts';
import { documentProperties } from '../../import/load/document.ts';
import { stagedReading } from '../../import/load/stage.ts';
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

function* documentsOf(size: number, model: GraphModel): Generator<BulkDocument> {
  for (const reading of readings(size, model))
    yield {
      uri: `bench:${reading.documentId}`,
      staged: stagedReading(reading),
      properties: documentProperties(reading),
    };
}
