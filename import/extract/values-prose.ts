/** When parks, firms and funds were founded, how large they are and what capital they have, as sentences say it (patterns/values.ts). */
import type { Extractor } from '../types.ts';
import { VALUES } from './patterns/index.ts';
import { dateLabels } from './shared/date-labels.ts';
import { encodedSentences } from './shared/encoded-sentences.ts';
import { itemsOf } from './shared/items.ts';
import { applyDateLabel, applyValues } from './shared/matching.ts';
import { Proposals } from './shared/propose.ts';
import { reading } from './shared/reading.ts';
import { policiesOf } from './shared/scopes.ts';

export const valuesProse: Extractor = {
  id: 'values-prose',
  version: 1,
  needs: ['heading', 'paragraph', 'listItem', 'caption'],
  adds: ['amount', 'initialAmount', 'area', 'founded', 'registeredCapital'],
  extract(document) {
    const out = new Proposals();
    const policies = policiesOf(document);
    const labels = dateLabels(document);
    for (const place of reading(document).prose) {
      const label = labels.get(place);
      if (!label && !itemsOf(place, policies).some((item) => item.value)) continue;
      for (const encoded of encodedSentences(place, policies)) {
        applyValues(out, place, encoded, VALUES);
        if (label) applyDateLabel(out, place, encoded, label);
      }
    }
    return out.done();
  },
};
