import { existsSync, readFileSync } from 'node:fs';
import { rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyDecisions, importPaths, removeSources } from '../../import/importer.ts';
import { nameKey } from '../../import/ledger/key.ts';
import { readerOf } from '../../import/load/runner.ts';
import { sourcesMeant } from '../../import/load/sources.ts';
import { type Human, NOBODY } from '../../import/resolve/types.ts';
import { model, TestLedger } from '../kit/ledger.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

const HISTORIES = Number(process.env.POLICY_GRAPH_HISTORIES ?? 4);
const FILES = ['x.md', 'y.md', 'z.md'] as const;

/** What files may hold: made-up texts about the same things, and two seeds where they are here. */
const seeds = new URL('../../../shared/seeds/', import.meta.url);
const TEXTS: readonly string[] = [
  '# 一\n\n2016年12月，国务院印发《“十三五”国家信息化规划》。\n',
  '# 一\n\n2017年，国务院印发《“十三五”国家信息化规划》。\n',
  '# 二\n\n2018年10月，工信部印发《“十三五”国家信息化规划的通知》。\n',
  '# 三\n\n| 园区名称 | 省份 | 主办者 |\n|---|---|---|\n| 苏州工业园 | 江苏 | 苏州市人民政府 |\n| 合肥高新区 | 安徽 | 合肥市人民政府 |\n',
  '# 四\n\n2022年3月，国家发展改革委、国家能源局联合印发《氢能产业发展中长期规划（2021-2035年）》。\n',
  ...['000_48047acf5915dd12.txt', '001_3f5f32fa63ca000c.txt']
    .map((name) => new URL(name, seeds))
    .filter((url) => existsSync(url))
    .map((url) => readFileSync(url, 'utf8')),
];

/** Rules take the two titles for one policy. */
const [left, right] = ['“十三五”国家信息化规划', '“十三五”国家信息化规划的通知']
  .map((name) => nameKey({ type: 'Policy', name }).id)
  .sort();
const APART: Human = {
  ...NOBODY,
  pairs: [{ a: left!, b: right!, verdict: 'different', rule: 'human', score: 1, by: 'tester' }],
};

type Step =
  | { readonly do: 'write'; readonly file: number; readonly text: number }
  | { readonly do: 'delete' | 'import' | 'remove'; readonly file: number }
  | { readonly do: 'import all' | 'prune' | 'decide' | 'take back' };

const file = fc.nat(FILES.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('write' as const), file, text: fc.nat(TEXTS.length - 1) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('delete', 'import', 'remove'), file }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('import all', 'prune', 'decide', 'take back') }) },
);

const PART = fc.constantFrom(0, 2, 20);

let ledger: TestLedger;
let folder: string;
let human = NOBODY;
/** What turns does in parts of so many statements; 0: all at once. */
let part = 0;
beforeAll(async () => {
  ledger = await TestLedger.open();
  folder = await temporaryFolder();
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await ledger.close();
});

const pathOf = (index: number) => join(folder, FILES[index]!);
const importing = (paths: readonly string[], prune = false) =>
  importPaths(ledger.database, model, { paths, prune, human, ...(part && { part }) });

async function take(each: Step): Promise<unknown> {
  switch (each.do) {
    case 'write':
      return writeFile(pathOf(each.file), TEXTS[each.text]!);
    case 'delete':
      return unlink(pathOf(each.file)).catch(() => undefined);
    case 'import':
      return importing([pathOf(each.file)]);
    case 'remove':
      return removeSources(
        ledger.database,
        model,
        await sourcesMeant(readerOf(ledger.database), pathOf(each.file)),
        { human, ...(part && { part }) },
      );
    case 'import all':
      return importing([folder]);
    case 'prune':
      return importing([folder], true);
    default:
      human = each.do === 'decide' ? APART : NOBODY;
      return applyDecisions(ledger.database, model, human);
  }
}

/** No files, no documents, no decisions. */
async function forget(): Promise<void> {
  human = NOBODY;
  for (const index of FILES.keys()) await unlink(pathOf(index)).catch(() => undefined);
  await importing([folder], true);
}

async function hash(): Promise<string> {
  const { hash: found, faults } = await ledger.verify();
  expect(faults).toEqual([]);
  return found;
}

describe('random histories of files', () => {
  it(`writes, deletions, imports in any split, removals, prunes and decisions end where a clean build ends (${HISTORIES})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 9 }), PART, async (steps, size) => {
        await forget();
        part = size;
        for (const each of steps) await take(each);
        await importing([folder], true);
        const grown = await hash();
        part = 0;
        await ledger.clear();
        await importing([folder]);
        expect(await hash()).toBe(grown);
      }),
      { numRuns: HISTORIES },
    );
  }, 600_000);
});
