import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { EXPORT_FORMATS } from '../../import/exchange/export.ts';
import type { Neo4jConfig } from '../../src/config.ts';

/** One export of a graph. */
export interface Exported {
  readonly format: string;
  /** The run after which the graph stood so; null for the graph of now. */
  readonly asOf: string | null;
  readonly bytes: number;
  readonly seconds: number;
  /** The most that its process held, in MB. */
  readonly memory: number;
}

const child = fileURLToPath(new URL('./export-child.ts', import.meta.url));

/** In every format, and once as of the first run: only then the graph is projected, in whatever format. */
const EXPORTS = [...EXPORT_FORMATS.map((format) => [format]), ['csv', '000001']];

/** One after the other, each by a process of its own. */
export async function exportEach({ uri, user, password }: Neo4jConfig): Promise<readonly Exported[]> {
  const exported: Exported[] = [];
  for (const [format, ...asOf] of EXPORTS) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', child],
      ...[format!, uri, user, password, ...asOf],
    ]);
    exported.push(JSON.parse(stdout) as Exported);
  }
  return exported;
}
