import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentId } from '../../../import/ledger/hash.ts';
import { type NameKey, nameKey } from '../../../import/ledger/key.ts';
import { IdTable } from '../../../import/whole/id-table.ts';
import { Names } from '../../../import/whole/names.ts';
import { Chains } from '../../../import/whole/numbers.ts';
import { ref } from '../../kit/ledger.ts';
import { temporaryFolder } from '../../kit/throwAway.ts';

describe('a table of ids', () => {
  it('numbers them in the order in which they come, however many', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => contentId('id', i));
    const table = new IdTable();
    for (const [i, id] of ids.entries()) expect(table.add(id)).toBe(i);
    for (const [i, id] of ids.entries())
      expect([table.add(id), table.numberOf(id), table.idOf(i)]).toEqual([i, i, id]);
    expect([table.size, table.numberOf(contentId('id', 'other'))]).toEqual([20_000, undefined]);
  });

  it('tells ids apart that begin with the same digits', () => {
    const ids = Array.from({ length: 50 }, (_, i) => `${'0'.repeat(24)}${String(i).padStart(8, '0')}`);
    const table = new IdTable();
    expect(ids.map((id) => table.add(id))).toEqual(ids.map((_, i) => i));
  });
});

describe('chains', () => {
  it('hold what lists hold, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 40 }), (lists) => {
        const chains = new Chains(10, lists.length);
        for (const [item, list] of lists.entries()) chains.add(list, item);
        for (let list = 0; list < 10; list++)
          expect(chains.of(list)).toEqual([...lists.keys()].filter((item) => lists[item] === list));
      }),
    );
  });
});

describe('names', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const key = (i: number): NameKey =>
    nameKey(ref(i % 2 ? 'Park' : 'Policy', `第${i}号\n办法“一”`, String(i % 7)));
  const statement = (subject: string, more: object = {}) => ({
    ...{ id: contentId('statement', subject), predicate: 'date', confidence: 1 },
    ...{ subject, ...more },
  });

  it('are read back as they were added, while others are added', () => {
    const names = new Names(join(folder, 'names.log'));
    const keys = Array.from({ length: 3000 }, (_, i) => key(i));
    for (const [i, each] of keys.entries()) {
      names.add(each);
      names.add(keys[i >> 1]!);
      if (i % 100 === 0) expect(names.keyAt(i)).toEqual(each);
    }
    expect(Array.from({ length: names.count }, (_, i) => names.keyAt(i))).toEqual(keys);
    expect(keys.map(({ id }) => names.typeOf(id))).toEqual(keys.map(({ type }) => type));
    names.close();
  });

  it('count what uses them, and lead to an entity or nowhere', () => {
    const names = new Names(join(folder, 'names.log'));
    const [a, b, c] = [key(0), key(2), key(4)] as const;
    for (const each of [a, b, c]) names.add(each);
    names.support(statement(a.id, { object: a.id }));
    names.support(statement(a.id, { object: b.id, predicate: 'alsoNamed', confidence: 0.5 }));
    names.support(statement('0'.repeat(32), { document: '0'.repeat(32) }));
    expect([0, 1, 2].map((i) => names.supportOf(i))).toEqual([2, 1, 0]);
    expect(names.statedAlias(0)).toEqual({ a: a.id, b: b.id, score: 0.5 });
    names.lead(0, 0);
    names.lead(1, 0);
    expect([names.ledTo(0), names.ledTo(1), names.ledTo(2)]).toEqual([a.id, a.id, null]);
    expect([names.entityOf(b.id), names.aboutWhat('0'.repeat(32))]).toEqual([a.id, '0'.repeat(32)]);
    expect(() => names.support(statement(key(6).id))).toThrow(/which no document brought/);
    names.close();
  });
});
