import { describe, expect, it } from 'vitest';
import { MAX_PLACES, withinBounds } from '../../../import/ledger/bounds.ts';
import type { Statement } from '../../../import/ledger/statement.ts';

function statement(start: number, change: Partial<Statement> = {}): Statement {
  return {
    id: `s${start}`,
    subject: 'a',
    predicate: 'LOCATED_IN',
    object: 'b',
    qualifiers: {},
    spans: [{ quote: 'x', start, end: start + 1 }],
    kind: 'DOCUMENT',
    place: '',
    path: [],
    block: 0,
    extractor: 'test',
    rule: 'test',
    confidence: 1,
    ...change,
  };
}

const starts = (statements: readonly Statement[]) => statements.map((each) => each.spans[0]!.start);
const many = Array.from({ length: MAX_PLACES + 5 }, (_, i) => statement(i));

describe('bounds of a document', () => {
  it('keeps the first places of what is stated over and over, whatever the order, and says so', () => {
    const { statements, issues } = withinBounds([...many].reverse());
    expect(starts(statements)).toEqual(starts(many.slice(0, MAX_PLACES)));
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'STATED_OFTEN',
        start: MAX_PLACES,
        message: expect.stringContaining('5 further'),
      }),
    ]);
  });

  it('counts different things, roles and extractors apart', () => {
    const more = [
      statement(100, { object: 'c' }),
      statement(101, { qualifiers: { role: 'LEAD' } }),
      statement(102, { extractor: 'other' }),
    ];
    const { statements } = withinBounds([...many, ...more]);
    expect(starts(statements).slice(-3).sort()).toEqual([100, 101, 102]);
  });

  it('keeps one naming a section, the first', () => {
    const named = (start: number, path: string[]) =>
      statement(start, { predicate: 'name', value: { kind: 'text', text: '甲' }, path });
    const { statements, issues } = withinBounds([named(9, ['一']), named(3, ['一']), named(5, ['二'])]);
    expect([starts(statements).sort(), issues]).toEqual([[3, 5], []]);
  });
});
