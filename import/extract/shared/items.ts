/** What relation patterns are about: everything named or measured in a run, in order. */
import { area, date, money } from '../../values/index.ts';
import { anaphors } from './anaphors.ts';
import { type Item, MARK_OF } from './encoded.ts';
import type { ProseRun } from './reading.ts';
import type { Policies } from './scopes.ts';

/** The items of a run, in order and without overlaps; longer ones first in case of doubt. */
export function itemsOf(place: ProseRun, policies: Policies): readonly Item[] {
  const before = known.get(place);
  if (before) return before;
  const found = find(place, policies);
  known.set(place, found);
  return found;
}

const known = new WeakMap<ProseRun, readonly Item[]>();

function find(place: ProseRun, policies: Policies): Item[] {
  const { analysis, topic, owner } = place;
  const { text } = analysis;
  const phrases = policies.phrasesOf(place);
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
    ...anaphors(analysis, topic, owner),
    ...policies
      .anaphorsOf(place)
      .map(({ start, end, ref }): Item => ({ start, end, mark: 'P', named: ref, anaphor: true })),
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
