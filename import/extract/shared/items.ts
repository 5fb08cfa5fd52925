/** What relation patterns are about: everything named or measured in a run, in order. */
import type { Analysis, Mention } from '../../names/index.ts';
import { area, date, money } from '../../values/index.ts';
import { anaphors } from './anaphors.ts';
import { type Item, MARK_OF } from './encoded.ts';
import type { PolicyPhrase } from './phrases.ts';

/** The items of a run, in order and without overlaps; longer ones first in case of doubt. */
export function itemsOf(analysis: Analysis, phrases: readonly PolicyPhrase[], topic?: Mention): Item[] {
  const { text } = analysis;
  const all: Item[] = [
    ...phrases.map(
      (policy): Item => ({
        start: policy.title.start,
        end: policy.number?.end ?? policy.title.end,
        mark: 'P',
        policy,
      }),
    ),
    ...analysis.mentions.map(
      (mention): Item => ({ start: mention.start, end: mention.end, mark: MARK_OF[mention.type], mention }),
    ),
    ...analysis.regions.map((region): Item => ({ start: region.start, end: region.end, mark: 'R', region })),
    ...anaphors(analysis, topic),
    ...money.find(text).map((f): Item => ({ start: f.start, end: f.end, mark: 'M' })),
    ...area.find(text).map((f): Item => ({ start: f.start, end: f.end, mark: 'A' })),
    ...date.find(text).map((f): Item => ({ start: f.start, end: f.end, mark: 'D' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Item[] = [];
  for (const item of all) {
    const last = kept.at(-1);
    if (!last || item.start >= last.end) kept.push(item);
  }
  return kept;
}
