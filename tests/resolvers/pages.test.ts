import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, type Service, startService } from '../kit/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const PAGE = `query($first: Int, $after: String, $last: Int, $before: String, $order: [ParkOrder!]) {
  parks(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function page(variables: Readonly<Record<string, unknown>>): Promise<Json> {
  const { data, errors } = await service.ask(PAGE, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.parks;
}

const ids = (of: Json): readonly string[] => of.edges.map((edge: Json) => edge.node.id);

/** `founded` has nulls, `area` has a tie and a null. */
const ORDERS: readonly (readonly [string, Json, readonly string[]])[] = [
  ['name', [{ name: 'ASC' }], ['k-a', 'k-b', 'k-d', 'k-c']],
  ['founded', [{ founded: 'ASC' }], ['k-b', 'k-a', 'k-c', 'k-d']],
  ['founded desc', [{ founded: 'DESC' }], ['k-a', 'k-b', 'k-d', 'k-c']],
  ['area desc', [{ area: 'DESC' }], ['k-b', 'k-a', 'k-d', 'k-c']],
  ['area desc, id', [{ area: 'DESC' }, { id: 'ASC' }], ['k-a', 'k-b', 'k-d', 'k-c']],
  ['area, founded desc', [{ area: 'ASC' }, { founded: 'DESC' }], ['k-d', 'k-a', 'k-b', 'k-c']],
];

describe.each(ORDERS)('pages by %s', (_, order, expected) => {
  it('stand in order, nulls last', async () => {
    expect(ids(await page({ order }))).toEqual(expected);
  });

  it.each([1, 2, 3])('go forward by %i', async (first) => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const got: Json = await page({ order, first, after });
      expect(got.pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...ids(got));
      after = got.pageInfo.endCursor;
      more = got.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(expected);
  });

  it.each([1, 2, 3])('go back by %i', async (last) => {
    const seen: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const got: Json = await page({ order, last, before });
      expect(got.pageInfo.hasNextPage).toBe(before !== null);
      seen.unshift(...ids(got));
      before = got.pageInfo.startCursor;
      more = got.pageInfo.hasPreviousPage;
    }
    expect(seen).toEqual(expected);
  });

  it('lie between two cursors', async () => {
    const all = await page({ order });
    const got = await page({ order, after: all.edges[0].cursor, before: all.edges[3].cursor });
    expect(ids(got)).toEqual(expected.slice(1, 3));
  });
});

describe('page arguments', () => {
  it('first: 0 is an empty page that knows of more', async () => {
    const got = await page({ first: 0 });
    expect(got).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it.each([
    [
      '{ parks(first: -1) { totalCount } }',
      'BAD_USER_INPUT',
      /parks\(first\): -1 is no page size; take 0 to 100/,
    ],
    ['{ parks(last: 101) { totalCount } }', 'BAD_USER_INPUT', /parks\(last\): 101/],
    ['{ parks(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT', /exclude each other/],
    [
      '{ parks { nodes { companies(first: -1) { totalCount } } } }',
      'BAD_USER_INPUT',
      /parks\.nodes\.companies\(first\)/,
    ],
    [
      '{ parks { edges { node { locatedIn { edges { evidence(first: 101) { id } } } } } } }',
      'BAD_USER_INPUT',
      /evidence\(first\)/,
    ],
    ['{ parks(after: "x") { totalCount } }', 'BAD_CURSOR', /"x" is not a cursor/],
    ['{ parks(after: "WzEsImEiXQ") { totalCount } }', 'BAD_CURSOR', /is not a cursor/],
    [
      '{ policies(where: { date: { from: "2016-13" } }) { totalCount } }',
      'BAD_USER_INPUT',
      /"2016-13" is no date/,
    ],
    ['{ policies(where: { date: { from: "2019-02-29" } }) { totalCount } }', 'BAD_USER_INPUT', /is no date/],
    [
      `{ nodes(ids: [${Array.from({ length: 101 }, () => '"x"').join(',')}]) { id } }`,
      'BAD_USER_INPUT',
      /101 ids/,
    ],
  ])('%s', async (query, code, message) => {
    const { errors, status } = await service.ask(query);
    expect(errors![0]!.extensions.code).toBe(code);
    expect(errors![0]!.message).toMatch(message);
    expect(status).toBe(400);
  });

  it('a cursor belongs to its field, order and filter', async () => {
    const { data } = await service.ask('{ parks(first: 1) { pageInfo { endCursor } } }');
    const after = data.parks.pageInfo.endCursor;
    const code = async (query: string): Promise<string | undefined> =>
      (await service.ask(query, { after })).errors?.[0]?.extensions.code;
    expect(await code('query($after: String) { parks(after: $after) { totalCount } }')).toBeUndefined();
    expect(
      await code('query($after: String) { parks(after: $after, orderBy: [{ area: ASC }]) { totalCount } }'),
    ).toBe('BAD_CURSOR');
    expect(
      await code(
        'query($after: String) { parks(after: $after, where: { name: { contains: "a" } }) { totalCount } }',
      ),
    ).toBe('BAD_CURSOR');
    expect(await code('query($after: String) { funds(after: $after) { totalCount } }')).toBe('BAD_CURSOR');
  });

  it.each([
    ['parks', '', [1, 'k-a']],
    ['parks', 'orderBy: [{ area: DESC }]', [0, '20000', 'k-a']],
    ['parks', 'orderBy: [{ founded: ASC }]', [20180322, 'k-a']],
    ['search', 'text: "区块链"', [0, 1.5, 7, '']],
  ])('a cursor of %s(%s) with values of other types is refused', async (field, more, values) => {
    const page = (after: string) =>
      `{ ${field}(first: 1, ${more} ${after}) { pageInfo { endCursor } nodes { id } } }`;
    const given = (await service.ask(page(''))).data[field].pageInfo.endCursor;
    const [version, scope, kept] = JSON.parse(Buffer.from(given, 'base64url').toString());
    expect(kept).toHaveLength(values.length);
    const edited = Buffer.from(JSON.stringify([version, scope, values])).toString('base64url');
    const { errors, status } = await service.ask(page(`after: "${edited}"`));
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_CURSOR']);
  });

  it('nested connections page by themselves', async () => {
    const query = `query($after: String) { policy(id: "p-dg") { supports(first: 2, after: $after) {
      totalCount nodes { ... on Entity { id } } pageInfo { hasNextPage endCursor } } } }`;
    const first = (await service.ask(query)).data.policy.supports;
    const second = (await service.ask(query, { after: first.pageInfo.endCursor })).data.policy.supports;
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([
      3,
      true,
      false,
    ]);
    expect([...first.nodes, ...second.nodes].map((node: Json) => node.id)).toEqual(['f-2', 'k-a', 'c-1']);
  });
});

describe('statements', () => {
  it('are one a root field, whatever is nested, and plans are cached by shape', async () => {
    const query = `query($n: Int, $w: ParkWhere) {
      parks(first: $n, where: $w) { totalCount nodes { locatedIn { nodes { partOf { nodes { parts { nodes { name } } } } } } companies { nodes { grants { edges { evidence { quote } } } } } } }
      funds { nodes { fundOf { nodes { __typename } } } }
    }`;
    const first = await service.ask(query, { n: 1, w: { name: { contains: 'x' } } });
    const second = await service.ask(query, { n: 2, w: { name: { contains: '园' } } });
    expect(first.statements).toHaveLength(2);
    expect(second.statements.map((sent) => sent.cypher)).toEqual(first.statements.map((sent) => sent.cypher));
    expect(second.statements.every((sent) => sent.mode === 'READ')).toBe(true);
    expect(second.data.parks.totalCount).toBe(2);
  });
});

describe('an order that puts nulls last, downwards', () => {
  it('reads the label in the order of an index, forward and backward', async () => {
    for (const page of ['first: 1', 'last: 1']) {
      const { statements } = await service.ask(
        `{ parks(${page}, orderBy: [{ area: DESC }]) { nodes { id } } }`,
      );
      const operators = await service.explain(statements[0]!.cypher, { ...statements[0]!.parameters });
      expect(operators).not.toContain('NodeByLabelScan');
      expect(operators.filter((each) => /^(?:Top|Sort)/.test(each))).toEqual([]);
    }
  });
});
