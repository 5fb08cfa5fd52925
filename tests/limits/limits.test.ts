import { buildSchema, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Degree } from '../../src/compile/index.ts';
import {
  checkCost,
  checkReads,
  estimatedCost,
  estimatedReads,
  LIMITS,
  limitRules,
  type Scene,
  sceneOf,
} from '../../src/limits/index.ts';
import { deriveSchema, loadModel } from '../../src/model/index.ts';

const schema = buildSchema(deriveSchema(loadModel()));

function codes(query: string): readonly unknown[] {
  return validate(schema, parse(query), limitRules(false)).map((error) => error.extensions.limit);
}

function asked(query: string, variables: Readonly<Record<string, unknown>> = {}): Scene {
  const document = parse(query);
  return sceneOf(schema, document, document.definitions[0] as OperationDefinitionNode, variables);
}

const cost = (query: string, variables?: Readonly<Record<string, unknown>>): number =>
  estimatedCost(asked(query, variables));

/** policies → issuers → policies …, `levels` times. */
function nested(levels: number): string {
  let inner = 'name';
  for (let level = 0; level < levels; level += 1)
    inner = `issuedBy { nodes { issued { nodes { ${inner} } } } }`;
  return `{ policies { nodes { ${inner} } } }`;
}

describe('depth', () => {
  it('lets reasonable questions pass', () => expect(codes(nested(5))).toEqual([]));
  it('refuses inline', () => expect(codes(nested(60))).toContain('TOO_DEEP'));
  it('refuses by fragment', () => {
    const parts = Array.from(
      { length: 30 },
      (_, index) =>
        `fragment F${index} on Policy { issuedBy { nodes { issued { nodes { ${index < 29 ? `...F${index + 1}` : 'id'} } } } } }`,
    );
    expect(codes(`{ policies { nodes { ...F0 } } } ${parts.join(' ')}`)).toEqual(['TOO_DEEP']);
  });
  it('refuses by alias and inline fragment', () => {
    let inner = 'name';
    for (let level = 0; level < 30; level += 1)
      inner = `... on Region { a: partOf { b: nodes { ${inner} } } }`;
    expect(codes(`{ regions { nodes { ${inner} } } }`)).toEqual(['TOO_DEEP']);
  });
  it('does not loop on a fragment cycle', () => {
    expect(
      codes('{ parks { nodes { ...A } } } fragment A on Park { name ...B } fragment B on Park { id ...A }'),
    ).toEqual([]);
  });
  it('is quick on fragments that double', () => {
    const parts = Array.from(
      { length: 60 },
      (_, index) => `fragment D${index} on Park { ...D${index + 1} ...D${index + 1} }`,
    );
    // Walked naively these are 2^60 selections: the test would never end.
    expect(codes(`{ parks { nodes { ...D0 } } } ${parts.join(' ')} fragment D60 on Park { id }`)).toEqual([]);
  });
});

describe('aliases, directives, root fields', () => {
  const many = (count: number, text: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ');

  it('counts aliases inline and by fragment', () => {
    expect(codes(`{ parks { nodes { ${many(LIMITS.aliases, (index) => `a${index}: name`)} } } }`)).toEqual(
      [],
    );
    expect(
      codes(`{ parks { nodes { ${many(LIMITS.aliases + 1, (index) => `a${index}: name`)} } } }`),
    ).toEqual(['TOO_MANY_ALIASES']);
    const half = many(40, (index) => `a${index}: name`);
    expect(
      codes(
        `{ parks { nodes { ...A } } funds { nodes { ...B } } } fragment A on Park { ${half} } fragment B on Fund { ${half} }`,
      ),
    ).toEqual(['TOO_MANY_ALIASES']);
  });

  it('counts directives on fields and spreads', () => {
    expect(codes(`{ parks { nodes { name ${many(61, () => '@include(if: true)')} } } }`)).toEqual([
      'TOO_MANY_DIRECTIVES',
    ]);
    expect(
      codes(`{ parks { nodes { ...A ${many(61, () => '@include(if: true)')} } } } fragment A on Park { id }`),
    ).toEqual(['TOO_MANY_DIRECTIVES']);
    const half = many(40, (index) => `a${index}: name @include(if: true)`);
    expect(
      codes(
        `{ parks { nodes { ...A } } policies { nodes { ...B } } } fragment A on Park { ${half} } fragment B on Policy { ${half} }`,
      ),
    ).toContain('TOO_MANY_DIRECTIVES');
  });

  it('counts connections over all root fields, inline, by alias and by fragment', () => {
    const links = many(20, (index) => `l${index}: locatedIn { nodes { name } }`);
    const roots = many(7, (index) => `r${index}: parks { nodes { ${links} } }`);
    expect(codes(`{ ${roots} }`)).toContain('TOO_EXPENSIVE');
    const spread = many(7, (index) => `r${index}: parks { nodes { ...L } }`);
    expect(codes(`{ ${spread} } fragment L on Park { ${links} }`)).toContain('TOO_EXPENSIVE');
    expect(codes(`{ r: parks { nodes { ...L } } } fragment L on Park { ${links} }`)).toEqual([]);
  });
  it('answers queries only', () => {
    expect(codes('mutation { x }')).toContain('BAD_USER_INPUT');
    expect(codes('subscription { policies { totalCount } }')).toContain('BAD_USER_INPUT');
  });
  it('counts root fields by alias and by fragment', () => {
    const roots = many(21, (index) => `r${index}: parks { totalCount }`);
    expect(codes(`{ ${roots} }`)).toEqual(['TOO_EXPENSIVE']);
    expect(codes(`{ ...A } fragment A on Query { ${roots} }`)).toEqual(['TOO_EXPENSIVE']);
  });
});

describe('cost', () => {
  it('multiplies page sizes through the nesting', () => {
    expect(cost('{ parks(first: 10) { nodes { name } } }')).toBe(10);
    expect(cost('{ parks(first: 10) { nodes { companies(first: 3) { nodes { name } } } } }')).toBe(
      10 * (1 + 3),
    );
    expect(cost('{ parks { nodes { name } } }')).toBe(20);
    expect(cost('{ park(id: "x") { companies(last: 5) { nodes { id } } } }')).toBe(1 + 5);
    expect(cost('{ nodes(ids: ["a", "b"]) { id } }')).toBe(2);
    expect(
      cost('{ parks(first: 2) { edges { node { locatedIn(first: 2) { edges { evidence { quote } } } } } } }'),
    ).toBe(2 * (1 + 2 * (1 + 5)));
  });

  it('counts drawings by their budget and paths by their steps, also by alias and fragment', () => {
    const drawing =
      'neighbourhood(id: "x", budget: 50) { nodes { node { ...E } } edges { evidence(first: 3) { id } } }';
    const fragment = 'fragment E on Entity { documents(first: 4) { nodes { id } } }';
    expect(cost(`{ ${drawing} } ${fragment}`)).toBe(50 * (1 + 4 + 3));
    expect(cost(`{ a: ${drawing} b: ${drawing} } ${fragment}`)).toBe(2 * 50 * (1 + 4 + 3));
    expect(cost('{ paths(from: "a", to: "b", maxLength: 6, first: 10) { complete } }')).toBe(10 * 7);
    expect(cost('query($n: Int) { paths(from: "a", to: "b", first: $n) { complete } }', { n: 3 })).toBe(
      3 * 5,
    );
    expect(
      cost(
        '{ parks { groups(by: [CITY], first: 7) { keys { node { documents(first: 2) { nodes { id } } } } } } }',
      ),
    ).toBe(20 * (1 + 7 * (1 + 2)));
    expect(cost('{ search(text: "x", first: 9) { nodes { id } } }')).toBe(9);
    expect(cost('{ connections(ids: ["a", "b"]) { edges { id } } }')).toBe(2);
  });

  it('reads variables', () => {
    const query =
      'query($n: Int, $ids: [ID!]!) { parks(first: $n) { nodes { id } } nodes(ids: $ids) { id } }';
    expect(cost(query, { n: 7, ids: ['a', 'b', 'c'] })).toBe(10);
    expect(cost(query, {})).toBe(21);
  });

  it('reads the defaults of variables that are not given', () => {
    const query =
      'query($n: Int = 100, $ids: [ID!] = ["a", "b", "c"]) { parks(first: $n) { nodes { companies(first: $n) { nodes { id } } } } nodes(ids: $ids) { id } }';
    expect(cost(query)).toBe(100 * (1 + 100) + 3);
    expect(cost(query, { n: 2, ids: ['a'] })).toBe(2 * (1 + 2) + 1);
    // Null is the default of the field.
    expect(cost(query, { n: null, ids: ['a'] })).toBe(20 * (1 + 20) + 1);
  });

  it('counts by fragment and by alias as inline', () => {
    const inline = cost('{ parks(first: 5) { nodes { companies(first: 4) { nodes { id } } } } }');
    expect(
      cost(
        '{ parks(first: 5) { nodes { ...A } } } fragment A on Park { companies(first: 4) { nodes { id } } }',
      ),
    ).toBe(inline);
    expect(
      cost(
        '{ a: parks(first: 5) { nodes { companies(first: 4) { nodes { id } } } } b: parks(first: 1) { nodes { id } } }',
      ),
    ).toBe(inline + 1);
  });

  it('refuses with both figures', () => {
    const query =
      '{ parks(first: 100) { nodes { companies(first: 100) { nodes { grants(first: 100) { nodes { __typename } } } } } } }';
    expect(() => checkCost(asked(query))).toThrow(/may read 1010100 rows.*at most 100000/);
  });
});

describe('reads', () => {
  /** At 10^5 nodes: a region that a sixth of all policies is for. */
  const DEGREES: Readonly<Record<string, Degree>> = {
    'Region.policies': { most: 15_000, all: 43_000 },
    'Region.parks': { most: 1_400, all: 8_000 },
    'Policy.appliesTo': { most: 1, all: 43_000 },
  };
  const degreeOf = (type: string, field: string) => DEGREES[`${type}.${field}`];
  const reads = (query: string, variables?: Readonly<Record<string, unknown>>) =>
    estimatedReads(asked(query, variables), degreeOf);

  it('count the degree, not the page, and no more than there are for the nodes of one list', () => {
    expect(reads('{ region(id: "x") { policies(first: 1) { nodes { name } } } }')).toBe(15_000);
    expect(reads('{ regions(first: 100) { nodes { policies(first: 1) { nodes { name } } } } }')).toBe(43_000);
    expect(
      reads('{ region(id: "x") { policies { edges { node { name } } } parks { nodes { name } } } }'),
    ).toBe(16_400);
    expect(reads('{ policies(first: 100) { nodes { name } } }')).toBe(0);
  });

  it('are nothing for a total, which is stored', () => {
    expect(reads('{ regions { nodes { policies { totalCount __typename } } } }')).toBe(0);
    expect(
      reads(
        '{ regions { nodes { policies { ...T } } } } fragment T on RelatedPolicyConnection { totalCount }',
      ),
    ).toBe(0);
    expect(reads('{ region(id: "x") { policies { totalCount nodes { id } } } }')).toBe(15_000);
  });

  const there = (inner: string, first: string) =>
    `appliesTo(first: 1) { nodes { policies(first: ${first}) { nodes { ${inner} } } } }`;

  it('multiply through hubs, inline, by variable, by alias and by fragment', () => {
    const expected = 10 * (1 + 15_000 + 100 * (1 + 15_000));
    const inner = there('name', '10');
    expect(reads(`{ policies(first: 10) { nodes { ${there(inner, '100')} } } }`)).toBe(expected);
    expect(
      reads(`query($n: Int) { policies(first: 10) { nodes { ${there(inner, '$n')} } } }`, { n: 100 }),
    ).toBe(expected);
    expect(reads(`{ p: policies(first: 10) { n: nodes { a: ${there(`b: ${inner}`, '100')} } } }`)).toBe(
      expected,
    );
    expect(
      reads(
        `{ policies(first: 10) { nodes { ...A } } } fragment A on Policy { ${there('...B', '100')} } fragment B on Policy { ${inner} }`,
      ),
    ).toBe(expected);
  });

  it('do not loop on a fragment cycle, and count one id that is asked for often', () => {
    expect(reads('{ policies { nodes { ...A } } } fragment A on Policy { ...A name }')).toBe(0);
    const ids = Array.from({ length: 100 }, () => '"x"').join(',');
    const many = `{ nodes(ids: [${ids}]) { ... on Region { policies(first: 1) { nodes { id } } } } }`;
    expect(reads(many)).toBe(100 * 15_000);
  });

  it('are refused with both figures, where pages alone would pass', () => {
    const query = `{ policies(first: 10) { nodes { ${there(there('name', '10'), '100')} } } }`;
    expect(cost(query)).toBeLessThan(LIMITS.cost);
    expect(() => checkReads(asked(query), degreeOf)).toThrow(
      /may read 15151010 relationships.*at most 2000000/,
    );
  });
});
