import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CodedError } from '../../src/errors.ts';
import type { Database } from '../../src/neo4j/index.ts';
import { createServer } from '../../src/server.ts';
import { type Json, model, type Service, startService } from '../kit/service.ts';

/** A random graph of companies and funds, where a backer stands behind a fund, and a hub that most are near. */
const SIZE = 24;
const HUB = 'hub';
const LEAVES = 1100;
const id = (index: number): string => `c${String(index).padStart(2, '0')}`;
const IDS = Array.from({ length: SIZE }, (_, index) => id(index));
const PAIRS: readonly (readonly [number, number])[] = fc.sample(
  fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).filter(([a, b]) => a !== b),
  { numRuns: 34, seed: 5 },
);
const TYPES = ['BACKED_BY', 'SUPPORTS'];
const EDGES = [
  ...PAIRS.map(([a, b], index) => ({ from: id(a), to: id(b), type: TYPES[index % 2]!, fact: `f${index}` })),
  { from: id(0), to: HUB, type: 'BACKED_BY', fact: 'h0' },
  { from: id(1), to: HUB, type: 'BACKED_BY', fact: 'h1' },
];

let service: Service;
beforeAll(async () => {
  service = await startService(async (database) => {
    await database.write(async (transaction) => {
      await transaction.run(
        `UNWIND $ids AS id CREATE (:Entity:Fund {id: id, name: 'n' + id, aliases: [], amount_sort: 1e308, topics: []})
         CREATE (:Name {id: id, entity: id, type: 'Fund', normal: 'n' + id})`,
        { ids: [...IDS, HUB] },
      );
      for (const type of TYPES) {
        await transaction.run(
          `UNWIND $edges AS e MATCH (a:Entity {id: e.from}), (b:Entity {id: e.to})
           CREATE (a)-[:${type} {fact: e.fact, role: 'MANAGES'}]->(b)`,
          { edges: EDGES.filter((edge) => edge.type === type) },
        );
      }
      await transaction.run(
        `MATCH (h:Entity {id: $hub}) UNWIND range(1, $leaves) AS i
         CREATE (:Entity:Fund {id: 'leaf' + i, name: 'leaf', aliases: [], topics: []})-[:BACKED_BY {fact: 'l' + i}]->(h)`,
        { hub: HUB, leaves: LEAVES },
      );
    });
  });
});
afterAll(() => service.close());

/** All ways without a node twice, breadth first; the hub is passed through only when asked. */
function lengths(from: string, to: string, most: number, throughHub = false): readonly number[] {
  const found: number[] = [];
  let ways: readonly (readonly string[])[] = [[from]];
  for (let length = 1; length <= most; length += 1) {
    ways = ways.flatMap((way) => {
      const at = way.at(-1)!;
      if (at === HUB && way.length > 1 && !throughHub) return [];
      return EDGES.flatMap((edge) => {
        const next = edge.from === at ? edge.to : edge.to === at ? edge.from : undefined;
        return next === undefined || way.includes(next) ? [] : [[...way, next]];
      });
    });
    found.push(...ways.filter((way) => way.at(-1) === to).map(() => length));
    ways = ways.filter((way) => way.at(-1) !== to);
  }
  return found;
}

const PATHS = `query($from: ID!, $to: ID!, $most: Int, $first: Int) {
  paths(from: $from, to: $to, maxLength: $most, first: $first) {
    complete paths { length nodes { id } hops { type direction properties { name value } } } } }`;

const PATHS_BY = `query($from: ID!, $to: ID!, $most: Int, $first: Int, $types: [RelationshipType!]) {
  paths(from: $from, to: $to, maxLength: $most, first: $first, relationships: $types) {
    complete paths { length } } }`;

describe('paths', () => {
  it('agree with breadth-first search', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...IDS, HUB),
        fc.constantFrom(...IDS),
        fc.constantFrom(2, 4, 6),
        fc.constantFrom(1, 5),
        async (from, to, most, first) => {
          if (from === to) return;
          const { data, errors } = await service.ask(PATHS, { from, to, most, first });
          expect(errors).toBeUndefined();
          const { paths, complete } = data.paths;
          const found = lengths(from, to, most).slice(0, first);
          expect(paths.map((path: Json) => path.length)).toEqual(found);
          // What is called complete misses no way through the hub.
          if (complete) expect(lengths(from, to, most, true).slice(0, first)).toEqual(found);
          for (const { nodes, hops } of paths) {
            const ids = nodes.map((node: Json) => node.id);
            expect(new Set(ids).size).toBe(ids.length);
            expect([ids[0], ids.at(-1)]).toEqual([from, to]);
            hops.forEach((hop: Json, index: number) => {
              const [a, b] =
                hop.direction === 'OUT' ? [ids[index], ids[index + 1]] : [ids[index + 1], ids[index]];
              expect(EDGES.some((edge) => edge.from === a && edge.to === b && edge.type === hop.type)).toBe(
                true,
              );
              if (hop.type === 'BACKED_BY')
                expect(hop.properties).toEqual([{ name: 'role', value: 'MANAGES' }]);
            });
          }
        },
      ),
      { numRuns: 40, seed: 21 },
    );
  });

  it('have a statement planned before the time of the search begins, once', async () => {
    const variables = { from: IDS[0], to: IDS[1], most: 3, first: 7 };
    const sent = async () =>
      (await service.ask(PATHS, variables)).statements.map(({ cypher }) => cypher.startsWith('EXPLAIN '));
    expect(await sent()).toEqual([true, false]);
    expect(await sent()).toEqual([false]);
  });

  it('say when a way through a hub may be missing', async () => {
    const complete = async (variables: Json) =>
      (await service.ask(PATHS_BY, { most: 2, first: 5, ...variables })).data.paths.complete;
    // Only the hub is between these two.
    expect(lengths(id(0), id(1), 2, true).length).toBeGreaterThan(lengths(id(0), id(1), 2).length);
    expect(await complete({ from: id(0), to: id(1) })).toBe(false);
    // No hub is near by these relationships, nor for a way of one step.
    expect(await complete({ from: id(0), to: id(1), types: ['SUPPORTS'] })).toBe(true);
    expect(await complete({ from: id(0), to: id(1), most: 1 })).toBe(true);
    // The hub as an end is no hub in between.
    expect(await complete({ from: id(0), to: HUB })).toBe(true);
  });

  it('over their time say what smaller hubs let find, or nothing, and that it is not complete', async () => {
    const paths = async (inTime: number) => {
      let searches = 0;
      const database = {
        ...service.database,
        read: async (...asked: Parameters<Database['read']>) => {
          searches += 1;
          if (searches > inTime) return service.database.read(...asked);
          throw new CodedError('TIMEOUT');
        },
      } as Database;
      const config = { host: '127.0.0.1', port: 0 };
      const server = await createServer({ database, model, config, logger: pino({ level: 'silent' }) });
      const [{ from, to }] = EDGES as [(typeof EDGES)[0]];
      const query = `{ paths(from: "${from}", to: "${to}", maxLength: 1) { complete paths { length } } }`;
      const response = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      await server.close();
      return [(response.json() as Json).data.paths, searches];
    };
    const [{ complete, paths: found }] = await paths(0);
    expect(complete).toBe(true);
    expect(found.length).toBeGreaterThan(0);
    expect(await paths(1)).toEqual([{ complete: false, paths: found }, 2]);
    expect(await paths(3)).toEqual([{ complete: false, paths: [] }, 3]);
  });

  it('take names, refuse what is unknown or out of range', async () => {
    expect((await service.ask(PATHS, { from: `n${HUB}`, to: 'nc00' })).data.paths.paths[0].length).toBe(1);
    for (const variables of [
      { from: 'x', to: 'c00' },
      { from: "c00' OR 1=1 //", to: 'c01' },
      { from: 'c00', to: '`}) DETACH DELETE (n' },
      { from: 'c00', to: 'c01', most: 7 },
      { from: 'c00', to: 'c01', most: 0 },
      { from: 'c00', to: 'c01', first: 21 },
    ]) {
      const { errors } = await service.ask(PATHS, variables);
      expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

const AROUND = `query($id: ID!, $depth: Int, $budget: Int, $cap: Int) {
  neighbourhood(id: $id, depth: $depth, budget: $budget, perRelationship: $cap) {
    complete nodes { depth node { id relationshipCounts { type direction count } } }
    edges { id from to type } omitted { node type direction count } } }`;

describe('neighbourhood', () => {
  it('shows all there is when it fits', async () => {
    for (const [start, depth] of [
      ['c03', 1],
      ['c05', 2],
      ['c07', 3],
    ] as const) {
      const expected = new Map<string, number>([[start, 0]]);
      for (let step = 1; step <= depth; step += 1) {
        for (const [at, far] of [...expected]) {
          if (far !== step - 1) continue;
          for (const edge of EDGES) {
            const next = edge.from === at ? edge.to : edge.to === at ? edge.from : undefined;
            if (next && !expected.has(next)) expected.set(next, step);
          }
        }
      }
      if (expected.has(HUB) && expected.get(HUB)! < depth) continue;
      const { data, errors } = await service.ask(AROUND, { id: start, depth, budget: 500, cap: 100 });
      expect(errors).toBeUndefined();
      const { nodes, edges, complete, omitted } = data.neighbourhood;
      expect(Object.fromEntries(nodes.map((each: Json) => [each.node.id, each.depth]))).toEqual(
        Object.fromEntries(expected),
      );
      const inside = EDGES.filter((edge) => expected.has(edge.from) && expected.has(edge.to));
      expect(new Set(edges.map((edge: Json) => edge.id))).toEqual(new Set(inside.map((edge) => edge.fact)));
      expect({ complete, omitted }).toEqual({ complete: true, omitted: [] });
    }
  });

  it('is capped at a hub and says what is left out', async () => {
    const { data } = await service.ask(AROUND, { id: HUB, depth: 1, budget: 12, cap: 50 });
    const { nodes, edges, complete, omitted } = data.neighbourhood;
    expect([nodes.length, edges.length, complete]).toEqual([12, 11, false]);
    expect(omitted).toEqual([{ node: HUB, type: 'BACKED_BY', direction: 'IN', count: LEAVES + 2 - 11 }]);
    expect(
      nodes
        .slice(1, 3)
        .map((each: Json) => each.node.id)
        .sort(),
    ).toEqual(['c00', 'c01']);
    expect(nodes[0].node.relationshipCounts).toEqual([
      { type: 'BACKED_BY', direction: 'IN', count: LEAVES + 2 },
    ]);
  });

  it('connections are the relationships between given things', async () => {
    const query = '($ids: [ID!]!) { connections(ids: $ids) { nodes { node { id } } edges { id } } }';
    const ids = [...IDS.slice(0, 12), HUB, 'unknown'];
    const { data, errors } = await service.ask(`query${query}`, { ids });
    expect(errors).toBeUndefined();
    expect(data.connections.nodes.map((each: Json) => each.node.id)).toEqual(ids.slice(0, -1));
    const inside = EDGES.filter((edge) => ids.includes(edge.from) && ids.includes(edge.to));
    expect(data.connections.edges.map((edge: Json) => edge.id)).toEqual(
      inside.map((edge) => edge.fact).sort(),
    );
  });
});

describe('groups', () => {
  it('take a strange place as a name of nothing', async () => {
    const { data, errors } = await service.ask(
      'query($p: String) { funds(where: { within: $p }) { totalCount groups(by: [PROVINCE]) { count } } }',
      { p: "广东' }) DETACH DELETE (n) //`$p0`" },
    );
    expect(errors).toBeUndefined();
    expect(data.funds).toEqual({ totalCount: 0, groups: [] });
  });
});
