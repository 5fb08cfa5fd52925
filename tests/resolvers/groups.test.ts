import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Json, plansOnly, type Service, startService } from '../kit/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** Keys and counts, as text: `区块链: 2`. */
const shown = (groups: Json): readonly string[] =>
  groups.map((group: Json) => `${group.keys.map((key: Json) => key.value).join(' ')}: ${group.count}`);

const ask = async (query: string): Promise<Json> => {
  const { data, errors } = await service.ask(query);
  expect(errors).toBeUndefined();
  return data;
};

describe('groups below a root', () => {
  it('count what is below each node, with sums', async () => {
    // k-a (2018-03, 20,000 m²) is in 东莞, k-b (2018, 20,000 m²) in 广州, k-c (neither) in 黄埔区.
    const { regions } = await ask(
      '{ regions(where: { level: { in: [CITY, DISTRICT] } }, orderBy: [{ id: ASC }]) { nodes { id parks { totalCount groups(by: [YEAR]) { keys { field value } count sums { area { value count } } } } } } }',
    );
    const area = (value: number, count: number) => ({ area: { value, count } });
    const year = (value: string | null) => [{ field: 'YEAR', value }];
    expect(regions.nodes.map((node: Json) => [node.id, node.parks])).toEqual([
      ['r-dg', { totalCount: 1, groups: [{ keys: year('2018'), count: 1, sums: area(20000, 1) }] }],
      ['r-gz', { totalCount: 1, groups: [{ keys: year('2018'), count: 1, sums: area(20000, 1) }] }],
      ['r-hp', { totalCount: 1, groups: [{ keys: year(null), count: 1, sums: area(0, 0) }] }],
      ['r-ks', { totalCount: 0, groups: [] }],
    ]);
  });

  it('honour where, on the node and on the relationship', async () => {
    const { body } = await ask(`{ body: company(name: "腾讯") {
      sponsors { groups(by: [ROLE, CITY]) { keys { value } count } }
      none: sponsors(where: { founded: { known: false } }) { groups(by: [ROLE]) { keys { value } count } }
      founded: sponsors(where: { edge: { role: { eq: FOUNDED } } }) { groups(by: [NATURE]) { keys { value } count } }
    } }`);
    expect(shown(body.sponsors.groups)).toEqual(['FOUNDED 东莞市: 1']);
    expect(body.none.groups).toEqual([]);
    expect(shown(body.founded.groups)).toEqual(['政府: 1']);
  });

  it('add up what the relationship itself says, each relationship once', async () => {
    const { region } = await ask(
      '{ region(name: "东莞市") { granted { totalCount groups(by: [PURPOSE], orderBy: KEY) { keys { value } count sums { amount { currency amount count } } } all: groups(by: [CITY]) { keys { value } count sums { amount { amount count } registeredCapital { amount count } } } } } }',
    );
    const cny = (amount: number) => ({ amount: [{ currency: 'CNY', amount, count: 1 }] });
    expect(region.granted.totalCount).toBe(2);
    expect(region.granted.groups).toEqual([
      { keys: [{ value: '场地' }], count: 1, sums: cny(2e6) },
      { keys: [{ value: '研发' }], count: 1, sums: cny(1e6) },
    ]);
    // Two grants to one company: each is a row, and so is what it leads to.
    expect(region.granted.all).toEqual([
      {
        keys: [{ value: '东莞市' }],
        count: 2,
        sums: { amount: [{ amount: 3e6, count: 2 }], registeredCapital: [{ amount: 2e7, count: 2 }] },
      },
    ]);
  });

  it.each([
    'parks',
    'companies',
    'funds',
    'policies',
  ])('say of the %s of a region what the root says', async (field) => {
    const way = field === 'policies' ? 'appliesTo' : 'locatedIn';
    const groups = 'groups(by: [TOPIC, CITY], orderBy: KEY) { keys { value node { id } } count }';
    const { regions } = await ask(`{ regions { nodes { id ${field} { totalCount ${groups} } } } }`);
    expect(regions.nodes.some((node: Json) => node[field].totalCount > 0)).toBe(true);
    for (const node of regions.nodes) {
      const root = await ask(
        `{ ${field}(where: { ${way}: { some: { id: { eq: "${node.id}" } } } }) { totalCount ${groups} } }`,
      );
      expect(node[field]).toEqual(root[field]);
    }
  });

  it('of one statement for all nodes, at any depth and beside pages', async () => {
    const query = `{ region(name: "广东省") { name parts { nodes { name
      parks(first: 1) { nodes { name } pageInfo { hasNextPage } groups(by: [CITY]) { keys { value } count }
        again: groups(by: [TOPIC]) { keys { value } count } } } } } }`;
    await ask(query);
    const { data, statements } = await service.ask(query);
    expect(statements.filter((each) => !plansOnly(each))).toHaveLength(2);
    expect(data.region.parts.nodes).toEqual([
      {
        name: '东莞市',
        parks: {
          nodes: [{ name: '东莞保税区区块链园' }],
          pageInfo: { hasNextPage: false },
          groups: [{ keys: [{ value: '东莞市' }], count: 1 }],
          again: [{ keys: [{ value: '区块链' }], count: 1 }],
        },
      },
      {
        name: '广州市',
        parks: {
          nodes: [{ name: '广州区块链众创空间' }],
          pageInfo: { hasNextPage: false },
          groups: [{ keys: [{ value: '广州市' }], count: 1 }],
          again: [{ keys: [{ value: '区块链' }], count: 1 }],
        },
      },
    ]);
  });

  it('of the documents of a node', async () => {
    const { park } = await ask(
      '{ park(id: "k-a") { documents { totalCount groups(by: [YEAR]) { count } } } }',
    );
    expect(park.documents.groups).toEqual([{ count: park.documents.totalCount }]);
  });

  it.each([
    [
      '{ neighbourhood(id: "k-a", budget: 5) { nodes { node { ... on Region { parks(first: 1) { groups(by: [CITY], first: 1) { count } } } } } } }',
      /below neighbourhood/,
    ],
    [
      '{ parks(first: 1) { groups(by: [CITY], first: 2) { keys { node { ... on Region { parks(first: 1) { groups(by: [CITY], first: 1) { count } } } } } } } }',
      /below the keys of groups/,
    ],
  ])('are refused where no part can answer them: %s', async (query, message) => {
    const { errors, statements } = await service.ask(query);
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors![0]!.message).toMatch(message);
    expect(statements).toEqual([]);
  });
});
