import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalUri } from '../../import/files.ts';
import { importPaths, removeSources } from '../../import/importer.ts';
import { erase } from '../../import/load/purge.ts';
import { sweepStaged } from '../../import/load/sources.ts';
import { stageAll, stagedReading } from '../../import/load/stage.ts';
import type { Reading } from '../../import/reading.ts';
import { dateValue, model, readingOf, TestLedger } from '../kit/ledger.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

/** The pipeline version that this process seems to be; a later one no longer states dates, and reads another title. */
const pipeline = vi.hoisted(() => {
  // Modules live as long as the worker: those that were loaded before know nothing of what is replaced here.
  vi.resetModules();
  return { version: 'v1', read: 0 };
});
vi.mock('../../import/version.ts', async (original) => ({
  ...(await original<typeof import('../../import/version.ts')>()),
  pipelineVersion: () => pipeline.version,
}));
vi.mock('../../import/reading.ts', async (original) => {
  const { read } = await original<typeof import('../../import/reading.ts')>();
  return {
    read: (...given: Parameters<typeof read>): Reading => {
      pipeline.read += 1;
      const reading = read(...given);
      if (pipeline.version === 'v1') return reading;
      const { metadata } = reading.document;
      return {
        ...reading,
        document: { ...reading.document, metadata: { ...metadata, title: `${metadata.title}（又读）` } },
        statements: reading.statements.filter(({ predicate }) => predicate !== 'date'),
      };
    },
  };
});

const FIRST = '# 一\n\n2020年7月27日，国务院印发《集成电路产业发展若干政策》。\n';
const SECOND = '# 二\n\n2022年3月，国家能源局印发《氢能产业发展中长期规划》。\n';

let ledger: TestLedger;
let folder: string;
beforeAll(async () => {
  ledger = await TestLedger.open();
});
afterAll(async () => {
  await ledger.close();
  vi.doUnmock('../../import/version.ts');
  vi.doUnmock('../../import/reading.ts');
  vi.resetModules();
});
beforeEach(async () => {
  await ledger.clear();
  Object.assign(pipeline, { version: 'v1', read: 0 });
  folder = await temporaryFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (name: string, content: string) => writeFile(join(folder, name), content);
/** Imports the folder; the report, and how many documents were read. */
async function run(prune = false) {
  const before = pipeline.read;
  const report = await importPaths(ledger.database, model, { paths: [folder], prune });
  return { ...report, read: pipeline.read - before };
}
const remove = async (name: string) =>
  removeSources(ledger.database, model, [await canonicalUri(join(folder, name))]);
async function hash(): Promise<string> {
  const { hash: found, faults } = await ledger.verify();
  expect(faults).toEqual([]);
  return found;
}
const titles = async () =>
  (await ledger.rows<{ title: string }>('MATCH (d:Document) RETURN d.title AS title ORDER BY title')).map(
    ({ title }) => title,
  );

describe('a document that was read before', () => {
  it('costs hashing when its file is moved', async () => {
    await put('a.md', FIRST);
    await put('b.md', SECOND);
    expect((await run()).read).toBe(2);
    const before = await hash();
    await rename(join(folder, 'a.md'), join(folder, 'c.md'));
    const { files, read } = await run(true);
    expect(read).toBe(0);
    expect(files.find(({ path }) => path.endsWith('c.md'))).toMatchObject({
      outcome: 'imported',
      title: '一',
      readBefore: true,
      statements: expect.any(Number),
    });
    expect(await hash()).toBe(before);
  });

  it('costs hashing when it comes back: to its place, or into an edited file', async () => {
    await put('a.md', FIRST);
    await run();
    const before = await hash();
    await remove('a.md');
    expect(await titles()).toEqual([]);
    expect((await run()).read).toBe(0);
    expect([await hash(), await titles()]).toEqual([before, ['一']]);
    await put('a.md', SECOND);
    expect((await run()).read).toBe(1);
    await put('a.md', FIRST);
    expect((await run()).read).toBe(0);
    expect(await hash()).toBe(before);
  });

  it('keeps what it stated between its runs when an import of it is cut off, and the file goes', async () => {
    const reading = readingOf('甲', [
      {
        subject: { type: 'Policy', name: '甲办法' },
        predicate: 'date',
        value: dateValue('2016年12月'),
      },
    ]);
    await ledger.apply({ a: reading });
    await ledger.apply({ a: null });
    const stager = { run: <Row>(cypher: string, parameters = {}) => written<Row>(cypher, parameters) };
    const withdrawn = () =>
      ledger.rows(
        `MATCH (s:Statement)-[:IN]->(r:Reading {id: $id}) RETURN labels(r) AS labels, r.liveFrom AS liveFrom, r.liveTo AS liveTo, count(s) AS n`,
        { id: reading.id },
      );
    const before = await withdrawn();
    expect(before).toHaveLength(1);
    await stageAll(stager, [stagedReading(reading)]);
    await sweepStaged(stager);
    expect(await withdrawn()).toEqual(before);
  });
});

describe('a purge that is cut off', () => {
  it.each([
    1, 2, 3, 4, 5, 6,
  ])('behind step %i: the document can be imported again as a whole', async (steps) => {
    await put('a.md', FIRST);
    const { files } = await run();
    const before = await hash();
    await remove('a.md');
    let taken = 0;
    const cut = erase(
      {
        run: <Row>(cypher: string, parameters = {}) => {
          if (taken++ === steps) throw new Error('cut off');
          return written<Row>(cypher, parameters);
        },
      },
      files[0]!.documentId!,
    );
    await expect(cut).rejects.toThrow('cut off');
    expect((await run()).read).toBe(1);
    expect([await hash(), await titles()]).toEqual([before, ['一']]);
    expect(await ledger.rows('MATCH (r:Staged) RETURN r.id')).toEqual([]);
  });
});

describe('another pipeline version', () => {
  it('reads the documents again, writes only what differs, and goes back', async () => {
    await put('a.md', FIRST);
    await put('b.md', SECOND);
    await run();
    const before = await hash();
    pipeline.version = 'v2';
    const later = await run();
    expect(later.read).toBe(2);
    expect(later.counts).toEqual({
      statementsAdded: 0,
      statementsWithdrawn: 2,
      entitiesCreated: 0,
      entitiesDeleted: 0,
      relationshipsCreated: 0,
      relationshipsDeleted: 0,
      factsTouched: 2,
    });
    expect(await ledger.rows('MATCH (p:Policy) WHERE p.date IS NOT NULL RETURN p.name')).toEqual([]);
    expect(await titles()).toEqual(['一（又读）', '二（又读）']);
    expect(await hash()).not.toBe(before);
    expect(await run()).toMatchObject({ read: 0, run: null });
    pipeline.version = 'v1';
    const back = await run();
    expect([back.read, back.counts.statementsAdded, back.counts.entitiesCreated]).toEqual([2, 2, 0]);
    expect([await hash(), await titles()]).toEqual([before, ['一', '二']]);
  });
});

async function written<Row>(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
  return (await ledger.database.execute(cypher, parameters)).rows as Row[];
}
