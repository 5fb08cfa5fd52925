import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { companies } from '../../import/lexicons/index.ts';

const folder = new URL('../../import/lexicons/', import.meta.url);

const repeated = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word, i) => words.indexOf(word) < i)),
];

test.each(readdirSync(folder).filter((file) => file.endsWith('.yml')))('%s says nothing twice', (file) => {
  const lists = Object.entries(parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>);
  const twice = lists.flatMap(([key, value]) => {
    const words = typeof value === 'string' ? value.trim().split(/\s+/) : value;
    return Array.isArray(words) && words.every((word) => typeof word === 'string')
      ? repeated(words).map((word) => `${key}: ${word}`)
      : [];
  });
  expect(twice).toEqual([]);
});

test('a brand has its registered name or stands in the list, and what is ambiguous is a brand', () => {
  const { brands, brandNames, ambiguous } = parse(
    readFileSync(new URL('companies.yml', folder), 'utf8'),
  ) as Record<string, Record<string, string>> & { brandNames: string; ambiguous: string };
  const listed = brandNames.trim().split(/\s+/);
  expect(listed.filter((brand) => brand in brands!)).toEqual([]);
  const words = ambiguous.trim().split(/\s+/);
  expect(words.filter((brand) => !(brand in companies.brands))).toEqual([]);
});
