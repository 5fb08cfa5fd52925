import { Command, InvalidArgumentError } from 'commander';
import { benchEngine } from './engine.ts';
import { print, run } from './extract.ts';
import { runDenseBench, runLedgerBench } from './ledger/command.ts';
import { OPERATIONS } from './operations/index.ts';
import { writePage } from './page.ts';
import { report } from './report.ts';
import { saveResult } from './results.ts';

const LARGEST = 100_000;

const program = new Command('bench').description(
  'Measures the project: how it reads documents, how it answers.',
);

program
  .command('extract')
  .description('documents → statements, without a database: MB/s, growth, memory')
  .option('--quick', 'small documents only')
  .action((options: { quick?: boolean }) => console.log(print(run(options))));

program
  .command('ledger')
  .description(
    'documents → graph: loading against a loader by hand, bulk loads, unchanged documents, one edit as the graph grows',
  )
  .option('--documents <counts>', 'documents to load, by commas', sizesOf, [150, 1000])
  .option('--sizes <counts>', 'documents of the grown graphs, by commas', sizesOf, [1000, 3000, 10_000])
  .option('--write', 'write docs/ledger-cost.md')
  .action(runLedgerBench);

program
  .command('dense')
  .description('one dense document → graph: the first import, and one line of it edited')
  .requiredOption('--report <file>', 'a report, of which documents are made by repetition with other names')
  .option('--megabytes <sizes>', 'how large, by commas', sizesOf, [2])
  .option('--write', 'write its section of docs/ledger-cost.md')
  .action(runDenseBench);

program
  .command('engine', { isDefault: true })
  .description('our server against @neo4j/graphql and the bare driver, on graphs that our pipeline loaded')
  .option(
    '--size <nodes>',
    'domain nodes of the graph; it is loaded once and kept in .data/bench',
    sizeOf,
    1000,
  )
  .option('--only <ids>', `operations, by commas: ${OPERATIONS.map((each) => each.id).join(', ')}`)
  .option('--rounds <count>', 'rounds in which each server gets its turn', positive, 10)
  .option('--round-ms <ms>', 'how long a turn takes', positive, 400)
  .option('--large', `allow more than ${LARGEST} nodes: much disk and time`)
  .option('--drop', 'load the graph anew')
  .option('--write', 'keep the run in bench/results and write docs/performance.md from the runs of all sizes')
  .action(async (options: EngineOptions) => {
    if (options.size > LARGEST && !options.large)
      program.error(`--size ${options.size} takes much time and disk; say --large if that is meant`);
    const only = options.only?.split(',').map((id) => id.trim());
    const unknown = only?.find((id) => !OPERATIONS.some((each) => each.id === id));
    if (unknown !== undefined)
      program.error(
        `--only: there is no operation "${unknown}"; take of ${OPERATIONS.map((each) => each.id).join(', ')}`,
      );
    if (options.write && only) program.error('--write keeps whole runs; leave out --only');
    const effort = { rounds: options.rounds, roundMs: options.roundMs };
    const { size, drop } = options;
    const result = await benchEngine({ size, effort, ...(only && { only }), ...(drop && { drop }) });
    console.log(report(result));
    if (!options.write) return;
    saveResult(result);
    writePage();
  });

program
  .command('page')
  .description('writes docs/performance.md from the kept runs of all sizes, without measuring')
  .action(writePage);

interface EngineOptions {
  readonly size: number;
  readonly only?: string;
  readonly rounds: number;
  readonly roundMs: number;
  readonly large?: boolean;
  readonly drop?: boolean;
  readonly write?: boolean;
}

function sizeOf(text: string): number {
  const power = /^10\^([1-7])$/.exec(text);
  return power ? 10 ** Number(power[1]) : positive(text);
}

function sizesOf(text: string): number[] {
  return text.split(',').map(positive);
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('write a whole number above 0');
  return value;
}

await program.parseAsync();
