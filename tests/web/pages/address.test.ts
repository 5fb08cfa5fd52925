import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../web/pages/documents/state/address.ts';
import { fromAddress, toAddress } from '../../../web/pages/explore/state/address.ts';
import {
  EMPTY_VIEW,
  GROUPINGS,
  MODES,
  type Selection,
  type Step,
  type View,
} from '../../../web/pages/explore/state/view.ts';
import { KINDS } from '../../../web/pages/shared/kinds/kinds.ts';
import { RELATIONSHIPS } from '../../../web/pages/shared/kinds/relationships.ts';

// Ids and names: the characters that the address itself uses must survive in a name.
const name = fc.oneof(
  fc.constantFrom('广州市', '5f3a', 'a*b', '100%', '%2A', 'x&y=z#1'),
  fc.string({ minLength: 1 }),
);
const type = fc.constantFrom(...RELATIONSHIPS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('around' as const, 'hide' as const), id: name }),
  fc.record({ kind: fc.constant('paths' as const), from: name, to: name }),
  fc.record({ kind: fc.constant('things' as const), ids: fc.array(name, { minLength: 1, maxLength: 7 }) }),
  fc.record({
    kind: fc.constant('expand' as const),
    id: name,
    type,
    direction: fc.constantFrom('OUT' as const, 'IN' as const),
    count: fc.integer({ min: 1, max: 100 }),
  }),
);
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.record({ kind: fc.constant('thing' as const), id: name }),
  fc.record({ kind: fc.constant('relationship' as const), from: name, type, to: name }),
);
const view: fc.Arbitrary<View> = fc.record({
  steps: fc.array(step, { maxLength: 5 }),
  mode: fc.constantFrom(...MODES),
  of: fc.constantFrom(...KINDS),
  by: fc.constantFrom(...GROUPINGS),
  field: fc.constantFrom('', 'date', 'ISSUED_BY'),
  filter: fc.record({
    kinds: fc.uniqueArray(fc.constantFrom(...KINDS)),
    within: fc.constantFrom('', '广州市'),
    from: fc.constantFrom('', '2019-06'),
    to: fc.constantFrom('', '2020'),
    topic: fc.constantFrom('', '区块链'),
    atLeast: fc.constantFrom('', '1000000'),
  }),
  selected: fc.option(selection),
});

describe('the address of a view', () => {
  it('says the whole view: what is written is read again', () => {
    const same = (one: View): void => void expect(fromAddress(`#${toAddress(one)}`)).toEqual(one);
    fc.assert(fc.property(view, same));
  });

  it('of an empty view is empty', () => {
    expect(toAddress(EMPTY_VIEW)).toBe('');
    expect(fromAddress('')).toEqual(EMPTY_VIEW);
  });

  it('is readable', () => {
    expect(fromAddress('#s=around*广州市&sel=广州市&view=table&of=Park')).toMatchObject({
      steps: [{ kind: 'around', id: '广州市' }],
      selected: { kind: 'thing', id: '广州市' },
      mode: 'table',
      of: 'Park',
    });
  });

  it.each([
    's=fly*a',
    's=expand*a*NO_SUCH*IN*3',
    's=expand*a*ISSUED_BY*IN*many',
    's=paths*a',
    'view=cake',
    'of=Cake',
  ])('leaves out what it does not understand: %s', (address) => {
    expect(fromAddress(address)).toEqual(EMPTY_VIEW);
  });
});

describe('the place in the address of a document', () => {
  it('is read from ?at=', () => {
    expect(placeOf('?at=286-322')).toEqual({ start: 286, end: 322 });
  });

  it.each(['', '?at=', '?at=5', '?at=9-3', '?at=a-b', '?at=-1-4'])('is none in "%s"', (search) => {
    expect(placeOf(search)).toBeNull();
  });
});
