/**
 * What a sentence goes on about without naming it: "K位于…。2011年由C建设。A、B均已入驻。" The park, fund or firm that the sentences before
 * in the same paragraph were about, as long as none other came between.
 */
import type { Mention } from '../../names/index.ts';
import type { Range } from '../../types.ts';
import { isGround } from './anaphors.ts';
import { type Item, MARK_OF, sentences } from './encoded.ts';
import type { ProseRun } from './reading.ts';

/** So many sentences behind its own a thing is still understood. */
const REACH = 3;

export interface Told {
  readonly range: Range;
  /** Present when the sentence names no park and no fund of its own. */
  readonly understood?: Item;
}

/** The sentences of a run, each with what it goes on about. */
export function told(place: ProseRun): Told[] {
  let topic: Mention | undefined = headOf(place);
  let age = 0;
  return sentences(place.analysis).map((range) => {
    const own = subjectsIn(place, range);
    if (own.length > 0) {
      const first = own[0]!;
      topic = own.every((m) => m.name === first.name) || opens(place, range, first) ? first : undefined;
      // A firm is gone on about only behind a sentence that begins with it.
      if (topic?.type === 'Company' && topic.start - range.start > 2) topic = undefined;
      age = 0;
      return { range };
    }
    age++;
    if (!topic || age > REACH) return { range };
    const at = range.start;
    return {
      range,
      understood: {
        start: at,
        end: at,
        mark: MARK_OF[topic.type],
        mention: topic,
        anaphor: true,
        understood: true,
      },
    };
  });
}

/** A heading that is a park's name is what its paragraphs are about. */
function headOf(place: ProseRun): Mention | undefined {
  const heading = place.block.path.at(-1);
  return place.topic && heading?.includes(place.topic.name) ? place.topic : undefined;
}

/** Parks and funds of a sentence; without them the firm that it begins with. */
function subjectsIn({ analysis }: ProseRun, range: Range): Mention[] {
  const named = analysis.mentions.filter(
    (m) => !m.weak && m.start >= range.start && m.end <= range.end && !isGround(analysis.text, m),
  );
  const things = named.filter((m) => m.type === 'Park' || m.type === 'Fund');
  return things.length > 0 ? things : named.filter((m) => m.type === 'Company' && m.start - range.start <= 2);
}

/** The sentence begins with it, after a mark of a list, a date or a place at most. */
function opens({ analysis }: ProseRun, range: Range, mention: Mention): boolean {
  return !/[，：]/.test(analysis.text.slice(range.start, mention.start).replace(/^[^，]{0,14}，/, ''));
}
