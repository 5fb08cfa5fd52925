import type { GraphModel } from '../../src/model/types.ts';
import type { Runner } from '../load/runner.ts';
import { GRAPH_FORMATS } from './formats/index.ts';
import { type ExportItem, projectedGraph, storedGraph } from './graph.ts';
import { documentLines, type HeaderLine, humanLine } from './ledger-lines.ts';

export const EXPORT_FORMATS = ['jsonl', ...Object.keys(GRAPH_FORMATS)];

export interface ExportOptions {
  readonly format: string;
  /** A run: the graph of the documents that lived after it, under the decisions of today. */
  readonly asOf?: string;
}

/**
 * The graph as text, piece by piece, in a stable order and under public names. `jsonl` begins with the ledger (documents with
 * their statements, decisions of people), from which another graph is made with the same hash; the others hold the graph alone.
 */
export async function* exportGraph(
  runner: Runner,
  model: GraphModel,
  { format, asOf }: ExportOptions,
): AsyncGenerator<string> {
  if (asOf !== undefined) await assertRun(runner, asOf);
  const run = asOf ?? null;
  if (format === 'jsonl') {
    yield line({ kind: 'policy-graph', version: 1, asOf: run } satisfies HeaderLine);
    yield line(await humanLine(runner));
    for await (const each of documentLines(runner, run)) yield line(each);
    for await (const each of graphOf(runner, model, run)) yield line(each);
    return;
  }
  const write = GRAPH_FORMATS[format];
  if (!write)
    throw new Error(`--format ${format}: there is no such format; take one of ${EXPORT_FORMATS.join(', ')}`);
  yield* write(graphOf(runner, model, run), model);
}

async function* graphOf(runner: Runner, model: GraphModel, run: string | null): AsyncGenerator<ExportItem> {
  if (run === null) yield* storedGraph(runner, model);
  else yield* projectedGraph(documentLines(runner, run), await humanLine(runner), model);
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

async function assertRun(runner: Runner, run: string): Promise<void> {
  const rows = await runner.run('MATCH (r:Run {id: $run}) RETURN r.id AS id', { run });
  if (rows.length > 0) return;
  const [last] = await runner.run<{ id: string | null }>('MATCH (r:Run) RETURN max(r.id) AS id');
  throw new Error(`--as-of ${run}: there is no such run; the last one is ${last?.id ?? '(none yet)'}`);
}
