import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type LocalNeo4j, resetLocalNeo4j } from '../../src/neo4j/local/index.ts';
import { onLocalNeo4j } from '../../src/neo4j/on-local.ts';
import { denseText } from './dense-text.ts';

/** One import by a process of its own. */
export interface Imported {
  readonly statements: number;
  readonly seconds: number;
  /** Seconds of processor time of the process and the database. */
  readonly processor: number;
  /** The most that the process held, and the database so far, in MB. */
  readonly memory: number;
  readonly databaseMemory: number;
}

/** A document that is imported, and imported again with one line edited. */
export interface Dense {
  readonly bytes: number;
  readonly first: Imported;
  readonly edited: Imported;
}

export interface DenseOptions {
  /** The report of which the documents are made. */
  readonly report: string;
  readonly megabytes: readonly number[];
  readonly folder: string;
  readonly say: (line: string) => void;
}

const child = fileURLToPath(new URL('./import-child.ts', import.meta.url));

export async function benchDense(options: DenseOptions): Promise<readonly Dense[]> {
  const report = await readFile(options.report, 'utf8');
  const measured: Dense[] = [];
  for (const megabytes of options.megabytes) {
    const text = denseText(report, megabytes * 1e6);
    const dense = await measureDense(text, join(options.folder, `dense-${megabytes}`));
    options.say(
      `a document of ${(dense.bytes / 1e6).toFixed(1)} MB, ${dense.first.statements} statements: ${dense.first.seconds.toFixed(0)} s, edited ${dense.edited.seconds.toFixed(0)} s`,
    );
    measured.push(dense);
  }
  return measured;
}

async function measureDense(text: string, folder: string): Promise<Dense> {
  await mkdir(folder);
  const file = join(folder, 'dense.md');
  const home = join(folder, 'home');
  await writeFile(file, text);
  const imports = await onLocalNeo4j({ home, port: 0 }, async (_, server) => {
    const first = await importing(file, server);
    await writeFile(file, withOneLineEdited(text));
    return { first, edited: await importing(file, server) };
  });
  await resetLocalNeo4j({ home });
  return { bytes: Buffer.byteLength(text), ...imports };
}

async function importing(file: string, { uri, user, password, pid }: LocalNeo4j): Promise<Imported> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', child],
    ...[file, uri, user, password, String(pid)],
  ]);
  return JSON.parse(stdout) as Imported;
}

function withOneLineEdited(text: string): string {
  const middle = text.indexOf('\n', text.length >> 1);
  return `${text.slice(0, middle)}（修订）${text.slice(middle)}`;
}
