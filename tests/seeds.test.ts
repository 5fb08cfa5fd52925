/**
 * The main job on the five real documents in ../shared/seeds, through GraphQL alone. The expectations are read from the
 * documents, not from the output. Without ../shared they are skipped, which vitest reports.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalUri, discover } from '../import/files.ts';
import { importPaths, removeSources } from '../import/importer.ts';
import { createServer, type Server } from '../src/server.ts';
import { model, TestLedger } from './kit/ledger.ts';

const seeds = fileURLToPath(new URL('../../shared/seeds', import.meta.url));
const there = existsSync(seeds);
if (!there) process.stderr.write('tests/seeds.test.ts is skipped: ../shared/seeds is not there\n');

let ledger: TestLedger;
let server: Server;

async function ask<T>(query: string): Promise<T> {
  const response = await server.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { data, errors } = response.json() as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const names = (connection: { nodes: readonly { name: string }[] }) =>
  connection.nodes.map((node) => node.name).sort();

describe.runIf(there)('the five seeds', () => {
  beforeAll(async () => {
    ledger = await TestLedger.open();
    await importPaths(ledger.database, model, { paths: [seeds] });
    server = await createServer({
      database: ledger.database,
      model,
      config: { host: '127.0.0.1', port: 0 },
      logger: pino({ level: 'silent' }),
    });
  });
  afterAll(async () => {
    await server?.close();
    await ledger?.close();
  });

  describe('the park table of the report', () => {
    interface Park {
      readonly name: string;
      readonly founded: { readonly value: string } | null;
      readonly area: { readonly squareMetres: number } | null;
      readonly locatedIn: { readonly nodes: readonly { readonly name: string }[] };
      readonly sponsoredBy: { readonly totalCount: number };
    }
    let parks: readonly Park[];
    let total: number;
    beforeAll(async () => {
      const data = await ask<{ parks: { totalCount: number; nodes: Park[] } }>(`{
        parks(first: 100, where: { evidence: { document: "东莞市区块链产业调研报告", section: "产业园及企业方面", extractor: "park-table" } }) {
          totalCount
          nodes { name founded { value } area { squareMetres } locatedIn { nodes { name } } sponsoredBy { totalCount } }
        }
      }`);
      parks = data.parks.nodes;
      total = data.parks.totalCount;
    });

    it('gives exactly 26 parks', () => {
      expect([total, parks.length]).toEqual([26, 26]);
    });

    it('gives each a province and sponsors', () => {
      expect(
        parks.filter((park) => park.locatedIn.nodes.length === 0 || park.sponsoredBy.totalCount === 0),
      ).toEqual([]);
    });

    // Counted in the document: rows 2 (2017 年 月 月) and 6 state a year only; all 26 state some date.
    it('gives founding dates where the cell states them', () => {
      expect(parks.filter((park) => park.founded === null).map((park) => park.name)).toEqual([]);
    });

    // Rows 3, 17, 19, 21, 22 and 26 have no area.
    it('gives areas where the cell states them', () => {
      expect(parks.filter((park) => park.area === null)).toHaveLength(6);
      expect(parks.find((park) => park.name.includes('星沙'))?.area?.squareMetres).toBe(7_000_000);
    });

    it.each([
      ['萧山', '浙江省'],
      ['曹妃甸', '河北省'],
      ['赣州', '江西省'],
      ['链湾|“区块链\\+”创新应用基地', '山东省'],
    ])('puts the park %s, cut by a page break or not, in %s', (name, province) => {
      const park = parks.find((each) => new RegExp(name).test(each.name));
      expect(park && names(park.locatedIn)).toContain(province);
    });

    it('says 广东省 东莞市 of the park in the 浙江 block whose name says 东莞保税区', () => {
      const park = parks.find((each) => each.name.includes('东莞保税区'))!;
      expect(names(park.locatedIn)).toEqual(['东莞市', '广东省']);
    });
  });

  describe('the fund table', () => {
    it('gives ten funds with amounts in yuan and their parks', async () => {
      const { funds } = await ask<{
        funds: {
          totalCount: number;
          nodes: {
            name: string;
            amount: { amount: number; currency: string };
            fundOf: { nodes: { name: string }[] };
          }[];
        };
      }>(`{
        funds(first: 50, where: { evidence: { document: "东莞市区块链产业调研报告", extractor: "fund-table" } }) {
          totalCount nodes { name amount { amount currency } fundOf { nodes { ... on Park { name } } } }
        }
      }`);
      expect(funds.totalCount).toBe(10);
      const sizes = funds.nodes.map((fund) => [fund.amount.amount, fund.amount.currency]);
      expect(
        sizes.sort((a, b) => Number(b[0]) - Number(a[0])).map(([amount]) => Number(amount) / 1e8),
      ).toEqual([100, 30, 10, 10, 10, 5, 4, 2, 1.5, 1]);
      expect(funds.nodes.find((fund) => fund.name === '雄岸全球区块链创新基金')).toEqual({
        name: '雄岸全球区块链创新基金',
        amount: { amount: 10_000_000_000, currency: 'CNY' },
        fundOf: { nodes: [{ name: '杭州区块链产业园' }] },
      });
    });

    it.each([
      ['上海区块链技术创新与产业化基地', '上海技术创新与产业化基地'],
      ['蚁米区块链创客空间', '广州蚁米区块链众创空间'],
      ['星沙区块链产业园', '星沙区块链产业园区'],
    ])('makes one node of %s and %s', async (a, b) => {
      const data = await ask<{ a: { id: string; funds: { totalCount: number } }; b: { id: string } }>(
        `{ a: park(name: "${a}") { id funds { totalCount } } b: park(name: "${b}") { id } }`,
      );
      expect(data.a.id).toBe(data.b.id);
      expect(data.a.funds.totalCount).toBeGreaterThan(0);
    });
  });

  it('finds a policy by name, with issuer, date and quote', async () => {
    const { policy } = await ask<{
      policy: {
        date: { value: string };
        issuedBy: {
          edges: {
            node: { name: string };
            evidence: { quote: string; start: number; end: number; document: { title: string } }[];
          }[];
        };
      };
    }>(`{
      policy(name: "区块链信息服务管理规定") { date { value } issuedBy { edges { node { name } evidence(first: 20) { quote start end document { title } } } } }
    }`);
    expect(policy.date.value).toBe('2019-01');
    expect(policy.issuedBy.edges.map((edge) => edge.node.name)).toEqual(['国家互联网信息办公室']);
    const quotes = policy.issuedBy.edges[0]!.evidence.map((evidence) => evidence.quote);
    expect(quotes).toContain('国家互联网信息办公室发布《区块链信息服务管理规定》');
  });

  it('lists the 481 companies of the last appendix, each in 东莞市', async () => {
    const { companies } = await ask<{ companies: { totalCount: number } }>(
      '{ companies(first: 1, where: { evidence: { document: "东莞市区块链产业调研报告", extractor: "company-list", section: "附录 4" } }) { totalCount } }',
    );
    expect(companies.totalCount).toBe(481);
    const { inDongguan } = await ask<{ inDongguan: { totalCount: number } }>(
      '{ inDongguan: companies(first: 1, where: { evidence: { document: "东莞市区块链产业调研报告", extractor: "company-list", section: "附录 4" }, locatedIn: { some: { name: { eq: "东莞市" } } } }) { totalCount } }',
    );
    expect(inDongguan.totalCount).toBe(481);
  });

  it('takes 工信部 and 工业和信息化部 for one body', async () => {
    const data = await ask<{ a: { id: string; name: string }; b: { id: string } }>(
      '{ a: issuingBody(name: "工信部") { id name } b: issuingBody(name: "工业和信息化部") { id } }',
    );
    expect(data.a).toEqual({ id: data.b.id, name: '工业和信息化部' });
  });

  it('keeps both attributions of 《“十三五”国家信息化规划的通知》 and lists them as conflicts', async () => {
    const { policy } = await ask<{
      policy: {
        id: string;
        values: { field: string; value: string; conflicting: boolean; node: { name: string } | null }[];
      };
    }>(`{
      policy(name: "“十三五”国家信息化规划的通知") { id values { field value conflicting node { name } } }
    }`);
    const conflicting = policy.values
      .filter((value) => value.conflicting)
      .map((value) => `${value.field} ${value.node?.name ?? value.value}`);
    expect(conflicting).toEqual(
      expect.arrayContaining([
        'date 2016-12',
        'date 2018-10',
        'ISSUED_BY 国务院',
        'ISSUED_BY 工业和信息化部',
      ]),
    );
    const { conflicts } = await ask<{ conflicts: { nodes: { field: string; node: { id: string } }[] } }>(
      '{ conflicts(first: 100, type: Policy) { nodes { field node { id } } } }',
    );
    const fields = conflicts.nodes
      .filter((conflict) => conflict.node.id === policy.id)
      .map((conflict) => conflict.field);
    expect(fields.sort()).toEqual(expect.arrayContaining(['ISSUED_BY', 'date']));
  });

  it('unites the two spellings of the IAB plan, with both dates', async () => {
    const { a, b } = await ask<
      Record<'a' | 'b', { id: string; values: { value: string; conflicting: boolean }[] }>
    >(`{
      a: policy(name: "广州市加快IAB产业发展5年计划（2018年-2022年）") { id values(field: "date") { value conflicting } }
      b: policy(name: "广州市加快IAB产业发展五年行动计划（2018-2022年）") { id values(field: "date") { value conflicting } }
    }`);
    expect(a.id).toBe(b.id);
    expect(a.values).toEqual(
      expect.arrayContaining([
        { value: '2016-12', conflicting: true },
        { value: '2018-03-22', conflicting: true },
      ]),
    );
    const { conflicts } = await ask<{ conflicts: { nodes: { node: { id: string } }[] } }>(
      '{ conflicts(first: 100, type: Policy, field: "date") { nodes { node { id } } } }',
    );
    expect(conflicts.nodes.map(({ node }) => node.id)).toContain(a.id);
  });

  it('importing the same again changes nothing', async () => {
    const again = await importPaths(ledger.database, model, { paths: [seeds] });
    expect([again.run, again.files.map((file) => file.outcome)]).toEqual([null, Array(5).fill('unchanged')]);
  });

  it('gives one hash for every order, and removing a document the hash of the others', async () => {
    const { files } = await discover([seeds]);
    const paths = files.map((file) => file.path);
    const hash = async (): Promise<string> => {
      const result = await ledger.verify();
      expect(result.faults).toEqual([]);
      return result.hash;
    };
    const whole = await hash();
    const orders = process.env.POLICY_GRAPH_ALL_ORDERS ? permutations(paths) : eachLast(paths);
    for (const order of orders) {
      await ledger.clear();
      const last = order.at(-1)!;
      for (const path of order.slice(0, -1)) await importPaths(ledger.database, model, { paths: [path] });
      const others = await hash();
      await importPaths(ledger.database, model, { paths: [last] });
      expect(await hash()).toBe(whole);
      await removeSources(ledger.database, model, [await canonicalUri(last)]);
      expect(await hash()).toBe(others);
    }
  }, 3_600_000);
});

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) =>
    permutations(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]),
  );
}

/** Random orders, in each of which another one is the last. */
function eachLast<T>(items: readonly T[]): T[][] {
  return items.map((last) => {
    const orders = permutations(items.filter((item) => item !== last));
    return [...orders[Math.floor(Math.random() * orders.length)]!, last];
  });
}
