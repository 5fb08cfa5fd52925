/** "How many blockchain companies has Guangzhou, says who, when": a document is imported, GraphQL answers. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPaths } from '../../import/importer.ts';
import { model, type Service, startService } from '../kit/service.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

const TEXT = `# 区块链企业知多少

据天眼查数据显示，截至2022年1月24日，全国现存区块链公司总共101288家，其中广东省的区块链公司共计43732家，占比43%。

其中，广州的区块链公司数量为28717家；深圳次之，为11328家。

2020年，广州区块链公司数量位居全国第一。
`;

let service: Service;
let folder: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  writeFileSync(join(folder, 'figures.md'), TEXT);
  service = await startService(async (database) => {
    await importPaths(database, model, { paths: [folder] });
  });
});
afterAll(async () => {
  await service?.close();
  rmSync(folder, { recursive: true, force: true });
});

const FIELDS = 'metric value unit scope asOf { value precision start end } attributedTo';
const guangzhou = {
  metric: 'COUNT',
  value: 28717,
  unit: '家',
  scope: '区块链公司',
  asOf: { value: '2022-01-24', precision: 'DAY', start: '2022-01-24', end: '2022-01-24' },
  attributedTo: '天眼查',
};

describe('observations through GraphQL', () => {
  it('answers from the region', async () => {
    const { data, errors } = await service.ask(
      `{ region(name: "广州市") { observations(first: 10) { nodes { ${FIELDS} evidence(first: 1) { nodes { quote } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes } = data.region.observations;
    expect(nodes).toHaveLength(2);
    const { evidence, ...count } = nodes.find((node: { metric: string }) => node.metric === 'COUNT');
    expect(count).toEqual(guangzhou);
    expect(evidence.nodes[0].quote).toContain('广州的区块链公司数量为28717家');
  });

  it('is a value with its words, rank and documents, whatever else is stated of the thing', async () => {
    const { data, errors } = await service.ask(
      `{ region(name: "广州市") {
        values(first: 100) { field }
        observations(first: 10, orderBy: [{ value: DESC }]) { nodes { id values {
          id field value rank shown conflicting documents node { name } evidence { quote document { title } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes } = data.region.observations;
    const told = { field: 'observation', rank: 1, shown: true, conflicting: false, documents: 1, node: null };
    expect(nodes).toHaveLength(2);
    expect(nodes[0].values).toEqual([
      {
        ...{ ...told, id: nodes[0].id, value: '28717 家' },
        evidence: [
          {
            quote: expect.stringContaining('广州的区块链公司数量为28717家'),
            document: { title: '区块链企业知多少' },
          },
        ],
      },
    ]);
    expect(nodes[1].values).toMatchObject([{ ...told, id: nodes[1].id, evidence: [{}] }]);
    expect(data.region.values.map(({ field }: { field: string }) => field)).not.toContain('observation');
  });

  it('filters by metric, figure and day, and sorts', async () => {
    const { data, errors } = await service.ask(
      `{ observations(first: 10, where: { metric: { eq: "COUNT" }, value: { gte: 20000 }, asOf: { from: "2022-01-01" } }, orderBy: [{ value: DESC }]) {
        totalCount nodes { ${FIELDS} about { nodes { name } } } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.observations.nodes).toEqual([
      { ...guangzhou, value: 43732, about: { nodes: [{ name: '广东省' }] } },
      { ...guangzhou, about: { nodes: [{ name: '广州市' }] } },
    ]);
  });

  it('sorts by a day that not every figure has', async () => {
    const { data, errors } = await service.ask(
      '{ observations(first: 10, orderBy: [{ asOf: ASC }]) { nodes { metric asOf { value } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.observations.nodes[0]).toEqual({ metric: 'RANK', asOf: { value: '2020' } });
    expect(data.observations.nodes).toHaveLength(5);
  });
});
