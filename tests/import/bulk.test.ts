import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkBuild } from '../../import/bulk/build.ts';
import { bulkImport } from '../../import/bulk/import.ts';
import { exportGraph } from '../../import/exchange/export.ts';
import { importPaths } from '../../import/importer.ts';
import { nameKey } from '../../import/ledger/key.ts';
import { readerOf } from '../../import/load/runner.ts';
import { verify } from '../../import/load/verify.ts';
import { type Human, NOBODY } from '../../import/resolve/types.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { resetLocalNeo4j } from '../../src/neo4j/local/index.ts';
import { onLocalNeo4j } from '../../src/neo4j/on-local.ts';
import { model, TestLedger } from '../kit/ledger.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

const samples = fileURLToPath(new URL('../../samples', import.meta.url));
let ledger: TestLedger;
let folder: string;
let home: string;

/** Everything that a file of values could trip over, and sources that disagree. */
const DOCUMENTS = {
  'awkward.md':
    '# 引号"与\\反斜杠\n\n2019年1月10日，国务院发布《“甲,乙”管理办法"》。\n\n2019年1月10日，国务院发布《“甲,乙”管理办法"》\n；\t“，”\n',
  'one.md': '2016年12月，国务院印发《“十三五”国家信息化规划》。\n',
  'two.md':
    '2018年10月，工信部印发《“十三五”国家信息化规划的通知》。工业和信息化部（以下简称“工信部”）负责实施。\n',
  'same-as-one.md': '2016年12月，国务院印发《“十三五”国家信息化规划》。\n',
  'silent.txt': '此处没有事实。\n',
};

const human: Human = {
  ...NOBODY,
  pairs: [
    {
      ...(([a, b]) => ({ a: a!, b: b! }))(
        ['“十三五”国家信息化规划', '“十三五”国家信息化规划的通知']
          .map((name) => nameKey({ type: 'Policy', name }).id)
          .sort(),
      ),
      verdict: 'different',
      rule: 'human',
      score: 1,
      by: 'tester',
    },
  ],
};

beforeAll(async () => {
  // The indexes are compared, too.
  ledger = await TestLedger.open({ keepSchema: false });
  folder = await temporaryFolder();
  for (const [name, text] of Object.entries(DOCUMENTS)) await writeFile(join(folder, name), text);
  home = await temporaryFolder();
});
afterAll(async () => {
  await resetLocalNeo4j({ home, stopRunning: true });
  await rm(folder, { recursive: true, force: true });
  await ledger.close();
});

const onHome = <T>(work: (database: Database) => Promise<T>): Promise<T> =>
  onLocalNeo4j({ home, port: 0 }, work);

const STORED = {
  nodes: `MATCH (n) WHERE NOT n:Run UNWIND keys(n) AS key
    WITH key, COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels
    RETURN labels, key, count(*) AS n ORDER BY labels, key`,
  relationships: 'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY type',
  indexes: 'SHOW INDEXES YIELD name, state RETURN name, state ORDER BY name',
};

async function stored(database: Database): Promise<unknown> {
  const reader = readerOf(database);
  const answers = [];
  for (const cypher of Object.values(STORED)) answers.push(await reader.run(cypher));
  return answers;
}

describe('a bulk load', () => {
  it('makes what an import makes: graph, hash, every stored property, indexes; and is imported into like any other', async () => {
    const paths = [samples, folder];
    const made = await bulkImport(model, { home, paths });
    const imported = await importPaths(ledger.database, model, { paths });
    expect(made.files.map(({ path, outcome }) => [path, outcome]).sort()).toEqual(
      imported.files.map(({ path, outcome }) => [path, outcome]).sort(),
    );
    expect(made.run).toBe('000001');
    const wanted = await ledger.verify();
    const wantedStore = await stored(ledger.database);
    await onHome(async (database) => {
      const { hash, faults } = await verify(database, model);
      expect(faults).toEqual([]);
      expect(hash).toBe(wanted.hash);
      expect(await stored(database)).toEqual(wantedStore);
      expect((await importPaths(database, model, { paths })).run).toBeNull();
      await writeFile(join(folder, 'one.md'), '2017年，国务院印发《“十三五”国家信息化规划》。\n');
      await importPaths(database, model, { paths, human });
      await importPaths(ledger.database, model, { paths, human });
      const later = await verify(database, model);
      expect([later.hash, later.faults]).toEqual([(await ledger.verify()).hash, []]);
      // Its server runs.
      await expect(bulkImport(model, { home, paths: [folder] })).rejects.toMatchObject({ code: 'RUNNING' });
    });
  }, 300_000);

  it('refuses a database that holds something', async () => {
    await expect(bulkImport(model, { home, paths: [folder] })).rejects.toMatchObject({
      code: 'NOT_EMPTY',
      message: expect.stringContaining('npm run db -- reset'),
    });
  }, 120_000);

  it('takes in an export with its decisions, to the same hash', async () => {
    const file = join(folder, 'graph.jsonl');
    const lines: string[] = [];
    for await (const line of exportGraph(readerOf(ledger.database), model, { format: 'jsonl' }))
      lines.push(line);
    await writeFile(file, lines.join(''));
    await resetLocalNeo4j({ home });
    await bulkImport(model, { home, paths: [], export: file });
    await onHome(async (database) => {
      const { hash, faults } = await verify(database, model);
      expect([hash, faults]).toEqual([(await ledger.verify()).hash, []]);
    });
  }, 300_000);

  it('that fails leaves the home as it was', async () => {
    await resetLocalNeo4j({ home });
    async function* documents(): AsyncGenerator<never> {
      yield* await Promise.reject<never[]>(new Error('the disk is gone'));
    }
    await expect(bulkBuild(model, { home, documents: documents() })).rejects.toThrow('the disk is gone');
    expect(['bulk', 'data'].map((name) => existsSync(join(home, name)))).toEqual([false, false]);
  }, 120_000);

  it('of paths that are not there names them, and builds nothing', async () => {
    const missing = join(folder, 'nowhere');
    const { files, run, counts } = await bulkImport(model, { home, paths: [missing] });
    expect(files.map(({ path, outcome }) => [path, outcome])).toEqual([[missing, 'failed']]);
    expect([run, counts.statementsAdded, existsSync(join(home, 'data'))]).toEqual([null, 0, false]);
  }, 120_000);
});
