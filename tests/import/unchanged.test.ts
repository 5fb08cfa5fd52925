import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Imports that run when a file is loaded: neither types alone nor what is imported later, when it is needed. */
const LOADED = /^(?:import|export) (?!type\b)(?:([^'"]*?) from )?'(\.[^']+)'/gm;

/** All files that are loaded with a file. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, names, target] of readFileSync(file, 'utf8').matchAll(LOADED)) {
    const onlyTypes = names !== undefined && /^\{(\s*type [^,}]+,?)+\s*\}$/.test(names);
    if (!onlyTypes) loadedWith(resolve(dirname(file), target!), seen);
  }
  return seen;
}

const READING = /^import\/(?:lexicons|gazetteer|extract|names|values|blocks)\//;
const readingAmong = (file: string): string[] =>
  [...loadedWith(resolve(root, file))]
    .map((each) => relative(root, each))
    .filter((each) => READING.test(each));

describe('an import that finds nothing new', () => {
  it('loads nothing that reads documents: neither extractors nor lexicons', () => {
    expect(readingAmong('import/cli/import.ts')).toEqual([]);
  });

  it('which an import that writes does', () => {
    expect(readingAmong('import/session.ts')).toContain('import/lexicons/lexicons.ts');
  });
});
