import { userInfo } from 'node:os';
import { Command } from 'commander';
import { loadModel } from '../../src/model/index.ts';
import type { Database } from '../../src/neo4j/index.ts';
import {
  appendDecision,
  DECISIONS_FILE,
  readDecisions,
  removeDecisions,
} from '../identity/decisions-file.ts';
import { describeName, type FoundName, findName } from '../identity/names.ts';
import { decisionsAbout, namesOf, unsurePairs } from '../identity/queries.ts';
import { applyDecisions } from '../importer.ts';
import type { Runner } from '../load/runner.ts';
import { printReport } from '../report.ts';
import { openDatabase, runnerFor } from './database.ts';
import { EXIT, onCommand } from './run.ts';

const command = new Command('identity').description(
  'Who is who: lists what rules could not decide, says why names are one thing, and records decisions of people in a file that is ' +
    'kept beside the documents. Decisions outlive imports and outrank rules; every one can be taken back.',
);
command.exitOverride((error) => {
  process.exit(error.exitCode === 0 ? EXIT.ok : EXIT.usage);
});
const name = 'Type:name, Type:name@scope, or an id';

const list = command
  .command('list')
  .description('the pairs that rules could not decide, those that would change most first');
list.option('--limit <n>', 'how many', '50').option('--json', 'print as JSON');
onCommand(list, (options: { limit: string; json?: boolean }) =>
  withRunner(async (runner) => {
    const pairs = await unsurePairs(runner, Number(options.limit));
    if (options.json) return print(JSON.stringify(pairs, null, 2));
    for (const pair of pairs) {
      const a = describeName({ type: pair.type, text: pair.textA, scope: pair.scopeA });
      const b = describeName({ type: pair.type, text: pair.textB, scope: pair.scopeB });
      print(
        `${String(pair.facts).padStart(5)} facts  ${pair.score.toFixed(2)} ${pair.rule}\n       ${a}\n       ${b}`,
      );
    }
    if (pairs.length === 0) print('Nothing is unsure.');
  }),
);

const why = command
  .command('why')
  .description('the names of a thing, and the decisions about them')
  .argument('<name>', name);
onCommand(why, (typed: string) =>
  withRunner(async (runner) => {
    const found = await findName(runner, typed);
    const names = await namesOf(runner, found.entity);
    for (const each of names)
      print(
        `${each.id === found.entity ? '*' : ' '} ${describeName(each)}  ${each.id}  ${each.support} statements`,
      );
    const decisions = await decisionsAbout(
      runner,
      names.map((each) => each.id),
    );
    for (const { textA, textB, verdict, rule, score, by, when, reason } of decisions) {
      const who = by === 'rule' ? rule : `${by}${when ? ` ${when}` : ''}${reason ? `: ${reason}` : ''}`;
      print(`  ${verdict.padEnd(9)} ${score.toFixed(2)} ${textA} | ${textB}  (${who})`);
    }
  }),
);

for (const [verb, verdict, description] of [
  ['merge', 'same', 'two names are one thing'],
  ['split', 'different', 'two names are two things'],
] as const) {
  const decide = command.command(verb).description(description).argument('<a>', name).argument('<b>', name);
  decide.option('--reason <text>', 'why').option('--by <person>', 'who decides', userInfo().username);
  decide.option('--decisions <file>', 'the file of decisions', DECISIONS_FILE);
  onCommand(decide, (a: string, b: string, options: { reason?: string; by: string; decisions: string }) =>
    withDatabase(async (database, runner) => {
      const [left, right] = [await findName(runner, a), await findName(runner, b)];
      forget(left, right, options.decisions);
      appendDecision(
        {
          a: keyLine(left),
          b: keyLine(right),
          verdict,
          by: options.by,
          when: new Date().toISOString(),
          ...(options.reason && { reason: options.reason }),
        },
        options.decisions,
      );
      await apply(database, options.decisions);
    }),
  );
}

const undo = command
  .command('undo')
  .description("takes a person's decision about two names back")
  .argument('<a>', name)
  .argument('<b>', name);
undo.option('--decisions <file>', 'the file of decisions', DECISIONS_FILE);
onCommand(undo, (a: string, b: string, options: { decisions: string }) =>
  withDatabase(async (database, runner) => {
    const [left, right] = [await findName(runner, a), await findName(runner, b)];
    if (forget(left, right, options.decisions) === 0)
      throw new Error(
        `${options.decisions} holds no decision about ${describeName(left)} and ${describeName(right)}`,
      );
    await apply(database, options.decisions);
  }),
);

const applying = command
  .command('apply')
  .description('makes the decisions of the file true')
  .option('--decisions <file>', 'the file of decisions', DECISIONS_FILE);
onCommand(applying, (options: { decisions: string }) =>
  withDatabase((database) => apply(database, options.decisions)),
);

await command.parseAsync();

function keyLine({ type, text, scope }: FoundName) {
  return { type, name: text, scope };
}

function forget(left: FoundName, right: FoundName, path: string): number {
  const [a, b] = [left.id, right.id].sort();
  return removeDecisions(a!, b!, path);
}

async function apply(database: Database, path: string): Promise<void> {
  print(printReport(await applyDecisions(database, loadModel(), readDecisions(path))));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function withRunner(work: (runner: Runner) => Promise<void>): Promise<number> {
  return withDatabase((_database, runner) => work(runner));
}

async function withDatabase(work: (database: Database, runner: Runner) => Promise<void>): Promise<number> {
  const open = await openDatabase((line) => process.stderr.write(`${line}\n`));
  try {
    await work(open.database, runnerFor(open.database));
    return EXIT.ok;
  } finally {
    await open.close();
  }
}
