import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { loadModel } from '../../src/model/index.ts';
import { EXPORT_FORMATS, exportGraph } from '../exchange/export.ts';
import { readerOf } from '../load/runner.ts';
import { openDatabase } from './database.ts';
import { EXIT, runCommand } from './run.ts';

interface Options {
  readonly format: string;
  readonly asOf?: string;
  readonly out?: string;
}

const command = new Command('export')
  .description(
    'Writes the graph in a stable order under public names. A jsonl export holds the ledger as well: `npm run import -- --export FILE` makes the same graph of it elsewhere.',
  )
  .option('--format <format>', EXPORT_FORMATS.join(', '), 'jsonl')
  .option(
    '--as-of <run>',
    'the graph of the documents that lived after this run, under the decisions of today',
  )
  .option('--out <file>', 'where to; else to the terminal');

runCommand(command, async (options: Options) => {
  const open = await openDatabase((line) => process.stderr.write(`${line}\n`));
  try {
    const runner = readerOf(open.database, { timeoutMs: 600_000 });
    const { format, asOf, out } = options;
    const text = exportGraph(runner, loadModel(), { format, ...(asOf && { asOf }) });
    const target = out === undefined ? process.stdout : createWriteStream(out);
    await pipeline(Readable.from(text), target, { end: out !== undefined });
    return EXIT.ok;
  } finally {
    await open.close();
  }
});
