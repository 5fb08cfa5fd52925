/** When parks, firms and funds were founded, how large they are and what capital they have, as sentences say it (patterns/values.ts). */
import type { Extractor } from '../types.ts';
import { VALUES } from './patterns/index.ts';
import { encode } from './shared/encoded.ts';
import { itemsOf } from './shared/items.ts';
import { applyValues } from './shared/matching.ts';
import { Proposals } from './shared/propose.ts';
import { reading } from './shared/reading.ts';
import { policiesOf } from './shared/scopes.ts';
import { told } from './shared/topics.ts';

export const valuesProse: Extractor = {
  id: 'values-prose',
  version: 1,
  needs: ['heading', 'paragraph', 'listItem', 'caption'],
  adds: ['amount', 'initialAmount', 'area', 'founded', 'registeredCapital'],
  extract(document) {
    const out = new Proposals();
    const policies = policiesOf(document);
    for (const place of reading(document).prose) {
      const items = itemsOf(place, policies);
      if (!items.some((item) => item.value)) continue;
      for (const { range, understood } of told(place))
        applyValues(out, place, encode(place.analysis.text, range, items, understood), VALUES);
    }
    return out.done();
  },
};
