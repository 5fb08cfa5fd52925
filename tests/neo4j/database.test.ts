import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf, isTransient } from '../../src/neo4j/faults.ts';
import { applySchema, connect, type Database, type Sent } from '../../src/neo4j/index.ts';
import { retried } from '../../src/neo4j/retry.ts';
import { freshDatabase } from '../kit/neo4j.ts';
import { model } from '../kit/service.ts';

let database: Database;
beforeAll(async () => {
  const fresh = await freshDatabase();
  await fresh.close();
  database = connect(fresh);
});
afterAll(() => database.close());

describe('values', () => {
  it('go there and back; whole numbers are integers, so that LIMIT takes them', async () => {
    const value = { n: 3, f: 0.5, big: 1e308, s: '区块链', t: true, none: null, list: [1, 'a', { b: [2] }] };
    const { rows } = await database.read('UNWIND [1, 2, 3] AS x RETURN $value AS value, x LIMIT $n', {
      value,
      n: 1,
    });
    expect(rows).toEqual([{ value, x: 1 }]);
    const types = await database.read('RETURN valueType($a) AS a, valueType($b) AS b', { a: 2, b: 2.5 });
    expect(types.rows[0]).toEqual({ a: 'INTEGER NOT NULL', b: 'FLOAT NOT NULL' });
  });

  it('undefined is null; nodes and relationships are plain', async () => {
    expect((await database.read('RETURN $x AS x', { x: undefined })).rows).toEqual([{ x: null }]);
    const { rows } = await database.write((transaction) =>
      transaction.run('CREATE (a:T {k: 1})-[r:R {w: 2}]->(:T) RETURN a, r'),
    );
    expect(rows).toEqual([
      { a: { labels: ['T'], properties: { k: 1 } }, r: { type: 'R', properties: { w: 2 } } },
    ]);
  });
});

describe('reads', () => {
  it('refuse writes', async () => {
    await expect(database.read('CREATE (:X)')).rejects.toMatchObject({ code: 'DATABASE_REFUSED' });
  });

  it('stop in time', async () => {
    const slow = 'UNWIND range(1, 1000000000) AS x RETURN sum(x % 7) AS s';
    await expect(database.read(slow, {}, { timeoutMs: 300 })).rejects.toMatchObject({ code: 'TIMEOUT' });
  });

  it('stop when the caller goes away, and so does the statement', async () => {
    const gone = new AbortController();
    setTimeout(() => gone.abort(), 200);
    const slow = 'UNWIND range(1, 1000000000) AS x RETURN sum(x % 11) AS gone';
    await expect(database.read(slow, {}, { signal: gone.signal })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { rows } = await database.read(
      "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '% 11' AND NOT currentQuery CONTAINS 'SHOW' RETURN currentQuery",
    );
    expect(rows).toEqual([]);
    await expect(database.read('RETURN 1', {}, { signal: gone.signal })).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });

  it('keep the text of a fault out of the message', async () => {
    const error = await database.read('RETRUN 1').catch((caught: Error) => caught);
    expect(error).toMatchObject({
      code: 'INTERNAL',
      message: 'A fault of the service; the log has the details.',
    });
    expect((error as Error).cause).toBeDefined();
  });
});

describe('writes', () => {
  it('count what they changed; the same again is nothing', async () => {
    const merge = 'MERGE (n:M {id: 1}) WITH n WHERE n.x IS NULL OR n.x <> 5 SET n.x = 5';
    const counters = async () => (await database.write((transaction) => transaction.run(merge))).counters;
    expect(await counters()).toMatchObject({ nodesCreated: 1, propertiesSet: 2, labelsAdded: 1 });
    expect(Object.values(await counters()).every((count) => count === 0)).toBe(true);
  });

  it('roll back when told, or when not committed', async () => {
    const transaction = await database.transaction();
    await transaction.run('CREATE (:Rolled)');
    await transaction.close();
    expect((await database.read('MATCH (n:Rolled) RETURN n')).rows).toEqual([]);
  });
});

describe('observers', () => {
  it('see every statement until they stop', async () => {
    const seen: Sent[] = [];
    const stop = database.observe((sent) => seen.push(sent));
    await database.read('RETURN 1 AS a');
    await database.write((transaction) => transaction.run('RETURN 2 AS b'));
    stop();
    await database.read('RETURN 3 AS c');
    expect(seen.map((sent) => [sent.cypher, sent.mode])).toEqual([
      ['RETURN 1 AS a', 'READ'],
      ['RETURN 2 AS b', 'WRITE'],
    ]);
  });
});

describe('the schema', () => {
  it('is applied once, and then nothing is missing', async () => {
    const made = await applySchema(database, model);
    expect(made.length).toBeGreaterThan(50);
    expect(await applySchema(database, model)).toEqual([]);
    const { rows } = await database.read("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state");
    expect(rows).toEqual([]);
  });
});

describe('faults', () => {
  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', false],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'DATABASE_BUSY', true],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'DATABASE_MEMORY', false],
    ['Neo.TransientError.General.TransactionOutOfMemoryError', 'DATABASE_MEMORY', false],
    ['Neo.ClientError.Security.Unauthorized', 'DATABASE_REFUSED', false],
    ['ServiceUnavailable', 'DATABASE_UNAVAILABLE', true],
    ['Neo.ClientError.Statement.SyntaxError', 'INTERNAL', false],
  ])('%s', (status, code, retry) => {
    const error = Object.assign(new Error('secret text'), { code: status });
    expect(faultOf(error)).toMatchObject({ code });
    expect(faultOf(error).message).not.toContain('secret');
    expect(isTransient(error)).toBe(retry);
  });

  it('transient ones are tried again, within bounds', async () => {
    const busy = Object.assign(new Error('busy'), { code: 'Neo.TransientError.General.X' });
    let calls = 0;
    const flaky = async (): Promise<string> => {
      calls += 1;
      if (calls < 3) throw busy;
      return 'done';
    };
    expect(await retried({ attempts: 3, firstDelayMs: 1, deadline: Date.now() + 1000 }, flaky)).toBe('done');
    calls = -10;
    await expect(retried({ attempts: 3, firstDelayMs: 1, deadline: Date.now() + 1000 }, flaky)).rejects.toBe(
      busy,
    );
    expect(calls).toBe(-7);
    calls = 0;
    await expect(retried({ attempts: 9, firstDelayMs: 500, deadline: Date.now() + 100 }, flaky)).rejects.toBe(
      busy,
    );
    expect(calls).toBe(1);
  });
});
