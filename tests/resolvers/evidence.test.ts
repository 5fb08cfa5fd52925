import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPaths } from '../../import/importer.ts';
import { type Json, model, type Service, startService } from '../kit/service.ts';
import { temporaryFolder } from '../kit/throwAway.ts';

/** 𠮷 takes two UTF-16 code units; the second row takes its province from the cell above. */
const TEXT = `# 园区调研报告𠮷

## 一、产业园一览

| 省份 | 园区名称 | 成立时间 | 主办者 |
|---|---|---|---|
| 江苏省 | 苏州区块链产业园 | 2018年3月 | 苏州市人民政府 |
|  | 昆山区块链创新园 | 2019年5月 | 昆山市人民政府 |

## 二、政策

2020年7月27日，国务院印发《区块链产业发展若干政策》。截至2020年底，广州的区块链公司数量为120家。
`;
const PAGE = `<html><head><title>站名</title><meta name="ContentSource" content="某委员会"></head>
<body><h1>关于氢能的通知</h1><p>发布时间：2021-07-08</p><p>2021年7月，国家能源局印发《氢能产业通知》。</p></body></html>`;
const TITLE = '园区调研报告𠮷';
const TABLE = [TITLE, '一、产业园一览'];

const EVIDENCE = `evidence(first: 100) {
  kind quote start end spans { quote start end } headingPath extractor confidence
  context(before: 4, after: 4) { before after } address document { id title } }`;

let folder: string;
let service: Service;

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFile(join(folder, 'a.md'), TEXT);
  await writeFile(join(folder, 'b.html'), PAGE);
  service = await startService(async (database) => {
    await importPaths(database, model, { paths: [folder] });
  });
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

async function data(query: string): Promise<Json> {
  const answered = await service.ask(query);
  expect(answered.errors).toBeUndefined();
  return answered.data;
}

/** Everything that a document says of a value or a relationship, told by the text alone. */
function expectInText(said: Json, headingPath: readonly string[]): void {
  const { quote, start, end, spans, context, address, document } = said;
  expect(said).toMatchObject({ kind: 'DOCUMENT', headingPath, document: { title: TITLE } });
  expect(spans[0]).toEqual({ quote, start, end });
  for (const span of spans) expect(TEXT.slice(span.start, span.end)).toBe(span.quote);
  expect(context).toEqual({ before: TEXT.slice(start - 4, start), after: TEXT.slice(end, end + 4) });
  expect(address).toBe(`/documents/${document.id}?at=${start}-${end}`);
  expect(said.confidence).toBeGreaterThan(0);
  expect(said.confidence).toBeLessThanOrEqual(1);
}

describe('evidence', () => {
  it('of each value says quote, places, document, headings, extractor, confidence, context and address', async () => {
    const { park } = await data(
      `{ park(name: "昆山区块链创新园") { values { field value rank shown ${EVIDENCE} } } }`,
    );
    const values = new Map<string, Json>(park.values.map((value: Json) => [value.field, value]));
    expect([...values.keys()].sort()).toEqual(
      expect.arrayContaining(['LOCATED_IN', 'SPONSORED_BY', 'founded', 'topics']),
    );
    for (const { evidence } of values.values()) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const said of evidence) expectInText(said, TABLE);
    }
    const founded = values.get('founded');
    expect(founded).toMatchObject({ value: '2019-05', rank: 1, shown: true });
    expect(founded.evidence).toMatchObject([{ extractor: 'park-table' }]);
    expect(founded.evidence[0].quote).toContain('2019年5月');
  });

  it('of each relationship says the same, with every place that it takes', async () => {
    const { park } = await data(
      `{ park(name: "昆山区块链创新园") { locatedIn { edges { node { name } ${EVIDENCE} } } sponsoredBy { edges { ${EVIDENCE} } } } }`,
    );
    const [edge, ...others] = park.locatedIn.edges;
    expect([edge.node.name, others]).toEqual(['江苏省', []]);
    for (const { evidence } of [edge, ...park.sponsoredBy.edges]) expectInText(evidence[0], TABLE);
    expect(edge.evidence[0].spans.map(({ quote }: Json) => quote)).toEqual(['昆山区块链创新园', '江苏省']);
    expect(park.sponsoredBy.edges[0].evidence[0].quote).toContain('昆山市人民政府');
  });

  it('of what stands below another heading has that heading', async () => {
    const { policy } = await data(
      `{ policy(name: "区块链产业发展若干政策") { values(field: "date") { value ${EVIDENCE} } issuedBy { edges { ${EVIDENCE} } } } }`,
    );
    for (const { evidence } of [...policy.values, ...policy.issuedBy.edges])
      expectInText(evidence[0], [TITLE, '二、政策']);
    expect(policy.values[0].value).toBe('2020-07-27');
  });

  it('stands on every type of thing, as do values', async () => {
    const { data: found, errors } = await service.ask(
      `{ nodes(ids: ${JSON.stringify(await everyId())}) { __typename id ... on Policy { ${ON_EACH} } ... on IssuingBody { ${ON_EACH} }
         ... on Region { ${ON_EACH} } ... on Park { ${ON_EACH} } ... on Company { ${ON_EACH} } ... on Fund { ${ON_EACH} } } }`,
    );
    expect(errors).toBeUndefined();
    const types = new Set(found.nodes.map(({ __typename }: Json) => __typename));
    expect([...types].sort()).toEqual(['City', 'District', 'IssuingBody', 'Park', 'Policy', 'Province']);
    for (const node of found.nodes) {
      expect(node.evidence.totalCount, node.__typename).toBeGreaterThan(0);
      for (const value of node.values) {
        expect(value, node.__typename).toMatchObject({
          rank: expect.any(Number),
          shown: expect.any(Boolean),
        });
        expect(value.evidence.length, `${node.__typename} ${value.field}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('values', () => {
  it('are answered by every type of node, asked as one', async () => {
    const ids = [...(await everyId()), ...(await idsOf('Observation')), ...(await idsOf('Document'))];
    const { nodes } = await data(
      `{ nodes(ids: ${JSON.stringify(ids)}) { __typename values(first: 100) { field rank shown evidence(first: 1) { id } } } }`,
    );
    const types = new Set(nodes.map(({ __typename }: Json) => __typename));
    expect([...types]).toEqual(expect.arrayContaining(['Document', 'Observation', 'Park', 'Policy']));
    for (const { __typename, values } of nodes) {
      expect(values.length, __typename).toBeGreaterThan(0);
      for (const { rank, evidence } of values)
        expect([rank > 0, evidence.length], __typename).toEqual([true, 1]);
    }
  });

  it('of one field are those of the nodes that have it', async () => {
    const ids = [...(await everyId()), ...(await idsOf('Observation')), ...(await idsOf('Document'))];
    const { nodes } = await data(
      `{ nodes(ids: ${JSON.stringify(ids)}) { __typename values(field: "title") { field } ... on Park { name } } }`,
    );
    const having = nodes.filter(({ values }: Json) => values.length > 0);
    expect(having.map(({ __typename }: Json) => __typename)).toEqual(['Document', 'Document']);
  });

  it('of a document are what it states of itself, at the place where it does', async () => {
    const { document } = await data(
      `{ document(id: "${await documentOf(TITLE)}") { values { field value rank shown conflicting documents node { name } ${EVIDENCE} } } }`,
    );
    const [{ evidence, ...title }, ...more] = document.values;
    expect([title, more]).toEqual([
      { field: 'title', value: TITLE, rank: 1, shown: true, conflicting: false, documents: 1, node: null },
      [],
    ]);
    expect(evidence).toHaveLength(1);
    const [said] = evidence;
    expect([said.quote, said.start, said.headingPath]).toEqual([TITLE, 2, []]);
    expect(TEXT.slice(said.start, said.end)).toBe(TITLE);
    expect(said.address).toBe(`/documents/${said.document.id}?at=2-${said.end}`);
  });

  it('of a page are without a quote where its head says them', async () => {
    const { document } = await data(
      `{ document(id: "${await documentOf('关于氢能的通知')}") { statements(first: 100) { nodes { field start } } values { field value ${EVIDENCE} } } }`,
    );
    const quotes = Object.fromEntries(
      document.values.map(({ field, value, evidence: [said] }: Json) => [field, [value, said.quote]]),
    );
    expect(quotes).toEqual({
      title: ['关于氢能的通知', '关于氢能的通知'],
      published: ['2021-07-08', '2021-07-08'],
      publisher: ['某委员会', null],
    });
    const publisher = document.values.find(({ field }: Json) => field === 'publisher').evidence[0];
    expect(publisher).toMatchObject({ start: null, spans: [], context: null, headingPath: [] });
    expect(publisher.address).toBe(`/documents/${publisher.document.id}`);
    // What has no place in the text is not told by place.
    const fields = document.statements.nodes.map(({ field }: Json) => field);
    expect([fields.includes('published'), fields.includes('publisher')]).toEqual([true, false]);
  });
});

async function documentOf(title: string): Promise<string> {
  const { documents } = await data(`{ documents(where: { title: { eq: "${title}" } }) { nodes { id } } }`);
  return documents.nodes[0].id;
}

const ON_EACH = 'evidence { totalCount } values(first: 100) { field rank shown evidence(first: 1) { id } }';

const everyId = (): Promise<string[]> => idsOf('Entity');

async function idsOf(label: string): Promise<string[]> {
  const { rows } = await service.database.read<{ id: string }>(
    `MATCH (e:${label}) RETURN e.id AS id ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}
