import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, exportGraph } from '../../../import/exchange/export.ts';
import { GRAPH_FORMATS } from '../../../import/exchange/formats/index.ts';
import { importExport, removeSources } from '../../../import/importer.ts';
import { nameKey } from '../../../import/ledger/key.ts';
import { readerOf } from '../../../import/load/runner.ts';
import { NOBODY } from '../../../import/resolve/types.ts';
import { dateValue, model, readingOf, ref, TestLedger } from '../../kit/ledger.ts';
import { temporaryFolder } from '../../kit/throwAway.ts';

const plan = ref('Policy', '“甲”,办法');
const council = ref('IssuingBody', '国务院');
const tencent = ref('Company', '腾讯');
const shenzhen = ref('Region', '深圳', '440300');
const hangzhou = ref('Region', '杭州市', '330100');

const first = readingOf('甲', [
  { subject: plan, predicate: 'ISSUED_BY', object: council },
  { subject: plan, predicate: 'date', value: dateValue('2016年12月') },
  { subject: tencent, predicate: 'LOCATED_IN', object: shenzhen },
  {
    subject: shenzhen,
    predicate: 'observation',
    value: {
      kind: 'observation',
      metric: 'COUNT',
      value: 28_717,
      unit: '家',
      asOf: '2020',
      scope: '区块链公司',
    },
  },
]);
const second = readingOf('乙 <b>', [
  { subject: plan, predicate: 'date', value: dateValue('2018年10月') },
  { subject: tencent, predicate: 'LOCATED_IN', object: hangzhou },
]);

/** 腾讯 of 乙 is another firm, and one of the dates is wrong. */
const key = nameKey(tencent);
const human = {
  ...NOBODY,
  bindings: [
    {
      id: 'binding-1',
      document: second.documentId,
      key,
      bound: nameKey({ ...tencent, scope: '杭州' }),
      by: 'tester',
    },
  ],
  rejections: [
    {
      id: 'rejection-1',
      subject: nameKey(plan).id,
      predicate: 'date',
      value: dateValue('2018年10月'),
      qualifiers: {},
      by: 'tester',
    },
  ],
};

let ledger: TestLedger;
let folder: string;
const texts = new Map<string, string>();
const hashes: string[] = [];

/** Run 1 imports 甲, run 2 乙, run 3 decides, run 4 withdraws 甲. */
beforeAll(async () => {
  folder = await temporaryFolder();
  ledger = await TestLedger.open();
  await ledger.apply({ a: first });
  await ledger.apply({ b: second });
  await ledger.decide([], human);
  await remember();
  for (const format of EXPORT_FORMATS) texts.set(format, await exported(format));
  await ledger.apply({ a: null });
  await remember();
  for (const format of EXPORT_FORMATS) texts.set(`${format} as of 3`, await exported(format, '000003'));
  texts.set('now', await exported('jsonl'));
}, 60_000);
afterAll(async () => {
  await ledger.close();
  await rm(folder, { recursive: true, force: true });
});

async function remember(): Promise<void> {
  const { hash, faults } = await ledger.verify();
  expect(faults).toEqual([]);
  hashes.push(hash);
}

async function exported(format: string, asOf?: string): Promise<string> {
  let text = '';
  const options = { format, ...(asOf && { asOf }) };
  for await (const piece of exportGraph(readerOf(ledger.database), model, options)) text += piece;
  return text;
}

async function empty(): Promise<void> {
  await ledger.close();
  ledger = await TestLedger.open();
}

async function load(text: string) {
  const path = join(folder, 'export.jsonl');
  await writeFile(path, text);
  return importExport(ledger.database, model, path);
}

const graphLines = (text: string) =>
  text.split('\n').filter((line) => /^\{"kind":"(?:node|relationship)"/u.test(line));

describe('a jsonl export', () => {
  it.each([
    ['of all', () => texts.get('jsonl')!, 0],
    ['as of an earlier run', () => texts.get('jsonl as of 3')!, 0],
    ['of what is left', () => texts.get('now')!, 1],
  ])('%s gives the same hash in an empty graph, and loading it again changes nothing', async (_what, text, at) => {
    await empty();
    await load(text());
    const { hash, faults } = await ledger.verify();
    expect(faults).toEqual([]);
    expect(hash).toBe(hashes[at]);
    const again = await load(text());
    expect(again.run).toBeNull();
    expect(new Set(again.files.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
  });

  it('as of an earlier run shows the graph of then', () => {
    expect(graphLines(texts.get('jsonl')!).length).toBeGreaterThan(5);
    expect(graphLines(texts.get('jsonl as of 3')!)).toEqual(graphLines(texts.get('jsonl')!));
    expect(graphLines(texts.get('now')!)).not.toEqual(graphLines(texts.get('jsonl')!));
  });

  it('can be withdrawn like any source', async () => {
    await empty();
    await load(texts.get('jsonl')!);
    const sources = await ledger.rows<{ uri: string }>('MATCH (s:Source) RETURN s.uri AS uri');
    await removeSources(
      ledger.database,
      model,
      sources.map(({ uri }) => uri),
      { human },
    );
    expect(await ledger.rows('MATCH (e:Entity) RETURN e.id')).toEqual([]);
  });

  it('is refused when it is none, naming the line', async () => {
    await expect(load('{"a":1}\n')).rejects.toThrow(/export\.jsonl:1: this is no export/u);
    await expect(exported('jsonl', '000099')).rejects.toThrow(/--as-of 000099: there is no such run/u);
    await expect(exported('xlsx')).rejects.toThrow(/take one of jsonl, csv, graphml, cypher/u);
  });
});

describe('every format', () => {
  it.each(EXPORT_FORMATS)('%s is the same text again, whatever the order of imports', async (format) => {
    await empty();
    await ledger.apply({ b: second });
    await ledger.decide([], human);
    await ledger.apply({ a: first });
    // Runs are no part of a graph.
    expect(await exported(format)).toBe(texts.get(format));
  });

  it.each(EXPORT_FORMATS)('%s has the observation, with its figure, and what it is about', (format) => {
    const text = texts.get(format)!;
    expect(text).toContain('28717');
    expect(text).toContain('区块链公司');
    expect(text).toContain('ABOUT');
  });
});

describe('the other formats', () => {
  it.each(Object.keys(GRAPH_FORMATS))('%s as of an earlier run is the text of then', (format) => {
    expect(texts.get(`${format} as of 3`)).toBe(texts.get(format));
  });

  it('csv has a line for each node and relationship, quoted by the rules', () => {
    const [head, ...rows] = texts.get('csv')!.trimEnd().split('\r\n');
    expect(head).toMatch(/^kind,type,id,from,to,/u);
    expect(rows).toHaveLength(graphLines(texts.get('jsonl')!).length);
    expect(texts.get('csv')).toContain('"“甲”,办法"');
  });

  it('graphml is XML whose edges lead between its nodes', () => {
    const text = texts.get('graphml')!;
    const nodes = new Set([...text.matchAll(/<node id="([^"]+)"/gu)].map(([, id]) => id));
    const ends = [...text.matchAll(/ source="([^"]+)" target="([^"]+)"/gu)].flatMap(([, a, b]) => [a, b]);
    expect(nodes.size).toBeGreaterThan(4);
    expect(ends.length).toBeGreaterThan(4);
    expect(ends.filter((id) => !nodes.has(id))).toEqual([]);
    expect(text).toContain('<data key="edge.type">LOCATED_IN</data>');
  });

  it('cypher makes the graph in an empty database, under public names', async () => {
    await empty();
    for (const statement of texts.get('cypher')!.trimEnd().split(';\n'))
      await ledger.database.execute(statement.replace(/;$/u, ''));
    const nodes = await ledger.rows<{ n: number }>(
      'MATCH (n) WHERE n:Entity OR n:Observation RETURN count(n) AS n',
    );
    const edges = await ledger.rows<{ type: string; n: number }>(
      'MATCH ()-[r]->() RETURN type(r) AS type, count(r) AS n ORDER BY type',
    );
    const lines = graphLines(texts.get('jsonl')!).map((line) => JSON.parse(line) as { kind: string });
    expect(nodes[0]!.n).toBe(lines.filter(({ kind }) => kind === 'node').length);
    expect(edges).toEqual([
      { type: 'ABOUT', n: 1 },
      { type: 'ISSUED_BY', n: 1 },
      { type: 'LOCATED_IN', n: 2 },
      { type: 'PART_OF', n: 2 },
    ]);
  });
});
