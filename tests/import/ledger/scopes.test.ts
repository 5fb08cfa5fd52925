import { describe, expect, it } from 'vitest';
import { completeScopes } from '../../../import/ledger/scopes.ts';
import type { NameRef, Proposal } from '../../../import/types.ts';

const policy = (name: string, scope?: string): NameRef => ({
  type: 'Policy',
  name,
  ...(scope && { scope }),
});

function scopesAfter(...refs: readonly NameRef[]): (string | undefined)[] {
  const proposals: Proposal[] = refs.map((subject) => ({
    subject,
    predicate: 'name',
    value: { kind: 'text', text: subject.name },
    spans: [],
    confidence: 1,
    rule: 'test',
  }));
  return completeScopes([{ extractor: 'test', proposals }])[0]!.proposals.map(
    (proposal) => proposal.subject.scope,
  );
}

describe('scopes within one document', () => {
  it.each<[string, NameRef[], (string | undefined)[]]>([
    [
      'a bare mention takes the only scope',
      [policy('扶持政策', '长沙'), policy('扶持政策')],
      ['长沙', '长沙'],
    ],
    ['in any spelling', [policy('“扶持政策”', '长沙'), policy('扶持 政策')], ['长沙', '长沙']],
    [
      'two scopes leave it alone',
      [policy('扶持政策', '长沙'), policy('扶持政策', '上海'), policy('扶持政策')],
      ['长沙', '上海', undefined],
    ],
    ['another name is another name', [policy('扶持政策', '长沙'), policy('若干措施')], ['长沙', undefined]],
    [
      'another type is another name',
      [policy('链谷', '苏州'), { type: 'Park', name: '链谷' }],
      ['苏州', undefined],
    ],
  ])('%s', (_what, refs, expected) => {
    expect(scopesAfter(...refs)).toEqual(expected);
  });
});
