import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { relations } from './run.ts';

/** Ways in which Chinese texts say a relation; with no facts: what only sounds like one. */
const rows = readFileSync(new URL('phrasings.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [relation: string, sentence: string, facts: string]);

describe.each([...new Set(rows.map(([relation]) => relation))])('%s', (type) => {
  it.each(
    rows.filter(([relation]) => relation === type).map(([, sentence, facts]) => [sentence, facts]),
  )('%s', (sentence, facts) => {
    const said = relations(sentence)
      .filter((fact) => fact.includes(` ${type} `))
      .map((fact) => fact.replace(` ${type} `, ' → '));
    expect(said.sort()).toEqual(facts === '' ? [] : facts.split('; ').sort());
  });
});
