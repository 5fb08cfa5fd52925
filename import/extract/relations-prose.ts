/** Relations that sentences state (patterns/), and PART_OF where the text itself puts one region right behind another. */
import type { Extractor } from '../types.ts';
import { PATTERNS } from './patterns/index.ts';
import { encode } from './shared/encoded.ts';
import { itemsOf } from './shared/items.ts';
import { applyPatterns } from './shared/matching.ts';
import { statePartOf } from './shared/part-of.ts';
import { Proposals } from './shared/propose.ts';
import { reading } from './shared/reading.ts';
import { policiesOf } from './shared/scopes.ts';
import { told } from './shared/topics.ts';

export const relationsProse: Extractor = {
  id: 'relations-prose',
  version: 1,
  needs: ['heading', 'paragraph', 'listItem', 'caption'],
  adds: [
    'name',
    'LOCATED_IN',
    'PART_OF',
    'IN_PARK',
    'SPONSORED_BY',
    'FUND_OF',
    'BACKED_BY',
    'GRANTED',
    'SUPPORTS',
    'BASED_ON',
  ],
  extract(document) {
    const out = new Proposals();
    const policies = policiesOf(document);
    for (const place of reading(document).prose) {
      statePartOf(out, place);
      const items = itemsOf(place, policies);
      if (items.length < 2) continue;
      for (const { range, understood } of told(place)) {
        const pointed = items.some(
          (item) =>
            item.anaphor &&
            item.mark === understood?.mark &&
            item.start >= range.start &&
            item.end <= range.end,
        );
        const encoded = encode(place.analysis.text, range, items, pointed ? undefined : understood);
        applyPatterns(out, place, encoded, PATTERNS);
      }
    }
    return out.done();
  },
};
