import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { bind, compileRoot, operationOf, rootSelections } from '../../src/compile/index.ts';
import { CodedError } from '../../src/errors.ts';
import { executableSchema } from '../../src/resolvers/index.ts';
import { model } from '../kit/service.ts';

const { schema } = executableSchema(model);
/** No statement has its first character, however the others may be escaped. */
const MARK = '引\'"`}) DETACH DELETE n // OR *:*';
/** How far inputs are followed: to the filters of fields, and on to those of related things. Further they repeat. */
const FILTERS = 2;
const RELATED = 3;

type Value = unknown;

/** Values of an input type with the mark at one place each: every string that it can hold. */
function marked(type: GraphQLInputType, depth: number): readonly Value[] {
  const bare = getNullableType(type);
  if (isListType(bare)) return marked(bare.ofType, depth).map((value) => [value]);
  if (isScalarType(bare)) return ['String', 'ID'].includes(bare.name) ? [MARK] : [];
  if (!isInputObjectType(bare) || depth === 0) return [];
  return Object.values(bare.getFields()).flatMap(({ name, type: of }) =>
    marked(of, depth - 1).map((value) => ({ [name]: value })),
  );
}

/** Something that an argument takes. */
function plain(type: GraphQLInputType): Value {
  const bare = getNullableType(type);
  if (isListType(bare)) return [plain(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  return { Int: 1, Float: 1, Boolean: true }[String(bare)] ?? 'x';
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  const isPage = isObjectType(named) && 'totalCount' in named.getFields();
  return isPage ? '{ totalCount nodes { __typename } }' : '{ __typename }';
}

interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, Value>>;
}

/** One case a string of each argument of a field; `within` puts the field where it can be asked. */
function casesOf(
  owner: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  within: (text: string) => string = (text) => text,
): readonly Case[] {
  const needed = field.args.filter(isRequiredArgument);
  return field.args.flatMap((tested) =>
    marked(tested.type, depth).map((value, index) => {
      const given = [...needed.filter((each) => each !== tested), tested];
      const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
      const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
      const valueFor = (arg: GraphQLArgument) => (arg === tested ? value : plain(arg.type));
      return {
        name: `${owner}.${field.name}(${tested.name}) ${index}`,
        query: `query(${declared}) { ${within(`${field.name}(${passed}) ${selectionOf(field.type)}`)} }`,
        variables: Object.fromEntries(given.map((arg) => [arg.name, valueFor(arg)])),
      };
    }),
  );
}

const query = schema.getQueryType()!;
const ENTITIES = ['Policy', 'IssuingBody', 'Region', 'Park', 'Company', 'Fund', 'Document'];
const CASES: readonly Case[] = [
  ...Object.values(query.getFields()).flatMap((field) => casesOf('Query', field, RELATED)),
  ...ENTITIES.flatMap((noun) => {
    const type = schema.getType(noun === 'Region' ? 'City' : noun) as GraphQLObjectType;
    return Object.values(type.getFields()).flatMap((field) =>
      casesOf(type.name, field, FILTERS, (text) => `node(id: "x") { ... on ${type.name} { ${text} } }`),
    );
  }),
];

/** What the database would be sent; undefined: refused. */
function statements({ query: text, variables }: Case): readonly string[] | undefined {
  const document = parse(text);
  expect(validate(schema, document), text).toEqual([]);
  const operation = { schema, model, ...operationOf(document), variables };
  try {
    return rootSelections(operation).flatMap((selected) => {
      const compiled = compileRoot(operation, selected);
      bind(compiled, variables);
      return [compiled.cypher, ...compiled.parts];
    });
  } catch (error) {
    if (error instanceof CodedError && error.code.startsWith('BAD_')) return undefined;
    throw error;
  }
}

describe('every string that an argument takes', () => {
  it('is a parameter, or refused', { timeout: 120_000 }, () => {
    const taken = CASES.filter((each) => {
      const texts = statements(each);
      for (const text of texts ?? []) expect(text, each.name).not.toContain(MARK[0]);
      return texts !== undefined;
    });
    // So that the walk over the schema cannot become empty unseen.
    expect(CASES.length).toBeGreaterThan(2000);
    expect(taken.length).toBeGreaterThan(CASES.length * 0.8);
  });
});
