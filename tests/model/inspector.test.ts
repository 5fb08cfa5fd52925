import { readdirSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff, validate } from '@graphql-inspector/core';
import { buildSchema, parse, Source } from 'graphql';
import { describe, expect, it } from 'vitest';
import { deriveSchema, loadModel } from '../../src/model/index.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const committed = read('src/generated/schema.graphql');

/** Changes that break a client, as graphql-inspector finds them. */
async function breaking(before: string, after: string): Promise<readonly string[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

describe('graphql-inspector', () => {
  it('finds nothing in the built schema that breaks clients of the committed one', async () => {
    expect(await breaking(committed, deriveSchema(loadModel()))).toEqual([]);
  });

  it('would find a field that is gone', async () => {
    expect(await breaking(committed, committed.replace(/^ {2}runs\(/mu, '  ran('))).not.toEqual([]);
  });

  it('finds the playground’s operations valid, and none that uses what is deprecated', () => {
    const folder = 'web/playground/operations';
    const files = readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((name) =>
      name.endsWith('.graphql'),
    );
    const documents = files.map((name) => new Source(read(`${folder}/${name}`), name));
    expect(documents.length).toBeGreaterThan(5);
    for (const document of documents) parse(document);
    const invalid = validate(buildSchema(committed), documents);
    expect(invalid.map(({ source, errors, deprecated }) => [source.name, errors, deprecated])).toEqual([]);
  });
});
