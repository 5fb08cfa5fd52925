import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalUri } from '../../import/files.ts';
import { importPaths, removeSources } from '../../import/importer.ts';
import { runnerOf } from '../../import/load/commit.ts';
import { ImportLocked, takeTurn } from '../../import/load/lock.ts';
import { stageNames } from '../../import/load/stage.ts';
import { verify } from '../../import/load/verify.ts';
import { read } from '../../import/reading.ts';
import { connect, type Database, type Transaction } from '../../src/neo4j/index.ts';
import { ensureLocalNeo4j } from '../../src/neo4j/local/index.ts';
import { counting } from '../kit/counting.ts';
import { dateValue, model, readingOf, TestLedger } from '../kit/ledger.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

const FILES = 6;
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  for (let i = 0; i < FILES; i++) {
    await writeFile(
      join(folder, `${i}.md`),
      `# 文${i}\n\n2022年${i + 1}月，国家发展改革委、国家能源局联合印发《氢能产业发展中长期规划（203${i}年）》。\n`,
    );
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a database that stops in the middle of an import', () => {
  it('is told clearly, and the same command goes on to the same graph', async () => {
    const home = await temporaryFolder();
    const log = { info: () => undefined, warn: () => undefined };
    const first = await ensureLocalNeo4j({ home, port: 0, log });
    const database = connect(first);
    let stopping: Promise<void> | undefined;
    let stopped = 0;
    try {
      const broken = importPaths(database, model, {
        paths: [folder],
        onProgress: ({ done }) => {
          if (done !== 2) return;
          stopped = performance.now();
          stopping = first.stop();
        },
      });
      await expect(broken).rejects.toMatchObject({
        code: 'DATABASE_UNAVAILABLE',
        message: expect.stringContaining('database'),
      });
      // Not the half minute for which the driver would try again.
      expect(performance.now() - stopped).toBeLessThan(25_000);
    } finally {
      await stopping;
      await database.close().catch(() => undefined);
    }
    const second = await ensureLocalNeo4j({ home, port: 0, log });
    const again = connect(second);
    try {
      await importPaths(again, model, { paths: [folder] });
      const healed = await verify(again, model);
      expect(healed.faults).toEqual([]);
      expect(healed.counts.documents).toBe(FILES);
      const more = await importPaths(again, model, { paths: [folder] });
      expect(more.run).toBeNull();
    } finally {
      await again.close();
      await second.stop();
      await rm(home, { recursive: true, force: true });
    }
  }, 600_000);
});

describe('on one database', () => {
  let ledger: TestLedger;
  beforeAll(async () => {
    ledger = await TestLedger.open();
  });
  afterAll(() => ledger.close());

  it('two imports at once: both end, or one says who holds the lock; the graph is that of one', async () => {
    const other = connect(ledger.server);
    try {
      const ends = await Promise.allSettled([
        importPaths(ledger.database, model, { paths: [folder] }),
        importPaths(other, model, { paths: [folder] }),
      ]);
      for (const end of ends) if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(ImportLocked);
      expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
      const { counts, faults } = await ledger.verify();
      expect(faults).toEqual([]);
      expect(counts.documents).toBe(FILES);
      expect((await importPaths(other, model, { paths: [folder] })).run).toBeNull();
    } finally {
      await other.close();
    }
  }, 60_000);

  describe('what a dead import had sent', () => {
    const TURN = "{id: 'writer'}";
    beforeEach(() => ledger.clear());

    it('is waited for: an import begins when it is committed', async () => {
      const names = readFileSync(join(folder, '0.md'));
      const late = await ledger.database.transaction();
      await takeTurn(late);
      await stageNames(runnerOf(late), [...read(names, model).keys.values()]);
      const sent: string[] = [];
      const forget = ledger.database.observe(({ cypher }) => void sent.push(cypher));
      const importing = importPaths(ledger.database, model, { paths: [folder] });
      await expect.poll(() => sent.at(-1), { timeout: 30_000 }).toContain(TURN);
      await setTimeout(500);
      expect(sent.at(-1)).toContain(TURN);
      await late.commit();
      await importing;
      forget();
      const { counts, faults } = await ledger.verify();
      expect([counts.documents, faults]).toEqual([FILES, []]);
    }, 60_000);

    it('can be waited for: every transaction that writes begins with its turn, and changes nothing by it', async () => {
      const { database } = ledger;
      const firsts: string[] = [];
      const watched = (run: Transaction['run']): Transaction['run'] => {
        let isFirst = true;
        return ((cypher, parameters) => {
          if (isFirst) firsts.push(cypher);
          isFirst = false;
          return run(cypher, parameters);
        }) as Transaction['run'];
      };
      const watching: Database = {
        ...database,
        write: (work) => database.write((transaction) => work({ run: watched(transaction.run) })),
        async transaction(options) {
          const transaction = await database.transaction(options);
          return { ...transaction, run: watched(transaction.run) };
        },
      };
      await importPaths(watching, model, { paths: [folder] });
      await importPaths(watching, model, { paths: [join(folder, '0.md')], prune: true });
      await removeSources(watching, model, [await canonicalUri(join(folder, '1.md'))]);
      const others = firsts.filter((cypher) => !cypher.includes(TURN));
      expect([...new Set(others)]).toEqual([expect.stringContaining("{id: 'import'}")]);
      expect(firsts.length).toBeGreaterThan(others.length + 10);
      const counted = counting(database);
      await counted.database.write(takeTurn);
      expect(counted.changes()).toBe(0);
    }, 60_000);
  });

  describe('another pipeline version', () => {
    const plan = { type: 'Policy', name: '甲办法' } as const;
    const council = { type: 'IssuingBody', name: '国务院' } as const;
    const before = readingOf('甲', [
      { subject: plan, predicate: 'ISSUED_BY', object: council },
      { subject: plan, predicate: 'date', value: dateValue('2016年12月') },
      { subject: plan, predicate: 'effective', value: dateValue('2017年') },
    ]);
    /** The same bytes, read by a version that no longer states the last line. */
    const after = {
      ...before,
      id: 'reading-of-another-version',
      version: 'v2',
      statements: before.statements.filter(({ predicate }) => predicate !== 'effective'),
    };
    beforeEach(async () => {
      await ledger.apply({ a: null });
    });

    it('writes only what differs: statements that both state do not turn', async () => {
      await ledger.apply({ a: before });
      const counts = await ledger.apply({ a: after });
      expect(counts).toMatchObject({
        statementsAdded: 0,
        statementsWithdrawn: before.statements.length - after.statements.length,
        entitiesCreated: 0,
        entitiesDeleted: 0,
        relationshipsCreated: 0,
        relationshipsDeleted: 0,
        factsTouched: before.statements.length - after.statements.length,
      });
      const { hash, faults } = await ledger.verify();
      expect(faults).toEqual([]);
      await ledger.apply({ a: null });
      await ledger.apply({ a: after });
      expect((await ledger.verify()).hash).toBe(hash);
    });
  });

  it('an import that finds nothing new writes nothing', async () => {
    await importPaths(ledger.database, model, { paths: [folder] });
    const counted = counting(ledger.database);
    await importPaths(counted.database, model, { paths: [folder] });
    expect(counted.changes()).toBe(0);
  });
});
