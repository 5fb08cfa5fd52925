/** An extractor that proposes garbage, as a statistical one may: everything wrong is refused with a code and counted. */
import { describe, expect, it } from 'vitest';
import { MAX_NAME_LENGTH } from '../../../import/ledger/faults.ts';
import { gate } from '../../../import/ledger/gate.ts';
import { readDocument } from '../../../import/read/index.ts';
import type { NameRef, Proposal, Value } from '../../../import/types.ts';
import { loadModel } from '../../../src/model/index.ts';

const document = readDocument(
  new TextEncoder().encode('# 标题\n\n广州市人民政府印发《甲规划》。\n\n- 1 -\n'),
);
const at = document.text.indexOf('甲规划');
const span = { quote: '甲规划', start: at, end: at + 3 };
const plan: NameRef = { type: 'Policy', name: '甲规划' };
const city: NameRef = { type: 'Region', name: '广州市', scope: '440100' };
const text = (words: string): Value => ({ kind: 'text', text: words });
const figure = (more: object): Value =>
  ({ kind: 'observation', metric: 'COUNT', value: 1, unit: '家', ...more }) as Value;

const good: Proposal = {
  subject: plan,
  predicate: 'name',
  value: text('甲规划'),
  spans: [span],
  confidence: 0.9,
  rule: 'good',
};

const garbage: readonly [code: string, Partial<Proposal>][] = [
  ['QUOTE_MISSING', { spans: [] }],
  ['QUOTE_NOT_VERBATIM', { spans: [{ ...span, quote: '乙规划' }] }],
  ['QUOTE_NOT_VERBATIM', { spans: [{ ...span, start: at + 1, end: at + 4 }] }],
  ['QUOTE_NOT_VERBATIM', { spans: [{ quote: '', start: at, end: at }] }],
  ['QUOTE_NOT_VERBATIM', { spans: [span, { quote: '甲', start: 100_000, end: 100_001 }] }],
  ['NAME_TOO_LONG', { subject: { type: 'Policy', name: '甲'.repeat(MAX_NAME_LENGTH + 1) } }],
  ['NAME_EMPTY', { subject: { type: 'Policy', name: '《》' } }],
  ['CONFIDENCE_INVALID', { confidence: 1.5 }],
  ['CONFIDENCE_INVALID', { confidence: Number.NaN }],
  ['SIGNATURE_INVALID', { predicate: 'ISSUED_BY', object: city }],
  ['SIGNATURE_INVALID', { predicate: 'ISSUED_BY' }],
  ['SIGNATURE_INVALID', { predicate: 'alsoNamed', object: city }],
  ['PREDICATE_UNKNOWN', { predicate: 'colour', value: text('红') }],
  ['VALUE_INVALID', { predicate: 'date', value: text('昨天') }],
  ['VALUE_INVALID', { predicate: 'observation', value: text('很多') }],
  ['VALUE_INVALID', { subject: city, predicate: 'observation', value: figure({ metric: 'MANY' }) }],
  ['VALUE_INVALID', { subject: city, predicate: 'observation', value: figure({ value: Number.NaN }) }],
  ['VALUE_INVALID', { subject: city, predicate: 'observation', value: figure({ asOf: '去年' }) }],
  ['NAME_TOO_LONG', { subject: city, predicate: 'observation', value: figure({ scope: '企'.repeat(600) }) }],
];

describe('an extractor that proposes garbage', () => {
  const proposals = [good, ...garbage.map(([, wrong]) => ({ ...good, rule: 'wild', ...wrong }))];
  const gated = gate(document, 'd', [{ extractor: 'model', proposals }], loadModel());

  it('is refused, proposal by proposal, with a code and a place', () => {
    expect(gated.statements.map((statement) => statement.rule)).toEqual(['good']);
    expect(gated.issues.map((issue) => issue.code)).toEqual(garbage.map(([code]) => code));
    expect(
      gated.issues.filter((issue) => issue.code !== 'QUOTE_MISSING' && issue.start === undefined),
    ).toEqual([]);
    expect(Math.max(...gated.issues.map((issue) => issue.message.length))).toBeLessThan(200);
  });

  it('is counted by rule', () => {
    expect(gated.rules).toEqual([
      { extractor: 'model', rule: 'good', accepted: 1, rejected: 0 },
      { extractor: 'model', rule: 'wild', accepted: 0, rejected: garbage.length },
    ]);
  });
});
