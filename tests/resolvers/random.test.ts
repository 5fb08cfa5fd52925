import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fits, inOrder, type Thing } from '../kit/evaluate.ts';
import { type Json, type Service, startService } from '../kit/service.ts';

/** 60 parks with many ties and nulls, in 4 regions, from a fixed seed. */
const NAMES = ['园', '园区', '区块链园', 'a', '“引”', 'Z'];
const DAYS = [null, '2016-01-01', '2017-06-30', '2018-12-31'];
const AREAS = [null, 0, 5000, 20000, 0.5];
const TOPICS = ['区块链', '人工智能', '氢能'];
const BODIES: readonly Thing[] = ['甲', '乙', '丙'].map((name, index) => ({ id: `b${index}`, name }));
const ROLES = [null, 'FOUNDED', 'OPERATES'];
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
      sponsoredBy: fc.array(
        fc
          .tuple(fc.constantFrom(...BODIES), fc.constantFrom(...ROLES))
          .map(([body, role]) => ({ ...body, edge: { role } })),
        { maxLength: 3 },
      ),
    }),
    { numRuns: 60, seed: 7 },
  )
  .map((park, index) => ({ ...park, id: `k${(index * 37) % 60}` }));
for (const region of REGIONS) {
  Object.assign(region, { parks: PARKS.filter((park) => park.locatedIn.includes(region)) });
}

/** Bodies in regions; funds in them, for them, and for a park in two. */
const PARK_IN_TWO = PARKS.find((park) => park.locatedIn.length === 2)!;
const WAYS: readonly (readonly [from: string, type: string, to: string])[] = [
  ['b0', 'BODY_LOCATED_IN', 'r2'],
  ['b1', 'BODY_LOCATED_IN', 'r3'],
  ['b1', 'BODY_LOCATED_IN', 'r0'],
  ['f0', 'FUND_LOCATED_IN', 'r1'],
  ['f1', 'FUND_OF', 'r3'],
  ['f1', 'FUND_LOCATED_IN', 'r2'],
  ['f2', 'FUND_OF', PARK_IN_TWO.id],
];
const PLACES: Readonly<Record<string, readonly string[]>> = {
  b0: ['r2'],
  b1: ['r3', 'r0'],
  f0: ['r1'],
  f1: ['r3', 'r2'],
  f2: PARK_IN_TWO.locatedIn.map(({ id }: Thing) => id),
};

let service: Service;
beforeAll(async () => {
  service = await startService(async (database) => {
    await database.write(async (transaction) => {
      await transaction.run(
        'UNWIND $regions AS r CREATE (n:Entity:Region:City) SET n = r SET n.aliases = [], n.code_sort = "z"',
        { regions: REGIONS.map(({ parks: _, ...region }) => region) },
      );
      await transaction.run(
        'UNWIND $bodies AS b CREATE (n:Entity:IssuingBody) SET n = b SET n.aliases = []',
        { bodies: BODIES },
      );
      await transaction.run(
        'UNWIND $regions AS r CREATE (:Name {id: r.id, entity: r.id, type: "Region", normal: toLower(r.name)})',
        {
          regions: REGIONS.map(({ id, name }) => ({ id, name })),
        },
      );
      await transaction.run(
        "MATCH (a:Region {id: 'r1'}), (b:Region {id: 'r0'}), (c:Region {id: 'r2'}) CREATE (c)-[:PART_OF]->(a)-[:PART_OF]->(b)",
      );
      const rows = PARKS.map(({ locatedIn, sponsoredBy, founded, area, ...plain }) => ({
        regions: locatedIn.map((region: Thing) => region.id),
        sponsors: sponsoredBy.map((body: Thing, index: number) => ({
          id: body.id,
          fact: `s${index}`,
          role: body.edge.role,
        })),
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
      await transaction.run(
        `UNWIND $rows AS row MATCH (n:Park {id: row.node.id}) UNWIND row.sponsors AS s MATCH (b:IssuingBody {id: s.id})
         CREATE (n)-[:SPONSORED_BY {fact: n.id + s.fact, role: s.role}]->(b)`,
        { rows },
      );
      await transaction.run(
        `UNWIND $funds AS fund CREATE (:Entity:Fund {id: fund, name: fund, aliases: []})`,
        { funds: Object.keys(PLACES).filter((id) => id.startsWith('f')) },
      );
      await transaction.run(
        `UNWIND $ways AS way MATCH (a:Entity {id: way[0]}), (b:Entity {id: way[2]})
         CREATE (a)-[r:$(way[1])]->(b) SET r.fact = a.id + b.id`,
        { ways: WAYS },
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
const quantified = (inner: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
  fc.oneof(...['some', 'none', 'every', 'single'].map((name) => fc.record({ [name]: inner })));
const aPark = fc.record({ area: number, nature: known }, { requiredKeys: [] });
const region = fc.record(
  { name: fc.record({ in: fc.subarray(['A', 'B', 'C']) }), parks: quantified(aPark) },
  { requiredKeys: [] },
);
const sponsor = fc.record(
  {
    name: fc.record({ in: fc.subarray(['甲', '乙']) }),
    edge: fc.record({ role: fc.oneof(fc.record({ in: fc.subarray(['FOUNDED', 'OPERATES']) }), known) }),
  },
  { requiredKeys: [] },
);
const fields = (of: Readonly<Record<string, fc.Arbitrary<Json>>>): fc.Arbitrary<Json> =>
  fc
    .subarray(Object.keys(of), { minLength: 0, maxLength: 2 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, of[name]!]))));
const { where } = fc.letrec<{ where: Json; leaf: Json }>((tie) => ({
  // One or two fields: each shape is planned anew, and the planner's time is what this test costs.
  leaf: fields({
    name: text,
    area: fc.oneof(number, known),
    founded: fc.oneof(date, known),
    nature: fc.oneof(fc.record({ eq: fc.constant('政府') }), known),
    topics: list,
    locatedIn: quantified(region),
    sponsoredBy: quantified(sponsor),
  }),
  where: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    tie('leaf'),
    fc.record({ and: fc.array(tie('where'), { maxLength: 2 }) }),
    fc.record({ or: fc.array(tie('where'), { maxLength: 2 }) }),
    fc.record({ not: tie('where') }),
  ),
}));
const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
const key = fc.oneof(
  ...['name', 'founded', 'area', 'id'].map((name) => direction.map((way) => ({ [name]: way }))),
);
const order = fc.array(key, { minLength: 1, maxLength: 3 });
const pageSize = fc.integer({ min: 7, max: 40 });

const PARKS_FIELD = `parks(where: $where, orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
const PAGE = '$order: [ParkOrder!], $first: Int, $after: String, $last: Int, $before: String';
const QUERY = `query($where: ParkWhere, ${PAGE}) { ${PARKS_FIELD} }`;
const NESTED = `query($region: ID!, $where: RelatedParkWhere, ${PAGE}) { region(id: $region) { ${PARKS_FIELD} } }`;

/** A page of all parks, or of those of one region. */
async function page(variables: Readonly<Record<string, unknown>>, region?: string): Promise<Json> {
  const { data, errors } = await (region
    ? service.ask(NESTED, { ...variables, region })
    : service.ask(QUERY, variables));
  if (errors) throw new Error(JSON.stringify(errors));
  return region ? data.region.parks : data.parks;
}

/** r2 is part of r1, which is part of r0; each is a city. */
const UNDER: Json = { A: ['r0', 'r1', 'r2'], r1: ['r1', 'r2'], c: ['r2'], D: ['r3'], none: [] };
const CITIES: Json = { r0: ['A'], r1: ['B', 'A'], r2: ['C', 'B', 'A'], r3: ['D'] };
const parksIn = (place: string): readonly Thing[] =>
  PARKS.filter((park) => park.locatedIn.some((r: Thing) => UNDER[place].includes(r.id)));
const citiesOf = (park: Thing): readonly string[] => [
  ...new Set<string>(park.locatedIn.flatMap((r: Thing) => CITIES[r.id])),
];

/** Undefined: all parks; else those of a region, below it. */
const below = fc.constantFrom(undefined, ...REGIONS.map(({ id }) => id));
const parksOf = (region: string | undefined): readonly Thing[] =>
  region === undefined ? PARKS : REGIONS.find(({ id }) => id === region)!.parks;

const ids = (things: Json): readonly string[] => things.map((each: Thing) => each.id);

describe('random filters, orders and pages agree with an evaluation in memory', () => {
  it('filters', async () => {
    await fc.assert(
      fc.asyncProperty(where, order, below, async (filter, by, of) => {
        const expected = inOrder(
          parksOf(of).filter((park) => fits(park, filter)),
          by as never,
        );
        const got = await page({ where: filter, order: by, first: 100 }, of);
        expect(ids(got.nodes)).toEqual(ids(expected));
        expect(got.totalCount).toBe(expected.length);
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('answers twice in one request, under any aliases', async () => {
    const aliases = ['nodes', 'totalCount', 'id', 'parks', '__proto__', 'toString', 'length'];
    const keys = fc.shuffledSubarray(aliases, { minLength: 5, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(where, order, keys, async (filter, by, [a, b, total, nodes, id]) => {
        const shown = `{ ${total}: totalCount ${nodes}: nodes { ${id}: id } }`;
        const { data, errors } = await service.ask(
          `query($where: ParkWhere, $order: [ParkOrder!]) {
            ${a}: parks(where: $where, first: 100) ${shown} ${b}: parks(orderBy: $order, first: 7) ${shown} }`,
          { where: filter, order: by },
        );
        expect(errors).toBeUndefined();
        const found = PARKS.filter((park) => fits(park, filter));
        const seen = (key: string): readonly string[] => data[key][nodes!].map((each: Json) => each[id!]);
        expect(seen(a!)).toEqual(ids(inOrder(found, [{ name: 'ASC' }])));
        expect(data[a!][total!]).toBe(found.length);
        expect(seen(b!)).toEqual(ids(inOrder(PARKS, by as never)).slice(0, 7));
        expect(data[b!][total!]).toBe(PARKS.length);
      }),
      { numRuns: 15, seed: 17 },
    );
  });

  it('filters within a region and what is under it', async () => {
    await fc.assert(
      fc.asyncProperty(where, fc.constantFrom(...Object.keys(UNDER)), async (filter, place) => {
        const there = parksIn(place);
        const expected = inOrder(
          there.filter((park) => fits(park, filter)),
          [{ name: 'ASC' }],
        );
        const down = await page({
          where: { ...filter, within: place },
          order: [{ name: 'ASC' }],
          first: 100,
        });
        expect(ids(down.nodes)).toEqual(ids(expected));
        expect(down.totalCount).toBe(expected.length);
        const up = await page({
          where: { or: [{ and: [filter, { within: place }] }] },
          order: [{ name: 'ASC' }],
          first: 100,
        });
        expect(ids(up.nodes)).toEqual(ids(expected));
      }),
      { numRuns: 12, seed: 13 },
    );
  });

  it('groups and sums', async () => {
    const keysOf: Json = {
      YEAR: (park: Thing) => [park.founded === null ? null : park.founded.slice(0, 4)],
      NATURE: (park: Thing) => [park.nature],
      TOPIC: (park: Thing) => park.topics,
      CITY: citiesOf,
      SPONSORED_BY: (park: Thing) => [...new Set(park.sponsoredBy.map((body: Thing) => body.name))],
    };
    const or = (values: Json): Json => (values.length > 0 ? values : [null]);
    await fc.assert(
      fc.asyncProperty(
        where,
        fc.subarray(Object.keys(keysOf), { minLength: 1, maxLength: 2 }),
        async (filter, by) => {
          const expected = new Map<string, { count: number; area: number; areas: number }>();
          for (const park of PARKS.filter((each) => fits(each, filter))) {
            const rows = by.reduce<Json[]>(
              (rest, name) =>
                rest.flatMap((row) => or(keysOf[name](park)).map((value: Json) => [...row, value])),
              [[]],
            );
            for (const row of rows) {
              const key = JSON.stringify(row);
              const group = expected.get(key) ?? { count: 0, area: 0, areas: 0 };
              group.count += 1;
              group.area += park.area ?? 0;
              group.areas += park.area === null ? 0 : 1;
              expected.set(key, group);
            }
          }
          const { data, errors } = await service.ask(
            `query($where: ParkWhere, $by: [ParkGroupBy!]!) { parks(where: $where) {
               groups(by: $by) { keys { value } count sums { area { value count } } } } }`,
            { where: filter, by },
          );
          expect(errors).toBeUndefined();
          const { groups } = data.parks;
          const got = groups.map((group: Json) => [
            JSON.stringify(group.keys.map((each: Json) => each.value)),
            { count: group.count, area: group.sums.area.value, areas: group.sums.area.count },
          ]);
          expect(got.map(([, { count }]: Json) => count)).toEqual(
            got.map(([, { count }]: Json) => count).toSorted((a: number, b: number) => b - a),
          );
          expect(Object.fromEntries(got)).toEqual(Object.fromEntries([...expected].slice(0, 1000)));
        },
      ),
      { numRuns: 15, seed: 14 },
    );
  });

  describe.each(Object.keys(UNDER))('groups by city of what is within %s', (place) => {
    const counts = (cities: (park: Thing) => readonly string[]): Record<string, number> => {
      const found: Record<string, number> = {};
      for (const city of parksIn(place).flatMap(cities)) found[city] = (found[city] ?? 0) + 1;
      return found;
    };
    const there = (park: Thing): readonly string[] => [
      ...new Set<string>(
        park.locatedIn.filter((r: Thing) => UNDER[place].includes(r.id)).flatMap((r: Thing) => CITIES[r.id]),
      ),
    ];

    const within = { within: place };
    it.each([
      ['there', within, '[CITY]', '', there],
      ['there, with a second key', within, '[CITY, DISTRICT]', '', there],
      ['there, with sums', within, '[CITY]', 'sums { area { count } }', there],
      ['there, under and', { and: [{}, within] }, '[CITY]', '', there],
      ['there, among ids', { ...within, id: { in: ids(PARKS) } }, '[CITY]', '', there],
      ['elsewhere too, under or', { or: [within, { id: { eq: 'none' } }] }, '[CITY]', '', citiesOf],
    ] as const)('%s', async (_, where, by, more, cities) => {
      const { data, errors } = await service.ask(
        `query($where: ParkWhere) { parks(where: $where) { groups(by: ${by}) { keys { value } count ${more} } } }`,
        { where },
      );
      expect(errors).toBeUndefined();
      const groups = data.parks.groups.map(({ keys, count }: Json) => [keys[0].value, count]);
      expect(Object.fromEntries(groups)).toEqual(counts(cities));
    });
  });

  it.each(
    Object.keys(UNDER),
  )('bodies and funds within %s, also by what a fund is for, and by city', async (place) => {
    const there = (id: string): readonly string[] => PLACES[id]!.filter((r) => UNDER[place].includes(r));
    const selection = '{ nodes { id } groups(by: [CITY]) { keys { value } count } }';
    const { data, errors } = await service.ask(
      `query($place: String!) { issuingBodies(where: { within: $place }) ${selection} funds(where: { within: $place }) ${selection} }`,
      { place },
    );
    expect(errors).toBeUndefined();
    for (const [field, letter] of [
      ['issuingBodies', 'b'],
      ['funds', 'f'],
    ] as const) {
      const found = Object.keys(PLACES).filter((id) => id.startsWith(letter) && there(id).length > 0);
      expect(ids(data[field].nodes).toSorted()).toEqual(found);
      const cities = found.flatMap((id) => [...new Set(there(id).flatMap((r) => CITIES[r]))]);
      expect(
        data[field].groups.flatMap(({ keys, count }: Json) => Array(count).fill(keys[0].value)).toSorted(),
      ).toEqual(cities.toSorted());
    }
  });

  it('pages forward and back', async () => {
    await fc.assert(
      fc.asyncProperty(order, pageSize, fc.boolean(), below, async (by, size, back, of) => {
        const expected = ids(inOrder(parksOf(of), by as never));
        const seen: string[] = [];
        for (let cursor: string | null = null, more = true; more; ) {
          const got: Json = await page(
            { order: by, ...(back ? { last: size, before: cursor } : { first: size, after: cursor }) },
            of,
          );
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
