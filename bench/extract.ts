/**
 * How fast documents are read: bytes → blocks → proposals → gate, without a database. Prints MB/s of UTF-8 at 0.2, 2 and
 * 20 MB, one paragraph of 0.2 MB, and the growth exponent (1 is linear); then the memory that 40 documents leave behind.
 *
 *   npx tsx bench/extract.ts [--quick]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXTRACTORS } from '../import/extract/index.ts';
import { gate } from '../import/ledger/gate.ts';
import { readDocument } from '../import/read/index.ts';
import { loadModel } from '../src/model/index.ts';

const MB = 1_000_000;
const model = loadModel();

export interface Speed {
  readonly name: string;
  readonly megabytes: number;
  readonly seconds: number;
  readonly megabytesPerSecond: number;
  readonly proposals: number;
}

export interface ExtractBench {
  readonly speeds: readonly Speed[];
  /** The exponent e of seconds ~ bytes^e between the smallest and the largest document. */
  readonly exponent: number;
  /** Heap in MB after each of many documents, at the first and at the last. */
  readonly heap: readonly [first: number, last: number];
}

/** The long report of the seeds where it is there, else the samples, repeated. */
function source(): string {
  const seeds = fileURLToPath(new URL('../../shared/seeds/', import.meta.url));
  const seed = existsSync(seeds) ? readdirSync(seeds).find((file) => file.startsWith('002')) : undefined;
  if (seed) return readFileSync(`${seeds}${seed}`, 'utf8');
  const samples = fileURLToPath(new URL('../samples/', import.meta.url));
  const texts = readdirSync(samples).filter((file) => /\.(md|txt)$/.test(file));
  return texts.map((file) => readFileSync(`${samples}${file}`, 'utf8')).join('\n\n');
}

/** A text of about so many bytes, made of copies; the last copy is cut at the end of a line. */
export function textOf(base: string, bytes: number): string {
  const size = Buffer.byteLength(base);
  const copies = Math.floor(bytes / size);
  const rest = base.slice(0, Math.floor(base.length * (bytes / size - copies)));
  return `${`${base}\n\n`.repeat(copies)}${rest.slice(0, rest.lastIndexOf('\n') + 1) || rest}`;
}

function readAll(bytes: Uint8Array): number {
  const document = readDocument(bytes);
  const sources = EXTRACTORS.map((extractor) => ({
    extractor: extractor.id,
    proposals: extractor.extract(document).proposals,
  }));
  gate(document, 'bench', sources, model);
  return sources.reduce((total, { proposals }) => total + proposals.length, 0);
}

/**
 * The best of a few turns for small texts: a stray collection of garbage would be most of the time. One is asked for before the
 * turns and none between them: it would throw away what is compiled of functions within functions, which each turn pays again.
 */
function measure(name: string, text: string): Speed {
  const bytes = new TextEncoder().encode(text);
  const megabytes = bytes.length / MB;
  let seconds = Infinity;
  let proposals = 0;
  globalThis.gc?.();
  for (let turn = 0; turn < (megabytes < 5 ? 5 : 1); turn++) {
    const start = process.cpuUsage();
    proposals = readAll(bytes);
    const { user, system } = process.cpuUsage(start);
    seconds = Math.min(seconds, (user + system) / 1e6);
  }
  return { name, megabytes, seconds, megabytesPerSecond: megabytes / seconds, proposals };
}

export function run(options: { readonly quick?: boolean } = {}): ExtractBench {
  const base = source();
  // A server reads many documents: what is measured is compiled code.
  for (let turn = 0; turn < 3; turn++) readAll(new TextEncoder().encode(textOf(base, 2 * MB)));
  const paragraph = textOf(base, 0.2 * MB)
    .replace(/\s*\n\s*/g, '，')
    .replace(/[#*|\t]/g, '');
  const sizes = options.quick ? [0.2, 2] : [0.2, 2, 20];
  const speeds = sizes.map((size) => measure(`${size} MB`, textOf(base, size * MB)));
  const [small, large] = [speeds[0]!, speeds.at(-1)!];
  const exponent = Math.log(large.seconds / small.seconds) / Math.log(large.megabytes / small.megabytes);
  return { speeds: [...speeds, measure('one paragraph', paragraph)], exponent, heap: heapOver(base) };
}

/** The heap after the first tenth and at the end of many different documents: flat when nothing is kept. */
function heapOver(base: string): [number, number] {
  const used: number[] = [];
  for (let i = 0; i < 40; i++) {
    readAll(new TextEncoder().encode(`文件${i}\n\n${textOf(base, 0.1 * MB)}`));
    globalThis.gc?.();
    used.push(process.memoryUsage().heapUsed / MB);
  }
  return [used[4]!, used.at(-1)!];
}

export function print({ speeds, exponent, heap }: ExtractBench): string {
  const rows = speeds.map(
    ({ name, megabytes, seconds, megabytesPerSecond, proposals }) =>
      `${name.padEnd(14)} ${megabytes.toFixed(2).padStart(6)} MB ${seconds.toFixed(2).padStart(7)} s ${megabytesPerSecond.toFixed(2).padStart(6)} MB/s ${String(proposals).padStart(8)} proposals`,
  );
  return [
    ...rows,
    `growth: seconds ~ bytes^${exponent.toFixed(2)}`,
    `heap: ${heap[0].toFixed(0)} MB after 5 documents, ${heap[1].toFixed(0)} MB after 40`,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(print(run({ quick: process.argv.includes('--quick') })));
