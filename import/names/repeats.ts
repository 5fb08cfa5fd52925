/**
 * A name that one place of a document makes certain (by its legal form, its list, its size) is the same name wherever it is
 * written again, also where nothing around it would show it.
 */
import { Phrases } from '../gazetteer/index.ts';
import type { Analysis } from './analysis.ts';
import { isSureFirm } from './companies.ts';
import { type Mention, overlaps } from './mention.ts';

const MIN_LENGTH = 4;

/** The names worth looking for again: written out, not generic, of some length. */
export function establishedNames(analyses: readonly Analysis[]): Phrases<Mention> {
  const names = new Phrases<Mention>();
  for (const { mentions, text } of analyses) {
    for (const mention of mentions) {
      const written = text.slice(mention.start, mention.end);
      const kind = mention.type === 'Fund' || mention.type === 'Park' || mention.type === 'Company';
      const certain =
        mention.rule !== 'zone' && mention.rule !== 'park-completed' && !mention.weak && !mention.scope;
      if (!kind || !certain || written.length < MIN_LENGTH || written !== mention.name) continue;
      if (names.get(written) === undefined && !isSureFirm(written)) names.add(written, mention);
    }
  }
  return names;
}

/** The analysis with the repeated names that it lacks. */
export function withRepeats(analysis: Analysis, names: Phrases<Mention>): Analysis {
  const { text, mentions, titles } = analysis;
  const added: Mention[] = [];
  for (const hit of names.scan(text)) {
    const taken =
      mentions.some((m) => overlaps(m, hit) && !isSame(m, hit)) || titles.some((t) => overlaps(t, hit));
    if (!taken)
      added.push({ ...hit.value, start: hit.start, end: hit.end, rule: 'named-elsewhere', confidence: 0.8 });
  }
  if (added.length === 0) return analysis;
  const others = mentions.filter((m) => !added.some((a) => isSame(m, a)));
  return { ...analysis, mentions: [...others, ...added].sort((a, b) => a.start - b.start) };
}

/** A weak mention of the very words gives way: another place of the document has made the name certain. */
function isSame(mention: Mention, hit: { readonly start: number; readonly end: number }): boolean {
  return mention.weak === true && mention.start === hit.start && mention.end === hit.end;
}
