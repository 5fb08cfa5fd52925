import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, printSchema, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operatorsOf } from '../../src/compile/filters/index.ts';
import { VALUE_FILTERS } from '../../src/model/derive/value-filters.ts';
import {
  apiSchema,
  deriveSchema,
  loadModel,
  type PropertyField,
  schemaStatements,
  type ValueType,
} from '../../src/model/index.ts';

const model = loadModel();

describe('the model', () => {
  it('fills empty bodies from the interface', () => {
    const city = model.nodeTypes.get('City')!;
    expect(city.labels).toEqual(['Entity', 'Region', 'City']);
    expect(city.noun).toBe('Region');
    expect(city.properties.map((property) => property.name)).toEqual([
      'id',
      'name',
      'aliases',
      'code',
      'level',
    ]);
    expect(city.relationships.map((field) => field.name)).toContain('parks');
  });

  it('derives stored names and sort keys', () => {
    const policy = model.nodeTypes.get('Policy')!;
    const date = policy.properties.find((property) => property.name === 'date')!;
    expect(date.stored).toEqual(['date', 'date_start', 'date_end', 'date_precision', 'date_text']);
    expect(date.sortKey).toBe('date_sort');
    expect(policy.properties.find((property) => property.name === 'name')!.sortKey).toBe('name');
  });

  it('knows who may state a relationship, and under which stored type', () => {
    const located = model.relationshipTypes.get('LOCATED_IN')!;
    expect(located.signatures).toContainEqual({ from: 'Park', to: 'Region', stored: 'PARK_LOCATED_IN' });
    expect(located.signatures).toHaveLength(4);
    expect(model.relationshipTypes.get('PART_OF')!.cardinality).toBe('SINGLE');
    const granted = model.relationshipTypes.get('GRANTED')!;
    expect(granted.signatures.map(({ from, stored }) => `${from} ${stored}`)).toEqual([
      'IssuingBody BODY_GRANTED',
      'Region REGION_GRANTED',
    ]);
    expect(
      granted.properties.filter((property) => property.identity).map((property) => property.name),
    ).toEqual(['amount', 'purpose', 'date']);
  });

  it('is frozen', () => {
    expect(() => (model.nodeTypes as Map<string, unknown>).set('X', {})).toThrow(/frozen/);
    expect(Object.isFrozen(model.nodeTypes.get('Park')!.properties)).toBe(true);
  });
});

describe('the derived schema', () => {
  const sdl = deriveSchema(model);
  const schema = buildSchema(sdl);

  it('is valid, and the generated file is fresh', () => {
    expect(validateSchema(schema)).toEqual([]);
    const file = readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8');
    expect(file.replace(/^#.*\n/, '')).toBe(sdl);
  });

  it('is what the service serves', () => {
    expect(`${printSchema(apiSchema(model))}\n`).toBe(sdl);
  });

  it('gives each relationship a connection with its own fields and evidence', () => {
    expect(sdl).toMatch(/type IssuingBodyIssuedByEdge \{\s+cursor: String!\s+node: IssuingBody!/);
    expect(sdl).toMatch(
      /issuedBy\(first: Int, after: String, last: Int, before: String, where: IssuingBodyIssuedByWhere/,
    );
  });

  it('describes every input type and every type', () => {
    const bare = Object.values(schema.getTypeMap()).filter(
      (type) => !type.description && !type.name.startsWith('__'),
    );
    expect(bare.map((type) => type.name)).toEqual([]);
  });

  it('has a meaning for every filter operator', () => {
    for (const [valueType, filter] of Object.entries(VALUE_FILTERS)) {
      const property = { valueType, list: valueType === 'List', enumName: 'X' } as PropertyField & {
        valueType: ValueType;
      };
      const operators = operatorsOf(property);
      for (const line of filter.lines(property)) expect(operators).toHaveProperty(line.text.split(':')[0]!);
    }
  });

  it('names input types once', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    expect(inputs.length).toBeGreaterThan(40);
  });
});

describe('constraints and indexes', () => {
  const statements = schemaStatements(model);

  it('have unique names and are idempotent', () => {
    expect(new Set(statements.map((each) => each.name)).size).toBe(statements.length);
    for (const each of statements) expect(each.cypher).toContain('IF NOT EXISTS');
  });

  it('serve filters and orders', () => {
    const names = statements.map((each) => each.name);
    expect(names).toEqual(
      expect.arrayContaining([
        'unique_Entity_id',
        'range_Name_type_normal',
        'range_Policy_date_start',
        'range_Policy_date_sort_id',
        'range_Region_code',
        'fulltext_names',
      ]),
    );
    expect(names).not.toContain('range_Park_topics');
    expect(statements.find((each) => each.name === 'fulltext_names')!.cypher).toContain(
      'Company|Fund|IssuingBody|Park|Policy|Region',
    );
    expect(names).toContain('fulltext_documents');
  });
});
