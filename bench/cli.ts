import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { benchEngine, savedResults, saveResult } from './engine.ts';
import { print, run } from './extract.ts';
import { growth } from './growth.ts';
import { runLedgerBench } from './ledger/command.ts';
import { OPERATIONS } from './operations/index.ts';
import { report } from './report.ts';

const DOCUMENT = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
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
  .option('--write', 'keep the result and write docs/performance.md from the results of all sizes')
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
    const result = await benchEngine({
      ...options,
      ...(only ? { only } : { only: undefined }),
      effort,
    } as never);
    console.log(report(result));
    if (!options.write) return;
    await saveResult(result);
    writeFileSync(DOCUMENT, documentText());
  });

interface EngineOptions {
  readonly size: number;
  readonly only?: string;
  readonly rounds: number;
  readonly roundMs: number;
  readonly large?: boolean;
  readonly drop?: boolean;
  readonly write?: boolean;
}

function documentText(): string {
  const runs = savedResults();
  return `${[INTRODUCTION, ...runs.map(report), growth(runs)].filter(Boolean).join('\n\n')}\n`;
}

const INTRODUCTION = `# Performance

Written by \`npm run bench -- engine --size N --write\`; do not edit. What is compared, over HTTP, with one client unless it says otherwise:

- **ours**: our server as \`npm start\` runs it, on a graph that our pipeline loaded, every fact with two statements;
- **peer**: @neo4j/graphql 7 behind Apollo's standalone server, on its own plain copy of the graph (no ledger, its own indexes) and on our database: the better one counts;
- **limit**: the bare driver with hand-written Cypher behind node:http, on our database.

Answers are compared equal before anything is timed (paths by length, searches by score). Servers are processes of their own and take turns, round by round, in one
run. Targets are those of the issue, for 10^5 nodes.`;

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
