import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { parseExample } from '../../web/playground/parse-example.ts';
import { EXAMPLE_FILES } from './example-files.ts';

const schema = buildSchema(
  readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8'),
);

describe('the gallery', () => {
  it('has at least eight examples, each with its own slug and title', () => {
    expect(EXAMPLE_FILES.length).toBeGreaterThanOrEqual(8);
    expect(new Set(EXAMPLE_FILES.map((example) => example.slug)).size).toBe(EXAMPLE_FILES.length);
    expect(new Set(EXAMPLE_FILES.map((example) => example.title)).size).toBe(EXAMPLE_FILES.length);
  });

  it.each(EXAMPLE_FILES)('$slug is one named operation that the schema allows', ({
    query,
    operationName,
  }) => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
    expect(operations.map((operation) => operation.name?.value)).toEqual([operationName]);
  });
});

describe('parseExample', () => {
  const text = '# 一座城市的政策 · Policies of a city\n# 按日期排列。\nquery A { node(id: "1") { id } }\n';

  it('reads place, titles and explanation', () => {
    expect(parseExample('./operations/01-city-policies.graphql', text)).toEqual({
      slug: 'city-policies',
      title: '一座城市的政策',
      subtitle: 'Policies of a city',
      explanation: '按日期排列。',
      operationName: 'A',
      query: text,
    });
  });

  it.each([
    ['a name without number', 'city.graphql', text],
    ['no English title', '01-a.graphql', text.replace(' · Policies of a city', '')],
    ['no operation name', '01-a.graphql', text.replace('query A ', '')],
    ['no explanation', '01-a.graphql', text.replace('# 按日期排列。\n', '')],
  ])('refuses %s, naming the file', (_, path, content) => {
    expect(() => parseExample(path, content)).toThrow(path);
  });
});
