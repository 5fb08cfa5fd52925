import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NameRef } from '../../import/types.ts';
import { type Claim, dateValue, readingOf, ref, TestLedger } from '../kit/ledger.ts';
import { type LedgerService, serve } from '../kit/ledger-service.ts';
import type { Json } from '../kit/service.ts';

const plan = ref('Policy', '甲办法');
const rules = ref('Policy', '乙规定');
const park = ref('Park', '创新园');

const dated = (subject: NameRef, predicate: string, text: string): Claim => ({
  subject,
  predicate,
  value: dateValue(text),
});
const issued = (body: string): Claim => ({
  subject: plan,
  predicate: 'ISSUED_BY',
  object: ref('IssuingBody', body),
});

/** 甲 and 乙 disagree about 甲办法 (date, issuer); 甲 and 丙 about 乙规定 (date) and 创新园 (founded). 丁 agrees with 甲. */
const readings = {
  a: readingOf('甲', [
    dated(plan, 'date', '2016年12月'),
    issued('国务院'),
    dated(rules, 'date', '2019年1月'),
    dated(park, 'founded', '2018年'),
  ]),
  b: readingOf('乙', [dated(plan, 'date', '2018年10月'), issued('工业和信息化部')]),
  c: readingOf('丙', [dated(rules, 'date', '2019年2月'), dated(park, 'founded', '2020年')]),
  d: readingOf('丁', [dated(rules, 'expires', '2025年')]),
};

let ledger: TestLedger;
let service: LedgerService;

beforeAll(async () => {
  ledger = await TestLedger.open();
  await ledger.apply(readings);
  service = await serve(ledger);
});
afterAll(async () => {
  await service?.close();
  await ledger?.close();
});

async function conflicts(args: string): Promise<string[]> {
  const { conflicts: page } = await service.data(
    `{ conflicts(first: 100${args}) { totalCount nodes { field node { ... on Policy { name } ... on Park { name } } } } }`,
  );
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map(({ field, node }: Json) => `${node.name} ${field}`).sort();
}

const ISSUER = '甲办法 ISSUED_BY';
const PLAN = '甲办法 date';
const RULES = '乙规定 date';
const PARK = '创新园 founded';

describe('conflicts over the graph', () => {
  it.each([
    ['', [RULES, PARK, ISSUER, PLAN]],
    [', type: Policy', [RULES, ISSUER, PLAN]],
    [', type: Park', [PARK]],
    [', type: Company', []],
    [', field: "date"', [RULES, PLAN]],
    [', field: "ISSUED_BY"', [ISSUER]],
    [', type: Policy, field: "date"', [RULES, PLAN]],
    [', document: "甲"', [RULES, PARK, ISSUER, PLAN]],
    [', document: "乙"', [ISSUER, PLAN]],
    [`, document: "${readings.c.documentId}"`, [RULES, PARK]],
    [', document: "丁"', []],
    [', type: Policy, document: "丙"', [RULES]],
    [', type: Policy, field: "date", document: "乙"', [PLAN]],
    [', type: Policy, field: "date", document: "丙"', [RULES]],
    [', type: Policy, field: "ISSUED_BY", document: "丙"', []],
    [', type: Park, field: "founded", document: "丙"', [PARK]],
  ])('(first: 100%s)', async (args, expected) => {
    expect(await conflicts(args)).toEqual([...expected].sort());
  });

  it('say every value with its documents, and which one is shown', async () => {
    const { conflicts: page } = await service.data(
      `{ conflicts(type: Policy, field: "date", document: "乙") { nodes { values {
         value rank shown documents conflicting evidence { quote document { title } } } } } }`,
    );
    expect(
      page.nodes[0].values.map(({ value, rank, shown, documents, conflicting, evidence }: Json) => [
        value,
        rank,
        shown,
        documents,
        conflicting,
        evidence.map(({ document }: Json) => document.title),
      ]),
    ).toEqual([expect.arrayContaining([1, true, 1, true]), expect.arrayContaining([2, false, 1, true])]);
    const titles = Object.fromEntries(
      page.nodes[0].values.map(({ value, evidence }: Json) => [value, evidence[0].document.title]),
    );
    expect(titles).toEqual({ '2016-12': '甲', '2018-10': '乙' });
  });
});
