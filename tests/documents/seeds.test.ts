/**
 * The five real documents in ../shared/seeds, scored with the scorer that judges extraction (../shared/eval/score.py)
 * against its gold for 000 and 001 and our labels for the others. Prints the table; skipped without ../shared.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportReading } from '../../import/export.ts';
import { read } from '../../import/reading.ts';
import { model } from '../kit/ledger.ts';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const labels = fileURLToPath(new URL('./gold', import.meta.url));
const there = existsSync(join(shared, 'eval', 'score.py')) && spawnSync('python3', ['--version']).status === 0;
if (!there) process.stderr.write('tests/documents/seeds.test.ts is skipped: ../shared/eval or python3 is not there\n');

interface Labels {
  readonly entities: readonly { readonly type: string; readonly name: string; readonly attrs?: { optional?: boolean; mentionOnly?: boolean } }[];
  readonly relations: readonly object[];
}

/** The two label files of 002 as one: an item that one of them requires is required. */
function merged(...files: readonly string[]): Labels {
  const all = files.map((file) => JSON.parse(readFileSync(join(labels, file), 'utf8')) as Labels);
  const entities = new Map<string, Labels['entities'][number]>();
  for (const entity of all.flatMap((each) => each.entities)) {
    const id = `${entity.type} ${entity.name}`;
    const known = entities.get(id);
    if (!known || known.attrs?.optional || known.attrs?.mentionOnly) entities.set(id, entity);
  }
  return { entities: [...entities.values()], relations: all.flatMap((each) => each.relations) };
}

interface Scored {
  readonly summary: Record<'entities' | 'relations', { readonly micro: readonly [number, number, number] }> & {
    readonly attributes: readonly [number, number];
    readonly quotes: readonly [number, number];
  };
}

describe.runIf(there)('extraction of the seeds', () => {
  let home: string;
  let result: Scored;

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'policy-graph-score-'));
    for (const folder of ['gold', 'docs', 'exports']) mkdirSync(join(home, folder));
    for (const slug of ['000', '001']) copyFileSync(join(shared, 'eval', 'gold', `${slug}.json`), join(home, 'gold', `${slug}.json`));
    for (const slug of ['003', '004']) copyFileSync(join(labels, `${slug}.json`), join(home, 'gold', `${slug}.json`));
    writeFileSync(join(home, 'gold', '002.json'), JSON.stringify(merged('002-places.json', '002-policies.json')));
    for (const file of readdirSync(join(shared, 'seeds'))) {
      const slug = file.slice(0, 3);
      const bytes = readFileSync(join(shared, 'seeds', file));
      writeFileSync(join(home, 'docs', `${slug}.txt`), bytes);
      writeFileSync(join(home, 'exports', `${slug}.json`), JSON.stringify(exportReading(read(bytes, model), model)));
    }
    const run = spawnSync('python3', [join(shared, 'eval', 'score.py'), '--all', join(home, 'exports'), '--verbose', '--json'], {
      encoding: 'utf8',
      env: { ...process.env, GOLD_HOME: home },
      maxBuffer: 1 << 26,
    });
    const lines = run.stdout.trim().split('\n');
    console.log(lines.slice(0, -1).join('\n'));
    result = JSON.parse(lines.at(-1)!) as Scored;
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('finds the entities', () => {
    const [precision, , f1] = result.summary.entities.micro;
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  it('finds the relations', () => {
    const [precision, , f1] = result.summary.relations.micro;
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(f1).toBeGreaterThanOrEqual(0.92);
  });

  it('reads the attributes, and quotes verbatim', () => {
    const { attributes, quotes } = result.summary;
    expect(attributes[0] / attributes[1]).toBeGreaterThanOrEqual(0.97);
    expect(quotes[0]).toBe(quotes[1]);
  });
});
