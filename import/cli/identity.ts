import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { Command } from 'commander';
import { loadModel } from '../../src/model/index.ts';
import type { Database } from '../../src/neo4j/index.ts';
import {
  type Deciding,
  decideBinding,
  decidePair,
  decideRejection,
  decisionMeant,
} from '../identity/acts.ts';
import { type DecisionLine, parseLine } from '../identity/decision-line.ts';
import { DECISIONS_FILE, putDecision, readDecisions, removeDecision } from '../identity/decisions-file.ts';
import { describeName, findName } from '../identity/names.ts';
import { decisionsAbout, namesOf, unsurePairs } from '../identity/queries.ts';
import { applyDecisions } from '../importer.ts';
import { type Runner, readerOf } from '../load/runner.ts';
import { printReport } from '../report.ts';
import { openDatabase } from './database.ts';
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
list.option('--decided', 'what people decided instead, with the id that undo takes');
list.option('--decisions <file>', 'the file of decisions', DECISIONS_FILE);
onCommand(list, (options: { limit: string; json?: boolean; decided?: boolean; decisions: string }) => {
  if (options.decided) return listDecided(options.decisions);
  return withDatabase(async (_database, runner) => {
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
  });
});

const why = command
  .command('why')
  .description('the names of a thing, and the decisions about them')
  .argument('<name>', name);
onCommand(why, (typed: string) =>
  withDatabase(async (_database, runner) => {
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

interface Options {
  readonly reason?: string;
  readonly by: string;
  readonly decisions: string;
  readonly json?: boolean;
  readonly document?: string;
}

for (const [verb, verdict, description] of [
  ['merge', 'same', 'two names are one thing'],
  ['split', 'different', 'two names are two things'],
] as const) {
  const pair = deciding(verb, description).argument('<a>', name).argument('<b>', name);
  onCommand(pair, (a: string, b: string, options: Options) =>
    decide(options, (context) => decidePair(context, verdict, a, b)),
  );
}

const bind = deciding(
  'bind',
  'in a document a name means another thing than elsewhere: there it has a scope of its own',
)
  .argument('<document>', 'id or title')
  .argument('<name>', name)
  .argument('<scope>', 'what tells it apart, e.g. a region or a park');
onCommand(bind, (document: string, typed: string, scope: string, options: Options) =>
  decide(options, (context) => decideBinding(context, document, typed, scope)),
);

const reject = deciding(
  'reject',
  'a fact is wrong: its statements stay, marked, and the graph shows it no more',
)
  .argument('<thing>', `${name}; or the id of a fact alone`)
  .argument('[field]', 'date, documentNumber …, or ISSUED_BY, LOCATED_IN …')
  .argument('[value]', 'as shown, or the name at the other end')
  .option('--document <document>', 'only what this document states (id or title)');
onCommand(reject, (thing: string, field: string | undefined, value: string | undefined, options: Options) => {
  if (field !== undefined && value === undefined)
    reject.error('error: a field needs a value', { exitCode: 2 });
  const meant = field === undefined || value === undefined ? undefined : { field, value };
  return decide(options, (context) => decideRejection(context, thing, meant, options.document));
});

const undo = deciding(
  'undo',
  "takes a person's decision back: by its id (list --decided), or about two names",
)
  .argument('<decision>', `its id; or ${name}`)
  .argument('[b]', name);
onCommand(undo, (first: string, second: string | undefined, options: Options) =>
  withDatabase(async (database, runner) => {
    const id = await decisionMeant(runner, first, second);
    if (removeDecision(id, options.decisions) === 0)
      throw new Error(
        `${options.decisions} holds no decision ${second === undefined ? id : `about ${first} and ${second}`}`,
      );
    await apply(database, options, id);
  }),
);

onCommand(
  command
    .command('apply')
    .description('makes the decisions of the file true')
    .option('--decisions <file>', 'the file of decisions', DECISIONS_FILE),
  (options: Options) => withDatabase((database) => apply(database, options)),
);

await command.parseAsync();

/** A command that writes a decision. */
function deciding(verb: string, description: string): Command {
  return command
    .command(verb)
    .description(description)
    .option('--reason <text>', 'why')
    .option('--by <person>', 'who decides', userInfo().username)
    .option('--decisions <file>', 'the file of decisions', DECISIONS_FILE)
    .option('--json', 'print the result as JSON');
}

function decide(options: Options, line: (context: Deciding) => Promise<DecisionLine>): Promise<number> {
  return withDatabase(async (database, runner) => {
    const signature = {
      by: options.by,
      when: new Date().toISOString(),
      ...(options.reason && { reason: options.reason }),
    };
    const id = putDecision(await line({ runner, model: loadModel(), signature }), options.decisions);
    await apply(database, options, id);
  });
}

async function apply(database: Database, options: Options, decision?: string): Promise<void> {
  const report = await applyDecisions(database, loadModel(), readDecisions(options.decisions));
  if (options.json) print(JSON.stringify({ decision, report }));
  else print(`${decision === undefined ? '' : `decision ${decision}\n`}${printReport(report)}`);
}

function listDecided(path: string): Promise<number> {
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries())
    if (line.trim() !== '') print(`${parseLine(line, `${path}:${i + 1}`).id}  ${line}`);
  return Promise.resolve(EXIT.ok);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function withDatabase(work: (database: Database, runner: Runner) => Promise<void>): Promise<number> {
  const open = await openDatabase((line) => process.stderr.write(`${line}\n`));
  try {
    await work(open.database, readerOf(open.database));
    return EXIT.ok;
  } finally {
    await open.close();
  }
}
