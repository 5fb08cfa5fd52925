import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  readonly lines: number;
}

const IMPORT =
  /^\s*(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** What one source file imports: files of the project by path, everything else by package name. */
function parse(path: string, text: string): SourceFile {
  const targets = [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2])!);
  const local = targets.filter((target) => target.startsWith('.'));
  return {
    path,
    imports: local.map((target) => relative(root, resolve(root, dirname(path), target))),
    packages: targets.filter((target) => !target.startsWith('.')),
    lines: text.split('\n').length - 1,
  };
}

function sources(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(
      (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('generated'),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .map((path) => parse(path, readFileSync(join(root, path), 'utf8')));
}

/** A room is the first folder below src/ or import/, or the file itself when it stands beside the rooms. */
function roomOf(path: string): string {
  const [top, second] = path.split('/');
  return second === undefined ? top! : `${top}/${second.replace(/\.ts$/, '')}`;
}

/** Which rooms a room may import from, beside itself. What is not listed is not allowed. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/errors': [],
  'src/config': [],
  'src/token': [],
  'src/imports': ['src/errors', 'src/limits'],
  'src/neo4j': ['src/model', 'src/config', 'src/errors'],
  'src/compile': ['src/model', 'src/errors'],
  'src/limits': ['src/model', 'src/errors', 'src/compile'],
  'src/plugins': ['src/errors', 'src/limits', 'src/resolvers', 'src/compile', 'src/neo4j'],
  'src/resolvers': ['src/model', 'src/compile', 'src/neo4j', 'src/errors', 'src/token'],
};

/** Rules of import/: src/model, src/neo4j and src/config are the only rooms of the service it may use. */
const SERVICE_FOR_IMPORT = ['src/model', 'src/neo4j', 'src/config'];

function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => file.imports.flatMap((target) => violation(file.path, target)));
}

function violation(path: string, target: string): string[] {
  const [from, to] = [roomOf(path), roomOf(target)];
  if (from === to) return [];
  const wrong = `${path} imports ${target}`;
  if (from.startsWith('src/') && to.startsWith('import/')) return [`${wrong}: src/ never imports import/`];
  if (from.startsWith('import/') && to.startsWith('src/') && !SERVICE_FOR_IMPORT.includes(to))
    return [`${wrong}: import/ may use only ${SERVICE_FOR_IMPORT.join(', ')}`];
  const allowed = ALLOWED[from];
  if (allowed && !allowed.includes(to))
    return [`${wrong}: ${from} may use only ${allowed.join(', ') || 'itself'}`];
  return [];
}

/** The files of each import cycle, once. */
function cycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}

const CEILING = 400;
/** Files over the ceiling that are known; they may shrink, never grow. */
const KNOWN_LARGE: Readonly<Record<string, number>> = {};

describe('the house', () => {
  const all = [...sources('src'), ...sources('import')];

  it('keeps its directions', () => {
    expect(violations(all)).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(cycles(all)).toEqual([]);
  });

  it('lets only src/neo4j speak to the driver', () => {
    const speakers = all
      .filter((file) => file.packages.includes('neo4j-driver'))
      .map((file) => roomOf(file.path));
    expect([...new Set(speakers)]).toEqual(['src/neo4j']);
  });

  it('keeps files below the ceiling', () => {
    const large = all
      .filter((file) => file.lines > (KNOWN_LARGE[file.path] ?? CEILING))
      .map((file) => `${file.path}: ${file.lines} lines`);
    expect(large).toEqual([]);
  });
});

describe('the guard itself', () => {
  const file = (path: string, text: string): SourceFile => parse(path, text);

  it.each([
    ['src/compile/a.ts', "import { x } from '../neo4j/b.ts';"],
    ['src/model/a.ts', "export { x } from '../compile/b.ts';"],
    ['src/resolvers/a.ts', "const x = await import('../../import/reading.ts');"],
    ['import/load/a.ts', "import { y,\n  x } from '../../src/resolvers/b.ts';"],
  ])('sees that %s must not do `%s`', (path, text) => {
    expect(violations([file(path, text)])).toHaveLength(1);
  });

  it.each([
    ['src/compile/a.ts', "import { x } from '../model/b.ts';"],
    ['import/load/a.ts', "import { x } from '../../src/neo4j/b.ts';"],
    ['import/load/a.ts', "import fc from 'fast-check';"],
  ])('lets %s do `%s`', (path, text) => {
    expect(violations([file(path, text)])).toEqual([]);
  });

  it('sees a cycle of three files', () => {
    const ring = [
      file('import/a.ts', "import './b.ts';"),
      file('import/b.ts', "import { c } from './c.ts';"),
      file('import/c.ts', "import type { A } from './a.ts';"),
    ];
    expect(cycles(ring)).toHaveLength(1);
  });
});
