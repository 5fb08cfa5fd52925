import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Neo4jConfig } from '../config.ts';
import { CodedError } from '../errors.ts';
import type { CommandOptions, FileText, ImportCommands, PrintedReport } from '../imports/index.ts';
import { databaseEnvironment, ROOT } from './child.ts';

const IMPORT = 'import/cli/import.ts';
const EXTRACT = 'import/cli/extract.ts';
/** import/cli/run.ts */
const LOCKED = 4;

interface Options {
  readonly neo4j: Neo4jConfig;
  /** The file of people's decisions, if they are taken elsewhere than by default. */
  readonly decisions?: string | undefined;
}

/** Documents are imported by the command that a person would run (`npm run import`): docs/decisions/0010. */
export function importsByCommand({ neo4j, decisions }: Options): ImportCommands {
  const env = databaseEnvironment(neo4j);
  const file = decisions === undefined ? undefined : resolve(ROOT, decisions);
  const common = () => ['--json', '--progress', ...(file && existsSync(file) ? [`--decisions=${file}`] : [])];
  return {
    preview: (paths, options) => run([IMPORT, '--preview', ...common(), '--', ...paths], env, options),
    keep: (paths, options) => run<PrintedReport>([IMPORT, ...common(), '--', ...paths], env, options),
    read: async (path, options) => {
      const { document, issues } = await run<Extracted>([EXTRACT, '--', path], {}, options);
      return { text: document.text, issues };
    },
  };
}

interface Extracted {
  readonly document: { readonly text: string };
  readonly issues: FileText['issues'];
}

/** What the command prints. Exit code 1 (some files failed) still comes with a report, which names them. */
async function run<Printed>(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { onProgress, signal }: Partial<CommandOptions>,
): Promise<Printed> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    killSignal: 'SIGKILL',
    ...(signal && { signal }),
  });
  const printed: Buffer[] = [];
  const said: string[] = [];
  child.stdout.on('data', (piece: Buffer) => printed.push(piece));
  createInterface(child.stderr).on('line', (line) => {
    if (line.startsWith('{"done":')) onProgress?.(JSON.parse(line));
    else said.push(line);
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  if (code === LOCKED) throw new CodedError('IMPORT_LOCKED', said.join('\n'));
  const text = Buffer.concat(printed).toString('utf8');
  if ((code !== 0 && code !== 1) || text === '')
    throw new CodedError('IMPORT_FAILED', said.join('\n').trim() || `The command ended with code ${code}`);
  return JSON.parse(text) as Printed;
}
