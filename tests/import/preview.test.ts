import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPaths } from '../../import/importer.ts';
import { verify } from '../../import/load/verify.ts';
import { previewPaths, printChanges } from '../../import/preview.ts';
import { connect, type Database } from '../../src/neo4j/index.ts';
import { freshDatabase } from '../kit/neo4j.ts';
import { model } from '../kit/service.ts';

const sample = (name: string) => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url));
const FIRST = sample('06-ai-legislation-news.txt');
const SECOND = sample('01-ai-blockchain-policies.md');

describe('a preview of an import', () => {
  let database: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const fresh = await freshDatabase();
    database = connect(fresh);
    close = async () => {
      await database.close();
      await fresh.close();
    };
    await importPaths(database, model, { paths: [FIRST] });
  });
  afterAll(() => close());

  it('tells what the import then does, conflicts first, and changes nothing', async () => {
    const before = await verify(database, model);
    const { report, changes } = await previewPaths(database, model, { paths: [SECOND] });
    expect([report.run, report.dryRun]).toEqual([null, true]);
    expect((await verify(database, model)).hash).toBe(before.hash);
    expect(changes.facts[0]).toEqual({
      change: 'ADDED',
      subject: '新一代人工智能发展规划',
      field: 'date',
      value: expect.stringMatching(/^2017-07-/),
      conflicting: true,
    });
    expect(printChanges(report.counts, changes)).toContain('新一代人工智能发展规划 date 2017-07-');
    const imported = await importPaths(database, model, { paths: [SECOND] });
    expect(imported.counts).toEqual(report.counts);
    expect(changes.counts.things).toBe(imported.counts.entitiesCreated + imported.counts.entitiesDeleted);
  });

  it('of what is there already is of no change', async () => {
    const { report, changes } = await previewPaths(database, model, { paths: [FIRST, SECOND] });
    expect(report.files.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(changes).toEqual({ counts: { things: 0, facts: 0, conflicting: 0 }, things: [], facts: [] });
  });
});
