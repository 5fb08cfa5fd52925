import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPaths } from '../../import/importer.ts';
import { type Json, model, type Service, startService } from '../kit/service.ts';

/** 𠮷 takes two UTF-16 code units, so offsets that count characters would be wrong behind it. */
const TEXT = `# 氢能政策综述𠮷

## 一、国家层面

2022年3月，国家发展改革委、国家能源局联合印发《氢能产业发展中长期规划（2021-2035年）》。𠮷

- 2021年8月，北京市经济和信息化局发布《北京市氢能产业发展实施方案（2021-2025年）》。
`;

let folder: string;
let service: Service;
let id: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-graph-document-'));
  await writeFile(join(folder, 'a.md'), TEXT);
  service = await startService(async (database) => {
    await importPaths(database, model, { paths: [folder] });
  });
  id = (await data('{ documents { nodes { id } } }')).documents.nodes[0].id;
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

async function data(query: string, variables: Record<string, unknown> = {}): Promise<Json> {
  const answered = await service.ask(query, variables);
  expect(answered.errors).toBeUndefined();
  return answered.data;
}

async function refusal(query: string): Promise<string> {
  const { errors } = await service.ask(query, { id });
  return `${errors![0]!.extensions.code}: ${errors![0]!.message}`;
}

describe('blocks of a document', () => {
  it('are its whole text, each with its kind and headings', async () => {
    const { document } = await data(
      `query ($id: ID!) { document(id: $id) { textLength
        blocks(first: 100) { totalCount nodes { index kind headingPath start end text } } } }`,
      { id },
    );
    const { nodes, totalCount } = document.blocks;
    expect(nodes.map((block: Json) => block.text).join('')).toBe(TEXT);
    expect(totalCount).toBe(nodes.length);
    expect(document.textLength).toBe(TEXT.length);
    for (const block of nodes) expect(TEXT.slice(block.start, block.end)).toBe(block.text);
    expect(nodes.map((block: Json) => block.index)).toEqual([...nodes.keys()]);
    const item = nodes.find((block: Json) => block.text.includes('实施方案'));
    expect(item).toMatchObject({ kind: 'LIST_ITEM', headingPath: ['氢能政策综述𠮷', '一、国家层面'] });
  });

  it('are read page by page, in one statement each', async () => {
    const texts: string[] = [];
    let after: string | null = null;
    do {
      const { data, statements } = await service.ask(
        `query ($id: ID!, $after: String) { document(id: $id) { blocks(first: 1, after: $after) {
          nodes { text } pageInfo { endCursor hasNextPage } } } }`,
        { id, after },
      );
      expect(statements).toHaveLength(1);
      const { nodes, pageInfo } = data.document.blocks;
      texts.push(...nodes.map((block: Json) => block.text));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.join('')).toBe(TEXT);
  });

  it('begin where one asks', async () => {
    const from = TEXT.indexOf('北京市');
    const { document } = await data(
      'query ($id: ID!, $from: Int) { document(id: $id) { blocks(first: 1, from: $from) { nodes { start end } } } }',
      { id, from },
    );
    const [block] = document.blocks.nodes;
    expect(block.start <= from && from < block.end).toBe(true);
  });

  it('come at most 100 a page', async () => {
    expect(
      await refusal('query ($id: ID!) { document(id: $id) { blocks(first: 101) { nodes { text } } } }'),
    ).toBe('BAD_USER_INPUT: document.blocks(first): 101 is no page size; take 0 to 100');
  });
});

describe('statements of a document', () => {
  const STATEMENTS = `query ($id: ID!, $field: String, $from: Int, $to: Int) { document(id: $id) {
    statements(first: 100, field: $field, from: $from, to: $to) { totalCount nodes {
      id field quote start end value address subject { __typename name } object { name }
      context(before: 5, after: 3) { before after }
      document { id } } } } }`;

  it('stand in the order of the text, and say what they state', async () => {
    const { document } = await data(STATEMENTS, { id });
    const { nodes, totalCount } = document.statements;
    expect(totalCount).toBe(nodes.length);
    const starts = nodes.map((each: Json) => each.start);
    expect(starts).toEqual([...starts].sort((a: number, b: number) => a - b));
    for (const each of nodes) expect(TEXT.slice(each.start, each.end)).toBe(each.quote);
    const issued = nodes.filter((each: Json) => each.field === 'ISSUED_BY');
    expect(issued.map((each: Json) => [each.subject.name, each.object.name, each.value])).toEqual([
      ['氢能产业发展中长期规划（2021-2035年）', '国家发展和改革委员会', null],
      ['氢能产业发展中长期规划（2021-2035年）', '国家能源局', null],
      ['北京市氢能产业发展实施方案（2021-2025年）', '北京市经济和信息化局', null],
    ]);
    expect(nodes.filter((each: Json) => each.field === 'date').map((each: Json) => each.value)).toEqual([
      '2022-03',
      '2021-08',
    ]);
  });

  it('are the evidence of what they state', async () => {
    const { policies } = await data(
      '{ policies { nodes { name date { value } evidence(first: 100) { nodes { id field subject { name } } } } } }',
    );
    for (const policy of policies.nodes) {
      const dated = policy.evidence.nodes.filter((each: Json) => each.field === 'date');
      expect(dated.map((each: Json) => each.subject.name)).toEqual([policy.name]);
    }
  });

  it('narrow to a part of the text and to a field', async () => {
    const item = TEXT.indexOf('- 2021年8月');
    const { document } = await data(STATEMENTS, { id, field: 'date', from: item });
    expect(document.statements.nodes.map((each: Json) => each.value)).toEqual(['2021-08']);
    expect(document.statements.totalCount).toBe(1);
    const before = await data(STATEMENTS, { id, field: 'date', to: item });
    expect(before.document.statements.nodes.map((each: Json) => each.value)).toEqual(['2022-03']);
  });

  it('show the words around them, and where they are read', async () => {
    const { document } = await data(STATEMENTS, { id });
    for (const { start, end, quote, context, address } of document.statements.nodes) {
      expect(context.before).toBe(TEXT.slice(Math.max(start - 5, 0), start).replace(/^[\uDC00-\uDFFF]/u, ''));
      expect(context.after).toBe(TEXT.slice(end, end + 3).replace(/[\uD800-\uDBFF]$/u, ''));
      expect(TEXT).toContain(context.before + quote + context.after);
      expect(address).toBe(`/documents/${id}?at=${start}-${end}`);
    }
  });

  it('show 60 code units around them unless told otherwise, over the borders of blocks', async () => {
    const { document } = await data(
      'query ($id: ID!) { document(id: $id) { statements(first: 100) { nodes { start end context { before after } } } } }',
      { id },
    );
    const far = document.statements.nodes.at(-1);
    expect(far.context.before).toBe(TEXT.slice(far.start - 60, far.start).replace(/^[\uDC00-\uDFFF]/u, ''));
    expect(far.context.after).toBe(TEXT.slice(far.end, far.end + 60));
    expect(far.context.before).toContain('\n');
  });

  it('refuse a context out of bounds', async () => {
    expect(
      await refusal(
        'query ($id: ID!) { document(id: $id) { statements { nodes { context(before: 501) { before } } } } }',
      ),
    ).toBe('BAD_USER_INPUT: document.statements.nodes.context(before): 501 is out of range; take 0 to 500');
  });

  it('have no words, context or address when a reference source states them', async () => {
    const { regions } = await data(
      '{ regions(where: { code: { eq: "110000" } }) { nodes { evidence { nodes { kind field quote address context { before } } } } } }',
    );
    const reference = regions.nodes[0].evidence.nodes.find((each: Json) => each.kind === 'REFERENCE');
    expect(reference).toMatchObject({ quote: null, address: null, context: null });
  });
});
