import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EngineBench } from './engine.ts';

/** The last whole run of each size, kept in the repository so that every checkout prints the same page. */
const RESULTS = fileURLToPath(new URL('./results/', import.meta.url));

export function saveResult(result: EngineBench): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${result.size}.json`), `${JSON.stringify(result, toMicroseconds, 2)}\n`);
}

/** Of milliseconds three digits behind the point tell all there is. */
function toMicroseconds(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(3)) : value;
}

/** Smallest size first. */
export function savedResults(): readonly EngineBench[] {
  return readdirSync(RESULTS)
    .map((name) => JSON.parse(readFileSync(join(RESULTS, name), 'utf8')) as EngineBench)
    .sort((x, y) => x.size - y.size);
}
