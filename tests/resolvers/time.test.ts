import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purgeDocuments } from '../../import/importer.ts';
import { documentsMeant } from '../../import/load/purge.ts';
import { readerOf } from '../../import/load/runner.ts';
import type { NameRef } from '../../import/types.ts';
import { type Claim, dateValue, model, readingOf, ref, TestLedger } from '../kit/ledger.ts';
import { type LedgerService, serve } from '../kit/ledger-service.ts';
import type { Json } from '../kit/service.ts';

const plan = ref('Policy', '甲办法');
const council = ref('IssuingBody', '国务院');
const ministry = ref('IssuingBody', '工业和信息化部');

const issued = (object: NameRef): Claim => ({ subject: plan, predicate: 'ISSUED_BY', object });
const dated = (predicate: string, text: string): Claim => ({
  subject: plan,
  predicate,
  value: dateValue(text),
});

const first = readingOf('甲', [issued(council), dated('date', '2016年12月')]);
const second = readingOf('乙', [issued(ministry), dated('date', '2016年12月'), dated('expires', '2020年')]);

let ledger: TestLedger;
let service: LedgerService;

/** Run 1 imports 甲; run 2 乙; run 3 withdraws 甲; run 4 brings it back. */
beforeAll(async () => {
  ledger = await TestLedger.open();
  await ledger.apply({ a: first });
  await ledger.apply({ b: second });
  await ledger.apply({ a: null });
  await ledger.apply({ a: first });
  service = await serve(ledger);
});
afterAll(async () => {
  await service?.close();
  await ledger?.close();
});

const data = (query: string): Promise<Json> => service.data(query);

async function changes(args: string): Promise<string[]> {
  const { changes: page } = await data(
    `{ changes(first: 100, ${args}) { nodes { run action what field display node { name } object { name } document { title } } } }`,
  );
  return page.nodes.map(
    ({ run, action, what, field, display }: Json) =>
      `${run} ${action} ${what} ${[field, display].filter(Boolean).join(' ')}`,
  );
}

describe('changes', () => {
  it('are what each run added and withdrew', async () => {
    const { runs } = await data('{ runs { totalCount nodes { id } } }');
    expect(runs.nodes.map(({ id }: Json) => id)).toEqual(['000004', '000003', '000002', '000001']);
    expect(await changes('fromRun: "000001", toRun: "000002"')).toEqual([
      '000002 ADDED DOCUMENT 乙',
      '000002 ADDED ENTITY 工业和信息化部',
      ...(await changes('fromRun: "000001", toRun: "000002", what: FACT')),
    ]);
    expect(await changes('fromRun: "000001", toRun: "000002", field: "ISSUED_BY"')).toEqual([
      '000002 ADDED FACT ISSUED_BY 工业和信息化部',
    ]);
    // 乙 states the date as well: only what 甲 alone supported is withdrawn.
    const third = await changes('fromRun: "000002", toRun: "000003"');
    expect(third.filter((line) => !line.includes('name'))).toEqual([
      '000003 WITHDRAWN DOCUMENT 甲',
      '000003 WITHDRAWN ENTITY 国务院',
      '000003 WITHDRAWN FACT ISSUED_BY 国务院',
      '000003 WITHDRAWN FACT title 甲',
    ]);
    expect(await changes('fromRun: "000003", what: DOCUMENT')).toEqual(['000004 ADDED DOCUMENT 甲']);
  });

  it('tell of a withdrawn fact when it began, too', async () => {
    expect(await changes('field: "ISSUED_BY"')).toEqual([
      '000001 ADDED FACT ISSUED_BY 国务院',
      '000002 ADDED FACT ISSUED_BY 工业和信息化部',
      '000003 WITHDRAWN FACT ISSUED_BY 国务院',
      '000004 ADDED FACT ISSUED_BY 国务院',
    ]);
  });
});

describe('changes of what a document states of itself', () => {
  it('name the document', async () => {
    const { changes: page } = await data(
      '{ changes(first: 10, field: "title") { nodes { run action display node { id } document { title } } } }',
    );
    expect(
      page.nodes.map(({ run, action, display, document }: Json) => [run, action, display, document?.title]),
    ).toEqual([
      ['000001', 'ADDED', '甲', '甲'],
      ['000002', 'ADDED', '乙', '乙'],
      ['000003', 'WITHDRAWN', '甲', '甲'],
      ['000004', 'ADDED', '甲', '甲'],
    ]);
    expect(page.nodes.map(({ node }: Json) => node)).toEqual([null, null, null, null]);
  });
});

describe('as of an import', () => {
  const asOf = async (run: string) => {
    const { policy } = await data(
      `{ policy(name: "甲办法") { values(field: "ISSUED_BY", asOfImport: "${run}") { value }
         evidence(first: 100, asOfImport: "${run}") { totalCount nodes { quote document { title } } } } }`,
    );
    const titles = policy.evidence.nodes.map(({ document }: Json) => document?.title);
    expect(policy.evidence.totalCount).toBe(policy.evidence.nodes.length);
    return [policy.values.map(({ value }: Json) => value).sort(), [...new Set(titles)].sort()];
  };

  it.each([
    ['000000', [], []],
    ['000001', ['国务院'], ['甲']],
    ['000002', ['国务院', '工业和信息化部'], ['乙', '甲']],
    ['000003', ['工业和信息化部'], ['乙']],
    ['000004', ['国务院', '工业和信息化部'], ['乙', '甲']],
  ])('%s values and evidence are those that stood then', async (run, values, titles) => {
    expect(await asOf(run)).toEqual([values, titles]);
  });
});

describe('validOn', () => {
  it.each([
    ['2016-11-30', 0],
    ['2016-12-31', 1],
    ['2016-12', 1],
    ['2020-12-31', 1],
    ['2021', 0],
  ])('%s: %i policies', async (day, count) => {
    const { policies } = await data(`{ policies(where: { validOn: "${day}" }) { totalCount } }`);
    expect(policies.totalCount).toBe(count);
  });

  describe('of policies with days of their own', () => {
    const policy = (name: string, dates: Readonly<Record<string, string>>, status?: string): Claim[] => {
      const subject = ref('Policy', name);
      const told = Object.entries(dates).map(([predicate, text]) => ({
        subject,
        predicate,
        value: dateValue(text),
      }));
      const state = status
        ? [{ subject, predicate: 'status', value: { kind: 'text', text: status } as const }]
        : [];
      return [{ subject, predicate: 'name' }, ...told, ...state];
    };
    const document = readingOf('丙', [
      ...policy('先发后行规定', { date: '2011年3月', effective: '2012年7月1日', expires: '2013年6月30日' }),
      ...policy('只有施行日规定', { effective: '2012年' }, '试行'),
      ...policy('只有失效日规定', { expires: '2012年' }),
    ]);
    beforeAll(async () => {
      await ledger.apply({ c: document });
    });
    afterAll(async () => {
      await ledger.apply({ c: null });
    });

    const valid = async (where: string): Promise<string[]> => {
      const { policies } = await data(
        `{ policies(where: { name: { contains: "规定" }, ${where} }) { nodes { name } } }`,
      );
      return policies.nodes.map(({ name }: Json) => name.replace('规定', '')).sort();
    };

    // From `effective` on, not from `date`; a year begins with its first day, and ends with its last one.
    it.each([
      ['2011-12-31', ['只有失效日']],
      ['2012-01-01', ['只有失效日', '只有施行日']],
      ['2012-06', ['只有失效日', '只有施行日']],
      ['2012-07', ['先发后行', '只有失效日', '只有施行日']],
      ['2012-12-31', ['先发后行', '只有失效日', '只有施行日']],
      ['2013', ['先发后行', '只有施行日']],
      ['2013-06-30', ['先发后行', '只有施行日']],
      ['2013-07-01', ['只有施行日']],
    ])('%s: %j', async (day, names) => {
      expect(await valid(`validOn: "${day}"`)).toEqual([...names].sort());
    });

    it('goes together with `status`, `effective` and `expires`', async () => {
      expect(await valid('validOn: "2012-08", status: { eq: "试行" }')).toEqual(['只有施行日']);
      expect(await valid('validOn: "2012-08", status: { eq: "失效" }')).toEqual([]);
      expect(await valid('validOn: "2012-08", effective: { during: "2012-07" }')).toEqual(['先发后行']);
      expect(await valid('validOn: "2012-08", expires: { known: false }')).toEqual(['只有施行日']);
    });
  });
});

describe('purge', () => {
  it('erases text and quotes of a withdrawn document, keeps the graph of the others, and says what is lost', async () => {
    await ledger.apply({ a: null });
    const before = await ledger.verify();
    const documents = await documentsMeant(readerOf(ledger.database), first.documentId, []);
    expect(documents).toEqual([first.documentId]);
    const report = await purgeDocuments(ledger.database, model, { uris: [], documents });
    expect(report.files).toMatchObject([
      {
        outcome: 'purged',
        issues: [{ message: expect.stringContaining('runs 000001 to before 000007, evidence and exports') }],
      },
    ]);
    expect(await ledger.verify()).toEqual(before);
    expect(
      await ledger.rows(
        'MATCH (n) WHERE any(p IN keys(n) WHERE toStringOrNull(n[p]) CONTAINS $words) RETURN labels(n)',
        {
          words: first.statements.find(({ predicate }) => predicate === 'ISSUED_BY')!.spans[0]!.quote,
        },
      ),
    ).toEqual([]);
    expect(
      await ledger.rows('MATCH (s:Statement {document: $id}) RETURN s.id', { id: first.documentId }),
    ).toEqual([]);
    const { policy } = await data(
      '{ policy(name: "甲办法") { evidence(asOfImport: "000001") { totalCount } } }',
    );
    expect(policy.evidence.totalCount).toBe(0);
    expect(await changes('toRun: "000001", field: "ISSUED_BY"')).toEqual([
      '000001 ADDED FACT ISSUED_BY 国务院',
    ]);
  });

  it('leaves a document that is live by another source', async () => {
    const report = await purgeDocuments(ledger.database, model, { uris: [], documents: [second.documentId] });
    expect(report.files).toMatchObject([{ outcome: 'failed', issues: [{ code: 'STILL_LIVE' }] }]);
    expect((await ledger.verify()).faults).toEqual([]);
  });

  it('lets the file be imported again', async () => {
    await ledger.apply({ a: first });
    expect((await ledger.verify()).faults).toEqual([]);
  });
});
