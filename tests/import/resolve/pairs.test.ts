/**
 * Resolution measured on labelled pairs of names (tests/pairs.csv, which anyone can edit): each pair is judged as
 * partition does it, alone in the world. `different` and `unsure` must not become one thing; `unsure` has to be listed for people to decide.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type NameKey, nameKey } from '../../../import/ledger/key.ts';
import { partition } from '../../../import/resolve/partition.ts';
import { bucketsOf, judge } from '../../../import/resolve/verdict.ts';
import { ENTITY_TYPES, type EntityType } from '../../../import/types.ts';

interface Pair {
  readonly a: NameKey;
  readonly b: NameKey;
  readonly verdict: string;
  readonly phenomenon: string;
  readonly text: string;
}

/** Fields between commas; a field in double quotes may hold commas and doubled quotes. */
function fields(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

const [head, ...lines] = readFileSync(new URL('../../pairs.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const pairs: readonly Pair[] = lines.map((line) => {
  const [type, a, aScope, b, bScope, verdict, phenomenon] = fields(line) as [EntityType, ...string[]];
  return {
    a: nameKey({ type, name: a!, scope: aScope! }),
    b: nameKey({ type, name: b!, scope: bScope! }),
    verdict: verdict!,
    phenomenon: `${type}: ${phenomenon}`,
    text: `${type} ${a}${aScope && `@${aScope}`} | ${b}${bScope && `@${bScope}`}`,
  };
});
const positives = pairs.filter((pair) => pair.verdict === 'same');
const negatives = pairs.filter((pair) => pair.verdict === 'different');
const unsure = pairs.filter((pair) => pair.verdict === 'unsure');
const merged = ({ a, b }: Pair): boolean => a.id === b.id || partition([a, b]).entities.length === 1;

describe('labelled pairs of names', () => {
  it('are well formed and enough', () => {
    expect(head).toBe('type,a,a_scope,b,b_scope,verdict,phenomenon');
    expect(lines.filter((line) => !/,(same|different|unsure),[^,]+$/.test(line))).toEqual([]);
    expect(pairs.filter((pair) => !ENTITY_TYPES.includes(pair.a.type)).map((pair) => pair.text)).toEqual([]);
    expect(new Set(pairs.map((pair) => [pair.a.id, pair.b.id, pair.text].join())).size).toBe(pairs.length);
    expect(negatives.length).toBeGreaterThanOrEqual(300);
    expect(positives.length).toBeGreaterThanOrEqual(200);
  });

  it('never merges what is not the same', () => {
    expect([...negatives, ...unsure].filter(merged).map((pair) => pair.text)).toEqual([]);
  });

  it('finds at least nine of ten that are the same', () => {
    const missed = positives.filter((pair) => !merged(pair));
    const phenomena = [...new Set(positives.map((pair) => pair.phenomenon))].map((phenomenon) => {
      const all = positives.filter((pair) => pair.phenomenon === phenomenon);
      const found = all.filter((pair) => !missed.includes(pair)).length;
      return `${phenomenon.padEnd(44)} ${String(found).padStart(3)} / ${all.length}`;
    });
    const recall = (positives.length - missed.length) / positives.length;
    console.log(
      [
        `pairs: ${negatives.length} negatives, ${positives.length} positives, recall ${recall.toFixed(3)}`,
        ...phenomena,
        ...missed.map((pair) => `missed: ${pair.text}`),
      ].join('\n'),
    );
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('lists what nobody can tell', () => {
    const told = unsure.filter(({ a, b }) => partition([a, b]).decisions[0]?.verdict !== 'unsure');
    expect(told.map((pair) => pair.text)).toEqual([]);
  });

  it('gives one verdict both ways', () => {
    const lopsided = pairs.filter(({ a, b }) => JSON.stringify(judge(a, b)) !== JSON.stringify(judge(b, a)));
    expect(lopsided.map((pair) => pair.text)).toEqual([]);
  });

  it('keeps the buckets of a name few', () => {
    const most = Math.max(...pairs.flatMap(({ a, b }) => [bucketsOf(a).length, bucketsOf(b).length]));
    expect(most).toBeLessThanOrEqual(6);
  });

  /** All names of the file at once: no chain of merges may join two names that a negative keeps apart. */
  it('makes no chain that joins what is not the same', () => {
    const keys = [...new Map(pairs.flatMap(({ a, b }) => [a, b]).map((key) => [key.id, key])).values()];
    const entityOf = new Map(
      partition(keys).entities.flatMap((entity) => entity.keys.map((key) => [key.id, entity.id] as const)),
    );
    const joined = [...negatives, ...unsure].filter(({ a, b }) => entityOf.get(a.id) === entityOf.get(b.id));
    expect(joined.map((pair) => pair.text)).toEqual([]);
  });
});
