import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divisions } from '../../../import/gazetteer/index.ts';
import { nameKey } from '../../../import/ledger/key.ts';
import { partition } from '../../../import/resolve/partition.ts';
import type { Decision } from '../../../import/resolve/types.ts';
import type { NameRef } from '../../../import/types.ts';

const policy = (name: string, scope = ''): NameRef => ({ type: 'Policy', name, scope });
const body = (name: string): NameRef => ({ type: 'IssuingBody', name });

const refs: readonly NameRef[] = [
  policy('新一代人工智能发展规划'),
  policy('关于印发新一代人工智能发展规划的通知'),
  policy('新一代人工智能发展规划的通知'),
  policy('关于加快区块链产业发展的意见', '贵州省'),
  policy('关于加快区块链产业发展的意见', '湖南省'),
  policy('关于加快区块链产业发展的意见'),
  body('工信部'),
  body('工业和信息化部'),
  body('广州市科技局'),
  body('广州市商务局'),
];
const keys = refs.map(nameKey);

function decision(a: NameRef, b: NameRef, verdict: Decision['verdict']): Decision {
  return { a: nameKey(a).id, b: nameKey(b).id, verdict, rule: 'human', score: 1, by: 'tester' };
}

function groups(result: ReturnType<typeof partition>): string[][] {
  return result.entities.map((entity) => entity.keys.map((key) => `${key.normal}${key.scope}`).sort()).sort();
}

describe('partition', () => {
  it('unites what rules call the same and leaves the rest apart', () => {
    expect(groups(partition(keys)).filter((group) => group.length > 1)).toEqual([
      ['关于印发新一代人工智能发展规划的通知', '新一代人工智能发展规划', '新一代人工智能发展规划的通知'],
      ['工业和信息化部', '工信部'],
    ]);
  });

  it('does not depend on the order of keys, aliases or decisions', () => {
    const human = [decision(refs[0]!, refs[1]!, 'different'), decision(refs[8]!, refs[9]!, 'same')];
    const aliases = [
      { a: keys[2]!.id, b: keys[3]!.id, score: 0.9 },
      { a: keys[3]!.id, b: keys[4]!.id, score: 0.8 },
    ];
    const expected = partition(keys, human, aliases);
    fc.assert(
      fc.property(fc.shuffledSubarray(keys, { minLength: keys.length }), fc.boolean(), (shuffled, flip) => {
        const turned = flip ? [...human].reverse() : human;
        expect(partition(shuffled, turned, flip ? [...aliases].reverse() : aliases)).toEqual(expected);
      }),
    );
  });

  it('lets a person outrank a rule, both ways', () => {
    const apart = partition(keys, [decision(body('工信部'), body('工业和信息化部'), 'different')]);
    expect(groups(apart)).toContainEqual(['工信部']);
    const together = partition(keys, [decision(body('广州市科技局'), body('广州市商务局'), 'same')]);
    expect(groups(together)).toContainEqual(['广州市商务局', '广州市科技局']);
  });

  it('never unites through a third name what is different', () => {
    const scoped = partition(keys, [
      decision(
        policy('关于加快区块链产业发展的意见'),
        policy('关于加快区块链产业发展的意见', '贵州省'),
        'same',
      ),
      decision(
        policy('关于加快区块链产业发展的意见'),
        policy('关于加快区块链产业发展的意见', '湖南省'),
        'same',
      ),
    ]);
    const sizes = groups(scoped)
      .filter((group) => group[0]!.includes('区块链'))
      .map((group) => group.length);
    expect(sizes.sort()).toEqual([1, 2]);
  });

  it('takes the official form as canonical, else the longest name', () => {
    const { entities } = partition(keys);
    const names = entities.map((entity) => entity.canonical.normal);
    expect(names).toContain('工业和信息化部');
    expect(names).toContain('关于印发新一代人工智能发展规划的通知');
  });

  it('keeps unsure pairs apart, with rule and score', () => {
    const unsure = partition(keys).decisions.filter((made) => made.verdict === 'unsure');
    expect(unsure.map(({ rule, score }) => [rule, score])).toEqual([
      ['scope-missing', 0.5],
      ['scope-missing', 0.5],
    ]);
  });
});

describe('a growing set of names', () => {
  // Every prefecture has a park of this name: two spellings each.
  const cities = divisions.filter((division) => division.level === 'CITY').slice(0, 80);
  const spellings = (city: string): NameRef[] => [
    { type: 'Park', name: `${city}人工智能产业园` },
    { type: 'Park', name: `${city}人工智能产业园区` },
  ];

  it.each([5, 30, 80])('unites the two spellings of each of %i parks, and no two parks', (count) => {
    const names = cities.slice(0, count).flatMap((city) => spellings(city.name));
    expect(partition(names.map(nameKey)).entities).toHaveLength(count);
  });
});
