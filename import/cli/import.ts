import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { loadModel } from '../../src/model/index.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { DECISIONS_FILE, decisionsFor } from '../identity/decisions-file.ts';
import { importPaths, type Progress, removeSources } from '../importer.ts';
import { sourcesMeant } from '../load/sources.ts';
import { type ImportReport, outcomeCount, printReport } from '../report.ts';
import type { Human } from '../resolve/types.ts';
import { openDatabase, runnerFor } from './database.ts';
import { EXIT, runCommand } from './run.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly remove?: boolean;
  readonly prune?: boolean;
  readonly decisions?: string;
}

const command = new Command('import')
  .description(
    'Imports documents (.txt, .md, .html; recognised by content) into the graph. Importing the same again changes nothing.',
  )
  .argument('[paths...]', 'files or folders; with --remove files, folders or document ids')
  .option('--dry-run', 'report what would be read; write nothing')
  .option('--json', 'print the report as JSON')
  .option('--remove', 'withdraw the documents instead: what they alone supported leaves the graph')
  .option('--prune', 'withdraw documents under the given folders whose file is gone')
  .option(
    '--decisions <file>',
    `people's decisions about who is who, one JSON object a line (default: ${DECISIONS_FILE}, where it is there)`,
  )
  .addHelpText(
    'after',
    '\nExit codes: 0 all imported; 1 some files failed or were not reached (the report names them); 2 wrong usage; 3 the database or the program failed.',
  );

runCommand(command, async (paths: string[], options: Options) => {
  if (paths.length === 0) command.error('error: name at least one file or folder', { exitCode: 2 });
  const open = await openDatabase((line) => process.stderr.write(`${line}\n`));
  try {
    const human = await decisionsFor(runnerFor(open.database), options.decisions);
    const report = options.remove
      ? await remove(open.database, paths, options, human)
      : await importAll(open.database, paths, options, human);
    process.stdout.write(`${options.json ? JSON.stringify(report, null, 2) : printReport(report)}\n`);
    return outcomeCount(report, 'failed') + report.notReached > 0 ? EXIT.failedFiles : EXIT.ok;
  } finally {
    await open.close();
  }
});

async function importAll(
  database: Database,
  paths: readonly string[],
  options: Options,
  human: Human,
): Promise<ImportReport> {
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    process.stderr.write('\nStopping after the current document; run the same command again to go on.\n');
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const bar = progressBar();
  try {
    return await importPaths(database, loadModel(), {
      paths,
      human,
      dryRun: options.dryRun ?? false,
      prune: options.prune ?? false,
      stopped: () => stopped,
      onProgress: bar.show,
    });
  } finally {
    bar.end();
  }
}

function progressBar(): { show(progress: Progress): void; end(): void } {
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {path}',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  let started = false;
  return {
    show({ done, total, path }) {
      if (!started) bar.start(total, 0, { path });
      started = true;
      bar.update(done, { path });
    },
    end: () => bar.stop(),
  };
}

async function remove(
  database: Database,
  targets: readonly string[],
  options: Options,
  human: Human,
): Promise<ImportReport> {
  const uris: string[] = [];
  for (const target of targets) {
    const found = await sourcesMeant(runnerFor(database), target);
    if (found.length === 0)
      throw new Error(
        `--remove ${target}: nothing of this path, and no document of this id, is in the graph; \`{ documents { nodes { id title } } }\` lists what is`,
      );
    uris.push(...found);
  }
  return removeSources(database, loadModel(), [...new Set(uris)], { human, dryRun: options.dryRun ?? false });
}
