import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fits, inOrder, type Thing } from '../kit/evaluate.ts';
import { type Json, type Service, startService } from '../kit/service.ts';

/** 60 parks with many ties and nulls, in 4 regions, from a fixed seed. */
const NAMES = ['园', '园区', '区块链园', 'a', '“引”', 'Z'];
const DAYS = [null, '2016-01-01', '2017-06-30', '2018-12-31'];
const AREAS = [null, 0, 5000, 20000, 0.5];
const TOPICS = ['区块链', '人工智能', '氢能'];
const REGIONS: readonly Thing[] = ['A', 'B', 'C', 'D'].map((name, index) => ({
  id: `r${index}`,
  name,
  level: 'CITY',
}));
const PARKS: readonly Thing[] = fc
  .sample(
    fc.record({
      name: fc.constantFrom(...NAMES),
      founded: fc.constantFrom(...DAYS),
      area: fc.constantFrom(...AREAS),
      nature: fc.constantFrom(null, '政府', '企业'),
      topics: fc.subarray(TOPICS),
      locatedIn: fc.subarray([...REGIONS], { maxLength: 2 }),
    }),
    { numRuns: 60, seed: 7 },
  )
  .map((park, index) => ({ ...park, id: `k${(index * 37) % 60}` }));

let service: Service;
beforeAll(async () => {
  service = await startService(async (database) => {
    await database.write(async (transaction) => {
      await transaction.run(
        'UNWIND $regions AS r CREATE (n:Entity:Region:City) SET n = r SET n.aliases = [], n.code_sort = "z"',
        { regions: REGIONS },
      );
      const rows = PARKS.map(({ locatedIn, founded, area, ...plain }) => ({
        regions: locatedIn.map((region: Thing) => region.id),
        node: {
          ...plain,
          aliases: [],
          founded,
          founded_start: founded,
          founded_end: founded,
          founded_sort: founded ?? '9999-99-99',
          area,
          area_sort: area ?? 1e308,
        },
      }));
      await transaction.run(
        `UNWIND $rows AS row CREATE (n:Entity:Park) SET n = row.node
         WITH n, row UNWIND row.regions AS id MATCH (r:Region {id: id})
         CREATE (n)-[:PARK_LOCATED_IN {fact: n.id + id}]->(r)`,
        { rows },
      );
    });
  });
});
afterAll(() => service.close());

const text = fc.oneof(
  fc.record({ eq: fc.constantFrom(...NAMES) }),
  fc.record({ in: fc.subarray(NAMES) }),
  fc.record({ contains: fc.constantFrom('园', '区', '', '“') }),
  fc.record({ startsWith: fc.constantFrom('区', 'a', '') }),
);
const number = fc.record(
  {
    gt: fc.constantFrom(0, 5000),
    gte: fc.constantFrom(0.5, 20000),
    lt: fc.constantFrom(5000, 1e9),
    lte: fc.constantFrom(0, 20000),
  },
  { requiredKeys: [] },
);
const date = fc.record(
  { from: fc.constantFrom('2016-01-01', '2017-06-30'), to: fc.constantFrom('2017-06-30', '2018-12-31') },
  { requiredKeys: [] },
);
const known = fc.record({ known: fc.boolean() });
const list = fc.record(
  { has: fc.constantFrom(...TOPICS), hasAny: fc.subarray(TOPICS), hasAll: fc.subarray(TOPICS) },
  { requiredKeys: [] },
);
const region = fc.record({ name: fc.record({ in: fc.subarray(['A', 'B', 'C']) }) }, { requiredKeys: [] });
const { where } = fc.letrec<{ where: Json; leaf: Json }>((tie) => ({
  leaf: fc.record(
    {
      name: text,
      area: fc.oneof(number, known),
      founded: fc.oneof(date, known),
      nature: fc.oneof(fc.record({ eq: fc.constant('政府') }), known),
      topics: list,
      locatedIn: fc.oneof(fc.record({ some: region }), fc.record({ none: region })),
    },
    { requiredKeys: [] },
  ),
  where: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    tie('leaf'),
    fc.record({ and: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ not: tie('where') }),
  ),
}));
const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
const key = fc.oneof(
  ...['name', 'founded', 'area', 'id'].map((name) => direction.map((way) => ({ [name]: way }))),
);
const order = fc.array(key, { minLength: 1, maxLength: 3 });

const QUERY = `query($where: ParkWhere, $order: [ParkOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  parks(where: $where, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function page(variables: Readonly<Record<string, unknown>>): Promise<Json> {
  const { data, errors } = await service.ask(QUERY, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.parks;
}

const ids = (things: Json): readonly string[] => things.map((each: Thing) => each.id);

describe('random filters, orders and pages agree with an evaluation in memory', () => {
  it('filters', async () => {
    await fc.assert(
      fc.asyncProperty(where, order, async (filter, by) => {
        const expected = inOrder(
          PARKS.filter((park) => fits(park, filter)),
          by as never,
        );
        const got = await page({ where: filter, order: by, first: 100 });
        expect(ids(got.nodes)).toEqual(ids(expected));
        expect(got.totalCount).toBe(expected.length);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('pages forward and back', async () => {
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 7, max: 40 }), fc.boolean(), async (by, size, back) => {
        const expected = ids(inOrder(PARKS, by as never));
        const seen: string[] = [];
        for (let cursor: string | null = null, more = true; more; ) {
          const got: Json = await page({
            order: by,
            ...(back ? { last: size, before: cursor } : { first: size, after: cursor }),
          });
          if (back) seen.unshift(...ids(got.nodes));
          else seen.push(...ids(got.nodes));
          cursor = back ? got.pageInfo.startCursor : got.pageInfo.endCursor;
          more = back ? got.pageInfo.hasPreviousPage : got.pageInfo.hasNextPage;
        }
        expect(seen).toEqual(expected);
      }),
      { numRuns: 25, seed: 12 },
    );
  });
});
