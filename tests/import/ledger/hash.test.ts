import { describe, expect, it } from 'vitest';
import { canonicalJson, contentId } from '../../../import/ledger/hash.ts';

describe('contentId', () => {
  const different: readonly (readonly [
    string,
    Parameters<typeof contentId>,
    Parameters<typeof contentId>,
  ])[] = [
    ['where one field ends', ['t', 'ab', 'c'], ['t', 'a', 'bc']],
    ['the tag', ['t', 'a'], ['u', 'a']],
    ['an empty text from a missing one', ['t', ''], ['t', undefined]],
    ['a number from its digits', ['t', 1], ['t', '1']],
    ['a list from its items', ['t', ['a', 'b']], ['t', 'a', 'b']],
    ['where one list ends', ['t', ['a'], ['b']], ['t', ['a', 'b'], []]],
  ];
  it.each(different)('tells apart %s', (_what, a, b) => {
    expect(contentId(...a)).not.toBe(contentId(...b));
  });

  it('is 32 hex digits and stays the same between runs', () => {
    expect(contentId('key', 'Policy', '甲', '')).toMatch(/^[0-9a-f]{32}$/);
    expect(contentId('key', 'Policy', '甲', '')).toBe(contentId('key', 'Policy', '甲', ''));
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(canonicalJson({ b: 1, a: { d: [1, { y: 1, x: 2 }], c: 2 } })).toBe(
      canonicalJson({ a: { c: 2, d: [1, { x: 2, y: 1 }] }, b: 1 }),
    );
  });
});
