import { describe, expect, it } from 'vitest';
import { MAX_NAME_LENGTH } from '../../../import/ledger/faults.ts';
import { gate } from '../../../import/ledger/gate.ts';
import { readDocument } from '../../../import/read/index.ts';
import type { Proposal } from '../../../import/types.ts';
import { model } from '../../kit/ledger.ts';

const text = '某市工信局印发《某市氢能发展规划》。\n';
const document = readDocument(new TextEncoder().encode(text));
const quote = '《某市氢能发展规划》';
const start = text.indexOf(quote);
const span = { quote, start, end: start + quote.length };

const good: Proposal = {
  subject: { type: 'Policy', name: '某市氢能发展规划' },
  predicate: 'ISSUED_BY',
  object: { type: 'IssuingBody', name: '某市工信局' },
  qualifiers: { role: 'LEAD' },
  spans: [span],
  confidence: 0.9,
  rule: 'test',
};

function outcome(change: Partial<Proposal>): string {
  const { statements, issues } = gate(
    document,
    'doc',
    [{ extractor: 'test', proposals: [{ ...good, ...change }] }],
    model,
  );
  expect(statements.length + issues.length).toBe(1);
  return issues[0]?.code ?? 'accepted';
}

const text_ = (words: string) => ({ kind: 'text' as const, text: words });

describe('the gate', () => {
  const { object: _object, qualifiers: _qualifiers, ...bare } = good;
  const cases: readonly (readonly [what: string, change: Partial<Proposal>, outcome: string])[] = [
    ['a sound relationship', {}, 'accepted'],
    [
      'a quote that does not stand there',
      { spans: [{ ...span, start: start + 1, end: span.end + 1 }] },
      'QUOTE_NOT_VERBATIM',
    ],
    ['an empty quote', { spans: [{ quote: '', start, end: start }] }, 'QUOTE_NOT_VERBATIM'],
    [
      'a second quote that does not stand there',
      { spans: [span, { quote: '别处', start: 0, end: 2 }] },
      'QUOTE_NOT_VERBATIM',
    ],
    ['no quote', { spans: [] }, 'QUOTE_MISSING'],
    [
      'a name of 10,000 characters',
      { subject: { type: 'Policy', name: '规'.repeat(10_000) } },
      'NAME_TOO_LONG',
    ],
    ['a name at the limit', { subject: { type: 'Policy', name: '规'.repeat(MAX_NAME_LENGTH) } }, 'accepted'],
    ['a name of punctuation', { subject: { type: 'Policy', name: '《……》' } }, 'NAME_EMPTY'],
    ['a confidence above 1', { confidence: 1.2 }, 'CONFIDENCE_INVALID'],
    ['a confidence that is no number', { confidence: Number.NaN }, 'CONFIDENCE_INVALID'],
    ['a predicate nobody knows', { predicate: 'colour' }, 'PREDICATE_UNKNOWN'],
    ['an end of the wrong type', { object: { type: 'Park', name: '某园' } }, 'SIGNATURE_INVALID'],
    ['a qualifier nobody knows', { qualifiers: { colour: 'red' } }, 'QUALIFIER_UNKNOWN'],
    ['a qualifier value nobody knows', { qualifiers: { role: 'FRIEND' } }, 'QUALIFIER_INVALID'],
  ];
  it.each(cases)('%s → %s', (_what, change, expected) => {
    expect(outcome(change)).toBe(expected);
  });

  const values: readonly (readonly [what: string, change: Partial<Proposal>, outcome: string])[] = [
    ['a name', { predicate: 'name', value: text_('某市氢能发展规划') }, 'accepted'],
    ['a name without words', { predicate: 'name' }, 'VALUE_INVALID'],
    ['a text where a date belongs', { predicate: 'date', value: text_('去年') }, 'VALUE_INVALID'],
    ['a topic', { predicate: 'topic', value: text_('氢能') }, 'accepted'],
    [
      'a value outside an enum',
      { subject: { type: 'IssuingBody', name: '某局' }, predicate: 'kind', value: text_('CLUB') },
      'VALUE_INVALID',
    ],
    ['a derived field', { predicate: 'aliases', value: text_('甲') }, 'PREDICATE_UNKNOWN'],
  ];
  it.each(values)('%s → %s', (_what, change, expected) => {
    expect(
      gate(document, 'doc', [{ extractor: 'test', proposals: [{ ...bare, ...change }] }], model).issues[0]
        ?.code ?? 'accepted',
    ).toBe(expected);
  });

  it('gives a rejection its place', () => {
    const { issues } = gate(
      document,
      'doc',
      [{ extractor: 'test', proposals: [{ ...good, predicate: 'colour' }] }],
      model,
    );
    expect(issues[0]).toMatchObject({ start, end: span.end });
  });

  it('keeps one statement of two equal proposals', () => {
    const { statements } = gate(document, 'doc', [{ extractor: 'test', proposals: [good, good] }], model);
    expect(statements).toHaveLength(1);
  });
});
