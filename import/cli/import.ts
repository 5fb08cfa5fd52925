import { SingleBar } from 'cli-progress';
import { Command, Option } from 'commander';
import { readConfig } from '../../src/config.ts';
import { loadModel } from '../../src/model/index.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { progressLine } from '../../src/neo4j/local/index.ts';
import { DECISIONS_FILE, decisionsFor, readDecisions } from '../identity/decisions-file.ts';
import { importExport, importPaths, type Progress, purgeDocuments, removeSources } from '../importer.ts';
import { documentsMeant } from '../load/purge.ts';
import { readerOf } from '../load/runner.ts';
import { sourcesMeant } from '../load/sources.ts';
import { type ImportReport, outcomeCount, printReport } from '../report.ts';
import type { Human } from '../resolve/types.ts';
import { openDatabase } from './database.ts';
import { EXIT, runCommand } from './run.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly preview?: boolean;
  readonly json?: boolean;
  readonly progress?: boolean;
  readonly remove?: boolean;
  readonly purge?: boolean;
  readonly export?: string;
  readonly prune?: boolean;
  readonly decisions?: string;
  readonly bulk?: boolean;
}

const command = new Command('import')
  .description(
    'Imports documents (.txt, .md, .html; recognised by content) into the graph. Importing the same again changes nothing.',
  )
  .argument('[paths...]', 'files or folders; with --remove files, folders or document ids')
  .option('--dry-run', 'report what would be read; write nothing')
  .option('--preview', 'report what would change: import in a transaction that is rolled back')
  .option('--json', 'print the report as JSON')
  .option('--progress', 'print a JSON line on the error output for every file, in place of the bar')
  .option('--remove', 'withdraw the documents instead: what they alone supported leaves the graph')
  .option('--purge', 'withdraw the documents and erase their text and quotes; withdrawn ones by their id')
  .option(
    '--export <file>',
    'take in the documents of an export (`npm run export`) instead; without a file of decisions, under those in it',
  )
  .option('--prune', 'withdraw documents under the given folders whose file is gone')
  .addOption(
    new Option(
      '--bulk',
      'build a fresh database of the local Neo4j from these documents by neo4j-admin: the same graph, many times faster ' +
        'for large collections. The server must be stopped and its database empty',
    ).conflicts(['dryRun', 'remove', 'purge', 'prune']),
  )
  .option(
    '--decisions <file>',
    `people's decisions about who is who, one JSON object a line (default: ${DECISIONS_FILE}, where it is there)`,
  )
  .addHelpText(
    'after',
    '\nExit codes: 0 all imported; 1 some files failed or were not reached (the report names them); 2 wrong usage; 3 the database or the program failed; 4 another import holds the lock.',
  );

runCommand(command, async (paths: string[], options: Options) => {
  if (paths.length === 0 && options.export === undefined)
    command.error('error: name at least one file or folder', { exitCode: 2 });
  if (options.bulk) return tell(await bulk(paths, options), options);
  const open = await openDatabase((line) => process.stderr.write(`${line}\n`));
  try {
    if (options.preview) return await preview(open.database, paths, options);
    return tell(await run(open.database, paths, options), options);
  } finally {
    await open.close();
  }
});

function tell(report: ImportReport, { json }: Options): number {
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : printReport(report)}\n`);
  return exitCode(report);
}

async function bulk(paths: readonly string[], options: Options): Promise<ImportReport> {
  const { neo4j } = readConfig();
  if (neo4j)
    throw new Error(
      `--bulk builds the files of the local Neo4j, and NEO4J_URI names a server (${neo4j.uri}) whose files are not ours to ` +
        'replace. Unset NEO4J_URI, or import without --bulk.',
    );
  const given = options.decisions !== undefined || options.export === undefined;
  const log = {
    info: (line: string) => void process.stderr.write(`${line}\n`),
    warn: (line: string) => void process.stderr.write(`${line}\n`),
  };
  const progress = progressLine(process.stderr, log);
  const { bulkImport } = await import('../bulk/import.ts');
  return bulkImport(loadModel(), {
    paths,
    ...(options.export !== undefined && { export: options.export }),
    ...(given && { human: readDecisions(options.decisions) }),
    log,
    onProgress: (message) => progress.show({ step: 'load', message }),
  }).finally(progress.done);
}

function exitCode(report: ImportReport): number {
  return outcomeCount(report, 'failed') + report.notReached > 0 ? EXIT.failedFiles : EXIT.ok;
}

async function preview(database: Database, paths: readonly string[], options: Options): Promise<number> {
  const { previewPaths, printChanges } = await import('../preview.ts');
  const human = await decisionsFor(readerOf(database), options.decisions);
  const { show, end } = progressOf(options);
  try {
    const previewed = await previewPaths(database, loadModel(), { paths, human, onProgress: show });
    end();
    const { report, changes } = previewed;
    process.stdout.write(
      options.json
        ? `${JSON.stringify(previewed)}\n`
        : `${printReport(report)}\n${printChanges(report.counts, changes)}\n`,
    );
    return exitCode(report);
  } finally {
    end();
  }
}

async function run(database: Database, paths: readonly string[], options: Options): Promise<ImportReport> {
  if (options.export !== undefined) {
    const human = options.decisions === undefined ? {} : { human: readDecisions(options.decisions) };
    return importExport(database, loadModel(), options.export, { ...human, dryRun: options.dryRun ?? false });
  }
  const human = await decisionsFor(readerOf(database), options.decisions);
  if (options.purge) return purge(database, paths, options, human);
  if (options.remove) return remove(database, paths, options, human);
  return importAll(database, paths, options, human);
}

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
  const bar = progressOf(options);
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

interface ShownProgress {
  show(progress: Progress): void;
  end(): void;
}

function progressOf({ progress }: Options): ShownProgress {
  if (!progress) return progressBar();
  return { show: (each) => process.stderr.write(`${JSON.stringify(each)}\n`), end: () => undefined };
}

function progressBar(): ShownProgress {
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
    const found = await sourcesMeant(readerOf(database), target);
    if (found.length === 0)
      throw new Error(
        `--remove ${target}: nothing of this path, and no document of this id, is in the graph; \`{ documents { nodes { id title } } }\` lists what is`,
      );
    uris.push(...found);
  }
  return removeSources(database, loadModel(), [...new Set(uris)], { human, dryRun: options.dryRun ?? false });
}

async function purge(
  database: Database,
  targets: readonly string[],
  options: Options,
  human: Human,
): Promise<ImportReport> {
  const reader = readerOf(database);
  const uris = new Set<string>();
  const documents = new Set<string>();
  for (const target of targets) {
    const sources = await sourcesMeant(reader, target);
    const found = await documentsMeant(reader, target, sources);
    if (found.length === 0)
      throw new Error(
        `--purge ${target}: nothing of this path, and no document of this id, live or withdrawn, is in the database`,
      );
    for (const uri of sources) uris.add(uri);
    for (const document of found) documents.add(document);
  }
  const meant = { uris: [...uris], documents: [...documents] };
  return purgeDocuments(database, loadModel(), meant, { human, dryRun: options.dryRun ?? false });
}
