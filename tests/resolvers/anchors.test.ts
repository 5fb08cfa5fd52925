import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Service, startService } from '../kit/service.ts';

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
];

describe('reads that start from a selective condition', () => {
  it.each(CASES)('%s(where: { %s })', async (field, where, ids) => {
    const asked = (condition: string) =>
      `{ ${field}(where: { ${condition} }, orderBy: [{ id: ASC }]) { totalCount nodes { id } } }`;
    const { data, errors } = await service.ask(asked(where));
    expect(errors).toBeUndefined();
    expect(data[field]).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) });
    // Under `or` the same condition is asked of every node.
    const everywhere = await service.ask(asked(`or: [{ ${where} }]`));
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
