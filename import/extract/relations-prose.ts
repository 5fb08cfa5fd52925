/** Relations that sentences state (patterns/), and PART_OF where the text itself puts one region right behind another. */
import { rangesWithin } from '../text/ranges.ts';
import type { Extractor } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { PATTERNS, SUPPORTED } from './patterns/index.ts';
import { encode, type Item } from './shared/encoded.ts';
import { encodedSentences } from './shared/encoded-sentences.ts';
import { itemsOf } from './shared/items.ts';
import { applyPatterns } from './shared/matching.ts';
import { statePartOf } from './shared/part-of.ts';
import { Proposals } from './shared/propose.ts';
import { type ProseRun, reading } from './shared/reading.ts';
import { policiesOf } from './shared/scopes.ts';
import { type Told, told } from './shared/topics.ts';

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
    'ISSUED_BY',
    'BASED_ON',
    'REPLACES',
  ],
  extract(document) {
    const out = new Proposals();
    const policies = policiesOf(document);
    for (const place of reading(document).prose) {
      statePartOf(out, place);
      const items = itemsOf(place, policies);
      const sentences = told(place);
      const goesOn = sentences.some((sentence) => sentence.understood);
      if (items.length + (goesOn ? 1 : 0) < 2) continue;
      stateUnderstoodPolicies(out, place, items, sentences);
      for (const encoded of encodedSentences(place, policies)) applyPatterns(out, place, encoded, PATTERNS);
    }
    return out.done();
  },
};

/** So many sentences behind a policy what is said without a subject is still its content. */
const REACH = 3;

/** "《P》明确…。设立F，支持建设K。": the sentences after the one that tells what a policy says go on with it. */
function stateUnderstoodPolicies(
  out: Proposals,
  place: ProseRun,
  items: readonly Item[],
  sentences: readonly Told[],
): void {
  let policy: Item | undefined;
  let age = 0;
  for (const { range } of sentences) {
    const own = rangesWithin(items, range).filter((item) => item.mark === 'P');
    if (own.length > 0) {
      policy =
        own.length === 1 && TELLS.test(place.analysis.text.slice(own[0]!.end, range.end))
          ? own[0]
          : undefined;
      age = 0;
    } else if (policy && ++age <= REACH) {
      const understood = withFields(policy, {
        start: range.start,
        end: range.start,
        anaphor: true,
        understood: true,
      });
      applyPatterns(out, place, encode(place.analysis.text, range, items, understood), SUPPORTED);
    }
  }
}

const TELLS =
  /^[^，。；《》]{0,6}，?(?:明确|提出|提到|指出|要求|规定|强调|从|围绕|包括|共|确定|给出|聚焦|部署)/;
