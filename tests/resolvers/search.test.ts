import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { luceneQuery } from '../../src/compile/search-text.ts';
import { type Json, type Service, startService } from '../kit/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.database.read('CALL db.awaitIndexes(60)');
});
afterAll(() => service.close());

const QUERY = `query($text: String!, $types: [SearchType!], $within: String, $first: Int, $after: String) {
  search(text: $text, types: $types, within: $within, first: $first, after: $after) {
    totalCount atLeast pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { score matchedField matchedText passage { text start end matchStart matchEnd headingPath }
      node { __typename id ... on Entity { name } } }
  }
}`;

async function search(variables: Json): Promise<Json> {
  const { data, errors, statements } = await service.ask(QUERY, variables);
  expect(errors).toBeUndefined();
  expect(statements).toHaveLength(1);
  return data.search;
}

const ids = (found: Json): readonly string[] => found.edges.map((edge: Json) => edge.node.id);

describe('search', () => {
  it('puts exact names first, then what begins so, then words', async () => {
    const found = await search({ text: '工信部' });
    expect(found.edges[0]).toMatchObject({
      matchedField: 'ALIAS',
      matchedText: '工信部',
      node: { id: 'b-miit' },
    });
    const chain = await search({ text: '区块链产业扶持办法' });
    expect(ids(chain).slice(0, 2)).toEqual(['p-dg', 'p-gz']);
    const prefix = await search({ text: '东莞', types: ['Company', 'Fund', 'Park', 'Region'] });
    expect(new Set(ids(prefix).slice(0, 4))).toEqual(new Set(['c-1', 'f-2', 'k-a', 'r-dg']));
  });

  it('folds width and case, and finds words inside names', async () => {
    expect(ids(await search({ text: '《区块链信息服务管理规定》' }))[0]).toBe('p-rules');
    expect(ids(await search({ text: '众创空间' }))).toEqual(['k-b']);
  });

  it('finds documents by text, with block and place, and only in live readings', async () => {
    const found = await search({ text: '松山湖高新区', types: ['Document'] });
    expect(ids(found)).toEqual(['d-1']);
    expect(found.edges[0]).toMatchObject({
      matchedField: 'TEXT',
      matchedText: '松山湖高新区',
      passage: { start: 40, matchStart: 42, matchEnd: 48, headingPath: ['一、概况'] },
    });
    const title = await search({ text: '区块链新闻', types: ['Document'] });
    expect(title.edges[0]).toMatchObject({ matchedField: 'TITLE', node: { id: 'd-2' } });
  });

  it('narrows by type and by region', async () => {
    const parks = await search({ text: '区块链', types: ['Park'] });
    expect(new Set(ids(parks))).toEqual(new Set(['k-a', 'k-b', 'k-d']));
    expect(new Set(ids(await search({ text: '区块链', types: ['Park'], within: '广东省' })))).toEqual(
      new Set(['k-a', 'k-b']),
    );
    expect(ids(await search({ text: '区块链', types: [] }))).toEqual([]);
  });

  it('rolls up what is in a region, by name or id, and leaves out documents, which have no place', async () => {
    // 黄埔链谷 and 广州链网络有限公司 are in 黄埔区, which is under 广州市, which is under 广东省.
    for (const within of ['黄埔区', '广州市', 'r-gd', '中国']) {
      expect(ids(await search({ text: '链谷', within }))).toEqual(['k-c']);
      expect(ids(await search({ text: '链网络', within }))).toEqual(['c-2']);
    }
    const guangzhou = ids(await search({ text: '区块链', within: '广州市' }));
    // f-1 is the fund of k-b.
    expect(new Set(guangzhou)).toEqual(new Set(['k-b', 'p-gz', 'f-1']));
    expect(ids(await search({ text: '区块链', within: '江苏省' }))).toEqual([]);
    expect(ids(await search({ text: '区块链', types: ['Document'], within: '广东省' }))).toEqual([]);
  });

  it('pages without gap or repetition', async () => {
    const all = ids(await search({ text: '区块链', first: 100 }));
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Json = await search({ text: '区块链', first: 3, after });
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(page).toMatchObject({ totalCount: all.length, atLeast: false });
      seen.push(...ids(page));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(seen).toEqual(all);
    const page = await search({ text: '区块链', first: 1 });
    const { errors } = await service.ask(QUERY, { text: '东莞', after: page.pageInfo.endCursor });
    expect(errors![0]!.extensions.code).toBe('BAD_CURSOR');
  });

  it('pages within one run: a cursor from before another is refused', async () => {
    const { endCursor: after } = (await search({ text: '区块链', first: 1 })).pageInfo;
    await service.database.execute("CREATE (:Run {id: '900001'})");
    const { errors } = await service.ask(QUERY, { text: '区块链', after });
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
    const fresh = (await search({ text: '区块链', first: 1 })).pageInfo.endCursor;
    expect(ids(await search({ text: '区块链', first: 1, after: fresh }))).toHaveLength(1);
    await service.database.execute("MATCH (r:Run {id: '900001'}) DELETE r");
  });

  it('says that there are more hits than can be paged through', async () => {
    await service.database.execute(
      `UNWIND range(1, 1005) AS i CREATE (:Entity:Fund {id: 'many' + i, name: '众多' + i, aliases: []})
       CREATE (:Name {id: 'many' + i, entity: 'many' + i, type: 'Fund', normal: '众多' + i})`,
    );
    expect(await search({ text: '众多', first: 1 })).toMatchObject({ totalCount: 1000, atLeast: true });
    await service.database.execute("MATCH (n) WHERE n.id STARTS WITH 'many' DETACH DELETE n");
    expect(await search({ text: '众多', first: 1 })).toMatchObject({ totalCount: 0, atLeast: false });
  });

  it('folds Traditional characters', async () => {
    expect(ids(await search({ text: '區塊鏈產業扶持辦法' })).slice(0, 2)).toEqual(['p-dg', 'p-gz']);
  });

  it.each([
    'a" OR *:* OR "',
    'name:区块链',
    '区块链~0.1 AND NOT 东莞^9 [a TO z] {x} (y) && || ! \\ / ?*',
    "') MATCH (n) DETACH DELETE n //",
    '`$p0` {limit: 1}',
    'AND',
    'OR NOT TO',
  ])('takes %j as words only', async (text) => {
    const found = await search({ text });
    const { rows } = await service.database.read<{ n: number }>('MATCH (n:Entity) RETURN count(n) AS n');
    expect(found.totalCount).toBeLessThan(rows[0]!.n);
    expect(luceneQuery(text, 'text')).toMatch(
      /^"[\p{Ll}\p{Lo}\p{N}]+"\^4 OR [\p{Ll}\p{Lo}\p{N}]+( OR "[\p{Ll}\p{Lo}\p{N}]+"\^4 OR [\p{Ll}\p{Lo}\p{N}]+)*$/u,
    );
  });

  it.each(['', '《》', '***', 'x'.repeat(101)])('refuses %j', async (text) => {
    const { errors, statements } = await service.ask(QUERY, { text });
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect(statements).toEqual([]);
  });
});
