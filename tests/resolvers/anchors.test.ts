import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, type Server } from '../../src/server.ts';
import { type Json, model, type Service, startService } from '../kit/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** Conditions of which one is selective, with the ids that fit by hand. */
const CASES: readonly (readonly [field: string, where: string, ids: readonly string[]])[] = [
  ['parks', 'id: { in: ["k-b", "k-a", "nothing"] }', ['k-a', 'k-b']],
  ['parks', 'hasAlias: "《黄埔链谷》"', ['k-c']],
  ['policies', 'hasAlias: "区块链产业扶持办法"', ['p-dg', 'p-gz']],
  ['parks', 'within: "广州市"', ['k-b', 'k-c']],
  ['regions', 'within: "r-gd", level: { eq: CITY }', ['r-dg', 'r-gz']],
  ['policies', 'issuedBy: { some: { id: { eq: "b-miit" } } }', ['p-plan']],
  ['policies', 'issuedBy: { some: { hasAlias: "网信办", edge: { role: { eq: LEAD } } } }', ['p-rules']],
  ['policies', 'issuedBy: { some: { id: { eq: "b-miit" }, edge: { role: { eq: LEAD } } } }', []],
  ['policies', 'supports: { some: { id: { eq: "k-a" } } }, date: { from: "2018" }', ['p-dg']],
  ['companies', 'inPark: { some: { within: "广东省", founded: { known: true } } }', ['c-1']],
  [
    'companies',
    'inPark: { some: { supportedBy: { some: { name: { eq: "区块链产业扶持办法" } } } } }',
    ['c-1'],
  ],
  ['companies', 'grants: { some: { id: { eq: "r-dg" }, edge: { amount: { gt: 1500000 } } } }', ['c-1']],
  [
    'parks',
    'evidence: { document: "东莞市区块链产业调研报告", extractor: "park-table" }',
    ['k-a', 'k-b', 'k-c', 'k-d'],
  ],
  ['parks', 'evidence: { document: "d-1", section: "附录 3" }', []],
  [
    'policies',
    'evidence: { document: "d-2" }, not: { topics: { has: "人工智能" } }',
    ['p-dg', 'p-gz', 'p-rules'],
  ],
  ['observations', 'evidence: { document: "d-2" }', ['fact-obs-gz']],
  ['policies', 'or: [{ id: { eq: "p-dg" } }, { hasAlias: "区块链产业扶持办法" }]', ['p-dg', 'p-gz']],
  [
    'policies',
    'or: [{ id: { eq: "p-plan" }, topics: { has: "区块链" } }, { id: { eq: "p-gz" }, topics: { has: "区块链" } }]',
    ['p-plan'],
  ],
  [
    'parks',
    'or: [{ within: "东莞市" }, { or: [{ hasAlias: "黄埔链谷" }, { evidence: { document: "无此文" } }] }]',
    ['k-a', 'k-c'],
  ],
  ['parks', 'founded: { known: true }, or: [{ within: "广州市" }, { id: { eq: "k-a" } }]', ['k-a', 'k-b']],
  [
    'policies',
    'issuedBy: { some: { or: [{ id: { eq: "b-miit" } }, { hasAlias: "网信办" }] } }',
    ['p-plan', 'p-rules'],
  ],
  [
    'policies',
    'issuedBy: { some: { id: { eq: "b-sc" }, or: [{ edge: { role: { eq: LEAD } } }, { kind: { eq: COURT } }] } }',
    ['p-plan'],
  ],
];

describe('reads that start from a selective condition', () => {
  it.each(CASES)('%s(where: { %s })', async (field, where, ids) => {
    const asked = (condition: string) =>
      `{ ${field}(where: { ${condition} }, orderBy: [{ id: ASC }]) { totalCount nodes { id } } }`;
    const { data, errors } = await service.ask(asked(where));
    expect(errors).toBeUndefined();
    expect(data[field]).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
    // Under `not` the same condition is asked of every node.
    const everywhere = await service.ask(asked(`not: { not: { ${where} } }`));
    expect(everywhere.data).toEqual(data);
  });

  it.each(
    CASES.filter(([field]) => field !== 'observations'),
  )('scans no label: %s(where: { %s })', async (field, where) => {
    const { statements } = await service.ask(`{ ${field}(where: { ${where} }) { nodes { id } } }`);
    const { cypher, parameters } = statements[0]!;
    const operators = await service.explain(cypher, { ...parameters });
    expect(operators.filter((each) => each.startsWith('NodeByLabel') || each.startsWith('AllNodes'))).toEqual(
      [],
    );
  });

  it('finds the ends of paths and the start of a neighbourhood by index', async () => {
    for (const query of [
      '{ paths(from: "k-a", to: "广东省") { complete } }',
      '{ neighbourhood(id: "东莞市") { complete } }',
    ]) {
      const { statements } = await service.ask(query);
      const operators = await service.explain(statements[0]!.cypher, { ...statements[0]!.parameters });
      expect(operators).not.toContain('NodeByLabelScan');
    }
  });
});

/** Nested connections with selective conditions, by hand: the owner, the field with its condition, the ids found. */
const NESTED: readonly (readonly [owner: string, field: string, where: string, ids: readonly string[]])[] = [
  ['region(name: "东莞市")', 'policies', 'id: { eq: "p-dg" }', ['p-dg']],
  ['region(name: "东莞市")', 'policies', 'id: { in: ["p-gz", "p-dg", "p-dg"] }', ['p-dg']],
  ['region(name: "广州市")', 'policies', 'hasAlias: "区块链产业扶持办法"', ['p-gz']],
  ['region(name: "广州市")', 'policies', 'hasAlias: "区块链产业扶持办法", topics: { has: "区块链" }', []],
  ['policy(id: "p-plan")', 'issuedBy', 'or: [{ id: { eq: "b-miit" } }, { hasAlias: "网信办" }]', ['b-miit']],
  ['policy(id: "p-plan")', 'issuedBy', 'hasAlias: "国务院", edge: { role: { eq: LEAD } }', ['b-sc']],
  [
    'policy(id: "p-plan")',
    'issuedBy',
    'or: [{ hasAlias: "国务院", edge: { role: { eq: LEAD } } }, { id: { eq: "b-cac" } }]',
    ['b-sc'],
  ],
  ['region(id: "r-dg")', 'granted', 'id: { eq: "c-1" }', ['c-1', 'c-1']],
];

describe('nested reads that start from a selective condition', () => {
  it.each(NESTED)('%s { %s(where: { %s }) }', async (owner, field, where, ids) => {
    const asked = (condition: string) =>
      `{ owner: ${owner} { found: ${field}(where: { ${condition} }, orderBy: [{ id: ASC }]) { totalCount nodes { id } edges { cursor evidence { id } } } } }`;
    const { data, errors } = await service.ask(asked(where));
    expect(errors).toBeUndefined();
    expect(data.owner.found).toMatchObject({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
    const { found } = (await service.ask(asked(`not: { not: { ${where} } }`))).data.owner;
    const evidence = (edges: readonly Json[]) => edges.map((edge) => edge.evidence);
    expect(found.nodes).toEqual(data.owner.found.nodes);
    expect(evidence(found.edges)).toEqual(evidence(data.owner.found.edges));
  });
});

describe('at a hub', () => {
  const POLICIES = 2000;
  let server: Server;
  beforeAll(async () => {
    await service.database.write((transaction) =>
      transaction.run(
        `MATCH (hub:Region {id: 'r-js'}) UNWIND range(1, $count) AS i
         CREATE (p:Entity:Policy {id: 'h-' + i, name: '办法' + i, aliases: [], topics: [], date_sort: '9999-99-99'})
         CREATE (:Name {id: p.id, type: 'Policy', normal: p.name, text: p.name, entity: p.id})
         CREATE (p)-[:APPLIES_TO {fact: 'hf-' + i}]->(hub)`,
        { count: POLICIES },
      ),
    );
    const config = { host: '127.0.0.1', port: 0, explain: 'everyone' } as const;
    const logger = pino({ level: 'silent' });
    server = await createServer({ database: service.database, model, config, logger });
  });
  afterAll(() => server.close());

  const ask = async (query: string): Promise<{ readonly data: Json; readonly hits: number }> => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-explain': 'true' },
      payload: { query },
    });
    const { data, errors, extensions } = response.json() as Json;
    expect(errors).toBeUndefined();
    return { data, hits: extensions.explain[0].hits };
  };

  it.each([
    [
      'by id under or',
      'policies(where: { %s }) { totalCount nodes { id } }',
      'or: [{ id: { eq: "h-7" } }, { hasAlias: "办法9" }]',
    ],
    [
      'by related things under or',
      'policies(where: { %s }) { totalCount nodes { id } }',
      'or: [{ issuedBy: { some: { hasAlias: "网信办" } } }, { within: "东莞市" }]',
    ],
    [
      'below a node, by id',
      'region(id: "r-js") { policies(where: { %s }) { totalCount nodes { id } } }',
      'id: { eq: "h-7" }',
    ],
    [
      'below a node, by name under or',
      'region(id: "r-js") { policies(where: { %s }) { totalCount nodes { id } } }',
      'or: [{ hasAlias: "办法7" }, { id: { in: ["h-9"] } }]',
    ],
  ])('a read %s costs what it finds', async (_, query, where) => {
    const asked = (condition: string) => `{ ${query.replace('%s', condition)} }`;
    const selective = await ask(asked(where));
    const everywhere = await ask(asked(`not: { not: { ${where} } }`));
    expect(selective.data).toEqual(everywhere.data);
    expect(everywhere.hits).toBeGreaterThan(POLICIES);
    expect(selective.hits).toBeLessThan(POLICIES / 10);
  });

  it('a condition under not starts no read', async () => {
    const { data, hits } = await ask('{ policies(where: { not: { id: { eq: "h-7" } } }) { totalCount } }');
    expect(data.policies.totalCount).toBe(POLICIES - 1 + 4);
    expect(hits).toBeGreaterThan(POLICIES);
  });
});
