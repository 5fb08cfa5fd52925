import type { GraphModel } from '../../src/model/types.ts';
import type { Runner } from '../load/runner.ts';
import { EarlierGraph } from './earlier.ts';
import { GRAPH_FORMATS } from './formats/index.ts';
import type { ExportItem } from './items.ts';
import {
  type DocumentLine,
  documentLines,
  type HeaderLine,
  type HumanLine,
  humanLine,
} from './ledger-lines.ts';
import { storedGraph } from './stored.ts';

export const EXPORT_FORMATS = ['jsonl', ...Object.keys(GRAPH_FORMATS)];

export interface ExportOptions {
  readonly format: string;
  /** A run: the graph of the documents that lived after it, under the decisions of today. */
  readonly asOf?: string;
  /** With `asOf`: so many statements are projected at a time. */
  readonly statementsPerPart?: number;
}

/**
 * The graph as text, piece by piece, in a stable order and under public names. `jsonl` begins with the ledger (documents with
 * their statements, decisions of people), from which another graph is made with the same hash; the others hold the graph alone.
 */
export async function* exportGraph(
  runner: Runner,
  model: GraphModel,
  options: ExportOptions,
): AsyncGenerator<string> {
  const { format, asOf } = options;
  if (!EXPORT_FORMATS.includes(format))
    throw new Error(`--format ${format}: there is no such format; take one of ${EXPORT_FORMATS.join(', ')}`);
  const withLedger = format === 'jsonl';
  const human = await humanLine(runner);
  if (asOf === undefined) {
    if (withLedger) yield* ledgerText(null, human, documentLines(runner, null));
    yield* graphText(format, storedGraph(runner, model), model);
    return;
  }
  await assertRun(runner, asOf);
  const earlier = await EarlierGraph.open({ ...options, model, human });
  try {
    const documents = documentLines(runner, asOf, { blocks: withLedger });
    if (withLedger) yield* ledgerText(asOf, human, earlier.taking(documents));
    else for await (const document of documents) earlier.add(document);
    yield* graphText(format, earlier.items(), model);
  } finally {
    await earlier.close();
  }
}

async function* ledgerText(
  asOf: string | null,
  human: HumanLine,
  documents: AsyncIterable<DocumentLine>,
): AsyncGenerator<string> {
  yield line({ kind: 'policy-graph', version: 1, asOf } satisfies HeaderLine);
  yield line(human);
  for await (const each of documents) yield line(each);
}

async function* graphText(
  format: string,
  items: AsyncIterable<ExportItem>,
  model: GraphModel,
): AsyncGenerator<string> {
  const write = GRAPH_FORMATS[format];
  if (write) yield* write(items, model);
  else for await (const each of items) yield line(each);
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
