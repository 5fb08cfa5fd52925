import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NameRef } from '../../import/types.ts';
import { type Claim, dateValue, decision, readingOf, ref, TestLedger } from '../kit/ledger.ts';
import { type LedgerService, serve } from '../kit/ledger-service.ts';
import type { Json } from '../kit/service.ts';

const park = ref('Park', '甲产业园');
const renamed = ref('Park', '乙市高新区科技产业园');

const counted = (subject: NameRef, figure: number): Claim => ({
  subject,
  predicate: 'observation',
  value: { kind: 'observation', metric: 'COUNT', value: figure, unit: '家', scope: '企业' },
});
const founded = (text: string): Claim => ({ subject: park, predicate: 'founded', value: dateValue(text) });

const first = readingOf('第一篇', [counted(park, 28), founded('2016年')]);
const second = readingOf('第二篇', [counted(park, 28), counted(park, 30)]);
const third = readingOf('第三篇', [counted(renamed, 7)]);

let ledger: TestLedger;
let service: LedgerService;

/** 1: the first document; 2: the second one beside it; 3: none; 4: the first one again; 5: another park; 6: that is the same. */
beforeAll(async () => {
  ledger = await TestLedger.open();
  await ledger.apply({ a: first });
  await ledger.apply({ b: second });
  await ledger.apply({ a: null, b: null });
  await ledger.apply({ a: first });
  await ledger.apply({ c: third });
  service = await serve(ledger);
});
afterAll(async () => {
  await service?.close();
  await ledger?.close();
});

/** A document that nobody has any more has statements without a title. */
const GONE = 'gone';

const RUNS = ['000000', '000001', '000002', '000003', '000004'];

const then = (run: string): string =>
  `values(asOfImport: "${run}") { field value rank shown }
   evidence(first: 100, asOfImport: "${run}") { totalCount nodes { field quote document { title } } }`;

interface Then {
  readonly values: readonly string[];
  readonly titles: readonly string[];
}

function toldBy({ values, evidence }: Json): Then {
  expect(evidence.totalCount).toBe(evidence.nodes.length);
  for (const { rank, shown } of values) expect([rank, shown]).toEqual([1, true]);
  return {
    values: values.map(({ value }: Json) => value).sort(),
    titles: evidence.nodes.map(({ document }: Json) => document?.title ?? GONE).sort(),
  };
}

async function figure(value: number): Promise<Json> {
  const { observations } = await service.data(
    `{ observations(where: { value: { eq: ${value} } }) { nodes { id about { nodes { name } } } } }`,
  );
  expect(observations.nodes).toHaveLength(1);
  return observations.nodes[0];
}

/** What the node with this id answers as of each run, asked as what it is and as any node. */
async function history(type: string, id: string): Promise<readonly Then[]> {
  const told: Then[] = [];
  for (const run of RUNS) {
    const { own, any } = await service.data(
      `{ own: node(id: "${id}") { ... on ${type} { ${then(run)} } } any: node(id: "${id}") { ${then(run)} } }`,
    );
    expect(any).toEqual(own);
    told.push(toldBy(own));
  }
  return told;
}

const A_FIGURE: readonly Then[] = [
  { values: [], titles: [] },
  { values: ['28 家'], titles: ['第一篇'] },
  { values: ['28 家'], titles: [GONE, '第一篇'] },
  { values: [], titles: [] },
  { values: ['28 家'], titles: ['第一篇'] },
];

describe('as of an import, an observation', () => {
  it('has its figure while it was stated, by the documents that stated it then', async () => {
    const { id } = await figure(28);
    expect(await history('Observation', id)).toEqual(A_FIGURE);
  });

  it('has no evidence of other figures of its thing', async () => {
    const { id } = await figure(28);
    const { node } = await service.data(
      `{ node(id: "${id}") { ... on Observation { evidence(asOfImport: "000002") { nodes { field value quote } } } } }`,
    );
    expect(node.evidence.nodes).toHaveLength(2);
    for (const { field, value, quote } of node.evidence.nodes) {
      expect([field, value]).toEqual(['observation', '28 家']);
      expect(quote).toContain('"value":28');
    }
  });

  it('keeps its past when its thing is found to have another name', async () => {
    const before = (await figure(28)).id;
    await ledger.decide([decision(park, renamed, 'same')]);
    const { id, about } = await figure(28);
    expect(about.nodes).toEqual([{ name: renamed.name }]);
    expect(id).not.toBe(before);
    expect(await history('Observation', id)).toEqual(A_FIGURE);
    await ledger.decide([]);
    expect((await figure(28)).id).toBe(before);
  });
});

describe('as of an import, a document', () => {
  it('states of itself what it did while it was live', async () => {
    const { documents } = await service.data(
      '{ documents(where: { title: { eq: "第一篇" } }) { nodes { id evidence { totalCount nodes { field quote } } } } }',
    );
    const [{ id, evidence }] = documents.nodes;
    expect(evidence).toEqual({ totalCount: 1, nodes: [{ field: 'title', quote: '第一篇' }] });
    const live = { values: ['第一篇'], titles: ['第一篇'] };
    const none = { values: [], titles: [] };
    expect(await history('Document', id)).toEqual([none, live, live, none, live]);
  });

  it('is asked together with things', async () => {
    const { search } = await service.data(
      `{ search(text: "第一篇") { nodes { __typename ${then('000001')} } } }`,
    );
    const [document] = search.nodes;
    expect([document.__typename, toldBy(document)]).toEqual([
      'Document',
      { values: ['第一篇'], titles: ['第一篇'] },
    ]);
  });
});

describe('as of an import, nodes of all kinds', () => {
  it('answer side by side, each in its way', async () => {
    const { parks } = await service.data(
      '{ parks(where: { name: { contains: "甲" } }) { nodes { id observations { nodes { id } } } } }',
    );
    const [{ id, observations }] = parks.nodes;
    const ids = [id, observations.nodes[0].id, first.documentId];
    const { nodes } = await service.data(
      `{ nodes(ids: ${JSON.stringify(ids)}) { __typename values(asOfImport: "000001") { field value } evidence(asOfImport: "000001") { totalCount } } }`,
    );
    expect(
      nodes.map(({ __typename, values, evidence }: Json) => [
        __typename,
        values.map(({ field }: Json) => field).sort(),
        evidence.totalCount > 0,
      ]),
    ).toEqual([
      ['Park', ['founded', 'name'], true],
      ['Observation', ['observation'], true],
      ['Document', ['title'], true],
    ]);
  });
});
