/** The sentences of a run as relation and value patterns read them; made once for each run. */
import { rangesWithin } from '../../text/ranges.ts';
import { type Encoded, encode } from './encoded.ts';
import { itemsOf } from './items.ts';
import type { ProseRun } from './reading.ts';
import type { Policies } from './scopes.ts';
import { told } from './topics.ts';

const known = new WeakMap<ProseRun, readonly Encoded[]>();

/** Each with what it only goes on about, unless it points at that itself (该园区…). */
export function encodedSentences(place: ProseRun, policies: Policies): readonly Encoded[] {
  const before = known.get(place);
  if (before) return before;
  const items = itemsOf(place, policies);
  const found = told(place).map(({ range, understood }) => {
    const own = rangesWithin(items, range);
    const pointed = own.some((item) => item.anaphor && item.mark === understood?.mark);
    return encode(place.analysis.text, range, own, pointed ? undefined : understood);
  });
  known.set(place, found);
  return found;
}
