import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { cursorScope, decodeCursor, encodeCursor } from '../../src/compile/cursor.ts';
import { operationOf, PlanCache, planOperation, rootSelections } from '../../src/compile/index.ts';
import { partialDays } from '../../src/compile/partial-date.ts';
import { loadModel } from '../../src/model/index.ts';
import { executableSchema } from '../../src/resolvers/index.ts';

const model = loadModel();
const { schema } = executableSchema(model);

describe('cursors', () => {
  const scope = cursorScope('Query.parks', 'name, id', { where: { name: { eq: 'a' } } });

  it('keep their values', () => {
    const values = ['“十三五”', 3, 0.5, ''];
    const kinds = ['string', 'number', 'number', 'string'] as const;
    expect(decodeCursor(encodeCursor(scope, values), scope, kinds, 'after')).toEqual(values);
  });

  it('are refused when a value was changed to another type', () => {
    const edited = encodeCursor(scope, [3, 'a']);
    expect(() => decodeCursor(edited, scope, ['string', 'string'], 'after')).toThrow(
      /^after: .* other types than the order's/,
    );
  });

  it('belong to one filter, whatever the order of its keys', () => {
    expect(cursorScope('Query.parks', 'name, id', { where: { a: 1, b: { c: [1, 2], d: null } } })).toBe(
      cursorScope('Query.parks', 'name, id', { where: { b: { c: [1, 2] }, a: 1 } }),
    );
    expect(cursorScope('Query.parks', 'name, id', { where: { a: [1, 2] } })).not.toBe(
      cursorScope('Query.parks', 'name, id', { where: { a: [2, 1] } }),
    );
  });

  it.each([
    '',
    'x',
    'e30',
    encodeCursor('other', ['a']),
    Buffer.from('[1,"s",[{}]]').toString('base64url'),
  ])('refuse %j', (text) => {
    expect(() => decodeCursor(text, scope, ['string'], 'after')).toThrow(/^after: /);
  });
});

describe('partial dates', () => {
  it.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-12-03', '2016-12-03', '2016-12-03'],
  ])('%s', (text, from, to) => expect(partialDays(text, 'x')).toEqual({ from, to }));

  it.each([
    '16',
    '2016-00',
    '2016-13',
    '2016-2',
    '2017-02-29',
    '2016-12-32',
    '2016-12-03T00',
    '',
  ])('refuse %j', (text) => {
    expect(() => partialDays(text, 'where')).toThrow(/is no date; write 2016/);
  });
});

describe('the plan cache', () => {
  const document = parse(
    'query($n: Int, $w: ParkWhere, $o: [ParkOrder!], $yes: Boolean = true, $a: String) { parks(first: $n, where: $w, orderBy: $o, after: $a) { nodes { id name @include(if: $yes) } } }',
  );
  const cache = new PlanCache();
  const cypher = (variables: Readonly<Record<string, unknown>>): string => {
    const operation = { schema, model, ...operationOf(document), variables: { yes: true, ...variables } };
    return cache.compiled(operation, rootSelections(operation)[0]!).cypher;
  };

  it('keeps one plan for values that only differ', () => {
    const first = cypher({ n: 1, w: { name: { eq: 'a' } } });
    expect(cypher({ n: 50, w: { name: { eq: 'b' } } })).toBe(first);
    expect(cypher({ w: { name: { eq: 'c' } }, n: null })).not.toBe('');
    expect(cache.hits).toBe(1);
  });

  it.each([
    [{ w: { name: { contains: 'a' } } }],
    [{ w: { or: [{ name: { eq: 'a' } }, { name: { eq: 'b' } }] } }],
    [{ w: { founded: { known: true } } }],
    [{ w: { founded: { known: false } } }],
    [{ o: [{ name: 'DESC' }] }],
    [{ yes: false }],
    [{ a: 'x' }],
    [{}],
  ])('makes another for %j', (variables) => {
    const before = cache.misses;
    cypher(variables);
    expect(cache.misses).toBe(before + 1);
    cypher(variables);
    expect(cache.misses).toBe(before + 1);
  });

  it('is bounded', () => {
    for (let size = 0; size < 100; size += 1) cypher({ w: { or: Array.from({ length: size }, () => ({})) } });
    const before = cache.misses;
    cypher({ w: { or: [] } });
    expect(cache.misses).toBe(before + 1);
  });
});

describe('a plan', () => {
  it('says how many statements it sends', () => {
    const document = parse(
      '{ a: parks { totalCount } b: parks { totalCount } __typename ...C } fragment C on Query { funds { totalCount } }',
    );
    const plan = planOperation({ schema, model, ...operationOf(document), variables: {} });
    expect(plan.statements).toBe(3);
    expect(plan.roots.map((root) => root.key)).toEqual(['a', 'b', 'funds']);
  });

  it('refuses too many nested reads', () => {
    const fields = Array.from({ length: 70 }, (_, index) => `a${index}: companies { totalCount }`).join(' ');
    const document = parse(`{ parks { nodes { ${fields} } } }`);
    const plan = () => planOperation({ schema, model, ...operationOf(document), variables: {} });
    expect(plan).toThrow(/at most 60 connections/);
  });
});
